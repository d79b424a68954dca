import Foundation
import Storage
import Testing
import YouthCare

/// MODEL.md, M9.
@Suite("A file states the year of its prices")
struct PriceYearTests {
  static let file = Fixtures.folder.appending(path: "ValidScenarios/price-level.yaml").path

  @Test(
    "what is read is what was stated, with the indices that come to it, each with its origin in the manifest's inputs")
  func read() throws {
    let file = try Fixtures.result(of: Self.file).get()
    let scenario = file.scenario
    #expect(scenario.contract.priceLevel == 2023 && scenario.contract.pastIndices == [2026: 0.04])
    #expect(scenario.value(at: Address("segments.S4.funding.tariff")!) == 120)
    #expect(scenario.pastIndexation == nil && scenario.faults.isEmpty)
    let inputs = file.resolved.filter { $0.path.hasPrefix("contract.p") && !$0.path.contains("provisional") }
    #expect(
      inputs.map { "\($0.path) = \($0.value)" } == [
        "contract.price_level = 2023", "contract.past_indexation.2024 = 0.0571 (found)",
        "contract.past_indexation.2025 = 0.0394 (found)", "contract.past_indexation.2026 = 0.04",
        "contract.past_indexation.2027 = 0.03 (assumed)",
      ])
    // The base says nothing of it, and no input of its is touched.
    let base = try Fixtures.result(of: Fixtures.valid).get()
    #expect(base.scenario.contract.priceLevel == nil && base.digest != file.digest)
    #expect(!base.resolved.contains { $0.path.contains("price_level") || $0.path.contains("past_indexation") })
  }

  @Test("the baseline regime goes along: terms that are the root's stay the root's")
  func baseline() throws {
    let stated = try Fixtures.result(of: Self.file).get().scenario
    let priced = stated.atPricesOfStart
    let factor = 1.0571 * 1.0394 * 1.04 * 1.03
    #expect(stated.segments[1].observedTerms == stated.segments[1].terms)
    #expect(priced.segments[1].observedTerms == priced.segments[1].terms)
    for segment in priced.segments.indices {
      for terms in [priced.segments[segment].terms, priced.segments[segment].baseline] {
        let tariff = try #require((terms.model as? EffortBasedFunding)?.tariff)
        #expect(abs(tariff - [120, 310][segment] * factor) < 1e-9)
      }
    }
    #expect(priced.segments[0].terms.ceiling?.amount == 45_000_000 && priced.budget?.firstYear == 60_000_000)
  }

  /// The list of what is a price, and of what was agreed for the contract's own years.
  private static let prices: Set = [
    "tariff", "price", "price_per_month", "budget", "message_cost", "per_contract", "procurement", "award",
    "strictness_cost", "front_line_cost", "reassessment_cost", "steering_cost", "bid_cost", "cost",
    "per_year",
  ]
  private static let measures = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Scenarios/price-per-measure.yaml").path
  private static let agreed: Set = ["first_year", "<year>", "amount", "expected", "cost"]
  private static let money: Set<ParameterUnit> = [
    .euro, .euroPerYear, .euroPerHour, .euroPerDay, .euroPerTrajectory,
  ]

  @Test(
    "every amount of every fixture is multiplied, but for sums agreed for the contract's own years; nothing else is")
  func everyAmount() throws {
    var (moved, kept): (Set<String>, Set<String>) = ([], [])
    for path in [Fixtures.everyKey, Fixtures.everyAgreement, Fixtures.everyLever, Self.measures] {
      var scenario = try Fixtures.result(of: path).get().scenario
      let start = scenario.contract.start.year
      scenario.contract.priceLevel = start - 1
      scenario.contract.pastIndices = [start: 0.25]
      let priced = scenario.atPricesOfStart.parameters
      for number in scenario.parameters.all {
        guard let value = number.value, !number.address.description.hasPrefix("contract.p") else { continue }
        let isMoney = Self.money.contains(number.description.unit)
        let isPrice = isMoney && !number.description.isAgreedSum
        #expect(priced[number.address]?.value == (isPrice ? 1.25 * value : value), "\(number.address)")
        if isPrice { moved.insert(number.description.key) } else if isMoney { kept.insert(number.description.key) }
      }
    }
    #expect(moved == Self.prices && kept == Self.agreed)
    // And the format knows no other.
    let keys = ScenarioReference().entries.filter { Self.money.contains($0.description.unit) }
    #expect(Set(keys.filter { !$0.description.isAgreedSum }.map(\.description.key)) == Self.prices)
    let told: Set = ["line_threshold", "available"]
    #expect(Set(keys.filter(\.description.isAgreedSum).map(\.description.key)) == Self.agreed.union(told))
  }

  @Test("a price is held against what is usual as it stands in the file; a budget against the indexed cost")
  func plausibility() throws {
    var region = try Fixtures.result(of: Self.file).get().scenario
    region.region.youths = 100_000
    region.contract.indexation = 0.25
    region.contract.pastIndices = [2024: 0.25, 2025: 0.25, 2026: 0.25]
    // The cost of 37 million becomes 2.44 times that, and a third of it 30 million.
    region.segments[0].terms.ceiling = nil
    #expect(region.faults.isEmpty)
    region.budget?.firstYear = 0.4 * 60_000_000
    #expect(region.faults.map(\.address) == [Address("budget.first_year")!])
    // Without a price level a third of 37 million is less.
    var plain = try Fixtures.result(of: Fixtures.valid).get().scenario
    plain.region.youths = 100_000
    plain.budget?.firstYear = 0.4 * 60_000_000
    #expect(plain.faults.isEmpty)
  }
}
