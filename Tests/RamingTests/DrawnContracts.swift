import Sampling
import YouthCare

/// A small region under contracts drawn at random: any model and overlays that go together, on any dates and prices.
///
/// What a scenario file would be refused for isn't drawn: ceilings and guarantees go with payment by client; corridors,
/// growth and substitution with a lump sum (see `TermsCheck`).
struct DrawnContracts {
  private var luck: SplitMix64
  private(set) var scenario: Scenario
  /// What was drawn, to count what was tested.
  private(set) var kinds: Set<String> = []
  /// Whether some are urgent, whose care is exempt from a ceiling.
  private(set) var hasUrgent = false

  init(seed: UInt64) throws {
    luck = SplitMix64(state: seed &* 7_919)
    let count = luck.whole(1...3)
    var contract = ContractPeriod(
      start: CalendarDate(year: luck.whole(2025...2027), month: luck.whole(1...12), day: luck.pick([1, 1, 1, 16]))!)
    contract.years = luck.whole(2...3)
    contract.calendar = luck.pick(ContractPeriod.CalendarForm.allCases)
    contract.warmUpMonths = luck.pick([0, 0, 5])
    contract.indexation = luck.pick([0, 0.03, -0.02])
    contract.indexationTerms.share = luck.pick([1, 1, 0.5, 0])
    contract.indexationTerms.trueUp = luck.pick(IndexationTerms.TrueUp.allCases)
    contract.costIndex.deviation = luck.pick([0, 0, 0.012])
    contract.costIndex.provisionalGap = luck.pick([0, 0, 0.01])
    contract.startUpLoss = luck.pick([0, 0, 0.1])
    contract.afterwards = luck.pick(ContractPeriod.Afterwards.allCases)
    scenario = Scenario(name: "drawn", title: LocalizedText("drawn"), contract: contract, segments: [])
    hasUrgent = luck.happens(0.4)
    for position in 0..<count { scenario.segments.append(try segment(position, of: count)) }
    scenario.behaviour.incentiveStrength = Double(luck.whole(0...2))
    scenario.behaviour.acceptanceDuty = luck.pick([0, 0.7])
    scenario.behaviour.refused = luck.pick(Behaviour.RefusedClients.allCases)
    for position in 0..<count { addTerms(position, of: count) }
    addChanges(count)
    kinds.insert("strength \(scenario.behaviour.incentiveStrength)")
  }

  // MARK: - The region

  private mutating func segment(_ position: Int, of count: Int) throws -> Segment {
    var segment = Segment(
      id: "S\(position)", name: LocalizedText("S\(position)"),
      stay: try luck.pick([
        .lognormal(mean: luck.number(30...200), cv: 1), .exponential(mean: luck.number(30...200)),
        .constant(luck.number(30...200)),
      ]), funding: EffortBasedFunding())
    segment.inflow.newPerYear = Double(luck.whole(10...60))
    var severities = [Severity(name: "light"), Severity(name: "heavy")]
    (severities[0].share, severities[0].intensity) = (0.7, 0.75)
    (severities[1].share, severities[1].intensity, severities[1].stay) = (0.3, 1.6, 1.5)
    segment.severities = severities
    if hasUrgent { (segment.urgency.crisis, segment.urgency.urgent) = (0.05, 0.1) }
    segment.capacity = luck.pick([.unlimited, .inBalance, .places(luck.whole(1...20))])
    segment.waitingList = luck.pick(Segment.WaitingList.allCases)
    segment.providers = (0..<luck.whole(1...3)).map { Provider(name: "P\($0)") }
    for index in segment.providers.indices {
      segment.providers[index].share = Double(luck.whole(1...5))
      segment.providers[index].sensitivity = luck.pick([0.7, 1, 1.5])
    }
    let total = segment.providers.reduce(0) { $0 + $1.share }
    for index in segment.providers.indices { segment.providers[index].share /= total }
    if luck.happens(0.5) { segment.present.wait = luck.number(0...60) }
    if luck.happens(0.5) {
      segment.dropOut = DropOut(patience: [try .exponential(mean: 120), try .gamma(mean: 90, cv: 0.7)])
    }
    if luck.happens(0.4) {
      segment.reEntry = ReEntry(delay: try .gamma(mean: luck.number(20...200), cv: 0.7))
      segment.reEntry?.probability = luck.number(0.05...0.4)
    }
    if count > 1, luck.happens(0.3) {
      var route = Route(target: (position + 1) % count)
      route.share = luck.number(0...0.3)
      segment.routes = [route]
    }
    segment.cost.variableShare = luck.number(0.4...0.9)
    segment.cost.tariffRatio = luck.number(0.9...1.1)
    segment.cost.equity = luck.pick([0.2, 0.02])
    segment.cost.rescue = luck.pick([0, 0.05])
    return segment
  }

  private mutating func addTerms(_ position: Int, of count: Int) {
    scenario.segments[position].observedTerms = ContractTerms(payingByClient())
    scenario.segments[position].terms =
      luck.happens(0.15) ? scenario.segments[position].baseline : terms(position, of: count)
    for provider in scenario.segments[position].providers.indices where luck.happens(0.15) {
      scenario.segments[position].providers[provider].terms = terms(position, of: count)
      kinds.insert("own terms")
    }
  }

  private mutating func addChanges(_ count: Int) {
    for index in 0..<luck.whole(0...2) {
      let position = luck.whole(0...(count - 1))
      kinds.insert("change of terms")
      scenario.fundingChanges.append(
        FundingChange(
          name: "f\(index)", segments: [position], from: luck.number(0...700), terms: terms(position, of: count)))
    }
    for index in 0..<luck.whole(0...2) {
      let target = luck.pick([DatedChange.Target.price, .inflow, .places])
      let position = luck.whole(0...(count - 1))
      if target == .places, scenario.segments[position].capacity == .unlimited { continue }
      scenario.changes.append(
        DatedChange(
          name: "c\(index)", target: target, segments: [position],
          step: .init(.times(luck.number(0.5...1.5)), from: luck.number(0...700), until: .infinity)))
    }
  }

  // MARK: - Terms

  private mutating func payingByClient() -> any FundingModel {
    var effort = EffortBasedFunding()
    effort.per = luck.pick(EffortBasedFunding.TariffUnit.allCases)
    effort.tariff = luck.euros(20...200)
    effort.hoursPerWeek = luck.number(1...10)
    return effort
  }

  private mutating func model() -> any FundingModel {
    switch luck.whole(0...3) {
    case 0: return payingByClient()
    case 1:
      var output = OutputBasedFunding()
      if luck.happens(0.4) { output.price = luck.euros(1_000...20_000) }
      output.atStart = luck.number(0...1)
      output.reopeningWindow = luck.pick([0, 90, 182.62125])
      return output
    case 2:
      var task = TaskBasedFunding()
      if luck.happens(0.4) { task.budget = luck.euros(10_000...900_000) }
      return task
    default:
      var measure = PricePerMeasureFunding()
      measure.pricePerMonth = luck.euros(100...3_000)
      return measure
    }
  }

  private mutating func terms(_ position: Int, of count: Int) -> ContractTerms {
    let model = model()
    let name = type(of: model).name
    let isLumpSum = model is TaskBasedFunding
    var terms = ContractTerms(model)
    var drawn = ["alone"]
    func note(_ what: String) { drawn.append(what) }
    if isLumpSum { addToLumpSum(&terms, position, of: count, note) } else { addToPrices(&terms, note) }
    if luck.happens(0.2) {
      terms.innovation = InnovationSum()
      terms.innovation?.amount = luck.happens(0.5) ? luck.euros(0...50_000) : nil
      note("innovation")
    }
    if luck.happens(0.2) { terms.efficiencyDiscount = luck.number(0...0.1) }
    if luck.happens(0.2) {
      terms.withhold = OutcomeWithhold()
      note("withhold")
    }
    terms.payment.term = luck.pick([0, 30, 45])
    terms.payment.rejected = luck.pick([0, 0.05, 0.3])
    terms.payment.advance = luck.pick([0, 0, 0.5])
    if luck.happens(0.2) {
      terms.adjustment = AdjustmentMoments()
      terms.adjustment?.every = luck.pick([6, 12])
      note("adjustment")
    }
    if luck.happens(0.3) {
      terms.introduction = Introduction()
      terms.introduction?.stepIn = luck.pick([0, 6, 24])
      terms.introduction?.preparation = luck.pick([0, 18])
      note(terms.introduction?.stepIn == 0 ? "introduction" : "step-in")
    }
    terms.transition = luck.pick(Transition.allCases)
    note(terms.transition.rawValue)
    if luck.happens(0.15) {
      terms.transformation = TransformationTarget()
      terms.transformation?.months = 24
      note("transformation")
    }
    if luck.happens(0.15) {
      terms.notice = NoticeTerms()
      terms.notice?.hazard = 3
      note("notice")
    }
    for what in drawn { kinds.insert("\(name), \(what)") }
    return terms
  }

  private mutating func addToLumpSum(
    _ terms: inout ContractTerms, _ position: Int, of count: Int, _ note: (String) -> Void
  ) {
    if luck.happens(0.5) {
      terms.postCalculation = PostCalculation()
      terms.postCalculation?.band = luck.pick([0, 0.05, 1_000])
      terms.postCalculation?.share = luck.pick([0, 0.5, 1])
      terms.postCalculation?.basis = luck.pick(PostCalculation.Basis.allCases)
      note("post-calculation on \(terms.postCalculation!.basis)")
    }
    if luck.happens(0.2) { terms.growth = luck.number(-0.1...0.1) }
    if luck.happens(0.2) {
      terms.task = "task"
      note("task")
    }
    if count > 1, luck.happens(0.25) {
      terms.substitution = TaskSubstitution(target: (position + 1) % count)
      note("substitution")
    }
  }

  private mutating func addToPrices(_ terms: inout ContractTerms, _ note: (String) -> Void) {
    var highest = 0.95
    if luck.happens(0.5) {
      var ceiling = RevenueCeiling()
      ceiling.overDelivery = luck.pick(RevenueCeiling.OverDelivery.allCases)
      ceiling.share = luck.number(0.5...1.2)
      ceiling.reducedTariff = luck.pick([0, 0.6, 1])
      ceiling.movableShare = luck.pick([0.8, 1])
      ceiling.growth = luck.pick([0, 0.05])
      ceiling.reallocationMonth = luck.whole(2...12)
      highest = ceiling.share
      terms.ceiling = ceiling
      note("ceiling, \(ceiling.overDelivery)")
    }
    if luck.happens(0.3) {
      terms.guarantee = GuaranteeBudget()
      terms.guarantee?.share = luck.number(0...min(0.95, highest))
      note("guarantee")
      if terms.ceiling != nil { note("floor and ceiling") }
    }
  }
}

extension SplitMix64 {
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[whole(0...(elements.count - 1))] }
}
