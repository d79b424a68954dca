internal import CareSimulation
internal import Synchronization
internal import YouthCare

/// The digest of a plan, worked out when it is first asked for: blocks that never leave the process need none.
final class PlanDigest: Sendable, Equatable {
  private let scenario: Scenario?
  private let worlds: Worlds?
  private let design: String
  private let known: Mutex<String?>

  /// That of a plan, of the worlds in which it is lived through, and of which of them are met.
  init(_ plan: SimulationPlan, _ worlds: Worlds?, _ design: WorldDesign) {
    scenario = plan.scenario
    self.worlds = worlds
    self.design = design.name
    known = Mutex(nil)
  }

  /// One that was read.
  init(_ text: String) {
    scenario = nil
    worlds = nil
    design = ""
    known = Mutex(text)
  }

  /// The SHA-256 of the scenario's description, in hexadecimal digits.
  var text: String {
    known.withLock { known in
      if let known { return known }
      guard var scenario else { return "" }
      scenario.name = ""
      scenario.baseline = BaselineRegime()
      // Where numbers come from, and what is told beside them, moves no result.
      scenario.statements.numbers = []
      scenario.accountability = Accountability()
      let worlds = worlds.map { ValueDescription($0.uncertainty.laws).bytes } ?? []
      let text = SHA256.hex(of: ValueDescription(scenario).bytes + worlds + Array(design.utf8))
      known = text
      return text
    }
  }

  static func == (left: PlanDigest, right: PlanDigest) -> Bool { left === right || left.text == right.text }
}
