internal import Experiments
internal import YouthCare

/// A difference as readers get it: the expected difference with its interval, and how often it is better and worse.
struct DifferenceText {
  private let compared: ObjectiveDifference
  private let unit: Double
  private let numbers: NumberText
  /// A difference that isn't 0 never reads as 0: more decimals than elsewhere.
  private static let decimals = 4

  /// The texts of a difference, told in a unit.
  init(_ compared: ObjectiveDifference, in unit: Double, language: Language) {
    self.compared = compared
    self.unit = unit
    numbers = NumberText(language)
  }

  /// The expected difference, rounded by its error.
  var figure: String {
    numbers.figure(compared.difference, in: unit, maximumDecimals: Self.decimals)
  }

  /// The interval in which it lies; one number where every replication has the same difference.
  var interval: String {
    guard let interval = compared.interval else { return NumberText.unknown }
    guard interval.lowerBound < interval.upperBound else { return figure }
    let ends = [interval.lowerBound, interval.upperBound].map { end in
      // An end on this side of 0 isn't rounded to 0, or the interval would contain what the judgement excludes.
      let error = compared.difference.standardError
      return Figure(end, standardError: interval.contains(0) ? error : min(error, abs(end) / 2))
    }
    return numbers.range(ends[0], ends[1], in: unit, maximumDecimals: Self.decimals)
  }

  /// The cells of a row: difference, interval, how often it is better and worse.
  var cells: [DocumentTable.Cell] { [.number(figure), .range(interval), .number(better), .number(worse)] }

  /// The share of replications in which it is better.
  var better: String { share(compared.better) }

  /// The share of replications in which it is worse.
  ///
  /// Where no replication is equal, of two shares that both lie half a step from their numbers only one is rounded up:
  /// together they are no more than all.
  var worse: String {
    guard let better = compared.better, let worse = compared.worse, better.value > 0, worse.value > 0,
      better.value + worse.value > 1 - 1e-9
    else { return share(compared.worse) }
    return share(worse.lowered(to: worse.value * (1 - 1e-9)))
  }

  private func share(_ share: Figure?) -> String { share.map { numbers.probability($0) } ?? NumberText.meaningless }
}
