import ArgumentParser
import Experiments
import Foundation
import Reporting
import Storage
import YouthCare

/// What a back-test leaves in a folder: a line for each case, and a picture of them.
struct BackTestOutput {
  private let folder: String
  private let console: Console
  private let plot: BackTestPlot?

  /// Makes the folder ready before the long work.
  init(_ folder: String, plots: Bool, _ console: Console) throws {
    self.folder = folder
    self.console = console
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw console.refuse(Messages.noFolder(folder))
    }
    do throws(PlotRunner.Missing) {
      plot = plots ? try BackTestPlot() : nil
    } catch {
      console.say(error.message)
      throw ExitCode(1)
    }
  }

  /// Writes the cases, and draws them.
  func write(_ cases: [BackTestCase], worlds: Int, seed: UInt64, language: Language) throws {
    do {
      try Data(BackTestTable(cases).text.utf8).write(to: URL(filePath: "\(folder)/backtest.csv"), options: .atomic)
    } catch {
      console.say(LocalizedText(error.localizedDescription))
      throw ExitCode(1)
    }
    if let failure = plot?.draw(cases, into: folder, worlds: worlds, seed: seed, version: Version.number, in: language)
    {
      console.say(failure)
      throw ExitCode(1)
    }
  }
}
