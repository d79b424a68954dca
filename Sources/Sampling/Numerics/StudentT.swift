internal import CGSL

/// Student's t distribution, for intervals around means of which the spread is estimated too.
public enum StudentT {
  /// The number that a t variable passes with a probability.
  public static func upperQuantile(_ tail: Double, degreesOfFreedom: Double) -> Double {
    _ = GSLSetup.errorsAreReturned
    return gsl_cdf_tdist_Qinv(tail, degreesOfFreedom)
  }
}
