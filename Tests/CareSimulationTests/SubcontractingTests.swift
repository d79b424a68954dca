import CareSimulation
import Sampling
import Testing
import YouthCare

/// Care that main contractors pass on, in the world of `ContractBookTests`: its cost to the cent, and its delay
/// (MODEL.md, C4).
@Suite("Subcontracting, by hand")
struct SubcontractingTests {
  /// The cost of each month.
  private func cost(
    passedOn: Double, kept: Double = 0.06, tariffRatio: Double = 1, own: Double = 1
  ) throws -> [Account: Int] {
    let books = try ContractBookTests.books {
      $0.segments[0].suppliers.subcontracted = passedOn
      $0.segments[0].suppliers.subcontractingMargin = kept
      $0.segments[0].cost.tariffRatio = tariffRatio
      $0.segments[0].providers[0].cost = own
    }
    var cost: [Account: Int] = [:]
    for account in [Account.variableCost, .fixedCost, .administrationCost] {
      cost[account] = books(account, month: 0)
      // A half cent may round either way.
      #expect(books(account).allSatisfy { abs($0 - books(account, month: 0)) <= 1 })
    }
    // The municipality pays the same, whoever does the work.
    #expect(books(.careExpense) == .init(repeating: 365_000, count: 12))
    return cost
  }

  @Test("a share passed on costs the tariff less what is kept of it: 0.1 × 6 % less in all")
  func cost() throws {
    #expect(try cost(passedOn: 0) == [.variableCost: 265_720, .fixedCost: 66_430, .administrationCost: 32_850])
    // × 0.994.
    #expect(try cost(passedOn: 0.1) == [.variableCost: 264_126, .fixedCost: 66_031, .administrationCost: 32_653])
    // × 0.94, × 0.8, and × 1.
    #expect(try cost(passedOn: 1) == [.variableCost: 249_777, .fixedCost: 62_444, .administrationCost: 30_879])
    #expect(
      try cost(passedOn: 0.5, kept: 0.4) == [.variableCost: 212_576, .fixedCost: 53_144, .administrationCost: 26_280])
    #expect(try cost(passedOn: 1, kept: 0) == cost(passedOn: 0))
  }

  @Test("the subcontractor is paid the tariff, whatever care costs who passes it on")
  func tariff() throws {
    // The cost price is 12 / 1.25 euro; half is passed on at 0.9 × 12: (0.5 + 0.5 × 1.125) × 0.8 × 265,720.
    #expect(try cost(passedOn: 0.5, kept: 0.1, tariffRatio: 1.25)[.variableCost] == 225_862)
    // One who is a fifth dearer than others saves on it: 0.75 × 1.2 + 0.25 × 0.94 = 1.135.
    #expect(try cost(passedOn: 0.25, own: 1.2)[.variableCost] == 301_592)
    #expect(try cost(passedOn: 0.25, own: 1.2)[.fixedCost] == 75_398)
    // One who passes on all at the tariff makes nothing of being cheap.
    #expect(try cost(passedOn: 1, kept: 0, own: 0.5) == cost(passedOn: 0))
  }

  /// Days waited by clients who come to free places, each of them the same number.
  private func waits(
    passedOn: Double, delay: Double, matching: Double = 2, priority: Priority = .regular, clients: Int = 1
  ) throws -> Double {
    var segment = try SmallWorld.segment(places: clients, stay: 10)
    segment.suppliers.subcontracted = passedOn
    segment.suppliers.subcontractingDelay = delay
    segment.access.matchingDelay = matching
    var source = try SmallWorld.source(leavingAt: 5, to: 0, priority: priority)
    source.capacity = .places(clients)
    source.present.inCare = clients
    let run = try SmallWorld.run(SmallWorld.scenario([segment, source]))
    #expect(run.audit.violations == [])
    #expect(run(.starts) == Double(clients))
    return run(.waitDays)
  }

  @Test("care that is passed on begins later, for who isn't urgent")
  func delay() throws {
    #expect(isClose(try waits(passedOn: 0, delay: 7), 2))
    #expect(isClose(try waits(passedOn: 1, delay: 7), 9))
    #expect(isClose(try waits(passedOn: 1, delay: 7, matching: 0), 7))
    #expect(isClose(try waits(passedOn: 1, delay: 7, priority: .urgent), 0))
  }

  @Test("it is passed on for the stated share of clients")
  func share() throws {
    let late = (try waits(passedOn: 0.3, delay: 7, clients: 4_000) - 2 * 4_000) / 7
    // Binomial: 1,200 ± 29. A share of 0.25 or 0.35 would be seven errors off.
    #expect(abs(late - 1_200) < 4 * 29)
    #expect(isClose(late, late.rounded()))
  }
}
