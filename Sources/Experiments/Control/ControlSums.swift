public import CareSimulation
internal import YouthCare

/// What the control loop did in all replications, added up by budget year.
///
/// Sums and sums of squares are whole numbers (cents, billionths of a factor), so they are the same to the bit in
/// whatever order replications are added; nothing is kept of a single one.
public struct ControlSums: Sendable, Equatable {
  private struct Sum: Sendable, Equatable {
    var values: Int128 = 0
    var squares: Int128 = 0
  }

  /// The budget years, in order.
  public let years: [Int]
  /// The months of each year, from 0 at the contract's start.
  private let months: [Range<Int>]
  /// `[year][item]`
  private var sums: [Sum]
  /// The replications that were added.
  public private(set) var replications = 0

  /// Empty sums for a plan.
  public init(_ plan: SimulationPlan) {
    let calendar = plan.calendar
    years = calendar.years
    months = years.map { year in
      let own = calendar.contractMonths.indices.filter { calendar.months[$0].year == year }
      return (own[0] - calendar.warmUpMonths)..<(own[own.count - 1] + 1 - calendar.warmUpMonths)
    }
    sums = [Sum](repeating: Sum(), count: years.count * ControlItem.allCases.count)
  }

  /// Adds one replication.
  public mutating func add(_ record: ControlRecord) {
    replications += 1
    for year in years.indices {
      for item in ControlItem.allCases {
        let value = Int128((item.value(in: months[year], of: record) * item.unitsInOne).rounded())
        let cell = year * ControlItem.allCases.count + item.rawValue
        sums[cell].values += value
        sums[cell].squares += value * value
      }
    }
  }

  /// Adds replications that another thread has added up.
  public mutating func merge(_ other: ControlSums) {
    precondition(years == other.years)
    replications += other.replications
    for index in sums.indices {
      sums[index].values += other.sums[index].values
      sums[index].squares += other.sums[index].squares
    }
  }

  /// The mean over replications with its standard error; of `alarm`, the probability of one in the year.
  ///
  /// Where no replication had an alarm, or all had, the error is that of one replication's difference.
  public func figure(_ item: ControlItem, in year: Int) -> Figure {
    guard let position = years.firstIndex(of: year) else { preconditionFailure("\(year) is no budget year of it") }
    let sum = sums[position * ControlItem.allCases.count + item.rawValue]
    let count = Double(replications)
    let mean = Double(sum.values) / count / item.unitsInOne
    if item == .alarm {
      let bounded = min(max(mean, 1 / count), 1 - 1 / count)
      return Figure(mean, standardError: (bounded * (1 - bounded) / count).squareRoot())
    }
    guard replications > 1 else { return Figure(mean, standardError: .infinity) }
    let spread = Int128(replications) * sum.squares - sum.values * sum.values
    return Figure(
      mean, standardError: (Double(spread) / (count - 1)).squareRoot() / count / item.unitsInOne)
  }
}
