internal import Experiments
internal import YouthCare

/// A difference as readers get it: the expected difference with its interval, and how often it is better and worse.
struct DifferenceText {
  private let compared: ObjectiveDifference
  private let told: [String]
  private let numbers: NumberText
  /// More than elsewhere.
  private static let decimals = 4

  /// The texts of a difference, told in a unit.
  init(_ compared: ObjectiveDifference, in unit: Double, language: Language) {
    self.compared = compared
    numbers = NumberText(language)
    told = compared.cells(in: unit, decimals: Self.decimals, by: numbers).map(\.text)
  }

  /// The expected difference, rounded by its error.
  var figure: String { told[0] }

  /// The interval in which it lies; one number where every replication has the same difference.
  var interval: String {
    guard let interval = compared.interval else { return NumberText.unknown }
    return interval.lowerBound < interval.upperBound ? Texts.range.text(in: numbers.language, told[1], told[2]) : figure
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
