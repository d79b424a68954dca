import Foundation
import Sampling
import Testing

struct RandomStreamTests {
  /// Five numbers of one decision, more than a block holds.
  func numbers(
    seed: UInt64 = 0x0123_4567_89ab_cdef, purpose: UInt16 = 7, stream: StreamName = StreamName("S3"),
    candidate: UInt32 = 1001, episode: UInt16 = 2, replication: UInt32 = 42
  ) -> [Double] {
    var random = RandomStream(seed: seed, purpose: purpose)
    random.seek(to: Decision(stream: stream, candidate: candidate, episode: episode), replication: replication)
    return (0..<5).map { _ in random.uniform() }
  }

  @Test("the same address gives the same numbers")
  func sameAddress() {
    #expect(numbers() == numbers())
  }

  @Test("every part of the address matters, down to a single bit")
  func differentAddress() {
    let one = [
      numbers(), numbers(purpose: 6), numbers(stream: StreamName("S2")), numbers(candidate: 1000), numbers(episode: 3),
      numbers(replication: 43), numbers(seed: 0x0123_4567_89ab_cdee), numbers(seed: 0x8123_4567_89ab_cdef),
      numbers(replication: 1 << 31 | 42), numbers(candidate: 1 << 31 | 1001), numbers(purpose: 1 << 15 | 7),
      numbers(episode: 1 << 15 | 2), numbers(stream: .shared), numbers(stream: StreamName("S3", "")),
    ]
    #expect(Set(one.joined()).count == one.count * 5)
  }

  /// Counter = (block; purpose and episode; candidate; replication), key = seed, exclusive-or the bits of the name.
  @Test("the address is laid out as documented")
  func layout() {
    let key = Philox4x32.Key(seed: 0x0123_4567_89ab_cdef ^ StreamName("S3").bits)
    let purposeAndEpisode: UInt32 = 7 << 16 | 2
    var expected: [Double] = []
    for block in 0..<3 as Range<UInt32> {
      let words = Philox4x32.block(at: .init(block, purposeAndEpisode, 1001, 42), key: key)
      for (high, low) in [(words.word0, words.word1), (words.word2, words.word3)] {
        let bits: UInt64 = UInt64(high) << 32 | UInt64(low)
        expected.append(Double(bits >> 11) / 0x1p53)
      }
    }
    #expect(numbers() == Array(expected.prefix(5)))
  }

  @Test("a new stream stands at candidate 0 of what is shared in replication 0")
  func start() {
    var new = RandomStream(seed: 5, purpose: 9)
    #expect(new.uniform() == numbers(seed: 5, purpose: 9, stream: .shared, candidate: 0, episode: 0, replication: 0)[0])
  }

  @Test("a sampler that rejects doesn't move the next decision")
  func rejectionStaysInside() throws {
    let gamma = try Distribution.gamma(mean: 1, cv: 2)
    var random = RandomStream(seed: 1, purpose: 1)
    for candidate in 0..<100 as Range<UInt32> {
      random.seek(to: Decision(candidate: candidate), replication: 0)
      for _ in 0..<(candidate % 7) { _ = gamma.draw(&random) }
      random.seek(to: Decision(candidate: candidate + 1), replication: 0)
      let number = random.uniform()
      #expect(
        number == numbers(seed: 1, purpose: 1, stream: .shared, candidate: candidate + 1, episode: 0, replication: 0)[0]
      )
    }
  }

  /// GSL's exponential is -mean × ln(1 - u), with u from `gsl_rng_uniform`: through its function pointers.
  @Test("GSL draws the very numbers that uniform() gives, also from the middle of a block")
  func sameThroughGSL() throws {
    let exponential = try Distribution.exponential(mean: 1)
    let normal = try Distribution.normal(mean: 0, sd: 1)
    var ours = RandomStream(seed: 11, purpose: 1)
    var theirs = RandomStream(seed: 11, purpose: 1)
    for _ in 0..<10_000 {
      // A normal takes an odd number of words often enough, so that numbers straddle blocks.
      #expect(normal.draw(&ours) == normal.draw(&theirs))
      #expect(-log1p(-ours.uniform()) == exponential.draw(&theirs))
    }
  }

  /// Sharp: with n = 10⁶ six standard errors are 0.35 % of the mean's 1/2, 0.54 % of the variance's 1/12, and a serial
  /// correlation of 0.006.
  @Test("uniform numbers are uniform and uncorrelated, within a decision", arguments: [1, 2, 3] as [UInt64])
  func uniformWithin(seed: UInt64) {
    var random = RandomStream(seed: seed, purpose: 1)
    expectUniform((0..<1_000_000).map { _ in random.uniform() })
  }

  @Test("first numbers of successive decisions are uniform and uncorrelated", arguments: [1, 2, 3] as [UInt64])
  func uniformAcross(seed: UInt64) {
    var random = RandomStream(seed: seed, purpose: 1)
    expectUniform(
      (0..<1_000_000 as Range<UInt32>).map { candidate in
        random.seek(to: Decision(candidate: candidate), replication: 3)
        return random.uniform()
      })
  }

  @Test("first numbers of successive replications are uniform and uncorrelated")
  func uniformAcrossReplications() {
    var random = RandomStream(seed: 1, purpose: 1)
    expectUniform(
      (0..<1_000_000 as Range<UInt32>).map { replication in
        random.seek(to: Decision(candidate: 12), replication: replication)
        return random.uniformPositive()
      })
  }

  func expectUniform(_ numbers: [Double]) {
    let n = Double(numbers.count)
    #expect(numbers.allSatisfy { $0 >= 0 && $0 < 1 })
    let mean = numbers.reduce(0, +) / n
    #expect(abs((mean - 0.5) / (1 / 12 / n).squareRoot()) < 4)
    // Var of (U - 1/2)² is 1/80 - 1/144 = 1/180.
    let variance = numbers.reduce(0) { $0 + ($1 - 0.5) * ($1 - 0.5) } / n
    #expect(abs((variance - 1 / 12) / (1 / 180 / n).squareRoot()) < 4)
    let products = zip(numbers, numbers.dropFirst()).reduce(0) { $0 + ($1.0 - 0.5) * ($1.1 - 0.5) }
    #expect(abs(products * 12 / (n - 1).squareRoot()) < 4)
    var counts = [Int](repeating: 0, count: 1000)
    for number in numbers { counts[Int(number * 1000)] += 1 }
    #expect(abs(chiSquareScore(counts: counts, chances: [Double](repeating: 0.001, count: 1000))) < 4)
  }
}
