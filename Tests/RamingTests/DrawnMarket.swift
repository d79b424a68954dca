import Sampling
import YouthCare

/// A small region whose front door, providers and staff are drawn at random: any levers of access and supply together.
///
/// What a scenario file would be refused for isn't drawn.
struct DrawnMarket {
  private var luck: SplitMix64
  private(set) var scenario: Scenario
  /// What was drawn, to count what was tested.
  private(set) var kinds: Set<String> = []

  init(seed: UInt64) throws {
    luck = SplitMix64(state: seed &* 104_729)
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: luck.whole(1...12), day: 1)!)
    contract.years = luck.whole(2...3)
    contract.calendar = luck.pick(ContractPeriod.CalendarForm.allCases)
    contract.warmUpMonths = luck.pick([0, 0, 5])
    contract.startState = luck.pick([.inBalance, .inBalance, .inBalance, .empty])
    scenario = Scenario(name: "drawn", title: LocalizedText("drawn"), contract: contract, segments: [])
    let count = luck.whole(1...2)
    for position in 0..<count {
      var segment = try segment(position)
      try addDemand(to: &segment, position, of: count)
      addAccess(to: &segment, position, of: count)
      addSuppliers(to: &segment)
      addProviders(to: &segment)
      addStaffAndFailure(to: &segment)
      addTerms(to: &segment)
      scenario.segments.append(segment)
    }
    scenario.behaviour.refused = luck.pick(Behaviour.RefusedClients.allCases)
    addChanges(count)
  }

  private mutating func draws(_ what: String, _ probability: Double) -> Bool {
    guard luck.happens(probability) else { return false }
    kinds.insert(what)
    return true
  }

  // MARK: - The region

  private mutating func segment(_ position: Int) throws -> Segment {
    var effort = EffortBasedFunding()
    effort.tariff = luck.euros(40...120)
    effort.hoursPerWeek = luck.number(1...10)
    var segment = Segment(
      id: "S\(position)", name: LocalizedText("S\(position)"),
      stay: try luck.pick([
        .lognormal(mean: luck.number(20...200), cv: 1), .exponential(mean: luck.number(20...200)),
        .constant(luck.number(20...200)),
      ]), funding: effort)
    var severities = [Severity(name: "light"), Severity(name: "heavy")]
    (severities[0].share, severities[0].intensity) = (0.7, 0.75)
    (severities[1].share, severities[1].intensity, severities[1].stay) = (0.3, 1.6, 1.5)
    segment.severities = severities
    if draws("referrers", 0.7) {
      segment.referrers = [
        Referrer(name: "municipality", share: 0.4), Referrer(name: "gp", share: 0.4),
        Referrer(name: "judge", share: 0.1), Referrer(name: "uncle", share: 0.1),
      ]
    }
    if draws("urgency", 0.5) { (segment.urgency.crisis, segment.urgency.urgent) = (0.05, 0.1) }
    segment.capacity = luck.pick([.inBalance, .inBalance, .places(luck.whole(1...25)), .unlimited])
    kinds.insert("\(segment.capacity == .unlimited ? "without" : "with") limit")
    segment.waitingList = luck.pick(Segment.WaitingList.allCases)
    kinds.insert("\(segment.waitingList)")
    if luck.happens(0.6) { segment.present.wait = luck.number(0...80) }
    segment.waitNorm = luck.pick([nil, 14, 60])
    segment.cost.tariffRatio = luck.number(0.85...1.15)
    segment.cost.equity = luck.pick([0.2, 0.06, 0.01])
    return segment
  }

  private mutating func addDemand(to segment: inout Segment, _ position: Int, of count: Int) throws {
    segment.inflow.newPerYear = Double(luck.whole(20...120))
    segment.inflow.growth = luck.pick([0, 0.2, -0.2])
    segment.inflow.overdispersion = luck.pick([0, 0.05])
    if draws("drop-out", 0.5) {
      var dropOut = DropOut(patience: [try .exponential(mean: 150), try .gamma(mean: 120, cv: 0.7)])
      dropOut.urgentStay = luck.happens(0.5)
      (dropOut.recovered, dropOut.elsewhere, dropOut.returns) = (0.4, 0.35, 0.25)
      dropOut.returnDelay = try .exponential(mean: 100)
      (dropOut.returnHeavier, dropOut.returnUrgent) = (0.5, 0.3)
      segment.dropOut = dropOut
    }
    if luck.happens(0.4) {
      segment.reEntry = ReEntry(delay: try .gamma(mean: luck.number(20...200), cv: 0.7))
      segment.reEntry?.probability = luck.number(0.05...0.4)
    }
    if count > 1, luck.happens(0.4) {
      var route = Route(target: 1 - position)
      route.share = luck.number(0...0.3)
      route.keepsPlace = position == 0 && luck.happens(0.5)
      route.priority = luck.pick(Priority.allCases)
      segment.routes = [route]
    }
    if draws("waiting harm", 0.5) {
      segment.waiting.lengthening = luck.pick([0, 0.1, 0.5])
      segment.waiting.deterioration = luck.pick([0, 0.1, 0.5])
      segment.waiting.demandResponse = luck.pick([0, 0.3])
    }
    segment.response.slackFilling = luck.pick([0, 0.38])
    segment.response.inducedReferrals = luck.pick([0, 0, 0.1])
    segment.response.slackNorm = luck.pick([0.9, 1])
  }

  // MARK: - The front door

  private mutating func addAccess(to segment: inout Segment, _ position: Int, of count: Int) {
    var access = Access()
    if draws("matching", 0.4) { access.matchingDelay = luck.number(1...60) }
    if draws("strictness", 0.4) { access.strictness = luck.number(0...1) }
    access.diversion = luck.pick([0.1, 0.6, -0.3])
    (access.diversionReturns, access.diversionHeavier) = (luck.number(0...1), luck.number(0...1))
    access.diversionDelay = luck.number(1...200)
    if segment.referrers.count > 1, draws("front line", 0.3) { access.frontLine = luck.number(0...1) }
    access.frontLineCost = luck.pick([0, 600])
    if luck.happens(0.2) { access.controllability = ["uncle": 0.5] }
    if segment.referrers.count > 1, luck.happens(0.3) { access.alwaysAdmitted = ["judge"] }
    if draws("steering", 0.5) { access.steering = luck.number(0...1) }
    access.waitSensitivity = luck.pick([0, 0.01, 5])
    access.informationLag = luck.pick([0, 0, 30, 91])
    if draws("reserve", 0.3) { access.crisisReserve = luck.number(0...0.4) }
    if draws("clean-up", 0.3) { access.cleanUp = luck.pick([1, 6]) }
    access.stale = luck.number(0...0.5)
    if draws("bridging", 0.3) { access.bridging = luck.number(0...1) }
    if draws("reviews", 0.3) {
      access.reassessment = luck.pick([3, 12])
      access.reassessmentCloses = luck.number(0...0.5)
    }
    if count > 1, position == 0, draws("substitution", 0.4) {
      access.substitution = AccessSubstitution(target: 1)
      access.substitution?.share = luck.number(0...0.5)
      access.substitution?.failure = luck.number(0...1)
      access.substitution?.returnDelay = luck.number(0...200)
    }
    segment.access = access
  }

  // MARK: - Providers

  private mutating func addSuppliers(to segment: inout Segment) {
    var suppliers = Suppliers()
    suppliers.topShare = 0.8
    suppliers.top = luck.whole(1...3)
    if draws("spreads", 0.4) {
      (suppliers.staySpread, suppliers.costSpread, suppliers.qualitySpread) = (0.3, 0.2, 0.3)
    }
    suppliers.admission = luck.pick(Suppliers.Admission.allCases)
    kinds.insert("\(suppliers.admission)")
    suppliers.entry = luck.pick([0, 1])
    suppliers.entrantShare = luck.number(0.01...0.2)
    if suppliers.admission != .fixed, draws("re-admission", 0.6) {
      suppliers.readmission = luck.pick([0.5, 1])
      suppliers.readmissionDrop = luck.number(0.1...0.6)
      suppliers.readmissionReliability = luck.pick([0, 60])
    }
    if draws("threshold", 0.3) { suppliers.threshold = luck.number(0...30) }
    if draws("subcontracting", 0.3) { suppliers.subcontracted = luck.number(0...1) }
    if luck.happens(0.3) { suppliers.steered = luck.number(0...1) }
    suppliers.bidCost = luck.pick([0, 15_000])
    segment.suppliers = suppliers
  }

  private mutating func addProviders(to segment: inout Segment) {
    let number = luck.whole(1...10)
    for (rank, share) in segment.suppliers.shares(of: number).enumerated() {
      // One organisation can have contracts in both segments.
      var provider = Provider(name: "P\(rank)")
      provider.share = share
      if luck.happens(0.3) { (provider.stay, provider.quality) = (luck.number(0.5...2), luck.number(0.5...2)) }
      provider.cost = luck.pick([1, 1, 1.2, 1.5])
      provider.isSystem = luck.happens(0.1)
      if number > 1, rank > 0, draws("dated closure", 0.1) { provider.closes = luck.number(0...700) }
      segment.providers.append(provider)
    }
  }

  private mutating func addStaffAndFailure(to segment: inout Segment) {
    if segment.capacity != .unlimited, draws("workforce", 0.4) {
      var staff = Workforce()
      staff.smoothing = luck.pick([0, 3])
      staff.opening = luck.pick([0, 3])
      staff.fillTime = luck.pick([0, 4])
      staff.training = luck.pick([0, 3])
      staff.turnover = luck.pick([0, 0.15, 1])
      staff.absence = luck.pick([0.075, 0.2])
      staff.building = luck.pick([0, 12])
      staff.supplyResponse = luck.pick([0, 0.5])
      segment.workforce = staff
    }
    if draws("failure", 0.7) {
      var failure = ProviderFailure()
      failure.cashDays = luck.pick([0, 10, 45])
      failure.rescue = luck.pick([0, 0.5])
      failure.transfer = luck.pick([0, 91, 366])
      failure.lengthening = luck.pick([1, 1.1, 3])
      failure.rehired = luck.pick([0, 0.7, 1])
      failure.rehiring = luck.pick([0, 4])
      failure.lostMonths = luck.pick([0, 12])
      segment.failure = failure
    }
  }

  private mutating func addTerms(to segment: inout Segment) {
    segment.observedTerms = segment.terms
    if draws("lump sum", 0.15) { segment.terms = ContractTerms(TaskBasedFunding()) }
    if draws("trajectories", 0.15) {
      var output = OutputBasedFunding()
      output.reopeningWindow = luck.pick([0, 182.62125])
      segment.terms = ContractTerms(output)
    }
    if !(segment.funding is TaskBasedFunding), draws("ceiling", 0.3) {
      segment.terms.ceiling = RevenueCeiling()
      segment.terms.ceiling?.overDelivery = luck.pick(RevenueCeiling.OverDelivery.allCases)
      segment.terms.ceiling?.share = luck.number(0.5...1.2)
    }
    if draws("notice", 0.3) {
      segment.terms.notice = NoticeTerms()
      segment.terms.notice?.months = luck.pick([0, 3])
      segment.terms.notice?.hazard = 10
      segment.terms.notice?.margin = luck.pick([-0.02, 1])
    }
    segment.terms.payment.term = luck.pick([0, 45])
  }

  // MARK: - Changes

  private mutating func addChanges(_ count: Int) {
    for index in 0..<luck.whole(0...3) {
      let position = luck.whole(0...(count - 1))
      let from = luck.number(0...700)
      var target = DatedChange.Target.access(luck.pick(AccessLever.allCases))
      var operation = Timeline.Operation.to(luck.number(0...0.9))
      if luck.happens(0.4) {
        target = luck.pick([.places, .inflow, .stay])
        operation = .times(luck.number(0.3...1.5))
        if target == .places, scenario.segments[position].capacity == .unlimited { continue }
      }
      kinds.insert("change of \(target)")
      scenario.changes.append(
        DatedChange(
          name: "c\(index)", target: target, segments: [position],
          step: .init(operation, from: from, until: luck.pick([.infinity, from + 200]), ramp: luck.pick([0, 90]))))
    }
  }
}
