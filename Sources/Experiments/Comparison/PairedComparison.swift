internal import Sampling

/// How what is better low, such as a cost, differs between two options that met the same worlds with the same luck.
///
/// MODEL.md, Q2.
///
/// The judgement and its interval are those of `ObjectiveDifference`: Student's t of the differences, widened for
/// skewness and for the number of comparisons (Bonferroni). Beside it stands what single worlds say: how far apart the
/// options may come out, and how often one is cheaper.
public struct PairedComparison: Sendable, Equatable {
  /// What the expected difference says.
  public enum Verdict: String, Sendable, CaseIterable {
    case cheaper
    case dearer
    /// The interval of the expected difference contains 0.
    case notDistinguishable = "not_distinguishable"
    /// No world differs.
    case equal
    /// Too few worlds to tell.
    case tooFew = "too_few"
  }

  /// The mean difference, with the interval in which the expected one lies; no interval of fewer than 20 worlds.
  public let difference: Figure
  /// P5, P50 and P95 of the differences; each `nil` where worlds are too few.
  public let spread: [Figure?]
  /// The probabilities that the option comes out lower, and higher; ties are neither.
  public let lower: Figure
  public let higher: Figure
  /// The correlation of the two options over worlds; 0 where one of them doesn't vary.
  public let correlation: Figure
  /// How many times as many worlds an unpaired comparison would take: (s²_A + s²_B) / s²_D, infinite where no
  /// difference varies. Below 1, the options don't share their luck and pairing is broken.
  public let varianceReduction: Double
  /// What the difference says.
  public let verdict: Verdict

  /// The probabilities of `spread`.
  public static let spreadProbabilities = [0.05, 0.50, 0.95]

  /// Compares an option with a base.
  ///
  /// - Parameters:
  ///   - values: of the option by world; what stands at one position in both met the same world.
  ///   - comparisons: how many are told together.
  /// - Precondition: both have as many values, at least one.
  public init(_ values: [Double], from base: [Double], among comparisons: Int = 1) {
    precondition(values.count == base.count && !values.isEmpty && comparisons > 0)
    guard
      let told = ObjectiveDifference(.plain(values), from: .plain(base), direction: .lower, among: comparisons),
      let lower = told.better, let higher = told.worse
    else { preconditionFailure("plain values have a mean") }
    let differences = told.judgement == .same ? values.map { _ in 0 } : zip(values, base).map { $0 - $1 }
    let sorted = differences.sorted()
    difference = Figure(
      told.difference.value, standardError: told.difference.standardError, interval: told.interval)
    spread = Self.spreadProbabilities.map { Quantile.figure(of: sorted, $0) }
    self.lower = lower
    self.higher = higher
    let own = Estimate(values).standardDeviation
    let before = Estimate(base).standardDeviation
    let apart = Estimate(differences).standardDeviation
    varianceReduction = apart > 0 ? (own * own + before * before) / (apart * apart) : .infinity
    correlation = Self.correlation(own, before, apart, count: values.count)
    verdict =
      switch told.judgement {
      case .same: .equal
      case .tooFew: .tooFew
      case .indistinguishable: .notDistinguishable
      case .better: .cheaper
      case .worse: .dearer
      }
  }

  /// From the three spreads, since s²_D = s²_A + s²_B − 2 r s_A s_B; its error is that of normal values.
  private static func correlation(_ own: Double, _ before: Double, _ apart: Double, count: Int) -> Figure {
    guard count > 1, own > 0, before > 0 else { return Figure(0, standardError: .infinity) }
    let value = min(1, max(-1, (own * own + before * before - apart * apart) / (2 * own * before)))
    return Figure(value, standardError: (1 - value * value) / Double(count - 1).squareRoot())
  }

  /// The probability that an option is cheaper than the base while waits are no longer.
  ///
  /// - Precondition: all four have a value for every world.
  public static func cheaperWithoutLongerWaits(
    cost: [Double], from baseCost: [Double], wait: [Double], from baseWait: [Double]
  ) -> Figure {
    precondition(!cost.isEmpty && [baseCost, wait, baseWait].allSatisfy { $0.count == cost.count })
    let hits = cost.indices.count { cost[$0] < baseCost[$0] && wait[$0] <= baseWait[$0] }
    return Figure(share: Double(hits) / Double(cost.count), of: cost.count)
  }
}
