import Reporting
import Storage
import YouthCare

/// The pictures of an analysis, each by a script of the program's own.
struct AnalysisPictures {
  private let console: Console
  private let plots: [String: AnalysisPlot]

  /// Looks for what draws them; says in one line what is missing.
  init?(_ scripts: [String], _ console: Console) {
    self.console = console
    do throws(PlotRunner.Missing) {
      var plots: [String: AnalysisPlot] = [:]
      for script in scripts { plots[script] = try AnalysisPlot(script, in: console.language) }
      self.plots = plots
    } catch {
      console.say(error.message)
      return nil
    }
  }

  /// Draws pictures by one of the scripts from the tables in a folder.
  ///
  /// - Returns: what is wrong with each picture that failed.
  func draw(
    _ subjects: [AnalysisPlot.Subject], by script: String, from tables: String, into pictures: PictureFolder
  ) -> [LocalizedText] {
    plots[script]?.draw(
      subjects, from: tables, into: pictures.picturesPath, scratch: pictures.scratchPath, version: Version.number) ?? []
  }

  /// Draws one picture by each script and adds them to tables that are in place; whether all of them are there.
  ///
  /// - Parameter values: what the scripts have to know.
  func draw(
    of name: String, _ values: [String: String], in folder: OutputFolder, _ manifest: RunManifest,
    _ interruption: Interruption
  ) throws(OutputFailure) -> Bool {
    let pictures = try PictureFolder(of: folder)
    defer { pictures.discard() }
    interruption.watch(pictures)
    let failures = plots.keys.sorted().flatMap { script in
      draw(
        [.init(file: "\(name)-\(script)", values: values)], by: script, from: folder.target, into: pictures)
    }
    failures.forEach(console.say)
    try pictures.commit(manifest)
    return failures.isEmpty
  }
}
