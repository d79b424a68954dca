public import Experiments
public import YouthCare

/// Writes the results of a run, one scenario after the other, into an output folder.
///
/// The tables depend on the scenarios, the seed and the number of replications only: they are the same to the byte
/// for any number of threads and at any time. What differs between two such runs stands in the manifest.
public final class ResultWriter {
  private let folder: OutputFolder
  private let files: [CSVFile]

  /// Begins the tables of a run of these scenarios.
  public init(_ scenarios: [Scenario], in folder: OutputFolder) throws(OutputFailure) {
    self.folder = folder
    var files: [CSVFile] = []
    for table in ResultTables.all(of: scenarios) { files.append(try CSVFile(table, in: folder)) }
    self.files = files
  }

  /// Begins an output that holds a comparison and no tables of its scenarios.
  public init(ofComparisonIn folder: OutputFolder) {
    self.folder = folder
    files = []
  }

  /// Adds a comparison of options.
  public func add(_ comparison: OptionComparison) throws(OutputFailure) {
    try ComparisonTable(comparison).write(in: folder)
    try CostYearTable(comparison).write(in: folder)
  }

  /// A scenario's name as its rows in every table begin with it, up to the comma.
  public static func row(of scenario: Scenario) -> String { CSVText.field(scenario.name) }

  /// A segment as its rows have it after the scenario's name, up to the comma.
  public static func row(of segment: Segment) -> String { CSVText.field(segment.id) }

  /// Adds a scenario's results.
  public func add(_ results: ProjectionTable) throws(OutputFailure) {
    for file in files { try file.add(results) }
  }

  /// Adds why the costs of options differ from a base's; once, and where there are any.
  public func add(_ differences: [(option: Scenario, difference: CostDifference)]) throws(OutputFailure) {
    try WaterfallTable(differences).write(in: folder)
  }

  /// Adds a file of a report.
  public func add(_ bytes: [UInt8], as file: PublishedFile) throws(OutputFailure) { try folder.write(bytes, as: file) }

  /// Adds the checksums of all that is there.
  public func addChecksums() throws(OutputFailure) { try folder.writeChecksums() }

  /// Completes the tables, after which plots can be drawn from them.
  public func closeTables() throws(OutputFailure) {
    for file in files { try file.close() }
  }

  /// Writes the manifest, which lists every file, and puts the folder in place.
  public func finish(_ manifest: RunManifest) throws(OutputFailure) {
    try folder.finish(manifest)
  }
}
