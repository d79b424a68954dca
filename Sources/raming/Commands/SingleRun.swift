import ArgumentParser
import CareSimulation
import Experiments
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
      throw refuse(failure, in: experiment.plan.scenario.name)
    }
    return all
  }

  /// Tells why replications can't be trusted, and removes what was kept of them.
  func refuse(_ failure: Experiment.Failure, in scenario: String) -> ExitCode {
    progress.clear()
    output?.removeBlocks()
    return console.failure(failure, in: scenario)
  }
}
