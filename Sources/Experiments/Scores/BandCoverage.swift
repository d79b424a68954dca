/// How often a band held what happened.
///
/// MODEL.md, Q8.
public struct BandCoverage: Sendable, Equatable {
  /// The cases, and those that the band held.
  public let count: Int
  public let hits: Int
  /// The share that the band held, with the interval of the binomial law, as if cases were independent.
  public let independent: Figure
  /// The same share with error and interval from series drawn anew: years of one series share their errors, so that
  /// this is the wider and the honest one.
  public let pooled: Figure

  /// A band over series of cases.
  ///
  /// - Parameter series: by series and case, whether the band held it; at least one case in all.
  public init(_ series: [[Bool]], bootstrap: Bootstrap = Bootstrap()) {
    let all = series.flatMap { $0 }
    precondition(!all.isEmpty, "there is a case")
    count = all.count
    hits = all.count { $0 }
    independent = Figure(share: Double(hits) / Double(count), of: count)
    pooled = bootstrap.mean(ofSeries: series.map { $0.map { $0 ? 1 : 0 } })
  }
}
