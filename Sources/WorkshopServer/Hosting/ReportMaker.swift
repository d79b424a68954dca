internal import Foundation
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

  /// Runs `raming report` over files; the folder with the report, or what the command says.
  static func report(of paths: [String], terms: RoomTerms) async -> State {
    let program = Bundle.main.executableURL?.deletingLastPathComponent().appending(path: "raming")
    guard let program, FileManager.default.isExecutableFile(atPath: program.path) else {
      return .failed("raming: \(program?.path ?? "")")
    }
    let out = FileManager.default.temporaryDirectory.appending(path: "raming-report-\(UUID().uuidString)")
    let process = Process()
    process.executableURL = program
    process.arguments =
      ["report"] + paths + [
        "--out", out.path, "--replications", "\(terms.worlds)", "--seed", "\(terms.seed)", "--threads",
        "\(terms.threads)",
        "--lang", terms.language.code,
      ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    return await withCheckedContinuation { continuation in
      do {
        process.terminationHandler = { process in
          let said = (try? errors.fileHandleForReading.readToEnd()).flatMap { $0 }.map {
            String(decoding: $0, as: UTF8.self)
          }
          continuation.resume(returning: process.terminationStatus == 0 ? .made(out) : .failed(said ?? ""))
        }
        try process.run()
      } catch {
        continuation.resume(returning: .failed("\(error)"))
      }
    }
  }
}
