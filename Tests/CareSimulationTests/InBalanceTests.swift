import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// Places in balance let the stated starts happen, whatever the load (drawn loads from 0.05 to 50 clients in care).
@Suite("In balance")
struct InBalanceTests {
  /// A region of one segment with stated starts, and lists by provider or one for all.
  private func region(_ cases: inout DrawnCases, isPooled: Bool) throws -> (scenario: Scenario, perYear: Double) {
    let load = exp(cases.number(log(0.05)...log(50)))
    let stay = Double(cases.whole(1...3))
    var segment = try SmallWorld.segment(stay: stay)
    if cases.whole(0...1) == 1 { segment.stay = try .exponential(mean: stay) }
    segment.present = PresentState()
    segment.capacity = .inBalance
    segment.inflow.newPerYear = nil
    segment.inflow.startsPerYear = load / stay * 365
    segment.waitingList = isPooled ? .pooled : .perProvider
    var shares = (0..<cases.whole(isPooled ? 1...3 : 2...5)).map { _ in cases.number(0.02...1) }
    shares = shares.map { $0 / shares.reduce(0, +) }
    segment.providers = Provider.all(shares)
    return (SmallWorld.scenario([segment], years: 5) { $0.warmUpMonths = 24 }, load / stay * 365)
  }

  /// Rounded to the nearest, a load under a half never starts and one of 1.45 misses a third.
  ///
  /// Where a list's load is all but its places it may still grow by chance in these years: by no more than the spread of
  /// the number who come. The sum is over regions whose lists have settled before: each a twentieth below its places.
  @Test("the stated starts happen, on one list and on lists of providers", arguments: [true, false])
  func statedStarts(isPooled: Bool) throws {
    var cases = DrawnCases(seed: isPooled ? 1 : 2)
    var sums = (starts: 0.0, stated: 0.0)
    var smallest = Double.infinity
    for number in 0..<100 {
      let (scenario, perYear) = try region(&cases, isPooled: isPooled)
      // Luck of its own: the same luck would bring as many too many everywhere.
      let run = try SmallWorld.run(scenario, seed: UInt64(number))
      #expect(run.audit.violations == [])
      let stated = 5 * perYear
      let score = (run(.starts) - stated) / stated.squareRoot()
      #expect(abs(score) < 4.5, "\(stated) stated, \(run(.starts)) started")
      smallest = min(smallest, stated)
      let load = try Balance(scenario).segments[0].inCare
      let lists = isPooled ? [load] : scenario.segments[0].providers.map { load * $0.share }
      guard lists.allSatisfy({ $0 <= 0.95 * Double(Balance.wholePlaces(for: $0)) }) else { continue }
      sums.starts += run(.starts)
      sums.stated += stated
    }
    #expect(abs((sums.starts - sums.stated) / sums.stated.squareRoot()) < 4)
    // The smallest regions are among them.
    #expect(smallest < 60)
  }

  @Test("every provider with a list of his own has the places for his share of the starts")
  func ownLists() throws {
    var cases = DrawnCases(seed: 3)
    for _ in 0..<100 {
      let (scenario, perYear) = try region(&cases, isPooled: false)
      let plan = try SimulationPlan(scenario)
      var replicator = Replicator(plan, seed: 20_270_101)
      #expect(replicator.run(0) { _, _ in }.violations == [])
      for (contract, provider) in scenario.segments[0].providers.enumerated() {
        // Seven years, the warm-up too.
        let stated = 7 * perYear * provider.share
        let starts = Double(replicator.flow(of: contract).starts)
        // A few more for numbers so small that they aren't near normal.
        #expect(abs(starts - stated) < 5 * stated.squareRoot() + 5, "\(stated) stated, \(starts) started")
      }
    }
  }

  @Test("of places that are stated nobody with a list of his own goes without while there are enough")
  func statedPlaces() throws {
    var cases = DrawnCases(seed: 4)
    for _ in 0..<300 {
      let shares = (0..<cases.whole(2...5)).map { _ in cases.number(0.001...1) }
      var segment = try SmallWorld.segment(places: cases.whole(1...12))
      segment.waitingList = .perProvider
      segment.providers = Provider.all(shares.map { $0 / shares.reduce(0, +) })
      let places = try #require(try SimulationPlan(SmallWorld.scenario([segment])).ownPlaces[0])
      guard case .places(let total) = segment.capacity else { continue }
      #expect(places.reduce(0, +) == total)
      #expect(places.contains(0) == (total < shares.count), "\(places)")
    }
  }

  // MARK: - Blocking

  /// Two segments: who is done in the first keeps his place until the second has one.
  private func pair(_ cases: inout DrawnCases) throws -> Scenario {
    func segment(_ load: Double, _ stay: Double, _ places: Int) throws -> Segment {
      var segment = try SmallWorld.segment(places: places)
      segment.stay = try .exponential(mean: stay)
      segment.inflow.newPerYear = load / stay * 365
      return segment
    }
    let places = cases.whole(5...40)
    let share = cases.number(0.2...1)
    let load = cases.number(0.3...0.8) * Double(places)
    let stay = cases.number(10...60)
    let room = cases.whole(2...30)
    let length = cases.number(10...60)
    // What the moves bring, and new clients up to a drawn occupancy.
    let moves = load / stay * share * length
    let own = max(0, cases.number(0.5...1.1) * Double(room) - moves)
    var first = try segment(load, stay, places)
    var route = Route(target: 1)
    (route.share, route.keepsPlace) = (share, true)
    first.routes = [route]
    return SmallWorld.scenario([first, try segment(own, length, room)], years: 4)
  }

  /// The expected number is an approximation: it has to put regions in order, and to tell those that can't be.
  @Test("expected blocking puts drawn regions in the order in which they block")
  func blockingInOrder() throws {
    var cases = DrawnCases(seed: 5)
    var found: [(expected: Double, simulated: Double, occupancy: Double, waiting: Double)] = []
    for _ in 0..<120 {
      let scenario = try pair(&cases)
      let expected = ExpectedBlocking(scenario, try Balance(scenario))
      let run = try SmallWorld.run(scenario)
      let days = Double(run.months.count) * 365 / 12
      // Who waits for the first segment at the end, over the clients of a month.
      found.append(
        (
          expected.blocked[0], run(.blockedDays) / days, try #require(expected.occupancy[0]),
          run(.waiting, month: run.months.count - 1)
        ))
    }
    func ranks(_ values: [Double]) -> [Double] {
      var ranks = [Double](repeating: 0, count: values.count)
      for (rank, index) in values.indices.sorted(by: { values[$0] < values[$1] }).enumerated() {
        ranks[index] = Double(rank)
      }
      return ranks
    }
    let (left, right) = (ranks(found.map(\.expected)), ranks(found.map(\.simulated)))
    let middle = Double(found.count - 1) / 2
    let covariance = zip(left, right).reduce(0) { $0 + ($1.0 - middle) * ($1.1 - middle) }
    let variance = left.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
    // Spearman's rank correlation; of unrelated orders its error is 0.09.
    #expect(covariance / variance > 0.9)
    // Those that need more places than there are have lists that grow; those far from it have none to speak of.
    let over = found.filter { $0.occupancy > 1.1 }.map(\.waiting)
    let under = found.filter { $0.occupancy < 0.8 }.map(\.waiting)
    #expect(over.count > 10 && under.count > 10)
    let (meanOver, meanUnder) = (over.reduce(0, +) / Double(over.count), under.reduce(0, +) / Double(under.count))
    #expect(meanOver > 10 * max(1, meanUnder))
  }
}
