import CareSimulation
import Testing
import YouthCare

/// Prices of an earlier year, in the world of `ContractBookTests` and in a region where much happens.
///
/// MODEL.md, M9.
@Suite("Prices of an earlier year")
struct PriceLevelTests {
  private func books(
    _ level: Int?, _ indices: [Int: Double], _ terms: ContractTerms = ContractTerms(ContractBookTests.daily),
    years: Int = 1, _ adapt: (inout Scenario) -> Void = { _ in }
  ) throws -> Books {
    try ContractBookTests.books(years: years, terms) {
      adapt(&$0)
      $0.contract.priceLevel = level
      $0.contract.pastIndices = indices
    }
  }

  @Test("two years at 10 and 20 %: 3,650.00 a month is 4,818.00, as in a file that states 15.84 for 12 euro")
  func byHand() throws {
    let indexed = try books(2025, [2026: 0.1, 2027: 0.2])
    #expect(indexed(.production) == .init(repeating: 481_800, count: 12))
    #expect(indexed(.careExpense) == .init(repeating: 481_800, count: 12))
    var model = ContractBookTests.daily
    model.tariff = 15.84
    let stated = try books(nil, [:], ContractTerms(model)) {
      $0.segments[0].observedTerms = ContractTerms(model)
    }
    #expect(indexed.differences(from: stated) == [])
  }

  @Test("after the start prices go on from there by the contract's indexation")
  func afterwards() throws {
    let books = try books(2026, [2027: 0.2], years: 2) { $0.contract.indexation = 0.05 }
    #expect(books(.production) == .init(repeating: 438_000, count: 12) + .init(repeating: 459_900, count: 12))
  }

  @Test("a price level of the first year changes nothing")
  func firstYear() throws {
    #expect(try books(2027, [:]).differences(from: books(nil, [:])) == [])
  }

  @Test("what the municipality spends goes along; what was agreed for the contract's years doesn't")
  func sums() throws {
    let indices = [2027: 0.25]
    let administered = try books(2026, indices) {
      $0.municipalCost.perContract = 1_200
      $0.municipalCost.award = 80
      $0.municipalCost.procurement = 400
    }
    // 100.00 a month and 480.00 in the first one, and a quarter more.
    #expect(administered(.administrationExpense) == [72_500] + .init(repeating: 12_500, count: 11))
    let capped = ContractBookTests.terms {
      $0.ceiling = RevenueCeiling()
      $0.ceiling?.amount = 40_000
      $0.innovation = InnovationSum()
      $0.innovation?.amount = 1_200
    }
    let underCeiling = try books(2026, indices, capped)
    #expect(underCeiling.total(.production) == 5_475_000)
    #expect(underCeiling.total(.careExpense) == 4_000_000)
    #expect(underCeiling.total(.innovationExpense) == 120_000)
    let guaranteed = ContractBookTests.terms {
      $0.guarantee = GuaranteeBudget()
      ($0.guarantee!.share, $0.guarantee!.expected) = (1, 60_000)
    }
    // 60,000.00 less 54,750.00.
    #expect(try books(2026, indices, guaranteed).total(.guaranteeExpense) == 525_000)
    // A share of what is expected is of the indexed year: 90 % of 54,750.00.
    let shared = ContractBookTests.terms {
      $0.ceiling = RevenueCeiling()
      $0.ceiling?.share = 0.9
    }
    #expect(try books(2026, indices, shared).total(.careExpense) == 4_927_500)
    let lump = ContractTerms(ContractBookTests.budget(40_000))
    #expect(try books(2026, indices, lump).total(.careExpense) == 5_000_000)
  }

  /// An index of 100 % doubles every amount without a rounding, so that every ratio keeps its bits.
  @Test("nobody responds to it: who comes, starts and stays is the same to the bit, under any terms")
  func behaviour() throws {
    func scenario(_ terms: ContractTerms, _ observed: ContractTerms, _ level: Int?) throws -> Scenario {
      try SmallWorld.region {
        $0.behaviour.incentiveStrength = 2
        $0.segments[0].terms = terms
        $0.segments[0].observedTerms = observed
        $0.contract.priceLevel = level
        if level != nil { $0.contract.pastIndices = [2027: 1] }
      }
    }
    let own = ContractTerms(SmallWorld.hourly)
    var lower = SmallWorld.hourly
    lower.tariff = 70
    var tariff = own
    tariff.model = lower
    for (terms, observed) in [(own, own), (tariff, own), (ContractTerms(TaskBasedFunding()), own)] {
      let plain = try SmallWorld.books(scenario(terms, observed, nil), replications: 0..<4)
      let indexed = try SmallWorld.books(scenario(terms, observed, 2026), replications: 0..<4)
      #expect(plain.map(\.tallies) == indexed.map(\.tallies))
      for (left, right) in zip(plain, indexed) {
        #expect(left.violations == [] && right.violations == [])
        // A cent for each bill at most.
        #expect(abs(right.total(.production) - 2 * left.total(.production)) < 2_000)
        #expect(left.total(.production) > 1_000_000)
      }
    }
    // Otherwise indexed terms would be held against those of the observations, and some would respond.
    let plain = try SmallWorld.books(scenario(own, own, nil))
    #expect(try SmallWorld.books(scenario(tariff, own, nil)).tallies != plain.tallies)
  }

  @Test("a plan is made of prices of the start, and says where they come from")
  func plan() throws {
    let scenario = try SmallWorld.region {
      $0.contract.priceLevel = 2023
      $0.contract.indexation = 0.035
    }
    let plan = try SimulationPlan(scenario)
    let past = try #require(plan.scenario.pastIndexation)
    #expect(past.steps.map(\.basis) == [.found, .found, .assumed, .assumed])
    #expect(plan.scenario.contract.priceLevel == nil, "nothing is indexed twice")
    #expect(try SimulationPlan(plan.scenario).scenario.segments[0].terms == plan.scenario.segments[0].terms)
    #expect((plan.scenario.segments[0].terms.model as? EffortBasedFunding)?.tariff == 80 * past.factor)
  }
}
