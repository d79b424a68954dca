internal import CareSimulation
internal import YouthCare

/// How many values are kept of each replication of a plan.
struct BlockShape: Sendable, Equatable, Codable {
  /// The tallies, by month and segment.
  let tallies: EnsembleShape
  /// The items of the books of `ReplicationBooks`, by month and segment.
  let money: EnsembleShape
  /// Margin and insolvency of the region, by budget year and over the contract.
  let figures: EnsembleShape
  /// What is kept of the calendar years before the contract, by segment; of none where it starts with the data.
  let lead: EnsembleShape
  /// The care of the contract and by what it was paid, by segment.
  let volumes: EnsembleShape
  /// What is counted by referrer over the contract, by segment; of none where no segment names referrers.
  let referrers: EnsembleShape
  /// The months in distress of the provider of each contract; contracts stand where segments do.
  let distress: EnsembleShape
  /// The budget years and segments by which waits are counted.
  let waitRows: Int

  init(_ plan: SimulationPlan) {
    let months = plan.calendar.contractMonths.count
    let segments = plan.scenario.segments.count
    let years = plan.calendar.years.count
    tallies = EnsembleShape(times: months, items: Tally.allCases.count, segments: segments)
    money = EnsembleShape(times: months, items: ReplicationBooks.items.count, segments: segments)
    figures = EnsembleShape(times: years + 1, items: ReplicationBooks.YearFigure.allCases.count, segments: 1)
    lead = EnsembleShape(
      times: plan.calendar.leadYears.count, items: LeadItem.allCases.count, segments: segments)
    volumes = EnsembleShape(times: 1, items: CareVolume.allCases.count, segments: segments)
    let named = plan.scenario.referrerNames.count
    referrers = EnsembleShape(
      times: named > 0 ? named + 1 : 0, items: ReferrerTally.allCases.count, segments: segments)
    distress = EnsembleShape(times: 1, items: 1, segments: plan.contracts.count)
    waitRows = years * segments
  }

  /// The numbers kept of a replication, but for its waits: these depend on luck, and are few beside it.
  var valuesPerReplication: Int {
    tallies.valuesPerReplication + money.valuesPerReplication + figures.valuesPerReplication
      + lead.valuesPerReplication + volumes.valuesPerReplication + referrers.valuesPerReplication
      + distress.valuesPerReplication
  }

  /// Whether so many replications of this shape can stand in so many bytes, at one a number or more.
  func fits(_ replications: Int, in bytes: Int) -> Bool {
    let sizes =
      [tallies, money, figures, lead, volumes, referrers, distress].flatMap { [$0.times, $0.items, $0.segments] }
      + [waitRows]
    let most = 1 << 20
    return sizes.allSatisfy { (0...most).contains($0) }
      && (valuesPerReplication + waitRows).multipliedFullWidth(by: replications) <= (0, UInt(bytes))
  }
}

/// The size of what is kept of one replication: values by time, item and segment.
struct EnsembleShape: Sendable, Equatable, Codable {
  let times: Int
  let items: Int
  let segments: Int

  var valuesPerTime: Int { items * segments }
  var valuesPerReplication: Int { times * valuesPerTime }
}
