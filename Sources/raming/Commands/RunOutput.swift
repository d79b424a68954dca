import Experiments
import Reporting
import Storage
import YouthCare

/// What a run keeps in a folder: its tables, and then the plots of them.
///
/// The first failure is told and ends the writing, not the run: what was simulated can still be printed.
final class RunOutput {
  /// Whether anything could not be kept.
  private(set) var hasFailed = false
  private let console: Console
  private let interruption: Interruption
  private let folder: OutputFolder
  private var writer: ResultWriter?

  /// Makes ready to write the results of scenarios.
  init(_ path: String, of scenarios: [Scenario], _ console: Console, _ interruption: Interruption) throws {
    self.console = console
    self.interruption = interruption
    folder = try interruption.open(path)
    attempt { () throws(OutputFailure) in writer = try ResultWriter(scenarios, in: folder) }
  }

  /// Adds a scenario's results.
  func add(_ table: ProjectionTable) {
    attempt { () throws(OutputFailure) in try writer?.add(table) }
  }

  /// Puts the tables in place.
  func finish(_ manifest: () -> RunManifest) {
    attempt { () throws(OutputFailure) in
      try writer?.closeTables()
      try writer?.finish(manifest())
    }
  }

  /// Draws plots of the tables that are in place, and adds them.
  func draw(_ subjects: [PlotRunner.Subject], by painter: PlotRunner, _ manifest: () -> RunManifest) {
    guard folder.isCommitted else { return }
    attempt { () throws(OutputFailure) in
      let pictures = try PictureFolder(of: folder)
      defer { pictures.discard() }
      interruption.watch(pictures)
      for subject in subjects {
        let failures = painter.draw(
          subject, from: folder.target, into: pictures.picturesPath, scratch: pictures.scratchPath)
        for failure in failures { console.say(failure) }
        if !failures.isEmpty { hasFailed = true }
      }
      try pictures.commit(manifest())
    }
  }

  private func attempt(_ work: () throws(OutputFailure) -> Void) {
    do throws(OutputFailure) {
      try work()
    } catch {
      console.say(error.message)
      hasFailed = true
      writer = nil
      folder.discard()
    }
  }
}
