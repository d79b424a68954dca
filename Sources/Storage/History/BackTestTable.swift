public import Experiments
internal import Glibc

/// The cases of a back-test as a CSV table: what was foretold and what happened, as times the last known year.
public struct BackTestTable: Sendable {
  /// The table.
  public let text: String

  private static let columns = [
    "series", "group", "cut", "years_ahead", "year", "p2_5", "p10", "p25", "p50", "p75", "p90", "p97_5", "outcome",
    "last_year", "damped_trend", "crps", "weighted_interval_score", "believed_from_itself",
  ]

  /// The table of some cases.
  public init(_ cases: [BackTestCase]) {
    let lines = cases.map { one in
      let bands = [0.95, 0.8, 0.5].map { one.band($0) }
      let quantiles =
        bands.map { $0?.lowerBound ?? .nan } + [one.median] + bands.reversed().map { $0?.upperBound ?? .nan }
      let values = (quantiles + [one.outcome, one.lastYear, one.dampedTrend]).map { Self.times($0) }
      let scores = [one.crps, one.weightedInterval ?? .nan].map { CSVText.number($0) }
      let name = [CSVText.field(one.series), CSVText.field(one.group)]
      return
        (name + ["\(one.cut)", "\(one.lead)", "\(one.year)"] + values + scores + [one.isCircular ? "1" : "0"])
        .joined(separator: ",")
    }
    text = ([Self.columns.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
  }

  /// Writes it, and the manifest, and puts the folder in place with the pictures that are in it.
  public func write(in folder: OutputFolder, _ manifest: RunManifest) throws(OutputFailure) {
    let file = try folder.newFile(.backTest)
    try file.write(text)
    try file.close()
    try folder.finish(manifest)
  }

  private static func times(_ logarithm: Double) -> String { CSVText.number(exp(logarithm)) }
}
