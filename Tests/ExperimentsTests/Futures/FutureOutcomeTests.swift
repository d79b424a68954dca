import Experiments
import Testing

/// MODEL.md, V9.
@Suite("what futures lead one to expect")
struct FutureOutcomeTests {
  private let stated = FutureValues(
    cost: [100, 110, 90, 105, 95], isOver: [false, true, false, true, false], waiting: [10, 14, 6, 12, 8],
    daysWaited: [300, 420, 180, 360, 240], starts: [10, 10, 10, 12, 8])

  /// The same with every cost higher and more of all else, the same for every replication.
  private func shifted(cost: Double, waiting: Double) -> FutureValues {
    FutureValues(
      cost: stated.cost.map { $0 + cost }, isOver: stated.cost.map { $0 + cost > 102 },
      waiting: stated.waiting.map { $0 + waiting }, daysWaited: stated.daysWaited, starts: stated.starts)
  }

  @Test("one future is what its replications say")
  func one() throws {
    let outcome = FutureOutcome(stated)
    #expect(outcome.cost == Estimate(stated.cost).figure && outcome.waiting == Estimate(stated.waiting).figure)
    #expect(outcome.difference == nil && outcome.exceedance == Figure(share: 0.4, of: 5))
    // 1,500 days over 50 starts.
    #expect(outcome.wait?.value == 30)
  }

  @Test("a future without differences is equal, exactly and in words, by itself and in weights")
  func equal() throws {
    let same = FutureOutcome(stated, from: stated)
    #expect(same.difference?.verdict == .equal && same.difference?.difference.value == 0)
    let weighed = FutureOutcome(weighing: [(stated, 1), (shifted(cost: 50, waiting: 9), 0)], from: stated)
    #expect(weighed.difference?.verdict == .equal && weighed.difference?.difference.value == 0)
    #expect(weighed.cost == same.cost && weighed.exceedance == same.exceedance && weighed.wait == same.wait)
  }

  @Test("weights make the mean of means, and errors are those of sums that share their luck")
  func weighted() throws {
    let dear = shifted(cost: 20, waiting: 5)
    let outcome = FutureOutcome(weighing: [(stated, 0.75), (dear, 0.25)], from: stated)
    #expect(abs(outcome.cost.value - 105) < 1e-12 && abs(outcome.waiting.value - 11.25) < 1e-12)
    // Every replication is 5 dearer: the sum has the error of one of them, and the difference none.
    #expect(abs(outcome.cost.standardError - Estimate(stated.cost).standardError) < 1e-12)
    #expect(abs((outcome.difference?.difference.value ?? 0) - 5) < 1e-12)
    #expect((outcome.difference?.difference.standardError ?? 1) < 1e-12)
    // All of `dear` pass the budget, and two in five of what is stated: ¾ × 0.4 + ¼.
    #expect(abs((outcome.exceedance?.value ?? 0) - 0.55) < 1e-12)
    // Both wait as long: the weighted mean is that wait, with its error.
    let wait = try #require(Estimate(ratioOf: stated.daysWaited, to: stated.starts))
    let weighed = try #require(outcome.wait)
    #expect(abs(weighed.value - 30) < 1e-12 && abs(weighed.standardError / wait.standardError - 1) < 1e-12)
  }

  @Test("without a budget there is no chance to pass it")
  func withoutBudget() {
    let without = FutureValues(
      cost: stated.cost, isOver: nil, waiting: stated.waiting, daysWaited: stated.daysWaited, starts: stated.starts)
    #expect(FutureOutcome(without).exceedance == nil)
    #expect(FutureOutcome(weighing: [(stated, 0.5), (without, 0.5)]).exceedance == nil)
  }
}
