import Experiments
import Sampling
import Testing

/// Options that are equal in truth are told apart in fewer than one comparison of twenty, however many they are.
///
/// Larger samples, nearer to the normal laws that judgements rest on, and simulated regions are studies: `studies
/// differences regions` (Tests/Benchmarks).
@Suite("False judgements over several options and goals")
struct FamilyWiseTests {
  /// What may come out of so many comparisons, of which one in twenty may be false: two binomial errors above it.
  static func limit(of comparisons: Int) -> Double {
    0.05 * Double(comparisons) + 2 * (0.05 * 0.95 * Double(comparisons)).squareRoot()
  }

  @Test("drawn options: any false judgement in fewer than 5 % of comparisons", arguments: [10, 20, 100])
  func drawnOptions(count: Int) {
    let comparisons = 300
    let mistaken = (0..<comparisons).count { PairedSample.tellsApart(seed: UInt64($0), count) }
    // Sharp: P(better) outside 35 to 65 % told 32 % of single goals apart at 10 replications.
    #expect(Double(mistaken) < Self.limit(of: comparisons), "\(mistaken) of \(comparisons)")
    if count < ObjectiveDifference.leastReplications { #expect(mistaken == 0) }
  }

  @Test(
    "a lump sum that equals the mean of rare dear clients is neither dearer nor cheaper", arguments: [20, 100])
  func rareAndDear(count: Int) throws {
    let comparisons = 1_000
    for rate in [0.25, 0.5, 1, 2] {
      let law = try Distribution.poisson(mean: rate).makeSampler()
      var stream = RandomStream(seed: 1, purpose: 9)
      var told = 0
      for comparison in 0..<comparisons {
        stream.seek(to: Decision(candidate: UInt32(comparison)), replication: 0)
        let clients = (0..<count).map { _ in 60_833 * law.draw(&stream) }
        let lump = [Double](repeating: 60_833 * rate, count: count)
        let judgement = try #require(
          ObjectiveDifference(.plain(lump), from: .plain(clients), direction: .lower)
        ).judgement
        if judgement != .indistinguishable { told += 1 }
      }
      // Sharp: Student's t alone tells 13 % apart at a rate of 0.25 and 20 replications.
      #expect(Double(told) < Self.limit(of: comparisons), "\(told) of \(comparisons) at \(rate)")
    }
  }
}
