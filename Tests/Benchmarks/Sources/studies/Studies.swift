import Foundation

/// Runs studies and prints their tables and verdicts; ends with 1 if one of them finds a fault.
@main
enum Studies {
  static let all: [any Study.Type] = [
    DrawnDifferences.self, EqualRegions.self, CalibrationRecovery.self, ClaimedErrors.self,
    WorldCoverage.self,
  ]

  static var usage: String {
    let names = all.map { "  \($0.name): \($0.question) (\($0.seeds) seeds)" }
    return "studies [--seeds N] [NAME ...]    all of them, or some\n" + names.joined(separator: "\n")
  }

  static func main() async throws {
    var rest = CommandLine.arguments.dropFirst()
    var seeds: Int?
    var chosen: [any Study.Type] = []
    while let argument = rest.popFirst() {
      if argument == "--seeds", let number = rest.popFirst().flatMap({ Int($0) }), number > 1 {
        seeds = number
      } else if let study = all.first(where: { $0.name == argument }) {
        chosen.append(study)
      } else {
        FileHandle.standardError.write(Data((usage + "\n").utf8))
        exit(64)
      }
    }
    var isSound = true
    for study in chosen.isEmpty ? all : chosen {
      let count = seeds ?? study.seeds
      let began = Date()
      let finding = try await study.run(seeds: count)
      print("== \(study.name): \(study.question)\n\(finding.table)")
      for fault in finding.faults { print("wrong: \(fault)") }
      let seconds = Int(Date().timeIntervalSince(began).rounded())
      print("\(study.name): \(finding.faults.isEmpty ? "as it should be" : "wrong"), \(count) seeds, \(seconds) s\n")
      if !finding.faults.isEmpty { isSound = false }
    }
    exit(isSound ? 0 : 1)
  }
}

extension String {
  func padded(_ length: Int) -> String { self + String(repeating: " ", count: max(0, length - count)) }

  func leftPadded(_ width: Int) -> String { String(repeating: " ", count: max(1, width - count)) + self }
}
