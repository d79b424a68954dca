import ArgumentParser
import Experiments
import Foundation
import Storage
import YouthCare

extension SeekCommand {
  /// What it keeps where `--out` is given.
  ///
  /// - Parameter question: all but the scenario that its runs hang on.
  func output(
    of base: ChoiceOption, asking question: String, most: Int?, _ console: Console, _ interruption: Interruption
  ) throws -> StudyOutput? {
    try out.map {
      try StudyOutput(
        $0, of: [base.identity(fixed: fixed, seed: simulation.seed)], asking: question, most: most, saysRemarks: !quiet,
        console, interruption)
    }
  }

  /// An option in its worlds.
  func run(of option: ChoiceOption, keeping output: StudyOutput?) -> WorldRun {
    WorldRun(
      option.plan, in: option.uncertainty(fixed: fixed), seed: simulation.seed, threads: simulation.threadCount,
      keeping: output)
  }

  /// What comes of some runs; or why they can't be trusted told, what was kept of them removed, and the command ended.
  func trusted<Found>(
    _ base: ChoiceOption, _ output: StudyOutput?, _ progress: ProgressLine, _ console: Console,
    _ work: () async throws -> Found
  ) async throws -> Found {
    do {
      return try await work()
    } catch let failure as Experiment.Failure {
      progress.clear()
      output?.removeValues()
      throw console.failure(failure, in: base.name)
    }
  }

  /// Puts the tables in place, where `--out` is given.
  func finish(
    _ tables: SearchTables, _ base: ChoiceOption, into output: StudyOutput?, began: Date
  ) throws {
    let source = RunManifest.Source(base.file, isFixed: fixed)
    try output?.finish { folder throws(OutputFailure) in
      try tables.write(in: folder, RunManifest(of: [source], simulation, replications: worlds, began: began))
    }
  }
}
