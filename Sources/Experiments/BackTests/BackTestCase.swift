/// One year of one series that was foretold, beside what happened. All in logarithms of how many times the last known
/// year.
///
/// MODEL.md, Q12.
public struct BackTestCase: Sendable, Equatable {
  /// The series and its group.
  public let series: String
  public let group: String
  /// The last year that was known, and how many years ahead the one that is foretold lies.
  public let cut: Int
  public let lead: Int
  /// What was foretold, a value a world, in order of size.
  public let members: [Double]
  /// What happened.
  public let outcome: Double
  /// What nothing but the last year says, with the index where it is money.
  public let lastYear: Double
  /// What the series' own growth says, damped.
  public let dampedTrend: Double
  /// Whether what is believed of it was made from the series itself: its scores then say nothing.
  public let isCircular: Bool

  /// A case.
  public init(
    series: String, group: String, cut: Int, lead: Int, members: [Double], outcome: Double, lastYear: Double,
    dampedTrend: Double, isCircular: Bool = false
  ) {
    precondition(!members.isEmpty && lead > 0)
    self.series = series
    self.group = group
    self.cut = cut
    self.lead = lead
    self.members = members.sorted()
    self.outcome = outcome
    self.lastYear = lastYear
    self.dampedTrend = dampedTrend
    self.isCircular = isCircular
  }

  /// The year that is foretold.
  public var year: Int { cut + lead }

  /// The middle share of what was foretold; `nil` where there are too few worlds for it.
  public func band(_ share: Double) -> ClosedRange<Double>? {
    let tail = (1 - share) / 2
    guard let low = Quantile.of(members, tail), let high = Quantile.of(members, 1 - tail) else { return nil }
    return low...high
  }

  /// The median of what was foretold.
  public var median: Double { Quantile.of(members, 0.5) ?? members[members.count / 2] }

  /// The continuous ranked probability score of what was foretold.
  public var crps: Double { EnsembleScores.crps(members, outcome) }

  /// The weighted interval score of the median with the bands of 50, 80 and 95 %; `nil` where there are too few worlds.
  public var weightedInterval: Double? {
    let bands = BackTestScores.shares.compactMap { share in band(share).map { (misses: 1 - share, range: $0) } }
    guard bands.count == BackTestScores.shares.count else { return nil }
    return EnsembleScores.weightedInterval(median: median, bands, outcome)
  }
}
