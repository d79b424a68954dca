internal import CXLSXWriter
internal import Reporting
internal import YouthCare

extension FigureChart {
  /// A row for each thing, from the top down; the last one is what they are compared with.
  ///
  /// The ends of an interval stand beside each other, and so do the heights of its ends: that is how a line is drawn.
  func block(of intervals: DocumentFigure.Intervals) -> ChartBlock {
    let count = intervals.rows.count
    var rows = intervals.rows.enumerated().map { place, row in
      let height = Double(count - place)
      return ChartBlock.Row(label: .text(row.label), numbers: [row.value, row.low, row.high, height, height])
    }
    if let reference = intervals.reference {
      rows.append(
        ChartBlock.Row(label: .text(text(.reference)), numbers: [nil, reference, reference, 0.5, Double(count) + 0.75]))
    }
    let ends = [WorkbookText.low, .high].map { $0.text.filled(text(.value)).text(in: language) }
    return ChartBlock(headings: [text(.item), text(.value)] + ends + [text(.height), text(.height)], rows: rows)
  }

  /// Points with their intervals: one that leaves out the reference is dark, another one grey.
  func chart(
    of intervals: DocumentFigure.Intervals, _ block: ChartBlock, _ unit: CellRange, on sheet: WorkbookSheet
  ) -> NativeChart {
    let chart = NativeChart(LXW_CHART_SCATTER_STRAIGHT_WITH_MARKERS, on: sheet)
    let colour = sheet.file.colour
    for place in block.rows.indices {
      let row = block.header + 1 + place
      let name = CellRange(row: row, column: 0)
      let isReference = place == intervals.rows.count
      chart.add(
        categories: CellRange(row: row, column: 2, columns: 2), values: CellRange(row: row, column: 4, columns: 2),
        name: name,
        NativeChart.Look(
          colour: isReference ? 0x555555 : colour, width: isReference ? 1.25 : 2.25,
          dash: isReference ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_SOLID))
      guard !isReference else { continue }
      chart.add(
        categories: CellRange(row: row, column: 1), values: CellRange(row: row, column: 4), name: name,
        NativeChart.Look(
          colour: colour, hasLine: false, marker: LXW_CHART_MARKER_CIRCLE,
          isFilled: intervals.rows[place].isDistinguishable, label: intervals.rows[place].label))
    }
    chart.limit(.vertical, from: 0.5, to: Double(intervals.rows.count) + 0.75)
    chart.hide(.vertical)
    chart.crossAtLeft()
    chart.nameAxis(.horizontal, unit, format: block.format)
    chart.setLegend(isEmpty: true)
    return chart
  }
}
