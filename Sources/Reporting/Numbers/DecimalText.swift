internal import YouthCare

/// To which side a number is rounded.
enum Rounding: Sendable {
  case nearest
  /// Away from zero: of what has to be enough.
  case away

  /// A number of steps, not negative, as a whole number of them; what is whole but for its last bits stays that.
  func whole(_ steps: Double) -> Double { self == .nearest ? steps.rounded() : (steps - 1e-9).rounded(.up) }
}

/// A number written at a power of ten, with the separators of a language.
struct DecimalText {
  let language: Language

  var point: String { language.notation.point }
  private var separator: Character { language.notation.separator }

  /// The number rounded to a multiple of 10^exponent, or of 2 or 5 times it; halves away from zero; a zero is 0.
  func rounded(
    _ value: Double, toPowerOfTen exponent: Int, times multiple: Double = 1, _ rounding: Rounding = .nearest
  ) -> String {
    let scale = Self.power(of: abs(exponent))
    let scaled = rounding.whole((exponent >= 0 ? abs(value) / scale : abs(value) * scale) / multiple) * multiple
    guard scaled < 1e36 else { return "\(value)" }
    let units = Int128(scaled)
    guard units > 0 else { return "0" }
    let sign = value < 0 ? "-" : ""
    var digits = "\(units)"
    guard exponent < 0 else { return sign + grouped(digits + String(repeating: "0", count: exponent)) }
    digits = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
    return sign + grouped(String(digits.dropLast(-exponent))) + point + digits.suffix(-exponent)
  }

  /// The number with at most so many decimals and no zeros behind the last one that counts.
  func exact(_ value: Double, maximumDecimals: Int, _ rounding: Rounding = .nearest) -> String {
    var text = rounded(value, toPowerOfTen: -maximumDecimals, rounding)
    guard maximumDecimals > 0, text.contains(point) else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(point) { text.removeLast() }
    return text
  }

  /// An amount in cents as one in euros, with both decimals.
  func euros(cents: Int) -> String {
    let size = cents.magnitude
    let rest = size % 100
    return (cents < 0 ? "-" : "") + grouped("\(size / 100)") + point + (rest < 10 ? "0" : "") + "\(rest)"
  }

  private func grouped(_ digits: String) -> String {
    var result: [Character] = []
    for (offset, digit) in digits.reversed().enumerated() {
      if offset > 0, offset % 3 == 0 { result.append(separator) }
      result.append(digit)
    }
    return String(result.reversed())
  }

  /// 10^exponent, exact as far as a double can be.
  static func power(of exponent: Int) -> Double { (0..<exponent).reduce(1.0) { power, _ in power * 10 } }

  /// The exponent of the smallest power of ten that is at least as large as a positive number.
  static func exponent(atLeast number: Double) -> Int {
    var exponent = 0
    while exponent < 308, power(of: exponent) < number { exponent += 1 }
    while exponent > -18, exponent <= 0, number * power(of: 1 - exponent) <= 1 { exponent -= 1 }
    return exponent
  }
}
