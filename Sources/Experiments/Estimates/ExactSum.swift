/// A sum of whole numbers and of their squares: the same to the bit in whatever order they are added.
///
/// Squares count modulo 2¹²⁸: the spread that follows from them is exact as long as count × standard deviation stays
/// below 1.8 × 10¹⁹.
struct ExactSum: Sendable, Equatable {
  private(set) var values: Int128 = 0
  private(set) var squares: UInt128 = 0

  /// Adds a number.
  mutating func add(_ value: Int) {
    let size = UInt128(value.magnitude)
    values += Int128(value)
    squares &+= size &* size
  }

  /// Adds what another thread has added up.
  mutating func merge(_ other: ExactSum) {
    values += other.values
    squares &+= other.squares
  }

  /// The mean of a count of numbers with its standard error, in a unit of so many: infinite where one number can't tell.
  func mean(of count: Int, unit: Double) -> Figure {
    let mean = Double(values) / (unit * Double(count))
    guard count > 1 else { return Figure(mean, standardError: .infinity) }
    // n Σx² − (Σx)², in which what squares left of 2¹²⁸ falls away.
    let size = UInt128(truncatingIfNeeded: values)
    let spread = UInt128(count) &* squares &- size &* size
    return Figure(
      mean, standardError: (Double(spread) / (Double(count) - 1)).squareRoot() / Double(count) / unit)
  }
}
