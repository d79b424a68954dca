internal import Reporting

extension SVGStyle {
  /// From the start downwards: each part begins where the one above it ends.
  func drawn(_ chart: DocumentFigure.Steps) -> (SVGDrawing, height: Double) {
    var drawing = SVGDrawing()
    let rows = [chart.start] + chart.steps + [chart.end]
    let labels = labels(rows.map(\.label))
    let numbers = rows.map { told($0.amount, of: $0.label) }
    let side = numbers.map { SVGText.width($0, size: SVGDrawing.textSize) }.max() ?? 0
    let levels = chart.steps.reduce(into: [chart.start.amount]) { $0.append($0[$0.count - 1] + $1.amount) }
    let all = levels + [chart.end.amount]
    // Parts that are small beside the whole wouldn't be seen on a scale from 0.
    let least = all.min() ?? 0
    let most = all.max() ?? 0
    let fromZero = least <= 0 || most <= 0 || most - least > least / 4
    let scale = SVGScale(
      all + (fromZero ? [0] : []), from: labels.width + 36, to: SVGDrawing.width - side - 30)
    let heights = labels.lines.map { max(34, Double($0.count) * SVGText.lineHeight(SVGDrawing.textSize) + 12) }
    let bottom = 10 + heights.reduce(0, +)
    let hatching = name + "-hatching"
    drawing.addHatching(named: hatching, stroke: colour)
    var end = drawAxis(scale, unit: chart.unit, from: 10, to: bottom, in: &drawing)
    var top = 10.0
    for (place, row) in rows.enumerated() {
      let y = top + heights[place] / 2
      top += heights[place]
      let isTotal = place == 0 || place == rows.count - 1
      let until = scale.place(place == rows.count - 1 ? chart.end.amount : levels[place])
      drawing.text(labels.lines[place], 8, around: y, isBold: isTotal)
      drawing.text([numbers[place]], SVGDrawing.width - 8, around: y, anchor: .end, isBold: isTotal)
      if isTotal, scale.hasZero {
        drawing.rectangle(scale.place(0), y - 10, until, y + 10, fill: colour, stroke: colour, width: 2)
      } else if isTotal {
        // A bar that doesn't begin at 0 would lie about its length.
        SVGMark(colour: colour, isFilled: true).draw(at: until, y, in: &drawing)
      } else {
        drawing.rectangle(
          scale.place(levels[place - 1]), y - 10, until, y + 10,
          fill: row.amount > 0 ? "url(#\(hatching))" : "#ffffff", stroke: colour, width: 2)
      }
      if place < rows.count - 1 {
        drawing.line(until, y + 10, until, top + heights[place + 1] / 2 - 10, stroke: SVGDrawing.softInk, dash: "3 3")
      }
    }
    let remarks =
      (chart.steps.contains { $0.amount > 0 } ? [words(.rises)] : [])
      + (chart.steps.contains { $0.amount < 0 } ? [words(.falls)] : []) + (scale.hasZero ? [] : [words(.withoutZero)])
    if !remarks.isEmpty { end = drawRemark(remarks.joined(separator: " "), below: end, in: &drawing) }
    return (drawing, end)
  }
}
