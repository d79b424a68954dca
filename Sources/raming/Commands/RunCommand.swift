import ArgumentParser
import CareSimulation
import Experiments
import Foundation
import Reporting
import Storage
import YouthCare

/// `raming run`: simulates scenarios and tells what came of them.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Simulate scenarios and print a summary of each; keep tables and plots with --out.",
    discussion: """
      With several files, each is compared with the first: the same replication meets the same clients, so that a \
      difference is the scenario's doing and not luck. The same files, seed and replications give the same tables to \
      the byte, for any number of threads.

      Examples:
        raming run Scenarios/average-region.yaml
        raming run base.yaml variant.yaml --out results --plots --lang en

      --out writes months.csv, years.csv, totals.csv, replications.csv, ledger.csv, ledger_years.csv, \
      objectives.csv, manifest.json and what the plots are drawn from; whole or not at all.
      """)

  @Argument(help: ArgumentHelp("Scenario files (YAML).", valueName: "file"), completion: .file(extensions: ["yaml"]))
  var files: [String]

  @Option(name: .shortAndLong, help: "How often the contract is lived through, 1 to 1,000,000.")
  var replications = 1_000

  @OptionGroup var simulation: SimulationOptions

  @Option(
    help: ArgumentHelp("A folder for tables; an earlier output there is replaced.", valueName: "dir"),
    completion: .directory)
  var out: String?

  @Flag(help: "Draw plots in the output folder; needs gnuplot.")
  var plots = false

  @OptionGroup var words: LanguageOption

  @Flag(name: .shortAndLong, help: "Print neither summary nor progress, only what goes wrong.")
  var quiet = false

  func validate() throws {
    try simulation.check(replications: replications, in: words.lang)
    if plots, out == nil { throw Console(words.lang).refuse(Messages.plotsWithoutOut) }
  }

  func run() async throws {
    let began = Date()
    let console = Console(words.lang)
    let sources = try ScenarioSources(files, console)
    let experiments = try sources.plans.map { plan in
      do throws(Experiment.Failure) {
        return try Experiment(plan, replications: replications, seed: simulation.seed, threads: simulation.threadCount)
      } catch {
        throw console.failure(error, in: plan.scenario.name)
      }
    }
    let interruption = Interruption(console)
    let folder = try out.map { try interruption.open($0) }
    let painter = plots ? console.plotRunner() : nil
    let texts: [String]
    do {
      let results = try folder.map { try ResultWriter(sources.files.map(\.scenario), in: $0) }
      texts = try await simulate(experiments, into: results, console, interruption)
      if let folder, let results {
        try results.closeTables()
        if let painter { draw(sources.plans, with: painter, in: folder, console) }
        try results.finish(manifest(sources, began: began))
      }
    } catch let failure as OutputFailure {
      folder?.discard()
      throw console.failure(failure)
    }
    if !quiet { try console.print(texts.joined(separator: "\n")) }
  }

  /// Runs the experiments one after the other, so that only one keeps its replications at a time.
  private func simulate(
    _ experiments: [Experiment], into results: ResultWriter?, _ console: Console, _ interruption: Interruption
  ) async throws -> [String] {
    let progress = ProgressLine(console, total: replications * experiments.count, isQuiet: quiet)
    interruption.watch(progress)
    defer { progress.clear() }
    var texts: [String] = []
    var compared: [PairedValues] = []
    for (position, experiment) in experiments.enumerated() {
      let name = experiment.plan.scenario.name
      progress.begin(name, after: position * replications)
      let ensemble: Ensemble
      do {
        ensemble = try await experiment.run { progress.update(done: $0) }
      } catch let failure as Experiment.Failure {
        progress.clear()
        throw console.failure(failure, in: name)
      }
      let table = await ProjectionTable(Projection(ensemble), threads: experiment.threads)
      try results?.add(table)
      texts.append(Summary(table, in: words.lang, version: Version.number).text)
      compared.append(PairedValues(table.projection))
    }
    if let comparison = Comparison(compared, in: words.lang) { texts.append(comparison.text) }
    return texts
  }

  private func draw(_ plans: [SimulationPlan], with painter: PlotRunner, in folder: OutputFolder, _ console: Console) {
    for scenario in plans.map(\.scenario) {
      let subject = PlotRunner.Subject(
        scenario: scenario.name, title: scenario.title.text(in: words.lang), replications: replications,
        seed: simulation.seed,
        version: Version.number)
      let failures = painter.draw(subject, from: folder.workingPath, into: folder.workingPath(of: "plots"))
      for failure in failures { console.sayLine("raming: \(failure)") }
    }
  }

  private func manifest(_ sources: ScenarioSources, began: Date) -> RunManifest {
    RunManifest(
      scenarios: sources.files.map { file in
        RunManifest.Source(
          name: file.scenario.name, title: ["nl": file.scenario.title.nl, "en": file.scenario.title.en],
          files: file.files, digest: file.digest,
          inputs: Dictionary(file.resolved.map { ($0.path, $0.value) }, uniquingKeysWith: { _, last in last }))
      },
      seed: simulation.seed, replications: replications, threads: simulation.threadCount, version: Version.number,
      build: Version.build,
      time: began.formatted(.iso8601), wallSeconds: (Date().timeIntervalSince(began) * 1000).rounded() / 1000)
  }
}

extension Console {
  /// What draws the plots; says in one line what is missing, which is no failure of the run.
  fileprivate func plotRunner() -> PlotRunner? {
    do throws(PlotRunner.Missing) {
      return try PlotRunner(in: language)
    } catch {
      say(error.message)
      return nil
    }
  }
}
