import CareSimulation
import Experiments
import Reporting
import YouthCare

/// What runs one experiment after another: it keeps the blocks, shows how far it is, and tells what goes wrong.
struct SingleRun {
  let output: RunOutput?
  let progress: ProgressLine
  let console: Console

  /// Runs what an experiment still misses.
  func run(_ experiment: Experiment, continuing kept: Block, keepsBlocks: Bool = true) async throws -> Block {
    var all = kept
    do {
      for try await block in experiment.blocks(continuing: kept) {
        try all.merge(block)
        if keepsBlocks { output?.keep(block) }
        progress.update(done: all.count)
      }
    } catch let failure as Experiment.Failure {
      progress.clear()
      output?.removeBlocks()
      throw console.failure(failure, in: experiment.plan.scenario.name)
    }
    return all
  }
}

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
