public import Experiments
public import YouthCare

/// What the first page keeps of an option: a few figures by year, and sentences; none of its replications.
///
/// So an option's replications can go before the next option is run.
public struct OptionFacts: Sendable {
  /// A mean with the band from P10 to P90; no band where replications are too few.
  struct Band: Sendable {
    let mean: Figure
    let low: Figure?
    let high: Figure?

    init(_ estimate: Estimate) {
      mean = estimate.figure
      (low, high) = (estimate.quantile(0.10), estimate.quantile(0.90))
    }
  }

  /// A budget year.
  struct Year: Sendable {
    let year: Int
    /// In euro.
    let cost: Band?
    /// Clients on the list on its last day.
    let list: Band?
    /// In euro; `nil` where it has none.
    let budget: Double?
  }

  /// The scenario's name, and what it is called.
  public let name: String
  public let title: String
  let question: String
  let differs: String?
  /// What its owner expected of it, found and decided.
  let hypothesis: String?
  let finding: String?
  let decision: String?
  let years: [Year]
  /// What the contract costs, in euro.
  let cost: Estimate?
  /// The same against the budget; `nil` where a year has none.
  let risk: BudgetRisk?
  /// The reserves that it asks for.
  let reserves: Reserves
  /// What was found: money, waiting, and what moves cost.
  let findings: [String]
  /// What a reader should know first, the most important first.
  let caveats: [String]
  /// What the band from P5 to P95 holds, and that from P10 to P90; how such bands did in the past.
  let band: String
  let narrowBand: String
  let pastBands: String?
  /// On what the response of organisations rests, by grade; `nil` where nothing is asked of it.
  let evidence: String?
  let costs: DocumentTable
  let waiting: DocumentTable
  /// The segments as they are called, by their names.
  let segments: [String: String]
  /// What it costs with each probability; none where replications are too few.
  public let curves: [Report.CostCurve]

  /// The facts of an option, of its run.
  public init(_ table: ProjectionTable, in language: Language) {
    let projection = table.projection
    let scenario = projection.ensemble.scenario
    let screen = FirstScreen(table, in: language, version: "", backTest: BackTestLine(for: scenario))
    let budgets = projection.budgetRisks.years
    name = scenario.name
    title = scenario.title.text(in: language)
    question = scenario.question.text(in: language)
    differs = scenario.differs?.text(in: language)
    let told = scenario.accountability
    hypothesis = told.hypothesis?.text(in: language)
    finding = told.finding?.text(in: language)
    decision = told.decision?.text(in: language)
    years = screen.calendar.years.map { year in
      Year(
        year: year, cost: screen.estimate(of: .year(year)).map(Band.init),
        list: table.year(year, .waiting, segment: nil).map(Band.init),
        budget: budgets.first { $0.period == .year(year) }?.budget)
    }
    cost = screen.estimate(of: .contract)
    risk = screen.wholeRisk
    reserves = projection.reserves
    findings = screen.findings()
    caveats = screen.caveats
    band = screen.band()
    narrowBand = screen.band(from: "P10", to: "P90")
    pastBands = screen.pastBands
    let different = projection.ensemble.phases.filter { !$0.isBaseline }.map(\.terms.terms.model)
    evidence =
      different.isEmpty || scenario.behaviour.incentiveStrength == 0
      ? nil : ResponseEvidence(scenario.behaviour, different).counts(in: language)
    costs = screen.costTable(of: screen.calendar.years).titled(
      FrontPageText.costCaption.text(in: language), in: screen.costUnit.name.text(in: language))
    waiting = screen.waitingTable(rows: scenario.segments.count).titled(
      FrontPageText.waitingCaption.text(in: language), in: WaitingPartText.clients.text.text(in: language))
    segments = Dictionary(
      scenario.segments.map { ($0.id, $0.label(in: language)) }, uniquingKeysWith: { first, _ in first })
    curves = Report.CostCurve.all(of: projection, for: scenario.title.text(in: language))
  }

  /// Its cost over the contract less the budget, where that can be told from nothing.
  var overBudget: Figure? {
    guard let risk else { return nil }
    let over = Figure(risk.cost.mean - risk.budget, standardError: risk.cost.standardError)
    return over.isDistinguishable ? over : nil
  }
}

extension DocumentTable {
  /// The same table with a caption, and in what its numbers are.
  func titled(_ caption: String, in unit: String = "") -> DocumentTable {
    var table = self
    (table.caption, table.unit) = (caption, unit)
    return table
  }
}

/// What options are called where people read: their titles, and behind those their names where titles are the same.
struct OptionTitles {
  private let titles: [String: String]
  /// What stands before a colon in a title, where that is enough to know the option by.
  private let heads: [String: String]
  private let base: (name: String, quoted: String)?

  /// Those of a base and of what is compared with it: in a sentence the base is called just that.
  init(base: OptionFacts, options: [OptionFacts], in language: Language) {
    let plain = OptionTitles([base] + options)
    let title = FrontPageText.baseTitle.text(in: language, plain.title(of: base.name))
    titles = options.isEmpty ? plain.titles : plain.titles.merging([base.name: title]) { $1 }
    heads = plain.heads
    self.base = options.isEmpty ? nil : (base.name, FrontPageText.base.text(in: language))
  }

  init(_ options: [OptionFacts]) {
    base = nil
    titles = Dictionary(
      options.map { option in
        let isShared = options.contains { $0.name != option.name && $0.title == option.title }
        return (option.name, isShared ? "\(option.title) (\(option.name))" : option.title)
      }, uniquingKeysWith: { first, _ in first })
    func head(_ option: OptionFacts) -> String { String(option.title.prefix { $0 != ":" }) }
    let known = options.filter { option in
      options.allSatisfy { $0.name == option.name || head($0) != head(option) }
    }
    heads = Dictionary(known.map { ($0.name, head($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// What an option is called, by its name.
  func title(of name: String) -> String { titles[name] ?? name }

  /// The same in a table, where the whole title stands elsewhere in the report.
  func short(_ name: String) -> String {
    if let base, base.name == name { return base.quoted.capitalisingFirst }
    return heads[name] ?? title(of: name)
  }

  /// The same in a sentence, where the whole title stands elsewhere on the page.
  func quoted(_ name: String) -> String {
    if let base, base.name == name { return base.quoted }
    return "‘\(heads[name] ?? title(of: name))’"
  }
}
