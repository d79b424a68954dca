/// The triangular distribution: a guess at the least, the likeliest and the most.
struct TriangularLaw: DurationLaw {
  static let name = "triangular"

  let low: Double
  let mode: Double
  let high: Double
  /// P(X ≤ mode).
  let chanceBelow: Double

  init(low: Double, mode: Double, high: Double) {
    self.low = low
    self.mode = mode
    self.high = high
    chanceBelow = (mode - low) / (high - low)
  }

  var mean: Double { (low + mode + high) / 3 }
  var variance: Double {
    let left = mode - low
    let right = high - mode
    return (left * left + left * right + right * right) / 18
  }
  var support: ClosedRange<Double> { low...high }
  func cumulative(_ x: Double) -> Double { x < mode ? areaBelow(x) : 1 - areaAbove(x) }
  func survival(_ x: Double) -> Double { x < mode ? 1 - areaBelow(x) : areaAbove(x) }

  @inline(__always)
  func quantile(_ p: Double) -> Double {
    p < chanceBelow
      ? low + (p * (high - low) * (mode - low)).squareRoot()
      : high - ((1 - p) * (high - low) * (high - mode)).squareRoot()
  }
  func upperQuantile(_ q: Double) -> Double {
    q > 1 - chanceBelow ? quantile(1 - q) : high - (q * (high - low) * (high - mode)).squareRoot()
  }

  @inline(__always)
  func draw(_ stream: inout RandomStream) -> Double { quantile(stream.uniform()) }

  /// ∫ t f(t) dt over one side of the mode, over the mean: a cubic.
  func lengthBiasedSurvival(_ x: Double) -> Double {
    if x <= low { return 1 }
    if x >= high { return 0 }
    if x < mode {
      let distance = x - low
      let moment = (low / 2 + distance / 3) * distance * distance * 2 / ((high - low) * (mode - low))
      return 1 - moment / mean
    }
    let distance = high - x
    return (high / 2 - distance / 3) * distance * distance * 2 / ((high - low) * (high - mode)) / mean
  }
  /// By rejection: a value is kept with chance value / high, which is at least one time in three on average.
  func drawLengthBiased(_ stream: inout RandomStream) -> Double {
    while true {
      let value = draw(&stream)
      if stream.uniform() * high < value { return value }
    }
  }

  private func areaBelow(_ x: Double) -> Double {
    x <= low ? 0 : (x - low) * (x - low) / ((high - low) * (mode - low))
  }
  private func areaAbove(_ x: Double) -> Double {
    x >= high ? 0 : (high - x) * (high - x) / ((high - low) * (high - mode))
  }
}

extension Distribution {
  /// Triangular, by its least, likeliest and largest value; the mode may sit at either end.
  public static func triangular(low: Double, mode: Double, high: Double) throws(DistributionError) -> Distribution {
    try check(.low, low, in: .anything)
    try check(.high, high, in: .above(low))
    try check(.mode, mode, in: .from(low, to: high))
    return Distribution(
      TriangularLaw(low: low, mode: mode, high: high), "triangular", (.low, low), (.mode, mode),
      (.high, high))
  }
}

extension DistributionFamily {
  static let triangular = DistributionFamily(
    "triangular", Form(.low, .mode, .high, Distribution.triangular(low:mode:high:)))
}

extension DistributionParameter {
  public static let mode = length("mode", "the mode", nl: "De waarschijnlijkste waarde.", en: "The likeliest value.")
}
