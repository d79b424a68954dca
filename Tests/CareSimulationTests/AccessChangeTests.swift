import CareSimulation
import Sampling
import Testing
import YouthCare

/// Dated changes of access: doors stand for a month as the levers do on its first day.
///
/// Each change holds from day 45 until day 160. On the first days of the third to the sixth month it holds; on those of
/// the second (30.4) and the seventh (182.5) it doesn't.
@Suite("Dated changes of access")
struct AccessChangeTests {
  private static let held = (0..<12).map { (2...5).contains($0) }

  private func change(_ lever: AccessLever, to value: Double) -> DatedChange {
    SmallWorld.change(.access(lever), .to(value), from: 45, until: 160)
  }

  @Test("stricter access judges and costs in the months in which it holds")
  func strictness() throws {
    let segment = try AccessWorld.door(2_400) {
      $0.inflow.season = [Double](repeating: 1, count: 12)
      ($0.access.diversion, $0.access.strictnessCost) = (1, 90)
    }
    let run = try SmallWorld.run(AccessWorld.scenario([segment], changes: [change(.strictness, to: 1)]))
    for month in 0..<12 {
      let judged = Self.held[month] ? run(.arrivals, month: month) : 0
      #expect(run(.accessCost, month: month) == 90 * judged && run(.diverted, month: month) == judged)
    }
    #expect(run.audit.violations == [])
  }

  @Test("support at the general practitioner's keeps out and costs in the months in which it holds")
  func frontLine() throws {
    let segment = try AccessWorld.door(2_400, from: "gp") {
      $0.inflow.season = [Double](repeating: 1, count: 12)
      ($0.access.frontLineGross, $0.access.frontLineNet, $0.access.frontLineCost) = (1, 1, 600)
    }
    let run = try SmallWorld.run(AccessWorld.scenario([segment], changes: [change(.frontLine, to: 1)]))
    for month in 0..<12 {
      let seen = Self.held[month] ? run(.arrivals, month: month) : 0
      #expect(run(.accessCost, month: month) == 600 * seen && run(.diverted, month: month) == seen)
    }
  }

  @Test("bridging care costs in the months in which it holds")
  func bridging() throws {
    var segment = try ContractBookTests.segment()
    segment.capacity = .places(10)
    segment.present.waiting = 8
    let books = try SmallWorld.books(
      ContractBookTests.scenario([segment]) { $0.changes.append(change(.bridging, to: 0.5)) })
    #expect(books(.administrationExpense) == Self.held.map { $0 ? 21_900 : 0 })
  }

  @Test("matching takes as long as on the first day of the month of the request")
  func matchingDelay() throws {
    let sources = try [50.0, 70, 170, 190].map { try SmallWorld.source(leavingAt: $0, to: 0) }
    let run = try SmallWorld.run(
      SmallWorld.scenario([SmallWorld.segment()] + sources, changes: [change(.matchingDelay, to: 10)]))
    #expect(run(.starts) == 4 && run(.delayed) == 2 && isClose(run(.waitDays), 20))
    #expect(isClose(run(.waitDays, month: 2) + run(.waitDays, month: 5), 20))
  }

  @Test("a reserve holds back who comes, until it doesn't hold any more: then he starts on the first of the month")
  func crisisReserve() throws {
    let sources = try [50.0, 70].map { try SmallWorld.source(leavingAt: $0, to: 0) }
    let run = try SmallWorld.run(
      SmallWorld.scenario([SmallWorld.segment(places: 1)] + sources, changes: [change(.crisisReserve, to: 0.9)]))
    #expect(run(.starts, month: 1) == 1 && run(.starts, month: 6) == 1)
    #expect(isClose(run(.waitDays), 182.5 - 70))
  }

  /// Nearly nobody asks for B by himself (one in 10⁹); steered, his quality is worth a factor e³⁰.
  @Test("clients are steered in the months in which it holds")
  func steering() throws {
    var segment = try SmallWorld.segment()
    segment.providers = [Provider(name: "A"), Provider(name: "B")]
    (segment.providers[0].share, segment.providers[1].share) = (1 - 1e-9, 1e-9)
    segment.providers[1].quality = 4
    segment.access.qualitySteering = 10
    let sources = try [50.0, 55, 70, 100, 170, 190].map { try SmallWorld.source(leavingAt: $0, to: 0) }
    let plan = try SimulationPlan(SmallWorld.scenario([segment] + sources, changes: [change(.steering, to: 1)]))
    var replicator = Replicator(plan, seed: 20_270_101)
    #expect(replicator.run(0) { _, _ in }.violations == [])
    // On days 70, 100 and 170.
    #expect([0, 1].map { replicator.flow(of: $0).starts } == [3, 3])
  }
}
