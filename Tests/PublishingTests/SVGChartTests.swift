import Publishing
import Reporting
import Testing
import YouthCare

@Suite("Pictures of figures")
struct SVGChartTests {
  private static let figures = PageReport.figures(in: .english)

  private func text(_ place: Int, in language: Language = .english) -> String {
    SVGChart(PageReport.figures(in: language)[place], in: language).text
  }

  @Test("a picture stands by itself, with its title and words", arguments: 0..<4)
  func standsAlone(place: Int) {
    let text = text(place)
    let name = Self.figures[place].name
    #expect(text.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\""))
    #expect(text.contains("role=\"img\" aria-labelledby=\"\(name)-title\" aria-describedby=\"\(name)-words\""))
    #expect(text.contains("<title id=\"\(name)-title\">Title of \(name)</title>"))
    #expect(text.contains("<desc id=\"\(name)-words\">Words: 1 &lt; 2.</desc>"))
    for word in ["<style", "<script", "href", "nan", "inf"] { #expect(!text.contains(word)) }
  }

  @Test("all that is drawn lies in the picture", arguments: 0..<4)
  func insideThePicture(place: Int) throws {
    let text = text(place)
    let height = try #require(text.firstMatch(of: #/ height="([0-9.]+)"/#).flatMap { Double($0.output.1) })
    for match in text.matches(of: #/ (?:x|x1|x2|cx)="([-0-9.]+)"/#) {
      #expect((0...720).contains(try #require(Double(match.output.1))))
    }
    for match in text.matches(of: #/ (?:y|y1|y2|cy)="([-0-9.]+)"/#) {
      #expect((0...height).contains(try #require(Double(match.output.1))))
    }
  }

  @Test("of eight options with long names over six years no two lines of text stand on each other", arguments: 0..<4)
  func noOverlap(place: Int) throws {
    var columns: [String: [Double]] = [:]
    for match in text(place).matches(of: /<text x="([0-9.]+)" y="([0-9.]+)"/) {
      columns[String(match.output.1), default: []].append(try #require(Double(match.output.2)))
    }
    // Eight names or more, so that the check sees something.
    #expect(columns.values.joined().count >= 8)
    for heights in columns.values {
      let ordered = heights.sorted()
      for (above, below) in zip(ordered, ordered.dropFirst()) { #expect(below - above >= 14) }
    }
  }

  @Test("lines differ in mark and dash beside colour, and a year without a value breaks one")
  func linesWithoutColour() {
    let text = text(1)
    let dashes = text.matches(of: /fill="none" stroke="[^"]+" stroke-width="2.5"( stroke-dasharray="[^"]+")?/)
    // Eight lines, the first in two pieces.
    #expect(dashes.count == 9)
    #expect(Set(dashes.map { $0.output.1.map(String.init) ?? "" }).count == 8)
  }

  @Test("numbers are told as the table tells them, and round ones in the language's notation")
  func numbers() {
    var data = DocumentTable(["risk", "amount"])
    data.add("A", [NumberText(.dutch).exactCell(1234.5)])
    let figure = DocumentFigure(
      name: "one", title: "", description: "",
      chart: .bars(DocumentFigure.Bars(unit: "", bars: [DocumentFigure.Bars.Bar(label: "A", value: 1234.5)])),
      data: data)
    let text = SVGChart(figure, in: .dutch, colour: Colour("#7a1f5c")).text
    #expect(text.contains(">1.234,5</text>"))
    #expect(text.contains(">1.000</text>"))
    #expect(text.contains("fill=\"#7a1f5c\""))
  }

  @Test("totals of a waterfall are points where the scale doesn't begin at 0, and the picture says so")
  func brokenScale() {
    #expect(text(2).matches(of: #/<circle /#).count == 2)
    #expect(text(2).contains("The scale doesn&#39;t begin at 0."))
    #expect(text(2, in: .dutch).contains("De schaal begint niet bij 0."))
  }

  @Test("nothing to draw is drawn as an empty picture", arguments: [Double.nan, .infinity])
  func nothing(value: Double) {
    let row = DocumentFigure.Intervals.Row(
      label: "A", value: value, low: value, high: value, isDistinguishable: false)
    for rows in [[], [row]] {
      let figure = DocumentFigure(
        name: "none", title: "", description: "",
        chart: .intervals(DocumentFigure.Intervals(unit: "", reference: nil, rows: rows)),
        data: DocumentTable(["", ""]))
      #expect(SVGChart(figure, in: .english).text.hasSuffix("</svg>"))
    }
  }
}
