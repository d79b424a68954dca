import Experiments
import Reporting
import YouthCare

/// What a report keeps of each option, so that its replications can go before the next one is run.
struct ReportDraft {
  private let language: Language
  private var scenarios: [Scenario] = []
  private var facts: [OptionFacts] = []
  private var chapters: [CouncilReport.Chapter] = []
  private var values: [OptionValues] = []
  private var details: [OptionDetail] = []
  private var lived: [LivedWorlds.Option] = []
  private var reasons = CostReasons()

  init(language: Language) {
    self.language = language
  }

  /// The options beside the first; `nil` of one scenario.
  func comparison() -> OptionComparison? {
    values.count > 1 ? try? OptionComparison(Array(values.dropFirst()), with: values[0]) : nil
  }

  /// Why the costs of options differ from the first's.
  var differences: [(option: Scenario, difference: CostDifference)] { reasons.differences }

  /// Adds an option, the base first.
  ///
  /// - Throws: where parts of a difference don't add up to it, a fault of the program.
  mutating func add(_ table: ProjectionTable) throws(Experiment.Failure) {
    let ensemble = table.projection.ensemble
    try reasons.add(ensemble)
    let fact = OptionFacts(table, in: language)
    scenarios.append(ensemble.scenario)
    facts.append(fact)
    let own = OptionValues(table.projection)
    values.append(own)
    lived.append(LivedWorlds.Option(own, of: ensemble))
    details.append(OptionDetail(table, in: language))
    chapters.append(
      CouncilReport.Chapter(
        fact,
        [
          .budgetCycle: BudgetCyclePart(table, in: language).sections,
          .risk: RiskParagraph(table, in: language).sections,
          .waiting: WaitingPart(table, in: language).sections,
          .payers: PayersPart(table, in: language).sections,
          .municipalities: MunicipalityPart(table, in: language).sections,
        ]))
  }

  /// The report of all that was added, with its comparison.
  func report(_ origin: ReportOrigin, comparing comparison: OptionComparison?) -> Report {
    var shared: [CouncilReport.Part: [Document.Section]] = [
      .assumptions: AssumptionsPart(scenarios, isFixed: origin.isFixed, in: language).sections,
      .accountability: AccountabilityPart(scenarios, run: origin.record, in: language).sections,
    ]
    let options = Array(facts.dropFirst())
    let lived = LivedWorlds(lived)
    let drivers = DriversPart(lived, base: facts[0], options: options, in: language).sections
    if let comparison {
      let choice = ChoicePart(lived, base: facts[0], options: options, in: language)?.sections ?? []
      let told = differences.compactMap { pair in
        facts.first { $0.name == pair.option.name }.map { (option: $0, difference: pair.difference) }
      }
      shared[.difference] =
        DifferencePart(
          comparison, base: facts[0], differences: told, studies: drivers + choice, in: language
        ).sections
      shared[.budgetCycle] =
        YearsComparison(comparison, base: facts[0], options: options, in: language).sections
      shared[.waiting] = WaitingComparison(options, base: facts[0], details, in: language).sections
      shared[.payers] = ProvidersComparison(options, base: facts[0], details, in: language).sections
    } else {
      shared[.difference] = drivers
    }
    let front = FrontPage(
      scenarios[0].accountability, base: facts[0], options: options, comparison: comparison, choice: lived.choice,
      in: language)
    return CouncilReport(
      title: origin.title ?? facts[0].title, house: scenarios[0].accountability.house, logo: origin.logo,
      date: origin.date, version: Version.number, front: front, chapters: chapters, shared: shared
    ).report
  }
}
