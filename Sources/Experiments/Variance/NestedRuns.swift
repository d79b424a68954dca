internal import CareSimulation
internal import YouthCare

/// What runs of a nested design gave: what part of a figure's spread comes from where, and how wide chance alone is.
///
/// MODEL.md, Q1.
public struct NestedRuns: Sendable {
  /// The runs, in the order of the design.
  public let projection: Projection
  /// Which draws they met.
  public let design: NestedDesign

  /// The results of runs of a design.
  public init(_ projection: Projection, _ design: NestedDesign) {
    precondition(projection.ensemble.replications == design.runs.count, "as many runs as the design has")
    self.projection = projection
    self.design = design
  }

  /// The figures whose spread is split for every run: the cost of the whole contract, the list at its end and the mean
  /// wait of those who started.
  public static let splitMeasures: [Measure] = [.cost, .waiting, .waitMeanDays]

  /// The split of what a measure of the region comes to over the contract; a stock as it stands at the end.
  ///
  /// - Returns: `nil` where some run has nothing to measure.
  public func split(_ measure: Measure, bootstrap: Bootstrap = Bootstrap()) -> VarianceSplit? {
    let end = projection.ensemble.plan.calendar.years.last.map { Period.year($0) } ?? .contract
    let period = measure.outcome.addition == .stock ? end : .contract
    guard let own = projection.values(measure, segment: nil, over: period)?.own else { return nil }
    let values = own.compactMap(\.self)
    guard values.count == own.count else { return nil }
    return VarianceSplit(levels: design.nested(values), bootstrap: bootstrap)
  }

  /// How far chance alone puts a value from what its world leads to: quantiles of the distances of runs from the mean of
  /// their innermost case, as wide as those of single runs.
  ///
  /// The distances of n runs from their own mean are too small by √(1 − 1/n). The error takes them as independent, which
  /// for pairs, one as far below as the other above, is a little too large. Known gap: pairs don't show a skew.
  ///
  /// - Returns: `nil` where the measure is no plain value, or runs are too few for the probability.
  public func chance(
    _ measure: Measure, segment: Int?, over period: Period, _ probabilities: [Double]
  ) -> [Figure?]? {
    guard case .plain(let values)? = projection.values(measure, segment: segment, over: period) else { return nil }
    let distances = Self.distances(design.nested(values)).sorted()
    return probabilities.map { Quantile.figure(of: distances, $0) }
  }

  /// The distances of runs from the mean of their case, as wide as those of single runs from what they are drawn around.
  static func distances(_ nested: [[[Double]]]) -> [Double] {
    nested.flatMap { $0 }.flatMap { runs in
      let mean = OutcomeValues.mean(runs)
      let scale = (Double(runs.count) / Double(runs.count - 1)).squareRoot()
      return runs.map { ($0 - mean) * scale }
    }
  }
}

extension NestedDesign {
  /// The fewest replications of which a split is made.
  public static let leastReplications = 100

  /// The design that goes with a run of so many replications: four runs for every ten of them, 100 × 2 × 2 for a
  /// thousand.
  ///
  /// - Returns: `nil` where they are too few for a split.
  public init?(beside replications: Int) {
    guard replications >= Self.leastReplications else { return nil }
    self.init(levels: replications / 10)
  }
}
