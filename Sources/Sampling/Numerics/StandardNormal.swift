internal import CGSL

/// The standard normal distribution: what a normal score is worth as a probability, and back.
public enum StandardNormal {
  /// P(Z ≤ z).
  public static func cumulative(_ z: Double) -> Double { gsl_cdf_ugaussian_P(z) }

  /// The number that Z stays below with a probability between 0 and 1.
  public static func quantile(_ probability: Double) -> Double { gsl_cdf_ugaussian_Pinv(probability) }
}
