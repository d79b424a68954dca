import ArgumentParser
import CareSimulation
import Experiments
import YouthCare

/// What runs one experiment after another: it keeps the blocks, shows how far it is, and tells what goes wrong.
struct SingleRun {
  let output: RunOutput?
  let progress: ProgressLine
  let console: Console

  /// Begins an experiment.
  ///
  /// - Parameters:
  ///   - finished: the replications of others that were run before.
  ///   - words: says by its scenario's name that it goes on, and how much of it was done.
  /// - Returns: what an earlier run of the same command left of it.
  func begin(
    _ experiment: Experiment, after finished: Int,
    words: (String, _ kept: Int, _ total: Int) -> LocalizedText = Messages.goesOn
  ) -> Block {
    let kept = output?.found(for: experiment, words: words) ?? Block(for: experiment)
    progress.begin(experiment.plan.scenario.name, after: finished, kept: kept.count)
    return kept
  }

  /// Runs what an experiment still misses.
  func run(_ experiment: Experiment, continuing kept: Block) async throws -> Block {
    var all = kept
    do {
      for try await block in experiment.blocks(continuing: kept) {
        try all.merge(block)
        output?.keep(block)
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
