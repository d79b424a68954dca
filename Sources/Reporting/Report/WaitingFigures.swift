internal import Experiments
internal import YouthCare

/// The waiting list by year with its band, drawn for the region and for the segments with the longest lists.
struct WaitingFigures {
  /// How many segments are drawn: more lines no reader tells apart.
  private static let limit = 3

  private let part: WaitingPart
  private var summary: Summary { part.summary }
  private var numbers: NumberText { part.numbers }
  private var years: [Int] { summary.calendar.years }

  /// Those of a part.
  init(_ part: WaitingPart) {
    self.part = part
  }

  /// The region's list.
  var region: DocumentFigure {
    let last = summary.places[summary.places.count - 1]
    return figure("waiting-list", part.say(.regionFigure), [last])
  }

  /// The lists that are longest at the end; `nil` where there is one segment.
  var segments: DocumentFigure? {
    let places = summary.places.filter { $0.segment != nil }
    guard places.count > 1 else { return nil }
    let end = years[years.count - 1]
    let lists = places.map { summary.table.year(end, .waiting, segment: $0.segment)?.mean ?? 0 }
    let order = places.indices.sorted { (-lists[$0], $0) < (-lists[$1], $1) }
    return figure("waiting-lists", part.say(.segmentFigure), order.prefix(Self.limit).map { places[$0] })
  }

  private func figure(_ name: String, _ title: String, _ places: [(label: String, segment: Int?)]) -> DocumentFigure {
    let lists = places.map { place in years.map { summary.table.year($0, .waiting, segment: place.segment) } }
    let series = zip(places, lists).map { place, list in
      DocumentFigure.Years.Series(
        label: place.label, values: list.map { $0?.mean }, low: list.map { $0?.quantile(0.10)?.value },
        high: list.map { $0?.quantile(0.90)?.value })
    }
    let words = zip(places, lists).map { place, list in
      let told = zip(years, list).map { year, estimate in
        part.say(
          .figureYear, "\(year)", numbers.mean(estimate, maximumDecimals: 0),
          numbers.rangeCell(estimate?.quantile(0.10), estimate?.quantile(0.90), maximumDecimals: 0).text)
      }
      return part.say(.figureSentence, place.label, told.joined(separator: "; "))
    }
    return DocumentFigure(
      name: name, title: title, description: words.joined(separator: " "),
      chart: .years(
        DocumentFigure.Years(unit: part.say(.clients), years: years, series: series, level: nil)),
      data: data(title, places.map(\.label), lists))
  }

  private func data(_ title: String, _ labels: [String], _ lists: [[Estimate?]]) -> DocumentTable {
    var table = DocumentTable(
      [part.say(.year)] + labels.flatMap { [part.say(.mean, $0), part.say(.low, $0), part.say(.high, $0)] })
    table.caption = title
    table.unit = part.say(.clients)
    for (index, year) in years.enumerated() {
      table.add(
        "\(year)",
        lists.flatMap { list in
          [list[index]?.figure, list[index]?.quantile(0.10), list[index]?.quantile(0.90)].map {
            numbers.cell($0, maximumDecimals: 0, orElse: NumberText.unknown)
          }
        })
    }
    return table
  }
}
