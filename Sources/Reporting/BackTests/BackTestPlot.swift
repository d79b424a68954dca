public import Experiments
internal import Foundation
public import YouthCare

/// Draws where outcomes lay among what was foretold, by `Plots/backtest.gp`.
public struct BackTestPlot: Sendable {
  private let gnuplot: OutsideProgram

  /// Looks for gnuplot.
  public init() throws(PlotRunner.Missing) {
    let environment = ProcessInfo.processInfo.environment
    guard let gnuplot = OutsideProgram.gnuplot(environment: environment, limit: .seconds(300)) else {
      throw PlotRunner.Missing(message: PlotText.noGnuplot, isRefusal: false)
    }
    self.gnuplot = gnuplot
  }

  /// Draws `backtest.svg` and `backtest.png` in a folder.
  ///
  /// - Returns: what went wrong; nothing is left then.
  public func draw(
    _ cases: [BackTestCase], into folder: String, worlds: Int, seed: UInt64, version: String, in language: Language
  ) -> LocalizedText? {
    let files = FileManager.default
    let scratch = files.temporaryDirectory.appending(path: "raming-backtest-\(UUID().uuidString)").path
    defer { try? files.removeItem(atPath: scratch) }
    do {
      try files.createDirectory(atPath: scratch, withIntermediateDirectories: true)
      try Data(table(cases).utf8).write(to: URL(filePath: "\(scratch)/cases.csv"))
      try Data(PackageResources.style_gp).write(to: URL(filePath: "\(scratch)/style.gp"))
      try Data(PackageResources.backtest_gp).write(to: URL(filePath: "\(scratch)/backtest.gp"))
      try Data(settings(cases, worlds, seed, version, language).utf8).write(to: URL(filePath: "\(scratch)/settings.gp"))
      let outcome = gnuplot.run(["-e", "load 'settings.gp'", "backtest.gp"], in: scratch)
      if let reason = gnuplot.failureOfPlot(outcome) { return PlotText.failed("backtest", reason) }
      for ending in ["svg", "png"] {
        let picture = try Data(contentsOf: URL(filePath: "\(scratch)/picture.\(ending)"))
        try picture.write(to: URL(filePath: "\(folder)/backtest.\(ending)"), options: .atomic)
      }
      return nil
    } catch {
      return PlotText.failed("backtest", LocalizedText(error.localizedDescription))
    }
  }

  /// What the script has to know, as gnuplot reads it.
  private func settings(
    _ cases: [BackTestCase], _ worlds: Int, _ seed: UInt64, _ version: String, _ language: Language
  ) -> String {
    var settings: [(name: String, text: String)] = [
      ("data", "."), ("scenario", "this"), ("name", "backtest"), ("lang", language.rawValue), ("out", "picture"),
      ("title", BackTestText.title.text.text(in: language)), ("replications", "\(worlds)"), ("seed", "\(seed)"),
      ("version", version), ("group_count", "\(groups(cases).count)"),
    ]
    for (index, group) in groups(cases).enumerated() {
      settings.append(("group_\(index + 1)", BackTestText.groupName(group).text(in: language)))
    }
    return settings.map { "\($0.name) = \(PlotRunner.spelled($0.text))\n" }.joined()
  }

  private func groups(_ cases: [BackTestCase]) -> [String] {
    cases.reduce(into: []) { if !$0.contains($1.group) { $0.append($1.group) } }
  }

  /// What the script reads, without any name in it: group by number, years ahead, the place of the outcome between the
  /// ends of the band of 80 % (−1 and 1), and whether it lies in it.
  private func table(_ cases: [BackTestCase]) -> String {
    let groups = groups(cases)
    let lines = cases.compactMap { one -> String? in
      guard let band = one.band(0.8), let group = groups.firstIndex(of: one.group) else { return nil }
      let side = one.outcome < one.median ? one.median - band.lowerBound : band.upperBound - one.median
      guard side > 0 else { return nil }
      let place = (one.outcome - one.median) / side
      return "\(group + 1),\(one.lead),\(place),\(band.contains(one.outcome) ? 1 : 0)"
    }
    return (["group,lead,place,held"] + lines).joined(separator: "\n") + "\n"
  }
}
