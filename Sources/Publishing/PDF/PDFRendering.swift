public import Foundation
public import Reporting
public import YouthCare

/// A report as a PDF that can be read aloud (PDF/UA-1) and kept (PDF/A-2a), set by Typst.
///
/// Chosen by a measurement on the same ten pages of tables: Typst 0.15 took 0.4 s of one core and 61 MB, with both
/// standards in one file and no finding of the checker; WeasyPrint 70 took 6.6 s and 92 MB, with one of them and 15
/// warnings.
///
/// The engine is the program `typst`, or the package of that name for Python. It works in a folder of its own that is
/// removed after, on a text without packages, so that it has nothing to fetch. Characters without a font are replaced
/// by a mark, and that is said.
public struct PDFRendering: Rendering {
  private let environment: [String: String]
  private let limit: Duration
  private let temporaryFolder: String
  private let say: @Sendable (LocalizedText) -> Void

  /// A rendering.
  ///
  /// - Parameters:
  ///   - environment: where `PATH` says in which folders the engine is looked for.
  ///   - limit: how long the engine may take.
  ///   - temporaryFolder: a folder for temporary files, of which nothing is left.
  ///   - say: hears what a reader should know of a PDF that is there.
  public init(
    environment: [String: String] = ProcessInfo.processInfo.environment, limit: Duration = .seconds(120),
    temporaryFolder: String = Workbook.defaultTemporaryFolder,
    say: @escaping @Sendable (LocalizedText) -> Void = { _ in }
  ) {
    // A user's own settings of Typst would make another file of the same report.
    self.environment = environment.filter { !$0.key.hasPrefix("TYPST_") && $0.key != "SOURCE_DATE_EPOCH" }
    self.limit = limit
    self.temporaryFolder = temporaryFolder
    self.say = say
  }

  public func bytes(of report: Report) throws(RenderingFailure) -> [UInt8] {
    let engines = TypstEngine.all(environment: environment, limit: limit)
    guard !engines.isEmpty else { throw PDFText.missing.failure() }
    let files = FileManager.default
    let folder = URL(filePath: temporaryFolder, directoryHint: .isDirectory).appending(
      path: "raming-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? files.removeItem(at: folder) }
    do {
      try files.createDirectory(at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw PDFText.unwritable.failure(error.localizedDescription)
    }
    let source = TypstSource(report)
    var missing = MissingCharacters()
    try write(report, source, without: missing, into: folder)
    // An engine that is too old fails, and the next one is asked.
    var failure: RenderingFailure?
    for engine in engines {
      var outcome = engine.set(in: folder.path)
      while case .failed(let reason) = outcome, missing.learn(from: reason) {
        try write(report, source, without: missing, into: folder)
        outcome = engine.set(in: folder.path)
      }
      switch outcome {
      case .succeeded:
        let data = files.contents(atPath: folder.appendingPathComponent(TypstEngine.output).path) ?? Data()
        if data.starts(with: Array("%PDF-".utf8)) {
          missing.remark(on: source.text).map(say)
          return PDFRowLabels.tagged(in: Array(data))
        }
        failure = failure ?? PDFText.noPDF.failure()
      case .failed(TypstEngine.isAbsent): continue
      case .failed(let reason): failure = failure ?? PDFText.failed.failure(reason)
      case .silent(let status): failure = failure ?? PDFText.silent.failure("\(status)")
      case .timedOut: throw PDFText.late.failure("\(limit.components.seconds)")
      }
    }
    throw failure ?? PDFText.missing.failure()
  }

  private func write(
    _ report: Report, _ source: TypstSource, without missing: MissingCharacters, into folder: URL
  ) throws(RenderingFailure) {
    func write(_ text: String, as name: String) throws {
      try Data(missing.marked(in: text).utf8).write(to: folder.appendingPathComponent(name))
    }
    do {
      try write(source.text, as: TypstEngine.input)
      for figure in source.figures {
        let chart = SVGChart(figure, in: report.document.language, colour: report.cover.house.colour)
        try write(chart.text, as: TypstSource.pictureName(of: figure))
      }
      if let logo = report.cover.logo {
        try Data(logo.bytes).write(to: folder.appendingPathComponent(TypstSource.name(of: logo)))
      }
    } catch {
      throw PDFText.unwritable.failure(error.localizedDescription)
    }
  }
}
