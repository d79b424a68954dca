import Foundation

/// A folder with scenarios, and the one among them that a workshop starts from.
public struct ScenarioFolder: Sendable {
  /// Where it is.
  public let path: String
  /// The names of its scenario files, in their order.
  public let files: [String]

  /// A folder; nothing where there is no scenario file in it.
  public init?(_ path: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    files = names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
    guard !files.isEmpty else { return nil }
    self.path = path
  }

  /// The scenario that most others of the folder differ from, the first by name of several; by itself it is the only one.
  ///
  /// Only what a file extends is read here, by its line: whether it can be read as a whole is told when it is opened.
  public var mostUsedBase: String {
    var uses: [String: Int] = [:]
    for file in files { if let base = base(of: file) { uses[base, default: 0] += 1 } }
    return files.max { (uses[$0, default: 0], $1) < (uses[$1, default: 0], $0) } ?? files[0]
  }

  /// The files that extend another one, by way of others too.
  public func files(over base: String) -> [String] {
    let bases = Dictionary(uniqueKeysWithValues: files.map { ($0, self.base(of: $0)) })
    return files.filter { file in
      var (next, left) = (bases[file] ?? nil, files.count)
      while let name = next, name != base, left > 0 { (next, left) = (bases[name] ?? nil, left - 1) }
      return next == base
    }
  }

  /// The name of the file that another extends, by its line; `nil` where it extends none, or several.
  private func base(of file: String) -> String? {
    guard let text = try? String(contentsOfFile: path(of: file), encoding: .utf8),
      let found = text.firstMatch(of: /(?m)^extends:[ ]*["']?([^"'\[\]#\n]+)/)
    else { return nil }
    return URL(filePath: found.output.1.trimmingCharacters(in: .whitespaces)).lastPathComponent
  }

  /// Where a file of the folder is.
  public func path(of file: String) -> String { path.hasSuffix("/") ? path + file : "\(path)/\(file)" }
}
