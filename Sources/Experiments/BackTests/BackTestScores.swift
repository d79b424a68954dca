/// How forecasts of some cases did: how often bands held what happened, and how far off they were beside what anybody
/// could have said.
///
/// MODEL.md, Q8 and Q12.
public struct BackTestScores: Sendable, Equatable {
  /// The shares of worlds that the scored bands hold.
  public static let shares = [0.5, 0.8, 0.95]

  /// The cases, and the series that they are of.
  public let count: Int
  public let seriesCount: Int
  /// By share, how often the band held what happened; years of one series share their errors.
  public let coverage: [BandCoverage]
  /// That of the band of 80 % where what happened in one year shares its errors.
  public let coverageByYear: BandCoverage
  /// The mean score of the forecasts (CRPS and WIS), of the last year with the index, and of a damped trend; in
  /// logarithms, so about in shares of the value.
  public let crps: Figure
  public let weightedInterval: Figure
  public let lastYear: Figure
  public let dampedTrend: Figure
  /// By how much the score of the forecasts is better than each of those (below 0: worse).
  public let gainOnLastYear: Figure
  public let gainOnDampedTrend: Figure
  /// The mean of median less outcome.
  public let bias: Figure
  /// The places of outcomes among members: the cases in each tenth.
  public let places: [Int]

  /// The scores of cases; `nil` where there are none, or too few worlds for bands.
  public init?(_ cases: [BackTestCase], bootstrap: Bootstrap = Bootstrap()) {
    guard !cases.isEmpty, cases.allSatisfy({ $0.weightedInterval != nil }) else { return nil }
    let bySeries = Self.grouped(cases, by: \.series)
    func mean(_ value: (BackTestCase) -> Double) -> Figure {
      bootstrap.mean(ofSeries: bySeries.map { $0.map(value) })
    }
    func holds(_ share: Double) -> (BackTestCase) -> Bool { { $0.band(share)?.contains($0.outcome) == true } }
    count = cases.count
    seriesCount = bySeries.count
    coverage = Self.shares.map { share in
      BandCoverage(bySeries.map { $0.map(holds(share)) }, bootstrap: bootstrap)
    }
    coverageByYear = BandCoverage(
      Self.grouped(cases, by: \.year).map { $0.map(holds(0.8)) }, bootstrap: bootstrap)
    crps = mean(\.crps)
    weightedInterval = mean { $0.weightedInterval ?? 0 }
    lastYear = mean { abs($0.lastYear - $0.outcome) }
    dampedTrend = mean { abs($0.dampedTrend - $0.outcome) }
    gainOnLastYear = mean { abs($0.lastYear - $0.outcome) - $0.crps }
    gainOnDampedTrend = mean { abs($0.dampedTrend - $0.outcome) - $0.crps }
    bias = mean { $0.median - $0.outcome }
    places = TransformHistogram(cases.map { ($0.members, $0.outcome) }).counts
  }

  /// The band of 80 %.
  public var band80: BandCoverage { coverage[1] }

  /// Whether the cases can fail a band: of one series alone, whose years share their errors, nobody knows how well the
  /// share that it held is known.
  public var canTell: Bool { band80.pooled.interval != nil }

  /// Whether the band of 80 % may hold what it says: 80 % lies in the interval of series drawn anew.
  public var holds: Bool { band80.pooled.interval.map { $0.contains(0.8) } ?? true }

  /// Whether it held too little, where it doesn't hold what it says.
  public var isTooNarrow: Bool { band80.independent.value < 0.8 }

  /// Whether the forecasts scored better than the last year and than a damped trend, by two errors.
  public var beats: Bool {
    [gainOnLastYear, gainOnDampedTrend].allSatisfy { $0.value > 0 && $0.isDistinguishable }
  }

  /// The scores of each group of cases, in the order of their first.
  public static func groups(of cases: [BackTestCase]) -> [(name: String, scores: BackTestScores)] {
    grouped(cases, by: \.group).compactMap { own in BackTestScores(own).map { (own[0].group, $0) } }
  }

  /// Cases that have something in common together, in the order of their first.
  static func grouped<Key: Hashable>(_ cases: [BackTestCase], by key: (BackTestCase) -> Key) -> [[BackTestCase]] {
    var places: [Key: Int] = [:]
    var groups: [[BackTestCase]] = []
    for next in cases {
      if let place = places[key(next)] {
        groups[place].append(next)
      } else {
        places[key(next)] = groups.count
        groups.append([next])
      }
    }
    return groups
  }
}
