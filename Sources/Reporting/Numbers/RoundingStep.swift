internal import Experiments

/// The step by which a number is rounded: 1, 2 or 5 times a power of ten, the smallest that is at least its error.
struct RoundingStep {
  let exponent: Int
  let multiple: Double

  /// How large it is.
  var size: Double {
    multiple * (exponent >= 0 ? DecimalText.power(of: exponent) : 1 / DecimalText.power(of: -exponent))
  }

  /// The nearest number of whole steps; halves away from zero.
  func nearest(to value: Double) -> Double {
    let scale = DecimalText.power(of: abs(exponent))
    let scaled = ((exponent >= 0 ? value / scale : value * scale) / multiple).rounded() * multiple
    return exponent >= 0 ? scaled * scale : scaled / scale
  }

  /// The step for an error; no finer than the decimals that are wanted.
  init(atLeast error: Double, maximumDecimals: Int) {
    let above = DecimalText.exponent(atLeast: error)
    guard above > -maximumDecimals else {
      exponent = -maximumDecimals
      multiple = 1
      return
    }
    // Between a power of ten and the one below it lie 2 and 5 times the lower.
    let lower = above - 1
    let unit = lower >= 0 ? DecimalText.power(of: lower) : 1 / DecimalText.power(of: -lower)
    if let finer = [2.0, 5].first(where: { $0 * unit >= error }) {
      exponent = lower
      multiple = finer
    } else {
      exponent = above
      multiple = 1
    }
  }
}

extension Figure {
  /// The value rounded up to whole steps of its error, as a reserve is told: of what has to be enough. In euro.
  var roundedUp: Double {
    guard value.isFinite, standardError.isFinite, standardError > 0 else { return value }
    let step = RoundingStep(atLeast: standardError, maximumDecimals: 0)
    return Rounding.away.whole(value / step.size) * step.size
  }
}
