public import YouthCare

/// The buyer's matrix: segments, and providers in them, by spend at stake and supply risk (MODEL.md, C9).
public struct BuyersMatrix: Sendable, Equatable {
  /// A segment, or a provider in one.
  public struct Row: Sendable, Equatable {
    /// The segment's position, and the provider's in it; `nil` for the segment as a whole.
    public let segment: Int
    public let provider: Int?
    /// What it is paid, in euro, and of all that segments or providers are paid.
    public let spend: Double
    public let share: Double
    /// How hard it would be to get elsewhere.
    public let risk: SupplyRisk
    /// What it is to the buyer.
    public let quadrant: BuyersQuadrant
  }

  /// What is put in the matrix.
  struct Purchase {
    let segment: Int
    let provider: Int?
    let spend: Double
    let risk: SupplyRisk
  }

  /// The segments, in the order of the file.
  public let segments: [Row]
  /// The providers of segments that have several: with one, he is the segment.
  public let providers: [Row]

  init(segments: [Purchase], providers: [Purchase]) {
    self.segments = Self.rows(segments)
    self.providers = Self.rows(providers)
  }

  /// Purchases with their quadrants: large are those that together have the bulk of spend, the largest first; of equal
  /// ones the first of the file.
  private static func rows(_ purchases: [Purchase]) -> [Row] {
    let total = purchases.reduce(0) { $0 + $1.spend }
    let ranked = purchases.indices.sorted { (purchases[$1].spend, $0) < (purchases[$0].spend, $1) }
    var larger = 0.0
    var isLarge = [Bool](repeating: false, count: purchases.count)
    for index in ranked {
      isLarge[index] = purchases[index].spend > 0 && larger < BuyersQuadrant.bulk * total
      larger += purchases[index].spend
    }
    return zip(purchases, isLarge).map { purchase, isLarge in
      Row(
        segment: purchase.segment, provider: purchase.provider, spend: purchase.spend,
        share: total > 0 ? purchase.spend / total : 0, risk: purchase.risk,
        quadrant: BuyersQuadrant(isLarge: isLarge, risk: purchase.risk.index))
    }
  }
}
