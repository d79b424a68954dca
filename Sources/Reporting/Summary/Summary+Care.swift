internal import Experiments
internal import YouthCare

extension Summary {
  /// Segments to which clients are sent without places for all of them.
  var withoutPlaces: Document.Section? {
    let help = projection.helpWithoutPlaces
    return help.isEmpty ? nil : Document.Section(help.map { .paragraph($0.sentence(on: scenario, in: language)) })
  }

  /// Segments with their names, and the region last.
  var places: [(label: String, segment: Int?)] { scenario.places(in: language) }

  private var yearHeadings: [String] { calendar.years.map { "\($0)" } }

  /// Distinct clients by budget year, and contracts that were closed: who is in care there still counts beside places.
  var clients: Document.Section {
    var rows = DocumentTable([""] + yearHeadings)
    rows.add(
      say(.clients),
      calendar.years.map { numbers.cell(table.year($0, .clients, segment: nil), maximumDecimals: 0) })
    if scenario.segments.contains(where: \.canLoseProviders) {
      rows.add(
        say(.closures),
        calendar.years.map { numbers.cell(table.year($0, .closures, segment: nil), maximumDecimals: 1) })
    }
    return Document.Section([.heading(say(.clientsHeading)), .table(rows.roundedAlike(.rows, by: numbers))])
  }

  /// Care outside the contracts by budget year, and who leaves for other budgets; nothing where there is none.
  var outsideCare: Document.Section? {
    guard scenario.segments.contains(where: { $0.outsideContract != nil }) else { return nil }
    var rows = DocumentTable([""] + yearHeadings)
    let lines: [(Texts, Measure)] = [
      (.outsideStarts, .outsideStarts), (.inOutsideCare, .inOutsideCare), (.takenOver, .takenOver),
    ]
    for (label, measure) in lines {
      rows.add(
        say(label),
        calendar.years.map { numbers.cell(table.year($0, measure, segment: nil), maximumDecimals: 0) })
    }
    return Document.Section([.heading(say(.outsideHeading)), .table(rows.roundedAlike(.rows, by: numbers))])
  }

  /// The waiting list at the end of each budget year.
  var waiting: Document.Section {
    Document.Section([.heading(say(.waitingHeading)), .table(byYear(.waiting))])
  }

  /// A measure by segment and budget year, in a unit; beside it the norms for waits, in the same unit.
  func byYear(_ measure: Measure, in unit: Double = 1, maximumDecimals: Int = 0, withNorms: Bool = false)
    -> DocumentTable
  {
    var rows = DocumentTable([say(.segmentHeading)] + yearHeadings + (withNorms ? [say(.norm)] : []))
    for (label, segment) in places {
      let cells = calendar.years.map { year in
        let estimate = table.year(year, measure, segment: segment)
        return measure.outcome.unit == .share
          ? share(estimate) : numbers.cell(estimate, in: unit, maximumDecimals: maximumDecimals)
      }
      let norm = segment.flatMap { scenario.segments[$0].waitNorm }
      rows.add(label, cells + (withNorms ? [numbers.exactCell(norm, in: unit, maximumDecimals: 1)] : []))
    }
    return rows.roundedAlike(.columns, by: numbers)
  }

  /// The wait of those who started in a budget year beside that of those who still wait at its end.
  ///
  /// Never the first without the second: the fewer start, the more they are those whose turn comes soon.
  var waits: Document.Section {
    let last = calendar.years[calendar.years.count - 1]
    var rows = DocumentTable([say(.segmentHeading)] + yearHeadings + [say(.norm), say(.withinNorm, "\(last)")])
    for (label, segment) in places {
      func estimates(_ measure: Measure) -> [Estimate?] {
        calendar.years.map { table.year($0, measure, segment: segment) }
      }
      func weeks(_ measure: Measure) -> [DocumentTable.Cell] {
        estimates(measure).map { numbers.cell($0, in: 7, maximumDecimals: 1) }
      }
      let nothing = [DocumentTable.Cell](repeating: .number(""), count: 2)
      let norm = segment.flatMap { scenario.segments[$0].waitNorm }
      rows.add(
        label,
        weeks(.waitMeanDays) + [
          numbers.exactCell(norm, in: 7, maximumDecimals: 1),
          share(table.year(last, .shareWithinNorm, segment: segment)),
        ])
      rows.add("  " + say(.waitedSoFar), weeks(.waitedSoFarDays) + nothing)
      if segment == nil || norm != nil {
        rows.add("  " + say(.beyondNorm), estimates(.shareWaitingBeyondNorm).map(share) + nothing)
      }
    }
    return Document.Section(
      [.heading(say(.waitHeading)), .table(rows.roundedAlike(.columns, by: numbers))]
        + fewStarters(in: last).map { .paragraph($0) })
  }

  /// Where few start any more, they are those whose turn comes at once: their wait says nothing of who waits on.
  func fewStarters(in last: Int) -> [String] {
    let first = calendar.years[0]
    return places.compactMap { label, segment in
      guard let before = table.year(first, .starts, segment: segment), before.mean > 0,
        let after = table.year(last, .starts, segment: segment), after.mean < before.mean / 2
      else { return nil }
      return say(
        .fewStarters, label, "\(last)", numbers.mean(after, maximumDecimals: 0), "\(first)",
        numbers.mean(before, maximumDecimals: 0))
    }
  }

  /// What went through each segment in a budget year.
  func throughput(in year: Int) -> Document.Section {
    var rows = DocumentTable(
      [.segmentHeading, .starts, .ends, .dropOuts, .inCare, .places, .occupancy, .blockedDays].map { say($0) })
    for (label, segment) in places {
      func count(_ measure: Measure) -> DocumentTable.Cell {
        numbers.cell(table.year(year, measure, segment: segment), maximumDecimals: 0)
      }
      rows.add(
        label,
        [
          count(.starts), count(.ends), count(.dropOuts), count(.inCare), count(.places),
          share(table.year(year, .occupancy, segment: segment)), count(.blockedDays),
        ])
    }
    return Document.Section([.heading(say(.flowHeading, "\(year)")), .table(rows.roundedAlike(.columns, by: numbers))])
  }

  private func share(_ estimate: Estimate?) -> DocumentTable.Cell { numbers.percentageCell(estimate?.figure) }
}

extension Scenario {
  /// The segments with their names, and the region last where there are several.
  func places(in language: Language) -> [(label: String, segment: Int?)] {
    segments.enumerated().map { ($0.element.label(in: language), $0.offset) }
      + (segments.count > 1 ? [(Texts.region.text(in: language), nil)] : [])
  }
}
