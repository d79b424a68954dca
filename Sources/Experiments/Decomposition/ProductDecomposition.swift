/// Why a product differs: what each of its factors makes of the difference, adding up to the cent.
///
/// MODEL.md, Q9.
///
/// Cost at production value is clients × care days a client × hours a day × severity mix × price. A factor's part is
/// what its change makes when factors change one after another, on average over all orders (Shapley 1953): what two
/// factors do only together is shared alike, no order is preferred, and the parts add up to the difference. What isn't
/// a product (settlements, administration) is added as it stands. Cents by largest remainder.
///
/// Sources: Shapley 1953, *A value for n-person games*; Sun 1998 and Albrecht, François and Schoors 2002 (decomposition
/// of products without a rest).
public struct ProductDecomposition: Sendable, Equatable {
  /// By factor, its part of the difference in cents.
  public let factors: [Int]
  /// What is no product, in cents: the difference of each.
  public let rest: [Int]

  /// The whole difference in cents.
  public var total: Int { (factors + rest).reduce(0, +) }

  /// Decomposes the difference between two costs.
  ///
  /// - Parameters:
  ///   - before: the factors of the base; their product is its cost at production value, in cents.
  ///   - after: the factors of the option.
  ///   - difference: of cost at production value, in cents, as the ledgers have it, which the products make within a
  ///   cent. - rest: the differences of what is added, in cents.
  public init(from before: [Double], to after: [Double], difference: Int, rest: [Int] = []) {
    let parts = Self.parts(from: before, to: after)
    precondition(abs(parts.reduce(-Double(difference), +)) < 1, "the factors make the difference")
    factors = LargestRemainder.round(parts, to: difference)
    self.rest = rest
  }

  /// The factors' parts of the difference between two products, which they add up to within rounding; that of a factor
  /// which doesn't differ is exactly nothing.
  public static func parts(from before: [Double], to after: [Double]) -> [Double] {
    precondition(before.count == after.count && before.count <= 16)
    let count = before.count
    return (0..<count).map { factor in
      guard before[factor] != after[factor] else { return 0 }
      var sum = 0.0
      for changed in 0..<(1 << count) where changed & (1 << factor) == 0 {
        let others = (0..<count).reduce(1.0) { product, other in
          other == factor ? product : product * (changed & (1 << other) == 0 ? before[other] : after[other])
        }
        sum += weight(changed.nonzeroBitCount, of: count) * others
      }
      return sum * (after[factor] - before[factor])
    }
  }

  /// The share of orders in which so many others change before a factor: s! (n − 1 − s)! / n!.
  private static func weight(_ size: Int, of count: Int) -> Double {
    var orders = Double(count)
    for step in 0..<size { orders *= Double(count - 1 - step) / Double(step + 1) }
    return 1 / orders
  }

  /// The factors behind sums that stand in a row, each the next over the one before: clients, care days, hours, hours
  /// weighed by severity, cents.
  ///
  /// Where there is nothing to divide by on one side, its factors are those of the other, so that nothing but what came
  /// from nothing makes the difference; where there is nothing on both sides, they are 1.
  public static func factors(_ before: [Double], _ after: [Double]) -> (before: [Double], after: [Double]) {
    precondition(before.count == after.count && !before.isEmpty)
    func own(_ sums: [Double], _ place: Int) -> Double? {
      if place == 0 { return sums[0] }
      return sums[place - 1] == 0 ? nil : sums[place] / sums[place - 1]
    }
    let pairs = before.indices.map { place in
      let (left, right) = (own(before, place), own(after, place))
      return (left ?? right ?? 1, right ?? left ?? 1)
    }
    return (pairs.map(\.0), pairs.map(\.1))
  }
}
