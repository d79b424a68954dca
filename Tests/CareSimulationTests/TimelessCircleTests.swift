import CareSimulation
import Sampling
import Testing
import YouthCare

/// Every circle takes time: it is told beforehand where it can be seen, and a replication that stands still ends.
@Suite("Circles without time")
struct TimelessCircleTests {
  /// Lengths in days: none, one too short to move the clock, and two that take time.
  private static let lengths = [0, 1e-8, 0.5, 10]

  /// A region of which anything can take no time, with clients in care and waiting everywhere.
  private static func drawn(_ luck: inout SystematicLuck) throws -> Scenario {
    let count = luck.whole(3) + 1
    var segments: [Segment] = []
    for _ in 0..<count {
      var segment = try SmallWorld.segment(
        places: 1, inCare: 1, leavingAt: 5, waiting: 2, stay: lengths[luck.whole(4)])
      if luck.whole(2) == 0 {
        var dropOut = DropOut(patience: [try .constant(lengths[luck.whole(4)])])
        dropOut.returns = [0, 0.5][luck.whole(2)]
        dropOut.recovered = 1 - dropOut.returns
        dropOut.returnDelay = try .constant(lengths[luck.whole(4)])
        segment.dropOut = dropOut
      }
      if luck.whole(2) == 0 {
        segment.reEntry = ReEntry(delay: try .constant(lengths[luck.whole(4)]))
        segment.reEntry?.probability = [0, 0.3][luck.whole(2)]
      }
      for target in 0..<count where luck.whole(3) == 0 {
        var route = Route(target: target)
        route.share = [0, 0.25][luck.whole(2)]
        segment.routes.append(route)
      }
      segments.append(segment)
    }
    // At their lowest, days become moments: 0.5 × 10⁻⁶ and 10 × 10⁻⁶.
    let change: DatedChange.Target = [.stay, .patience][luck.whole(2)]
    let isChanged = luck.whole(3) == 0
    return SmallWorld.scenario(
      segments, changes: isChanged ? [SmallWorld.change(change, .times(1e-6), from: 100, until: 110)] : [])
  }

  /// What the drawn lengths come to, worked out by pairs: from which segment does a client get to which in no time?
  private static func expected(_ scenario: Scenario) -> (dropOuts: [Int], reEntries: [Int], hasRoutes: Bool) {
    let count = scenario.segments.count
    func factor(_ target: DatedChange.Target, _ position: Int) -> Double {
      position == 0 && scenario.changes.contains { $0.target == target } ? 1e-6 : 1
    }
    func isNothing(_ length: Distribution, _ factor: Double = 1) -> Bool { length.mean * factor < 1e-6 }
    let dropOuts = scenario.segments.indices.filter { position in
      guard let dropOut = scenario.segments[position].dropOut, let delay = dropOut.returnDelay else { return false }
      return dropOut.returns > 0 && isNothing(delay)
        && isNothing(dropOut.patience[0]!, factor(.patience, position))
    }
    let care = scenario.segments.indices.map { isNothing(scenario.segments[$0].stay, factor(.stay, $0)) }
    let reEntries = scenario.segments.indices.filter { position in
      scenario.segments[position].reEntry.map { care[position] && $0.probability > 0 && isNothing($0.delay) } ?? false
    }
    var reaches = (0..<count).map { from in
      (0..<count).map { to in
        care[from] && care[to]
          && scenario.segments[from].routes.contains { $0.target == to && $0.share > 0 }
      }
    }
    for through in 0..<count {
      for from in 0..<count where reaches[from][through] {
        for to in 0..<count where reaches[through][to] { reaches[from][to] = true }
      }
    }
    return (dropOuts, reEntries, (0..<count).contains { reaches[$0][$0] })
  }

  @Test("in every drawn region the circles that can take no time are told, no others, and without them all goes on")
  func drawnRegions() throws {
    var luck = SystematicLuck(state: 20_270_101)
    var (told, run) = (0, 0)
    for number in 0..<600 {
      let scenario = try Self.drawn(&luck)
      let circles = scenario.timelessCircles
      let expected = Self.expected(scenario)
      #expect(circles.compactMap { if case .dropOut(let at) = $0 { at } else { nil } } == expected.dropOuts)
      #expect(circles.compactMap { if case .reEntry(let at) = $0 { at } else { nil } } == expected.reEntries)
      let routes = circles.compactMap { if case .routes(let path) = $0 { path } else { nil } }
      #expect(!routes.isEmpty == expected.hasRoutes, "\(number)")
      for path in routes {
        #expect(path.count > 1 && path.first == path.last)
        for (from, to) in zip(path, path.dropFirst()) {
          #expect(scenario.segments[from].routes.contains { $0.target == to && $0.share > 0 })
        }
      }
      if !circles.isEmpty { told += 1 }
      guard circles.isEmpty, (try? SimulationPlan(scenario)) != nil else { continue }
      let audit = try SmallWorld.run(scenario).audit
      #expect(audit.standstill == nil && audit.violations.isEmpty, "\(number)")
      run += 1
    }
    #expect(told >= 100 && run >= 100, "\(told) told, \(run) run")
  }

  /// Circles that clients never leave: without a guard none of these ends.
  @Test(
    "a replication in which no time passes is broken off, and the next one is as ever",
    arguments: [(0.0, 0.0), (1e-8, 0), (0, 1e-8), (1e-5, 1e-5)])
  func standstill(patience: Double, delay: Double) throws {
    var segment = try SmallWorld.segment(places: 1, inCare: 1, waiting: 0)
    var dropOut = DropOut(patience: [try .constant(patience)])
    (dropOut.recovered, dropOut.returns, dropOut.returnDelay) = (0, 1, try .constant(delay))
    segment.dropOut = dropOut
    let scenario = SmallWorld.scenario([
      try SmallWorld.segment(places: 1), try SmallWorld.source(leavingAt: 40, to: 2), segment,
    ])
    let plan = try SimulationPlan(scenario)
    var replicator = Replicator(plan, seed: 1)
    for number in 0..<2 {
      var months = 0
      let audit = replicator.run(number) { _, _ in months += 1 }
      #expect(audit.standstill?.segment == 2)
      #expect(audit.standstill?.month == 1 && months == 1)
    }
  }

  /// A route that a change leads in a circle: the balance of the first day knows nothing of it.
  @Test("a circle that a change closes is told, and broken off")
  func closedByChange() throws {
    func step(to target: Int) throws -> Segment {
      var segment = try SmallWorld.segment(places: 5, inCare: 1, leavingAt: 45, stay: 0)
      segment.routes = [Route(target: target)]
      return segment
    }
    let changes = [1, 0].map { target in
      DatedChange(name: "c", target: .route(to: target), segments: [1 - target], step: .init(.to(1), from: 31))
    }
    let scenario = SmallWorld.scenario([try step(to: 1), try step(to: 0)], changes: changes)
    #expect(scenario.timelessCircles == [.routes([0, 1, 0])])
    #expect(try SmallWorld.run(scenario).audit.standstill?.month == 1)
    #expect(SmallWorld.scenario([try step(to: 1), try step(to: 0)]).timelessCircles == [])
  }

  /// Half a million clients who all start and end within one month: many events, and no circle.
  @Test("a busy month is no standstill")
  func busyMonth() throws {
    let segment = try SmallWorld.segment(places: 1_200_000, inCare: 600_000, leavingAt: 3, waiting: 600_000, stay: 3)
    #expect(try SmallWorld.run(SmallWorld.scenario([segment])).audit.standstill == nil)
  }
}

/// Numbers for drawing regions, the same on every machine.
private struct SystematicLuck {
  var state: UInt64

  mutating func whole(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }
}
