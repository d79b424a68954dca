/// When enough replications have run: fed with batches, it says whether to go on.
///
/// MODEL.md, Q3.
///
/// Replications come in a fixed order. The first number n at a batch's end, from `least` on, at which the half-width of
/// every target's interval is small enough, and at which the means' stay so over the next k = max(5, n/20)
/// replications, is where it stops; the intervals hold together (Bonferroni). The look ahead keeps a spread that is
/// small by luck from ending the run, and a rule that ends where it looks good from telling too narrow an interval.
///
/// Source: Hoad, Robinson and Davies 2010, *Automated selection of the number of replications for a discrete-event
/// simulation*, JORS 61, 1632–1644. Known gap: an interval that ends the run covers a little less than it says; for
/// skewed values, some hundredths less.
public struct StoppingRule: Sendable {
  /// How well something is to be known.
  public enum Target: Sendable, Equatable {
    /// A mean, to a part of itself or to an amount, whichever is more.
    case mean(relative: Double, absolute: Double = 0)
    /// A quantile, to a part of itself.
    case quantile(Double, relative: Double)
  }

  /// Where the rule stands.
  public enum State: Sendable, Equatable {
    /// More replications are needed.
    case goOn
    /// It was reached at so many replications.
    case reached(at: Int)
    /// There is no more room, and it wasn't reached.
    case notReached
  }

  /// What is to be known.
  public let targets: [Target]
  /// The probability that any interval misses, at most.
  public let anyFalse: Double
  /// Replications a batch, the fewest and the most.
  public let batch: Int
  public let least: Int
  public let most: Int
  /// Where the rule stands.
  public private(set) var state = State.goOn
  private var samples: [GrowingSample]
  private var candidate: Int?

  /// The number of replications so far.
  public var count: Int { samples[0].values.count }

  /// A rule for some targets.
  public init(
    _ targets: [Target], anyFalse: Double = 0.05, batch: Int = 100, least: Int = 200, most: Int = 20_000
  ) {
    precondition(!targets.isEmpty && batch > 0 && least > 1 && most >= least)
    precondition(anyFalse > 0 && anyFalse < 1)
    self.targets = targets
    self.anyFalse = anyFalse
    self.batch = batch
    self.least = least
    self.most = most
    samples = targets.map { _ in GrowingSample() }
  }

  /// Adds replications: for each target its values, in the order of the replications.
  ///
  /// What comes after the rule was reached makes the figures better and changes nothing of where it was.
  public mutating func add(_ values: [[Double]]) {
    precondition(values.count == targets.count && values.allSatisfy { $0.count == values[0].count })
    for replication in values[0].indices {
      for target in targets.indices { samples[target].add(values[target][replication]) }
      if state == .goOn { look() }
    }
  }

  /// What is known of each target; `nil` of a quantile of which replications are too few.
  public var figures: [Figure?] {
    zip(targets, samples).map { target, sample in sample.figure(target, confidence: confidence) }
  }

  private var confidence: Double { 1 - anyFalse / Double(targets.count) }

  private mutating func look() {
    if let reached = candidate {
      if !isPrecise(.means) {
        candidate = nil
      } else if count >= reached + max(5, reached / 20) {
        state = isPrecise(.quantiles) ? .reached(at: reached) : .goOn
        candidate = nil
      }
    }
    if state == .goOn, candidate == nil, count >= least, count % batch == 0, isPrecise(.all) { candidate = count }
    if state == .goOn, count >= most { state = .notReached }
  }

  /// Which targets are looked at.
  private enum Scope { case means, quantiles, all }

  private func isPrecise(_ scope: Scope) -> Bool {
    zip(targets, samples).allSatisfy { target, sample in
      switch (target, scope) {
      case (.mean, .quantiles), (.quantile, .means): true
      case (.mean, .means), (.mean, .all), (.quantile, .quantiles), (.quantile, .all):
        sample.isPrecise(target, confidence: confidence)
      }
    }
  }
}
