import Experiments
import Sampling
import Testing
import YouthCare

@Suite("Where an option fails")
struct FailureBoxTests {
  /// Worlds with as many inputs as a region has, evenly spread from 0 to 1.
  private func worlds(_ count: Int, inputs: Int = 40) -> [[Double]] {
    var stream = RandomStream(seed: 3, purpose: 2)
    return (0..<count).map { world in
      (0..<inputs).map { input in
        stream.seek(to: Decision(candidate: UInt32(input)), replication: UInt32(world))
        return stream.uniform()
      }
    }
  }

  @Test("a planted box of two inputs is found among forty, with its limits")
  func planted() throws {
    let inputs = worlds(300)
    let finding = FailureFinding(inputs: inputs, failed: inputs.map { $0[7] > 0.6 && $0[21] < 0.5 })
    guard case .fails(let box) = finding else {
      Issue.record("\(finding)")
      return
    }
    #expect(Set(box.limits.map(\.input)) == [7, 21])
    for limit in box.limits {
      // A box is found to within a step or two of peeling, a twentieth of the worlds each.
      if limit.input == 7 {
        #expect(abs(limit.range.lowerBound - 0.6) < 0.08 && limit.range.upperBound == .infinity)
      } else {
        #expect(abs(limit.range.upperBound - 0.5) < 0.08 && limit.range.lowerBound == -.infinity)
      }
      #expect(limit.foundAgain >= 9 && box.halves == 10)
    }
    #expect(box.coverage.value > 0.85 && box.density.value > 0.85)
  }

  @Test("where it fails in most worlds, it is told where it holds")
  func holds() {
    let inputs = worlds(300)
    let finding = FailureFinding(inputs: inputs, failed: inputs.map { $0[3] > 0.3 })
    guard case .holds(let box) = finding else {
      Issue.record("\(finding)")
      return
    }
    #expect(box.limits.map(\.input) == [3] && abs(box.limits[0].range.upperBound - 0.3) < 0.05)
  }

  @Test("failures that follow from no input are seldom put down to one, and what halves don't find again isn't told")
  func noise() {
    let inputs = worlds(300)
    var stream = RandomStream(seed: 5, purpose: 3)
    let failed = inputs.indices.map { world -> Bool in
      stream.seek(to: Decision(candidate: 0), replication: UInt32(world))
      return stream.uniform() < 0.3
    }
    if case .fails(let box) = FailureFinding(inputs: inputs, failed: failed) {
      #expect(box.density.value < 0.6 && box.limits.contains { $0.foundAgain <= 6 })
    }
  }

  @Test("of too few worlds nothing is said")
  func tooFew() {
    let inputs = worlds(100)
    #expect(FailureFinding(inputs: inputs, failed: inputs.map { _ in false }) == .tooFew(failures: 0))
    #expect(FailureFinding(inputs: inputs, failed: inputs.map { _ in true }) == .tooFew(failures: 100))
    let few = inputs.indices.map { $0 < 9 }
    #expect(FailureFinding(inputs: inputs, failed: few) == .tooFew(failures: 9))
  }

  @Test("regret, norms and fronts are those of a table by hand")
  func exploration() {
    func option(_ name: String, _ costs: [Double], _ waiting: [Double], _ holds: [Bool]) -> Exploration.Option {
      Exploration.Option(
        name: name, title: .init(name), costs: costs, waiting: waiting, waits: waiting, norms: [holds], inputs: [])
    }
    let exploration = Exploration(
      [
        option("A", [10, 20, 30, 40], [5, 5, 5, 5], [true, true, false, false]),
        option("B", [12, 18, 30, 44], [4, 4, 4, 4], [true, true, true, false]),
        option("C", [20, 20, 40, 44], [5, 5, 5, 6], [true, false, false, false]),
      ], norms: [Norm(.budget)])
    let found = exploration.findings
    #expect(found.map(\.costRegret.regret.value) == [0.5, 1.5, 6.5])
    #expect(found.map(\.waitingRegret.regret.value) == [1, 0, 1.25])
    #expect(found.map(\.domain.value) == [0.5, 0.75, 0.25])
    #expect(found.map(\.front) == [0, 0, 1] && found.map(\.frontOfWaits) == [0, 0, 1])
    #expect((0..<3).map(exploration.failures) == [.tooFew(failures: 2), .tooFew(failures: 1), .tooFew(failures: 3)])
  }

  @Test("options that are the same have no regret, exactly")
  func same() {
    let costs = (0..<50).map { Double($0 * $0) * 0.1 }
    let option = Exploration.Option(
      name: "A", title: .init("A"), costs: costs, waiting: costs, waits: costs, norms: [costs.map { $0 > 3 }],
      inputs: [])
    let found = Exploration([option, option], norms: [Norm(.budget)]).findings
    for finding in found {
      #expect(finding.costRegret.regret.value == 0 && finding.costRegret.regret.standardError == 0)
      #expect(finding.waitingRegret.regret90?.value == 0 && finding.front == 0)
    }
  }
}
