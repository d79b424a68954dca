public import Foundation
public import YouthCare

/// Draws the plots of a run by handing its tables to gnuplot.
///
/// No text of the user's stands in anything that gnuplot parses as a command: names and titles go through a file in
/// which every byte but a letter is written as a number, data through files without names.
public struct PlotRunner: Sendable {
  /// Why no plots can be drawn.
  public struct Missing: Error, Equatable {
    /// What is missing, and the mend.
    public let message: LocalizedText
    /// Whether it is missing in what was asked, rather than on this machine.
    public let isRefusal: Bool
  }

  /// What the plots of one scenario are about.
  public struct Subject: Sendable {
    /// The scenario's name.
    public var name: String
    /// The name as the tables write it, at the start of the scenario's rows.
    public var row: String
    /// The title above the plot.
    public var title: String
    /// The segments: as rows have them after the scenario's name, and as they are called.
    public var segments: [(row: String, name: String)]
    /// The number of replications.
    public var replications: Int
    /// The master seed.
    public var seed: UInt64
    /// The program's version.
    public var version: String

    /// A subject.
    public init(
      name: String, row: String, title: String, segments: [(row: String, name: String)] = [], replications: Int,
      seed: UInt64, version: String
    ) {
      self.name = name
      self.row = row
      self.title = title
      self.segments = segments
      self.replications = replications
      self.seed = seed
      self.version = version
    }
  }

  /// The fewest replications that have the quantiles that plots draw.
  public static let leastReplications = 19

  /// The program's own scripts, by their names in the folder `Plots`.
  public static let ownScripts = Dictionary(uniqueKeysWithValues: PlotScripts.own.map { ($0.name, Data($0.bytes)) })

  private let gnuplot: OutsideProgram
  private let scripts: PlotScripts
  private let language: Language
  static let endings = ["svg", "png"]

  /// Looks for gnuplot.
  ///
  /// - Parameters:
  ///   - folder: scripts to draw by instead of the program's own.
  ///   - limit: how long one plot may take.
  public init(
    in language: Language, scripts folder: String? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment, limit: Duration = .seconds(300)
  ) throws(Missing) {
    guard let scripts = PlotScripts(in: folder) else {
      throw Missing(message: PlotText.noScripts(in: folder ?? ""), isRefusal: true)
    }
    guard let gnuplot = OutsideProgram.gnuplot(environment: environment, limit: limit) else {
      throw Missing(message: PlotText.noGnuplot, isRefusal: false)
    }
    self.scripts = scripts
    self.gnuplot = gnuplot
    self.language = language
  }

  /// Draws every plot of a scenario, as SVG and PNG.
  ///
  /// - Parameters:
  ///   - tables: the folder of the run's tables, by its full path.
  ///   - pictures: where finished pictures are put.
  ///   - scratch: an empty or once used folder of this run's own, by its full path.
  /// - Returns: what is wrong with each plot that failed; nothing is left of such a plot.
  public func draw(
    _ subject: Subject, from tables: String, into pictures: String, scratch: String
  ) -> [LocalizedText] {
    do {
      let idle = try PlotTables.copy(
        rowsOf: subject.row, segments: subject.segments.map(\.row), from: tables, to: scratch)
      guard let folder = scripts.folder(in: scratch) else { throw CocoaError(.fileWriteUnknown) }
      var failures: [LocalizedText] = []
      for script in scripts.plots where !idle.contains(script) {
        let plot = String(script.dropLast(".gp".count))
        try settings(subject, tables, scratch).write(
          toFile: "\(scratch)/settings.gp", atomically: false, encoding: .utf8)
        let outcome = gnuplot.run(["-e", "load 'settings.gp'", "\(folder)/\(script)"], in: scratch)
        let stem = "\(pictures)/\(Self.fileName(subject.name))-\(plot)"
        if let reason = gnuplot.failureOfPlot(outcome) ?? Self.incomplete(in: scratch)
          ?? Self.move(from: scratch, to: stem)
        {
          failures.append(PlotText.failed(plot, reason))
        }
        for ending in Self.endings { try? FileManager.default.removeItem(atPath: "\(scratch)/picture.\(ending)") }
        if outcome == .timedOut { break }
      }
      return failures
    } catch {
      return [PlotText.failed(subject.name, LocalizedText(error.localizedDescription))]
    }
  }

  /// What a script has to know, as gnuplot reads it.
  private func settings(_ subject: Subject, _ tables: String, _ scratch: String) -> String {
    let segments = subject.segments.enumerated().map { ("segment_\($0 + 1)", $1.name) }
    let settings = [
      ("data", scratch), ("tables", tables), ("scenario", PlotTables.key), ("name", subject.name),
      ("title", subject.title), ("lang", language.rawValue), ("replications", "\(subject.replications)"),
      ("seed", "\(subject.seed)"), ("version", subject.version), ("out", "\(scratch)/picture"),
      ("segment_count", "\(subject.segments.count)"),
    ]
    return (settings + segments).map { "\($0) = \(Self.spelled($1))\n" }.joined()
  }

  /// A text as gnuplot reads it: between double quotes, with every byte but a letter as its number in base 8, so that
  /// no mark in it can mean anything.
  static func spelled(_ text: String) -> String {
    let bytes = text.utf8.map { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
        ? String(UnicodeScalar(byte)) : "\\" + String(byte, radix: 8)
    }
    return "\"\(bytes.joined())\""
  }

  /// What is missing of a plot that gnuplot says it drew: on a full disk it writes half a picture and is content.
  static func incomplete(in scratch: String) -> LocalizedText? {
    for (ending, mark) in [("svg", Data("</svg>".utf8)), ("png", Data("IEND".utf8))] {
      guard let picture = FileManager.default.contents(atPath: "\(scratch)/picture.\(ending)"),
        picture.suffix(64).range(of: mark) != nil
      else { return PlotText.incomplete(ending) }
    }
    return nil
  }

  /// Puts both pictures of a plot in place, or neither.
  static func move(from scratch: String, to stem: String) -> LocalizedText? {
    do {
      for ending in endings {
        try FileManager.default.moveItem(atPath: "\(scratch)/picture.\(ending)", toPath: "\(stem).\(ending)")
      }
      return nil
    } catch {
      for ending in endings { try? FileManager.default.removeItem(atPath: "\(stem).\(ending)") }
      return LocalizedText(error.localizedDescription)
    }
  }

  /// A scenario's name as a part of a file's name.
  static func fileName(_ name: String) -> String {
    let flat = name.replacing("/", with: "_")
    return flat.hasPrefix(".") ? "_" + flat : flat
  }
}
