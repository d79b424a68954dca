/// A sum that remembers what rounding took away.
///
/// Adding a million amounts one by one loses digits, and which digits depends on the order; here the error is that of
/// one rounding, practically whatever the order and the number of terms.
///
/// Source: Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974), 39–51.
public struct NeumaierSum: Sendable, Equatable {
  private var sum = 0.0
  private var compensation = 0.0

  /// Creates a sum of nothing: zero.
  public init() {}

  /// Creates the sum of some numbers.
  public init(_ numbers: some Sequence<Double>) {
    for number in numbers { add(number) }
  }

  /// The sum so far; infinite or not a number when a term was, or when it overflowed.
  public var value: Double {
    sum.isFinite ? sum + compensation : sum
  }

  /// Adds a number.
  public mutating func add(_ number: Double) {
    let next = sum + number
    compensation += abs(sum) >= abs(number) ? (sum - next) + number : (number - next) + sum
    sum = next
  }

  /// Adds a number to a sum.
  public static func += (sum: inout NeumaierSum, number: Double) {
    sum.add(number)
  }
}
