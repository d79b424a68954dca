import Foundation
import Glibc
import Publishing
import Testing
import YouthCare

@Suite("A report as a PDF")
struct PDFRenderingTests {
  /// A folder with a program called `typst` that does what a script says.
  private func folder(running script: String) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("typst-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let program = folder.appendingPathComponent("typst")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
    chmod(program.path, 0o755)
    return folder
  }

  private func failure(_ rendering: PDFRendering) throws -> RenderingFailure? {
    let report = try TypstSourceTests.report()
    do throws(RenderingFailure) {
      _ = try rendering.bytes(of: report)
      return nil
    } catch { return error }
  }

  @Test("without an engine one line says what installs it")
  func missing() throws {
    let failure = try #require(try failure(PDFRendering(environment: ["PATH": "/nowhere"])))
    for text in [failure.message.nl, failure.message.en] {
      #expect(text.contains("python3 -m pip install typst") && !text.contains("\n"))
    }
  }

  @Test("an engine that fails tells its first line")
  func fails() throws {
    let folder = try folder(running: "echo 'error: no such font' >&2; echo more >&2; exit 1")
    defer { try? FileManager.default.removeItem(at: folder) }
    let failure = try #require(try failure(PDFRendering(environment: ["PATH": folder.path])))
    #expect(failure.message.en == "no PDF: Typst says: error: no such font")
    #expect(failure.message.nl == "geen PDF: Typst zegt: error: no such font")
  }

  @Test("an engine that hangs is stopped")
  func hangs() throws {
    let folder = try folder(running: "exec /bin/sleep 60")
    defer { try? FileManager.default.removeItem(at: folder) }
    let rendering = PDFRendering(environment: ["PATH": folder.path], limit: .milliseconds(200))
    let failure = try #require(try failure(rendering))
    #expect(failure.message.en == "no PDF: Typst was not done after 0 s and was stopped")
  }

  @Test("where the engine is, the same report gives the same bytes, in both standards")
  func sets() throws {
    let rendering = PDFRendering()
    let report = try TypstSourceTests.report()
    let bytes: [UInt8]
    do throws(RenderingFailure) {
      bytes = try rendering.bytes(of: report)
    } catch {
      // A machine without the engine is told so; any other failure is one.
      #expect(error.message.en.contains("pip install typst"), "\(error.message.en)")
      return
    }
    #expect(try rendering.bytes(of: report) == bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-1.7") && text.contains("pdfuaid:part") && text.contains("pdfaid:conformance"))
  }
}
