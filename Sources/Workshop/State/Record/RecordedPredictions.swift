internal import Experiments
internal import Reporting
internal import YouthCare

/// What a group expected of an option, beside what came out.
struct RecordedPredictions {
  private let round: PredictionRound
  private let answer: RecordedAnswer?
  private let language: Language
  private var numbers: NumberText { NumberText(language) }

  init(_ round: PredictionRound, answer: RecordedAnswer?, in language: Language) {
    (self.round, self.answer, self.language) = (round, answer, language)
  }

  func table(named option: String) -> DocumentTable {
    var table = DocumentTable(
      [RecordText.what, .less, .same, .more, .expected, .answer].map { say($0) }, overflow: .continues)
    table.caption = "\(say(.predictions)): \(option)"
    table.add(say(.cost), row(\.cost, measure: .money, words: (.cheaper, .dearer), answer?.cost, euros))
    table.add(say(.wait), row(\.wait, measure: .time, words: (.shorter, .longer), answer?.wait, days))
    return table
  }

  private func say(_ text: RecordText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }

  private func row(
    _ what: KeyPath<Prediction, Prediction.Expectation>, measure: PredictedSize.Unit.Measure,
    words: (less: RecordText, more: RecordText), _ answer: Figure?, _ text: (Figure) -> String
  ) -> [DocumentTable.Cell] {
    let counts = [Prediction.Direction.less, .same, .more].map { numbers.count(round.count(of: $0, what)) }
    let own = median(in: measure, what).map { told($0, words) { text(Figure(abs($0), standardError: 0)) } }
    let share = median(in: .share, what).map { told($0, words) { numbers.percentage(exact: abs($0)) } }
    let expected = [own, share].compactMap(\.self)
    return counts.map { .number($0) } + [
      .word(expected.isEmpty ? NumberText.meaningless : expected.joined(separator: "; ")),
      .word(outcome(answer, words, text)),
    ]
  }

  private func outcome(
    _ answer: Figure?, _ words: (less: RecordText, more: RecordText), _ text: (Figure) -> String
  ) -> String {
    guard let answer else { return say(.noAnswer) }
    guard answer.value != 0 || answer.standardError != 0 else { return say(.same) }
    guard answer.isDistinguishable else { return say(.unclear) }
    return told(answer.value, words) { _ in text(Figure(abs(answer.value), standardError: answer.standardError)) }
  }

  private func told(
    _ change: Double, _ words: (less: RecordText, more: RecordText), _ size: (Double) -> String
  ) -> String {
    change == 0 ? say(.same) : say(change < 0 ? words.less : words.more, size(change))
  }

  /// The middle of those who gave a size in a measure; `nil` where nobody did.
  private func median(
    in measure: PredictedSize.Unit.Measure, _ what: KeyPath<Prediction, Prediction.Expectation>
  ) -> Double? {
    let sized = round.predictions.values.contains { $0[keyPath: what].size?.unit.measure == measure }
    let changes = round.changes(in: measure, what)
    guard !changes.isEmpty, sized || measure != .share else { return nil }
    return (changes[(changes.count - 1) / 2] + changes[changes.count / 2]) / 2
  }

  private func euros(_ amount: Figure) -> String { numbers.euros(amount) }

  private func days(_ length: Figure) -> String { say(.days, numbers.figure(length, maximumDecimals: 1)) }
}
