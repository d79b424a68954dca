internal import Sampling

/// What it is worth to know more before choosing between options, in the unit of their net benefits.
///
/// MODEL.md, Q5.
///
/// With NB_d(θ) the net benefit of option d expected in world θ, choosing now yields max_d E[NB_d]; knowing all would
/// yield E[max_d NB_d], and knowing a part φ alone E[max_d E(NB_d | φ)]. The inner expectation is a regression:
/// differences from the first option on natural splines of φ (4–6 knots each), whose fitted values have no chance of
/// clients left in them.
///
/// Sources: Strong, Oakley and Brennan 2014, *Estimating multiparameter partial expected value of perfect information
/// from a probabilistic sensitivity analysis sample: a nonparametric regression approach*, MDM 34, 311–326; Brennan et
/// al. 2007. Known gaps: the larger of fitted values is biased upward by their error, which matters when the value is
/// of its size; parameters are added up without their interactions.
public enum ValueOfInformation {
  /// The value of knowing everything, from net benefits by option and world that have no chance of clients in them:
  /// with single replications, whose luck nobody can know beforehand, it would be too high.
  public static func perfect(_ netBenefits: [[Double]]) -> Figure {
    check(netBenefits)
    let choice = best(netBenefits)
    let losses = netBenefits[0].indices.map { world in
      netBenefits.reduce(-Double.infinity) { max($0, $1[world]) } - netBenefits[choice][world]
    }
    return Estimate(losses).figure
  }

  /// The value of knowing some parameters, with its error from worlds drawn anew; all parameters together give that of
  /// knowing everything, free of chance.
  ///
  /// - Parameters:
  ///   - netBenefits: by option and world; single replications will do.
  ///   - parameters: by parameter and world, what would be found out.
  /// - Precondition: there are more worlds than columns: one, and knots − 1 for each parameter.
  public static func partial(
    _ netBenefits: [[Double]], of parameters: [[Double]], knots: Int = 5,
    bootstrap: Bootstrap = Bootstrap(resamples: 200)
  ) -> Figure {
    check(netBenefits)
    precondition(!parameters.isEmpty && parameters.allSatisfy { $0.count == netBenefits[0].count })
    let splines = parameters.map { NaturalSpline($0, knots: knots) }
    let rows = netBenefits[0].indices.map { world -> [Double] in
      zip(splines, parameters).reduce([1.0]) { row, next in row + next.0.columns(next.1[world]) }
    }
    let gains = netBenefits.dropFirst().map { option in zip(option, netBenefits[0]).map { $0 - $1 } }
    func value(_ drawn: [Int]) -> Double {
      let design = drawn.map { rows[$0] }
      let fitted = gains.map { gain in
        let coefficients = LeastSquares.coefficients(design, drawn.map { gain[$0] })
        return design.map { row in zip(row, coefficients).reduce(0) { $0 + $1.0 * $1.1 } }
      }
      let now = fitted.reduce(0) { max($0, OutcomeValues.mean($1)) }
      let known = drawn.indices.map { world in fitted.reduce(0) { max($0, $1[world]) } }
      return max(0, OutcomeValues.mean(known) - now)
    }
    return bootstrap.figure(
      value(Array(rows.indices)), bootstrap.statistics(of: rows.count) { drawn -> Double? in value(drawn) })
  }

  /// By option, the probability that it is the best: the share of worlds in which no other's net benefit is higher.
  /// Options that are equal in a world all count: what differs in nothing is the best as often.
  public static func acceptability(_ netBenefits: [[Double]]) -> [Figure] {
    check(netBenefits)
    let worlds = netBenefits[0].indices
    var wins = netBenefits.map { _ in 0 }
    for world in worlds {
      let highest = netBenefits.reduce(-Double.infinity) { max($0, $1[world]) }
      for option in netBenefits.indices where netBenefits[option][world] == highest { wins[option] += 1 }
    }
    return wins.map { Figure(share: Double($0) / Double(worlds.count), of: worlds.count) }
  }

  /// The option with the highest expected net benefit, the first of equal ones.
  public static func best(_ netBenefits: [[Double]]) -> Int {
    let means = netBenefits.map(OutcomeValues.mean)
    return means.indices.reduce(0) { means[$1] > means[$0] ? $1 : $0 }
  }

  private static func check(_ netBenefits: [[Double]]) {
    precondition(
      !netBenefits.isEmpty && !netBenefits[0].isEmpty
        && netBenefits.allSatisfy { $0.count == netBenefits[0].count })
  }
}
