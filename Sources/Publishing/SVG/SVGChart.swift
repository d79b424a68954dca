public import Reporting
public import YouthCare

/// A figure as a picture that stands by itself: SVG without scripts, styles or anything from elsewhere.
///
/// It carries its title and its words. Nothing in it is told by colour alone, and its numbers are those of the figure's
/// table, as they are told there.
public struct SVGChart {
  /// The picture as text, in UTF-8.
  public let text: String

  /// Draws a figure; what matters in it has a colour, of a contrast of 4.5 against white at least.
  ///
  /// A page that holds the picture may let `describedBy`, the `id` of a text, tell its words.
  public init(
    _ figure: DocumentFigure, in language: Language, colour: Colour? = nil, describedBy description: String? = nil
  ) {
    let style = SVGStyle(figure, in: language, colour: colour)
    let (drawing, height) =
      switch figure.chart {
      case .intervals(let chart): style.drawn(chart)
      case .years(let chart): style.drawn(chart)
      case .steps(let chart): style.drawn(chart)
      case .bars(let chart): style.drawn(chart)
      }
    let size = [SVGDrawing.width, height].map(SVGDrawing.number)
    let title = figure.name + "-title"
    let words = description ?? figure.name + "-words"
    text = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(size[0])" height="\(size[1])" viewBox="0 0 \(size[0]) \(size[1])" \
      role="img" aria-labelledby="\(title.asMarkup)" aria-describedby="\(words.asMarkup)" \
      font-family="Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif">
      <title id="\(title.asMarkup)">\(figure.title.asMarkup)</title>
      <desc id="\((figure.name + "-words").asMarkup)">\(figure.description.asMarkup)</desc>
      \(drawing.content)
      </svg>
      """
  }
}

/// What the pictures of a figure have in common.
struct SVGStyle {
  /// Its name, for what is named inside it.
  let name: String
  let language: Language
  /// The colour of what matters.
  let colour: String
  private let told: [Told]

  /// A number in the figure's table.
  private struct Told {
    let label: String
    let value: Double
    let text: String
  }

  init(_ figure: DocumentFigure, in language: Language, colour: Colour?) {
    name = figure.name
    self.language = language
    self.colour = (colour ?? .program).text
    told = figure.data.rows.flatMap { row -> [Told] in
      guard case .cells(let cells) = row, let label = cells.first?.text else { return [] }
      return cells.compactMap { cell in
        cell.value.map { Told(label: label, value: $0 * (cell.isPercentage ? 100 : 1), text: cell.text) }
      }
    }
  }

  /// A number of a thing as the figure's table tells it, in its row if it has one; nothing where it doesn't.
  func told(_ number: Double, of label: String) -> String {
    let equal = told.filter { abs($0.value - number) <= 1e-9 * max(abs(number), abs($0.value)) }
    return (equal.first { $0.label == label } ?? equal.first)?.text ?? ""
  }

  /// A text of pictures.
  func words(_ text: SVGWords) -> String { text.text.text(in: language) }

  /// The widest that labels at the left get, and their lines.
  func labels(_ labels: [String], most: Double = 250) -> (width: Double, lines: [[String]]) {
    let lines = labels.map { SVGText.lines($0, width: most, size: SVGDrawing.textSize) }
    return (lines.joined().map { SVGText.width($0, size: SVGDrawing.textSize) }.max() ?? 0, lines)
  }

  /// Draws an axis from left to right below a picture, its lines and its unit; says where all ends.
  func drawAxis(
    _ scale: SVGScale, unit: String, from top: Double, to bottom: Double, in drawing: inout SVGDrawing
  ) -> Double {
    for tick in scale.ticks {
      let x = scale.place(tick)
      drawing.line(x, top, x, bottom, stroke: tick == 0 ? SVGDrawing.softInk : SVGDrawing.grid)
      drawing.text(
        [scale.text(tick, in: language)], x, bottom + 20, anchor: .middle, size: 14, fill: SVGDrawing.softInk)
    }
    drawing.text([unit], scale.middle, bottom + 42, anchor: .middle, size: 14, fill: SVGDrawing.softInk)
    return bottom + 52
  }

  /// Draws a remark below a picture; says where it ends.
  func drawRemark(_ remark: String, below y: Double, in drawing: inout SVGDrawing) -> Double {
    let lines = SVGText.lines(remark, width: SVGDrawing.width - 20, size: 14)
    drawing.text(lines, 8, y + 16, size: 14, fill: SVGDrawing.softInk)
    return y + 8 + Double(lines.count) * SVGText.lineHeight(14) + 4
  }
}

extension Colour {
  /// The colour of reports without a house.
  static let program = Colour("#1b4f72")!

  /// As in `#1b4f72`.
  var text: String {
    "#"
      + [red, green, blue].map { part in (part < 16 ? "0" : "") + String(part, radix: 16) }.joined()
  }
}
