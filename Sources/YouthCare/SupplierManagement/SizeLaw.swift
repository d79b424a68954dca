internal import Glibc

/// How large providers are: shares fall with a power of their rank, so that the largest few have a stated share.
///
/// Source: MODEL.md, C1; concentration: 226 providers have about 80 % of the turnover (Jeugdautoriteit 2019).
public struct SizeLaw: Sendable, Equatable {
  /// The power of the rank (z).
  public let exponent: Double
  /// The shares by rank; they add to 1.
  public let shares: [Double]

  /// The law by which the `top` largest of `count` have a share, found by halving to the last bit.
  public init(count: Int, top: Int, share: Double) {
    precondition(top >= 1 && top < count && share >= Double(top) / Double(count) && share < 1)
    var low = 0.0
    var high = 60.0
    while true {
      let middle = (low + high) / 2
      guard middle > low, middle < high else { break }
      if Self.weights(count, middle).prefix(top).reduce(0, +) < share { low = middle } else { high = middle }
    }
    exponent = low
    shares = Self.weights(count, low)
  }

  private static func weights(_ count: Int, _ exponent: Double) -> [Double] {
    let raw = (1...count).map { pow(Double($0), -exponent) }
    let sum = raw.reduce(0, +)
    return raw.map { $0 / sum }
  }
}
