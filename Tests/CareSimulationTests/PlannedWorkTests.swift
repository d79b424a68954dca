import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// The work that providers plan their posts for, by hand (MODEL.md, F1): requests, hours, the list, what is paid.
@Suite("Planned work, by hand")
struct PlannedWorkTests {
  private typealias World = StaffWorld

  @Test("posts follow the hours of those who start, as they are learnt within about a year, with the same requests")
  func hours() throws {
    // From the second year on care takes a fifth more time, and the time elsewhere as much less.
    let scenario = try World.circle(requests: 200, World.staff(), years: 5) { scenario in
      for (segment, factor) in [(0, 1.2), (1, 0.8)] {
        scenario.changes.append(
          DatedChange(
            name: "stay \(segment)", target: .stay, segments: [segment],
            step: .init(.times(factor), from: 12 * World.month, until: .infinity)))
      }
    }
    // A month keeps 11/12 of what is known; it is known when the next one opens.
    let expected = (0..<60).map { $0 <= 12 ? 1 : 1.2 - 0.2 * pow(11 / 12.0, Double($0 - 12)) }
    #expect(World.difference(try World.places(scenario), from: expected) == nil)
  }

  @Test(
    "the list's deviation from the usual one, of either sign, is cleared over the stated time, or twice the stay",
    arguments: [(600, 24.0, 365.0), (600, 48, 365), (600, 24, 1_460), (100, 24, 365), (300, 24, 365), (600, 0, 365)])
  func list(waiting: Int, clearing: Double, stay: Double) throws {
    // A hundred start in a month after a quarter of a year: 300 usually wait.
    var segment = try SmallWorld.segment(places: 1_000, inCare: 1_000, waiting: waiting, stay: stay)
    (segment.inflow.newPerYear, segment.inflow.startsPerYear) = (nil, 1_200)
    segment.present.wait = 365.0 / 4
    segment.workforce = World.staff { ($0.smoothing, $0.listClearing) = (1e15, clearing) }
    let run = try SmallWorld.run(SmallWorld.scenario([segment], years: 5))
    #expect(run.audit.violations == [])
    let months = clearing > 0 ? max(clearing, 2 * stay / World.month) : .infinity
    for month in 1..<24 {
      let longer = run(.waiting, month: month - 1) - 300
      #expect(abs(run(.places, month: month) - 1_000 * (1 + longer / 100 / months)) < 0.5001, "month \(month)")
    }
    #expect((run(.places, month: 1) < 1_000) == (waiting < 200))
  }

  @Test("nobody plans for more than is paid: a lump sum and a ceiling hold posts back, p × q and a settlement don't")
  func affordable() throws {
    func places(_ terms: ContractTerms) throws -> [Double] {
      try World.places(World.circle(requests: 300, World.staff(), terms: terms))
    }
    func expect(_ terms: ContractTerms, _ capacity: Double, _ location: SourceLocation = #_sourceLocation) throws {
      let expected = (0..<60).map { $0 == 0 ? 1 : capacity }
      #expect(World.difference(try places(terms), from: expected) == nil, sourceLocation: location)
    }
    try expect(ContractBookTests.terms { _ in }, 1.5)
    for (share, capacity) in [(0.9, 0.9), (1.2, 1.2), (2, 1.5)] {
      try expect(
        ContractBookTests.terms {
          $0.ceiling = RevenueCeiling()
          $0.ceiling?.share = share
          // Who asks starts, so that as many ask: what is above is not paid.
          $0.ceiling?.overDelivery = .reduced
          $0.ceiling?.reducedTariff = 0
        }, capacity)
    }
    // What lies above is paid at nine tenths, of which eight are cost.
    try expect(
      ContractBookTests.terms {
        $0.ceiling = RevenueCeiling()
        $0.ceiling?.overDelivery = .reduced
        $0.ceiling?.reducedTariff = 0.9
      }, 1.5)
    try expect(ContractBookTests.terms(TaskBasedFunding()) { _ in }, 1)
    for (share, capacity) in [(0.5, 1.05), (0.9, 1.5)] {
      try expect(
        ContractBookTests.terms(TaskBasedFunding()) {
          $0.postCalculation = PostCalculation()
          $0.postCalculation?.band = 0.05
          $0.postCalculation?.share = share
        }, capacity)
    }
  }

  @Test("who is in care with a provider who closes, and looks for another, is no list that asks for posts")
  func movers() throws {
    var segment = try ContractBookTests.segment(clients: 200)
    segment.capacity = .places(200)
    segment.waitingList = .perProvider
    segment.providers = [Provider(name: "A"), Provider(name: "B")]
    segment.providers[0].closes = 40
    // Nobody takes over his places.
    segment.failure = ProviderFailure()
    segment.failure?.rehired = 0
    segment.failure?.lostMonths = 1_000
    segment.workforce = World.loyal { ($0.smoothing, $0.listClearing) = (1e15, 24) }
    let run = try SmallWorld.run(ContractBookTests.scenario([segment]))
    #expect(run.audit.violations == [])
    // A hundred look for a place with B, who has his hundred full: no month brings him more.
    #expect(run.months.indices.dropFirst(2).allSatisfy { run(.places, month: $0) == 100 })
    #expect(run(.inCare, month: 11) == 200)
  }
}
