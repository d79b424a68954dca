internal import Glibc

extension CareYear {
  /// The standard deviation of a year's client-days over their mean, without a limit on places (oracle O5).
  ///
  /// var = 2 λ D³ (1/D − 1 + e^(−1/D)) with λ starts a year and a stay of D years.
  public static func relativeDeviation(starts: Double, stay: Double) -> Double {
    guard starts > 0, stay > 0 else { return 0 }
    return sqrt(2 * starts * stay * stay * stay * (1 / stay - 1 + exp(-1 / stay))) / (starts * stay)
  }
}
