internal import Glibc

/// Picks the best of a few options with a stated probability, and no more replications than that takes (Kim and
/// Nelson).
///
/// MODEL.md, Q7.
///
/// After n₀ replications of all, options go one by one as they fall behind: at stage r option i goes if some option l
/// that is left leads it by more in sum than max{0, (δ/2)(h² S²ᵢₗ/δ² − r)}, with S²ᵢₗ the variance of their differences
/// in the first stage. The best remains with probability 1 − α where it is better than all others by δ at least; where
/// it isn't, one that is less than δ behind may. Options share their luck: pairing makes S² small and the choice quick.
///
/// Source: Kim and Nelson 2001, *A fully sequential procedure for indifference-zone selection in simulation*, ACM
/// TOMACS 11, 251–273, with c = 1. Known gap: it holds for normal values; means of a batch are nearer to that than
/// single ones.
public struct BestSelection: Sendable {
  /// The smallest difference that matters.
  public let leastDifference: Double
  /// The probability that the best isn't picked, at most.
  public let anyFalse: Double
  /// The replications of the first stage.
  public let firstStage: Int
  /// What is better.
  public let direction: Outcome.Direction
  /// The options that are left, by position.
  public private(set) var left: [Int]
  private var values: [[Double]]
  private var sums: [Double]
  private var variances: [[Double]] = []

  /// The number of replications so far.
  public private(set) var count = 0

  /// η and h² of the procedure: ½[(2α/(k − 1))^(−2/(n₀ − 1)) − 1] and 2η(n₀ − 1).
  public static func constants(options: Int, firstStage: Int, anyFalse: Double) -> (eta: Double, h2: Double) {
    let eta = (pow(2 * anyFalse / Double(options - 1), -2 / Double(firstStage - 1)) - 1) / 2
    return (eta, 2 * eta * Double(firstStage - 1))
  }

  /// A choice between options.
  public init(
    options: Int, leastDifference: Double, direction: Outcome.Direction, anyFalse: Double = 0.05,
    firstStage: Int = 20
  ) {
    precondition(options > 1 && leastDifference > 0 && firstStage > 1 && anyFalse > 0 && anyFalse < 0.5)
    self.leastDifference = leastDifference
    self.anyFalse = anyFalse
    self.firstStage = firstStage
    self.direction = direction
    left = Array(0..<options)
    values = left.map { _ in [] }
    sums = left.map { _ in 0 }
  }

  /// The option that is picked; `nil` as long as more than one is left.
  public var picked: Int? { left.count == 1 ? left[0] : nil }

  /// Adds one replication of every option that is left, in their order.
  public mutating func add(_ replication: [Double]) {
    precondition(replication.count == left.count)
    guard picked == nil else { return }
    count += 1
    for (option, value) in zip(left, replication) {
      let gain = direction == .higher ? value : -value
      sums[option] += gain
      if count <= firstStage { values[option].append(gain) }
    }
    if count == firstStage { measure() }
    if count >= firstStage { eliminate() }
  }

  private mutating func measure() {
    variances = values.map { own in
      values.map { other in
        let spread = Estimate(zip(own, other).map { $0 - $1 }).standardDeviation
        return spread * spread
      }
    }
  }

  private mutating func eliminate() {
    let (_, h2) = Self.constants(options: values.count, firstStage: firstStage, anyFalse: anyFalse)
    let before = left
    let remaining = before.filter { option in
      !before.contains { other in
        guard other != option else { return false }
        let reach =
          leastDifference / 2 * (h2 * variances[option][other] / (leastDifference * leastDifference) - Double(count))
        return sums[option] - sums[other] < -max(0, reach)
      }
    }
    // Beyond every pair's reach the best in sum is picked, the first of equal ones.
    let longest = variances.flatMap { $0 }.reduce(0, max) * h2 / (leastDifference * leastDifference)
    left = Double(count) > longest ? Array(remaining.prefix(1)) : remaining
  }
}
