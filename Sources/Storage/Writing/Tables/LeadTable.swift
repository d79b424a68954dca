internal import Experiments
internal import YouthCare

extension Table {
  /// The calendar years from the date of the data to the contract, which are in no other table.
  static let leadYears = Table(
    .leadYears,
    .init(
      nl: "een meting van een segment in een kalenderjaar voor het contract",
      en: "a measure of a segment in a calendar year before the contract"),
    [
      .scenario, .segment, .measure,
      .init(
        "year", .whole, .init(nl: "het kalenderjaar, voor het contract", en: "the calendar year, before the contract")),
    ] + summary.columns + [
      .init(
        "known", .number, .ofRow,
        .init(
          nl: "wat bekend is van de regio (region.known)", en: "what is known of the region (region.known)"))
    ]
  ) { results, sink throws(OutputFailure) in
    let scenario = results.projection.ensemble.scenario
    for row in results.lead {
      let place = [scenario.cell, scenario.cell(of: row.segment), .text(row.item.key), .whole(row.year)]
      try sink(place + summary.values(row.estimate).map { .number($0) } + [TableCell(row.known)])
    }
  }
}
