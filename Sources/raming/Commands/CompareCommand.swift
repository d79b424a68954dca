import ArgumentParser
import CareSimulation
import Experiments
import Foundation
import Reporting
import Storage
import YouthCare

/// `raming compare`: what options do beside a base, on one screen.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare options with a base, in the same worlds, on one screen.",
    discussion: """
      All scenarios are lived through in the same worlds with the same luck, so that a difference is the option's doing. \
      A table tells of each: cost by budget year and over the contract, the difference from the base with its interval, \
      how likely it is cheaper and over budget, the reserve, waiting, harm and care outside the contracts; a sentence \
      says what it does. The best of a row and what can't be told from it have a star, where some other can; what can't \
      be told from the base has a tilde; what doesn't differ in any world is equal. One file by itself is compared with \
      the one that it names under compared_with.

      Examples:
        raming compare Scenarios/living-region.yaml Scenarios/ceiling-stop.yaml
        raming compare base.yaml a.yaml b.yaml c.yaml --sort waiting_at_end --out results
        raming compare base.yaml a.yaml b.yaml --combine

      After the table stands why each cost differs, by segment and reason. --combine runs combinations of the options too, \
      each made as extends: [a.yaml, b.yaml] makes it, and tells which add up and which get in each other's way: all \
      combinations of up to five options, a fraction of resolution V or higher of six to eight.

      --out writes comparison.csv, cost_years.csv, waterfall.csv and manifest.json, whole or not at all; --plots draws \
      them: how far options differ from the base, what they cost by year, and why each differs. While it runs, what is done is kept in a \
      hidden folder beside DIR, .raming-blocks-DIR: after an interruption the same command goes on from there.

      Exit codes: 0 done, 1 failed, 64 bad usage or input, or scenarios that can't be compared.
      """)

  @Argument(
    help: ArgumentHelp("The scenario that the others are compared with (YAML).", valueName: "base"),
    completion: .file(extensions: ["yaml"]))
  var base: String

  @Argument(help: ArgumentHelp("The options.", valueName: "other"), completion: .file(extensions: ["yaml"]))
  var others: [String] = []

  @Option(name: .shortAndLong, help: "How often the contract is lived through, 1 to 1,000,000.")
  var replications = 1_000

  @OptionGroup var simulation: SimulationOptions

  @Option(help: ArgumentHelp("Order the options by a row of the table, the best first.", valueName: "measure"))
  var sort: String?

  @Flag(help: "Run combinations of the options too, and tell which of them add up.")
  var combine = false

  @Option(
    help: ArgumentHelp("A folder for the table; an earlier output there is replaced.", valueName: "dir"),
    completion: .directory)
  var out: String?

  @Flag(help: "Draw plots in the output folder; needs gnuplot.")
  var plots = false

  @Flag(help: "Leave the finished replications beside the output, to go on from with more of them.")
  var keepBlocks = false

  @Flag(help: "Take all inputs as they are stated: probabilities are then those of chance alone.")
  var fixed = false

  @OptionGroup var words: LanguageOption

  @Flag(name: .shortAndLong, help: "Print neither table nor progress, only what goes wrong.")
  var quiet = false

  func validate() throws {
    try simulation.check(replications: replications, in: words.lang)
    if plots, out == nil { throw Console(words.lang).refuse(Messages.plotsWithoutOut) }
    if keepBlocks, out == nil { throw Console(words.lang).refuse(Messages.blocksWithoutOut) }
  }

  func run() async throws {
    let began = Date()
    let console = Console(words.lang)
    let sources = try ScenarioSources([base] + others, console, addsCompared: others.isEmpty, saysRemarks: !quiet)
    guard sources.plans.count > 1 else { throw console.refuse(Messages.nothingToCompare(base)) }
    let combinations = combine ? try Combinations(of: sources, console) : nil
    let files = sources.files + (combinations?.files ?? [])
    let experiments = try zip(files, sources.plans + (combinations?.plans ?? [])).map { file, plan in
      try simulation.experiment(with: plan, of: file, isFixed: fixed, replications: replications, console)
    }
    try Incomparability.refuse(experiments, console)
    let order = try sort.map { try measure($0, in: ComparisonGround(experiments[0]).years, console) }
    let interruption = Interruption(console)
    let painter = plots ? AnalysisPictures(Self.scripts, console) : nil
    let output = try out.map {
      try RunOutput(
        $0, of: experiments, keepsBlocks: keepBlocks, saysRemarks: !quiet || keepBlocks, isOfComparison: true, console,
        interruption)
    }
    let found = try await simulate(experiments, of: sources.plans.count, into: output, console, interruption)
    var comparison = try OptionComparison(Array(found.options.dropFirst()), with: found.options[0])
    if let order { comparison = comparison.sorted(by: order) }
    output?.add(comparison)
    output?.add(found.reasons.differences)
    let manifest = { RunManifest(sources, simulation, isFixed: fixed, replications: replications, began: began) }
    output?.finish(manifest)
    if !quiet {
      var texts = [ComparisonScreen(comparison, in: words.lang, version: Version.number).text]
      texts += found.reasons.texts(in: words.lang)
      if let combinations { texts.append(combinations.text(found.values, in: words.lang)) }
      try console.print(texts.joined(separator: "\n"))
    }
    if let output, let painter {
      output.draw(manifest) { tables, pictures in
        draw(comparison, of: sources.plans.map(\.scenario), by: painter, from: tables, into: pictures)
      }
    }
    if output?.hasFailed == true || (plots && painter == nil) { throw ExitCode(1) }
  }

  /// The measure with a key, or the keys that there are.
  private func measure(_ key: String, in years: [Int], _ console: Console) throws -> ComparedMeasure {
    let all = OptionComparison.sortable(in: years)
    if let measure = all.first(where: { $0.key == key }) { return measure }
    let keys = all.map(\.key)
    throw console.refuse(Messages.unknownMeasure(key, meant: nearest(to: key, among: keys), all: keys))
  }

  /// What is kept of the experiments.
  private struct Found {
    /// The base and the options.
    var options: [OptionValues] = []
    var reasons = CostReasons()
    /// Those, and the combinations.
    var values: [FactorialValues] = []
  }

  /// Runs the experiments one after the other, and keeps of each what is compared before the next begins.
  ///
  /// - Parameter count: how many of them are the base and the options; combinations follow.
  private func simulate(
    _ experiments: [Experiment], of count: Int, into output: RunOutput?, _ console: Console,
    _ interruption: Interruption
  ) async throws -> Found {
    let progress = ProgressLine(console, total: replications * experiments.count, isQuiet: quiet)
    interruption.watch(progress)
    defer { progress.clear() }
    let run = SingleRun(output: output, progress: progress, console: console)
    var found = Found()
    for (position, experiment) in experiments.enumerated() {
      let name = experiment.plan.scenario.name
      let kept = run.begin(experiment, after: position * replications)
      let ensemble = try Ensemble(experiment, await run.run(experiment, continuing: kept))
      if combine { found.values.append(FactorialValues(ensemble)) }
      guard position < count else { continue }
      do throws(Experiment.Failure) {
        try found.reasons.add(ensemble)
      } catch {
        throw run.refuse(error, in: name)
      }
      found.options.append(OptionValues(Projection(ensemble)))
    }
    return found
  }
}
