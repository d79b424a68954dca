import Experiments
import Reporting
import Testing
import YouthCare

/// What a summary tells of contracts: payments, risk, low tariffs and what behaviour rests on.
@Suite("Contracts in the summary")
struct ContractSummaryTests {
  private func text(_ scenario: Scenario, in language: Language = .english) async throws -> String {
    Summary(try await SampleRegion.table(scenario, replications: 10), in: language, version: "1").text
  }

  /// The text on one line, however it was wrapped.
  private func flat(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  private func cells(_ text: String, row: String) -> [String]? {
    text.split(separator: "\n").first { $0.hasPrefix(row) }?.dropFirst(row.count).split(separator: " ").map(String.init)
  }

  @Test("contracts of one segment with the same figures stand in one line, another one apart, under their terms")
  func groups() async throws {
    var scenario = try SampleRegion.scenario()
    scenario.segments[0].providers = [("P1", 0.5), ("P2", 0.3), ("P3", 0.2)].map { name, share in
      var provider = Provider(name: name)
      provider.share = share
      return provider
    }
    var own = scenario.segments[0].terms
    own.ceiling = RevenueCeiling()
    own.ceiling?.share = 0.95
    own.guarantee = GuaranteeBudget()
    own.guarantee?.share = 0.85
    scenario.segments[0].providers[2].terms = own
    let text = try await text(scenario)
    #expect(text.contains("\nEffort-based (p × q) per day; ceiling 95%, stop; guarantee 85%\n"))
    #expect(text.contains("\nEffort-based (p × q) per day\n"))
    // 60 starts × 120 days × 100 euros are 720 thousand a year: 80 % of it, and 95 % of the rest.
    #expect(
      cells(text, row: "  A: P1, P2") == ["576", "58", "10.0%", "58", "10.0%", "0", "0%", "28", "4.9%"])
    #expect(cells(text, row: "  A: P3") == ["137", "0", "0.0%", "0", "0.0%", "0", "0%", "0", "0.0%"])
    #expect(try await self.text(scenario, in: .dutch).contains("per dag; plafond 95 %, stop; garantie 85 %\n"))
  }

  @Test("a tariff below the legal floor is flagged, one above it is not")
  func lowTariff() async throws {
    var scenario = try SampleRegion.scenario()
    scenario.segments[0].cost.tariffRatio = 0.98
    #expect(!(try await text(scenario)).contains("NOTE"))
    scenario.segments[1].cost.tariffRatio = 0.93
    let text = flat(try await text(scenario))
    #expect(
      text.contains("NOTE B Part B: from 2027 the tariff is 93% of the cost price, below 97%: the duty of real prices"))
    #expect(!text.contains("NOTE A"))
  }

  @Test("behaviour plays no part where every contract is the baseline's")
  func noBehaviour() async throws {
    let text = flat(try await text(try SampleRegion.scenario()))
    #expect(text.contains("Incentive strength 1 ("))
    #expect(text.contains("No default of a behavioural response is backed by strong evidence for Dutch youth care."))
    #expect(text.contains("No contract differs from its baseline regime: behaviour plays no part here."))
  }

  @Test("the grades behind the responses at work are counted, and the weakest named")
  func grades() async throws {
    var scenario = try SampleRegion.scenario()
    var observed = OutputBasedFunding()
    observed.price = 12_000
    scenario.segments[0].observedTerms = ContractTerms(observed)
    let text = flat(try await text(scenario))
    #expect(text.contains("1 of 2 contracts differ from their baseline regime."))
    // Weak: dose, intake, adaptation, selection, re-entry, and the model's upcoding and length weight.
    #expect(text.contains("The responses at work rest on 7 × weak, 3 × assumption."))
    #expect(
      text.contains(
        "placeholders by the modeller's judgement: tier_step, rematch_delay, risk_adjustment (effort-based);"))
    scenario.behaviour.incentiveStrength = 0
    let off = flat(try await self.text(scenario))
    #expect(off.contains("Incentive strength 0 (") && off.contains("behaviour is switched off"))
    #expect(!off.contains("× weak"))
  }

  @Test("what the municipality pays is split by what it is for; where all is for care there is no table")
  func payments() async throws {
    var scenario = try SampleRegion.scenario()
    for index in scenario.segments.indices {
      scenario.segments[index].terms.guarantee = GuaranteeBudget()
      scenario.segments[index].terms.guarantee?.share = 1
    }
    let guaranteed = try await text(scenario)
    #expect(guaranteed.contains("WHAT THE MUNICIPALITY PAYS"))
    #expect(guaranteed.contains("top-up  administration"))
    for word in ["settlement", "innovation", "rescue"] { #expect(!guaranteed.contains(word)) }
    var free = MunicipalCost()
    free.perContract = 0
    free.procurement = 0
    free.award = 0
    scenario = try SampleRegion.scenario()
    scenario.municipalCost = free
    for index in scenario.segments.indices {
      guard var funding = scenario.segments[index].funding as? EffortBasedFunding else { continue }
      funding.conduct.messageCost = 0
      scenario.segments[index].funding = funding
    }
    #expect(!(try await text(scenario)).contains("WHAT THE MUNICIPALITY PAYS"))
  }

  @Test("prices by trajectory are told, with what they are of the cost price, and why the first years cost more")
  func trajectories() async throws {
    var scenario = try SampleRegion.scenario()
    #expect(!(try await text(scenario)).contains("TRAJECTORY"))
    for position in scenario.segments.indices {
      scenario.segments[position].cost.tariffRatio = 1
      scenario.segments[position].observedTerms = scenario.segments[position].terms
      scenario.segments[position].terms = ContractTerms(OutputBasedFunding())
    }
    let text = try await text(scenario)
    let section = String(text[try #require(text.firstRange(of: "PRICE A TRAJECTORY")).lowerBound...])
    // 120 days at 100 and 150 euro, with 0.5 × 1.2 / √60 and √20 on top.
    #expect(cells(section, row: "A Part A") == ["1", "12,930", "12,930", "12,930", "107.7%"])
    #expect(cells(section, row: "B Part B") == ["1", "20,415", "20,415", "20,415", "113.4%"])
    #expect(flat(text).contains("In A, B payment is higher at first: who is in care already is paid for as before"))
    #expect(flat(text).contains("of each new trajectory 50% comes besides, at once at its start"))
    // A margin of 8 % isn't odd yet, one of 13 % is.
    #expect(flat(text).contains("NOTE B Part B: in 1 contracts the tariff is 113.4% of the cost price, above 109%"))
    #expect(!flat(text).contains("NOTE A"))
    // Where days are divided nothing is paid besides; where a trajectory was paid before neither.
    for position in scenario.segments.indices { scenario.segments[position].terms.transition = .byTime }
    #expect(!(try await self.text(scenario)).contains("higher at first"))
  }

  @Test("data that are older than the contract have their date, and what is derived has its year")
  func dateOfData() async throws {
    var scenario = try SampleRegion.scenario()
    let data = "The data are of 2025-07-01: the years up to the start are simulated first."
    #expect(!flat(try await text(scenario)).contains("The data are of"))
    scenario.contract.observed = CalendarDate(year: 2025, month: 7, day: 1)
    scenario.segments[0].inflow.hoursGrowth = 0.01
    // 1.01 to the power 1.5; places are full.
    let year =
      "What contracts don't state in euro is for the year from 2027-01-01 on, with since 2025-07-01: "
      + "A 0% clients in care, +1.5% hours a client; B 0% clients in care, 0% hours a client."
    let text = flat(try await text(scenario))
    #expect(text.contains(data) && text.contains(year))
    let check = BalanceSummary(scenario, try Balance(scenario), in: .english).text
    #expect(flat(check).contains(year))
  }
}
