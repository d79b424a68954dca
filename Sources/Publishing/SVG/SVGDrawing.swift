internal import Glibc
internal import YouthCare

/// A picture as it grows: lines, marks and texts in the plain SVG that every renderer knows.
struct SVGDrawing {
  /// Where a text's place is.
  enum Anchor: String {
    case start, middle, end
  }

  /// The width of all pictures.
  static let width = 720.0
  /// The size of texts.
  static let textSize = 15.0
  /// Texts and axes: 14.7 against white.
  static let ink = "#1f2933"
  /// Texts that matter less: 6.5 against white.
  static let softInk = "#52606d"
  /// Lines that guide the eye only.
  static let grid = "#d9dee3"

  private var elements: [String] = []

  /// The elements, in order.
  var content: String { elements.joined(separator: "\n") }

  /// A number as it stands in a picture: tenths are enough.
  static func number(_ value: Double) -> String {
    let tenths = (value * 10).rounded()
    return tenths.remainder(dividingBy: 10) == 0 ? "\(Int(tenths / 10))" : "\(tenths / 10)"
  }

  /// Adds an element with attributes and, where it has any, content that is markup already.
  mutating func add(_ name: String, _ attributes: [(String, String)], content: String? = nil) {
    let told = attributes.map { " \($0.0)=\"\($0.1.asMarkup)\"" }.joined()
    elements.append(content.map { "<\(name)\(told)>\($0)</\(name)>" } ?? "<\(name)\(told)/>")
  }

  /// A straight line.
  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, stroke: String, width: Double = 1, dash: String = ""
  ) {
    let ends = [("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)].map { ($0.0, Self.number($0.1)) }
    add("line", ends + Self.stroke(stroke, width, dash))
  }

  /// A line through points, or the area within them.
  mutating func path(
    _ points: [(x: Double, y: Double)], closed: Bool = false, stroke: String = "none", width: Double = 1,
    dash: String = "", fill: String = "none", opacity: Double = 1
  ) {
    let steps = points.enumerated().map { ($0 == 0 ? "M" : "L") + Self.number($1.x) + " " + Self.number($1.y) }
    let shape = [("d", steps.joined(separator: " ") + (closed ? " Z" : "")), ("fill", fill)]
    let opacity = opacity < 1 ? [("fill-opacity", "\(opacity)")] : []
    add("path", shape + opacity + (stroke == "none" ? [] : Self.stroke(stroke, width, dash)))
  }

  /// A rectangle between two corners.
  mutating func rectangle(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, fill: String, stroke: String = "none", width: Double = 1
  ) {
    let place = [("x", min(x1, x2)), ("y", min(y1, y2)), ("width", abs(x2 - x1)), ("height", abs(y2 - y1))]
    let size = place.map { ($0.0, Self.number($0.1)) }
    add("rect", size + [("fill", fill)] + (stroke == "none" ? [] : Self.stroke(stroke, width, "")))
  }

  /// Lines of text, with the first one's ground at a height.
  mutating func text(
    _ lines: [String], _ x: Double, _ y: Double, anchor: Anchor = .start, size: Double = textSize, fill: String = ink,
    isBold: Bool = false
  ) {
    for (row, line) in lines.enumerated() {
      var attributes = [
        ("x", Self.number(x)), ("y", Self.number(y + Double(row) * SVGText.lineHeight(size))),
        ("font-size", Self.number(size)), ("fill", fill),
      ]
      if anchor != .start { attributes.append(("text-anchor", anchor.rawValue)) }
      if isBold { attributes.append(("font-weight", "bold")) }
      add("text", attributes, content: line.asMarkup)
    }
  }

  /// Lines of text around a height.
  mutating func text(
    _ lines: [String], _ x: Double, around y: Double, anchor: Anchor = .start, size: Double = textSize,
    fill: String = ink, isBold: Bool = false
  ) {
    let top = y - Double(lines.count - 1) * SVGText.lineHeight(size) / 2 + size * 0.35
    text(lines, x, top, anchor: anchor, size: size, fill: fill, isBold: isBold)
  }

  /// Slanted lines to fill with: what is told by a colour is told by them too.
  mutating func addHatching(named name: String, stroke: String) {
    add(
      "pattern",
      [("id", name), ("width", "7"), ("height", "7"), ("patternUnits", "userSpaceOnUse")],
      content: "<rect width=\"7\" height=\"7\" fill=\"#ffffff\"/>"
        + "<path d=\"M-1 8 L8 -1 M-1 1 L1 -1 M6 8 L8 6\" stroke=\"\(stroke.asMarkup)\" stroke-width=\"1.6\"/>")
  }

  private static func stroke(_ colour: String, _ width: Double, _ dash: String) -> [(String, String)] {
    [("stroke", colour), ("stroke-width", number(width))] + (dash.isEmpty ? [] : [("stroke-dasharray", dash)])
  }
}
