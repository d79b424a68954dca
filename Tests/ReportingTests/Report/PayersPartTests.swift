import Experiments
import Reporting
import Testing
import YouthCare

@Suite("The report: who pays what to whom")
struct PayersPartTests {
  /// Two segments: providers with ceilings in A, more of them than are named, and a guarantee in B.
  private static func scenario(providers: Int = 4) throws -> Scenario {
    var scenario = try SampleRegion.scenario()
    scenario.segments[0].providers = (1...providers).map { Provider(name: "P\($0)") }
    for index in scenario.segments[0].providers.indices {
      scenario.segments[0].providers[index].share = Double(index + 1) / Double(providers * (providers + 1) / 2)
    }
    var ceiling = RevenueCeiling()
    ceiling.share = 0.9
    ceiling.overDelivery = .reduced
    scenario.segments[0].terms.ceiling = ceiling
    var guarantee = GuaranteeBudget()
    guarantee.share = 1
    scenario.segments[1].terms.guarantee = guarantee
    return scenario
  }

  @Test(
    "every total is the sum of its column as printed, and the values behind it add up", arguments: Language.allCases)
  func addsUp(language: Language) async throws {
    let table = try await SampleRegion.table(try Self.scenario(), replications: 40)
    var sums = 0
    for table in ReportTables.all(PayersPart(table, in: language).sections) {
      let rows = ReportTables.rows(table)
      for cells in rows {
        for (column, cell) in cells.enumerated() {
          switch cell.formula {
          case .sum(let parts):
            sums += 1
            let printed = try parts.map { try ReportTables.hundredths(rows[$0][column].text, language) }
            #expect(printed.reduce(0, +) == (try ReportTables.hundredths(cell.text, language)), "\(table.caption)")
            let values = try parts.map { try #require(rows[$0][column].value) }
            #expect(abs(values.reduce(0, +) - (try #require(cell.value))) < 1e-9)
          case .difference(let first, let second):
            let printed = try [first, second].map { try ReportTables.hundredths(cells[$0].text, language) }
            #expect(printed[0] - printed[1] == (try ReportTables.hundredths(cell.text, language)))
          case nil: break
          }
        }
      }
    }
    #expect(sums > 15)
  }

  @Test("a provider's row is his contract's books, in the unit of the table")
  func providerRow() async throws {
    let table = try await SampleRegion.table(try Self.scenario(), replications: 40)
    let ledger = table.projection.ensemble.ledger
    let own = try ReportTables.named(
      "Providers of A Part A, whole contract", in: PayersPart(table, in: .english).sections)
    #expect(own.unit == "million euros")
    let rows = ReportTables.rows(own)
    // The largest share has the largest turnover: it stands first.
    #expect(rows.map { $0[0].text } == ["P4", "P3", "P2", "P1", "total"])
    let delivered = ledger.figure(.production, in: .contract(3), over: .contract)
    #expect(rows[0][1].value == delivered.value / 1e6)
    let all = ledger.figure(.production, in: .segment(0), over: .contract)
    #expect(rows[4][1].value == all.value / 1e6)
  }

  @Test("of more than thirty providers the largest are named, and the rest are joined by segment")
  func joined() async throws {
    var scenario = try Self.scenario(providers: 34)
    // Places for all, so that everybody has turnover.
    scenario.segments[0].capacity = .unlimited
    for index in scenario.segments[0].providers.indices { scenario.segments[0].providers[index].share = 1.0 / 34 }
    let table = try await SampleRegion.table(scenario, replications: 20)
    let own = try ReportTables.named(
      "Providers of A Part A, whole contract", in: PayersPart(table, in: .english).sections)
    let labels = ReportTables.rows(own).map { $0[0].text }
    // Thirty of 35 names, of which B has one: 29 in A.
    #expect(labels.count == 31)
    #expect(labels[29] == "5 other providers together")
    let ledger = table.projection.ensemble.ledger
    // In thousand euros, as the table is.
    let all = ledger.figure(.production, in: .segment(0), over: .contract).value / 1e3
    let told = ReportTables.rows(own).dropLast().compactMap { $0[1].value }
    #expect(abs(told.reduce(0, +) - all) < 1e-9 * all)
  }

  @Test("ceilings and guarantees stand with their sums and what they do", arguments: Language.allCases)
  func limits(language: Language) async throws {
    let table = try await SampleRegion.table(try Self.scenario(), replications: 40)
    let ensemble = table.projection.ensemble
    let caption = LocalizedText(
      nl: "Wat plafonds, garanties en nacalculatie doen, per segment", en: "What ceilings and guarantees do")
    let rows = ReportTables.rows(
      try ReportTables.named(caption.text(in: language), in: PayersPart(table, in: language).sections))
    #expect(rows[0][1].value == 4 && rows[1][1].value == 1)
    let ceiling = ensemble.phases.compactMap(\.terms.ceiling).reduce(0, +)
    #expect(abs((try #require(rows[0][2].value)) - ceiling / 1e3) < 1e-9)
    #expect(rows[1][2].value == nil && rows[0][4].value == nil)
    let topUps = ensemble.euros(of: [.revenueGuarantee], in: [1], over: .contract)
    #expect(topUps.contains { $0 > 0 })
    #expect(rows[1][6].value == Double(topUps.count { $0 > 0 }) / 40)
  }

  @Test("a contract's row joins how it pays with what that brings its provider and who bears the risk")
  func contracts() async throws {
    let table = try await SampleRegion.table(try Self.scenario(), replications: 20)
    let ensemble = table.projection.ensemble
    let own = try ReportTables.named("Price, result and risk by contract", in: PayersPart(table, in: .english).sections)
    let rows = ReportTables.rows(own)
    #expect(rows.map { $0[0].text } == ["A: P1", "A: P2", "A: P3", "A: P4", "B: B"])
    let unit = own.unit == "million euros" ? 1e6 : 1e3
    for (contract, row) in rows.enumerated() {
      for (column, item) in zip(4..., [LedgerItem.revenue, .result, .equity]) {
        let booked = ensemble.ledger.figure(item, in: .contract(contract), over: .contract).value
        #expect(row[column].value == booked / unit)
      }
      let ratios = try #require(ensemble.phases.first { $0.contract == contract }?.tariffRatios)
      #expect(row[2].value == ratios.first?.ratio && row[3].value == ratios.last?.ratio)
    }
    #expect(rows[0][1].text.contains("ceiling") && rows[4][1].text.contains("guarantee"))
    // A day is paid whatever the hours in it: who needs more of them is the provider's risk.
    #expect(rows[4][7].text.hasPrefix("municipality: number of clients, stay; provider: intensity; shared, "))
    #expect(rows[0][7].text != rows[4][7].text)
  }

  @Test("who gets into distress stands by name, with the months that end in it")
  func distress() async throws {
    var scenario = try Self.scenario()
    scenario.segments[0].providers[0].cost = 1.5
    // Nobody in A has anything in hand, and nobody closes.
    var failure = ProviderFailure()
    (failure.cashDays, failure.rescue, failure.systemRescue, failure.support) = (0, 1, 1, 0)
    scenario.segments[0].failure = failure
    let table = try await SampleRegion.table(scenario, replications: 20)
    let ensemble = table.projection.ensemble
    let own = try ReportTables.named(
      "Distress by provider, whole contract", in: PayersPart(table, in: .english).sections)
    let rows = ReportTables.rows(own)
    #expect(own.unit(of: 1) == "months" && own.unit(of: 2).isEmpty)
    #expect(rows.first?[0].text == "P1" && !rows.contains { $0[0].text == "B" })
    for row in rows {
      let provider = try #require(scenario.segments[0].providers.firstIndex { $0.name == row[0].text })
      let months = ensemble.monthsInDistress(ofContract: provider)
      #expect(try abs(#require(row[1].value) - months.reduce(0, +) / 20) < 1e-9)
      #expect(row[2].value == Double(months.count { $0 > 0 }) / 20)
      #expect(months.allSatisfy { (0...24).contains($0) })
    }
  }

  @Test("every table says of what it is and in what unit its amounts are")
  func captions() async throws {
    let table = try await SampleRegion.table(try Self.scenario(), replications: 20)
    let sections = PayersPart(table, in: .dutch).sections
    for table in ReportTables.all(sections) { #expect(!table.caption.isEmpty && !table.unit.isEmpty) }
    guard case .heading(let heading) = sections[0].blocks[0] else { throw ReportFault.noHeading }
    #expect(heading.level == .part && heading.text == "Wie betaalt wat aan wie")
  }
}

enum ReportFault: Error {
  case noHeading
}
