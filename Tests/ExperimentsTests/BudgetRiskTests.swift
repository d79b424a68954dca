import Experiments
import Foundation
import Testing

@Suite("Budget risk")
struct BudgetRiskTests {
  func isClose(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-9 * max(1, abs(right)) }

  /// The risk of costs in whole euros.
  func risk(budget: Int, costs: [Int] = [30, 10, 20, 10]) -> BudgetRisk {
    BudgetRisk(period: .year(2027), budget: 100 * budget, costs: costs.map { 100 * $0 })
  }

  @Test("exceedance, overrun and reserves of four futures")
  func byHand() throws {
    let risk = risk(budget: 10)
    // A cost equal to the budget does not exceed it.
    #expect(risk.exceedance.value == 0.5 && isClose(risk.exceedance.standardError, (0.25 / 3).squareRoot()))
    let overrun = try #require(risk.overrun)
    // Overruns 10 and 20: mean 15, error √50/√2 = 5.
    #expect(isClose(overrun.value, 15) && isClose(overrun.standardError, 5))
    // The fourth of four, at (n + 1)p = 4; P90 would lie beyond it.
    #expect(risk.reserve80 == Figure(20, standardError: .infinity) && risk.reserve90 == nil)
    #expect(risk.cost.mean == 17.5 && risk.budget == 10)
  }

  @Test("a budget that is never exceeded needs no reserve, and its risk is known to one replication")
  func neverExceeded() throws {
    let risk = risk(budget: 30)
    // Nothing in four: (1 − p)⁴ = 2.5 % at the upper end.
    #expect(risk.exceedance.value == 0 && risk.exceedance.standardError == .infinity)
    #expect(isClose(try #require(risk.exceedance.interval).upperBound, 1 - pow(0.025, 0.25)))
    #expect(risk.overrun == nil)
    #expect(risk.reserve80?.value == 0)
  }

  @Test("a reserve is the quantile of what goes beyond the budget, with the error of that quantile")
  func reserves() throws {
    let costs = (1...29).map { $0 * $0 }
    let risk = risk(budget: 400, costs: costs.reversed())
    // At ranks 24 and 27 of 29.
    #expect(risk.reserve80?.value == 576 - 400 && risk.reserve90?.value == 729 - 400)
    let beyond = costs.map { Double(max(0, $0 - 400)) }
    #expect(risk.reserve80?.standardError == Quantile.standardError(of: beyond, 0.8))
    #expect(try #require(risk.reserve90).standardError > 20)
    // Far below the budget it is 0, and known to be.
    let ample = self.risk(budget: 900, costs: costs)
    #expect(ample.reserve90 == Figure(0, standardError: 0))
  }

  @Test("a budget that is always exceeded has a risk of one, with an error")
  func alwaysExceeded() throws {
    let risk = risk(budget: 5)
    #expect(risk.exceedance.value == 1 && risk.exceedance.standardError == .infinity)
    #expect(isClose(try #require(risk.exceedance.interval).lowerBound, pow(0.025, 0.25)))
    #expect(isClose(try #require(risk.overrun).value, 12.5))
  }

  @Test("one overrun has a mean and no error that is known")
  func singleOverrun() throws {
    let overrun = try #require(risk(budget: 25).overrun)
    #expect(overrun.value == 5 && overrun.standardError == .infinity)
  }

  @Test("a cent decides: an equal cost never exceeds, a cent more always does, at any size and in any number of terms")
  func toTheCent() throws {
    for number in 1...500 {
      // From cents to ten billion euro, most of which no binary fraction of a euro holds.
      let cost = number * number * 4_000_037 % 1_000_000_000_003
      let equal = BudgetRisk(period: .contract, budget: cost, costs: [Int](repeating: cost, count: 10))
      #expect(equal.exceedance.value == 0 && equal.overrun == nil)
      let over = BudgetRisk(period: .contract, budget: cost - 1, costs: [Int](repeating: cost, count: 10))
      #expect(over.exceedance.value == 1 && over.reserve80?.value == 0.01)
      #expect(try #require(over.overrun).value == 0.01)
    }
  }
}
