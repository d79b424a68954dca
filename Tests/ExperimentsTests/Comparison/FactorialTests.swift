import Experiments
import Testing

@Suite("Combinations of measures")
struct FactorialTests {
  @Test(
    "all combinations of up to five, and of more a fraction; the base is first, and no run is there twice",
    arguments: 2...8)
  func runs(count: Int) {
    let design = FactorialDesign(measures: count)
    #expect(design.runs.count == [2: 4, 3: 8, 4: 16, 5: 32, 6: 32, 7: 64, 8: 64][count])
    #expect(design.isFull == (count <= 5) && design.resolution == [6: 6, 7: 7, 8: 5][count])
    #expect(design.runs[0].allSatisfy { !$0 } && design.members(of: 0).isEmpty)
    #expect(Set(design.runs).count == design.runs.count)
    #expect(design.runs.allSatisfy { $0.count == count })
  }

  /// Resolution V: columns of signs of single measures and of pairs are at right angles, all of them.
  @Test("effects of one and of two measures are mixed up with no other such effect", arguments: 2...8)
  func clear(count: Int) {
    let design = FactorialDesign(measures: count)
    let effects = (0..<count).map { [$0] } + (0..<count).flatMap { first in (first + 1..<count).map { [first, $0] } }
    let columns = effects.map { effect in
      design.runs.map { run in effect.reduce(1) { $0 * (run[$1] ? 1 : -1) } }
    }
    for left in columns.indices {
      #expect(columns[left].reduce(0, +) == 0)
      for right in 0..<left { #expect(zip(columns[left], columns[right]).reduce(0) { $0 + $1.0 * $1.1 } == 0) }
    }
  }

  /// Thirty worlds in which each measure moves cost by its own cents, and the list by whole clients.
  private func effects(
    _ count: Int, cost: ([Bool], Int) -> Int, waiting: ([Bool], Int) -> Int = { _, _ in 7 }
  ) -> FactorialEffects {
    let design = FactorialDesign(measures: count)
    return FactorialEffects(
      design,
      design.runs.map { run in
        FactorialValues(cost: (0..<30).map { cost(run, $0) }, waiting: (0..<30).map { waiting(run, $0) })
      })
  }

  @Test("measures that add up do so exactly in every world, whatever the worlds", arguments: [2, 3, 6, 8])
  func additive(count: Int) {
    let found = effects(count) { run, world in
      1_000_000 * (world % 7) + run.indices.reduce(0) { $0 + (run[$1] ? -10_000 * ($1 + 1) - world * world : 0) }
    }
    for effect in found.ofTwo(.cost) {
      #expect(
        effect.interplay == .addUp && effect.size.difference.value == 0 && effect.size.difference.standardError == 0)
    }
    for (position, effect) in found.ofEach(.cost).enumerated() {
      // The mean of world² over 0…29 is 29 × 59 / 6.
      #expect(abs(effect.size.difference.value - (-100 * Double(position + 1) - 29.0 * 59 / 600)) < 1e-9)
      #expect(effect.size.verdict == .cheaper && effect.interplay == nil)
    }
    #expect(found.ofEach(.waiting).allSatisfy { $0.size.verdict == .equal })
  }

  /// Three measures; the first two save 300 euro each, and 400 together: 200 more than they add up to.
  @Test("two that save the same money get in each other's way, and two that need each other help")
  func interplay() throws {
    let found = effects(3) { run, world in
      let both = run[0] && run[1]
      return 5_000_000 + 1_000 * (world % 5) - (run[0] ? 30_000 : 0) - (run[1] ? 30_000 : 0) + (both ? 20_000 : 0)
    } waiting: { run, world in
      40 + world % 3 - (run[1] && run[2] ? 8 + world % 2 : 0)
    }
    #expect(found.ofTwo(.cost).map(\.measures) == [[0, 1], [0, 2], [1, 2]])
    #expect(found.ofTwo(.cost).map(\.interplay) == [.hinder, .addUp, .addUp])
    #expect(found.ofTwo(.cost)[0].size.difference.value == 200)
    // Half of the time with the other, half without: −300 + 100.
    #expect(found.ofEach(.cost).map(\.size.difference.value) == [-200, -200, 0])
    #expect(found.ofTwo(.waiting).map(\.interplay) == [.addUp, .addUp, .help])
    #expect(found.ofTwo(.waiting)[2].size.difference.value == -8.5)
    let interval = try #require(found.ofTwo(.waiting)[2].size.difference.interval)
    #expect(interval.contains(-8.5) && interval.upperBound < 0)
  }

  @Test("what chance alone may have made is not told apart, and of a few worlds nothing is judged")
  func chance() {
    let noisy = effects(2) { run, world in run == [true, true] ? (world % 2 == 0 ? 50_000 : -50_001) : 0 }
    #expect(noisy.ofTwo(.cost)[0].interplay == .notDistinguishable)
    let design = FactorialDesign(measures: 2)
    let few = FactorialEffects(
      design, design.runs.map { FactorialValues(cost: [0, $0[0] && $0[1] ? 1 : 0], waiting: [0, 0]) })
    #expect(few.ofTwo(.cost)[0].interplay == .tooFew && few.ofTwo(.waiting)[0].interplay == .addUp)
  }
}
