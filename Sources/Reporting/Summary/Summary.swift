public import Experiments
public import YouthCare

/// What a controller reads at a glance: cost against budget, clients, waiting and throughput of one scenario.
public struct Summary: Sendable {
  let table: ProjectionTable
  let calendar: ContractCalendar
  let language: Language
  let version: String

  var projection: Projection { table.projection }
  var scenario: Scenario { projection.ensemble.scenario }
  var numbers: NumberText { NumberText(language) }

  /// A summary in a language, by a version of the program.
  public init(_ table: ProjectionTable, in language: Language, version: String) {
    self.table = table
    self.language = language
    self.version = version
    calendar = ContractCalendar(table.projection.ensemble.scenario.contract)
  }

  /// The text, in lines of at most 100 characters.
  public var text: String {
    var blocks = [
      heading, behaviour, costs, control, payments, providers, risks, lowTariffs, clients, waiting, waits,
      throughput(in: calendar.years[0]),
    ]
    if let last = calendar.years.last, last != calendar.years[0] { blocks.append(throughput(in: last)) }
    blocks += [goals, footer]
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  func say(_ text: Texts, _ values: String...) -> String {
    text.text(in: language, filledWith: values)
  }

  func newTable(_ headings: [String]) -> TextTable { TextTable(headings, point: numbers.point) }

  /// Who and what, and what the ranges leave out: said before them, not after.
  private var heading: [String] {
    let date = scenario.contract.start.text(in: language)
    var sentences = [say(.contract, scenario.name, "\(scenario.contract.years)", date)]
    if let differs = scenario.differs { sentences.append(say(.differs, differs.text(in: language).withoutFullStop)) }
    var caveats = [say(.chanceOnly)]
    if scenario.namesPlaceholders { caveats.append(say(.placeholders)) }
    let title = scenario.title.text(in: language)
    let question = scenario.question.text(in: language)
    return title.wrapped() + [String(repeating: "=", count: min(title.count, pageWidth))]
      + (question == title ? [] : question.wrapped()) + sentences.joined(separator: " ").wrapped()
      + caveats.joined(separator: " ").wrapped()
  }

  private var footer: [String] {
    let ensemble = projection.ensemble
    let risks = projection.budgetRisks
    var sentences = [say(.howToRead)]
    if !risks.years.isEmpty { sentences.append(say(.howToReadBudget)) }
    if !risks.years.isEmpty, risks.cumulative.count < calendar.years.count {
      sentences.append(say(.yearsWithoutBudget))
    }
    return sentences.joined(separator: " ").wrapped() + [
      say(.replications, numbers.count(ensemble.replications), "\(ensemble.seed)", version)
    ]
  }
}

extension Scenario {
  /// Whether the scenario says of itself that inputs are placeholders.
  var namesPlaceholders: Bool {
    [source.nl, source.en].contains { text in
      ["placeholder", "plaatshouder"].contains { text.lowercased().contains($0) }
    }
  }
}

extension String {
  fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension CalendarDate {
  /// The date as readers of a language write it.
  func text(in language: Language) -> String {
    switch language {
    case .dutch: "\(day)-\(month)-\(year)"
    case .english: description
    }
  }
}
