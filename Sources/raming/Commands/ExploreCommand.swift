import ArgumentParser
import CareSimulation
import Experiments
import Foundation
import Reporting
import Storage
import YouthCare

/// `raming explore`: options in the same worlds, and which of them hold up.
struct ExploreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore",
    abstract:
      "Run options in the same worlds and tell which hold up: regret, norms met, trade-offs, and where each fails.",
    discussion: """
      Options are the files, the first of which is the base, and with --levers every combination of the values that are \
      named, set in the base. Each meets the same worlds and the same luck. Told are the expected cost and the clients \
      waiting; the regret in both (how much more than with what would have been best in the same world, on average and \
      P90); in which share of worlds all norms hold; which options no other beats; and in what circumstances each fails, \
      found among all that isn't known of the inputs.

      Norms (--meet): 'budget' (cost within the budgets of all years), 'cost=AMOUNT', 'wait=LENGTH', 'started=SHARE' \
      (of starts within the norm; 80% if none is named), 'list=NUMBER' (waiting at the end; as many as on the first day \
      if none is named). 'wait:S5=13 weeks' is of a segment. Without --meet: budget and started, where the file has them.

      Examples:
        raming explore Scenarios/living-region.yaml Scenarios/fewer-residential-places.yaml
        raming explore Scenarios/living-region.yaml --levers segments.S5.places=190,210 --levers S2.wait_norm=8weeks

      --out writes explore.csv (options in worlds, with what was drawn), fronts.csv and manifest.json; --plots draws them. \
      While it runs, what is done is kept in a hidden folder beside DIR, .raming-blocks-DIR: after an interruption the \
      same command goes on from there.

      Exit codes: 0 done, 1 failed, 64 bad usage or input.
      """)

  @Argument(help: ArgumentHelp("Scenario files (YAML).", valueName: "file"), completion: .file(extensions: ["yaml"]))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "A number of the base and the values that it is set to; repeatable.", valueName: "key=a,b,c"))
  var levers: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("What has to hold in a world.", valueName: "norm"))
  var meet: [String] = []

  @Option(help: "The number of worlds, 20 to 100,000.")
  var worlds = 300

  @OptionGroup var simulation: SimulationOptions

  @Option(
    help: ArgumentHelp("A folder for tables; an earlier output there is replaced.", valueName: "dir"),
    completion: .directory)
  var out: String?

  @Flag(help: "Draw plots in the output folder; needs gnuplot.")
  var plots = false

  @Flag(help: "Take all inputs as they are stated: worlds then differ by chance only.")
  var fixed = false

  @OptionGroup var words: LanguageOption

  @Flag(name: .shortAndLong, help: "Print neither results nor progress, only what goes wrong.")
  var quiet = false

  /// The most options, and the fewest worlds.
  static let optionLimit = 200
  static let leastWorlds = 20

  func validate() throws {
    let console = Console(words.lang)
    try simulation.check(replications: 1, in: words.lang)
    guard (Self.leastWorlds...100_000).contains(worlds) else {
      throw console.refuse(Messages.worlds(worlds, least: Self.leastWorlds))
    }
    if plots, out == nil { throw console.refuse(Messages.plotsWithoutOut) }
    if files.count < 2, levers.isEmpty { throw console.refuse(Messages.nothingToChoose) }
  }

  func run() async throws {
    let began = Date()
    let console = Console(words.lang)
    let options = try options(console)
    let norms = try norms(console, options[0].plan)
    try check(options, norms, console)
    let interruption = Interruption(console)
    let output = try out.map { try self.output($0, of: options, norms, console, interruption) }
    let painter = plots ? AnalysisPictures(["trade-off", "regret"], console) : nil
    let exploration = try await explore(options, norms, into: output, console, interruption)
    if !quiet {
      let report = ExplorationReport(
        exploration, of: options[0].file.scenario, seed: simulation.seed, in: words.lang)
      try console.print(report.text)
    }
    guard let output else { return }
    let manifest = manifest(options, began)
    try output.finish { folder throws(OutputFailure) in
      try ExplorationTables(exploration).write(in: folder, manifest)
    }
    let isDrawn: Bool
    do throws(OutputFailure) {
      let base = options[0]
      let values = [
        "scenario": base.name, "title": base.file.scenario.title.text(in: words.lang), "replications": "\(worlds)",
        "seed": "\(simulation.seed)",
      ]
      isDrawn = try painter?.draw(of: base.name, values, in: output.folder, manifest, interruption) ?? false
    } catch {
      throw console.failure(error)
    }
    if plots, !isDrawn { throw ExitCode(1) }
  }

  // MARK: - Options and norms

  private func options(_ console: Console) throws -> [ChoiceOption] {
    let sources = try ScenarioSources(files, console, saysRemarks: !quiet)
    let named = zip(sources.files, sources.plans).map { file, plan in
      ChoiceOption(name: file.scenario.name, file: file, plan: plan)
    }
    let grid = try grid(console, named[0].file.scenario)
    let count = named.count + (levers.isEmpty ? 0 : grid.count)
    guard count <= Self.optionLimit else {
      throw console.refuse(Messages.tooManyOptions(count, limit: Self.optionLimit))
    }
    return try named + (levers.isEmpty ? [] : grid.map { try console.option(files[0], setting: $0) })
  }

  /// Every combination of the levers' values.
  private func grid(_ console: Console, _ scenario: Scenario) throws -> [[SetLever]] {
    var grid: [[SetLever]] = [[]]
    var seen: Set<Address> = []
    for text in levers {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      let values = (parts.count == 2 ? parts[1] : "").split(separator: ",").map {
        $0.trimmingCharacters(in: .whitespaces)
      }.filter { !$0.isEmpty }
      guard parts.count == 2, !values.isEmpty else { throw console.refuse(Messages.leverWithoutValues(text)) }
      let number = try console.number(meantBy: parts[0], in: scenario)
      guard seen.insert(number.address).inserted else {
        throw console.refuse(Messages.sameLever(number.address.description))
      }
      for value in values { _ = try console.value(value, of: number, in: scenario) }
      grid = grid.flatMap { before in values.map { before + [SetLever(number.address, to: $0)] } }
      guard grid.count <= Self.optionLimit else {
        throw console.refuse(Messages.tooManyOptions(grid.count, limit: Self.optionLimit))
      }
    }
    return grid
  }

  private func norms(_ console: Console, _ plan: SimulationPlan) throws -> [Norm] {
    guard meet.isEmpty else { return try console.norms(meet, in: plan) }
    let usual = ["budget", "started"].compactMap { word -> Norm? in
      do { return try Norm(word, in: plan.scenario, plan.balance) } catch { return nil }
    }
    if usual.isEmpty { throw console.refuse(Messages.noNormsOfItsOwn) }
    return usual
  }

  /// Refuses options that can't stand beside the base: another region or period, or other worlds.
  private func check(_ options: [ChoiceOption], _ norms: [Norm], _ console: Console) throws {
    let base = options[0]
    func ids(_ option: ChoiceOption) -> [String] { option.plan.scenario.segments.map(\.id) }
    for option in options.dropFirst() {
      let reason: LocalizedText? =
        if ids(option) != ids(base) {
          Messages.otherSegments
        } else if option.plan.calendar.contractMonths.map(\.text) != base.plan.calendar.contractMonths.map(\.text) {
          Messages.otherMonths
        } else if !fixed, option.file.scenario.uncertainty.scope != base.file.scenario.uncertainty.scope {
          Messages.otherWorlds
        } else {
          nil
        }
      if let reason { throw console.refuse(Messages.otherGround(option.name, base.name, reason)) }
      for norm in norms {
        if let fault = norm.fault(in: option.plan.scenario) {
          throw console.refuse(Messages.otherGround(option.name, base.name, NormFault(fault).message))
        }
      }
    }
  }

  // MARK: - Running

  private func output(
    _ path: String, of options: [ChoiceOption], _ norms: [Norm], _ console: Console, _ interruption: Interruption
  ) throws -> StudyOutput {
    try StudyOutput(
      path, of: options.map { try $0.identity(fixed: fixed, seed: simulation.seed) },
      asking: "explore \(norms) in \(worlds)", most: worlds * options.count, saysRemarks: !quiet, console, interruption)
  }

  /// Runs the options one after the other, so that only one keeps its replications at a time.
  private func explore(
    _ options: [ChoiceOption], _ norms: [Norm], into output: StudyOutput?, _ console: Console,
    _ interruption: Interruption
  ) async throws -> Exploration {
    let progress = ProgressLine(console, total: worlds * options.count, isQuiet: quiet)
    interruption.watch(progress)
    defer { progress.clear() }
    var run: [Exploration.Option] = []
    for (position, option) in options.enumerated() {
      progress.begin(option.name, after: position * worlds, kept: position == 0 ? output?.found ?? 0 : 0)
      do {
        run.append(
          try await Exploration.Option(
            running: option.plan, in: option.uncertainty(fixed: fixed), worlds: worlds, seed: simulation.seed,
            threads: simulation.threadCount, norms: norms, name: option.name, title: option.file.scenario.title,
            keeping: output
          ) { progress.update(done: $0) })
      } catch let failure as Experiment.Failure {
        progress.clear()
        output?.removeValues()
        throw console.failure(failure, in: option.name)
      }
    }
    return Exploration(run, norms: norms)
  }

  private func manifest(_ options: [ChoiceOption], _ began: Date) -> RunManifest {
    let sources = options.map { option in
      var source = RunManifest.Source(option.file, isFixed: fixed)
      source.name = option.name
      return source
    }
    return RunManifest(of: sources, simulation, replications: worlds, began: began)
  }
}
