import Experiments
import Testing

@Suite("In which worlds a choice fails")
struct ChoiceFailureTests {
  /// The second option saves a normal amount with mean 50,000 and deviation 200,000: it costs more in Φ(−¼) of worlds,
  /// and knowing all would save another 57,268.94 (ValueOfInformationTests).
  @Test("share and regret are those of the formula")
  func exact() {
    var normal = NormalNumbers(seed: 43)
    let costs = normal.next(4_000).map { 1e8 + 1e6 * $0 }
    let other = costs.map { $0 - 50_000 - 200_000 * normal.next() }
    let found = ChoiceFailure(costs: [costs, other], inputs: [])
    #expect(found.best == 1 && found.worlds == 4_000 && found.finding == .nowhere)
    #expect(abs(found.share.value - 0.40129367) < 4 * found.share.standardError)
    #expect(abs(found.regret.value - 57_268.94) < 4 * found.regret.standardError)
    // Sharp: a share of a deviation less, or the loss of the other option (107,000), would fail.
    #expect(found.share.standardError * 6 < 0.1 && found.regret.standardError * 6 < 20_000)
  }

  @Test("options that are equal in all worlds fail in none")
  func equal() {
    let costs = (0..<50).map { Double($0) }
    let found = ChoiceFailure(costs: [costs, costs, costs.map { $0 + 1 }], inputs: [costs])
    #expect(found.best == 0 && found.share.value == 0 && found.regret.value == 0)
    #expect(found.finding == .tooFew(failures: 0))
  }

  /// Numbers between 0 and 1 by input and world.
  private func inputs(_ count: Int, worlds: Int, seed: UInt64) -> [[Double]] {
    var normal = NormalNumbers(seed: seed)
    return (0..<count).map { _ in (0..<worlds).map { _ in normal.uniform() } }
  }

  @Test("a planted box is told with what it holds in the worlds in which it wasn't looked for")
  func planted() throws {
    let inputs = inputs(4, worlds: 400, seed: 44)
    let base = inputs[0].map { _ in 100.0 }
    let option = inputs[2].map { $0 > 0.7 ? 101.0 : 90 }
    let found = ChoiceFailure(costs: [base, option], inputs: inputs)
    guard case .fails(let box) = found.finding else {
      Issue.record("\(found.finding)")
      return
    }
    #expect(found.best == 1 && box.limits.map(\.input) == [2])
    // A box is found to within a step or two of peeling, a twentieth of the worlds each.
    #expect(abs(box.limits[0].range.lowerBound - 0.7) < 0.08)
    let other = stride(from: 1, to: 400, by: 2).filter { inputs[2][$0] >= box.limits[0].range.lowerBound }
    #expect(box.count == other.count)
    #expect(box.density.hits(of: box.count) == other.count { inputs[2][$0] > 0.7 })
    #expect(box.coverage.value > 0.85 && box.density.value > 0.85)
  }

  /// A box of luck passes with 5 in 100 at most: of 10 samples fewer than 0.5 + 4 × 0.69.
  @Test("where no input tells where it fails, a box is seldom told")
  func noise() {
    let told = (0..<10).count { sample in
      let inputs = inputs(3, worlds: 120, seed: 50 + UInt64(sample))
      var normal = NormalNumbers(seed: 80 + UInt64(sample))
      let failed = (0..<120).map { _ in normal.uniform() < 0.3 }
      switch FailureFinding.tested(inputs: (0..<120).map { world in inputs.map { $0[world] } }, failed: failed) {
      case .fails, .holds: return true
      case .tooFew, .nowhere: return false
      }
    }
    #expect(told < 4, "\(told)")
  }
}
