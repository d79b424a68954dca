internal import Experiments
internal import YouthCare

/// Each contract in one row: how it is paid, at what price beside cost, what that brings its provider, and who bears which
/// risk.
struct PayersContracts {
  /// How many contracts are told: those with the largest turnover.
  private static let limit = 30

  private let part: PayersPart
  private let allocation: RiskAllocation
  private var ledger: LedgerSums { part.ledger }
  private var numbers: NumberText { part.numbers }

  /// Those of a part.
  init(_ part: PayersPart) {
    self.part = part
    allocation = RiskAllocation(part.summary.projection.ensemble)
  }

  /// A contract with its terms in order of time.
  private struct Contract {
    let position: Int
    let phases: [ContractPhase]
    let turnover: Double
  }

  /// The contracts that are told, in order of the plan.
  private var told: [Contract] {
    let phases = part.summary.projection.ensemble.phases
    let all = part.summary.projection.ensemble.contracts.indices.compactMap { position -> Contract? in
      let own = phases.filter { $0.contract == position }
      let turnover = ledger.figure(.revenue, in: .contract(position), over: .contract).value
      return own.isEmpty || turnover == 0 ? nil : Contract(position: position, phases: own, turnover: turnover)
    }
    return all.sorted { (-$0.turnover, $0.position) < (-$1.turnover, $1.position) }.prefix(Self.limit)
      .sorted { $0.position < $1.position }
  }

  /// The table; nothing where no contract pays.
  var section: Document.Section? {
    let told = told
    guard !told.isEmpty else { return nil }
    let unit = MoneyUnit(fitting: told.map(\.turnover).max() ?? 0)
    var table = DocumentTable(
      [part.say(.provider)]
        + [PayersPartText.payment, .priceAtStart, .priceAtEnd, .revenueOfContract, .result, .equity, .bears]
        .map { part.say($0) })
    for contract in told { table.add(label(of: contract), cells(contract, unit)) }
    table.caption = part.say(.contractsCaption)
    table.unit = unit.name.text(in: part.language)
    return Document.Section([
      .heading(part.say(.contractsHeading)), .table(table), .paragraph(part.say(.contractsNote)),
    ])
  }

  private func label(of contract: Contract) -> String {
    let segment = part.scenario.segments[contract.phases[0].segment]
    return "\(segment.id): \(part.providerName(of: contract.position))"
  }

  private func cells(_ contract: Contract, _ unit: MoneyUnit) -> [DocumentTable.Cell] {
    let ratios = contract.phases.flatMap(\.tariffRatios)
    func price(_ ratio: Double?) -> DocumentTable.Cell {
      numbers.percentageCell(ratio.map { Figure($0, standardError: 0) }, maximumDecimals: 0)
    }
    let money = [LedgerItem.revenue, .result, .equity].map {
      numbers.cell(ledger.figure($0, in: .contract(contract.position), over: .contract), in: unit.euros)
    }
    return [.word(terms(of: contract)), price(ratios.first?.ratio), price(ratios.last?.ratio)] + money
      + [.word(risks(of: contract))]
  }

  /// The terms in order of time, and by which of them care under way is paid.
  private func terms(of contract: Contract) -> String {
    let calendar = ContractCalendar(part.scenario.contract)
    let told = contract.phases.map { phase in
      let words = phase.terms.terms.words(in: part.language)
      let before = phase.previous.terms.words(in: part.language)
      let underWay =
        phase.terms.terms.transition == .termsOfStart && before != words ? "; \(part.say(.underWayAsStarted))" : ""
      return phase.dated(words + underWay, calendar, in: part.language)
    }
    return told.joined(separator: ". ")
  }

  /// Who bears which risk under the last terms: the drivers by who pays for them.
  private func risks(of contract: Contract) -> String {
    let last = contract.phases[contract.phases.count - 1]
    let owners = RiskDriver.allCases.compactMap { driver in
      allocation.owner(of: [last], [driver]).map {
        (owner: $0.text(in: part.language), driver: driver.meaning.text(in: part.language))
      }
    }
    let names = owners.map(\.owner)
    let distinct = names.enumerated().filter { !names[..<$0.offset].contains($0.element) }.map(\.element)
    guard !distinct.isEmpty else { return NumberText.meaningless }
    if distinct.count == 1 { return part.say(.bearsAll, distinct[0]) }
    return distinct.map { owner in
      "\(owner): \(owners.filter { $0.owner == owner }.map(\.driver).joined(separator: ", "))"
    }.joined(separator: "; ")
  }
}
