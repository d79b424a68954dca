public import CareSimulation

/// A quantile of what all replications saw together, such as the wait that nine in ten who started don't exceed.
///
/// MODEL.md, U5.
///
/// It is that of the clients of all replications, not the mean of the replications' own: that of a year with five starts
/// is far from what it would be of many. Its error goes by replication, because clients of one replication share its
/// luck: that of the share below the quantile, a ratio, through the slope of the pooled distribution (Woodruff 1952,
/// *Confidence intervals for medians and other position measures*).
public struct PooledQuantile: Sendable {
  /// The quantile.
  public let value: Double
  /// What counting by steps can be off, as a standard error: a number anywhere in a step of some width.
  public let resolution: Double
  /// How much each replication moves the quantile, to first order.
  let influences: [Double]
  /// Each replication's own quantile, where it has one.
  let own: [Double?]
  /// The Monte Carlo error, without the resolution.
  private let samplingError: Double

  /// Its standard error: chance and resolution.
  public var standardError: Double { (samplingError * samplingError + resolution * resolution).squareRoot() }

  /// The quantile with its error.
  public var figure: Figure { Figure(value, standardError: standardError) }

  /// The quantile of waits, asked for by replication; `nil` where nobody started in any.
  public init?(_ probability: Double, replications: Int, waits: (_ replication: Int) -> WaitHistogram) {
    var pooled = WaitHistogram()
    for replication in 0..<replications { pooled.merge(waits(replication)) }
    guard let quantile = pooled.quantile(probability) else { return nil }
    value = quantile.days
    resolution = quantile.width / 12.0.squareRoot()

    var own: [Double?] = []
    var residuals: [Double] = []
    for replication in 0..<replications {
      let counted = waits(replication)
      own.append(counted.quantile(probability)?.days)
      residuals.append(counted.count(upTo: quantile) - probability * Double(counted.count))
    }
    self.own = own
    let mean = Double(pooled.count) / Double(replications)
    let told = Double(own.count { $0 != nil })
    let squares = OutcomeValues.mean(residuals.map { $0 * $0 }) / Double(replications)
    let error = told > 1 ? (squares * told / (told - 1)).squareRoot() / mean : .infinity
    guard error > 0, probability + error < 1, let low = pooled.quantile(max(0, probability - error)),
      let high = pooled.quantile(probability + error)
    else {
      // All agree, or the longest waits are too few to say how long longer ones are.
      samplingError = error > 0 ? .infinity : 0
      influences = residuals.map { _ in 0 }
      return
    }
    let slope = (high.days - low.days) / (2 * error)
    samplingError = error * slope
    influences = residuals.map { -$0 / mean * slope }
  }
}
