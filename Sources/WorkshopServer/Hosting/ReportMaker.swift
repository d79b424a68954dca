internal import Foundation
internal import Reporting
internal import YouthCare

/// Makes the report by the command that anybody can run: the same program, the same files, the same worlds.
struct ReportMaker: Sendable {
  /// What is made, by the ending of its name.
  enum Form: String, CaseIterable, Sendable {
    case html, pdf, xlsx

    /// The name of its file.
    var name: String { "report.\(rawValue)" }

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
    /// What was made, and why a part of it wasn't, as the command says it.
    case made([Form: [UInt8]], missing: String?)
    /// Why it couldn't be made, as the command says it.
    case failed(String)
  }

  /// How long a report may take.
  private static let limit = Duration.seconds(4 * 3600)

  /// Runs `raming report` over files; the report, or what the command says.
  ///
  /// It is the program beside this one, and ends with it. Of what it writes nothing is left on disk.
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
        "\(terms.threads)", "--lang", terms.language.code, "--quiet",
      ]
    defer { try? FileManager.default.removeItem(at: out) }
    let outcome = await withCheckedContinuation { (continuation: CheckedContinuation<OutsideProgram.Outcome, Never>) in
      // Waiting takes a thread of its own, and none of those on which the server takes turns.
      Thread.detachNewThread { continuation.resume(returning: program.run(arguments, in: temporary.path)) }
    }
    let fault: String? =
      switch outcome {
      case .succeeded: nil
      case .failed(let said): said
      case .silent(let status): "raming report: \(status)"
      case .timedOut: "raming report: \(limit)"
      }
    // Without a typesetter the command ends with a fault, and all but the PDF is there.
    let made = Form.allCases.compactMap { form in
      (try? Data(contentsOf: out.appending(path: form.name))).map { (form, Array($0)) }
    }
    return made.isEmpty
      ? .failed(fault ?? "raming report: \(out.path)")
      : .made(Dictionary(uniqueKeysWithValues: made), missing: fault)
  }
}
