public import Experiments
public import YouthCare

/// What a controller reads at a glance: cost against budget, clients, waiting and throughput of one scenario.
public struct Summary: Sendable {
  let table: ProjectionTable
  let calendar: ContractCalendar
  let language: Language
  let version: String
  /// What its inputs made the program solve anew, beside what it is a measure of.
  let solved: SolvedAnew?
  /// What came of the precision that was asked for.
  let precision: PrecisionText?

  var projection: Projection { table.projection }
  var scenario: Scenario { projection.ensemble.scenario }
  var numbers: NumberText { NumberText(language) }

  /// A summary in a language, by a version of the program.
  public init(
    _ table: ProjectionTable, in language: Language, version: String, solved: SolvedAnew? = nil,
    precision: PrecisionText? = nil
  ) {
    self.table = table
    self.language = language
    self.version = version
    self.solved = solved
    self.precision = precision
    calendar = ContractCalendar(table.projection.ensemble.scenario.contract)
  }

  /// The text, in lines of at most 100 characters.
  public var text: String { document.terminalText() }

  /// The text as blocks.
  public var document: Document {
    let last = calendar.years.last.flatMap { $0 == calendar.years[0] ? nil : throughput(in: $0) }
    return Document(
      in: language,
      [
        heading, solved?.section(in: scenario, language), behaviour, costs, split, sureness, control, relations,
        payments, otherCosts,
        providers, matrix, risks, lowTariffs, oddMargins, trajectories, withoutPlaces, clients, outsideCare, waiting,
        waits, throughput(in: calendar.years[0]), last, goals, lead, footer,
      ])
  }

  func say(_ text: Texts, _ values: String...) -> String {
    text.text(in: language, filledWith: values)
  }

  /// Who and what, and what the ranges leave out: said before them, not after.
  private var heading: Document.Section {
    let date = scenario.contract.start.text(in: language)
    var sentences = [say(.contract, scenario.name, "\(scenario.contract.years)", date)]
    if let observed = scenario.contract.observed, scenario.contract.leadMonths > 0 {
      sentences.append(say(.dateOfData, observed.text(in: language)))
    }
    if let differs = scenario.differs { sentences.append(say(.differs, differs.text(in: language).withoutFullStop)) }
    sentences.append(scenario.baselineSentence(in: language))
    if let past = scenario.pastIndexation { sentences.append(past.sentence(in: language)) }
    var caveats = [uncertainty]
    if scenario.namesPlaceholders { caveats.append(say(.placeholders)) }
    let title = scenario.title.text(in: language)
    let question = scenario.question.text(in: language)
    return Document.Section(
      [.heading(Document.Heading(level: .title, text: title))] + (question == title ? [] : [.paragraph(question)])
        + [.paragraph(sentences.joined(separator: " ")), .paragraph(caveats.joined(separator: " "))])
  }

  /// What the spread holds, before any of it is told.
  private var uncertainty: String {
    let said = UncertaintyReport(scenario, in: language)
    guard projection.ensemble.uncertainty == nil, !said.isOfNothing else { return said.sentence }
    return UncertaintyText.fixed.text.text(in: language)
  }

  private var footer: Document.Section {
    let ensemble = projection.ensemble
    let risks = projection.budgetRisks
    var sentences = [say(.howToRead)]
    if !risks.years.isEmpty { sentences.append(say(.howToReadBudget)) }
    if !risks.years.isEmpty, risks.cumulative.count < calendar.years.count {
      sentences.append(say(.yearsWithoutBudget))
    }
    return Document.Section([
      .paragraph(sentences.joined(separator: " ")),
      .paragraph(say(.replications, numbers.replications(ensemble.replications), "\(ensemble.seed)", version)),
    ])
  }
}

extension Scenario {
  /// Whether the scenario says of itself that inputs are placeholders: of values, or in its source where none says
  /// where it comes from.
  var namesPlaceholders: Bool {
    if statements.hasEvidence { return statements.count(of: .placeholder) > 0 }
    return [source.nl, source.en].contains { text in
      ["placeholder", "plaatshouder"].contains { text.lowercased().contains($0) }
    }
  }
}

extension String {
  fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension CalendarDate {
  /// The date as readers of a language write it.
  public func text(in language: Language) -> String {
    language.notation.writesDayFirst ? "\(day)-\(month)-\(year)" : description
  }
}
