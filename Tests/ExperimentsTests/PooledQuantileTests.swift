import CareSimulation
import Experiments
import Foundation
import Sampling
import Testing

@Suite("Quantiles of what all replications saw together")
struct PooledQuantileTests {
  /// Replications with luck of their own: up to 40 clients, whose waits are exponential around half a month to six.
  static func draw(_ replications: Int, _ stream: inout RandomStream) -> [WaitHistogram] {
    var all: [WaitHistogram] = []
    for _ in 0..<replications {
      let mean = 15 * pow(12, stream.uniform())
      var waits = WaitHistogram()
      for _ in 0..<Int(41 * stream.uniform()) { waits.add(-mean * log(stream.uniformPositive())) }
      all.append(waits)
    }
    return all
  }

  @Test("the claimed error agrees with the spread over drawn experiments, clients of one replication not being apart")
  func claimedAgainstActual() throws {
    var stream = RandomStream(seed: 8, purpose: 2)
    let quantiles = try (0..<400).map { _ in
      let waits = Self.draw(60, &stream)
      return try #require(PooledQuantile(0.9, replications: 60) { waits[$0] })
    }
    let actual = Estimate(quantiles.map(\.value)).standardDeviation
    let claimed = Estimate(quantiles.map(\.standardError)).mean
    // The ratio is known to 4 %; clients who count as independent claim about half.
    #expect(abs(claimed / actual - 1) < 0.2, "\(claimed / actual)")
    // P(wait > q) is 10 % of all clients, by quadrature over the means.
    let means = (0..<2_000).map { 15 * pow(12, (Double($0) + 0.5) / 2_000) }
    func beyond(_ days: Double) -> Double { means.reduce(0) { $0 + exp(-days / $1) } / 2_000 }
    let share = Estimate(quantiles.map { beyond($0.value) })
    #expect(abs(share.mean - 0.1) < 0.004 + 4 * share.standardError, "\(share.mean)")
  }

  @Test("one replication knows no error; where all waits are alike there is none but that of a step")
  func edges() throws {
    var one = WaitHistogram()
    for days in 1...20 { one.add(Double(days)) }
    #expect(try #require(PooledQuantile(0.9, replications: 1) { _ in one }).standardError == .infinity)
    var alike = WaitHistogram()
    for _ in 0..<50 { alike.add(40) }
    let same = try #require(PooledQuantile(0.9, replications: 30) { _ in alike })
    #expect(same.value <= 40 && same.standardError <= 40 * WaitHistogram.relativeError)
    #expect(PooledQuantile(0.9, replications: 3) { _ in WaitHistogram() } == nil)
  }
}
