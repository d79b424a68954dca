/// A number as it is told: a whole number of powers of ten, so that sums of what is told are exact.
struct RoundedNumber: Equatable {
  /// How many powers of ten it is.
  private let count: Double
  /// The power of ten at which it is written.
  let exponent: Int

  private init(count: Double, exponent: Int) {
    (self.count, self.exponent) = (count, exponent)
  }

  /// The number in steps of 1, 2 or 5 times a power of ten; halves away from zero.
  init(_ value: Double, toPowerOfTen exponent: Int, times multiple: Double = 1) {
    let scale = DecimalText.power(of: abs(exponent))
    self.init(
      count: ((exponent >= 0 ? value / scale : value * scale) / multiple).rounded() * multiple, exponent: exponent)
  }

  /// The number in steps of its error; one without error with the decimals that it has; `nil` of which no digit means
  /// anything.
  init?(_ value: Double, error: Double, maximumDecimals: Int) {
    guard value.isFinite, error.isFinite else { return nil }
    guard error > 0 else {
      self = RoundedNumber(value, toPowerOfTen: -maximumDecimals).trimmed
      return
    }
    let step = RoundingStep(atLeast: error, maximumDecimals: maximumDecimals)
    self.init(value, toPowerOfTen: step.exponent, times: step.multiple)
  }

  /// The same without zeros behind the last decimal that counts.
  private var trimmed: RoundedNumber {
    var number = self
    while number.exponent < 0, number.count.remainder(dividingBy: 10) == 0 {
      number = RoundedNumber(count: number.count / 10, exponent: number.exponent + 1)
    }
    return number
  }

  /// The sum, with the digits of the finer one.
  static func + (left: RoundedNumber, right: RoundedNumber) -> RoundedNumber {
    let exponent = min(left.exponent, right.exponent)
    func count(_ number: RoundedNumber) -> Double { number.count * DecimalText.power(of: number.exponent - exponent) }
    return RoundedNumber(count: count(left) + count(right), exponent: exponent)
  }

  /// The number written, with the separators of a language.
  func text(_ decimals: DecimalText) -> String {
    let scale = DecimalText.power(of: abs(exponent))
    return decimals.rounded(exponent >= 0 ? count * scale : count / scale, toPowerOfTen: exponent)
  }
}
