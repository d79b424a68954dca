internal import CXLSXWriter
internal import Reporting
internal import YouthCare

extension DocumentFigure.Years.Series {
  /// Whether the line has a band in some year.
  var hasBand: Bool { low.contains { $0 != nil } && high.contains { $0 != nil } }
}

extension FigureChart {
  /// A row for each year; of each series the line, and the edges of its band where it has one.
  func block(of years: DocumentFigure.Years) -> ChartBlock {
    var headings = [text(.year)]
    var columns: [[Double?]] = []
    for series in years.series {
      headings.append(series.label)
      columns.append(series.values)
      guard series.hasBand else { continue }
      headings += [WorkbookText.low, .high].map { $0.text.filled(series.label).text(in: language) }
      columns += [series.low, series.high]
    }
    if let level = years.level {
      headings.append(level.label)
      columns.append(level.values)
    }
    let rows = years.years.enumerated().map { place, year in
      ChartBlock.Row(
        label: .number(Double(year)), numbers: columns.map { $0.indices.contains(place) ? $0[place] : nil })
    }
    return ChartBlock(headings: headings, rows: rows)
  }

  /// Lines with dotted edges, and what they are held against dashed.
  func chart(
    of years: DocumentFigure.Years, _ block: ChartBlock, _ unit: CellRange, on sheet: WorkbookSheet
  ) -> NativeChart {
    let chart = NativeChart(LXW_CHART_LINE, on: sheet)
    let colours = [sheet.file.colour] + NativeChart.palette
    let markers = [
      LXW_CHART_MARKER_CIRCLE, LXW_CHART_MARKER_SQUARE, LXW_CHART_MARKER_TRIANGLE, LXW_CHART_MARKER_DIAMOND,
    ]
    var column = 0
    var edges: [Int] = []
    func add(_ look: NativeChart.Look) {
      column += 1
      chart.add(
        categories: block.cells(of: 0), values: block.cells(of: column),
        name: CellRange(row: block.header, column: column), look)
    }
    for (place, series) in years.series.enumerated() {
      let colour = colours[place % colours.count]
      add(NativeChart.Look(colour: colour, marker: markers[place % markers.count]))
      guard series.hasBand else { continue }
      for _ in 0..<2 {
        edges.append(column)
        add(NativeChart.Look(colour: colour, width: 1, dash: LXW_CHART_LINE_DASH_ROUND_DOT))
      }
    }
    if years.level != nil { add(NativeChart.Look(colour: 0x333333, dash: LXW_CHART_LINE_DASH_LONG_DASH)) }
    chart.nameAxis(.horizontal, CellRange(row: block.header, column: 0))
    chart.nameAxis(.vertical, unit, format: block.format)
    if let floor = ChartBlock.floor(of: block.rows.flatMap(\.numbers).compactMap { $0 }) {
      chart.limit(.vertical, from: floor)
    }
    chart.setLegend(without: edges)
    return chart
  }
}
