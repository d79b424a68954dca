import ArgumentParser
import CareSimulation
import Experiments
import Foundation
import Reporting
import Storage
import YouthCare

/// `raming seek`: the smallest or largest value of a number that meets norms with a probability.
struct SeekCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seek",
    abstract: "Find the smallest (or largest) value of a number at which norms and budget hold with a probability.",
    discussion: """
      The number is set as a file that extends FILE would state it, and every value meets the same worlds and the same \
      luck. In each world a norm is taken to turn once only as the number rises; the answer is then a quantile of the \
      values at which the worlds turn, found by bisection, with the interval that the number of worlds allows and the \
      values that were tried. That the answer is far from what it is now, or that places would have to grow faster than \
      staff can, is said.

      --for names a key as raming explain knows it, or places, ceiling or tariff of a --segment. --for budget needs no \
      search: it tells the budget that is enough, by year and over the contract.

      Norms (--meet): 'budget', 'cost=AMOUNT', 'wait=LENGTH', 'started=SHARE', 'list=NUMBER', of --segment where it is \
      named; see raming explore --help.

      Examples:
        raming seek Scenarios/living-region.yaml --for places --segment S5 --between 180 280 --meet 'wait=8 weeks'
        raming seek Scenarios/living-region.yaml --for budget --probability 0.9

      --out writes search.csv (the values that were tried, and the answer), or needed_budget.csv for the budget, and \
      manifest.json. While it runs, what is done is kept in a hidden folder beside DIR, .raming-blocks-DIR: after an \
      interruption the same command goes on from there.

      Exit codes: 0 found, 1 no value in the range is enough or a run failed, 64 bad usage or input.
      """)

  /// Which value is sought.
  enum Extreme: String, EnumerableFlag {
    case smallest, largest

    static func help(for value: Extreme) -> ArgumentHelp? {
      switch value {
      case .smallest: "Seek the smallest value. (default: where norms come to hold as the number rises)"
      case .largest: "Seek the largest value. (default: where norms cease to hold as the number rises)"
      }
    }
  }

  @Argument(help: ArgumentHelp("A scenario file (YAML).", valueName: "file"), completion: .file(extensions: ["yaml"]))
  var file: String

  @Option(name: .customLong("for"), help: ArgumentHelp("The number that is sought.", valueName: "key"))
  var key: String

  @Option(help: "The segment that the number, and norms on waits and lists, are of.")
  var segment: String?

  @Option(parsing: .upToNextOption, help: ArgumentHelp("The range that is searched.", valueName: "value"))
  var between: [String] = []

  @Option(parsing: .upToNextOption, help: ArgumentHelp("What has to hold in a world.", valueName: "norm"))
  var meet: [String] = []

  @Option(help: "In which share of worlds it has to hold.")
  var probability = 0.8

  @Option(help: "The step in which the range is searched. (default: 1, or a round two hundredth of the range)")
  var step: String?

  @Flag(exclusivity: .exclusive)
  var extreme: Extreme?

  @Option(help: "The number of worlds, 20 to 100,000.")
  var worlds = 200

  @OptionGroup var simulation: SimulationOptions

  @Option(
    help: ArgumentHelp("A folder for tables; an earlier output there is replaced.", valueName: "dir"),
    completion: .directory)
  var out: String?

  @Flag(help: "Take all inputs as they are stated: worlds then differ by chance only.")
  var fixed = false

  @OptionGroup var words: LanguageOption

  @Flag(name: .shortAndLong, help: "Show no progress.")
  var quiet = false

  /// The word for which nothing is searched.
  private static let budget = "budget"
  private static let mostSteps = 10_000

  func validate() throws {
    let console = Console(words.lang)
    try simulation.check(replications: 1, in: words.lang)
    guard (ExploreCommand.leastWorlds...100_000).contains(worlds) else {
      throw console.refuse(Messages.worlds(worlds, least: ExploreCommand.leastWorlds))
    }
    guard probability > 0, probability < 1 else { throw console.refuse(Messages.probability(probability)) }
    if key == Self.budget {
      guard between.isEmpty, meet.isEmpty else { throw console.refuse(Messages.budgetMeetsItself) }
      return
    }
    guard !between.isEmpty else { throw console.refuse(Messages.noRange) }
    guard between.count == 2 else { throw console.refuse(Messages.twoEnds) }
    guard !meet.isEmpty else { throw console.refuse(Messages.noNorms) }
  }

  func run() async throws {
    let began = Date()
    let console = Console(words.lang)
    let sources = try ScenarioSources([file], console, saysRemarks: !quiet)
    let base = ChoiceOption(name: sources.plans[0].scenario.name, file: sources.files[0], plan: sources.plans[0])
    let interruption = Interruption(console)
    if key == Self.budget {
      try await tellBudget(base, console, interruption, began)
    } else {
      try await search(base, console, interruption, began)
    }
  }

  // MARK: - A budget

  private func tellBudget(
    _ base: ChoiceOption, _ console: Console, _ interruption: Interruption, _ began: Date
  ) async throws {
    let output = try output(of: base, asking: "budget in \(worlds)", most: worlds, console, interruption)
    let progress = ProgressLine(console, total: worlds, isQuiet: quiet)
    interruption.watch(progress)
    defer { progress.clear() }
    progress.begin(base.name, after: 0, kept: output?.found ?? 0)
    let need = try await trusted(base, output, progress, console) {
      try await BudgetNeed(run(of: base, keeping: output), worlds: worlds, probability: probability) {
        progress.update(done: $0)
      }
    }
    progress.clear()
    let report = BudgetReport(need, of: base.plan.scenario, worlds: worlds, seed: simulation.seed, in: words.lang)
    try console.print(report.text)
    try finish(SearchTables(need, years: base.plan.calendar.years), base, into: output, began: began)
    if need.whole.needed == nil { throw ExitCode(1) }
  }

  // MARK: - Searching

  private func search(
    _ base: ChoiceOption, _ console: Console, _ interruption: Interruption, _ began: Date
  ) async throws {
    let scenario = base.file.scenario
    let number = try console.number(meantBy: key, segment: segment, in: scenario)
    let position = segment.flatMap { id in scenario.segments.firstIndex { $0.id == id } }
    let norms = try console.norms(meet, of: position, in: base.plan)
    let ends = try between.map { try console.value($0, of: number, in: scenario) }
    guard ends[0] < ends[1] else { throw console.refuse(Messages.twoEnds) }
    let values = try values(ends, number, scenario, console)
    let search = LeverSearch(values: values, worlds: worlds, probability: probability, norms: norms.count)
    let wanted: LeverSearch.Aim? = extreme.map { $0 == .smallest ? .smallest : .largest }
    let output = try output(
      of: base,
      asking: "\(number.address) of \(values) \(norms) \(probability) \(extreme?.rawValue ?? "usual") in \(worlds)",
      most: nil, console, interruption)
    let progress = ProgressLine(console, total: worlds * Self.expectedRounds, isQuiet: quiet)
    interruption.watch(progress)
    defer { progress.clear() }
    progress.begin("\(number.address)", after: 0, kept: output?.found ?? 0)
    var done = 0
    let (answer, aim) = try await trusted(base, output, progress, console) {
      try await search.run(aim: wanted) { value, worlds in
        let option = try console.option(file, setting: [SetLever(number.address, to: number.text(of: value))])
        let before = done
        let most = self.worlds * Self.expectedRounds - 1
        let sight = try await run(of: option, keeping: output).sight(of: norms, in: worlds) {
          progress.update(done: min(most, before + $0))
        }
        done += worlds.count
        return sight
      }
    }
    progress.clear()
    let question = SeekReport.Question(
      scenario: base.plan.scenario, address: number.address, unit: number.description.unit, norms: norms,
      probability: probability, range: ends[0]...ends[1], now: number.value(in: scenario, base.plan.balance),
      worlds: worlds, seed: simulation.seed)
    let odd = try answer.value.map { try oddities($0, number, base, console) } ?? []
    try console.print(SeekReport(question, answer, aim, doubts: odd, in: words.lang).text)
    try finish(SearchTables(answer, of: "\(number.address)"), base, into: output, began: began)
    if answer.value == nil { throw ExitCode(1) }
  }

  /// How many times all worlds are run, more or less: both ends, the answer, and parts of them between.
  private static let expectedRounds = 5

  /// The values that are searched.
  private func values(
    _ ends: [Double], _ number: SettableNumber, _ scenario: Scenario, _ console: Console
  ) throws -> [Double] {
    let isWhole = number.description.isWhole
    let usual = LeverSearch.usualStep(from: ends[0], to: ends[1], isWhole: isWhole)
    // A step is a difference, which may be less than the number itself may be.
    let difference = number.difference(upTo: ends[1] - ends[0])
    let step = try step.map { text in
      do throws(ScenarioFaults) {
        return try difference.value(of: text, in: scenario)
      } catch {
        throw console.refuse(Messages.step(text, most: Self.mostSteps))
      }
    }
    guard (ends[1] - ends[0]) / (step ?? usual) <= Double(Self.mostSteps) else {
      throw console.refuse(Messages.step(self.step ?? "\(usual)", most: Self.mostSteps))
    }
    return LeverSearch.values(from: ends[0], to: ends[1], step: step ?? usual)
  }

  /// What is odd about the scenario with the answer that isn't about the scenario as it is.
  private func oddities(
    _ value: Double, _ number: SettableNumber, _ base: ChoiceOption, _ console: Console
  ) throws -> [LocalizedText] {
    let option = try console.option(file, setting: [SetLever(number.address, to: number.text(of: value))])
    let known = base.file.remarks.map(\.message)
    return option.file.remarks.map(\.message).filter { !known.contains($0) }
  }
}
