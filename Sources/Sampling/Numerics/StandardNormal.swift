internal import CGSL

/// The standard normal distribution: Φ and its inverse (GSL's `gsl_cdf_ugaussian`).
public enum StandardNormal {
  /// Φ(z).
  public static func cumulative(_ z: Double) -> Double { gsl_cdf_ugaussian_P(z) }

  /// Φ⁻¹(p), for p above 0 and below 1.
  public static func quantile(_ p: Double) -> Double { gsl_cdf_ugaussian_Pinv(p) }
}
