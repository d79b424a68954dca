internal import CareSimulation
public import YouthCare

/// What the ensemble says of cost, waiting list and throughput: estimates by measure, segment and period.
public struct Projection: Sendable {
  /// The ensemble.
  public let ensemble: Ensemble

  /// A projection from an ensemble.
  public init(_ ensemble: Ensemble) {
    self.ensemble = ensemble
  }

  /// The values behind an outcome, or `nil` where it has no meaning or is not told of such a segment and period.
  ///
  /// - Parameter segment: a position, or `nil` for the region.
  public func values(_ measure: Measure, segment: Int?, over period: Period) -> OutcomeValues? {
    values(of: measure, segment, period)
  }

  /// The values behind an outcome, or `nil` where it has no meaning or is not told of such a segment and period.
  public func values(_ objective: Objective, segment: Int?, over period: Period) -> OutcomeValues? {
    values(of: objective, segment, period)
  }

  private func values(of declared: some DeclaredOutcome, _ segment: Int?, _ period: Period) -> OutcomeValues? {
    guard declared.outcome.isTold(of: segment), declared.outcome.isTold(over: period) else { return nil }
    return declared.outcome.estimator(OutcomeSource(ensemble, segment: segment, over: period))
  }

  /// A measure's estimate, or `nil` where it has no meaning: no norm, no limit on places, nobody started.
  public func estimate(_ measure: Measure, segment: Int?, over period: Period) -> Estimate? {
    values(measure, segment: segment, over: period).flatMap(Estimate.init)
  }

  /// An objective's estimate, or `nil` where it has no meaning: no budget, no norm, nobody started.
  public func estimate(_ objective: Objective, segment: Int?, over period: Period) -> ObjectiveEstimate? {
    values(objective, segment: segment, over: period).flatMap(ObjectiveEstimate.init)
  }

  /// The requests that the front door diverts over the contract, in each replication: no objective, but those of whom
  /// G12 knows nothing.
  public var diverted: [Double] { OutcomeSource(ensemble, segment: nil, over: .contract).sum(.diverted) }

  /// Those of them who come back one severity heavier, by replication.
  public var divertedHeavier: [Double] {
    OutcomeSource(ensemble, segment: nil, over: .contract).sum(.divertedHeavier)
  }

  /// The strength of the relation with the partners of a segment at the contract's end, and what one-sided cuts took of
  /// it, by replication; 0 without partners.
  ///
  /// MODEL.md, C8.
  public func relation(in segment: Int) -> (strength: [Double], lost: [Double]) {
    let months = ensemble.plan.calendar.contractMonths.count
    let end = OutcomeSource(ensemble, segment: segment, over: .month(months - 1))
    return (end.sum(.relation), end.sum(.relationLost))
  }

  /// Segments to which others send clients without places for all of them.
  public var helpWithoutPlaces: [HelpWithoutPlaces] {
    HelpWithoutPlaces.all(in: ensemble.scenario, ensemble.plan.balance)
  }

  /// What care would have cost that was asked for and not given over the contract, in euro, by replication: of a saving
  /// this is no saving.
  public var careNotGiven: [Double] { OutcomeSource(ensemble, segment: nil, over: .contract).careNotGiven }
}
