internal import Reporting

extension SVGStyle {
  /// Lines over years with their names at their ends, and the level that they are held against.
  func drawn(_ chart: DocumentFigure.Years) -> (SVGDrawing, height: Double) {
    var drawing = SVGDrawing()
    let lines = chart.series + (chart.level.map { [$0] } ?? [])
    let labels = labels(lines.map(\.label), most: 200)
    let needed = labels.lines.reduce(0) { $0 + Double($1.count) * SVGText.lineHeight(SVGDrawing.textSize) + 6 }
    let (top, bottom) = (40.0, 40 + max(280, needed))
    let numbers = lines.flatMap { $0.values + $0.low + $0.high }.compactMap { $0 }.filter(\.isFinite)
    // A level that changes by less than its own size is read better without the way up from 0.
    let fromZero = (numbers.min() ?? 0) < (numbers.max() ?? 0) / 2
    let scale = SVGScale(numbers + (fromZero ? [0] : []), from: bottom, to: top)
    let left = 20 + (scale.ticks.map { SVGText.width(scale.text($0, in: language), size: 14) }.max() ?? 0)
    let right = SVGDrawing.width - labels.width - 44
    let step = (right - left) / Double(max(1, chart.years.count))
    func x(_ year: Int) -> Double { left + step * (Double(year) + 0.5) }

    drawing.text([chart.unit], 8, 20, size: 14, fill: SVGDrawing.softInk)
    for tick in scale.ticks {
      let y = scale.place(tick)
      drawing.line(left, y, right, y, stroke: tick == 0 ? SVGDrawing.softInk : SVGDrawing.grid)
      drawing.text(
        [scale.text(tick, in: language)], left - 8, around: y, anchor: .end, size: 14, fill: SVGDrawing.softInk)
    }
    for (place, year) in chart.years.enumerated() {
      drawing.text(["\(year)"], x(place), bottom + 22, anchor: .middle, size: 14, fill: SVGDrawing.softInk)
    }
    var ends: [LineEnd] = []
    if let level = chart.level {
      for (year, value) in level.values.enumerated() {
        guard let value, value.isFinite else { continue }
        let y = scale.place(value)
        drawing.line(x(year) - step / 2, y, x(year) + step / 2, y, stroke: SVGDrawing.ink, width: 2.5, dash: "2 3")
        if year == level.values.lastIndex(where: { $0 != nil }) {
          let label = labels.lines[lines.count - 1]
          ends.append(LineEnd(label: label, x: x(year) + step / 2, y: y, colour: SVGDrawing.ink))
        }
      }
    }
    for (place, series) in chart.series.enumerated() {
      let mark = SVGMark(place: place, colour: colour)
      // Beside each other in a year, so that intervals of many lines don't hide each other.
      let shift = (Double(place) - Double(chart.series.count - 1) / 2) * min(9, step * 0.7 / Double(chart.series.count))
      let runs = runs(of: series, x: { x($0) + shift }, scale: scale)
      for run in runs {
        drawBand(run, as: chart.series.count < 3 ? .area : .bars, mark, in: &drawing)
        drawing.path(run.map { ($0.x, $0.y) }, stroke: mark.colour, width: 2.5, dash: mark.dash)
        for point in run { mark.draw(at: point.x, point.y, in: &drawing) }
      }
      if let last = runs.last?.last {
        ends.append(LineEnd(label: labels.lines[place], x: last.x + 8, y: last.y, colour: mark.colour))
      }
    }
    drawLabels(ends, at: right + 28, from: top - 8, to: bottom + 8, in: &drawing)
    guard !scale.hasZero else { return (drawing, bottom + 34) }
    let end = drawRemark(words(.withoutZero), below: bottom + 30, in: &drawing)
    return (drawing, end)
  }

  /// A point of a line with its interval, as places in the picture.
  private struct Point {
    let x: Double
    let y: Double
    let band: (low: Double, high: Double)?
  }

  /// Where a line ends, and what it is called.
  private struct LineEnd {
    let label: [String]
    let x: Double
    let y: Double
    let colour: String

    var height: Double { Double(label.count) * SVGText.lineHeight(SVGDrawing.textSize) + 6 }
  }

  private enum Band {
    case area, bars
  }

  /// The stretches of years that a line has values in.
  private func runs(
    of series: DocumentFigure.Years.Series, x: (Int) -> Double, scale: SVGScale
  ) -> [[Point]] {
    var runs: [[Point]] = [[]]
    for (year, value) in series.values.enumerated() {
      guard let value, value.isFinite else {
        runs.append([])
        continue
      }
      let ends = [series.low, series.high].compactMap { $0.indices.contains(year) ? $0[year] : nil }
      let band = ends.count == 2 && ends.allSatisfy(\.isFinite) ? (scale.place(ends[0]), scale.place(ends[1])) : nil
      runs[runs.count - 1].append(Point(x: x(year), y: scale.place(value), band: band))
    }
    return runs.filter { !$0.isEmpty }
  }

  private func drawBand(_ run: [Point], as band: Band, _ mark: SVGMark, in drawing: inout SVGDrawing) {
    let points = run.filter { $0.band != nil }
    if band == .area, points.count > 1 {
      let edges = [points.map { ($0.x, $0.band?.high ?? $0.y) }, points.map { ($0.x, $0.band?.low ?? $0.y) }]
      drawing.path(edges[0] + edges[1].reversed(), closed: true, fill: mark.colour, opacity: 0.13)
      for edge in edges { drawing.path(edge, stroke: mark.colour, dash: "2 3") }
      return
    }
    for point in points {
      guard let ends = point.band else { continue }
      drawing.line(point.x, ends.low, point.x, ends.high, stroke: mark.colour, width: 1.5)
      for end in [ends.low, ends.high] {
        drawing.line(point.x - 3, end, point.x + 3, end, stroke: mark.colour, width: 1.5)
      }
    }
  }

  /// Names at the ends of lines, moved apart where they would overlap, with a thin line to the end that they name.
  private func drawLabels(
    _ ends: [LineEnd], at x: Double, from top: Double, to bottom: Double, in drawing: inout SVGDrawing
  ) {
    let ordered = ends.sorted { $0.y < $1.y }
    var places = ordered.map(\.y)
    var least = top
    for (place, end) in ordered.enumerated() {
      places[place] = max(places[place], least + end.height / 2)
      least = places[place] + end.height / 2
    }
    var most = bottom
    for (place, end) in ordered.enumerated().reversed() {
      places[place] = min(places[place], most - end.height / 2)
      most = places[place] - end.height / 2
    }
    for (end, y) in zip(ordered, places) {
      drawing.line(end.x, end.y, x - 4, y, stroke: end.colour, width: 0.8)
      drawing.text(end.label, x, around: y, fill: end.colour, isBold: true)
    }
  }
}
