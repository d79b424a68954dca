import Foundation
import Glibc
import Publishing
import Synchronization
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

  @Test("of an engine that fails without a word its exit status is told")
  func failsSilently() throws {
    let folder = try folder(running: "exit 3")
    defer { try? FileManager.default.removeItem(at: folder) }
    let failure = try #require(try failure(PDFRendering(environment: ["PATH": folder.path])))
    #expect(failure.message.en == "no PDF: Typst ended with code 3 and didn't say why")
    #expect(failure.message.nl == "geen PDF: Typst eindigde met code 3 en zei niet waarom")
  }

  @Test("an engine that hangs is stopped")
  func hangs() throws {
    let folder = try folder(running: "exec /bin/sleep 60")
    defer { try? FileManager.default.removeItem(at: folder) }
    let rendering = PDFRendering(environment: ["PATH": folder.path], limit: .milliseconds(200))
    let failure = try #require(try failure(rendering))
    #expect(failure.message.en == "no PDF: Typst was not done after 0 s and was stopped")
  }

  @Test("a mark stands for what no font has, which is said with its place; an emoji has none anywhere")
  func missingCharacters() throws {
    let folder = try folder(
      running: """
        if /bin/grep -q '\u{0E44}\\|\u{1F600}' report.typ
        then echo 'error: PDF/UA-1 error: the text "\u{0E44}" could not be displayed with font "F"' >&2; exit 1
        fi
        printf '%%PDF-' >report.pdf && /bin/grep '#list' report.typ >>report.pdf
        """)
    defer { try? FileManager.default.removeItem(at: folder) }
    let said = Mutex<[LocalizedText]>([])
    let report = try TypstSourceTests.report(saying: ["\u{0E44}\u{0E17} ok", "\u{1F600}\u{1F600}"])
    let rendering = PDFRendering(environment: ["PATH": folder.path]) { text in said.withLock { $0.append(text) } }
    let bytes = try rendering.bytes(of: report)
    #expect(String(decoding: bytes, as: UTF8.self) == "%PDF-#list(\"□□ ok\", \"□□\")\n")
    // Letters of the same script go with it.
    let told = "\u{0E44} (U+E44, 'sectie'), \u{0E17} (U+E17, 'sectie'), \u{1F600} (U+1F600, 'sectie')"
    let remark = said.withLock { $0 }
    #expect(remark.map(\.en) == ["note: in the PDF □ stands for characters that no font has: \(told)"])
    #expect(remark.map(\.nl) == ["let op: in de PDF staat □ voor tekens die geen lettertype heeft: \(told)"])
  }

  @Test("first cells of rows are headings in the tags, and nothing moves")
  func rowLabels() throws {
    func cell(_ column: Int) -> String {
      "<</Type/StructElem/S/TD/P 222 0 R/A[<</O/Table/Headers[(U1x\(column)y0)]>>]/K[37]>>"
    }
    let other = "<</Type/StructElem/S/TD/P 2 0 R/A[<</O/Table/ColSpan 2/Headers[(U1x0y0)(U1x1y0)]>>]/K[9]>>"
    let pdf = "%PDF-\(cell(0))|\(cell(10))|\(other)|"
    let folder = try folder(running: "printf '%s' '\(pdf)' >report.pdf")
    defer { try? FileManager.default.removeItem(at: folder) }
    let bytes = try PDFRendering(environment: ["PATH": folder.path]).bytes(of: try TypstSourceTests.report())
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: "|").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(bytes.count == pdf.utf8.count)
    #expect(parts[0] == "%PDF-<</Type/StructElem/S/TH/P 222 0 R/A[<</O/Table/Scope/Row>> ]/K[37]>>")
    #expect(parts[1] == "<</Type/StructElem/S/TD/P 222 0 R/A[<</O/Table>> ]/K[37]>>" && parts[2] == other)
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
