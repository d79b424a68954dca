import CareSimulation
import Experiments
import Sampling
import Testing
import YouthCare

/// A budget that equals what a region will cost is never exceeded, and one of a cent less always: by year, in part years,
/// and over years together.
@Suite("Budgets that equal the cost")
struct BudgetTieTests {
  /// A region with nobody in it whose cost is a lump sum.
  func scenario(_ cents: Int, start: CalendarDate, years: Int, growth: Double = 0) throws -> Scenario {
    var model = TaskBasedFunding()
    model.budget = Cents.euros(cents)
    var segment = Segment(id: "S", name: LocalizedText("S"), stay: try .constant(10), funding: model)
    segment.terms.growth = growth
    segment.inflow.newPerYear = 0
    segment.capacity = .unlimited
    var everybody = Severity(name: "all")
    everybody.share = 1
    segment.severities = [everybody]
    segment.providers = ["P", "Q"].map { Provider(name: $0) }
    (segment.providers[0].share, segment.providers[1].share) = (0.31, 0.69)
    var contract = ContractPeriod(start: start)
    contract.years = years
    return Scenario(name: "tie", title: LocalizedText("tie"), contract: contract, segments: [segment])
  }

  func projection(_ scenario: Scenario, _ budget: Budget, replications: Int = 2) async throws -> Projection {
    var scenario = scenario
    scenario.budget = budget
    return Projection(try await Experiment(try SimulationPlan(scenario), replications: replications, seed: 1).run())
  }

  @Test("a lump sum that equals the budget never exceeds it, and is always over a budget of a cent less")
  func ties() async throws {
    for number in 0..<240 {
      // Whole euros and whole cents, any first day, one to five years.
      let sum = number % 3 == 0 ? 100 * (1_000_001 + 7_919 * number) : 100_000_001 + 7_919_337 * number
      let start = CalendarDate(
        year: 2027 + number % 3, month: 1 + number % 12, day: number % 2 == 0 ? 1 : 1 + number * 5 % 28)!
      let years = 1 + number % 5
      let scenario = try scenario(sum, start: start, years: years)
      var budget = Budget()
      budget.firstYear = Cents.euros(sum)
      // A quantile is given from twenty replications on.
      let replications = number % 20 == 0 ? 20 : 2
      let equal = try await projection(scenario, budget, replications: replications)
      let risks = equal.budgetRisks
      #expect(risks.cumulative.count == ContractCalendar(scenario.contract).years.count)
      for risk in risks.years + risks.cumulative {
        #expect(risk.exceedance.value == 0 && risk.overrun == nil, "\(sum) from \(start)")
      }
      for period in risks.years.map(\.period) + [.contract] {
        #expect(equal.estimate(.budgetExceeded, segment: nil, over: period)?.figure.value == 0)
        let atRisk = equal.estimate(.valueAtRisk, segment: nil, over: period)?.figure.value
        #expect(replications == 20 ? atRisk == 0 : true)
      }
      #expect(risks.cumulative.last?.budget == Cents.euros(years * sum))
      // A cent less for each whole year: a cent less in each, and as many over the contract.
      budget.firstYear = Cents.euros(sum - 1)
      let less = try await projection(scenario, budget, replications: replications)
      let last = try #require(less.budgetRisks.cumulative.last)
      #expect(last.exceedance.value == 1 && last.overrun?.value == Cents.euros(years), "\(sum) from \(start)")
      if replications == 20 {
        #expect(less.estimate(.valueAtRisk, segment: nil, over: .contract)?.figure.value == Cents.euros(years))
        #expect(last.reserve80?.value == Cents.euros(years) && last.reserve90?.value == Cents.euros(years))
      }
      if start.month == 1, start.day == 1 {
        for risk in less.budgetRisks.years { #expect(risk.exceedance.value == 1 && risk.overrun?.value == 0.01) }
      }
    }
  }

  @Test("a budget by year, for twelve months as well, that equals the lump sum is never exceeded in a part year")
  func byYear() async throws {
    for number in 0..<60 {
      let sum = 100_000_001 + 7_919_337 * number
      let start = CalendarDate(year: 2027, month: 1 + number % 12, day: 1 + number * 5 % 28)!
      let scenario = try scenario(sum, start: start, years: 2)
      var budget = Budget()
      for year in ContractCalendar(scenario.contract).years { budget.byYear[year] = Cents.euros(sum) }
      let risks = try await projection(scenario, budget).budgetRisks
      for risk in risks.years + risks.cumulative { #expect(risk.exceedance.value == 0, "\(sum) from \(start)") }
    }
  }

  @Test("five per cent over is over by a cent more than a twentieth, not by a twentieth")
  func twentieth() async throws {
    for number in 0..<60 {
      let budgetCents = 20 * (50_001 + 7_919 * number)
      let start = CalendarDate(year: 2027, month: 1, day: 1)!
      var budget = Budget()
      budget.firstYear = Cents.euros(budgetCents)
      for (extra, expected) in [(0, 0.0), (1, 1.0)] {
        let scenario = try scenario(budgetCents / 20 * 21 + extra, start: start, years: 1)
        let found = try await projection(scenario, budget)
        #expect(
          found.estimate(.budgetExceededByTwentieth, segment: nil, over: .contract)?.figure.value == expected,
          "\(budgetCents) cents")
      }
    }
  }

  @Test("each year that has a budget has its risk, whichever others have none; years together only where all have one")
  func yearsInBetween() async throws {
    let scenario = try scenario(100_000, start: CalendarDate(year: 2027, month: 1, day: 1)!, years: 4)
    for subset in 0..<16 {
      let stated = (0..<4).filter { subset & 1 << $0 != 0 }.map { 2027 + $0 }
      var budget = Budget()
      for year in stated { budget.byYear[year] = 999.99 }
      let risks = try await projection(scenario, budget).budgetRisks
      #expect(risks.years.map(\.period) == stated.map { .year($0) })
      #expect(risks.years.allSatisfy { $0.exceedance.value == 1 && $0.overrun?.value == 0.01 })
      let through = (0..<4).prefix { subset & 1 << $0 != 0 }.map { Period.through(2027 + $0) }
      #expect(risks.cumulative.map(\.period) == Array(through))
    }
  }
}
