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
      difference is the scenario's doing and not luck. A file by itself is compared with the one that it names under \
      compared_with, unless --alone leaves that out. The same files, seed and replications give the same tables to \
      the byte, for any number of threads.

      Examples:
        raming run Scenarios/living-region.yaml
        raming run base.yaml variant.yaml --out results --plots --lang en

      --out writes months.csv, years.csv, totals.csv, replications.csv, ledger.csv, ledger_years.csv, \
      objectives.csv, manifest.json and what the plots are drawn from, and lead_years.csv where the data are older than \
      the contract; whole or not at all. Plots come after them.

      While it runs, --out also keeps what is done in a hidden folder beside DIR, .raming-blocks-DIR. After an \
      interruption, a kill or a full disk the same command goes on from there, with the same tables to the byte as \
      without it; so does one with other --threads or more --replications. The folder goes when the tables are in \
      place, unless --keep-blocks leaves it for more replications later. Other inputs, another seed, another version or \
      fewer replications begin anew, and say which kept work goes.

      Exit codes: 0 done, 1 failed (the results could not be kept, or not all plots drawn), 64 bad usage or input.
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

  @Option(
    help: ArgumentHelp(
      "Draw by the gnuplot scripts in this folder instead of the program's own. Scripts can run commands.",
      valueName: "dir"), completion: .directory)
  var plotScripts: String?

  @Flag(help: "Leave the finished replications beside the output, to go on from with more of them.")
  var keepBlocks = false

  @Flag(help: "Take all inputs as they are stated: the bands then hold chance only.")
  var fixed = false

  @Flag(help: "Leave out the scenario that a file by itself is compared with.")
  var alone = false

  @OptionGroup var words: LanguageOption

  @Flag(name: .shortAndLong, help: "Print neither summary nor progress, only what goes wrong.")
  var quiet = false

  func validate() throws {
    try simulation.check(replications: replications, in: words.lang)
    if plots, out == nil { throw Console(words.lang).refuse(Messages.plotsWithoutOut) }
    if keepBlocks, out == nil { throw Console(words.lang).refuse(Messages.blocksWithoutOut) }
    if plots, replications < PlotRunner.leastReplications { throw Console(words.lang).refuse(Messages.plotsOfTooFew) }
    if plotScripts != nil, !plots { throw Console(words.lang).refuse(Messages.scriptsWithoutPlots) }
  }

  func run() async throws {
    let began = Date()
    let console = Console(words.lang)
    let sources = try ScenarioSources(files, console, addsCompared: !alone, saysRemarks: !quiet)
    let experiments = try zip(sources.files, sources.plans).map { file, plan in
      do throws(Experiment.Failure) {
        return try Experiment(
          plan, in: fixed ? nil : Uncertainty(file.scenario), replications: replications, seed: simulation.seed,
          threads: simulation.threadCount)
      } catch {
        throw console.failure(error, in: plan.scenario.name)
      }
    }
    let interruption = Interruption(console)
    let painter = plots ? try console.plotRunner(plotScripts) : nil
    let output = try out.map {
      try RunOutput(
        $0, of: experiments, keepsBlocks: keepBlocks, saysRemarks: !quiet || keepBlocks, console, interruption)
    }
    let solved = zip(sources.files, sources.plans).map { ScenarioSources.solvedAnew($0, $1) }
    let texts = try await simulate(experiments, solved, into: output, console, interruption)
    output?.finish { manifest(sources, began: began) }
    if !quiet { try console.print(texts.joined(separator: "\n")) }
    if let output, let painter {
      output.draw(sources.plans.map { subject($0.scenario) }, by: painter) { manifest(sources, began: began) }
    }
    if output?.hasFailed == true || (plots && painter == nil) { throw ExitCode(1) }
  }

  /// Runs the experiments one after the other, so that only one keeps its replications at a time.
  private func simulate(
    _ experiments: [Experiment], _ solved: [SolvedAnew?], into output: RunOutput?, _ console: Console,
    _ interruption: Interruption
  ) async throws -> [String] {
    let progress = ProgressLine(console, total: replications * experiments.count, isQuiet: quiet)
    interruption.watch(progress)
    defer { progress.clear() }
    var texts: [String] = []
    var compared: [PairedValues] = []
    for (position, experiment) in experiments.enumerated() {
      let name = experiment.plan.scenario.name
      var all = output?.found(for: experiment) ?? Block(for: experiment)
      progress.begin(name, after: position * replications, kept: all.count)
      do {
        for try await block in experiment.blocks(continuing: all) {
          try all.merge(block)
          output?.keep(block)
          progress.update(done: all.count)
        }
      } catch let failure as Experiment.Failure {
        progress.clear()
        output?.removeBlocks()
        throw console.failure(failure, in: name)
      }
      let ensemble = try Ensemble(experiment, all)
      let table = await ProjectionTable(Projection(ensemble), threads: experiment.threads)
      output?.add(table)
      texts.append(Summary(table, in: words.lang, version: Version.number, solved: solved[position]).text)
      compared.append(PairedValues(table.projection))
    }
    if let comparison = Comparison(compared, in: words.lang) { texts.append(comparison.text) }
    return texts
  }

  private func subject(_ scenario: Scenario) -> PlotRunner.Subject {
    PlotRunner.Subject(
      name: scenario.name, row: ResultWriter.row(of: scenario), title: scenario.title.text(in: words.lang),
      replications: replications, seed: simulation.seed, version: Version.number)
  }

  private func manifest(_ sources: ScenarioSources, began: Date) -> RunManifest {
    RunManifest(
      scenarios: sources.files.map { RunManifest.Source($0) },
      seed: simulation.seed, replications: replications, threads: simulation.threadCount, version: Version.number,
      build: Version.build,
      time: began.formatted(.iso8601), wallSeconds: (Date().timeIntervalSince(began) * 1000).rounded() / 1000)
  }
}

extension Console {
  /// What draws the plots; says in one line what is missing, before a long run and not after it.
  fileprivate func plotRunner(_ scripts: String?) throws -> PlotRunner? {
    do throws(PlotRunner.Missing) {
      return try PlotRunner(in: language, scripts: scripts)
    } catch {
      say(error.message)
      if error.isRefusal { throw ExitCode(64) }
      return nil
    }
  }
}
