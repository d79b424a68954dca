public import Experiments
internal import Glibc
public import YouthCare

/// Writes the results of a run, one scenario after the other, into an output folder.
///
/// The tables depend on the scenarios, the seed and the number of replications only: they are the same to the byte
/// for any number of threads and at any time. What differs between two such runs stands in the manifest.
public final class ResultWriter {
  private let folder: OutputFolder
  private let months: FileWriter
  private let years: FileWriter
  private let totals: FileWriter
  private let bands: FileWriter
  private let replications: FileWriter
  private let paths: FileWriter
  private let budget: FileWriter
  private let ledger: FileWriter
  private let ledgerYears: FileWriter
  private let objectives: FileWriter
  private let replicationTable: ReplicationTable

  private static let byMonth = EstimateTable(time: "month", columns: EstimateTable.summary)
  private static let byYear = EstimateTable(time: "year", columns: EstimateTable.summary)
  private static let total = EstimateTable(time: nil, columns: EstimateTable.summary)
  private static let bands = EstimateTable(time: "month", columns: EstimateTable.bands)

  /// Begins the tables of a run of these scenarios.
  public init(_ scenarios: [Scenario], in folder: OutputFolder) throws(OutputFailure) {
    self.folder = folder
    replicationTable = ReplicationTable(scenarios)
    func begin(_ name: ResultFile, _ header: String) throws(OutputFailure) -> FileWriter {
      let file = try folder.newFile(name)
      try file.write(header)
      return file
    }
    months = try begin(.months, Self.byMonth.header)
    years = try begin(.years, Self.byYear.header)
    totals = try begin(.totals, Self.total.header)
    bands = try begin(.bands, Self.bands.header)
    replications = try begin(.replications, replicationTable.header)
    paths = try begin(.paths, PathTable.header)
    budget = try begin(.budget, BudgetTable.header)
    ledger = try begin(.ledger, LedgerTable.monthHeader)
    ledgerYears = try begin(.ledgerYears, LedgerTable.yearHeader)
    objectives = try begin(.objectives, ObjectiveCSV.header)
  }

  /// Adds a scenario's results.
  public func add(_ table: ProjectionTable) throws(OutputFailure) {
    let scenario = table.projection.ensemble.scenario
    try Self.byMonth.write(table.months, of: scenario, to: months)
    try Self.byYear.write(table.years, of: scenario, to: years)
    try Self.total.write(table.totals, of: scenario, to: totals)
    try Self.bands.write(table.months, of: scenario, to: bands)
    try replicationTable.write(table.projection, to: replications)
    try PathTable.write(table.projection, to: paths)
    try BudgetTable.write(table.projection, to: budget)
    try LedgerTable.writeMonths(table.projection.ensemble, to: ledger)
    try LedgerTable.writeYears(table.projection.ensemble, to: ledgerYears)
    try ObjectiveCSV.write(table.objectives, of: scenario, to: objectives)
  }

  /// Completes the tables, after which plots can be drawn from them.
  public func closeTables() throws(OutputFailure) {
    for file in [months, years, totals, bands, replications, paths, budget, ledger, ledgerYears, objectives] {
      try file.close()
    }
  }

  /// Writes the manifest, which lists every file, and puts the folder in place.
  public func finish(_ manifest: RunManifest) throws(OutputFailure) {
    guard let contents = FolderContents(of: folder.workingPath) else {
      throw .system(folder.path, nl: "kan niet worden gelezen", en: "can't be read")
    }
    let file = try folder.newFile(.manifest)
    try file.write(ManifestFile(manifest, files: contents.files + [ResultFile.manifest.rawValue]).text)
    try file.close()
    try folder.commit()
  }
}
