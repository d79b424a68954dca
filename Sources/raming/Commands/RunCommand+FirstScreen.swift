import CareSimulation
import Experiments
import Reporting
import YouthCare

extension RunCommand {
  /// The design of the runs beside an experiment; `nil` where there are none.
  func nestedDesign(beside experiment: Experiment) -> NestedDesign? {
    noSplit || experiment.worlds == nil ? nil : NestedDesign(beside: experiment.replications)
  }

  /// The runs beside an experiment that tell where its spread comes from: four for every ten replications.
  ///
  /// - Parameter finished: the replications that were run before, of all scenarios.
  /// - Returns: `nil` where all inputs are as stated, replications are too few, or they are not wanted.
  func nestedRuns(
    beside experiment: Experiment, after finished: Int, by single: SingleRun
  ) async throws -> NestedRuns? {
    guard let worlds = experiment.worlds, let design = nestedDesign(beside: experiment) else { return nil }
    let nested = try Experiment(
      experiment.plan, in: worlds.uncertainty, design: .nested(design), replications: design.runs.count,
      seed: experiment.seed, threads: experiment.threads)
    single.progress.begin(experiment.plan.scenario.name, after: finished)
    let all = try await single.run(nested, continuing: Block(for: nested), keepsBlocks: false)
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
