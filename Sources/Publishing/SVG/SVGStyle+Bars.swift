internal import Reporting

extension SVGStyle {
  /// A bar for each thing: its name, the bar, and its number at the bar's end.
  func drawn(_ chart: DocumentFigure.Bars) -> (SVGDrawing, height: Double) {
    var drawing = SVGDrawing()
    let labels = labels(chart.bars.map(\.label))
    let numbers = chart.bars.map { told($0.value, of: $0.label) }
    let side = numbers.map { SVGText.width($0, size: SVGDrawing.textSize) }.max() ?? 0
    let room = chart.bars.contains { $0.value < 0 } ? side + 10 : 0
    let scale = SVGScale(
      chart.bars.map(\.value) + [0], from: labels.width + 28 + room, to: SVGDrawing.width - side - 24)
    let heights = labels.lines.map { max(32, Double($0.count) * SVGText.lineHeight(SVGDrawing.textSize) + 12) }
    let bottom = 10 + heights.reduce(0, +)
    let end = drawAxis(scale, unit: chart.unit, from: 10, to: bottom, in: &drawing)
    var top = 10.0
    for (place, bar) in chart.bars.enumerated() {
      let y = top + heights[place] / 2
      top += heights[place]
      drawing.text(labels.lines[place], 8, around: y)
      guard bar.value.isFinite else { continue }
      let isNegative = bar.value < 0
      drawing.rectangle(
        scale.place(0), y - 10, scale.place(bar.value), y + 10, fill: isNegative ? "#ffffff" : colour, stroke: colour,
        width: 2)
      drawing.text(
        [numbers[place]], scale.place(bar.value) + (isNegative ? -8 : 8), around: y,
        anchor: isNegative ? .end : .start)
    }
    return (drawing, end)
  }
}
