internal import Experiments
internal import YouthCare

extension Table {
  /// The buyer's matrix over the contract (MODEL.md, C9): each segment, then each provider of segments that have several.
  static let matrix = Table(
    .matrix,
    .init(
      nl: "een segment of een aanbieder daarin, in de inkoopmatrix",
      en: "a segment, or a provider in it, in the buyer's matrix"),
    [
      .scenario, .segment,
      .init(
        "provider", .text,
        .init(nl: "de aanbieder, of all voor het segment", en: "the provider, or all for the segment")),
      .init(
        "spend", .number, .of(.euro),
        .init(nl: "wat er over het contract wordt betaald", en: "what is paid over the contract")),
      share("spend_share", nl: "het deel van alle uitgaven", en: "its part of all spend"),
      share(
        "concentration", nl: "Σ aandeel² van de aanbieders, of het aandeel van de aanbieder",
        en: "Σ share² of the providers, or the provider's share"),
      share("waits", nl: "de wachttijd, van 0 tot twee keer de norm", en: "the wait, from 0 to twice the norm"),
      share("fullness", nl: "de bezetting, van 85 tot 100 %", en: "occupancy, from 85 to 100 %"),
      share(
        "distress", nl: "nood: de marge van 5 tot -3 %, of het deel van de omzet in nood",
        en: "distress: the margin from 5 to -3 %, or the share of turnover in distress"),
      share("risk", nl: "het leveringsrisico: het gemiddelde van die vier", en: "supply risk: the mean of these four"),
      .init(
        "quadrant", .text,
        .init(
          nl: "strategic, bottleneck (knelpunt), leverage (hefboom) of routine",
          en: "strategic, bottleneck, leverage or routine")),
    ]
  ) { results, sink throws(OutputFailure) in
    let scenario = results.projection.ensemble.scenario
    let matrix = BuyersMatrix(results.projection)
    for row in matrix.segments + matrix.providers {
      let provider = row.provider.map { scenario.segments[row.segment].providers[$0].name }
      let risk = row.risk
      try sink(
        [
          scenario.cell, scenario.cell(of: row.segment), .text(provider ?? ReservedName.all.rawValue),
          .number(row.spend), .number(row.share), .number(risk.concentration), TableCell(risk.waits),
          .number(risk.fullness), TableCell(risk.distress), .number(risk.index), .text(row.quadrant.rawValue),
        ])
    }
  }

  private static func share(_ name: String, nl: String, en: String) -> TableColumn {
    .init(name, .number, .of(.share), .init(nl: nl, en: en))
  }
}
