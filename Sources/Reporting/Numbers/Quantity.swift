internal import Experiments

/// What a cell tells, before it is rounded: figures in one unit.
///
/// A table rounds those of a column alike, because a column of "163.2", "170.79" and "895.5" reads as a mistake.
struct Quantity: Sendable, Equatable {
  /// How it is written.
  enum Style: Hashable, Sendable {
    case number
    /// From one number to another.
    case range
    case percentage
    /// A percentage that is never told as 0 or 100 where it is neither.
    case probability
    /// The same under a heading that has the sign.
    case percents
  }

  let style: Style
  /// One figure, or the two ends of a range.
  let figures: [Figure]
  /// What each is divided by.
  let unit: Double
  /// The most decimals that it may have.
  let maximumDecimals: Int
  /// What stands before it, such as a plus.
  var sign = ""
  /// To which side it is rounded, where it is a number.
  var rounding = Rounding.nearest
}

extension Quantity {
  /// The same with no more behind it than is told with so many decimals; `nil` where that is a bound, or nothing.
  func asTold(decimals: Int) -> Quantity? {
    let scale = style.isOfHundred ? 100 : 1 / unit
    var told: [Figure] = []
    for figure in figures {
      guard figure.value.isFinite, figure.standardError.isFinite, style != .probability, style != .percents else {
        return nil
      }
      let step = RoundingStep(atLeast: figure.standardError * scale, maximumDecimals: decimals)
      told.append(Figure(step.nearest(to: figure.value * scale) / scale, standardError: figure.standardError))
    }
    return Quantity(style: style, figures: told, unit: unit, maximumDecimals: maximumDecimals, sign: sign)
  }
}

extension NumberText {
  /// The decimals that a quantity has by its error, and whether it has one; `nil` where nothing can be told.
  func decimals(of quantity: Quantity) -> (count: Int, isExact: Bool)? {
    let scale = quantity.style.isOfHundred ? 100 : 1 / quantity.unit
    let told = quantity.figures.map { (value: $0.value * scale, error: $0.standardError * scale) }
    guard told.allSatisfy({ $0.value.isFinite && $0.error.isFinite }) else { return nil }
    let estimated = told.filter { $0.error > 0 }
    guard estimated.isEmpty else {
      let steps = estimated.map { RoundingStep(atLeast: $0.error, maximumDecimals: quantity.maximumDecimals) }
      return (max(0, -(steps.map(\.exponent).max() ?? 0)), false)
    }
    let fractions = told.map { number in
      let text = exact(number.value, maximumDecimals: quantity.maximumDecimals)
      return text.split(separator: point, omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
    }
    return (fractions.max() ?? 0, true)
  }

  /// A quantity with so many decimals, or as many as its error lets it have.
  func text(of quantity: Quantity, decimals: Int? = nil) -> String {
    let most = decimals.map { min($0, quantity.maximumDecimals) } ?? quantity.maximumDecimals
    func filled(_ text: String) -> String {
      guard let decimals, decimals > 0, !text.contains(point), text != Self.unknown else { return text }
      let digits = text.lastIndex { $0.isNumber }.map { text.index(after: $0) } ?? text.endIndex
      return text[..<digits] + point + String(repeating: "0", count: decimals) + text[digits...]
    }
    func number(_ figure: Figure) -> String {
      if let decimals, figure.standardError == 0 {
        return fixed(figure.value / quantity.unit, decimals: decimals, quantity.rounding)
      }
      return self.figure(figure, in: quantity.unit, maximumDecimals: most, quantity.rounding)
    }
    let first = quantity.figures[0]
    let text =
      switch quantity.style {
      case .number: filled(number(first))
      case .range:
        Texts.range.text(in: language, filled(number(first)), filled(number(quantity.figures[1])))
      case .percentage:
        if let decimals, first.standardError == 0 {
          filled(percentage(exact: first.value, maximumDecimals: decimals).paddingFraction(to: decimals, after: point))
        } else {
          filled(percentage(first, maximumDecimals: most))
        }
      case .probability: filled(probability(first, maximumDecimals: most))
      case .percents: filled(percents(first, maximumDecimals: most))
      }
    return text == Self.unknown ? text : quantity.sign + text
  }
}

extension Quantity.Style {
  /// Whether a share is told as a part of a hundred.
  var isOfHundred: Bool {
    switch self {
    case .number, .range: false
    case .percentage, .probability, .percents: true
    }
  }
}

extension String {
  /// The text with zeros behind its last decimal; one without decimals stays as it is.
  fileprivate func paddingFraction(to decimals: Int, after point: String) -> String {
    guard let mark = ranges(of: point).first?.upperBound else { return self }
    let end = self[mark...].firstIndex { !$0.isNumber } ?? endIndex
    let missing = max(0, decimals - distance(from: mark, to: end))
    return self[..<end] + String(repeating: "0", count: missing) + self[end...]
  }
}
