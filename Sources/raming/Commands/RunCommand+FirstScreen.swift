import CareSimulation
import Experiments
import Reporting
import YouthCare

extension RunCommand {
  /// The design of the runs beside an experiment; `nil` where there are none.
  func nestedDesign(beside experiment: Experiment) -> NestedDesign? {
    noSplit || experiment.worlds == nil ? nil : NestedDesign(beside: experiment.replications)
  }

  /// Which work the runs beside experiments are, of those that run none too: what an earlier run kept of them is known
  /// for what it is.
  func nestedWork(beside experiments: [Experiment]) throws -> [Experiment] {
    try experiments.compactMap { experiment in
      try NestedDesign(beside: max(NestedDesign.leastReplications, experiment.replications)).flatMap {
        try nestedExperiment(beside: experiment, by: $0)
      }
    }
  }

  /// The experiment of the runs beside one; `nil` where all inputs are as stated.
  private func nestedExperiment(beside experiment: Experiment, by design: NestedDesign) throws -> Experiment? {
    guard let worlds = experiment.worlds else { return nil }
    return try Experiment(
      experiment.plan, in: worlds.uncertainty, design: .nested(design), replications: design.runs.count,
      seed: experiment.seed, threads: experiment.threads)
  }

  /// The runs beside an experiment that tell where its spread comes from: four for every ten replications.
  ///
  /// - Parameter finished: the replications that were run before, of all scenarios.
  /// - Returns: `nil` where all inputs are as stated, replications are too few, or they are not wanted.
  func nestedRuns(
    beside experiment: Experiment, after finished: Int, by single: SingleRun
  ) async throws -> NestedRuns? {
    guard let design = nestedDesign(beside: experiment),
      let nested = try nestedExperiment(beside: experiment, by: design)
    else { return nil }
    let kept = single.begin(nested, after: finished, words: Messages.splitGoesOn)
    let all = try await single.run(nested, continuing: kept)
    return NestedRuns(Projection(try Ensemble(nested, all)), design)
  }

  /// What is printed of a scenario: one by itself begins with the first screen, and ends there unless details are
  /// wanted.
  func text(of table: ProjectionTable, _ solved: SolvedAnew?, _ precision: PrecisionResult?, isAlone: Bool) -> String {
    let reached = precision.map { PrecisionText($0) }
    func summary() -> String {
      Summary(table, in: words.lang, version: Version.number, solved: solved, precision: reached).text
    }
    guard isAlone else { return summary() }
    let screen = FirstScreen(
      table, in: words.lang, version: Version.number, solved: solved,
      backTest: BackTestLine(for: table.projection.ensemble.scenario), precision: reached
    ).text
    return details ? screen + "\n" + summary() : screen
  }
}
