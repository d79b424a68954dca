/// How hard it would be to get care elsewhere: one axis of the buyer's matrix (MODEL.md, C9).
///
/// The mean of four parts, each from 0 to 1 and of equal weight, because nothing is known by which to weigh them; what
/// isn't known of a segment is left out of its mean. Thresholds are declared here, once.
public struct SupplyRisk: Sendable, Equatable {
  /// How much hangs on one provider: Σ share² of a segment's, or a provider's own share.
  public let concentration: Double
  /// How far waits are from nothing to twice the norm; `nil` without a norm.
  public let waits: Double?
  /// How full places are; 0 where there is no limit.
  public let fullness: Double
  /// How near providers are to giving up, by their margin or by those in distress; `nil` where nothing is earned.
  public let distress: Double?

  /// The wait at which its part is whole, in norms: half of it is a wait of just the norm.
  private static let longestWait = 2.0
  /// The occupancies between which there is less and less room: below the first, who asks is helped at once.
  private static let occupancies = 0.85...1.0
  /// The margins between which providers come into danger: at the first the tariff is the legal floor of real prices
  /// (`ProviderCost.legalFloor`), at the second there is a reserve to build.
  private static let margins = (1 - 1 / ProviderCost.legalFloor)...0.05

  /// The risk of a segment or a provider.
  ///
  /// - Parameters:
  ///   - wait: the mean wait and the norm, both in days.
  ///   - occupancy: clients in care over places; `nil` without a limit.
  ///   - margin: what is left of revenue, as a share of it.
  ///   - distressed: the share of turnover with providers in distress.
  public init(
    concentration: Double, wait: Double?, norm: Double?, occupancy: Double?, margin: Double?, distressed: Double = 0
  ) {
    self.concentration = concentration
    waits =
      if let wait, let norm, norm > 0 { min(1, wait / (Self.longestWait * norm)) } else { nil }
    fullness = occupancy.map { Self.part($0, of: Self.occupancies) } ?? 0
    distress = margin.map { max(distressed, 1 - Self.part($0, of: Self.margins)) }
  }

  /// The mean of what is known.
  public var index: Double {
    let known = [concentration, waits, fullness, distress].compactMap(\.self)
    return known.reduce(0, +) / Double(known.count)
  }

  private static func part(_ value: Double, of range: ClosedRange<Double>) -> Double {
    min(1, max(0, (value - range.lowerBound) / (range.upperBound - range.lowerBound)))
  }
}
