/// The uniform distribution on [low, high).
struct UniformLaw: DurationLaw {
  static let name = "uniform"

  let low: Double
  let high: Double

  var mean: Double { (low + high) / 2 }
  var variance: Double { (high - low) * (high - low) / 12 }
  var support: ClosedRange<Double> { low...high }
  func cumulative(_ x: Double) -> Double { min(1, max(0, (x - low) / (high - low))) }
  func survival(_ x: Double) -> Double { min(1, max(0, (high - x) / (high - low))) }
  func quantile(_ p: Double) -> Double { low + p * (high - low) }
  func upperQuantile(_ q: Double) -> Double { high - q * (high - low) }

  @inline(__always)
  func draw(_ stream: inout RandomStream) -> Double { quantile(stream.uniform()) }

  /// The density rises with x, so its integral is a square, and so is what inverts it.
  func lengthBiasedSurvival(_ x: Double) -> Double {
    let inside = min(high, max(low, x))
    return (high - inside) * (high + inside) / ((high - low) * (high + low))
  }
  func drawLengthBiased(_ stream: inout RandomStream) -> Double {
    (low * low + stream.uniform() * (high - low) * (high + low)).squareRoot()
  }
}

extension Distribution {
  /// Uniform from `low` to `high`.
  public static func uniform(low: Double, high: Double) throws(DistributionError) -> Distribution {
    try check(.low, low, in: .anything)
    try check(.high, high, in: .above(low))
    return Distribution(UniformLaw(low: low, high: high), "uniform", (.low, low), (.high, high))
  }
}

extension DistributionFamily {
  static let uniform = DistributionFamily("uniform", Form(.low, .high, Distribution.uniform(low:high:)))
}
