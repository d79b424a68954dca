import Foundation
import Sampling
import Testing
import YouthCare

/// Expected blocking by hand: rates a day, a year of 365 days, ten years.
@Suite("Expected blocking")
struct ExpectedBlockingTests {
  /// A segment with so many new clients a day.
  private func segment(
    new: Double, stay: Double, places: Int?, urgent: Double = 0, wait: Double = 0, patience: Double? = nil
  ) throws -> Segment {
    var segment = Segment(
      id: "S", name: LocalizedText("S"), stay: try .exponential(mean: stay), funding: TaskBasedFunding())
    segment.inflow.newPerYear = new * 365
    segment.capacity = places.map { .places($0) } ?? .unlimited
    segment.urgency.urgent = urgent
    segment.present.wait = wait
    segment.dropOut = try patience.map { DropOut(patience: [try .exponential(mean: $0)]) }
    var everybody = Severity(name: "all")
    everybody.share = 1
    segment.severities = [everybody]
    segment.providers = [Provider(name: "P")]
    return segment
  }

  /// A segment whose clients keep their place until they can go to the next.
  private func source(
    new: Double, stay: Double = 1, places: Int? = nil, share: Double = 1, priority: Priority = .regular
  ) throws -> Segment {
    var source = try segment(new: new, stay: stay, places: places)
    var route = Route(target: 1)
    route.share = share
    route.priority = priority
    route.keepsPlace = true
    source.routes = [route]
    return source
  }

  private func blocking(_ segments: Segment...) throws -> ExpectedBlocking {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.calendar = .uniform
    contract.years = 10
    let scenario = Scenario(name: "b", title: LocalizedText("b"), contract: contract, segments: segments)
    return ExpectedBlocking(scenario, try Balance(scenario))
  }

  private func isClose(_ left: Double?, _ right: Double) -> Bool {
    left.map { abs($0 - right) < 1e-6 * max(1, abs(right)) } ?? false
  }

  /// M/M/1 with half a client a day and a day each: Lq = ρ² / (1 − ρ).
  @Test("one place: as many are blocked as wait in an M/M/1 queue")
  func onePlace() throws {
    for load in [0.1, 0.5, 0.8] {
      let found = try blocking(source(new: load), segment(new: 0, stay: 1, places: 1))
      #expect(isClose(found.blocked[0], load * load / (1 - load)))
      #expect(found.blocked[1] == 0)
      #expect(found.occupancy[0] == nil && isClose(found.occupancy[1], load))
    }
  }

  /// M/M/2 with one client a day and a day each: C = 1/3, and so Lq = 1/3.
  @Test("two places: Erlang C")
  func twoPlaces() throws {
    let found = try blocking(source(new: 1, places: 4), segment(new: 0, stay: 1, places: 2))
    #expect(isClose(found.blocked[0], 1 / 3.0))
    #expect(isClose(found.occupancy[0], (1 + 1 / 3.0) / 4))
  }

  /// W₀ = ρ S = 1/2; urgent clients wait W₀ / (1 − 1/4), regular ones W₀ / ((1 − 1/4)(1 − 1/2)) (Cobham 1954).
  @Test("a class waits behind those before it only")
  func priorities() throws {
    let urgent = try blocking(source(new: 0.25, priority: .urgent), segment(new: 0.25, stay: 1, places: 1))
    #expect(isClose(urgent.blocked[0], 0.25 * 0.5 / 0.75))
    let regular = try blocking(source(new: 0.25), segment(new: 0.25, stay: 1, places: 1, urgent: 1))
    #expect(isClose(regular.blocked[0], 0.25 * 0.5 / (0.75 * 0.5)))
  }

  @Test("regular clients wait as long as the data say, and where they drop out no longer")
  func statedWait() throws {
    let stated = try blocking(source(new: 2), segment(new: 0, stay: 10, places: 100, wait: 84))
    #expect(isClose(stated.blocked[0], 2 * 84))
    // Too few places by half: who gives up after thirty days on average waits no longer.
    let patience = try blocking(source(new: 2), segment(new: 0, stay: 10, places: 10, patience: 30))
    #expect(isClose(patience.blocked[0], 2 * 30))
  }

  @Test("where a list grows by overload it is as long as it grows over half the contract, and no wait is longer")
  func overload() throws {
    // A fifth more than there is room for: a fifth of ten years, by half; and what chance adds.
    let found = try blocking(source(new: 1.2), segment(new: 0, stay: 1, places: 1)).blocked[0] / 1.2
    #expect(found > 0.2 * 1_825 && found < 0.2 * 1_825 + 2.0 / 3 * (4 * 1.2 * 3_650 / Double.pi).squareRoot() + 1e-6)
    let never = try blocking(source(new: 1.2), segment(new: 0, stay: 1, places: 0))
    #expect(isClose(never.blocked[0], 1.2 * 1_825))
  }

  /// 208 in care for 28 days each; a quarter steps down to a segment with a wait of twelve weeks.
  @Test("crisis care that fits without blocking, and with it doesn't by half")
  func crisisCare() throws {
    let daily = 208 / 28.0
    let found = try blocking(
      source(new: daily, stay: 28, places: 240, share: 0.25),
      segment(new: 1, stay: 200, places: 600, wait: 84, patience: 1_000))
    #expect(isClose(found.blocked[0], daily / 4 * 84))
    #expect(isClose(found.occupancy[0], (208 + 156) / 240.0))
  }

  @Test("who is blocked takes places that others wait for")
  func chain() throws {
    // A to B to C: B's places are held for a day and for the wait for C.
    var middle = try source(new: 0, stay: 1, places: 2)
    middle.routes[0].target = 2
    let found = try blocking(source(new: 0.5), middle, segment(new: 0, stay: 1, places: 1))
    #expect(isClose(found.blocked[1], 0.5))
    // Two places, each start holds one for two days: a load of one, C = 1/3, a wait of 1/3 × 2 / (2 − 1).
    #expect(isClose(found.blocked[0], 0.5 * 2 / 3.0))
    #expect(isClose(found.occupancy[1], 0.5))
  }
}
