public import Experiments
internal import YouthCare

/// How the program's default uncertainty did on the public series: kept with the program, so that every summary can say
/// it without a back-test of its own.
///
/// The record of a version is made anew by `raming backtest Scenarios/average-region.yaml --record`, whose output is the
/// file `BackTestRecord+Own.swift`.
public struct BackTestRecord: Sendable, Equatable {
  /// What a group of series did.
  public struct Group: Sendable, Equatable {
    /// Its name in the history.
    public let name: String
    /// How many series it has.
    public let series: Int
    /// By years ahead from 1, the cases and those that the band of 80 % held.
    public let counts: [Int]
    public let hits: [Int]
    /// The interval of the share that it held, of series drawn anew, as shares.
    public let low: Double
    public let high: Double

    /// A group.
    public init(_ name: String, series: Int, counts: [Int], hits: [Int], low: Double, high: Double) {
      self.name = name
      self.series = series
      self.counts = counts
      self.hits = hits
      self.low = low
      self.high = high
    }

    /// Whether the band held too little, or too much.
    public var isTooNarrow: Bool { high < 0.8 }
    public var isTooWide: Bool { low > 0.8 }
  }

  /// The groups.
  public let groups: [Group]

  /// A record.
  public init(_ groups: [Group]) {
    self.groups = groups
  }

  /// That of some cases; those that were foretold by their own past are left out.
  public init(of cases: [BackTestCase]) {
    let fair = cases.filter { !$0.isCircular }
    let most = fair.map(\.lead).max() ?? 0
    groups = BackTestScores.groups(of: fair).map { name, scores in
      let own = fair.filter { $0.group == name }
      let interval = scores.band80.pooled.interval ?? 0...1
      func counts(_ isCounted: (BackTestCase) -> Bool) -> [Int] {
        most == 0 ? [] : (1...most).map { lead in own.count { $0.lead == lead && isCounted($0) } }
      }
      return Group(
        name, series: scores.seriesCount, counts: counts { _ in true },
        hits: counts { $0.band(0.8)?.contains($0.outcome) == true }, low: Self.rounded(interval.lowerBound),
        high: Self.rounded(interval.upperBound))
    }
  }

  private static func rounded(_ share: Double) -> Double { (share * 1_000).rounded() / 1_000 }

  /// The source of `BackTestRecord+Own.swift` that holds it.
  public var source: String {
    let entries = groups.map { group in
      """
          Group(
            "\(group.name)", series: \(group.series), counts: \(group.counts), hits: \(group.hits),
            low: \(group.low), high: \(group.high)),
      """
    }
    return """
      // Made by `raming backtest Scenarios/average-region.yaml --record`.

      extension BackTestRecord {
        /// What this version did on the public series.
        public static let own = BackTestRecord([
      \(entries.joined(separator: "\n"))
        ])
      }

      """
  }
}
