import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// Care outside the contracts in the balance of a region (MODEL.md, E9 and N1).
@Suite("Care outside the contracts, in balance")
struct OutsideBalanceTests {
  /// Without a limit on places all regular clients wait 30 days for a match, so that the fluid of the balance is exact:
  /// exp(−30/60) stay. Some come back after care, in a contract or outside, and some after giving up.
  private func matched() throws -> Scenario {
    var segment = try SmallWorld.segment(stay: 200)
    segment.stay = try .exponential(mean: 200)
    segment.present = PresentState()
    segment.inflow.newPerYear = nil
    segment.inflow.startsPerYear = 1_000
    segment.severities = [Severity(name: "light"), Severity(name: "heavy")]
    (segment.severities[0].share, segment.severities[0].stay) = (0.7, 0.8)
    (segment.severities[1].share, segment.severities[1].stay) = (0.3, 1.5)
    segment.access.matchingDelay = 30
    segment.dropOut = DropOut(patience: [try .exponential(mean: 60), try .exponential(mean: 60)])
    segment.dropOut?.recovered = 0.4
    segment.dropOut?.elsewhere = 0.2
    segment.dropOut?.returns = 0.4
    segment.dropOut?.returnDelay = try .exponential(mean: 80)
    segment.reEntry = ReEntry(delay: try .exponential(mean: 100))
    segment.reEntry?.probability = 0.3
    segment.outsideContract = OutsideContract()
    segment.outsideContract?.shares = [0.1, 0.7]
    return SmallWorld.scenario([segment], years: 4)
  }

  @Test("the balance of who is helped outside is the mean of what is simulated, from the first month to the last")
  func balance() throws {
    let scenario = try matched()
    let balance = try Balance(scenario).segments[0]
    let runs = try SmallWorld.run(scenario, replications: 0..<100)
    #expect(runs.allSatisfy { $0.audit.violations == [] })
    func expect(
      _ mean: Double, sharp: Double, _ value: (SmallWorld.Record) -> Double,
      _ location: SourceLocation = #_sourceLocation
    ) {
      let values = runs.map(value)
      let found = values.reduce(0, +) / Double(values.count)
      let variance = values.reduce(0) { $0 + ($1 - found) * ($1 - found) } / Double(values.count - 1)
      let error = (variance / Double(values.count)).squareRoot()
      #expect(abs(found - mean) < 4 * error, "\(found) ± \(error), expected \(mean)", sourceLocation: location)
      // Sharp: a bias of this share would fail.
      #expect(6 * error < sharp * mean, "\(error)", sourceLocation: location)
    }
    // By hand: x = 1 − exp(−1/2) of those who join give up; of the heavy 0.7 are helped outside, 0.1 of the light.
    let perYear = balance.outsideStarts.reduce(0, +)
    expect(perYear, sharp: 0.05) { $0(.outsideStarts) / 4 }
    expect(1_000, sharp: 0.05) { $0(.starts) / 4 }
    expect(balance.inOutsideCare, sharp: 0.10) { $0(.inOutsideCare, month: 0) }
    expect(balance.inOutsideCare, sharp: 0.10) { $0(.inOutsideCare, month: 47) }
    // Who starts and who is helped outside come back with 0.3.
    expect(0.3 * (1_000 + perYear), sharp: 0.05) { $0(.reEntries) / 4 }
    #expect(abs(balance.outsideReEntries - 0.3 * perYear) < 1e-9)
    #expect(abs(balance.reEntries - 300) < 1e-9)
  }

  /// Nobody comes back: join π_s new; x of them give up; Σ (1 − x) join = 1,000.
  @Test("who is helped outside has to come from outside before others start")
  func balanceByHand() throws {
    var scenario = try matched()
    scenario.segments[0].reEntry = nil
    scenario.segments[0].dropOut = DropOut(patience: [try .exponential(mean: 60), try .exponential(mean: 60)])
    let balance = try Balance(scenario).segments[0]
    let new = 1_000 / exp(-0.5)
    let gaveUp = new - 1_000
    #expect(isClose(balance.newClients, new))
    #expect(
      isClose(balance.outsideStarts[0], 0.7 * 0.1 * gaveUp) && isClose(balance.outsideStarts[1], 0.3 * 0.7 * gaveUp))
    let days = 200 * (0.7 * 0.1 * 0.8 + 0.3 * 0.7 * 1.5)
    #expect(isClose(balance.inOutsideCare, gaveUp * days / 365))
  }

  /// Of those who had care in a contract or outside 0.4 move on, and have their place in the second segment at once.
  @Test("who was helped outside moves on as who had care in a contract")
  func moves() throws {
    var first = try matched().segments[0]
    var route = Route(target: 1)
    (route.share, route.keepsPlace) = (0.4, true)
    first.routes = [route]
    var second = first
    (second.routes, second.dropOut, second.outsideContract, second.reEntry) = ([], nil, nil, nil)
    second.access = Access()
    (second.inflow.startsPerYear, second.inflow.newPerYear) = (nil, 0)
    let scenario = SmallWorld.scenario([first, second], years: 4)
    let balance = try Balance(scenario).segments
    let outside = balance[0].outsideStarts.reduce(0, +)
    #expect(outside > 100 && isClose(balance[1].starts, 0.4 * (1_000 + outside)))
    #expect(isClose(balance[0].outsideReEntries, 0.3 * 0.6 * outside))
    let runs = try SmallWorld.run(scenario, replications: 0..<40)
    #expect(runs.allSatisfy { $0.audit.violations == [] })
    let starts = SampleMean(runs.map { $0(.starts, 1) / 4 })
    // Sharp: without those who were helped outside they are 15 % fewer.
    #expect(abs(starts.deviation(from: balance[1].starts)) < 4 && 10 * starts.error < 0.4 * outside)
  }

  /// Everybody has care, in a contract or outside, and joins again with 0.3 after it: 700 / 0.7 join.
  @Test("who comes back after care outside joins again")
  func returnsInBalance() throws {
    var scenario = try matched()
    scenario.segments[0].severities = [scenario.segments[0].severities[0]]
    (scenario.segments[0].severities[0].share, scenario.segments[0].severities[0].stay) = (1, 1)
    scenario.segments[0].dropOut = DropOut(patience: [try .exponential(mean: 60)])
    scenario.segments[0].outsideContract?.shares = [1]
    (scenario.segments[0].inflow.startsPerYear, scenario.segments[0].inflow.newPerYear) = (nil, 700)
    let balance = try Balance(scenario).segments[0]
    #expect(isClose(balance.starts, 1_000 * exp(-0.5)) && isClose(balance.outsideStarts[0], 1_000 * (1 - exp(-0.5))))
  }
}
