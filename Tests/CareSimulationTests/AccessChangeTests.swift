import CareSimulation
import Sampling
import Testing
import YouthCare

/// Dated changes of access: doors stand as the levers do on each day.
///
/// Each change holds from day 45 until day 160: in half of the second month (30.4 to 60.8), in the third to the fifth,
/// and in the first quarter of the sixth (152.1 to 182.5).
@Suite("Dated changes of access")
struct AccessChangeTests {
  /// The days of each month on which a change holds.
  private static let held =
    [0, monthStart(2) - 45, 365.0 / 12, 365.0 / 12, 365.0 / 12, 160 - monthStart(5)]
    + [Double](repeating: 0, count: 6)

  private func change(_ lever: AccessLever, to value: Double) -> DatedChange {
    SmallWorld.change(.access(lever), .to(value), from: 45, until: 160)
  }

  /// Of a month's clients those of the days on which a change holds; 200 a month, so that a whole month more or less is
  /// ten standard errors away.
  private static func expect(_ judged: (Int) -> Double, of arrivals: (Int) -> Double) {
    for month in 0..<12 {
      let share = held[month] / (365.0 / 12)
      if share == 0 || share == 1 {
        #expect(judged(month) == share * arrivals(month))
      } else {
        #expect(abs(deviation(judged(month), of: arrivals(month), from: share)) < 4)
      }
    }
  }

  @Test("stricter access judges and costs on the days on which it holds")
  func strictness() throws {
    let segment = try AccessWorld.door(2_400) {
      $0.inflow.season = [Double](repeating: 1, count: 12)
      ($0.access.diversion, $0.access.strictnessCost) = (1, 90)
    }
    let run = try SmallWorld.run(AccessWorld.scenario([segment], changes: [change(.strictness, to: 1)]))
    Self.expect({ run(.diverted, month: $0) }, of: { run(.arrivals, month: $0) })
    for month in 0..<12 { #expect(run(.accessCost, month: month) == 90 * run(.diverted, month: month)) }
    #expect(run.audit.violations == [])
  }

  @Test("support at the general practitioner's keeps out and costs on the days on which it holds")
  func frontLine() throws {
    let segment = try AccessWorld.door(2_400, from: "gp") {
      $0.inflow.season = [Double](repeating: 1, count: 12)
      ($0.access.frontLineGross, $0.access.frontLineNet, $0.access.frontLineCost) = (1, 1, 600)
    }
    let run = try SmallWorld.run(AccessWorld.scenario([segment], changes: [change(.frontLine, to: 1)]))
    Self.expect({ run(.diverted, month: $0) }, of: { run(.arrivals, month: $0) })
    for month in 0..<12 { #expect(run(.accessCost, month: month) == 600 * run(.diverted, month: month)) }
  }

  @Test("clients are helped in another segment on the days on which that holds")
  func substitution() throws {
    let segment = try AccessWorld.door(2_400) {
      $0.inflow.season = [Double](repeating: 1, count: 12)
      $0.access.substitution = AccessSubstitution(target: 1)
      ($0.access.substitution!.share, $0.access.substitution!.failure) = (0, 0)
    }
    let run = try SmallWorld.run(
      AccessWorld.scenario([segment, try SmallWorld.segment()], changes: [change(.substitution, to: 1)]))
    Self.expect({ run(.movesIn, 1, month: $0) }, of: { run(.arrivals, month: $0) })
    #expect(run.audit.violations == [])
  }

  @Test("bridging care costs on the days on which it holds")
  func bridging() throws {
    var segment = try ContractBookTests.segment()
    segment.capacity = .places(10)
    segment.present.waiting = 8
    let books = try SmallWorld.books(
      ContractBookTests.scenario([segment]) { $0.changes.append(change(.bridging, to: 0.5)) })
    #expect(books(.administrationExpense) == Self.held.map { Int((720 * $0).rounded()) })
  }

  @Test("matching takes as long as on the day of the request")
  func matchingDelay() throws {
    let sources = try [44.0, 50, 159, 161].map { try SmallWorld.source(leavingAt: $0, to: 0) }
    let run = try SmallWorld.run(
      SmallWorld.scenario([SmallWorld.segment()] + sources, changes: [change(.matchingDelay, to: 10)]))
    #expect(run(.starts) == 4 && run(.delayed) == 2 && isClose(run(.waitDays), 20))
    #expect(isClose(run(.waitDays, month: 1), 10) && isClose(run(.waitDays, month: 5), 10))
  }

  @Test("a reserve holds back who comes, until it doesn't hold any more: then he starts on that day")
  func crisisReserve() throws {
    let sources = try [40.0, 70].map { try SmallWorld.source(leavingAt: $0, to: 0) }
    let run = try SmallWorld.run(
      SmallWorld.scenario([SmallWorld.segment(places: 1)] + sources, changes: [change(.crisisReserve, to: 0.9)]))
    #expect(run(.starts, month: 1) == 1 && run(.starts, month: 5) == 1)
    #expect(isClose(run(.waitDays), 160 - 70))
  }

  /// Nearly nobody asks for B by himself (one in 10⁹); steered, his quality is worth a factor e³⁰.
  @Test("clients are steered on the days on which it holds")
  func steering() throws {
    var segment = try SmallWorld.segment()
    segment.providers = [Provider(name: "A"), Provider(name: "B")]
    (segment.providers[0].share, segment.providers[1].share) = (1 - 1e-9, 1e-9)
    segment.providers[1].quality = 4
    segment.access.qualitySteering = 10
    let sources = try [40.0, 44, 46, 100, 159, 161].map { try SmallWorld.source(leavingAt: $0, to: 0) }
    let plan = try SimulationPlan(SmallWorld.scenario([segment] + sources, changes: [change(.steering, to: 1)]))
    var replicator = Replicator(plan, seed: 20_270_101)
    #expect(replicator.run(0) { _, _ in }.violations == [])
    // On days 46, 100 and 159.
    #expect([0, 1].map { replicator.flow(of: $0).starts } == [3, 3])
  }
}
