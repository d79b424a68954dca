import Foundation
import Reporting
import Storage
import YouthCare

/// The pictures of `raming explore`: the trade-off of cost and waiting, and the regret.
struct ChoicePlots {
  private let console: Console
  private let plots: [AnalysisPlot]

  /// Looks for what draws them; says in one line what is missing.
  init?(_ console: Console) {
    self.console = console
    do throws(PlotRunner.Missing) {
      plots = [
        try AnalysisPlot("trade-off", in: console.language), try AnalysisPlot("regret", in: console.language),
      ]
    } catch {
      console.say(error.message)
      return nil
    }
  }

  /// Draws them from tables that are in place; whether all of them are there.
  func draw(
    _ base: ChoiceOption, _ worlds: Int, _ seed: UInt64, in folder: OutputFolder, _ manifest: RunManifest,
    _ interruption: Interruption
  ) throws(OutputFailure) -> Bool {
    let pictures = try PictureFolder(of: folder)
    defer { pictures.discard() }
    interruption.watch(pictures)
    var failures: [LocalizedText] = []
    for (plot, name) in zip(plots, ["trade-off", "regret"]) {
      let subject = AnalysisPlot.Subject(
        file: "\(base.name)-\(name)",
        values: [
          "scenario": base.name, "title": base.file.scenario.title.text(in: console.language),
          "replications": "\(worlds)", "seed": "\(seed)",
        ])
      failures += plot.draw(
        [subject], from: folder.target, into: pictures.picturesPath, scratch: pictures.scratchPath,
        version: Version.number)
    }
    failures.forEach(console.say)
    try pictures.commit(manifest)
    return failures.isEmpty
  }
}
