internal import Experiments
internal import YouthCare

/// Waiting by who referred: how many asked, started and waited over the contract, and how many in time.
struct WaitingReferrers {
  private let part: WaitingPart
  /// Those who sent anybody: a label and a name, `nil` of clients whose referrer isn't known.
  private let referrers: [(label: String, name: String?)]
  private var summary: Summary { part.summary }
  private var numbers: NumberText { part.numbers }
  private var segments: [Int] { Array(summary.scenario.segments.indices) }
  private var withNorm: [Int] { segments.filter { summary.scenario.segments[$0].waitNorm != nil } }

  /// Those of a part.
  init(_ part: WaitingPart) {
    self.part = part
    referrers = part.summary.projection.ensemble.referrers(in: part.language)
  }

  /// The tables; nothing where no segment names referrers.
  var section: Document.Section? {
    guard !referrers.isEmpty else { return nil }
    let own = segments.count > 1 ? [starts, waits] + (withNorm.isEmpty ? [] : [inTime]) : []
    return Document.Section(
      [.heading(part.say(.referrersHeading)), .table(all)] + own.map { .table($0) }
        + [.paragraph(part.say(.referrersNote))])
  }

  private func referrals(_ name: String?, _ segments: [Int]) -> Referrals {
    Referrals(from: name, in: segments, of: summary.projection.ensemble)
  }

  // MARK: - Tables

  /// The region, a row for each referrer.
  private var all: DocumentTable {
    var table = DocumentTable(
      [part.say(.referrer)]
        + [
          WaitingPartText.requests, .started, .shareOfStarts, .meanWait, .startedInTime, .waitingAtEnd,
        ].map { part.say($0) })
    let all = referrers.map { referrals($0.name, segments) }
    let none = [Double](repeating: 0, count: summary.projection.ensemble.replications)
    let starts = all.reduce(none) { zip($0, $1.starts).map(+) }
    for (referrer, own) in zip(referrers, all) {
      table.add(
        referrer.label,
        [
          numbers.cell(Estimate(own.requests), maximumDecimals: 0),
          numbers.cell(Estimate(own.starts), maximumDecimals: 0),
          numbers.percentageCell(figure(.ratio(own.starts, starts))), weeks(own),
          numbers.percentageCell(figure(own.startedInTime)),
          numbers.cell(Estimate(own.waiting), maximumDecimals: 0),
        ])
    }
    table = table.roundedAlike(.columns, by: numbers)
    table.caption = part.say(.byReferrer)
    table.unit = part.say(.clients)
    table.columnUnits[4] = part.say(.weeks)
    return table
  }

  private var starts: DocumentTable {
    bySegment(.startsByReferrer, .clients, of: segments) {
      numbers.cell(Estimate($0.starts), maximumDecimals: 0)
    }
  }

  private var waits: DocumentTable { bySegment(.waitsByReferrer, .weeks, of: segments, weeks) }

  private var inTime: DocumentTable {
    bySegment(.inTimeByReferrer, .percent, of: withNorm) { numbers.percentageCell(figure($0.startedInTime)) }
  }

  private func weeks(_ referrals: Referrals) -> DocumentTable.Cell {
    numbers.cell(figure(referrals.meanWait), in: 7, maximumDecimals: 1)
  }

  /// A ratio with its error; `nil` where there is nothing to divide by.
  private func figure(_ values: OutcomeValues?) -> Figure? {
    values.flatMap { ObjectiveEstimate($0) }?.figure
  }

  /// A row for each segment, a column for each referrer.
  private func bySegment(
    _ caption: WaitingPartText, _ unit: WaitingPartText, of segments: [Int],
    _ cell: (Referrals) -> DocumentTable.Cell
  ) -> DocumentTable {
    var table = DocumentTable([summary.say(.segmentHeading)] + referrers.map(\.label))
    for segment in segments {
      table.add(
        summary.scenario.segments[segment].label(in: part.language),
        referrers.map { cell(referrals($0.name, [segment])) })
    }
    table = table.roundedAlike(.columns, by: numbers)
    table.caption = part.say(caption)
    table.unit = part.say(unit)
    return table
  }
}
