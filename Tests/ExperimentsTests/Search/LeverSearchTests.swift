import Experiments
import Sampling
import Testing

@Suite("The value of a lever that meets norms in a share of the worlds")
struct LeverSearchTests {
  /// Worlds that turn at known values: of each norm, whether it holds from there on, or up to there.
  private struct Planted {
    var turns: [[Double]]
    var rises = [true]
    private(set) var looks = 0

    init(_ turns: [[Double]], rises: [Bool] = [true]) {
      self.turns = turns
      self.rises = rises
    }

    mutating func look(_ value: Double, _ worlds: [Int]) -> LeverSearch.Sight {
      looks += worlds.count
      let holds = worlds.map { world in
        rises.indices.map { rises[$0] ? value >= turns[world][$0] : value <= turns[world][$0] }
      }
      return LeverSearch.Sight(holds: holds, amounts: worlds.map { world in turns[world].map { $0 - value } })
    }

    mutating func search(
      _ values: [Double], _ probability: Double, aim: LeverSearch.Aim? = nil
    ) async -> (answer: LeverSearch.Answer, aim: LeverSearch.Aim) {
      let search = LeverSearch(values: values, worlds: turns.count, probability: probability, norms: rises.count)
      return await search.run(aim: aim) { value, worlds in self.look(value, worlds) }
    }
  }

  private let whole = LeverSearch.values(from: 0, to: 300, step: 1)

  @Test("the smallest value is the quantile of where worlds turn, with the interval of its ranks")
  func smallest() async throws {
    // World w turns at w + 1: at value v, v of 200 worlds hold.
    var planted = Planted((0..<200).map { [Double($0 + 1)] })
    let (answer, aim) = await planted.search(whole, 0.8)
    #expect(aim == .smallest && answer.value == 160)
    let ranks = try #require(QuantileRanks(0.8, of: 200))
    #expect(answer.lower == Double(ranks.lower) && answer.upper == Double(ranks.upper))
    #expect(answer.share.value == 0.8 && answer.surprises == 0 && !answer.isIdle && !answer.isAtEnd)
    // Both ends, the answer, and parts of the worlds between: far less than all worlds at every value tried.
    #expect(planted.looks < 200 * 8 && answer.path.count > 8)
    // Every value stands there once, and only where it was run.
    #expect(Set(answer.path.map(\.value)).count == answer.path.count && answer.path.allSatisfy { $0.run > 0 })
    #expect(answer.path.first { $0.value == 160 }?.run == 200)
  }

  @Test("the largest value is the same, mirrored")
  func largest() async throws {
    var planted = Planted((0..<200).map { [299 - Double($0)] }, rises: [false])
    let (answer, aim) = await planted.search(whole, 0.8)
    let ranks = try #require(QuantileRanks(0.8, of: 200))
    #expect(aim == .largest && answer.value == 140)
    #expect(answer.upper == 300 - Double(ranks.lower) && answer.lower == 300 - Double(ranks.upper))
  }

  @Test("norms that pull in opposite directions leave a window, whose nearest end is found")
  func window() async throws {
    // The first holds from 100 on, the second up to 180, in every world.
    var planted = Planted(Array(repeating: [100, 180], count: 50), rises: [true, false])
    let (answer, aim) = await planted.search(whole, 0.8)
    #expect(aim == .smallest && answer.value == 100 && answer.share.value == 1)
    let (largest, _) = await planted.search(whole, 0.8, aim: .largest)
    #expect(largest.value == 180)
    var apart = Planted(Array(repeating: [180, 100], count: 50), rises: [true, false])
    #expect(await apart.search(whole, 0.8).answer.value == nil)
  }

  @Test("where no value is enough, the best that was tried is told")
  func none() async {
    var planted = Planted((0..<100).map { [$0 < 50 ? 10.0 : 1_000] })
    let (answer, _) = await planted.search(whole, 0.8)
    #expect(answer.value == nil && answer.share.value == 0.5 && answer.best == 300)
  }

  @Test("a lever that moves nothing is idle, and one that holds at the edge says so")
  func edges() async {
    var idle = Planted([])
    idle.turns = Array(repeating: [0], count: 40)
    let search = LeverSearch(values: [0, 1, 2], worlds: 40, probability: 0.8, norms: 1)
    let (answer, _) = await search.run { _, worlds in
      LeverSearch.Sight(holds: worlds.map { _ in [true] }, amounts: worlds.map { _ in [1] })
    }
    #expect(answer.isIdle && answer.value == 0 && answer.isAtEnd && answer.lower == nil)
  }

  @Test("a budget moves no cost and yet whether cost stays within it: that isn't idle")
  func budgetOnly() async {
    let search = LeverSearch(values: [0, 1, 2], worlds: 40, probability: 0.8, norms: 1)
    let (answer, _) = await search.run { budget, worlds in
      LeverSearch.Sight(holds: worlds.map { [Double($0) < 20 * budget] }, amounts: worlds.map { [Double($0)] })
    }
    #expect(!answer.isIdle && answer.value == 2)
  }

  @Test("worlds that aren't regular are seen at the answer, and counted")
  func surprises() async {
    // World 0 holds from 10 on and not at the answer itself.
    let search = LeverSearch(values: whole, worlds: 100, probability: 0.5, norms: 1)
    let (answer, _) = await search.run { value, worlds in
      LeverSearch.Sight(
        holds: worlds.map { [value >= Double($0 + 1) && !($0 == 0 && value == 50)] },
        amounts: worlds.map { [Double($0) - value] })
    }
    #expect(answer.surprises <= 1 && answer.value == 51)
  }

  /// The interval of the answer holds the true quantile in 95 of 100 searches at least: of 400, fewer than 362 would be
  /// four errors below.
  @Test("the interval holds what infinitely many worlds would say")
  func coverage() async {
    var stream = RandomStream(seed: 7, purpose: 1)
    var hits = 0
    for search in 0..<400 {
      let turns = (0..<100).map { world -> [Double] in
        stream.seek(to: Decision(candidate: UInt32(world)), replication: UInt32(search))
        return [300 * stream.uniform()]
      }
      var planted = Planted(turns)
      let answer = await planted.search(whole, 0.8).answer
      if (answer.lower ?? 0) - 1 <= 240, 240 <= answer.upper ?? .infinity { hits += 1 }
    }
    #expect(hits > 362)
  }

  @Test("steps are whole where only whole numbers count, and round elsewhere")
  func steps() {
    #expect(LeverSearch.usualStep(from: 90, to: 150, isWhole: true) == 1)
    #expect(LeverSearch.usualStep(from: 0, to: 10_000, isWhole: true) == 50)
    #expect(abs(LeverSearch.usualStep(from: 0, to: 0.1, isWhole: false) - 0.0005) < 1e-12)
    #expect(LeverSearch.values(from: 0, to: 1, step: 0.4) == [0, 0.4, 0.8, 1])
  }

  @Test("the budget that is enough is the quantile of cost")
  func budget() throws {
    let costs = (1...200).map(Double.init)
    let need = BudgetNeed(
      years: [2027, 2028], costs: [costs, costs.map { 2 * $0 }], whole: costs.map { 3 * $0 }, stated: [150, 200],
      probability: 0.8)
    let whole = try #require(need.whole.needed)
    #expect(abs(whole.value - 3 * 160.8) < 1e-9 && need.whole.stated == 350)
    let ranks = try #require(QuantileRanks(0.8, of: 200))
    #expect(whole.interval == 3 * Double(ranks.lower)...3 * Double(ranks.upper))
    #expect(need.years[0].exceedance?.value == 0.25 && need.years[1].exceedance?.value == 0.5)
  }
}
