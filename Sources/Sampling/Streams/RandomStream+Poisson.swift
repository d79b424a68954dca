internal import CGSL

extension RandomStream {
  /// A Poisson number with a mean above 0, as `Distribution.poisson` gives it, without describing the law first.
  public mutating func poisson(mean: Double) -> Int { Int(gsl_ran_poisson(generator, mean)) }
}
