import Foundation
import Storage
import Testing
import YouthCare

/// The files that tests read: those in this folder, and those a test writes for itself.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  static let invalid = folder.appending(path: "InvalidScenarios")
  static let everyKey = folder.appending(path: "ValidScenarios/every-key.yaml").path
  static let everyAgreement = folder.appending(path: "ValidScenarios/every-agreement.yaml").path
  static let everyLever = folder.appending(path: "ValidScenarios/every-lever.yaml").path
  static let valid = invalid.appending(path: "Bases/valid.yaml").path

  /// Writes files into a folder of their own, and gives what reading the first one leads to.
  static func read(_ files: [(name: String, text: String)], with reader: ScenarioReader = ScenarioReader()) throws
    -> Result<ScenarioFile, ScenarioFaults>
  {
    try read(files.map { ($0.name, Data($0.text.utf8)) }, with: reader)
  }

  static func read(_ files: [(name: String, data: Data)], with reader: ScenarioReader = ScenarioReader()) throws
    -> Result<ScenarioFile, ScenarioFaults>
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: "raming-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in files {
      let url = folder.appending(path: file.name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try file.data.write(to: url)
    }
    return result(of: folder.appending(path: files[0].name).path, with: reader)
  }

  static func result(of path: String, with reader: ScenarioReader = ScenarioReader()) -> Result<
    ScenarioFile, ScenarioFaults
  > {
    do throws(ScenarioFaults) { return .success(try reader.read(path: path)) } catch { return .failure(error) }
  }

  /// The text of the small valid scenario.
  static func validText() throws -> String { try String(contentsOfFile: valid, encoding: .utf8) }
}

extension Result where Success == ScenarioFile, Failure == ScenarioFaults {
  /// The messages in English, without the file's folder.
  var messages: [String] {
    switch self {
    case .success: []
    case .failure(let faults):
      faults.diagnostics.map {
        "\(URL(filePath: $0.file).lastPathComponent):\($0.line):\($0.column): \($0.message.en)"
      }
    }
  }
}
