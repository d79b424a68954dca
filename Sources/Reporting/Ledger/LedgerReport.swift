public import Experiments
public import YouthCare

/// The books of one replication as a controller reads them: month by month to the cent, then what must hold.
public struct LedgerReport: Sendable {
  let ledger: ReplicationLedger
  let language: Language
  private let sections: [BookSection]
  /// The segment whose sections these are, where they are added up.
  private let totalOf: Int?
  /// The most characters on a line, where amounts leave a choice.
  static let width = 120

  var numbers: NumberText { NumberText(language) }
  var calendar: ContractCalendar { ContractCalendar(ledger.scenario.contract) }

  /// A report on some sections; on those of a segment, with what they come to together.
  public init(_ ledger: ReplicationLedger, sections: [BookSection], totalOf: Int? = nil, in language: Language) {
    self.ledger = ledger
    self.sections = sections
    self.totalOf = totalOf
    self.language = language
  }

  /// Whether every check of these sections holds.
  public var holds: Bool { sections.allSatisfy { ledger.checks(of: $0).allSatisfy { $0.holds } } }

  /// The text, in lines of at most 120 characters.
  public var text: String { document.terminalText(width: Self.width) }

  /// The text as blocks.
  public var document: Document {
    let heading = say(.ledgerHeading, numbers.count(ledger.replication), ledger.scenario.name, "\(ledger.seed)")
    let opening = Document.Section([.heading(heading), .paragraph(say(.ledgerNote))])
    return Document(in: language, [opening] + sections.flatMap { text(on: $0) } + total)
  }

  func say(_ text: Texts, _ values: String...) -> String { text.text(in: language, filledWith: values) }

  /// A section: its name and, of a contract, its terms, the municipality's side, the provider's side, the checks.
  private func text(on section: BookSection) -> [Document.Section] {
    let heading = Document.Block.heading(
      Document.Heading(level: .part, text: name(of: section), details: terms(of: section)))
    return tables(of: [section], under: heading) + [checks(of: section)]
  }

  /// What the sections of a segment come to together; nothing where there is one.
  private var total: [Document.Section] {
    guard let totalOf, sections.count > 1 else { return [] }
    let label = ledger.scenario.segments[totalOf].label(in: language)
    return tables(
      of: sections, under: .heading(Document.Heading(level: .part, text: say(.ledgerTotal, label), details: [])))
  }

  private func tables(of sections: [BookSection], under heading: Document.Block) -> [Document.Section] {
    let tables = LedgerColumns(ledger, sections).tables.map { Document.Block.table(table($0, sections)) }
    return [Document.Section([heading] + tables.prefix(1))] + tables.dropFirst().map { Document.Section([$0]) }
  }

  private func name(of section: BookSection) -> String {
    switch section {
    case .contract(let contract):
      let (position, provider) = ledger.contracts[contract]
      let segment = ledger.scenario.segments[position]
      return say(.ledgerContract, segment.label(in: language), segment.providers[provider].name)
    case .segment(let position): return say(.ledgerSegment, ledger.scenario.segments[position].label(in: language))
    case .region: return say(.ledgerRegion)
    }
  }

  private func terms(of section: BookSection) -> [String] {
    ledger.phases.filter { .contract($0.contract) == section }.map { phase in
      let price = phase.terms.trajectoryPrice
      let words = phase.terms.terms.words(in: language)
      let priced = price > 0 ? say(.ledgerPrice, words, numbers.euros(cents: Cents.rounded(euros: price))) : words
      return phase.dated(priced, calendar, in: language)
    }
  }

  private func table(_ columns: [LedgerColumns.Column], _ sections: [BookSection]) -> DocumentTable {
    func sum(_ cents: (BookSection) -> Int) -> Int { sections.reduce(0) { $0 + cents($1) } }
    var table = DocumentTable([say(.month)] + columns.map { say($0.heading) }, overflow: .continues)
    func add(_ label: String, _ period: Period) {
      table.add(
        label,
        numbers: columns.map { column in
          numbers.euros(cents: sum { ledger.amount(of: column.item, in: $0, over: period) })
        })
    }
    if columns.contains(where: { column in
      column.item.isStock && sections.contains { ledger.opening(of: column.item, in: $0) != 0 }
    }) {
      table.add(
        say(.atStart),
        numbers: columns.map { column in
          column.item.isStock ? numbers.euros(cents: sum { ledger.opening(of: column.item, in: $0) }) : ""
        })
    }
    for (index, month) in calendar.contractMonths.enumerated() {
      add(month.text, .month(index))
      let isLast = index + 1 == calendar.contractMonths.count
      if isLast || calendar.contractMonth(index + 1).year != month.year {
        add("\(month.year)", .year(month.year))
        table.addGap()
      }
    }
    add(say(.total), .contract)
    return table
  }
}
