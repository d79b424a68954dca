/// Always the same value.
struct ConstantLaw: DurationLaw {
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
