internal import Reporting

extension SVGStyle {
  /// A row for each thing: its name, its interval with a point, and its number.
  func drawn(_ chart: DocumentFigure.Intervals) -> (SVGDrawing, height: Double) {
    var drawing = SVGDrawing()
    let labels = labels(chart.rows.map(\.label))
    let numbers = chart.rows.map { told($0.value, of: $0.label) }
    let side = numbers.map { SVGText.width($0, size: SVGDrawing.textSize) }.max() ?? 0
    let scale = SVGScale(
      chart.rows.flatMap { [$0.low, $0.high, $0.value] } + (chart.reference.map { [$0] } ?? []),
      from: labels.width + 40, to: SVGDrawing.width - side - 34)
    let heights = labels.lines.map { max(34, Double($0.count) * SVGText.lineHeight(SVGDrawing.textSize) + 14) }
    let bottom = 10 + heights.reduce(0, +)
    var end = drawAxis(scale, unit: chart.unit, from: 10, to: bottom, in: &drawing)
    if let reference = chart.reference {
      drawing.line(
        scale.place(reference), 6, scale.place(reference), bottom, stroke: SVGDrawing.ink, width: 2, dash: "6 3")
    }
    var top = 10.0
    for (place, row) in chart.rows.enumerated() {
      let y = top + heights[place] / 2
      top += heights[place]
      let mark = SVGMark(colour: row.isDistinguishable ? colour : SVGDrawing.softInk, isFilled: row.isDistinguishable)
      drawing.text(labels.lines[place], 8, around: y, isBold: row.isDistinguishable)
      if let ends = interval(row) {
        drawing.line(scale.place(ends.low), y, scale.place(ends.high), y, stroke: mark.colour, width: 3)
        for end in [ends.low, ends.high] {
          drawing.line(scale.place(end), y - 6, scale.place(end), y + 6, stroke: mark.colour, width: 2)
        }
      }
      if row.value.isFinite { mark.draw(at: scale.place(row.value), y, in: &drawing) }
      drawing.text([numbers[place]], SVGDrawing.width - 8, around: y, anchor: .end)
    }
    guard chart.reference != nil else { return (drawing, end) }
    let certain = Set(chart.rows.map(\.isDistinguishable))
    let remarks = [(true, SVGWords.certain), (false, .uncertain)].filter { certain.contains($0.0) }.map { words($0.1) }
    if !remarks.isEmpty { end = drawRemark(remarks.joined(separator: " "), below: end, in: &drawing) }
    return (drawing, end)
  }

  private func interval(_ row: DocumentFigure.Intervals.Row) -> (low: Double, high: Double)? {
    row.low.isFinite && row.high.isFinite ? (row.low, row.high) : nil
  }
}
