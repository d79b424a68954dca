internal import CareSimulation
public import YouthCare

/// What each municipality of a region bears of its cost over the contract, replication by replication, to the cent.
///
/// The cents of each segment and of each replication are divided by the segment's weights with the largest remainders
/// (`LargestRemainder`), so that the municipalities together bear what the region does, as the budget counts it: the
/// municipalities' own administration apart.
public struct MunicipalityCosts: Sendable {
  /// How cost is shared.
  public let sharing: CostSharing
  /// By municipality and replication, in cents.
  public let cents: [[Int]]

  /// What the municipalities of an ensemble's scenario bear; `nil` where it names none.
  public init?(_ ensemble: Ensemble) {
    guard let sharing = ensemble.scenario.accountability.municipalities else { return nil }
    self.init(
      sharing,
      segments: ensemble.scenario.segments.indices.map { ensemble.cost(in: [$0], over: .contract) },
      otherCosts: ensemble.otherCents(over: .contract))
  }

  /// What the municipalities bear of some cost.
  ///
  /// - Parameters:
  ///   - segments: by segment and replication, in cents.
  ///   - otherCosts: what belongs to no segment, in cents; the same in every replication.
  public init(_ sharing: CostSharing, segments: [[Int]], otherCosts: Int) {
    self.sharing = sharing
    let replications = segments.first?.count ?? 0
    let other = LargestRemainder.split(otherCosts, by: sharing.weightsByInhabitants)
    var cents = other.map { [Int](repeating: $0, count: replications) }
    for (segment, amounts) in segments.enumerated() {
      let weights = sharing.weights(ofSegment: segment)
      for (replication, amount) in amounts.enumerated() {
        for (place, part) in LargestRemainder.split(amount, by: weights).enumerated() {
          cents[place][replication] += part
        }
      }
    }
    self.cents = cents
  }

  /// What some municipalities bear together, in euro.
  public func estimate(of municipalities: [Int]) -> Estimate {
    let replications = cents.first?.indices ?? 0..<0
    return Estimate(
      replications.map { number in Cents.euros(municipalities.reduce(0) { $0 + cents[$1][number] }) })
  }

  /// What all bear together, in euro.
  public var region: Estimate { estimate(of: Array(cents.indices)) }
}
