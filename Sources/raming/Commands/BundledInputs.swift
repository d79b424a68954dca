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
    let real = files.map { $0.files.map { URL(filePath: $0).resolvingSymlinksInPath().path } }
    let logos = files.compactMap { $0.scenario.accountability.house.logo }
      .map { URL(filePath: $0).resolvingSymlinksInPath().path }
    let folders = (real.flatMap(\.self) + logos).map { $0.split(separator: "/").dropLast() }
    let common = folders.dropFirst().reduce(folders.first ?? []) { common, folder in
      zip(common, folder).prefix { $0 == $1 }.map(\.0)[...]
    }
    let count = common.count
    func name(_ path: String) -> String { path.split(separator: "/").dropFirst(count).joined(separator: "/") }
    names = real.map { $0.map(name) }
    paths = Dictionary((real.flatMap(\.self) + logos).map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The files that were asked for.
  var asked: [String] { names.compactMap(\.first) }

  /// One that stands in a folder.
  func path(inside folder: String) -> String? {
    let real = URL(filePath: folder).resolvingSymlinksInPath().path + "/"
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
