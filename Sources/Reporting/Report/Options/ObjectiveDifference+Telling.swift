internal import Experiments
internal import YouthCare

extension ObjectiveDifference {
  /// The difference and both ends of its interval as cells, in a unit; the ends only where there is an interval.
  ///
  /// What is judged better or worse never reads as 0, nor does an end on this side of it, or the interval would contain
  /// what the judgement excludes: it is told in no coarser steps than half itself.
  func cells(in unit: Double, decimals: Int = 2, by numbers: NumberText) -> [DocumentTable.Cell] {
    let values = [difference.value] + (interval.map { [$0.lowerBound, $0.upperBound] } ?? [])
    return values.map { value in
      let error = difference.standardError
      let figure = Figure(value, standardError: hasDirection ? min(error, abs(value) / 2) : error)
      return numbers.cell(figure, in: unit, maximumDecimals: self.decimals(of: figure, in: unit, atLeast: decimals))
    }
  }

  /// The decimals that a number of it may have: as many as are given, and as many more as keep it from reading as 0 where
  /// the judgement says that it isn't.
  func decimals(of figure: Figure, in unit: Double, atLeast least: Int) -> Int {
    guard hasDirection else { return least }
    let (value, error) = (figure.value / unit, figure.standardError / unit)
    return (least..<18).first { RoundingStep(atLeast: error, maximumDecimals: $0).nearest(to: value) != 0 } ?? least
  }

  private var hasDirection: Bool { judgement == .better || judgement == .worse }

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
