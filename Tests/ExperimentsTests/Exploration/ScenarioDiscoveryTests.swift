import Experiments
import Foundation
import Testing

@Suite("In what circumstances something goes wrong")
struct ScenarioDiscoveryTests {
  /// Cases of five inputs, which fail mostly where the first is above 0.6 and the third below 0.4: a mass of 0.16.
  struct Planted {
    var inputs: [[Double]] = []
    var failed: [Bool] = []

    init(_ count: Int, seed: UInt64, inside: Double = 1, outside: Double = 0) {
      var normal = NormalNumbers(seed: seed)
      for _ in 0..<count {
        let values = (0..<5).map { _ in normal.uniform() }
        let isInside = values[0] > 0.6 && values[2] < 0.4
        inputs.append(values)
        failed.append(normal.uniform() < (isInside ? inside : outside))
      }
    }
  }

  @Test("a planted box is found with its two limits and no other")
  func planted() {
    let cases = Planted(2_000, seed: 1)
    let best = ScenarioDiscovery(inputs: cases.inputs, failed: cases.failed).best()
    #expect(best.box.restricted == [0, 2])
    // A step takes a twentieth of a side; of 2,000 cases neighbours lie 0.001 apart.
    #expect(abs(best.box.limits[0].lowerBound - 0.6) < 0.03 && best.box.limits[0].upperBound == .infinity)
    #expect(abs(best.box.limits[2].upperBound - 0.4) < 0.03 && best.box.limits[2].lowerBound == -.infinity)
    #expect(best.coverage.value > 0.93 && best.density.value > 0.93)
    #expect(abs(best.mass - 0.16) < 0.03)
    #expect(best.box.contains([0.7, 0.1, 0.3, 0.9, 0.5]) && !best.box.contains([0.5, 0.1, 0.3, 0.9, 0.5]))
  }

  @Test("with failures outside and none certain inside, limits that matter are no luck and others would be")
  func noisy() throws {
    let cases = Planted(2_000, seed: 2, inside: 0.8, outside: 0.1)
    let discovery = ScenarioDiscovery(inputs: cases.inputs, failed: cases.failed)
    let best = discovery.best(restrictions: 2)
    #expect(best.box.restricted == [0, 2])
    let luck = discovery.quasiP(of: best)
    #expect(Set(luck.keys) == [0, 2] && luck.values.allSatisfy { $0 < 1e-6 })
    let again = discovery.reproducibility(of: best)
    #expect(again[0].value == 1 && again[2].value == 1)
    #expect([1, 3, 4].allSatisfy { again[$0].value < 0.6 })
    // The densest box of all has limits that are luck.
    let last = try #require(discovery.candidates.max { $0.density.value < $1.density.value })
    #expect(last.density.value > best.density.value && last.mass >= 0.05)
  }

  @Test("each step peeled makes failures denser and gives up cases, and none holds fewer than a twentieth")
  func trajectory() {
    let cases = Planted(1_000, seed: 3, inside: 0.7, outside: 0.2)
    let candidates = ScenarioDiscovery(inputs: cases.inputs, failed: cases.failed).candidates
    #expect(candidates[0].box.restricted.isEmpty && candidates[0].coverage.value == 1 && candidates[0].mass == 1)
    #expect(candidates.count > 5)
    for (before, after) in zip(candidates, candidates.dropFirst()) {
      #expect(after.density.value > before.density.value)
      #expect(after.count != before.count && after.mass >= 0.05)
      let inside = zip(cases.inputs, cases.failed).filter { after.box.contains($0.0) }
      #expect(inside.count == after.count && inside.count { $0.1 } == after.failures)
    }
  }

  /// Two of a hundred fail, at the high end: every case given up at the low end makes failures denser.
  @Test("a box holds a twentieth of all cases at least, however rare failures are")
  func leastMass() {
    let discovery = ScenarioDiscovery(inputs: (1...100).map { [Double($0)] }, failed: (1...100).map { $0 > 98 })
    #expect(discovery.candidates.map(\.count).min() == 5 && discovery.best().count == 5)
    #expect(discovery.best().coverage.value == 1 && discovery.best().density.value == 0.4)
    var rarer = ScenarioDiscovery.Settings()
    rarer.leastMass = 0.02
    let all = ScenarioDiscovery(
      inputs: (1...100).map { [Double($0)] }, failed: (1...100).map { $0 > 98 }, settings: rarer)
    #expect(all.best().density.value == 1 && all.best().box.limits[0] == 98.5 ... .infinity)
  }

  /// Two each of 1 to 4 or three: the two at 4 fail.
  @Test("a tie at an end goes or stays as a whole, and limits lie halfway between values")
  func ties() {
    let inputs = [1, 1, 1, 2, 2, 3, 3, 3, 4, 4].map { [Double($0)] }
    let failed = [false, false, false, false, false, false, false, false, true, true]
    let best = ScenarioDiscovery(inputs: inputs, failed: failed).best()
    #expect(best.box.limits[0] == 3.5 ... .infinity)
    #expect(best.coverage.value == 1 && best.density.value == 1 && best.count == 2)
  }

  @Test("where everything fails there is no limit")
  func everything() {
    let all = ScenarioDiscovery(inputs: [[1], [2], [3]], failed: [true, true, true])
    #expect(all.candidates.count == 1 && all.best().box.restricted.isEmpty)
    #expect(all.quasiP(of: all.best()).isEmpty)
  }
}
