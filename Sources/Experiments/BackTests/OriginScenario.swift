internal import Glibc
internal import Sampling
public import YouthCare

/// The scenario that somebody would have written of one series with what was known at the end of a year.
///
/// MODEL.md, Q12.
///
/// One segment in balance, with the setting and the stays of the one that it is like, without a limit on places. It begins
/// on the middle of the last year that is known, as what is counted over a year is what there is in the middle of it; a
/// number of the year's end begins with the next year. What is foretold is how many times as much as in that year.
public struct OriginScenario: Sendable {
  /// The scenario.
  public private(set) var scenario: Scenario
  /// What the measure comes to in a year in which nothing moves.
  public let base: Double
  /// The clients of such a year who are simulated.
  public let clients: Double

  /// Clients who are simulated at most where they are counted: the nation's chance is smaller than theirs, which is at
  /// most 1 % of a year's clients.
  public static let mostClients = 10_000.0
  /// The same where starts or money are counted, of which chance is a small part: at most 2 %.
  public static let mostOfOthers = 3_000.0
  /// The euros for which one client stands.
  static let eurosPerClient = 15_000.0
  private static let tariff = 10.0
  private static let daysPerYear = 365.2425

  /// That of a series at the end of a year, `nil` where no year after it is known.
  ///
  /// - Parameters:
  ///   - priors: what is believed of how it moves.
  ///   - whole: the scenario of which its prices are.
  ///   - segment: the segment that it is like.
  public init?(
    _ series: HistorySeries, at cut: Int, _ priors: DerivedPriors, of whole: Scenario, like segment: Segment
  ) {
    let leads = series.leads(after: cut)
    guard leads > 0, let known = series[cut] else { return nil }
    self.init(
      named: series.name, series.measure, known, setting: series.setting, isOfRegion: series.isOfRegion, after: cut,
      years: leads, priors.drifts(like: segment), besideNation: priors.besideNation, of: whole, like: segment)
  }

  /// That of some clients with some drifts.
  init?(
    named name: String, _ measure: HistoryMeasure, _ known: Double, setting: Segment.Setting, isOfRegion: Bool,
    after cut: Int, years: Int, _ drifts: [Drift.Target: Drift], besideNation: Drift, of whole: Scenario,
    like origin: Segment
  ) {
    let isStock = measure == .inCare
    guard let start = CalendarDate(year: isStock ? cut + 1 : cut, month: isStock ? 1 : 7, day: 1) else { return nil }
    let stay = origin.stay.mean / Self.daysPerYear
    guard stay > 0 else { return nil }
    let starts: Double
    switch measure {
    case .clients: starts = min(known, Self.mostClients) / (1 + stay)
    case .starts: starts = min(known, Self.mostOfOthers)
    case .inCare: starts = min(known, Self.mostClients) / stay
    case .cost: starts = min(known / Self.eurosPerClient, Self.mostOfOthers) / (1 + stay)
    case .costPerClient: starts = Self.mostOfOthers / (1 + stay)
    }
    clients = starts * (1 + stay)
    let cost = starts * stay * Self.tariff * Self.daysPerYear
    switch measure {
    case .clients: base = clients
    case .starts: base = starts
    case .inCare: base = starts * stay
    case .cost: base = cost
    case .costPerClient: base = cost / clients
    }

    var contract = ContractPeriod(start: start)
    contract.years = isStock ? years : years + 1
    contract.indexation = whole.contract.indexation
    contract.costIndex = whole.contract.costIndex
    var funding = EffortBasedFunding()
    funding.per = .day
    funding.tariff = Self.tariff
    var segment = Segment(id: name, name: LocalizedText(name), stay: origin.stay, funding: funding)
    segment.setting = setting
    segment.inflow.newPerYear = starts
    segment.drifts = drifts
    segment.capacity = .unlimited
    var everybody = Severity(name: "all")
    everybody.share = 1
    segment.severities = [everybody]
    segment.providers = [Provider(name: "all")]
    var scenario = Scenario(
      name: "\(name) \(cut)", title: LocalizedText("\(name) \(cut)"), contract: contract, segments: [segment])
    scenario.behaviour.incentiveStrength = 0
    scenario.uncertainty.scope = isOfRegion ? .region : .nation
    scenario.uncertainty.besideNation = besideNation
    self.scenario = scenario
  }

  /// Takes the index for known: a certain one would get the deviation that is usual.
  mutating func holdIndex() { scenario.contract.costIndex.deviation = 1e-9 }
}

extension DerivedPriors {
  /// The drifts of a segment: those that are derived, and of stays what that states.
  func drifts(like segment: Segment) -> [Drift.Target: Drift] {
    var drifts: [Drift.Target: Drift] = [.inflow: inflow, .hours: hours]
    drifts[.stay] = segment.drifts[.stay]
    return drifts
  }
}
