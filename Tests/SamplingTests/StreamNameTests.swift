import Sampling
import Testing

/// Numbers by name: the hash is the published one, and names neither collide nor share their luck.
@Suite("Stream names")
struct StreamNameTests {
  /// FNV-1a of 64 bits, as its authors write it down.
  static func fnv1a(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  /// What SplitMix64 makes of its state.
  static func finalised(_ state: UInt64) -> UInt64 {
    var bits = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }

  /// The first numbers of SplitMix64 with seed 1,234,567, and the hashes of the FNV authors' test vectors.
  @Test("a name's bits are those of FNV-1a, through the finaliser of SplitMix64")
  func knownAnswers() {
    #expect(Self.finalised(1_234_567 &+ 0x9e37_79b9_7f4a_7c15) == 6_457_827_717_110_365_317)
    #expect(Self.finalised(1_234_567 &+ 2 &* 0x9e37_79b9_7f4a_7c15) == 3_203_168_211_198_807_973)
    let vectors: [(String, UInt64)] = [
      ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
    ]
    for (name, hash) in vectors {
      #expect(Self.fnv1a(name) == hash)
      #expect(StreamName(name).bits == Self.finalised(hash))
    }
    #expect(StreamName("zorg \u{e9}\u{e9}n").bits == Self.finalised(Self.fnv1a("zorg \u{e9}\u{e9}n")))
    #expect(StreamName.shared.bits == 0)
  }

  @Test("of several names each counts, and where one ends")
  func severalNames() {
    let names = [
      StreamName("ab", "c"), StreamName("a", "bc"), StreamName("abc"), StreamName("abc", ""), StreamName("", "abc"),
      StreamName("c", "ab"), StreamName("ab", "c", ""),
    ]
    #expect(Set(names).count == names.count)
  }

  /// Names as files have them: short, alike, numbered. A 32-bit hash would have more than one collision here.
  @Test("no two of 300,000 names have the same numbers")
  func collisions() {
    var seen: Set<StreamName> = [.shared]
    for number in 0..<100_000 {
      seen.insert(StreamName("S\(number)"))
      seen.insert(StreamName("aanbieder-\(number)"))
      seen.insert(StreamName("S\(number % 100)", "S\(number % 100)-\(number / 100)"))
    }
    #expect(seen.count == 300_001)
  }

  /// Sharp: with 200,000 numbers six standard errors are a correlation of 0.013. Names that share half their bits, or
  /// whose seeds make up for the difference, would show.
  @Test(
    "numbers of names that are alike are uncorrelated",
    arguments: [("S1", "S2"), ("S1", "S10"), ("S1", "s1"), ("A", ""), ("aanbieder-1", "aanbieder-2")])
  func independence(one: String, other: String) {
    var random = RandomStream(seed: 1, purpose: 9)
    var sum = 0.0
    let count = 200_000
    for candidate in 0..<UInt32(count) {
      random.seek(to: Decision(stream: StreamName(one), candidate: candidate), replication: 0)
      let first = random.uniform()
      random.seek(to: Decision(stream: StreamName(other), candidate: candidate), replication: 0)
      sum += (first - 0.5) * (random.uniform() - 0.5)
    }
    #expect(abs(sum * 12 / Double(count).squareRoot()) < 4)
  }

  /// Over 5,000 names, so that a hash that is no hash shows: six standard errors of the mean are 2.5 %.
  @Test("the first numbers of many names are uniform and uncorrelated")
  func uniformOverNames() {
    var random = RandomStream(seed: 20_270_101, purpose: 9)
    let numbers = (0..<5_000).map { index in
      random.seek(to: Decision(stream: StreamName("S\(index)"), candidate: 0), replication: 0)
      return random.uniform()
    }
    let n = Double(numbers.count)
    #expect(abs((numbers.reduce(0, +) / n - 0.5) / (1 / 12 / n).squareRoot()) < 4)
    let products = zip(numbers, numbers.dropFirst()).reduce(0) { $0 + ($1.0 - 0.5) * ($1.1 - 0.5) }
    #expect(abs(products * 12 / (n - 1).squareRoot()) < 4)
  }
}
