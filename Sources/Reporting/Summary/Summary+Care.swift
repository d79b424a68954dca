internal import Experiments
internal import YouthCare

extension Summary {
  /// Segments with their names, and the region last.
  var places: [(label: String, segment: Int?)] {
    scenario.segments.enumerated().map { ($0.element.label(in: language), $0.offset) }
      + (scenario.segments.count > 1 ? [(say(.region), nil)] : [])
  }

  private var yearHeadings: [String] { calendar.years.map { "\($0)" } }

  /// Distinct clients by budget year.
  var clients: [String] {
    var rows = newTable([""] + yearHeadings)
    rows.add(
      [say(.clients)]
        + calendar.years.map { numbers.mean(table.year($0, .clients, segment: nil), maximumDecimals: 0) })
    return [say(.clientsHeading)] + rows.lines
  }

  /// The waiting list at the end of each budget year.
  var waiting: [String] {
    var rows = newTable([say(.segmentHeading)] + yearHeadings)
    for (label, segment) in places {
      rows.add(
        [label] + calendar.years.map { numbers.mean(table.year($0, .waiting, segment: segment), maximumDecimals: 0) })
    }
    return [say(.waitingHeading)] + rows.lines
  }

  /// The mean wait by budget year, the norm, and who started in time in the last year.
  var waits: [String] {
    let last = calendar.years[calendar.years.count - 1]
    var rows = newTable([say(.segmentHeading)] + yearHeadings + [say(.norm), say(.withinNorm, "\(last)")])
    for (label, segment) in places {
      let weeks = calendar.years.map { year in
        numbers.mean(table.lastMonth(of: year, .waitMeanDays, segment: segment), in: 7, maximumDecimals: 1)
      }
      let norm = segment.flatMap { scenario.segments[$0].waitNorm }
      rows.add(
        [label] + weeks + [
          norm.map { numbers.figure($0 / 7, error: 0, maximumDecimals: 1) } ?? NumberText.meaningless,
          share(table.year(last, .shareWithinNorm, segment: segment)),
        ])
    }
    return [say(.waitHeading)] + rows.lines
  }

  /// What went through each segment in a budget year.
  func throughput(in year: Int) -> [String] {
    var rows = newTable(
      [.segmentHeading, .starts, .ends, .dropOuts, .inCare, .places, .occupancy, .blockedDays].map { say($0) })
    for (label, segment) in places {
      func count(_ measure: Measure) -> String {
        numbers.mean(table.year(year, measure, segment: segment), maximumDecimals: 0)
      }
      rows.add([
        label, count(.starts), count(.ends), count(.dropOuts), count(.inCare), count(.places),
        share(table.year(year, .occupancy, segment: segment)), count(.blockedDays),
      ])
    }
    return [say(.flowHeading, "\(year)")] + rows.lines
  }

  private func share(_ estimate: Estimate?) -> String {
    guard let estimate else { return NumberText.meaningless }
    return numbers.percentage(estimate.mean, error: estimate.standardError)
  }
}
