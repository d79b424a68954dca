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
      With several files, each is compared with the first, and that comparison is printed first: the same replication \
      meets the same clients, so that a \
      difference is the scenario's doing and not luck. A file by itself is compared with the one that it names under \
      compared_with, unless --alone leaves that out. The same files, seed and replications give the same tables to \
      the byte, for any number of threads.

      One scenario is told on one screen; --details adds everything else. With --precision replications go on until the \
      mean cost of the contract, the list at its end and the mean wait are known that well, or half a client and half \
      a day; a file by itself is then run alone. From 100 replications on, two in five more tell what of the spread \
      is facts that could be found out, the course of the years and chance.

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

  @Option(
    name: [.customShort("r"), .customLong("replications")],
    help: "How often the contract is lived through, 1 to 1,000,000. (default: 1000; with --precision at most 20000)")
  var statedReplications: Int?

  @Option(help: "How well mean cost, list and wait are to be known, such as 1%; replications are then the most.")
  var precision: StatedPrecision?

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

  @Option(
    help: ArgumentHelp(
      "Of the futures that a file names, run this one beside what is stated; 'none' leaves them out.",
      valueName: "name"))
  var future: String?
  @Flag(help: "Leave out the runs that tell where the spread comes from.")
  var noSplit = false

  @Flag(help: "Print everything and not only the first screen.")
  var details = false

  @Flag(help: "Leave out the scenario that a file by itself is compared with.")
  var alone = false

  @OptionGroup var words: LanguageOption

  @Flag(name: .shortAndLong, help: "Print neither summary nor progress, only what goes wrong.")
  var quiet = false

  /// How often the contract is lived through, at most.
  var replications: Int { statedReplications ?? (precision == nil ? 1_000 : PrecisionGoal.mostReplications) }

  func validate() throws {
    try simulation.check(replications: replications, in: words.lang)
    try checkPrecision()
    if plots, out == nil { throw Console(words.lang).refuse(Messages.plotsWithoutOut) }
    if keepBlocks, out == nil { throw Console(words.lang).refuse(Messages.blocksWithoutOut) }
    if plots, replications < PlotRunner.leastReplications { throw Console(words.lang).refuse(Messages.plotsOfTooFew) }
    if plotScripts != nil, !plots { throw Console(words.lang).refuse(Messages.scriptsWithoutPlots) }
  }

  func run() async throws {
    let began = Date()
    let console = Console(words.lang)
    let sources = try ScenarioSources(files, console, addsCompared: !alone && precision == nil, saysRemarks: !quiet)
    let experiments = try zip(sources.files, sources.plans).map { try experiment($0, $1, console) }
    // Futures are told, and in no table.
    let asked = quiet && future == nil ? FutureRuns.none : future
    let futures = try FutureRuns(sources, of: files, asked: asked, console) { try experiment($0, $1, console) }
    let interruption = Interruption(console)
    let painter = plots ? try console.plotRunner(plotScripts) : nil
    let output = try out.map {
      try RunOutput(
        $0, of: experiments, beside: nestedWork(beside: experiments) + futures.experiments,
        keepsBlocks: keepBlocks, saysRemarks: !quiet || keepBlocks, console, interruption)
    }
    let solved = zip(sources.files, sources.plans).map { ScenarioSources.solvedAnew($0, $1) }
    let (texts, count) = try await simulate(experiments, solved, futures, into: output, console, interruption)
    output?.finish { manifest(sources, count, began: began) }
    if !quiet { try console.print(texts.joined(separator: "\n")) }
    if let output, let painter {
      output.draw {
        manifest(sources, count, began: began)
      } by: { tables, pictures in
        sources.plans.flatMap { plan in
          painter.draw(
            subject(plan.scenario, count), from: tables, into: pictures.picturesPath, scratch: pictures.scratchPath)
        }
      }
    }
    if output?.hasFailed == true || (plots && painter == nil) { throw ExitCode(1) }
  }

  private func experiment(_ file: ScenarioFile, _ plan: SimulationPlan, _ console: Console) throws -> Experiment {
    try simulation.experiment(with: plan, of: file, isFixed: fixed, replications: replications, console)
  }

  /// Runs the experiments one after the other, so that only one keeps its replications at a time.
  ///
  /// - Returns: what is printed, and how many replications the last one has.
  private func simulate(
    _ experiments: [Experiment], _ solved: [SolvedAnew?], _ futures: FutureRuns, into output: RunOutput?,
    _ console: Console, _ interruption: Interruption
  ) async throws -> (texts: [String], replications: Int) {
    let sizes = experiments.map { $0.replications + (nestedDesign(beside: $0)?.runs.count ?? 0) }
    let total = sizes.reduce(0, +) + replications * futures.experiments.count
    let progress = ProgressLine(console, total: total, isQuiet: quiet)
    interruption.watch(progress)
    defer { progress.clear() }
    let run = SingleRun(output: output, progress: progress, console: console)
    var texts: [String] = []
    var compared: [ComparedRun] = []
    var reasons = CostReasons()
    var finished = 0
    var count = replications
    for (position, experiment) in experiments.enumerated() {
      let name = experiment.plan.scenario.name
      let found = run.begin(experiment, after: finished)
      let done = try await self.run(experiment, continuing: found, by: run)
      count = done.replications.count
      let nested = try await nestedRuns(beside: done.experiment, after: finished + count, by: run)
      let ensemble = try Ensemble(done.experiment, done.replications)
      let table = await ProjectionTable(Projection(ensemble), nested: nested, threads: experiment.threads)
      output?.add(table)
      texts.append(text(of: table, solved[position], done.precision, isAlone: experiments.count == 1))
      compared.append(ComparedRun(table.projection))
      finished += sizes[position]
      let text = try await futures.text(of: position, beside: table.projection) { future in
        let sized = try part(of: future, replications: count)
        let kept = run.begin(sized, after: finished)
        finished += replications
        return try Ensemble(sized, await run.run(sized, continuing: kept))
      }
      if let text { texts.append(text) }
      do throws(Experiment.Failure) {
        try reasons.add(ensemble)
      } catch {
        throw run.refuse(error, in: name)
      }
    }
    output?.add(reasons.differences)
    return (ComparedRun.texts(of: compared, around: texts, in: words.lang) + reasons.texts(in: words.lang), count)
  }

  private func subject(_ scenario: Scenario, _ replications: Int) -> PlotRunner.Subject {
    PlotRunner.Subject(
      name: scenario.name, row: ResultWriter.row(of: scenario), title: scenario.title.text(in: words.lang),
      segments: scenario.segments.map { (ResultWriter.row(of: $0), "\($0.id) · \($0.name.text(in: words.lang))") },
      replications: replications, seed: simulation.seed, version: Version.number)
  }

  private func manifest(_ sources: ScenarioSources, _ replications: Int, began: Date) -> RunManifest {
    RunManifest(sources, simulation, isFixed: fixed, replications: replications, began: began)
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
