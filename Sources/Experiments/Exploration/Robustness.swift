/// Which options hold up over futures to which nobody gives a probability.
///
/// MODEL.md, Q6.
///
/// Three measures that disagree by construction, and are told together: how much worse an option is than what would
/// have been best in the same future (regret, Savage 1951), how often all norms hold (Starr 1963), and its worst future
/// (maximin, Wald 1950). See McPhail et al. 2018, *Robustness metrics: how are they calculated, when should they be
/// used and why do they give different results?*
public struct Robustness: Sendable, Equatable {
  /// What is told of an option.
  public struct Option: Sendable, Equatable {
    /// The mean regret over futures.
    public let regret: Figure
    /// The regret that nine in ten futures don't exceed; `nil` where futures are too few.
    public let regret90: Figure?
    /// The net benefit in its worst future.
    public let worst: Double
  }

  /// By option.
  public let options: [Option]

  /// From net benefits, by option and future; every option meets the same futures.
  public init(netBenefits: [[Double]]) {
    precondition(!netBenefits.isEmpty && !netBenefits[0].isEmpty)
    precondition(netBenefits.allSatisfy { $0.count == netBenefits[0].count })
    let best = netBenefits[0].indices.map { future in
      netBenefits.reduce(-Double.infinity) { max($0, $1[future]) }
    }
    options = netBenefits.map { values in
      let regrets = zip(best, values).map { $0 - $1 }
      return Option(
        regret: Estimate(regrets).figure, regret90: Quantile.bounded(of: regrets.sorted(), 0.9),
        worst: values.reduce(.infinity, min))
    }
  }

  /// The share of futures in which all norms hold (Starr's domain criterion).
  ///
  /// - Parameter norms: by norm and future, whether it holds.
  public static func domain(norms: [[Bool]]) -> Figure {
    precondition(!norms.isEmpty && !norms[0].isEmpty && norms.allSatisfy { $0.count == norms[0].count })
    let futures = norms[0].indices
    let hits = futures.count { future in norms.allSatisfy { $0[future] } }
    return Figure(share: Double(hits) / Double(futures.count), of: futures.count)
  }
}
