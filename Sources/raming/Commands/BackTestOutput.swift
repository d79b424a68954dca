import ArgumentParser
import Experiments
import Foundation
import Reporting
import Storage
import YouthCare

/// What a back-test leaves in a folder: a line for each case, and a picture of them; whole or not at all.
struct BackTestOutput {
  private let folder: OutputFolder
  private let console: Console
  private let plot: BackTestPlot?

  /// Makes the folder ready before the long work.
  init(_ path: String, plots: Bool, _ console: Console, _ interruption: Interruption) throws {
    self.console = console
    do throws(PlotRunner.Missing) {
      plot = plots ? try BackTestPlot() : nil
    } catch {
      console.say(error.message)
      throw ExitCode(1)
    }
    folder = try interruption.open(path)
  }

  /// Writes the cases, and draws them; a picture that can't be drawn keeps no table back.
  func write(_ cases: [BackTestCase], _ manifest: RunManifest, worlds: Int, seed: UInt64, language: Language) throws {
    let failure = plot.flatMap { plot -> LocalizedText? in
      let pictures = "\(folder.workingPath)/plots"
      try? FileManager.default.createDirectory(atPath: pictures, withIntermediateDirectories: false)
      return plot.draw(
        cases, into: pictures, worlds: worlds, seed: seed, version: Version.number, in: language)
    }
    do throws(OutputFailure) {
      try BackTestTable(cases).write(in: folder, manifest)
    } catch {
      folder.discard()
      throw console.failure(error)
    }
    if let failure {
      console.say(failure)
      throw ExitCode(1)
    }
  }
}
