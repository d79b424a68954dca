public import Foundation
internal import Glibc
public import YouthCare

/// Draws the plots of a run by handing its tables to gnuplot.
///
/// Every script of the folder that loads another is a plot; what is only loaded, such as `style.gp`, is not.
public struct PlotRunner: Sendable {
  /// Why no plots can be drawn.
  public struct Missing: Error, Equatable {
    /// What is missing, and the mend.
    public let message: LocalizedText
  }

  /// What the plots of one scenario are about.
  public struct Subject: Sendable {
    /// The scenario's name in the tables.
    public var scenario: String
    /// The title above the plot.
    public var title: String
    /// The number of replications.
    public var replications: Int
    /// The master seed.
    public var seed: UInt64
    /// The program's version.
    public var version: String

    /// A subject.
    public init(scenario: String, title: String, replications: Int, seed: UInt64, version: String) {
      self.scenario = scenario
      self.title = title
      self.replications = replications
      self.seed = seed
      self.version = version
    }
  }

  private let gnuplot: String
  private let scripts: [String]
  private let language: Language

  /// Looks for gnuplot and for the scripts: in `RAMING_PLOTS`, in `./Plots`, in `Plots` beside any folder above the
  /// program.
  public init(in language: Language, environment: [String: String] = ProcessInfo.processInfo.environment)
    throws(Missing)
  {
    let places: [String]
    if let stated = environment["RAMING_PLOTS"], !stated.isEmpty {
      places = [stated]
    } else {
      places = ["Plots"] + Self.foldersAboveProgram.map { "\($0)/Plots" }
    }
    guard let folder = places.first(where: { FileManager.default.fileExists(atPath: "\($0)/style.gp") }) else {
      throw Missing(message: Texts.noPlots.text)
    }
    let paths = (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/gnuplot" }
    guard let program = paths.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
      throw Missing(message: Texts.noGnuplot.text)
    }
    gnuplot = program
    scripts = Self.scripts(in: folder)
    self.language = language
  }

  /// Draws every plot of a scenario, as SVG and PNG.
  ///
  /// - Returns: one line for each plot that failed; nothing is left of such a plot.
  public func draw(_ subject: Subject, from data: String, into folder: String) -> [String] {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return scripts.compactMap { script in
      let name = ((script as NSString).lastPathComponent as NSString).deletingPathExtension
      let out = "\(folder)/\(Self.fileName(subject.scenario))-\(name)"
      let settings = [
        ("data", data), ("scenario", subject.scenario), ("title", subject.title), ("lang", language.rawValue),
        ("replications", "\(subject.replications)"), ("seed", "\(subject.seed)"), ("version", subject.version),
        ("out", out),
      ]
      let code = settings.map { "\($0)=\(Self.quoted($1))" }.joined(separator: "; ")
      guard let failure = run(["-e", code, script]) ?? incomplete(out) else { return nil }
      for ending in ["svg", "png"] { try? FileManager.default.removeItem(atPath: "\(out).\(ending)") }
      return Texts.plotFailed.text(in: language, name, failure)
    }
  }

  /// Runs gnuplot.
  ///
  /// - Returns: `nil` when it succeeded, else the first line that says what is wrong.
  private func run(_ arguments: [String]) -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: gnuplot)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    do { try process.run() } catch { return "\(error)" }
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationReason == .exit, process.terminationStatus == 0 { return nil }
    let lines = said.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
    return lines.first { $0.contains(" line ") } ?? lines.first { !$0.isEmpty && $0 != "^" } ?? "gnuplot"
  }

  /// What is missing of a plot that gnuplot says it drew: on a full disk it writes half a picture and is content.
  private func incomplete(_ out: String) -> String? {
    for (ending, mark) in [("svg", Data("</svg>".utf8)), ("png", Data("IEND".utf8))] {
      guard let picture = FileManager.default.contents(atPath: "\(out).\(ending)"),
        picture.suffix(64).range(of: mark) != nil
      else { return Texts.incompletePicture.text(in: language, ending) }
    }
    return nil
  }

  /// A text as gnuplot reads it: between single quotes, with those inside doubled.
  static func quoted(_ text: String) -> String {
    let line = String(text.unicodeScalars.map { $0.value < 32 ? " " : Character($0) })
    return "'\(line.replacing("'", with: "''"))'"
  }

  /// A scenario's name as a part of a file's name.
  private static func fileName(_ name: String) -> String {
    name.replacing("/", with: "_").hasPrefix(".") ? "_" + name : name.replacing("/", with: "_")
  }

  private static func scripts(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".gp") }.sorted().map { "\(folder)/\($0)" }.filter { script in
      let text = FileManager.default.contents(atPath: script).map { String(decoding: $0, as: UTF8.self) } ?? ""
      return text.split(whereSeparator: \.isNewline).contains { $0.hasPrefix("load ") }
    }
  }

  private static var foldersAboveProgram: [String] {
    guard let program = realpath("/proc/self/exe", nil) else { return [] }
    defer { free(program) }
    var folders: [String] = []
    var folder = (String(cString: program) as NSString).deletingLastPathComponent
    while folder.count > 1 {
      folders.append(folder)
      folder = (folder as NSString).deletingLastPathComponent
    }
    return folders
  }
}
