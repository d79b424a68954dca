import ArgumentParser
import Foundation
import Storage
import YouthCare

/// The files that scenarios were read from, as they stand beside each other in a bundle: by their paths from the folder
/// that holds all of them.
struct BundledInputs {
  /// Of each scenario, the names of its files: the one asked for, then its bases.
  let names: [[String]]
  private let paths: [String: String]

  /// Those of files; with the logos of their houses.
  init(_ files: [ScenarioFile]) {
    let logos = files.compactMap { $0.scenario.accountability.house.logo }
    let all = files.flatMap(\.files) + logos
    // By the names that they are asked for, not by what those are links to: as the files name each other.
    let asWritten = Self.names(of: all) { URL(filePath: $0).standardizedFileURL.path }
    let isClear = Dictionary(grouping: all) { asWritten[$0] }.values.allSatisfy { Set($0.map(Self.real)).count == 1 }
    let names = isClear ? asWritten : Self.names(of: all, by: Self.real)
    func name(_ path: String) -> String { names[path] ?? path }
    self.names = files.map { $0.files.map(name) }
    paths = Dictionary(all.map { (name($0), Self.real($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The path of a file without links.
  private static func real(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }

  /// What is left of paths, each written in some way, below the folder that holds them all.
  private static func names(of paths: [String], by way: (String) -> String) -> [String: String] {
    let parts = paths.map { way($0).split(separator: "/") }
    let common = parts.map { $0.dropLast() }.reduce(parts.first?.dropLast() ?? []) { common, folder in
      zip(common, folder).prefix { $0 == $1 }.map(\.0)[...]
    }
    let names = parts.map { $0.dropFirst(common.count).joined(separator: "/") }
    return Dictionary(zip(paths, names), uniquingKeysWith: { first, _ in first })
  }

  /// The files that were asked for.
  var asked: [String] { names.compactMap(\.first) }

  /// One that stands in a folder.
  func path(inside folder: String) -> String? {
    let real = Self.real(folder) + "/"
    return paths.values.sorted().first { $0.hasPrefix(real) }
  }

  /// What is in each, in the order of their names.
  func contents(_ console: Console) throws -> [(name: String, bytes: [UInt8])] {
    try paths.sorted { $0.key < $1.key }.map { name, path in
      guard let data = FileManager.default.contents(atPath: path) else {
        throw console.refuse(Messages.unreadableInput(path))
      }
      return (name, Array(data))
    }
  }
}
