internal import Experiments
internal import YouthCare

/// How much longer those who start wait under each option than under the base: the region, and where that differs most.
struct WaitDifferenceFigure {
  /// How many rows are drawn: a page has room for no more.
  private static let most = 14
  private static let week = 7.0

  private struct Row {
    let label: String
    let isRegion: Bool
    let told: ObjectiveDifference
    let interval: ClosedRange<Double>
  }

  let figure: DocumentFigure

  /// The figure; `nil` where no difference is known.
  init?(_ segments: BesideBase, in language: Language) {
    let numbers = NumberText(language)
    func say(_ text: WaitingComparisonText, _ values: String...) -> String {
      text.text.filled(with: values).text(in: language)
    }
    let options = segments.titles.dropFirst()
    let all = segments.rows.enumerated().flatMap { place, row in
      zip(options, row.differences[0]).compactMap { option, told -> Row? in
        guard let told, let interval = told.interval else { return nil }
        return Row(
          label: options.count > 1 ? "\(row.label): \(option)" : row.label,
          isRegion: place == segments.rows.count - 1, told: told, interval: interval)
      }
    }
    guard !all.isEmpty else { return nil }
    let order = all.indices.sorted { left, right in
      func rank(_ index: Int) -> (Int, Double, Int) {
        let row = all[index]
        let isTold = row.told.judgement == .better || row.told.judgement == .worse
        return (row.isRegion ? 0 : isTold ? 1 : 2, -abs(row.told.difference.value), index)
      }
      return rank(left) < rank(right)
    }
    let drawn = order.prefix(Self.most).sorted().map { all[$0] }
    var data = DocumentTable([say(.segment), say(.difference), say(.from), say(.to), say(.says)])
    var sentences = [say(.figureIntro)] + (drawn.count < all.count ? [say(.figurePart)] : [])
    for row in drawn {
      let cells = row.told.cells(in: Self.week, by: numbers)
      let says = row.told.judgement.word(
        better: WaitingComparisonText.isShorter.text, worse: WaitingComparisonText.isLonger.text
      ).text(in: language)
      data.add(row.label, cells + [.word(says)])
      sentences.append(
        say(
          .figureRow, row.label, cells[0].text, Texts.range.text(in: language, cells[1].text, cells[2].text), says))
    }
    let unit = WaitingPartText.weeks.text.text(in: language)
    figure = DocumentFigure(
      name: "wait-differences", title: say(.figureTitle), description: sentences.joined(separator: " "),
      chart: .intervals(
        .init(
          unit: say(.figureUnit), reference: 0,
          rows: drawn.map { .init($0.label, $0.told, $0.interval, in: Self.week) })),
      data: data.titled(say(.figureTitle), in: unit))
  }
}
