import CareSimulation
import Sampling
import Testing
import YouthCare

@Suite("Places, by hand")
struct PlacesTests {
  @Test("no more clients are in care than there are places")
  func placesHold() throws {
    let run = try SmallWorld.run(
      SmallWorld.scenario([SmallWorld.segment(places: 2, inCare: 2, leavingAt: 10, waiting: 5, stay: 20)]))
    // Two start on day 10, two on day 30, one on day 50.
    #expect(run(.starts) == 5 && run(.ends) == 7)
    #expect(isClose(run(.waitDays), 10 + 10 + 30 + 30 + 50))
    #expect(isClose(run(.careDays), 2 * 10 + 5 * 20))
    #expect(run(.inCare, month: 0) == 2 && run(.inCare, month: 1) == 1)
    #expect(run.audit.violations == [])
  }

  @Test("a newcomer waits when the last place is taken")
  func newcomersRespectPlaces() throws {
    let run = try SmallWorld.run(
      SmallWorld.scenario([
        SmallWorld.segment(places: 1, stay: 100), SmallWorld.source(leavingAt: 5, to: 0),
        SmallWorld.source(leavingAt: 6, to: 0),
      ]))
    #expect(run(.delayed) == 1)
    #expect(isClose(run(.waitDays), 105 - 6))
    #expect(run.audit.violations == [])
  }

  @Test("places that go on the first day take nobody who waits")
  func fewerPlacesFromTheStart() throws {
    let run = try SmallWorld.run(
      SmallWorld.scenario(
        [SmallWorld.segment(places: 5, waiting: 5)], changes: [SmallWorld.change(.places, .to(0), from: 0)]))
    #expect(run(.starts) == 0 && run(.waiting, month: 0) == 5)
    #expect(run(.places, month: 0) == 0 && isClose(run(.placeDays), 0))
    #expect(run.audit.violations == [])
  }

  @Test("with fewer places clients in care stay, and nobody starts until there is room")
  func fewerPlaces() throws {
    let run = try SmallWorld.run(
      SmallWorld.scenario(
        [SmallWorld.segment(places: 3, inCare: 3, leavingAt: 30, waiting: 2)],
        changes: [SmallWorld.change(.places, .to(1), from: 10)]))
    // Three leave on day 30; the one place then serves until 40 and until 50.
    #expect(run(.starts) == 2 && run(.inCare, month: 0) == 1)
    #expect(isClose(run(.waitDays), 30 + 40))
    #expect(isClose(run(.careDays), 3 * 30 + 2 * 10))
    #expect(isClose(run(.placeDays), 3 * 10 + 1 * 355))
    #expect(run(.places, month: 0) == 1)
    #expect(run.audit.violations == [])
  }

  @Test("new places are taken on the day they come, and gone on the day they go")
  func morePlaces() throws {
    let run = try SmallWorld.run(
      SmallWorld.scenario(
        [SmallWorld.segment(places: 1, inCare: 1, waiting: 3, stay: 40)],
        changes: [SmallWorld.change(.places, .plus(2), from: 12, until: 60)]))
    // Two start on day 12 and leave on day 52; the third then stays until 92, with two places too few from day 60.
    #expect(isClose(run(.waitDays), 12 + 12 + 52))
    #expect(run(.starts, month: 0) == 2 && run(.starts) == 3)
    #expect(isClose(run(.placeDays), 365 + 2 * 48))
    #expect(run(.places, month: 0) == 3 && run(.places, month: 1) == 1)
    #expect(run.audit.violations == [])
  }

  @Test("shares that don't divide the places lose none and make none", arguments: [1, 7, 10, 100])
  func providersShareAllPlaces(total: Int) throws {
    var segment = try SmallWorld.segment(places: total, waiting: 200)
    segment.providers = ["A", "B", "C"].map { Provider(name: $0) }
    for index in 0..<3 { segment.providers[index].share = 1.0 / 3 }
    let run = try SmallWorld.run(SmallWorld.scenario([segment]))
    #expect(run(.places, month: 0) == Double(total))
    // All places are taken from the first moment, and again every ten days.
    #expect(run(.starts, month: 0) == Double(min(200, total * 4)))
    #expect(run.audit.violations == [])
  }

  @Test("who keeps his place while he waits, holds it up until he moves")
  func keptPlace() throws {
    // S1: its client is done on day 5 and another waits; S0: one place, taken until day 20, care of 100 days.
    var origin = try SmallWorld.source(leavingAt: 5, to: 0, keepsPlace: true)
    origin.present.waiting = 1
    let run = try SmallWorld.run(
      SmallWorld.scenario([SmallWorld.segment(places: 1, inCare: 1, leavingAt: 20, stay: 100), origin]))
    // The first moves on day 20. The second is in S1 from 20, done on 30, and moves on day 120.
    #expect(isClose(run(.blockedDays, 1), 15 + 90))
    #expect(isClose(run(.careDays, 1), 20 + 100))
    #expect(isClose(run(.careDays, 0), 20 + 100 + 100))
    #expect(isClose(run(.waitDays, 0), 15 + 90) && isClose(run(.waitDays, 1), 20))
    #expect(isClose(run(.blockedDays, 1, month: 0), 15 + (365.0 / 12 - 30)))
    // Three clients in five trajectories, each counted where he was first.
    #expect(run(.clients, 0) == 1 && run(.clients, 1) == 2)
    #expect(run.audit.violations == [])
  }

  @Test("who does not keep his place leaves it to the head of the line at once")
  func placeGivenUp() throws {
    var origin = try SmallWorld.source(leavingAt: 5, to: 0)
    origin.present.waiting = 1
    let run = try SmallWorld.run(
      SmallWorld.scenario([SmallWorld.segment(places: 1, inCare: 1, leavingAt: 20, stay: 100), origin]))
    // The first waits from 5 to 20 without a place; the second is in S1 from 5 to 15 and in S0 from 120.
    #expect(run(.blockedDays, 1) == 0)
    #expect(isClose(run(.waitDays, 1), 5))
    #expect(isClose(run(.waitDays, 0), 15 + 105))
    #expect(isClose(run(.careDays, 1), 5 + 10))
    #expect(run.audit.violations == [])
  }

  @Test("places that keep each other occupied are freed one after the other")
  func chainOfKeptPlaces() throws {
    // S2 waits for S1, which waits for S0: when S0's place comes free on day 50 both move.
    var last = try SmallWorld.segment(places: 1, inCare: 1, leavingAt: 50, stay: 100)
    last.id = "last"
    let run = try SmallWorld.run(
      SmallWorld.scenario([
        last, SmallWorld.source(leavingAt: 5, to: 0, keepsPlace: true),
        SmallWorld.source(leavingAt: 8, to: 1, keepsPlace: true),
      ]))
    #expect(isClose(run(.blockedDays, 1, month: 0), 365.0 / 12 - 5))
    #expect(isClose(run(.blockedDays, 2), 50 - 8))
    #expect(isClose(run(.waitDays, 0), 45 + (150 - 60)) && isClose(run(.waitDays, 1), 42))
    #expect(run.audit.violations == [])
  }
}
