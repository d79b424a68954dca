internal import Experiments
internal import YouthCare

extension FirstScreen {
  /// The list and the waits by segment: of who started, and of who still waits.
  ///
  /// Never the first without the second: the fewer start, the more they are those whose turn comes soon.
  func waiting(rows count: Int) -> Document.Section {
    Document.Section([.heading(say(.waitingHeading)), .table(waitingTable(rows: count))])
  }

  /// The table of that.
  func waitingTable(rows count: Int) -> DocumentTable {
    let years = firstYear == lastYear ? [lastYear] : [firstYear, lastYear]
    var rows = DocumentTable(
      [Texts.segmentHeading.text(in: language)] + years.map { say(.listAt, "\($0)") } + [
        say(.waitOf, "\(lastYear)"), say(.waitingSoFar), say(.norm), say(.inTime, "\(lastYear)"),
      ])
    for column in 0..<3 { rows.columnUnits[1 + years.count + column] = WaitingPartText.weeks.text.text(in: language) }
    func add(_ label: String, _ segment: Int?) {
      let lists = years.map { numbers.cell(told(.waiting, $0, segment), maximumDecimals: 0) }
      let waits = [Measure.waitMeanDays, .waitedSoFarDays].map {
        numbers.cell(told($0, lastYear, segment), in: 7, maximumDecimals: 1)
      }
      let norm = segment.flatMap { scenario.segments[$0].waitNorm }
      rows.add(
        label,
        lists + waits + [
          numbers.exactCell(norm, in: 7, maximumDecimals: 1),
          numbers.percentageCell(told(.shareWithinNorm, lastYear, segment)?.figure, maximumDecimals: 0),
        ])
    }
    let shown = longestLists(count)
    for segment in shown { add(scenario.segments[segment].label(in: language), segment) }
    let others = scenario.segments.count - shown.count
    if others > 0 { rows.addNote(say(.otherSegments, "\(others)")) }
    if scenario.segments.count > 1 { add(Texts.region.text(in: language), nil) }
    return rows.roundedAlike(.columns, by: numbers)
  }

  /// A measure of a budget year.
  func told(_ measure: Measure, _ year: Int, _ segment: Int?) -> Estimate? {
    table.year(year, measure, segment: segment)
  }

  /// The segments with the longest lists at the end, in the order of the file.
  private func longestLists(_ count: Int) -> [Int] {
    let lists = scenario.segments.indices.map { told(.waiting, lastYear, $0)?.mean ?? 0 }
    return Array(scenario.segments.indices.sorted { (-lists[$0], $0) < (-lists[$1], $1) }.prefix(count)).sorted()
  }
}
