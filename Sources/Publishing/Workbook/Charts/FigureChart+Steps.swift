internal import CXLSXWriter
internal import Reporting

extension FigureChart {
  /// A row for each column of the waterfall: what is not seen below it, and what is.
  ///
  /// A step across zero has a part above it and a part below.
  func block(of steps: DocumentFigure.Steps) -> ChartBlock {
    func total(_ step: DocumentFigure.Steps.Step) -> ChartBlock.Row {
      ChartBlock.Row(label: .text(step.label), numbers: [0, step.amount, 0, 0, 0, 0])
    }
    var level = steps.start.amount
    let parts = steps.steps.map { step in
      let (from, to) = (level, level + step.amount)
      level = to
      let base = from > 0 && to > 0 ? min(from, to) : from < 0 && to < 0 ? max(from, to) : 0
      let above = abs(max(from, 0) - max(to, 0))
      let below = -abs(min(from, 0) - min(to, 0))
      let isRise = step.amount >= 0
      return ChartBlock.Row(
        label: .text(step.label),
        numbers: [base, 0, isRise ? above : 0, isRise ? 0 : above, isRise ? below : 0, isRise ? 0 : below])
    }
    let headings: [WorkbookText] = [.item, .base, .total, .rise, .fall, .riseBelow, .fallBelow]
    return ChartBlock(headings: headings.map(text), rows: [total(steps.start)] + parts + [total(steps.end)])
  }

  /// Columns on columns of which the lowest isn't drawn.
  func chart(
    of steps: DocumentFigure.Steps, _ block: ChartBlock, _ unit: CellRange, on sheet: WorkbookSheet
  ) -> NativeChart {
    let chart = NativeChart(LXW_CHART_COLUMN_STACKED, on: sheet)
    let colours: [UInt32] = [0, sheet.file.colour, 0xD55E00, 0x8FC7E8, 0xD55E00, 0x8FC7E8]
    var hidden: [Int] = []
    var count = 0
    for column in 1...6 where column <= 4 || block.rows.contains(where: { $0.numbers[column - 1] != 0 }) {
      if column == 1 || column > 4 { hidden.append(count) }
      chart.add(
        categories: block.cells(of: 0), values: block.cells(of: column),
        name: CellRange(row: block.header, column: column),
        NativeChart.Look(colour: colours[column - 1], isFilled: column > 1), isBar: true)
      count += 1
    }
    if let floor = floor(of: steps) { chart.limit(.vertical, from: floor) }
    chart.keepLabelsLow(.horizontal)
    chart.nameAxis(.horizontal, CellRange(row: block.header, column: 0))
    chart.nameAxis(.vertical, unit, format: block.format)
    chart.setGap(40)
    chart.setLegend(without: hidden)
    return chart
  }

  /// Where the axis begins so that steps can be seen that are small beside what they start from; `nil` for zero.
  private func floor(of steps: DocumentFigure.Steps) -> Double? {
    var levels = [steps.start.amount, steps.end.amount]
    levels += steps.steps.indices.map { index in
      steps.start.amount + steps.steps[...index].reduce(0) { $0 + $1.amount }
    }
    return ChartBlock.floor(of: levels)
  }
}
