internal import Glibc
internal import Synchronization

/// How likely each value of a sample is to stand at a rank when a sample of the same size is drawn from it.
///
/// The share of a law below the value at rank r of n is distributed as Beta(r, n + 1 − r): the i-th value's weight is
/// what that law has between (i − 1)/n and i/n.
struct RankWeights: Sendable {
  /// The position of the first value with a weight.
  let first: Int
  /// The weights from there on; they add up to 1.
  let values: [Double]

  /// The weights around a rank in a sample of a size.
  static func of(_ count: Int, rank: Double) -> RankWeights {
    let key = Key(count: count, rank: rank)
    if let known = known.withLock({ $0[key] }) { return known }
    let weights = RankWeights(count, rank: rank)
    known.withLock { known in
      if known.count >= limit { known.removeAll(keepingCapacity: true) }
      known[key] = weights
    }
    return weights
  }

  private struct Key: Hashable {
    let count: Int
    let rank: Double
  }

  /// Estimates of a table share size and ranks: what was worked out for one serves the next.
  private static let known = Mutex<[Key: RankWeights]>([:])
  private static let limit = 256
  /// Deviations from the rank beyond which nothing counts.
  private static let reach = 7.0

  private init(_ count: Int, rank: Double) {
    let size = Double(count)
    let centre = rank / (size + 1)
    let deviation = (centre * (1 - centre) / (size + 2)).squareRoot()
    let first = max(0, Int((centre - Self.reach * deviation) * size))
    let last = min(count - 1, Int((centre + Self.reach * deviation) * size))
    /// The density in units of its height at the centre.
    func density(_ share: Double) -> Double {
      guard share > 0, share < 1 else { return 0 }
      return exp((rank - 1) * log(share / centre) + (size - rank) * log1p((centre - share) / (1 - centre)))
    }
    // Simpson's rule in each step of 1/n.
    var left = density(Double(first) / size)
    var weights: [Double] = []
    var sum = 0.0
    for index in first...last {
      let right = density(Double(index + 1) / size)
      let weight = left + 4 * density((Double(index) + 0.5) / size) + right
      weights.append(weight)
      sum += weight
      left = right
    }
    self.first = first
    values = weights.map { $0 / sum }
  }
}
