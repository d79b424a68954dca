import ArgumentParser
import Experiments
import Reporting
import Storage
import YouthCare

/// What a back-test leaves in a folder: a line for each case, and a picture of them.
struct BackTestOutput {
  private static let table = "backtest.csv"

  private let folder: TableFolder
  private let console: Console
  private let plot: BackTestPlot?

  /// Looks whether the folder can be had before the long work.
  init(_ folder: String, plots: Bool, _ console: Console) throws {
    self.console = console
    do throws(OutputFailure) {
      self.folder = try TableFolder(folder, keeping: [Self.table, "backtest.svg", "backtest.png"])
    } catch {
      throw console.failure(error)
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
    do throws(OutputFailure) {
      try folder.make()
      try folder.write(BackTestTable(cases).text, to: Self.table)
    } catch {
      throw console.failure(error)
    }
    if let failure = plot?.draw(
      cases, into: folder.path, worlds: worlds, seed: seed, version: Version.number, in: language)
    {
      console.say(failure)
      throw ExitCode(1)
    }
  }
}
