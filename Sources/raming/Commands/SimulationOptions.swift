import ArgumentParser
import CareSimulation
import Experiments
import Reporting
import Storage
import YouthCare

/// What every command that simulates asks: which luck, and how many threads.
struct SimulationOptions: ParsableArguments {
  @Option(help: "The number that all luck follows from.")
  var seed: UInt64 = 1

  @Option(help: "Threads, 1 to 256; changes no result. (default: the machine's cores)")
  var threads: Int?

  /// As many threads as were asked for, or as the machine has cores.
  var threadCount: Int { ThreadChoice(threads).count }

  /// Holds threads, and a command's replications, against what is possible.
  func check(replications: Int, atLeast least: Int = 1, in language: Language) throws {
    guard (least...Experiment.replicationLimit).contains(replications) else {
      throw Console(language).refuse(Messages.replications(replications))
    }
    if let fault = ThreadChoice(threads).fault { throw Console(language).refuse(fault) }
  }

  /// An experiment with a file's plan, in worlds unless all inputs are taken as stated; or why there can't be one told,
  /// and the command ended.
  func experiment(
    with plan: SimulationPlan, of file: ScenarioFile, isFixed: Bool, replications: Int, _ console: Console
  ) throws -> Experiment {
    do throws(Experiment.Failure) {
      return try Experiment(
        plan, in: isFixed ? nil : Uncertainty(file.scenario), replications: replications, seed: seed,
        threads: threadCount)
    } catch {
      throw console.failure(error, in: plan.scenario.name)
    }
  }
}
