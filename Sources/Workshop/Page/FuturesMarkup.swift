internal import Experiments
internal import Publishing
internal import Reporting
internal import YouthCare

/// Single worlds as lines, one after the other in front: what one future looks like, and never the mean.
struct FuturesMarkup {
  let text: String
  private static let size = (width: 720.0, height: 320.0, left: 70.0, right: 20.0, top: 20.0, bottom: 40.0)

  init(_ futures: SingleFutures, in language: Language) {
    func say(_ words: AnswerWords, _ values: String...) -> String {
      words.text.filled(with: values).text(in: language).asMarkup
    }
    let numbers = NumberText(language)
    let most = futures.costs.flatMap(\.self).max() ?? 1
    let unit = MoneyUnit(fitting: most)
    let least = (futures.costs.flatMap(\.self).min() ?? 0) * 0.95
    let size = Self.size
    func x(_ place: Int) -> Double {
      let steps = Double(max(1, futures.years.count - 1))
      return size.left + (size.width - size.left - size.right) * Double(place) / steps
    }
    func y(_ value: Double) -> Double {
      let share = most > least ? (value - least) / (most - least) : 0
      return size.height - size.bottom - (size.height - size.top - size.bottom) * share
    }
    func number(_ value: Double) -> String { numbers.fixed(value, decimals: 1).replacing(",", with: ".") }
    let lines = futures.costs.enumerated().map { world, costs -> String in
      let points = costs.enumerated().map { "\(number(x($0.offset))),\(number(y($0.element)))" }.joined(separator: " ")
      let told = zip(futures.years, costs).map { year, cost in
        "\(year): € \(numbers.exact(cost / unit.euros, maximumDecimals: 1))"
      }.joined(separator: ", ")
      let name = say(.futureOf, "\(world + 1)", "\(futures.costs.count)") + ". " + told.asMarkup
      return
        "<polyline data-future=\"\(name)\" points=\"\(points)\" fill=\"none\" stroke=\"#124e78\" stroke-width=\"2\"/>"
    }
    let years = futures.years.enumerated().map { place, year in
      "<text x=\"\(number(x(place)))\" y=\"\(number(size.height - 12))\" text-anchor=\"middle\" font-size=\"14\">\(year)</text>"
    }
    let levels = [least, (least + most) / 2, most].map { level in
      "<text x=\"\(number(size.left - 8))\" y=\"\(number(y(level) + 5))\" text-anchor=\"end\" font-size=\"14\">"
        + "\(numbers.exact(level / unit.euros, maximumDecimals: 0).asMarkup)</text>"
        + "<line x1=\"\(number(size.left))\" x2=\"\(number(size.width - size.right))\" y1=\"\(number(y(level)))\" "
        + "y2=\"\(number(y(level)))\" stroke=\"#c5ccd3\"/>"
    }
    let title = say(.futures, "\(futures.costs.count)")
    text = """
      <figure class="futures">
      <figcaption><p class="caption">\(title) <span class="unit">\(unit.name.text(in: language).asMarkup)</span></p>
      <p>\(say(.futuresHint))</p></figcaption>
      <div class="scroll" role="group" tabindex="0" aria-label="\(title)">
      <svg viewBox="0 0 \(number(size.width)) \(number(size.height))" role="img" aria-label="\(title)"
       font-family="Arial, Helvetica, sans-serif">
      \(levels.joined())
      \(lines.joined(separator: "\n"))
      \(years.joined())
      </svg></div>
      <p data-future-said role="status"></p>
      <p class="buttons"><button type="button" data-play="all" aria-pressed="false">\(title)</button>
      <button type="button" data-play="next">\(say(.next))</button></p>
      </figure>
      """
  }
}
