import Experiments
import Testing

@Suite("Picking the best of many")
struct SelectionTests {
  @Test(
    "η and h² are those of the table",
    arguments: [(2, 0.1371, 5.211), (4, 0.2153, 8.179), (8, 0.2820, 10.715), (16, 0.3473, 13.197)])
  func constants(options: Int, eta: Double, h2: Double) {
    let found = BestSelection.constants(options: options, firstStage: 20, anyFalse: 0.05)
    #expect(abs(found.eta - eta) < 1e-4 && abs(found.h2 - h2) < 1e-3)
  }

  /// Five options of spread 1 that share half their variance; the best is better by the least difference.
  @Test("the best is picked in 95 of 100 choices, whichever way is better")
  func planted() {
    var normal = NormalNumbers(seed: 12)
    for direction in [Outcome.Direction.higher, .lower] {
      let sign = direction == .higher ? 1.0 : -1
      var hits = 0
      var count = 0
      let choices = 400
      for _ in 0..<choices {
        var selection = BestSelection(options: 5, leastDifference: 0.3, direction: direction)
        while selection.picked == nil {
          let shared = normal.next()
          selection.add(
            selection.left.map { sign * (($0 == 3 ? 0.3 : 0) + 0.5.squareRoot() * (shared + normal.next())) })
        }
        if selection.picked == 3 { hits += 1 }
        count += selection.count
      }
      // 95 % less four binomial errors of 1.1 %; a coin among those of the first stage picks it in 60.
      #expect(Double(hits) / Double(choices) > 0.95 - 4 * 0.011, "\(hits)")
      // Nothing could take more than h² S²/δ², about 95 with S² = 1 and its luck.
      #expect((25.0...180).contains(Double(count) / Double(choices)))
    }
  }

  @Test("options far apart go after the first stage; equal ones end in the first")
  func edges() {
    var normal = NormalNumbers(seed: 13)
    var far = BestSelection(options: 3, leastDifference: 1, direction: .lower)
    while far.picked == nil { far.add(far.left.map { 100 * Double(2 - $0) + normal.next() }) }
    #expect(far.picked == 2 && far.count == 20)
    var equal = BestSelection(options: 3, leastDifference: 1, direction: .lower)
    while equal.picked == nil {
      let value = normal.next()
      equal.add(equal.left.map { _ in value })
    }
    #expect(equal.picked == 0 && equal.count == 20)
  }

  /// δ = 1 and 2, σ = 1, 1 and 2: weights (1/1)² = 1 and (2/2)² = 1; the best 1 × √(1 + 1/4) = 1.118.
  @Test("replications go where the best is hard to tell, by the formula")
  func allocation() {
    let found = BudgetAllocation.replications(
      means: [10, 11, 12], spreads: [1, 1, 2], total: 3_118, direction: .lower)
    #expect(found == [1_118, 1_000, 1_000])
    // Twice as far takes a quarter as many.
    let two = BudgetAllocation.replications(means: [5, 4, 3], spreads: [1, 1, 1], total: 100_000, direction: .higher)
    #expect(abs(Double(two[1]) / Double(two[2]) - 4) < 1e-3 && two.reduce(0, +) == 100_000)
    #expect(
      BudgetAllocation.replications(means: [3, 3, 3], spreads: [1, 0, 2], total: 10, direction: .lower) == [4, 3, 3])
    #expect(
      BudgetAllocation.replications(means: [1, 2], spreads: [0, 0], total: 4, direction: .lower) == [2, 2])
    let next = BudgetAllocation.next(
      100, had: [20, 500, 20], means: [10, 11, 12], spreads: [1, 1, 2], direction: .lower)
    #expect(next.reduce(0, +) == 100 && next[1] == 0 && next.allSatisfy { $0 >= 0 })
  }
}
