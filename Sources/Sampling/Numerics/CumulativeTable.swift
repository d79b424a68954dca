/// Cumulative probabilities of a few choices, in a fixed order.
///
/// One uniform number picks a choice by inverting the table. The alias method would be faster with many choices, but a
/// small change of weights would send unrelated numbers elsewhere, and scenarios would no longer share their luck.
struct CumulativeTable: Sendable, Equatable {
  /// Ends in exactly 1.
  let bounds: [Double]

  /// - Precondition: the weights are finite, none is negative and one is positive.
  init(weights: [Double]) {
    var total = NeumaierSum()
    let sums = weights.map { weight in
      total += weight
      return total.value
    }
    bounds = sums.map { $0 == total.value ? 1 : $0 / total.value }
  }

  func probability(of index: Int) -> Double {
    bounds[index] - lowerBound(of: index)
  }

  func lowerBound(of index: Int) -> Double {
    index == 0 ? 0 : bounds[index - 1]
  }

  /// The choice whose half-open interval [lower, upper) holds a number; never one without weight.
  func index(of number: Double) -> Int {
    firstIndex { $0 > number }
  }

  /// The first choice whose cumulative probability reaches a positive `p`.
  func quantile(_ p: Double) -> Int {
    firstIndex { $0 >= p }
  }

  @inline(__always)
  private func firstIndex(where reached: (Double) -> Bool) -> Int {
    var low = 0
    var high = bounds.count - 1
    while low < high {
      let middle = (low + high) / 2
      if reached(bounds[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
