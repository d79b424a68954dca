import Experiments
import Testing

@Suite("Budget risk")
struct BudgetRiskTests {
  func isClose(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-12 * max(1, abs(right)) }

  @Test("exceedance, overrun and reserves of four futures")
  func byHand() throws {
    let risk = BudgetRisk(period: .year(2027), budget: 10, costs: [30, 10, 20, 10])
    // A cost equal to the budget does not exceed it.
    #expect(risk.exceedance.value == 0.5 && isClose(risk.exceedance.standardError, 0.25))
    let overrun = try #require(risk.overrun)
    // Overruns 10 and 20: mean 15, error √50/√2 = 5.
    #expect(isClose(overrun.value, 15) && isClose(overrun.standardError, 5))
    // Quantiles at positions 2.4 and 2.7 of 10, 10, 20, 30.
    #expect(isClose(risk.reserve80.value, 14) && isClose(risk.reserve90.value, 17))
    #expect(risk.cost.mean == 17.5 && risk.budget == 10)
  }

  @Test("a budget that is never exceeded needs no reserve, and its risk is known to one replication")
  func neverExceeded() {
    let risk = BudgetRisk(period: .year(2027), budget: 30, costs: [30, 10, 20, 10])
    #expect(risk.exceedance.value == 0 && isClose(risk.exceedance.standardError, (0.25 * 0.75 / 4).squareRoot()))
    #expect(risk.overrun == nil)
    #expect(risk.reserve80.value == 0 && risk.reserve90.value == 0)
  }

  @Test("a budget that is always exceeded has a risk of one, with an error")
  func alwaysExceeded() throws {
    let risk = BudgetRisk(period: .year(2027), budget: 5, costs: [30, 10, 20, 10])
    #expect(risk.exceedance.value == 1 && isClose(risk.exceedance.standardError, (0.25 * 0.75 / 4).squareRoot()))
    #expect(isClose(try #require(risk.overrun).value, 12.5))
  }

  @Test("one overrun has a mean and no error that is known")
  func singleOverrun() throws {
    let overrun = try #require(BudgetRisk(period: .year(2027), budget: 25, costs: [30, 10, 20, 10]).overrun)
    #expect(overrun.value == 5 && overrun.standardError == .infinity)
  }
}
