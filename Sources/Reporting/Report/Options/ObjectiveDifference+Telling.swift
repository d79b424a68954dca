internal import Experiments
internal import YouthCare

extension ObjectiveDifference {
  /// A difference from the base as a cell of a report, in a unit; in a word where there is nothing to tell.
  func cell(in unit: Double, _ language: Language) -> DocumentTable.Cell {
    if let word = judgement.unclear { return .word(word.text(in: language)) }
    return DocumentTable.Cell(
      kind: .number, text: DifferenceReach(self, in: unit, language: language).cell,
      quantity: Quantity(style: .number, figures: [difference], unit: unit, maximumDecimals: 4))
  }
}

extension ObjectiveDifference.Judgement {
  /// What is said where no direction can be told; `nil` where one can.
  fileprivate var unclear: LocalizedText? {
    switch self {
    case .same: FrontPageText.equal.text
    case .tooFew: FrontPageText.tooFewCell.text
    case .indistinguishable: FrontPageText.indistinguishable.text
    case .better, .worse: nil
    }
  }

  /// A judgement in a word, by what better and worse are called.
  func word(better: LocalizedText, worse: LocalizedText) -> LocalizedText {
    unclear ?? (self == .better ? better : worse)
  }
}

extension DocumentFigure.Intervals.Row {
  /// A difference with its interval, in a unit.
  init(_ label: String, _ difference: ObjectiveDifference, _ interval: ClosedRange<Double>, in unit: Double) {
    self.init(
      label: label, value: difference.difference.value / unit, low: interval.lowerBound / unit,
      high: interval.upperBound / unit, isDistinguishable: !interval.contains(0))
  }
}
