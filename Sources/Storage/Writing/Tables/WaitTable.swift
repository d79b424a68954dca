internal import Experiments
internal import YouthCare

extension Table {
  /// The share of those who started that waited longer than a number of weeks, of each segment and the region.
  static let waits = Table(
    .waits,
    .init(
      nl: "hoeveel van de starters van een segment langer wachtten dan zoveel weken",
      en: "how many of those who started in a segment waited longer than so many weeks"),
    [
      .scenario, .segment,
      .init("norm", .number, .of(.days), .init(nl: "de norm voor de wachttijd", en: "the norm for the wait")),
    ] + count("starts", nl: "starters over het contract", en: "who started over the contract")
      + count("drop_outs", nl: "afhakers van de wachtlijst", en: "who left the list without starting")
      + count("waiting", nl: "wachtenden op de laatste dag", en: "who waits on the last day")
      + [
        .init("week", .whole, .init(nl: "het aantal weken", en: "the number of weeks")),
        .init(
          "longer", .number, .of(.share),
          .init(nl: "het deel van de starters dat langer wachtte", en: "the share of who started that waited longer")),
        .standardError(.of(.share)),
      ]
  ) { results, sink throws(OutputFailure) in
    let scenario = results.projection.ensemble.scenario
    for segment in [nil] + scenario.segments.indices.map({ Optional($0) }) {
      let waits = results.projection.waitSurvival(segment: segment)
      let norm = segment.flatMap { scenario.segments[$0].waitNorm }
      let counts = [waits.starts, waits.dropOuts, waits.waiting].flatMap {
        [TableCell.number($0.value), .number($0.standardError)]
      }
      for (week, share) in zip(WaitSurvival.weeks, waits.shares) {
        try sink(
          [scenario.cell, scenario.cell(of: segment), TableCell(norm)] + counts
            + [.whole(week), .number(share.value), .number(share.standardError)])
      }
    }
  }

  /// A number of clients in a replication, and its error.
  private static func count(_ name: String, nl: String, en: String) -> [TableColumn] {
    [
      .init(name, .number, .of(.count), .init(nl: nl, en: en)),
      .init(
        name + "_error", .number, .of(.count),
        LocalizedText(nl: "de standaardfout van {0}", en: "the standard error of {0}").filled(name)),
    ]
  }
}
