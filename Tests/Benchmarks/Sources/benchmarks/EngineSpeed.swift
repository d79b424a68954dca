import CareSimulation

/// Events a CPU second of the engine alone, on this thread: the fastest of some repeats.
struct EngineSpeed: Encodable {
  let model: String
  let eventsPerReplication: Double
  let cpuSecondsPerReplication: Double
  let eventsPerCPUSecond: Double
  /// The time of working out a scenario anew, without reading it, in replications.
  let planningInReplications: Double

  init(_ model: Model, repeats: Int) throws {
    let scenario = try model.scenario()
    let plan = try SimulationPlan(scenario)
    var planning = Double.infinity
    var best = Double.infinity
    var events = 0
    for _ in 0..<repeats {
      let begin = Clock.thread
      _ = try SimulationPlan(scenario)
      planning = min(planning, Clock.thread - begin)
      let run = Self.run(plan, replications: Model.replications)
      best = min(best, run.seconds)
      events = run.events
    }
    self.model = model.rawValue
    eventsPerReplication = Double(events) / Double(Model.replications)
    cpuSecondsPerReplication = best / Double(Model.replications)
    eventsPerCPUSecond = Double(events) / best
    planningInReplications = planning / cpuSecondsPerReplication
  }

  /// Runs replications one after another; what they give is looked at and left.
  static func run(_ plan: SimulationPlan, replications: Int) -> (seconds: Double, events: Int) {
    let begin = Clock.thread
    var replicator = Replicator(plan, seed: 7)
    var ends = 0.0
    for number in 0..<replications {
      let audit = replicator.run(number) { _, tallies in ends += tallies[Tally.ends.rawValue] }
      precondition(audit.violations.isEmpty && ends.isFinite)
    }
    return (Clock.thread - begin, replicator.eventCount)
  }
}
