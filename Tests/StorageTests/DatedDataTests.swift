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

  // MARK: - Another date

  private func remarks(_ files: (String, String)...) throws -> [String] {
    var all = files.map { (name: $0.0, text: $0.1) }
    all.append((name: "base.yaml", text: try Fixtures.validText()))
    return try Fixtures.read(all).get().remarks.map { remark in
      // A base is named as it is found, and these stand in a folder of their own.
      let words = remark.message.en.replacing(/'[^' ]*\//, with: "'")
      return "\(remark.line):\(remark.column): \(words)"
    }
  }

  private static let region = "title: R\nextends: base.yaml\ncontract: {observed: 2023-01-01}\n"

  @Test("a region of another date than its base's is told what it takes from there")
  func inherited() throws {
    let whole = "the data are of 2023-01-01, and those of 'base.yaml' of 2027-01-01: from there stays "
    let mend = "; write what is of 2023-01-01, or keep the date of the base"
    #expect(
      try remarks(("dated.yaml", Self.region)).map { $0.replacing(mend, with: "") } == [
        "3:12: \(whole)'inflow' of S4 and S5; 'funding' of S4 and S5"
      ])
    func segments(_ text: String) -> String { Self.region + "segments: {\(text)}\n" }
    let level = segments("S4: {inflow: {starts_per_year: 380}, funding: {tariff: 110}}, S5: {funding: {tariff: 290}}")
    #expect(
      try remarks(("dated.yaml", level)).map { $0.replacing(mend, with: "") } == ["3:12: \(whole)'inflow' of S5"])
    let all = segments(
      "S4: {inflow: {starts_per_year: 380}, funding: {tariff: 110}}, "
        + "S5: {inflow: {starts_per_year: 190}, funding: {tariff: 290}}")
    #expect(try remarks(("dated.yaml", all)).isEmpty)
    // Of one date nothing is said, nor of a measure.
    #expect(try remarks(("own.yaml", "title: T\nextends: region.yaml\n"), ("region.yaml", all)).isEmpty)
    #expect(try remarks(("own.yaml", "title: T\ndiffers: D\nextends: region.yaml\n"), ("region.yaml", all)).isEmpty)
    // A later contract has a budget of its own.
    let later = "title: T\nextends: base.yaml\ncontract: {start: 2029-01-01}\n"
    #expect(try remarks(("later.yaml", later))[0].contains("'funding' of S4 and S5; 'budget'; write what is of 2029"))
  }

  @Test("what is known of a base is no knowledge of a region with starts of its own")
  func knownOfBase() throws {
    let base = Self.region + "region: {known: {2024: {clients: 1200}}}\n"
    func own(_ text: String) -> String { "title: T\nextends: region.yaml\n" + text }
    let level = own("segments: {S4: {inflow: {starts_per_year: 380}}}\n")
    #expect(
      try remarks(("own.yaml", level), ("region.yaml", base)) == [
        "3:26: 'known' is that of 'region.yaml', and this region has starts of its own; write what is known of this "
          + "region, or known: null"
      ])
    for rest in ["region: {known: null}\n", "region: {known: {2024: {clients: 1100}}}\n"] {
      #expect(try remarks(("own.yaml", level + rest), ("region.yaml", base)).isEmpty)
    }
    #expect(try remarks(("own.yaml", own("budget: {first_year: 50000000}\n")), ("region.yaml", base)).isEmpty)
  }

  @Test("a measure is told that its growth counts from the date of the data")
  func growth() throws {
    let head = "title: T\ndiffers: D\nextends: region.yaml\n"
    func words(_ key: String, _ parameter: String) -> String {
      "'\(key)' counts from the date of the data, 2023-01-01, so in the years up to the start too; write a change "
        + "(changes, parameter: \(parameter)) for what begins later"
    }
    let region = ("region.yaml", Self.region)
    #expect(
      try remarks(("own.yaml", head + "demand: {hours_growth: 2%}\n"), region) == [
        "4:10: " + words("hours_growth", "hours")
      ])
    #expect(
      try remarks(("own.yaml", head + "segments: {S4: {inflow: {growth: 2%}}}\n"), region) == [
        "4:26: " + words("growth", "inflow")
      ])
    #expect(
      try remarks(("own.yaml", head.replacing("region", with: "base") + "demand: {hours_growth: 2%}\n")).isEmpty)
  }

  @Test("data of the start are the same as no date")
  func dateOfStart() throws {
    let own = "title: T\ndiffers: D\nextends: base.yaml\ncontract: {observed: 2027-01-01}\n"
    let file = try Fixtures.read([("own.yaml", own), ("base.yaml", Fixtures.validText())]).get()
    #expect(file.scenario.contract.leadMonths == 0)
    #expect(
      file.remarks.map(\.message) == [
        LocalizedText(
          nl: "'observed' doet hier niets: het is de start zelf, en zonder 'observed' begint het contract ook bij de "
            + "gegevens",
          en:
            "'observed' does nothing here: it is the start itself, and without 'observed' the contract starts with the "
            + "data too")
      ])
  }
}
