internal import Experiments
internal import YouthCare

/// The reserve by budget year as a picture, with its words.
struct ReserveFigure {
  let figure: DocumentFigure

  /// `nil` where fewer than two years have a reserve that is known, or none is needed.
  init?(_ rows: [ReserveRow], percentile: String, available: Double?, in language: Language) {
    let numbers = NumberText(language)
    func say(_ text: RiskParagraphText, _ values: String...) -> String {
      text.text.filled(with: values).text(in: language)
    }
    let known = rows.compactMap { row -> (year: Int, reserve: Figure)? in
      guard case .year(let year) = row.risk.period, let reserve = row.reserve else { return nil }
      return (year, reserve)
    }
    guard known.count > 1, let most = known.max(by: { $0.reserve.value < $1.reserve.value }), most.reserve.value > 0,
      let least = known.min(by: { $0.reserve.value < $1.reserve.value })
    else { return nil }
    let unit = MoneyUnit(fitting: most.reserve.value)
    let name = say(.reserve, percentile)
    var data = DocumentTable([say(.year), name, numbers.percentage(exact: 0.95)])
    data.caption = say(.figureTitle)
    data.unit = unit.name.text(in: language)
    for (year, reserve) in known {
      let ends = reserve.interval.map {
        [$0.lowerBound, $0.upperBound].map { Figure($0, standardError: reserve.standardError) }
      }
      data.add(
        "\(year)",
        [numbers.reserveCell(reserve, in: unit.euros), numbers.rangeCell(ends?[0], ends?[1], in: unit.euros)])
    }
    var words = [
      say(
        .figureLargest, percentile, "\(most.year)", numbers.euros(reserve: most.reserve), "\(least.year)",
        numbers.euros(reserve: least.reserve)), say(.figureInterval),
    ]
    if let available {
      words.append(say(.figureAvailable, numbers.euros(Figure(available, standardError: 0))))
    }
    func scaled(_ euros: Double?) -> Double? { euros.map { $0 / unit.euros } }
    figure = DocumentFigure(
      name: "reserve", title: say(.figureTitle), description: words.joined(separator: " "),
      chart: .years(
        DocumentFigure.Years(
          unit: unit.name.text(in: language), years: known.map(\.year),
          series: [
            DocumentFigure.Years.Series(
              label: name, values: known.map { scaled($0.reserve.value) },
              low: known.map { scaled($0.reserve.interval?.lowerBound) },
              high: known.map { scaled($0.reserve.interval?.upperBound) })
          ],
          level: available.map { amount in
            let level = known.map { _ in scaled(amount) }
            return DocumentFigure.Years.Series(
              label: say(.available), values: level, low: level.map { _ in nil }, high: level.map { _ in nil })
          })),
      data: data.roundedAlike(.columns, by: numbers))
  }
}
