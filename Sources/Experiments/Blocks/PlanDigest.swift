internal import CareSimulation
internal import Synchronization
internal import YouthCare

/// The digest of a plan, worked out when it is first asked for: blocks that never leave the process need none.
final class PlanDigest: Sendable, Equatable {
  private let scenario: Scenario?
  private let known: Mutex<String?>

  /// That of a plan.
  init(_ plan: SimulationPlan) {
    scenario = plan.scenario
    known = Mutex(nil)
  }

  /// One that was read.
  init(_ text: String) {
    scenario = nil
    known = Mutex(text)
  }

  /// The SHA-256 of the scenario's description, in hexadecimal digits.
  var text: String {
    known.withLock { known in
      if let known { return known }
      guard var scenario else { return "" }
      scenario.name = ""
      scenario.baseline = BaselineRegime()
      // Where numbers come from moves no result.
      scenario.statements.numbers = []
      let text = SHA256.hex(of: ValueDescription(scenario).bytes)
      known = text
      return text
    }
  }

  static func == (left: PlanDigest, right: PlanDigest) -> Bool { left === right || left.text == right.text }
}
