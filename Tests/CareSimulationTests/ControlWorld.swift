import CareSimulation
import YouthCare

/// One replication under a control loop: its books, and what the loop saw and did.
struct Controlled {
  let books: Books
  let record: ControlRecord?

  /// Some replications of a scenario.
  static func runs(_ scenario: Scenario, replications: Range<Int>, seed: UInt64 = 20_270_101) throws -> [Controlled] {
    let plan = try SimulationPlan(scenario)
    var replicator = Replicator(plan, seed: seed)
    var runs: [Controlled] = []
    for number in replications {
      let books = Books(&replicator, number, plan)
      runs.append(Controlled(books: books, record: replicator.controlRecord))
    }
    return runs
  }

  /// The loop of the first replication.
  static func record(_ scenario: Scenario) throws -> ControlRecord {
    try runs(scenario, replications: 0..<1)[0].record!
  }
}

extension ControlLoop {
  /// A loop that sees all at once, and decides at once.
  static func sharp(_ action: Action, _ adapt: (inout ControlLoop) -> Void = { _ in }) -> ControlLoop {
    var loop = ControlLoop()
    loop.action = action
    loop.informationLag = 0
    loop.noise = 0
    loop.decisionDelay = 0
    adapt(&loop)
    return loop
  }
}

extension Scenario {
  /// A budget by budget year.
  mutating func setBudget(_ euros: [Int: Double]) {
    budget = Budget()
    budget?.byYear = euros
  }
}

/// A mean over replications, with its standard error.
struct SampleMean {
  let mean: Double
  let error: Double

  init(_ values: [Double]) {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    self.mean = mean
    error = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1) / count).squareRoot()
  }

  /// Standard errors from an expected value.
  func deviation(from expected: Double) -> Double { (mean - expected) / error }
}
