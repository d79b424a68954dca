import CareSimulation
import Sampling
import YouthCare

/// A region of a few hundred events a replication in which every goal has a meaning.
enum SmallRegion {
  /// Two budget years. A: ambulatory, scarce, with a provider whom the region can't do without; B: residential, with a
  /// guarantee; some of its clients move on to A.
  static func plan(places: Int) throws -> SimulationPlan {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.years = 2
    contract.warmUpMonths = 2
    var a = try segment("A", .ambulatory, new: 60, places: places, tariff: 60)
    a.providers = [Provider(name: "PA"), Provider(name: "QA")]
    (a.providers[0].share, a.providers[1].share) = (0.7, 0.3)
    a.providers[0].isSystem = true
    a.waitingList = .perProvider
    a.waitNorm = 30
    a.urgency.urgent = 0.1
    a.dropOut = DropOut(patience: [try .exponential(mean: 120), try .exponential(mean: 200)])
    a.dropOut?.recovered = 0.4
    a.dropOut?.elsewhere = 0.6
    a.reEntry = ReEntry(delay: try .gamma(mean: 60, cv: 0.7))
    a.reEntry?.probability = 0.3
    a.cost.tariffRatio = 0.95
    a.cost.equity = 0.1
    a.terms.innovation = InnovationSum()
    var b = try segment("B", .residential, new: 20, places: 12, tariff: 200)
    b.terms.guarantee = GuaranteeBudget()
    b.terms.guarantee?.share = 1.1
    var route = Route(target: 0)
    (route.share, route.kind, route.keepsPlace) = (0.5, .stepDown, true)
    b.routes = [route]
    var scenario = Scenario(name: "small", title: LocalizedText("small"), contract: contract, segments: [a, b])
    scenario.region.trajectoriesPerClient = 1.2
    scenario.budget = Budget()
    scenario.budget?.firstYear = 1_050_000
    scenario.behaviour.incentiveStrength = 0
    return try SimulationPlan(scenario)
  }

  private static func segment(
    _ id: String, _ setting: Segment.Setting, new: Double, places: Int, tariff: Double
  ) throws -> Segment {
    var funding = EffortBasedFunding()
    funding.per = .day
    funding.tariff = tariff
    var segment = Segment(id: id, name: LocalizedText(id), stay: try .lognormal(mean: 90, cv: 1), funding: funding)
    segment.setting = setting
    segment.inflow.newPerYear = new
    segment.capacity = .places(places)
    var severities = [Severity(name: "light"), Severity(name: "heavy")]
    (severities[0].share, severities[0].intensity) = (0.6, 0.7)
    (severities[1].share, severities[1].intensity, severities[1].stay) = (0.4, 1.5, 1.3)
    segment.severities = severities
    segment.providers = [Provider(name: "P\(id)")]
    segment.waiting.deterioration = 0.2
    return segment
  }
}
