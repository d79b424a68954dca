import Foundation
import Storage
import Testing
import YouthCare

/// MODEL.md, T10.
@Suite("A file states the date of its data")
struct DatedDataTests {
  private func read(_ region: String, _ measure: String, differs: Bool = true) throws -> ScenarioFile {
    let head = differs ? "title: T\ndiffers: D\nextends: region.yaml\n" : "title: T\nextends: region.yaml\n"
    return try Fixtures.read([
      ("measure.yaml", head + measure),
      ("region.yaml", "title: R\nextends: base.yaml\ncontract: {observed: 2023-01-01}\n" + region),
      ("base.yaml", try Fixtures.validText()),
    ]).get()
  }

  @Test("it is read with what is known since, and its indices are inputs of the run")
  func read() throws {
    let file = try Fixtures.result(of: Fixtures.everyAgreement).get()
    let contract = file.scenario.contract
    #expect(contract.observed == CalendarDate(year: 2025, month: 7, day: 1) && contract.leadMonths == 18)
    #expect(file.scenario.region.known[2026]?.cost == 21_500_000 && file.scenario.region.known[2025]?.clients == 900)
    #expect(file.scenario.region.known[2026]?.inCare == 480 && file.scenario.region.known[2025]?.cost == nil)
    let inputs = file.resolved.filter { $0.path.hasPrefix("contract.observed") || $0.path.contains("past_index") }
    #expect(
      inputs.map { "\($0.path) = \($0.value)" } == [
        "contract.observed = 2025-07-01", "contract.past_indexation.2026 = 0.04",
        "contract.past_indexation.2027 = 0.0 (assumed)",
      ])
  }

  @Test("until its contract starts a measure does what its region does, and from then on what it says")
  func follows() throws {
    let file = try read(
      "access: {strictness: 0.2}\nmunicipal_cost: {per_contract: 1000}\n",
      """
      access: {strictness: 0.9}
      municipal_cost: {per_contract: 2000}
      material_control: {}
      suppliers: {subcontracted: 10%}
      segments:
        S5: {funding: {model: output-based}}

      """
    )
    let scenario = file.scenario
    let inputs = Dictionary(file.resolved.map { ($0.path, $0.value) }, uniquingKeysWith: { _, last in last })
    #expect(inputs["present.segments.S4.access.strictness"] == "0.2" && inputs["present.contract.years"] == "5")
    #expect(inputs["segments.S4.access.strictness"] == "0.9" && inputs["present.segments.S4.inflow.growth"] == nil)
    #expect(scenario.segments.map(\.access.strictness) == [0.9, 0.9] && scenario.municipalCost.perContract == 2_000)
    let present = scenario.asPresent
    #expect(present.segments.map(\.access.strictness) == [0.2, 0.2] && present.municipalCost.perContract == 1_000)
    #expect(present.materialControl == nil && present.segments.allSatisfy { $0.suppliers.subcontracted == 0 })
    #expect(present.segments[1].terms == scenario.segments[1].baseline)
    #expect(present.segments[1].terms.model is EffortBasedFunding)
    // The terms of a contract since the data: the present ones, then its own.
    let terms = scenario.terms(of: 0, in: 1)
    #expect(terms.map(\.from) == [-.infinity, 0] && terms[1].terms.model is OutputBasedFunding)
    #expect(scenario.terms(of: 0, in: 0).count == 1, "nothing happens where they are the same")
  }

  @Test("a region follows nobody, and neither does a measure of data of its first day")
  func regions() throws {
    #expect(try read("", "access: {strictness: 0.9}\n", differs: false).scenario.presentPolicy == nil)
    #expect(try read("", "contract: {observed: null}\n").scenario.presentPolicy == nil)
    #expect(try read("", "").scenario.presentPolicy != nil)
  }

  @Test("amounts of what its region does go to the prices of the start with its own")
  func prices() throws {
    let scenario = try read("municipal_cost: {per_contract: 1000}\n", "contract: {price_level: 2025, indexation: 0}\n")
      .scenario
    let priced = scenario.atPricesOfStart
    #expect(priced.municipalCost.perContract == 1_000 && priced.asPresent.municipalCost.perContract == 1_000)
    let later = try read(
      "municipal_cost: {per_contract: 1000}\n", "contract: {price_level: 2024, past_indexation: {2025: 25%}}\n"
    ).scenario.atPricesOfStart
    let factor = 1.25 * 1.03 * 1.03
    #expect(abs(later.asPresent.municipalCost.perContract - 1_000 * factor) < 1e-9)
    #expect(later.municipalCost.perContract == later.asPresent.municipalCost.perContract)
  }
}
