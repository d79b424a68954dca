public import Experiments
internal import YouthCare

/// What came of a precision that was asked for, in a sentence.
public struct PrecisionText: Sendable {
  private let result: PrecisionResult

  /// The words for a result.
  public init(_ result: PrecisionResult) {
    self.result = result
  }

  /// The sentence; where it was not reached, how far each figure came.
  func text(in language: Language) -> String {
    let numbers = NumberText(language)
    let asked = numbers.percentage(exact: result.goal.part, maximumDecimals: 2)
    let count = numbers.count(result.replications)
    guard !result.isReached else { return FirstScreenText.precisionReached.text(in: language, asked, count) }
    let reached = zip(Self.names, result.figures).map { name, figure in
      let part = figure.flatMap { figure in
        figure.interval.map { ($0.upperBound - $0.lowerBound) / 2 / abs(figure.value) }
      }
      let told = part.flatMap { $0.isFinite ? numbers.percentage(exact: $0, maximumDecimals: 1) : nil }
      return "\(name.text(in: language)) ± \(told ?? NumberText.unknown)"
    }
    return FirstScreenText.precisionMissed.text(in: language, asked, count, reached.joined(separator: ", "))
  }

  private static let names = [
    LocalizedText(nl: "kosten", en: "cost"), LocalizedText(nl: "lijst", en: "list"),
    LocalizedText(nl: "wacht", en: "wait"),
  ]
}
