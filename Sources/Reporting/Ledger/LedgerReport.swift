public import Experiments
public import YouthCare

/// The books of one replication as a controller reads them: month by month to the cent, then what must hold.
public struct LedgerReport: Sendable {
  let ledger: ReplicationLedger
  let language: Language
  private let contracts: [Int]
  /// The most characters on a line, where amounts leave a choice.
  static let width = 120

  var numbers: NumberText { NumberText(language) }
  var calendar: ContractCalendar { ContractCalendar(ledger.scenario.contract) }

  /// A report on some contracts, by their positions.
  public init(_ ledger: ReplicationLedger, contracts: [Int], in language: Language) {
    self.ledger = ledger
    self.contracts = contracts
    self.language = language
  }

  /// Whether every check of these contracts holds.
  public var holds: Bool { contracts.allSatisfy { ledger.checks(of: $0).allSatisfy { $0.holds } } }

  /// The text, in lines of at most 120 characters.
  public var text: String {
    let heading = say(.ledgerHeading, numbers.count(ledger.replication), ledger.scenario.name, "\(ledger.seed)")
    let opening = heading.wrapped(to: Self.width) + say(.ledgerNote).wrapped(to: Self.width)
    let blocks = [opening] + contracts.flatMap { block($0) }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  func say(_ text: Texts, _ values: String...) -> String { text.text(in: language, filledWith: values) }

  /// A contract: its name and terms, the municipality's side, the provider's side, the checks.
  private func block(_ contract: Int) -> [[String]] {
    let (position, provider) = ledger.contracts[contract]
    let segment = ledger.scenario.segments[position]
    let name = say(.ledgerContract, segment.label(in: language), segment.providers[provider].name)
    let terms = ledger.phases.filter { $0.contract == contract }.map { phase in
      phase.dated(phase.terms.terms.words(in: language), calendar, in: language)
    }
    let heading = ([name] + terms).flatMap { $0.wrapped(to: Self.width) }
    let tables = LedgerColumns(ledger, contract).tables.flatMap { fitted($0, contract) }
    return [heading + [String(repeating: "-", count: min(name.count, Self.width))] + (tables.first ?? [])]
      + tables.dropFirst() + [checks(of: contract)]
  }

  /// A table, or several with the months repeated where it would be too wide.
  private func fitted(_ columns: [LedgerColumns.Column], _ contract: Int) -> [[String]] {
    var parts: [[LedgerColumns.Column]] = []
    for column in columns {
      if let last = parts.last, table(last + [column], contract).lineWidth <= Self.width {
        parts[parts.count - 1].append(column)
      } else {
        parts.append([column])
      }
    }
    return parts.map { table($0, contract).lines }
  }

  private func table(_ columns: [LedgerColumns.Column], _ contract: Int) -> TextTable {
    var table = TextTable([say(.month)] + columns.map { say($0.heading) }, point: numbers.point)
    func add(_ label: String, _ period: Period) {
      table.add(
        [label] + columns.map { numbers.euros(cents: ledger.amount(of: $0.item, contract: contract, over: period)) })
    }
    if columns.contains(where: { $0.item.isStock && ledger.opening(of: $0.item, contract: contract) != 0 }) {
      table.add(
        [say(.atStart)]
          + columns.map { column in
            column.item.isStock ? numbers.euros(cents: ledger.opening(of: column.item, contract: contract)) : ""
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
