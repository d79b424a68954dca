public import Experiments
public import YouthCare

/// What a report keeps of an option to set options side by side: waits by segment and by referrer, the goals, and how
/// providers fare; none of its replications otherwise.
///
/// So an option's replications can go before the next option is run.
public struct OptionDetail: Sendable {
  /// The scenario's name.
  public let name: String
  /// Waits and lists by segment, the region last, and by referrer.
  let waits: [OptionGroup]
  let referrers: [OptionGroup]
  /// The goals of the region.
  let goals: PairedValues
  /// How providers fare, by segment, the region last.
  let providers: [OptionGroup]
  /// Their result over the contract, in euro, by segment, the region last.
  let results: [OptionGroup]

  /// The details of an option, of its run.
  public init(_ table: ProjectionTable, in language: Language) {
    let projection = table.projection
    let ensemble = projection.ensemble
    let places = ensemble.scenario.places(in: language)
    func key(_ segment: Int?) -> String { segment.map { ensemble.scenario.segments[$0].id } ?? "" }
    name = ensemble.scenario.name
    waits = places.map { place in
      OptionGroup(
        key: key(place.segment), label: place.label,
        values: WaitingComparison.values(projection, segment: place.segment))
    }
    let all = Array(ensemble.scenario.segments.indices)
    referrers = ensemble.referrers(in: language).map { referrer in
      let referrals = Referrals(from: referrer.name, in: all, of: ensemble)
      return OptionGroup(
        key: referrer.name ?? "", label: referrer.label, values: [referrals.meanWait, .plain(referrals.waiting)])
    }
    goals = PairedValues(projection)
    providers = places.map { place in
      OptionGroup(
        key: key(place.segment), label: place.label,
        values: ProvidersComparison.values(projection, segment: place.segment))
    }
    results = places.map { place in
      OptionGroup(
        key: key(place.segment), label: place.label,
        values: [.plain(ensemble.result(in: place.segment.map { [$0] } ?? all, over: .contract))])
    }
  }
}
