public import CareSimulation
internal import YouthCare

/// What the control loop did in all replications, added up by budget year.
///
/// Sums are exact (of cents, billionths of a factor), so they are the same to the bit in whatever order replications
/// are added; nothing is kept of a single one.
public struct ControlSums: Sendable, Equatable {
  /// The budget years, in order.
  public let years: [Int]
  /// The months of each year, from 0 at the contract's start.
  let months: [[Int]]
  /// `[year][item]`
  private(set) var sums: [ExactSum]
  /// The replications that were added.
  public private(set) var replications = 0

  /// Empty sums for a plan.
  public init(_ plan: SimulationPlan) {
    let calendar = plan.calendar
    years = calendar.years
    months = years.map { year in calendar.months(of: .year(year)).map { $0 - calendar.warmUpMonths } }
    sums = [ExactSum](repeating: ExactSum(), count: years.count * ControlItem.allCases.count)
  }

  init(_ years: [Int], _ months: [[Int]], _ sums: [ExactSum], _ replications: Int) {
    self.years = years
    self.months = months
    self.sums = sums
    self.replications = replications
  }

  /// Adds one replication.
  public mutating func add(_ record: ControlRecord) {
    replications += 1
    for year in years.indices {
      for item in ControlItem.allCases {
        sums[year * ControlItem.allCases.count + item.rawValue].add(
          Int((item.value(in: months[year], of: record) * item.unitsInOne).rounded()))
      }
    }
  }

  /// Whether others are sums over the same years.
  func isAlike(_ other: ControlSums) -> Bool { years == other.years && months == other.months }

  /// Adds replications that were added up elsewhere.
  public mutating func merge(_ other: ControlSums) {
    precondition(years == other.years)
    replications += other.replications
    for index in sums.indices { sums[index].merge(other.sums[index]) }
  }

  /// The mean over replications with its standard error; of `alarm`, the probability of one in the year.
  ///
  /// Where no replication had an alarm, or all had, the error is that of one replication's difference.
  public func figure(_ item: ControlItem, in year: Int) -> Figure {
    guard let position = years.firstIndex(of: year) else { preconditionFailure("\(year) is no budget year of it") }
    let sum = sums[position * ControlItem.allCases.count + item.rawValue]
    let figure = sum.mean(of: replications, unit: item.unitsInOne)
    return item == .alarm ? Figure(share: figure.value, of: replications) : figure
  }
}
