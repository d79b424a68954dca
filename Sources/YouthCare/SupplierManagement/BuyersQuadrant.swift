/// What a purchase is to the buyer, by what is at stake and how hard it would be to get elsewhere.
///
/// Source: Kraljic, Purchasing must become supply management, Harvard Business Review 1983; named by source document
/// 002 (figure 7) as a means to choose with whom to be partners.
public enum BuyersQuadrant: String, Sendable, CaseIterable {
  /// Much at stake and hard to get elsewhere (Dutch: *strategisch*).
  case strategic
  /// Little at stake, hard to get elsewhere (*knelpunt*).
  case bottleneck
  /// Much at stake, easy to get elsewhere (*hefboom*).
  case leverage
  /// Neither (*routine*).
  case routine

  /// The risk from which care is hard to get elsewhere: the middle of its range.
  public static let highRisk = 0.5
  /// The part of spend that the largest purchases together have, of which much is at stake: Pareto's rule; source
  /// document 001 has a limited number of providers at 60 to 80 % of cost.
  public static let bulk = 0.8

  /// The quadrant of a purchase.
  public init(isLarge: Bool, risk: Double) {
    switch (isLarge, risk >= Self.highRisk) {
    case (true, true): self = .strategic
    case (false, true): self = .bottleneck
    case (true, false): self = .leverage
    case (false, false): self = .routine
    }
  }
}
