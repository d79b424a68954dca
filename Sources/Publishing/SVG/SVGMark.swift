/// How one line of a picture differs from the others: by colour, by mark and by dash, so that any one will do.
struct SVGMark {
  /// A shape.
  enum Shape: CaseIterable {
    case circle, square, triangle, diamond
  }

  let colour: String
  let dash: String
  private let shape: Shape
  private let isFilled: Bool

  /// The colours of lines after the first, which has the house's: all 4.5 and more against white.
  private static let colours = ["#a33b00", "#00695c", "#6b3fa0", "#7a5c00", "#ad1457", "#3d4852", "#1565c0"]
  private static let dashes = ["", "9 4", "3 3", "12 4 3 4", "6 2", "2 5", "15 5", "8 3 2 3 2 3"]

  /// The mark of a line by its place, in a picture of a house's colour.
  init(place: Int, colour: String) {
    self.colour = place == 0 ? colour : Self.colours[(place - 1) % Self.colours.count]
    dash = Self.dashes[place % Self.dashes.count]
    shape = Shape.allCases[place % Shape.allCases.count]
    isFilled = place / Shape.allCases.count % 2 == 0
  }

  /// A round mark, filled or open.
  init(colour: String, isFilled: Bool) {
    (self.colour, self.isFilled) = (colour, isFilled)
    (dash, shape) = ("", .circle)
  }

  /// Draws it.
  func draw(at x: Double, _ y: Double, in drawing: inout SVGDrawing) {
    let r = 5.0
    let fill = isFilled ? colour : "#ffffff"
    let points: [(x: Double, y: Double)]
    switch shape {
    case .circle:
      let place = [("cx", x), ("cy", y), ("r", r)].map { ($0.0, SVGDrawing.number($0.1)) }
      return drawing.add("circle", place + [("fill", fill), ("stroke", colour), ("stroke-width", "2")])
    case .square: points = [(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)]
    case .triangle: points = [(x, y - r - 1), (x + r + 1, y + r), (x - r - 1, y + r)]
    case .diamond: points = [(x, y - r - 2), (x + r + 2, y), (x, y + r + 2), (x - r - 2, y)]
    }
    drawing.path(points, closed: true, stroke: colour, width: 2, fill: fill)
  }
}
