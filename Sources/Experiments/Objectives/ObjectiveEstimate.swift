/// An objective's figure with its Monte Carlo error, and its spread over replications where each has a value of its own.
public struct ObjectiveEstimate: Sendable, Equatable {
  /// The figure: a mean, a probability, a relative distance or a quantile; not a number where replications are too few
  /// to tell.
  public let figure: Figure
  /// P10, P50 and P90 over replications, each `nil` where they are too few; `nil` of a probability and of what only all
  /// replications together have.
  public let spread: [Figure?]?

  /// Estimates; `nil` where there is nothing to measure in any replication.
  public init?(_ values: OutcomeValues) {
    switch values {
    case .plain(let plain):
      self.init(Estimate(plain))
    case .ratio(let numerators, let denominators):
      guard let estimate = Estimate(ratioOf: numerators, to: denominators) else { return nil }
      self.init(estimate)
    case .indicator:
      guard let share = values.value else { return nil }
      self.init(Figure(share: share, of: values.count))
    case .deviation:
      self.init(
        values.value.map { Figure($0, standardError: OutcomeValues.standardError(of: values.influences ?? [])) })
    case .quantile(let plain, let probability):
      self.init(Quantile.figure(of: plain.sorted(), probability))
    case .pooledQuantile(let quantile):
      let own = quantile.own.compactMap { $0 }.sorted()
      self.init(
        quantile.figure, spread: [0.10, 0.50, 0.90].map { Quantile.figure(of: own, $0) })
    }
  }

  private init(_ figure: Figure?, spread: [Figure?]? = nil) {
    self.figure = figure ?? Figure(.nan, standardError: .infinity)
    self.spread = spread
  }

  private init(_ estimate: Estimate) {
    self.init(
      estimate.figure, spread: estimate.count > 0 ? [0.10, 0.50, 0.90].map(estimate.quantile) : nil)
  }
}
