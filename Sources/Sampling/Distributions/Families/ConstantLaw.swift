/// Always the same value.
struct ConstantLaw: DurationLaw {
  static let name = "constant"

  let value: Double

  var mean: Double { value }
  var variance: Double { 0 }
  var support: ClosedRange<Double> { value...value }
  func cumulative(_ x: Double) -> Double { x >= value ? 1 : 0 }
  func quantile(_ p: Double) -> Double { value }
  func draw(_ stream: inout RandomStream) -> Double { value }
  func lengthBiasedSurvival(_ x: Double) -> Double { x >= value ? 0 : 1 }
  func drawLengthBiased(_ stream: inout RandomStream) -> Double { value }
}

extension Distribution {
  /// Always the same value.
  public static func constant(_ value: Double) throws(DistributionError) -> Distribution {
    try check(.value, value, in: .anything)
    return Distribution(ConstantLaw(value: value), "constant", (.value, value))
  }
}

extension DistributionFamily {
  static let constant = DistributionFamily("constant", Form(.value, Distribution.constant))
}

extension DistributionParameter {
  static let value = length("value", "the value", nl: "De vaste duur.", en: "The fixed length.")
}
