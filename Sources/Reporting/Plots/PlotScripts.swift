internal import Foundation
internal import Glibc

/// The scripts that plots are drawn by: the program's own, or those of a folder that the user names.
///
/// A gnuplot script can run commands. So nothing is looked for in the working folder or near the program: the scripts
/// of `Plots` are part of the program (the folder `Scripts` here leads to them), and others count only when asked for.
struct PlotScripts: Sendable {
  /// The program's own, by name.
  static let own: [(name: String, bytes: [UInt8])] = [
    ("backtest.gp", PackageResources.backtest_gp), ("contract-cost.gp", PackageResources.contract_cost_gp),
    ("cost-dots.gp", PackageResources.cost_dots_gp), ("cost-years.gp", PackageResources.cost_years_gp),
    ("differences.gp", PackageResources.differences_gp), ("fan.gp", PackageResources.fan_gp),
    ("in-care.gp", PackageResources.in_care_gp), ("monthly-cost.gp", PackageResources.monthly_cost_gp),
    ("style.gp", PackageResources.style_gp), ("throughput.gp", PackageResources.throughput_gp),
    ("waiting-list.gp", PackageResources.waiting_list_gp), ("waterfall.gp", PackageResources.waterfall_gp),
    ("tornado.gp", PackageResources.tornado_gp), ("trade-off.gp", PackageResources.trade_off_gp),
    ("regret.gp", PackageResources.regret_gp), ("waits.gp", PackageResources.waits_gp),
  ]
  /// Those that draw what an analysis found, and not a run: each from a table of its own.
  static let ofAnalyses: Set<String> = [
    "backtest.gp", "tornado.gp", "trade-off.gp", "regret.gp", "differences.gp", "cost-years.gp",
  ]

  /// The folder that the user named, by its full path.
  private let folder: String?
  /// The scripts that are plots: those that load another.
  let plots: [String]

  /// The program's own scripts, or those of a folder.
  ///
  /// - Returns: `nil` where the folder holds no plot.
  init?(in path: String?) {
    var scripts = Self.own
    folder = path.flatMap { path in
      guard let full = realpath(path, nil) else { return nil }
      defer { free(full) }
      return String(validatingCString: full)
    }
    if path != nil {
      guard let folder, let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return nil }
      scripts = names.filter { $0.hasSuffix(".gp") }.sorted().map { name in
        (name, [UInt8](FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()))
      }
    }
    plots = scripts.filter { Self.isPlot($0.bytes) && !Self.ofAnalyses.contains($0.name) }.map(\.name)
    if plots.isEmpty { return nil }
  }

  /// Lays out the program's own scripts in a folder, where no others are named.
  ///
  /// - Returns: the folder of the scripts, or `nil` where they couldn't be written.
  func folder(in scratch: String) -> String? {
    if let folder { return folder }
    for script in Self.own {
      guard FileManager.default.createFile(atPath: "\(scratch)/\(script.name)", contents: Data(script.bytes)) else {
        return nil
      }
    }
    return scratch
  }

  private static func isPlot(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).contains { $0.hasPrefix("load ") }
  }
}
