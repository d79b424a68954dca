internal import Foundation
internal import Glibc
internal import YouthCare

/// The manifest as it stands in `manifest.json`.
struct ManifestFile: Codable {
  struct Source: Codable {
    var name: String
    var title: [String: String]
    var files: [String]
    var digest: String
    var inputs: [String: String]
    /// Where stated numbers come from; not there where no file says it.
    var evidence: Evidence?
    /// What was uncertain about the inputs.
    var uncertainty: Uncertain
  }

  struct Evidence: Codable {
    struct Number: Codable {
      var evidence: String
      var source: String?
      var date: String?
    }

    /// How many stated numbers there are of each grade, and without.
    var count: [String: Int]
    /// By the address of the number.
    var numbers: [String: Number]
  }

  struct Host: Codable {
    var platform: String
    var cores: Int
    var gsl: String?
  }

  var program = Self.programName
  var version: String
  var build: String
  var time: String
  var wallSeconds: Double
  var seed: UInt64
  var replications: Int
  var threads: Int
  var scenarios: [Source]
  var host: Host
  /// Every file of the output, by its path from the folder.
  var files: [String]

  private static let programName = "raming"

  init(_ manifest: RunManifest, files: [String]) {
    version = manifest.version
    build = manifest.build
    time = manifest.time
    wallSeconds = manifest.wallSeconds
    seed = manifest.seed
    replications = manifest.replications
    threads = manifest.threads
    scenarios = manifest.scenarios.map {
      Source(
        name: $0.name, title: $0.title, files: $0.files, digest: $0.digest, inputs: $0.inputs,
        evidence: Evidence($0.numbers), uncertainty: Uncertain($0.uncertainty))
    }
    host = Host(platform: Self.platform, cores: ProcessInfo.processInfo.activeProcessorCount, gsl: Self.gslVersion)
    self.files = files.sorted()
  }

  /// The file's text, with its keys in alphabetical order.
  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "infinite", negativeInfinity: "-infinite", nan: "unknown")
    // Texts and finite numbers only: encoding can't fail.
    return String(decoding: (try? encoder.encode(self)) ?? Data(), as: UTF8.self) + "\n"
  }

  /// The files that an earlier output in a folder lists as its own; none where there is no such output.
  static func listed(in folder: String) -> Set<String> {
    struct Listing: Decodable {
      var program: String
      var files: [String]
    }
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(ResultFile.manifest.rawValue)"),
      let listing = try? JSONDecoder().decode(Listing.self, from: data), listing.program == programName
    else { return [] }
    return Set(listing.files.filter(ResultFile.isKnown))
  }

  private static var platform: String {
    var system = utsname()
    guard uname(&system) == 0 else { return "unknown" }
    func text<Field>(_ field: Field) -> String {
      withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
    return "\(text(system.sysname)) \(text(system.machine))"
  }

  /// GSL's version, asked of the library that is loaded.
  private static var gslVersion: String? {
    dlsym(nil, "gsl_version").flatMap { $0.assumingMemoryBound(to: UnsafePointer<CChar>?.self).pointee }
      .map { String(cString: $0) }
  }
}

extension ManifestFile.Evidence {
  /// The evidence of stated numbers, or `nil` where none has any.
  init?(_ stated: [StatedNumber]) {
    guard stated.contains(where: { $0.evidence != nil }) else { return nil }
    count = Dictionary(grouping: stated) { $0.evidence?.grade.rawValue ?? "none" }.mapValues(\.count)
    numbers = [:]
    for number in stated {
      guard let evidence = number.evidence else { continue }
      numbers[number.address.description] = Number(
        evidence: evidence.grade.rawValue, source: evidence.source, date: evidence.date?.description)
    }
  }
}
