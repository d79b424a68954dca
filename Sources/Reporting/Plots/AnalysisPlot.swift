public import Foundation
public import YouthCare

/// Draws what an analysis found, by one of the program's own scripts from a table of that analysis.
///
/// As with `PlotRunner`, no text of the user's stands in anything that gnuplot parses as a command.
public struct AnalysisPlot: Sendable {
  /// What one picture is about.
  public struct Subject: Sendable {
    /// What its file is called, without an ending.
    public var file: String
    /// What the script has to know besides language and version, by the names that it knows.
    public var values: [String: String]
    /// Whose rows of a table are drawn, as they begin, where the script takes those of one scenario.
    public var rows: (table: String, of: String)?

    /// A subject.
    public init(file: String, values: [String: String], rows: (table: String, of: String)? = nil) {
      self.file = file
      self.values = values
      self.rows = rows
    }
  }

  private let script: String
  private let gnuplot: OutsideProgram
  private let language: Language

  /// Looks for gnuplot.
  ///
  /// - Parameter script: the plot, by the name of its script in the folder `Plots` without its ending.
  public init(
    _ script: String, in language: Language,
    environment: [String: String] = ProcessInfo.processInfo.environment, limit: Duration = .seconds(300)
  ) throws(PlotRunner.Missing) {
    precondition(PlotScripts.own.contains { $0.name == "\(script).gp" })
    guard let gnuplot = OutsideProgram.gnuplot(environment: environment, limit: limit) else {
      throw PlotRunner.Missing(message: PlotText.noGnuplot, isRefusal: false)
    }
    self.script = script
    self.gnuplot = gnuplot
    self.language = language
  }

  /// Draws pictures, as SVG and PNG.
  ///
  /// - Parameters:
  ///   - tables: the folder of the analysis's tables, by its full path.
  ///   - pictures: where finished pictures are put.
  ///   - scratch: an empty or once used folder of this run's own, by its full path.
  /// - Returns: what is wrong with each picture that failed; nothing is left of such a picture.
  public func draw(
    _ subjects: [Subject], from tables: String, into pictures: String, scratch: String, version: String
  ) -> [LocalizedText] {
    for script in PlotScripts.own {
      guard FileManager.default.createFile(atPath: "\(scratch)/\(script.name)", contents: Data(script.bytes)) else {
        return [PlotText.failed(self.script, LocalizedText(CocoaError(.fileWriteUnknown).localizedDescription))]
      }
    }
    return subjects.compactMap { subject in
      var values = subject.values
      values["data"] = tables
      if let rows = subject.rows {
        do {
          _ = try PlotTables.copy(rows.table, rowsOf: rows.of, from: tables, to: scratch)
        } catch {
          return PlotText.failed(script, LocalizedText(error.localizedDescription))
        }
        values["data"] = scratch
        values["scenario"] = PlotTables.key
      }
      values["lang"] = language.rawValue
      values["version"] = version
      values["out"] = "\(scratch)/picture"
      let settings = values.sorted { $0.key < $1.key }.map { "\($0.key) = \(PlotRunner.spelled($0.value))\n" }.joined()
      guard FileManager.default.createFile(atPath: "\(scratch)/settings.gp", contents: Data(settings.utf8)) else {
        return PlotText.failed(script, LocalizedText(CocoaError(.fileWriteUnknown).localizedDescription))
      }
      let outcome = gnuplot.run(["-e", "load 'settings.gp'", "\(scratch)/\(script).gp"], in: scratch)
      let stem = "\(pictures)/\(PlotRunner.fileName(subject.file))"
      let reason =
        gnuplot.failureOfPlot(outcome) ?? PlotRunner.incomplete(in: scratch)
        ?? PlotRunner.move(from: scratch, to: stem)
      for ending in PlotRunner.endings { try? FileManager.default.removeItem(atPath: "\(scratch)/picture.\(ending)") }
      return reason.map { PlotText.failed(script, $0) }
    }
  }
}
