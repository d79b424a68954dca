internal import Foundation
internal import Reporting
internal import YouthCare

/// Makes the report by the command that anybody can run: the same program, the same files, the same worlds.
struct ReportMaker: Sendable {
  /// What is made, by the ending of its name.
  enum Form: String, CaseIterable, Sendable {
    case html, pdf, xlsx

    var type: String {
      switch self {
      case .html: "text/html; charset=utf-8"
      case .pdf: "application/pdf"
      case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      }
    }
  }

  /// How far it is.
  enum State: Sendable {
    case making
    case made(URL)
    /// Why it couldn't be made, as the command says it.
    case failed(String)
  }

  /// How long a report may take.
  private static let limit = Duration.seconds(4 * 3600)

  /// Runs `raming report` over files; the folder with the report, or what the command says.
  ///
  /// It is the program beside this one, and ends with it.
  static func report(of paths: [String], terms: RoomTerms) async -> State {
    let here = Bundle.main.executableURL?.deletingLastPathComponent().path ?? ""
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = [here, environment["PATH"] ?? ""].joined(separator: ":")
    guard FileManager.default.isExecutableFile(atPath: "\(here)/raming"),
      let program = OutsideProgram("raming", environment: environment, limit: limit)
    else { return .failed("raming: \(here)/raming") }
    let temporary = FileManager.default.temporaryDirectory
    let out = temporary.appending(path: "raming-report-\(UUID().uuidString)")
    let arguments =
      ["report"] + paths + [
        "--out", out.path, "--replications", "\(terms.worlds)", "--seed", "\(terms.seed)", "--threads",
        "\(terms.threads)", "--lang", terms.language.code,
      ]
    return await withCheckedContinuation { continuation in
      // Waiting takes a thread of its own, and none of those on which the server takes turns.
      Thread.detachNewThread {
        switch program.run(arguments, in: temporary.path) {
        case .succeeded: continuation.resume(returning: .made(out))
        case .failed(let said): continuation.resume(returning: .failed(said))
        case .timedOut: continuation.resume(returning: .failed("raming report: \(limit)"))
        }
      }
    }
  }
}
