internal import Sampling
public import YouthCare

/// The course of the yearly cost index: what a replication meets, and who deflates its cost has to know.
///
/// MODEL.md, B3.
public enum CostIndexPath {
  /// The cost level of each year relative to the contract's first, from that year on: `years` steps after a 1.
  ///
  /// - Parameters:
  ///   - contract: the contract as it is in the replication's world.
  ///   - seed: the master seed.
  ///   - number: the world's number; without worlds that of the replication.
  public static func levels(of contract: ContractPeriod, years: Int, seed: UInt64, number: Int) -> [Double] {
    var stream = RandomStream(seed, .costIndex)
    let finals =
      contract.costIndex.isCertain
      ? [Double](repeating: contract.indexation, count: years)
      : steps(of: contract, years: years, drawnBy: &stream, UInt32(number)).map(\.final)
    return finals.reduce(into: [1]) { $0.append($0[$0.count - 1] * (1 + $1)) }
  }

  /// The steps of an uncertain index: a year's keeps part of its distance to the mean from the year before; prices
  /// follow the provisional one.
  static func steps(
    of contract: ContractPeriod, years: Int, drawnBy stream: inout RandomStream, _ number: UInt32
  ) -> [(final: Double, provisional: Double)] {
    let index = contract.costIndex
    let scatter = index.deviation * (1 - index.autocorrelation * index.autocorrelation).squareRoot()
    let normal = Distribution.standardNormal
    var distance = 0.0
    return (0..<years).map { year in
      stream.seek(to: Decision(candidate: UInt32(year + 1)), replication: number)
      let draw = normal.draw(&stream)
      distance = year == 0 ? index.deviation * draw : index.autocorrelation * distance + scatter * draw
      let final = contract.indexation + distance
      let gap = index.provisionalGap + index.provisionalGapDeviation * normal.draw(&stream)
      return (final, final - gap)
    }
  }
}
