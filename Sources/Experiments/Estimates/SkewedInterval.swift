internal import Glibc
internal import Sampling

/// The interval in which a mean lies, from a sample that may be skewed.
///
/// Student's t alone tells the false where seldom much happens: a lump sum that equals the mean of rare dear clients is
/// called cheaper in 13 of 100 samples of 20. Hall's transformation corrects for the skewness to order 1/n and keeps
/// the order of means, so that a large difference stays one (Hall 1992, *JRSS B* 54, 221–228). Each end is the farther
/// one of both rules: where the sample looks symmetric by luck, or skewed by luck, neither narrows the other.
enum SkewedInterval {
  /// The interval around a figure, each end of which is passed with a probability of at most the tail.
  ///
  /// - Parameter influences: how far each replication moves the figure, to first order; at least two.
  static func around(_ value: Double, influences: [Double], tail: Double) -> ClosedRange<Double> {
    let count = Double(influences.count)
    let spread = Estimate(influences).standardDeviation
    guard spread > 0 else { return value...value }
    let center = OutcomeValues.mean(influences)
    let size = (spread * spread * (count - 1) / count).squareRoot()
    let skewness = OutcomeValues.mean(influences.map { pow(($0 - center) / size, 3) })
    let reach = StudentT.upperQuantile(tail, degreesOfFreedom: count - 1) / count.squareRoot()
    func untransformed(_ transformed: Double) -> Double {
      guard abs(skewness) > 1e-6 else { return transformed }
      return 3 / skewness * (cbrt(1 + skewness * (transformed - skewness / (6 * count))) - 1)
    }
    return value - spread * max(reach, untransformed(reach))...value - spread * min(-reach, untransformed(-reach))
  }
}
