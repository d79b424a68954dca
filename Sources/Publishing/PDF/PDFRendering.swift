public import Foundation
public import Reporting
internal import YouthCare

/// A report as a PDF that can be read aloud (PDF/UA-1) and kept (PDF/A-2a), set by Typst.
///
/// Chosen by a measurement on the same ten pages of tables: Typst 0.15 took 0.4 s of one core and 61 MB, with both
/// standards in one file and no finding of the checker; WeasyPrint 70 took 6.6 s and 92 MB, with one of them and 15
/// warnings.
///
/// The engine is the program `typst`, or the package of that name for Python. It works in a folder of its own that is
/// removed after, on a text without packages, so that it has nothing to fetch.
public struct PDFRendering: Rendering {
  private let environment: [String: String]
  private let limit: Duration
  private let temporaryFolder: String

  /// A rendering.
  ///
  /// - Parameters:
  ///   - environment: where `PATH` says in which folders the engine is looked for.
  ///   - limit: how long the engine may take.
  ///   - temporaryFolder: a folder for temporary files, of which nothing is left.
  public init(
    environment: [String: String] = ProcessInfo.processInfo.environment, limit: Duration = .seconds(120),
    temporaryFolder: String = Workbook.defaultTemporaryFolder
  ) {
    // A user's own settings of Typst would make another file of the same report.
    self.environment = environment.filter { !$0.key.hasPrefix("TYPST_") && $0.key != "SOURCE_DATE_EPOCH" }
    self.limit = limit
    self.temporaryFolder = temporaryFolder
  }

  public func bytes(of report: Report) throws(RenderingFailure) -> [UInt8] {
    let engines = TypstEngine.all(environment: environment, limit: limit)
    guard !engines.isEmpty else { throw PDFText.missing.failure() }
    let files = FileManager.default
    let folder = URL(filePath: temporaryFolder, directoryHint: .isDirectory).appending(
      path: "raming-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? files.removeItem(at: folder) }
    do {
      try files.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try write(report, into: folder)
    } catch {
      throw PDFText.unwritable.failure(error.localizedDescription)
    }
    // An engine that is too old fails, and the next one is asked.
    var failure: RenderingFailure?
    for engine in engines {
      switch engine.set(in: folder.path) {
      case .succeeded:
        let data = files.contents(atPath: folder.appendingPathComponent(TypstEngine.output).path) ?? Data()
        if data.starts(with: Array("%PDF-".utf8)) { return [UInt8](data) }
        failure = failure ?? PDFText.noPDF.failure()
      case .failed(TypstEngine.isAbsent): continue
      case .failed(let reason): failure = failure ?? PDFText.failed.failure(reason)
      case .timedOut: throw PDFText.late.failure("\(limit.components.seconds)")
      }
    }
    throw failure ?? PDFText.missing.failure()
  }

  private func write(_ report: Report, into folder: URL) throws {
    let source = TypstSource(report)
    try Data(source.text.utf8).write(to: folder.appendingPathComponent(TypstEngine.input))
    if let logo = report.cover.logo {
      try Data(logo.bytes).write(to: folder.appendingPathComponent(TypstSource.name(of: logo)))
    }
    for figure in source.figures {
      let chart = SVGChart(figure, in: report.document.language, colour: report.cover.house.colour)
      try Data(chart.text.utf8).write(
        to: folder.appendingPathComponent(TypstSource.pictureName(of: figure)))
    }
  }
}
