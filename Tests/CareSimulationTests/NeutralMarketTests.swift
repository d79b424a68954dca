import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// Every lever of access and supply at its neutral value leaves every cent and every tally as it is, to the bit.
///
/// The region is scarce, so that whatever moves a choice, a place or a stay moves everything after it.
@Suite("Access and supply that change nothing")
struct NeutralMarketTests {
  typealias Adapt = (inout Segment) -> Void

  /// The region with referrers, and its scarce segment adapted; the other one too where it says so.
  private func scenario(_ list: Segment.WaitingList, _ adapt: Adapt) throws -> Scenario {
    try SmallWorld.region {
      for segment in $0.segments.indices {
        $0.segments[segment].observedTerms = ContractTerms(SmallWorld.hourly)
        $0.segments[segment].referrers = [
          Referrer(name: "municipality", share: 0.5), Referrer(name: "gp", share: 0.3),
          Referrer(name: "judge", share: 0.2),
        ]
        $0.segments[segment].waitingList = list
        $0.segments[segment].waitNorm = 30
        adapt(&$0.segments[segment])
      }
    }
  }

  /// Expects that something changes nothing, on top of a base.
  private func expectNothing(
    of what: String, base: Adapt = { _ in }, _ adapt: Adapt, _ location: SourceLocation = #_sourceLocation
  ) throws {
    for list in Segment.WaitingList.allCases {
      let plain = try SmallWorld.books(scenario(list, base), replications: 0..<3)
      let adapted = try SmallWorld.books(
        scenario(list) {
          base(&$0)
          adapt(&$0)
        }, replications: 0..<3)
      for (left, right) in zip(plain, adapted) {
        #expect(left.violations == [] && right.violations == [], "\(what)", sourceLocation: location)
        let differences = right.differences(from: left)
        #expect(
          differences.isEmpty, "\(what), \(list): \(differences.count) differences, such as \(differences.prefix(3))",
          sourceLocation: location)
      }
      // Books of other luck differ: there is something to see.
      #expect(plain[0] != plain[1], sourceLocation: location)
    }
  }

  @Test("a door that stands open: strictness 0, or nothing to divert")
  func strictness() throws {
    for diversion in [0.1, 0.6, -0.3] {
      try expectNothing(of: "strictness 0, diversion \(diversion)") {
        $0.access.diversion = diversion
        $0.access.controllability = ["judge": 1]
      }
    }
    // Requests are judged, each by luck of its own, and all pass.
    try expectNothing(of: "diversion 0") {
      $0.access.strictness = 1
      $0.access.diversion = 0
      $0.access.strictnessCost = 0
    }
    try expectNothing(of: "nobody over whom the municipality decides") {
      $0.access.strictness = 1
      $0.access.controllability = ["municipality": 0, "gp": 0, "judge": 0]
      $0.access.strictnessCost = 0
    }
  }

  @Test("support at the general practitioner's that nobody has, or that keeps nobody out")
  func frontLine() throws {
    try expectNothing(of: "front line 0") {
      ($0.access.frontLineGross, $0.access.frontLineNet, $0.access.frontLineCost) = (1, 1, 600)
    }
    try expectNothing(of: "net effect 0") {
      $0.access.frontLine = 1
      $0.access.frontLineNet = 0
    }
  }

  @Test("steering 0, whatever the responses; and full steering to waits that nobody minds and results that are equal")
  func steering() throws {
    for lag in [0.0, 91] {
      try expectNothing(of: "steering 0, information \(lag) days old") {
        ($0.access.waitSteering, $0.access.qualitySteering, $0.access.informationLag) = (10, 10, lag)
      }
      // Weights of share × e⁰: the same choices on the same numbers.
      try expectNothing(of: "steering 1 without response, information \(lag) days old") {
        $0.access.steering = 1
        ($0.access.waitSteering, $0.access.qualitySteering, $0.access.informationLag) = (0, 10, lag)
      }
    }
  }

  @Test("matching in no time, and care passed on in no time at the full tariff")
  func matching() throws {
    try expectNothing(of: "nothing passed on") {
      ($0.suppliers.subcontractingDelay, $0.suppliers.subcontractingMargin) = (60, 0.5)
    }
    try expectNothing(of: "passed on at once and at the tariff, which is the cost price") {
      $0.suppliers.subcontracted = 1
      ($0.suppliers.subcontractingDelay, $0.suppliers.subcontractingMargin) = (0, 0)
    }
  }

  @Test("a reserve of no place")
  func reserve() throws {
    // 2 % of 13 and of 7 places is none.
    try expectNothing(of: "reserve") { $0.access.crisisReserve = 0.02 }
  }

  @Test("lists that are never checked, or on which everybody still needs care")
  func cleanUp() throws {
    try expectNothing(of: "no checks") { $0.access.stale = 1 }
    try expectNothing(of: "nothing stale") { ($0.access.cleanUp, $0.access.stale) = (1, 0) }
  }

  @Test("referrers whose clients are always admitted, where nothing holds anybody back")
  func alwaysAdmitted() throws {
    try expectNothing(of: "no stop and no ceiling") { $0.access.alwaysAdmitted = ["municipality", "judge"] }
  }

  @Test("bridging care for nobody, or free care where waiting does no harm")
  func bridging() throws {
    try expectNothing(of: "bridging 0") { ($0.access.bridgingEffect, $0.access.bridgingCost) = (1, 1) }
    try expectNothing(of: "no harm") { ($0.access.bridging, $0.access.bridgingCost) = (1, 0) }
    try expectNothing(
      of: "an effect of 0",
      base: {
        $0.waiting.lengthening = 0.3
        $0.waiting.deterioration = 0.3
      },
      { ($0.access.bridging, $0.access.bridgingEffect, $0.access.bridgingCost) = (1, 0, 0) })
  }

  @Test("reviews that never are, or that never close")
  func reviews() throws {
    try expectNothing(of: "no reviews") { ($0.access.reassessmentCloses, $0.access.reassessmentPremature) = (1, 1) }
    try expectNothing(of: "no closures") {
      ($0.access.reassessment, $0.access.reassessmentCloses, $0.access.reassessmentCost) = (3, 0, 0)
    }
  }

  @Test("help in another segment for nobody")
  func substitution() throws {
    try expectNothing(of: "share 0") {
      $0.access.substitution = AccessSubstitution(target: $0.id == "A" ? 1 : 0)
      $0.access.substitution?.share = 0
    }
  }

  @Test("providers who don't differ, a market that nobody can enter, and no threshold")
  func suppliers() throws {
    try expectNothing(of: "no change assignments") { ($0.suppliers.learning, $0.suppliers.steeringCost) = (0.2, 1e6) }
    for admission in Suppliers.Admission.allCases {
      try expectNothing(of: "\(admission), nobody enters") {
        $0.suppliers.admission = admission
        $0.suppliers.entry = 0
        ($0.suppliers.readmissionDrop, $0.suppliers.readmissionReliability) = (0.9, 0)
      }
    }
    try expectNothing(of: "a threshold that all pass by size") { $0.suppliers.threshold = 1e-9 }
    try expectNothing(of: "a threshold that all pass by margin") {
      ($0.suppliers.threshold, $0.suppliers.thresholdMargin) = (1_000, -1)
    }
    // 1 of 2 rounds to a provider, .2 of 2 to none.
    try expectNothing(of: "re-admission that drops nobody") {
      ($0.suppliers.admission, $0.suppliers.readmission, $0.suppliers.readmissionDrop) = (.selective, 1, 0)
    }
  }

  @Test("an open house where nobody earns more than 1 %: room for entrants, and none come")
  func openHouse() throws {
    for list in Segment.WaitingList.allCases {
      // By the hour nobody earns more than his hours cost, whatever the luck; a price per trajectory can be a lucky one.
      let plain = try SmallWorld.books(
        scenario(list) { $0.terms = ContractTerms(SmallWorld.hourly) }, replications: 0..<3)
      let open = try SmallWorld.books(
        scenario(list) {
          $0.terms = ContractTerms(SmallWorld.hourly)
          $0.suppliers.admission = .openHouse
          $0.suppliers.entry = 1
        }, replications: 0..<3)
      for (left, right) in zip(plain, open) {
        #expect(right.contracts > left.contracts && right.violations == [])
        // Places without a limit are no number.
        for tally in Tally.allCases where tally != .places && tally != .placeDays {
          for segment in 0...1 {
            for month in 0..<left.months {
              let isSame = left.tally(tally, segment, month: month) == right.tally(tally, segment, month: month)
              #expect(isSame, "\(tally) of \(segment) in month \(month)")
            }
          }
        }
        #expect(left.money == right.money)
      }
    }
  }

  @Test("providers with money: what happens without it doesn't matter; nor does a closure after the last day")
  func failure() throws {
    let rich: Adapt = {
      $0.cost.tariffRatio = 1.2
      $0.cost.equity = 1
    }
    try expectNothing(
      of: "failure", base: rich,
      {
        $0.failure = ProviderFailure()
        ($0.failure!.cashDays, $0.failure!.cashMonths) = (730, 24)
        ($0.failure!.rescue, $0.failure!.lengthening) = (0, 3)
      })
    try expectNothing(of: "a closure after the end") { $0.providers[0].closes = 5_000 }
    try expectNothing(of: "a system provider") { $0.providers[0].isSystem = true }
  }

  @Test("waiting that is no longer than observed")
  func waiting() throws {
    // Nobody waits longer than the region's data show, so that nobody deteriorates; less than that doesn't heal.
    try expectNothing(of: "waits within those observed", base: { $0.capacity = .unlimited }) {
      $0.waiting.deterioration = 0.5
    }
  }

  /// Staff follows requests, which are Poisson; only where they are as expected can places stay to the bit.
  @Test("staff where places have no limit: nothing follows it")
  func staffWithoutLimit() throws {
    // Other terms bring other administration, by which staff stays or leaves; here they are the baseline's.
    try expectNothing(
      of: "workforce",
      base: {
        $0.capacity = .unlimited
        $0.terms = $0.baseline
      }
    ) {
      $0.workforce = Workforce()
      ($0.workforce!.turnover, $0.workforce!.smoothing) = (0.5, 0)
    }
  }

  /// 200 clients who move between two segments, half a month in each: every month brings exactly the 200 requests that
  /// are expected, so that the index of demand is 1.
  private func demandInBalance(_ staff: Workforce) throws -> Scenario {
    let month = 365.0 / 12
    var target = try SmallWorld.segment(places: 200, stay: month / 2)
    var source = try SmallWorld.segment(inCare: 200, leavingAt: month / 4, stay: month / 2)
    (target.inflow.newPerYear, source.inflow.newPerYear) = (nil, nil)
    (target.inflow.startsPerYear, source.inflow.startsPerYear) = (2_400, 2_400)
    // Nearly all: a circle that nobody leaves has no balance.
    (target.routes, source.routes) = ([Route(target: 1)], [Route(target: 0)])
    (target.routes[0].share, source.routes[0].share) = (1 - 1e-9, 1 - 1e-9)
    target.workforce = staff
    return SmallWorld.scenario([target, source], years: 5)
  }

  @Test("staff in balance stays in balance at constant demand, whatever its turnover, hiring and training")
  func staffInBalance() throws {
    for (turnover, fill, training) in [(0.0, 4.0, 3.0), (0.15, 4, 3), (0.15, 0, 0), (1, 12, 12), (0.5, 0, 6)] {
      for building in [0.0, 12] {
        // Who moves in and out makes the load of a month's first day nothing to go by.
        var staff = Workforce()
        (staff.turnover, staff.fillTime, staff.workloadResponse) = (turnover, fill, 0)
        (staff.training, staff.building, staff.agency) = (training, building, turnover)
        let run = try SmallWorld.run(demandInBalance(staff))
        let places = (0..<60).map { run(.places, month: $0) }
        // A balance that is off by a month of turnover (1.25 %) would move 200 places by 2.
        #expect(places.allSatisfy { $0 == 200 }, "turnover \(turnover), fill \(fill): \(Set(places))")
        #expect((0..<60).allSatisfy { run(.starts, month: $0) == 200 })
        #expect(run.audit.violations == [])
      }
    }
  }

  @Test("a quarter of the hours lost to sickness costs the places that they made")
  func absence() throws {
    var staff = Workforce()
    staff.absence = 0.3
    // Posts for what is lost come over five years, and are filled over another five.
    (staff.opening, staff.fillTime, staff.workloadResponse) = (60, 60, 0)
    (staff.turnover, staff.agency) = (0, 0)
    let run = try SmallWorld.run(demandInBalance(staff))
    // From the second month .7 / .925 of the hours; then each month fills 1 − e^(−1/60) of the posts, which come as fast.
    #expect(run(.places, month: 0) == 200)
    let (hours, step) = (0.7 / 0.925, 1 - exp(-1 / 60.0))
    var (posts, filled) = (1.0, 1.0)
    for month in 1..<12 {
      posts += (1 / hours - posts) * step
      filled += (posts - filled) * step
      // New staff counts for half in its first months: a place or so.
      let found = run(.places, month: month)
      #expect(found <= (200 * hours * filled).rounded() && found >= (200 * hours).rounded(), "month \(month): \(found)")
    }
    #expect(run(.places, month: 1) == (200 * hours).rounded())
  }
}
