import Foundation
import Storage
import Testing
import YouthCare

#if canImport(Glibc)
  import Glibc
#endif

@Suite("what could take time or memory out of proportion is refused")
struct LimitTests {
  @Test("no file, a folder, a pipe, a large file")
  func files() throws {
    #expect(Fixtures.result(of: "/no/such.yaml").messages == ["such.yaml:1:1: there is no such file; check the name"])
    #expect(Fixtures.result(of: "").messages.count == 1)
    #expect(Fixtures.result(of: "a\0b").messages.count == 1)
    #expect(Fixtures.result(of: "/tmp").messages == ["tmp:1:1: this is a folder; name a file"])
    #expect(Fixtures.result(of: "/dev/zero").messages == ["zero:1:1: this is no ordinary file; name a text file"])
    let large = "title: " + String(repeating: "x", count: 256 * 1024)
    #expect(
      try Fixtures.read([("a.yaml", large)]).messages == [
        "a.yaml:1:1: this file is larger than 256 kB; a scenario is a small text file"
      ])
  }

  @Test("a file without permission to read", .enabled(if: geteuid() != 0))
  func unreadable() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "raming-\(UUID().uuidString).yaml").path
    try Data("title: One".utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    chmod(path, 0)
    #expect(Fixtures.result(of: path).messages.first?.hasSuffix("can't be read; check its permissions") == true)
  }

  static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  /// A text told by its beginning and its length: some have a quarter of a million lines.
  struct Bomb: CustomTestStringConvertible {
    let text: String
    var testDescription: String { "\(text.prefix(12).debugDescription)…, \(text.utf8.count) bytes" }
  }

  static var bombs: [Bomb] {
    var texts = [
      repeated("[", 200_000), repeated("{a: ", 60_000), repeated("- ", 100_000), repeated("? ", 100_000),
      repeated("[{", 100_000), repeated("[?", 100_000), repeated("&a ", 80_000), repeated("!!x ", 60_000),
      repeated("a: |\n", 50_000), repeated("\n", 250_000),
    ]
    // Brackets that look as if they stood in quotes.
    texts.append("a: 'it''s\n" + repeated("[", 100_000))
    texts.append("a: b\n  'c\nd: " + repeated("[", 9_000))
    // Indentation that only grows.
    texts.append((0..<700).map { repeated(" ", $0 / 2) + "k:" }.joined(separator: "\n"))
    texts.append((0..<600).map { repeated(" ", $0) + "k:" }.joined(separator: "\n"))
    // A few lines that unfold into 2²⁶ nodes, as a key.
    var aliases = "b0: &b0 [x, x]\n"
    for level in 1...26 { aliases += "b\(level): &b\(level) [*b\(level - 1), *b\(level - 1)]\n" }
    texts.append(aliases + "? *b26\n: 1\n")
    // Much of everything.
    texts.append("a: [" + repeated("x,", 100_000) + "]")
    texts.append((0..<20_000).map { "k\($0): 1\n" }.joined())
    texts.append("segments:\n" + (0..<15_000).map { "  s\($0): 1\n" }.joined())
    texts.append("{" + repeated("[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]: 1, ", 5_000) + "}")
    texts.append("title: \"" + repeated("\\u0041", 40_000) + "\"")
    // Much that is told apart, or put together again.
    texts.append((0..<9_000).map { "k\($0): 1\nk\($0): 2\n" }.joined())
    texts.append("title: T\nbudget: {first_year: 1" + (0..<40_000).map { ",\($0)" }.joined() + "}\n")
    texts.append("title: T\n" + repeated("a: b: c\n", 20_000))
    texts.append("title: T\n" + repeated("a: \"x\n", 20_000))
    return texts.map { Bomb(text: $0) }
  }

  /// Each would take Yams, or a reader of ours, minutes, gigabytes or the stack; together they take seconds.
  @Test("bombs are refused at once", arguments: Self.bombs)
  func refused(bomb: Bomb) throws {
    let start = ContinuousClock.now
    let result = try Fixtures.read([("a.yaml", bomb.text)])
    #expect(!result.messages.isEmpty)
    #expect(ContinuousClock.now - start < .seconds(20), "no wall-clock test: minutes or gigabytes would be the fault")
  }

  @Test("more faults than anybody mends at once: the first are told, and that there are more")
  func manyFaults() throws {
    let keys = (0..<20_000).map { "zz\($0): 1\n" }.joined()
    let messages = try Fixtures.read([("a.yaml", try Fixtures.validText() + "\n" + keys)]).messages
    #expect(
      messages.count == 201 && messages.last?.hasSuffix("there are more than 200 faults; mend these first") == true)
  }

  @Test("providers above the limit")
  func providers() throws {
    let providers = (0..<1001).map { "      p\($0): {share: 0.001}\n" }.joined()
    let text = try Fixtures.validText() + "    providers:\n" + providers
    #expect(
      try Fixtures.read([("a.yaml", text)]).messages == [
        "a.yaml:33:5: 'providers' has 1001; more than 1000 aren't simulated"
      ])
  }
}

@Suite("a damaged file gives a scenario or faults inside it, never a crash")
struct DamageTests {
  @Test(
    "bytes lost, added, changed, doubled; 800 cases a seed", arguments: [Fixtures.everyKey, Fixtures.everyAgreement],
    [1, 2, 3] as [UInt64])
  func damage(file: String, seed: UInt64) throws {
    var random = DrawnNumbers(state: seed)
    let original = Array(try Data(contentsOf: URL(filePath: file)))
    let pieces: [[UInt8]] = [
      "null", "-1", "1e999", "0", "nan", "[", "]", "{", "}", ":", "\n", "\t", "'", "\"", "#", "&a ", "*a ", "- ", "? ",
      "S4", "all", "999999999", "100%", " months", "unlimited", "empty", "\u{0}", "\u{FEFF}", "é", "---\n", "!!int ",
    ].map { Array($0.utf8) }
    for _ in 0..<800 {
      var bytes = original
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 1..<30, using: &random))
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes.removeSubrange(place..<end)
        case 1: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
        case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 4: bytes.replaceSubrange(place..<end, with: pieces.randomElement(using: &random) ?? [])
        default: if place > 0 { bytes.removeSubrange(place...) }
        }
        if bytes.isEmpty { bytes = [0x0A] }
      }
      let result = try Fixtures.read([("a.yaml", Data(bytes))])
      guard case .failure(let faults) = result else { continue }
      let lines = String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
      #expect(!faults.diagnostics.isEmpty)
      for fault in faults.diagnostics {
        let isInside =
          (1...lines.count).contains(fault.line)
          && (1...lines[fault.line - 1].unicodeScalars.count + 2).contains(fault.column)
        #expect(isInside, "\(fault.description(in: .english)) of \(lines.count) lines, seed \(seed)")
        #expect(!fault.message.nl.isEmpty && !fault.message.en.isEmpty)
      }
    }
  }
}
