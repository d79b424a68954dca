/// Where clients of one severity go who give up waiting: shares that add to 1 (MODEL.md, E4 and E9).
public struct DropOutDestinations: Sendable, Equatable {
  /// The problem has gone.
  public let recovered: Double
  /// Into care outside the contracts, which the municipality pays.
  public let outside: Double
  /// To care that other budgets pay.
  public let elsewhere: Double
  /// Back to the list, later.
  public let returns: Double

  /// The stated destinations, after a share has got care outside the contracts: of those who would have found it
  /// elsewhere first, and of the others in proportion.
  public init(_ rule: DropOut, outside share: Double) {
    outside = share
    elsewhere = max(0, rule.elsewhere - share)
    let others = rule.recovered + rule.returns
    let left = share > rule.elsewhere && others > 0 ? max(0, 1 - (share - rule.elsewhere) / others) : 1
    recovered = rule.recovered * left
    returns = rule.returns * left
  }
}

extension Segment {
  /// Where those who give up go, by severity; nowhere, where nobody gives up.
  public var dropOutDestinations: [DropOutDestinations] {
    guard let dropOut else { return [] }
    return severities.indices.map { DropOutDestinations(dropOut, outside: outsideContract?.shares[$0] ?? 0) }
  }
}
