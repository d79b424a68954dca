import ArgumentParser
import CareSimulation
import Experiments
import Foundation
import Reporting
import Storage
import YouthCare

/// `raming calibrate`: finds the pressure of demand at which the simulated waits are the stated ones.
struct CalibrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Find how much demand presses on the places, so that simulated waits are the stated ones.",
    discussion: """
      Matching delay, lists and providers are taken as the file states them. The region is made to stand still, and \
      each segment's `inflow.pressure` is moved until regular clients wait as long as `present.wait` says. The lines \
      to copy into the file are printed; the file itself is left alone.

      Exit codes: 0 all waits are reached, 1 some are not, 64 bad usage or input.

      Example:
        raming calibrate Scenarios/living-region.yaml --replications 200
      """)

  @Argument(help: ArgumentHelp("A scenario file (YAML).", valueName: "file"), completion: .file(extensions: ["yaml"]))
  var file: String

  @Option(name: .shortAndLong, help: "Replications in each round, 2 to 1,000,000.")
  var replications = 100

  @OptionGroup var simulation: SimulationOptions

  @Flag(name: .shortAndLong, help: "Show no progress.")
  var quiet = false

  @OptionGroup var words: LanguageOption

  func validate() throws {
    try simulation.check(replications: replications, atLeast: 2, in: words.lang)
  }

  func run() async throws {
    let console = Console(words.lang)
    let sources = try ScenarioSources([file], console)
    let scenario = sources.plans[0].scenario
    let progress = ProgressLine(console, total: Calibration.rounds, isQuiet: quiet)
    progress.begin(scenario.name, after: 0)
    let fits: [Calibration.Fit]
    do {
      fits = try await Calibration(
        sources.files[0].scenario, replications: replications, seed: simulation.seed,
        threads: simulation.threadCount
      ).run { progress.update(done: $0) }
      progress.clear()
    } catch let failure as Experiment.Failure {
      progress.clear()
      throw console.failure(failure, in: scenario.name, canBeFixed: false)
    }
    try console.print(CalibrationSummary(scenario, fits, in: words.lang).text)
    if !fits.allSatisfy(\.isReached) { throw ExitCode(1) }
  }
}
