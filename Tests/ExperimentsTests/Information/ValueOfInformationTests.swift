import Experiments
import Foundation
import Testing

/// The second option gains 50,000 + X + Z, with variances of 0.6 and 0.4 of 200,000².
@Suite("Value of information")
struct ValueOfInformationTests {
  struct Worlds {
    let x: [Double]
    let z: [Double]
    let gains: [Double]

    init(_ count: Int, seed: UInt64) {
      var normal = NormalNumbers(seed: seed)
      let x = normal.next(count).map { 200_000 * 0.6.squareRoot() * $0 }
      let z = normal.next(count).map { 200_000 * 0.4.squareRoot() * $0 }
      gains = zip(x, z).map { 50_000 + $0 + $1 }
      self.x = x
      self.z = z
    }

    /// Both options share what one world costs more than another.
    var netBenefits: [[Double]] {
      let level = x.indices.map { Double($0 % 17) * 1e5 }
      return [level, zip(level, gains).map { $0 + $1 }]
    }
  }

  @Test("of two options with a normal difference, the values are those of the formula")
  func exact() {
    let worlds = Worlds(20_000, seed: 16)
    let few = Bootstrap(resamples: 50)
    let all = ValueOfInformation.perfect(worlds.netBenefits)
    // The loss has an error of 0.8 %; a value of the other option's loss would be 107,000.
    #expect(abs(all.value - 57_268.94) < 4 * all.standardError && all.standardError < 1_000, "\(all)")
    for (parameters, expected) in [
      ([worlds.x], 39_995.17), ([worlds.z], 29_354.503), ([worlds.x, worlds.z], 57_268.94),
    ] {
      let value = ValueOfInformation.partial(worlds.netBenefits, of: parameters, bootstrap: few)
      #expect(abs(value.value - expected) < 4 * value.standardError, "\(value), not \(expected)")
      #expect(value.standardError < 2_000)
    }
    let best = ValueOfInformation.acceptability(worlds.netBenefits)
    #expect(abs(best[1].value - 0.59870633) < 4 * best[1].standardError)
    #expect(abs(best[0].value + best[1].value - 1) < 1e-12)
    #expect(ValueOfInformation.best(worlds.netBenefits) == 1)
  }

  @Test("options that are equal are the best equally often")
  func ties() {
    let shares = ValueOfInformation.acceptability([[1, 0, 3], [1, 0, 3], [0, 2, 1]]).map { ($0.value * 3).rounded() }
    #expect(shares == [2, 2, 1])
  }

  /// Chance with four times the variance in each replication: plugged into the largest it would add its own value.
  @Test("chance of clients is not taken for knowledge")
  func noise() {
    let worlds = Worlds(10_000, seed: 17)
    var normal = NormalNumbers(seed: 18)
    let noisy = [worlds.netBenefits[0], worlds.netBenefits[1].map { $0 + 400_000 * normal.next() }]
    let value = ValueOfInformation.partial(noisy, of: [worlds.x, worlds.z], bootstrap: Bootstrap(resamples: 50))
    #expect(abs(value.value - 57_268.94) < 4 * value.standardError && value.standardError < 6_000, "\(value)")
    // With all that noise in, √5 × 200,000: more than twice as much.
    #expect(ValueOfInformation.perfect(noisy).value > 130_000)
  }

  /// A loss of |U − ½| with U uniform isn't a straight line: the option pays (½ − 2|U − ½|), of mean 0. Knowing U is
  /// worth E[(½ − 2|U − ½|)⁺] = ⅛.
  @Test("a curve is followed, for any number of knots", arguments: [4, 5, 6])
  func curved(knots: Int) {
    var normal = NormalNumbers(seed: 19)
    let u = (0..<8_000).map { _ in normal.uniform() }
    let value = ValueOfInformation.partial(
      [u.map { _ in 0 }, u.map { 0.5 - 2 * abs($0 - 0.5) }], of: [u], knots: knots, bootstrap: Bootstrap(resamples: 50))
    // A straight line would find nothing. The curve rounds off the kink.
    #expect(abs(value.value - 0.125) < 0.01, "\(value)")
  }

  @Test("what doesn't matter, doesn't vary or tells nothing apart is worth nothing")
  func nothing() {
    let worlds = Worlds(500, seed: 20)
    let equal = [worlds.x, worlds.x]
    #expect(ValueOfInformation.perfect(equal).value == 0)
    let none = ValueOfInformation.partial(equal, of: [worlds.z])
    #expect(none.value == 0 && none.standardError == 0 && none.interval == 0...0)
    let same = worlds.x.map { _ in 3.0 }
    let fixed = ValueOfInformation.partial(worlds.netBenefits, of: [same], bootstrap: Bootstrap(resamples: 20))
    #expect(abs(fixed.value) < 1e-6)
    #expect(ValueOfInformation.partial([worlds.x], of: [worlds.z]).value == 0)
    #expect(ValueOfInformation.perfect([worlds.x]).value == 0)
  }
}
