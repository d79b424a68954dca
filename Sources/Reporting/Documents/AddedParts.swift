internal import Experiments

/// A total and its parts in whole steps, so that they add up as they are printed.
///
/// The total is rounded, and the parts by their largest remainders.
struct AddedParts {
  /// How many steps each part is told as.
  let parts: [Int]
  /// And their total.
  let total: Int

  /// Amounts in steps of a size, in the same unit.
  init(_ parts: [Double], total: Double, inStepsOf size: Double) {
    self.total = Int((total / size).rounded())
    self.parts = LargestRemainder.round(parts.map { $0 / size }, to: self.total)
  }
}
