internal import Glibc

extension LeverSearch {
  /// The step in which a range is searched where none is asked for: one where only whole numbers count and the range has
  /// a few thousand of them at most, and else a round part of the range, some two hundredth.
  public static func usualStep(from low: Double, to high: Double, isWhole: Bool) -> Double {
    let width = high - low
    if isWhole, width <= 2_000 { return 1 }
    let power = pow(10, floor(log10(width / 200)))
    let step = [1.0, 2, 5, 10].map { $0 * power }.first { $0 >= width / 200 * (1 - 1e-9) } ?? power
    return isWhole ? max(1, step) : step
  }
}
