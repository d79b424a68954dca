import Foundation

/// The built command, run as a user runs it.
struct Command {
  /// What came of a run.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The program beside the tests.
  static var path: String {
    let bundle = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let places =
      [bundle.path, Bundle.main.bundlePath, Bundle.main.executableURL?.deletingLastPathComponent().path ?? ""]
      + [".build/release", ".build/debug"].map { Verification.root.appending(path: $0).path }
    return places.map { "\($0)/raming" }.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "raming"
  }

  let process = Process()
  private let output: FileHandle
  private let errors: FileHandle
  private let folder: URL

  /// Starts it.
  ///
  /// - Parameter errors: where it says what goes on, instead of where `wait` looks for it.
  init(
    _ arguments: [String], environment: [String: String] = [:], in workingFolder: String? = nil,
    program: String = Command.path, errors elsewhere: FileHandle? = nil
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "raming-command-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["output", "errors"] { try Data().write(to: folder.appending(path: name)) }
    output = try FileHandle(forUpdating: folder.appending(path: "output"))
    errors = try FileHandle(forUpdating: folder.appending(path: "errors"))
    process.executableURL = URL(filePath: program)
    if let workingFolder { process.currentDirectoryURL = URL(filePath: workingFolder) }
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = elsewhere ?? errors
    try process.run()
  }

  /// Waits until it is done.
  func wait() throws -> Outcome {
    process.waitUntilExit()
    defer { try? FileManager.default.removeItem(at: folder) }
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }
    return Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: try text("output"), errors: try text("errors"))
  }

  static func run(
    _ arguments: String..., environment: [String: String] = [:], in workingFolder: String? = nil
  ) throws -> Outcome {
    try Command(arguments, environment: environment, in: workingFolder).wait()
  }
}

/// A folder with a small scenario, removed with the test.
final class Workplace {
  let folder: String
  var scenario: String { "\(folder)/small.yaml" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "raming-workplace-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try write(Self.small, to: "small.yaml")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: path(name), atomically: false, encoding: .utf8)
  }

  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() }

  /// Every file of an output but the manifest, in which the time stands.
  func tables(_ out: String) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path(out))
    return Dictionary(
      uniqueKeysWithValues: try names.filter { $0 != "manifest.json" }.map {
        ($0, try Data(contentsOf: URL(filePath: path("\(out)/\($0)"))))
      })
  }

  /// The names of what is kept beside an output.
  func blocks(of out: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: path(".raming-blocks-\(out)"))
    return (names ?? []).filter { $0.hasSuffix(".block") }.sorted()
  }

  static let small = """
    title: {nl: Een kleine regio, en: A small region}
    question: {nl: Wat kost het?, en: What does it cost?}
    source: made up for a test
    contract: {start: 2027-01-01, years: 2}
    budget: {first_year: 1000000}
    segments:
      A:
        name: {nl: Ambulant, en: Ambulatory}
        inflow: {new_per_year: 60}
        stay: {family: exponential, mean: 120 days}
        places: 20
        wait_norm: 4 weeks
        funding: {model: effort-based, tariff: 100, per: day}

    """
}
