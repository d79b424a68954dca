extension Law {
  /// The quantile by bisection on `cumulative`, for a continuous law on [low, ∞) or part of it.
  func searchedQuantile(_ p: Double) -> Double {
    search { cumulative($0) >= p }
  }

  /// The upper quantile by bisection on `survival`.
  func searchedUpperQuantile(_ q: Double) -> Double {
    search { survival($0) <= q }
  }

  /// GSL's answer where it holds when put back into the distribution, and bisection's where it doesn't.
  ///
  /// GSL finds quantiles of the gamma and beta distributions by Newton's method, which can stop early or fail.
  func checkedQuantile(_ p: Double, _ candidate: Double) -> Double {
    abs(cumulative(candidate) - p) <= 1e-10 * p ? candidate : searchedQuantile(p)
  }

  /// The same for the upper tail.
  func checkedUpperQuantile(_ q: Double, _ candidate: Double) -> Double {
    abs(survival(candidate) - q) <= 1e-10 * q ? candidate : searchedUpperQuantile(q)
  }

  /// The smallest non-negative whole number at which `reached` holds, as far as GSL counts (2³² - 1).
  func searchWhole(_ reached: (Double) -> Bool) -> Double {
    if reached(0) { return 0 }
    var below = 0.0
    var above = max(1, mean.rounded(.up))
    while !reached(above), above < 4_294_967_295 {
      below = above
      above *= 2
    }
    while above - below > 1 {
      let middle = ((below + above) / 2).rounded(.down)
      if reached(middle) { above = middle } else { below = middle }
    }
    return above
  }

  /// Brackets between powers of two, then halves until no number lies between.
  private func search(_ reached: (Double) -> Bool) -> Double {
    let low = support.lowerBound
    var above = mean - low
    while !reached(low + above), low + above < support.upperBound { above *= 2 }
    var below = above / 2
    while below > .leastNormalMagnitude, reached(low + below) {
      above = below
      below /= 2
    }
    while true {
      let middle = below + (above - below) / 2
      if middle <= below || middle >= above { return min(low + above, support.upperBound) }
      if reached(low + middle) { above = middle } else { below = middle }
    }
  }
}
