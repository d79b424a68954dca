/// What a future, or several by weight, leads one to expect, with Monte Carlo errors.
///
/// MODEL.md, V9.
public struct FutureOutcome: Sendable {
  /// The expected cost over the contract, in euro.
  public let cost: Figure
  /// Its difference from what is stated, paired by world, and what that says; `nil` for what is stated itself.
  public let difference: PairedComparison?
  /// P(cost over the contract > the budgets of all years together); `nil` where a year has none.
  public let exceedance: Figure?
  /// Clients who wait at the end.
  public let waiting: Figure
  /// The mean wait of those who started, in days; `nil` where nobody did.
  public let wait: Figure?

  /// That of one future.
  ///
  /// - Parameters:
  ///   - base: what is stated, in the same worlds; `nil` where it is this.
  ///   - comparisons: how many differences are told together.
  public init(_ values: FutureValues, from base: FutureValues? = nil, among comparisons: Int = 1) {
    self.init(weighing: [(values, 1)], from: base, among: comparisons)
  }

  /// That of several futures by their weights, which add to 1.
  ///
  /// Values are weighted within a replication before anything is averaged: futures that share their worlds share their
  /// luck too, and the errors are those of the sums. A mean wait is the weighted mean of those of the futures (the ratio
  /// of means in each, with the error of the linearised ratio).
  ///
  /// - Precondition: all have as many replications.
  public init(
    weighing futures: [(values: FutureValues, weight: Double)], from base: FutureValues? = nil,
    among comparisons: Int = 1
  ) {
    let count = futures[0].values.cost.count
    precondition(futures.allSatisfy { $0.values.cost.count == count } && (base.map { $0.cost.count == count } ?? true))
    func weighted(_ values: (FutureValues) -> [Double]) -> [Double] {
      // One of weight 1 is itself, to the bit.
      if futures.count == 1 { return values(futures[0].values) }
      var sums = [Double](repeating: 0, count: count)
      for (future, weight) in futures where weight > 0 {
        for (position, value) in values(future).enumerated() { sums[position] += weight * value }
      }
      return sums
    }
    let costs = weighted(\.cost)
    cost = Estimate(costs).figure
    difference = base.map { PairedComparison(costs, from: $0.cost, among: comparisons) }
    waiting = Estimate(weighted(\.waiting)).figure
    if futures.contains(where: { $0.weight > 0 && $0.values.isOver == nil }) {
      exceedance = nil
    } else {
      let shares = weighted { ($0.isOver ?? []).map { $0 ? 1 : 0 } }
      let isCounted = shares.allSatisfy { $0 == 0 || $0 == 1 }
      let mean = Estimate(shares).figure
      // Of nothing, everything or one future the count says more than a deviation does.
      exceedance = isCounted ? Figure(share: mean.value, of: count) : mean
    }
    wait = Self.wait(futures.filter { $0.weight > 0 })
  }

  /// The weighted mean wait: each future's ratio of means, with the error of all of them together.
  private static func wait(_ futures: [(values: FutureValues, weight: Double)]) -> Figure? {
    if futures.count == 1 {
      return Estimate(ratioOf: futures[0].values.daysWaited, to: futures[0].values.starts)?.figure
    }
    var mean = 0.0
    var influences = [Double](repeating: 0, count: futures[0].values.cost.count)
    for (values, weight) in futures {
      guard let own = Estimate(ratioOf: values.daysWaited, to: values.starts) else { return nil }
      mean += weight * own.mean
      let starts = values.starts.reduce(0, +) / Double(values.starts.count)
      for position in influences.indices {
        influences[position] += weight * (values.daysWaited[position] - own.mean * values.starts[position]) / starts
      }
    }
    return Figure(mean, standardError: Estimate(influences).standardError)
  }
}
