public import Experiments
internal import YouthCare

/// Writes what drives cost and waiting into an output folder: `sensitivity.csv`, and `information.csv` with what it is
/// worth to find out.
public struct SensitivityWriter {
  private let folder: OutputFolder

  /// A writer into a folder that is not in place yet.
  public init(in folder: OutputFolder) {
    self.folder = folder
  }

  /// Writes findings, one after the other: a row for each group or number of each subject.
  public func write(_ findings: [SensitivityFindings]) throws(OutputFailure) {
    let file = try folder.newFile(.sensitivity)
    try file.write(Self.columns.joined(separator: ",") + "\n")
    for (position, finding) in findings.enumerated() {
      for subject in SensitivityFindings.Subject.allCases {
        for cells in Self.rows(finding, subject) { try file.write(Self.line([.whole(position + 1)] + cells)) }
      }
    }
    try file.close()
  }

  /// Writes what it is worth to find out: a row for each value of a waiting month and each group.
  public func write(_ worths: [KnowledgeWorth], options: [String]) throws(OutputFailure) {
    let file = try folder.newFile(.information)
    try file.write("waiting_month,best,group,worth,worth_error,worth_low,worth_high,floor,found\n")
    for worth in worths {
      for part in [worth.everything] + worth.parts {
        let figure: [TableCell] = TableCell.cells(part.worth)
        try file.write(
          Self.line(
            [
              .number(worth.waitingMonth), .text(options[worth.best]),
              .text(part.group?.rawValue ?? ReservedName.all.rawValue),
            ] + figure + [.number(part.floor), .text(part.isDistinguishable ? "yes" : "no")]))
      }
    }
    try file.close()
  }

  /// Writes the manifest, which lists every file, and puts the folder in place.
  public func finish(_ manifest: RunManifest) throws(OutputFailure) {
    try folder.finish(manifest)
  }

  // MARK: - Rows

  private static let columns =
    ["finding", "scenario", "compared_with", "subject", "kind", "name"]
    + ["low", "high", "first", "total", "made", "effect", "effect_spread"].flatMap {
      [$0, "\($0)_error", "\($0)_low", "\($0)_high"]
    }

  private static func line(_ cells: [TableCell]) -> String { cells.map(CSVText.field).joined(separator: ",") + "\n" }

  private static func rows(
    _ findings: SensitivityFindings, _ subject: SensitivityFindings.Subject
  ) -> [[TableCell]] {
    guard let drivers = findings.drivers[subject] else { return [] }
    func row(_ kind: String, _ name: String, _ figures: [Figure?]) -> [TableCell] {
      [
        .text(findings.scenario.name), .text(findings.base?.name ?? ""), .text(subject.rawValue), .text(kind),
        .text(name),
      ] + figures.flatMap(TableCell.cells)
    }
    let groups = drivers.parts.map { part in
      row(
        "group", part.group.rawValue,
        [part.bar?.low.difference, part.bar?.high.difference, part.first, part.total, part.made, nil, nil])
    }
    let singles = drivers.singles.map { single in
      row(
        "number", single.factor.key,
        [single.bar.low.difference, single.bar.high.difference, nil, nil, nil, nil, nil])
    }
    let screened = findings.screened.map { number in
      row(
        "screened", number.factor.key,
        [nil, nil, nil, nil, nil, number.effects[subject]?.size, number.effects[subject]?.spread])
    }
    let all = row("all", ReservedName.all.rawValue, [nil, nil, drivers.alone, nil, drivers.deviation, nil, nil])
    return [all] + groups + singles + screened
  }
}
