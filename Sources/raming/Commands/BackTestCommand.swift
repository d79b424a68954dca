import ArgumentParser
import CareSimulation
import Experiments
import Foundation
import Reporting
import Storage
import YouthCare

/// `raming backtest`: forecasts the past from what was known then, and holds it against what happened.
struct BackTestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: "Forecast the past from what was known then, and tell how often the bands held what happened.",
    discussion: """
      For each year of each series of a history a small scenario is made from earlier data only and lived through in \
      many worlds, one to five years ahead. What is believed of a series is derived anew without it. Stays, prices and \
      stated drifts come from the scenario file: a series is like the segment that its group names, or else like the \
      first one with its setting.

      Without --history the public series in the folder 'history' beside the file are taken. A history is a CSV file \
      with a line for a year of a series: series, group, setting, scope (nation or region), measure (clients, starts, \
      in_care, cost or cost_per_client), unit, year, value, source.

      --priors tells how far the default priors reach one to five years ahead, beside errors of the past.

      Examples:
        raming backtest Scenarios/average-region.yaml
        raming backtest region.yaml --history own.csv --lang en
        raming backtest Scenarios/average-region.yaml --priors
        raming backtest Scenarios/average-region.yaml --out results --plots

      Exit codes: 0 done, 1 failed, 64 bad usage or input.
      """)

  @Argument(help: ArgumentHelp("A scenario file (YAML).", valueName: "file"), completion: .file(extensions: ["yaml"]))
  var file: String

  @Option(
    help: ArgumentHelp("A history (CSV). (default: history/public-series.csv beside the file)", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var history: String?

  @Option(name: .shortAndLong, help: "Worlds for each year of each series, 39 to 1,000,000.")
  var worlds = 200

  @OptionGroup var simulation: SimulationOptions

  @Flag(help: "Tell how far the default priors reach, beside errors of the past.")
  var priors = false

  @Flag(help: "Print the record that summaries tell of, as the program's source holds it.")
  var record = false

  @Option(
    help: ArgumentHelp(
      "A folder for backtest.csv, a line for each case; an earlier output there is replaced.", valueName: "dir"),
    completion: .directory)
  var out: String?

  @Flag(help: "Draw a picture in that folder; needs gnuplot.")
  var plots = false

  @Flag(name: .shortAndLong, help: "Show no progress.")
  var quiet = false

  @OptionGroup var words: LanguageOption

  func validate() throws {
    let console = Console(words.lang)
    if worlds < BackTest.leastWorlds || worlds > Experiment.replicationLimit {
      throw console.refuse(Messages.backTestWorlds(worlds, atLeast: BackTest.leastWorlds))
    }
    try simulation.check(replications: worlds, in: words.lang)
    if record, history != nil { throw console.refuse(Messages.recordOfPublic) }
    if plots, out == nil { throw console.refuse(Messages.plotsWithoutOut) }
    if priors, record || out != nil || history != nil { throw console.refuse(Messages.priorsAlone) }
  }

  func run() async throws {
    let began = Date()
    let console = Console(words.lang)
    let sources = try ScenarioSources([file], console, saysRemarks: false)
    let scenario = sources.files[0].scenario
    if priors { return try await tellPriors(of: scenario, console) }
    let path = history ?? Self.beside(file)
    let past = try read(path, like: scenario, console)
    let test = BackTest(past, like: scenario, worlds: worlds, seed: simulation.seed, threads: simulation.threadCount)
    guard !test.origins.isEmpty else { throw console.refuse(Messages.noOrigins(path)) }
    let interruption = Interruption(console)
    let folder = try out.map { try BackTestOutput($0, plots: plots, console, interruption) }
    let progress = ProgressLine(console, total: test.origins.count * worlds, isQuiet: quiet)
    interruption.watch(progress)
    progress.begin(scenario.name, after: 0)
    let cases: [BackTestCase]
    do {
      cases = try await test.run { progress.update(done: $0) }
      progress.clear()
    } catch let failure as Experiment.Failure {
      progress.clear()
      throw console.failure(failure, in: scenario.name, canBeFixed: false)
    }
    if record { return try console.print(BackTestRecord(of: cases).source) }
    let version = Version.number
    try console.print(
      BackTestReport(cases, worlds: worlds, seed: simulation.seed, version: version, in: words.lang).text)
    let manifest = RunManifest(sources, simulation, isFixed: false, replications: worlds, began: began)
    try folder?.write(cases, manifest, worlds: worlds, seed: simulation.seed, language: words.lang)
  }

  private func tellPriors(of scenario: Scenario, _ console: Console) async throws {
    let progress = ProgressLine(console, total: PastErrors.allCases.count * worlds, isQuiet: quiet)
    progress.begin(scenario.name, after: 0)
    let found = try await PriorPredictive(
      like: scenario, worlds: worlds, seed: simulation.seed, threads: simulation.threadCount
    ) { progress.update(done: $0) }
    progress.clear()
    try console.print(PriorPredictiveReport(found, worlds: worlds, in: words.lang).text)
  }

  private func read(_ path: String, like scenario: Scenario, _ console: Console) throws -> History {
    do throws(ScenarioFaults) {
      return try HistoryReader(like: scenario).read(path: path)
    } catch {
      console.sayLine(error.description(in: console.language))
      throw ExitCode(64)
    }
  }

  /// The public series beside a scenario.
  private static func beside(_ file: String) -> String {
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder + ["history", "public-series.csv"]).joined(separator: "/")
  }
}
