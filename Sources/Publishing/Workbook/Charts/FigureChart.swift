internal import CXLSXWriter
internal import Reporting
internal import YouthCare

/// The chart of a figure, and the numbers that it is drawn from.
struct FigureChart {
  let figure: DocumentFigure
  let language: Language

  init(_ figure: DocumentFigure, in language: Language) {
    self.figure = figure
    self.language = language
  }

  /// Writes both: the numbers below the table, the chart beside it.
  func write(to sheet: WorkbookSheet, belowRow last: Int, besideColumn columns: Int, atRow top: Int) {
    var block = block
    block.header = last + 3
    let hasEdges = if case .years(let years) = figure.chart { years.series.contains(where: \.hasBand) } else { false }
    block.write(to: sheet, title: text(.chartData), unit: unit)
    if hasEdges { sheet.write(.text(text(.edges)), .line, row: block.header + block.rows.count + 1, column: 0) }
    for column in columns..<max(columns, block.headings.count) { sheet.setWidth(ChartBlock.width, column: column) }
    let (chart, height) = drawn(block, CellRange(row: block.header - 1, column: 0), on: sheet)
    chart.place(
      row: top, column: max(columns, block.headings.count) + 1, description: figure.description, height: height)
  }

  private var unit: String {
    switch figure.chart {
    case .intervals(let intervals): intervals.unit
    case .years(let years): years.unit
    case .steps(let steps): steps.unit
    case .bars(let bars): bars.unit
    }
  }

  private var block: ChartBlock {
    switch figure.chart {
    case .intervals(let intervals): self.block(of: intervals)
    case .years(let years): self.block(of: years)
    case .steps(let steps): self.block(of: steps)
    case .bars(let bars):
      ChartBlock(
        headings: [text(.item), text(.value)],
        rows: bars.bars.map { ChartBlock.Row(label: .text($0.label), numbers: [$0.value]) })
    }
  }

  private func drawn(_ block: ChartBlock, _ unit: CellRange, on sheet: WorkbookSheet) -> (NativeChart, Double) {
    let colour = sheet.file.colour
    switch figure.chart {
    case .intervals(let intervals): return (chart(of: intervals, block, unit, on: sheet), height(intervals.rows.count))
    case .years(let years): return (chart(of: years, block, unit, on: sheet), 1.5)
    case .steps(let steps): return (chart(of: steps, block, unit, on: sheet), 1.5)
    case .bars(let bars):
      let chart = NativeChart(LXW_CHART_BAR, on: sheet)
      chart.add(
        categories: block.cells(of: 0), values: block.cells(of: 1), name: CellRange(row: block.header, column: 1),
        NativeChart.Look(colour: colour), isBar: true)
      chart.putFirstOnTop()
      chart.keepLabelsLow(.vertical)
      chart.nameAxis(.vertical, CellRange(row: block.header, column: 0))
      chart.nameAxis(.horizontal, unit, format: block.format)
      chart.setGap(60)
      chart.setLegend(isEmpty: true)
      return (chart, height(bars.bars.count))
    }
  }

  private func height(_ rows: Int) -> Double { min(3, max(1.2, 0.5 + Double(rows) * 0.13)) }

  /// A text of the workbook.
  func text(_ text: WorkbookText) -> String { text.text.text(in: language) }
}
