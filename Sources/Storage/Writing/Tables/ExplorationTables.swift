public import Experiments
internal import YouthCare

/// What options came to, as tables: each option in each world with what was drawn, and each option with its fronts.
public struct ExplorationTables {
  private let exploration: Exploration

  /// The tables of an exploration.
  public init(_ exploration: Exploration) {
    self.exploration = exploration
  }

  /// Writes both, and the manifest, and puts the folder in place.
  public func write(in folder: OutputFolder, _ manifest: RunManifest) throws(OutputFailure) {
    try folder.write(.explore, columns: worldColumns, rows: worldRows)
    try folder.write(.fronts, columns: Self.frontColumns.map(\.name), rows: frontRows)
    try folder.finish(manifest)
  }

  // MARK: - Options in worlds

  /// The inputs that differ between worlds of any option, each once.
  private var inputs: [String] {
    var seen: Set<String> = []
    return exploration.options.flatMap { $0.inputs.map(\.name) }.filter { seen.insert($0).inserted }
  }

  private var worldColumns: [String] {
    ["option", "world", "cost", "waiting", "wait_days", "holds"]
      + exploration.norms.indices.map { "norm_\($0 + 1)" } + inputs
  }

  private var worldRows: [[TableCell]] {
    let inputs = inputs
    return exploration.options.flatMap { option in
      let drawn = Dictionary(option.inputs.map { ($0.name, $0.values) }, uniquingKeysWith: { first, _ in first })
      let holds = option.holds
      return option.costs.indices.map { world -> [TableCell] in
        let norms = option.norms.map { TableCell.whole($0[world] ? 1 : 0) }
        let cost = TableCell.number((option.costs[world] * 100).rounded() / 100)
        return [
          .text(option.name), .whole(world), cost, .number(option.waiting[world]), .number(option.waits[world]),
          .whole(holds[world] ? 1 : 0),
        ] + norms + inputs.map { name in TableCell(drawn[name]?[world]) }
      }
    }
  }

  // MARK: - Fronts

  static let frontColumns: [TableColumn] = [
    .init("option", .text, .init(nl: "de optie", en: "the option")),
    .init("cost", .number, .of(.euro), .init(nl: "de verwachte kosten", en: "the expected cost")),
    .init("cost_error", .number, .of(.euro), .init(nl: "de standaardfout", en: "its standard error")),
    .init("waiting", .number, .of(.count), .init(nl: "wachtenden, gemiddeld", en: "clients waiting, on average")),
    .init("waiting_error", .number, .of(.count), .init(nl: "de standaardfout", en: "its standard error")),
    .init("wait_days", .number, .of(.days), .init(nl: "de wacht van wie begon", en: "the wait of who started")),
    .init("wait_days_error", .number, .of(.days), .init(nl: "de standaardfout", en: "its standard error")),
    .init("cost_regret", .number, .of(.euro), .init(nl: "de spijt in kosten", en: "the regret in cost")),
    .init("cost_regret_error", .number, .of(.euro), .init(nl: "de standaardfout", en: "its standard error")),
    .init("cost_regret_p90", .number, .of(.euro), .init(nl: "P90 daarvan", en: "P90 of it")),
    .init("waiting_regret", .number, .of(.count), .init(nl: "de spijt in wachtenden", en: "the regret in waiting")),
    .init("waiting_regret_error", .number, .of(.count), .init(nl: "de standaardfout", en: "its standard error")),
    .init("waiting_regret_p90", .number, .of(.count), .init(nl: "P90 daarvan", en: "P90 of it")),
    .init("holds", .number, .of(.share), .init(nl: "deel waarin alles klopt", en: "share in which all norms hold")),
    .init("holds_low", .number, .of(.share), .init(nl: "begin van het interval", en: "where its interval begins")),
    .init("holds_high", .number, .of(.share), .init(nl: "eind van het interval", en: "where its interval ends")),
    .init(
      "front", .whole,
      .init(nl: "front naar kosten en wachtenden, vanaf 0", en: "front by cost and clients waiting, from 0")),
    .init(
      "front_of_waits", .whole,
      .init(nl: "front naar kosten en wachttijd, vanaf 0", en: "front by cost and wait, from 0")),
  ]

  private var frontRows: [[TableCell]] {
    zip(exploration.options, exploration.findings).map { option, finding in
      let figures: [[Figure?]] = [
        [finding.cost], [finding.waiting], [finding.wait], [finding.costRegret.regret],
      ]
      var cells: [TableCell] = [.text(option.name)]
      cells += figures.flatMap { $0.flatMap { [TableCell($0?.value), TableCell($0?.standardError)] } }
      cells.append(TableCell(finding.costRegret.regret90?.value))
      cells += [TableCell(finding.waitingRegret.regret.value), TableCell(finding.waitingRegret.regret.standardError)]
      cells.append(TableCell(finding.waitingRegret.regret90?.value))
      let interval = finding.domain.interval
      cells += [finding.domain.value, interval?.lowerBound, interval?.upperBound].map { TableCell($0) }
      return cells + [.whole(finding.front), .whole(finding.frontOfWaits)]
    }
  }
}
