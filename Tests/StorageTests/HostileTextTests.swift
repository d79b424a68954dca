import Foundation
import Storage
import Testing
import YouthCare

@Suite("no text of a file or name reaches a reader raw")
struct HostileTextTests {
  /// Every control character, mark of direction and separator, as an escape of YAML.
  static let invisible: [UInt32] =
    Array(0x00...0x1F) + Array(0x7F...0x9F) + [0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF, 0xE0001]
    + Array(0x202A...0x202E) + Array(0x2060...0x2069)

  /// Where one of them got through, the file would be accepted, or told with it.
  @Test("escaped in a title, a name or a key: refused where it stands, and shown by its number", arguments: invisible)
  func escapes(value: UInt32) throws {
    let digits = String(value, radix: 16, uppercase: true)
    let escape = "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    let number = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let base = try Fixtures.validText()
    for (text, place) in [
      ("title: \"A\(escape)B\"\ndiffers: D\nextends: base.yaml\n", "1:8"),
      ("title: T\ndiffers: D\nextends: base.yaml\nsegments: {S5: {name: {nl: \"x\(escape)\", en: x}}}\n", "4:28"),
      ("title: T\ndiffers: D\nextends: base.yaml\nsegments: {S5: {\"pla\(escape)ces\": 3}}\n", "4:17"),
    ] {
      #expect(
        try Fixtures.read([("a.yaml", text), ("base.yaml", base)]).messages == [
          "a.yaml:\(place): an invisible character stands here (U+\(number)); take it out"
        ])
    }
  }

  @Test("in the name of a file it is refused, and told written out")
  func fileName() throws {
    let result = try Fixtures.read([("a\u{1B}[31m.yaml", Fixtures.validText())])
    guard case .failure(let faults) = result else {
      Issue.record("accepted")
      return
    }
    let line = faults.description(in: .english)
    #expect(line.hasSuffix("a\\x1B[31m.yaml:1:1: the name of this file has an invisible character; rename it"))
  }

  @Test("a very long text where something else is wanted is refused by its length", arguments: [80_000, 250_000])
  func long(length: Int) throws {
    let letters = String(repeating: "x", count: length)
    let message = "a.yaml:4:28: this value has \(length) characters; it may have 1000 at most"
    for value in [letters, "\"\(letters)\"", "1 \(letters)".replacing("1 x", with: "1 ")] {
      let text = "title: T\ndiffers: D\nextends: base.yaml\nsegments: {S5: {wait_norm: \(value)}}\n"
      let messages = try Fixtures.read([("a.yaml", text), ("base.yaml", Fixtures.validText())]).messages
      #expect(messages.count == 1 && (messages[0] == message || messages[0].contains("1000 at most")))
    }
  }

  @Test("an asterisk and an ampersand in a text refer to nothing")
  func noReference() throws {
    let text = "title: \"R &D en *D*\"\nquestion: R &D *D*\ndiffers: D\nextends: base.yaml\n"
    let file = try Fixtures.read([("a.yaml", text), ("base.yaml", Fixtures.validText())]).get()
    #expect(file.scenario.title.en == "R &D en *D*" && file.scenario.question.en == "R &D *D*")
  }

  @Test("as many faults as there are are told, each once, in any number of groups")
  func duplicates() throws {
    var text = try Fixtures.validText()
    var expected: [String] = []
    for group in 0..<15 {
      text += "changes\(group): {}\n"
      let line = text.split(omittingEmptySubsequences: false) { $0.isNewline }.count
      text += "changes\(group): {a: 1, b: 2, a: 3}\n"
      expected.append("a.yaml:\(line):1: 'changes\(group)' stands on line \(line - 1) already; leave one")
      expected.append("a.yaml:\(line):\(group < 10 ? 24 : 25): 'a' stands on line \(line) already; leave one")
    }
    let messages = try Fixtures.read([("a.yaml", text)]).messages
    #expect(messages.filter { $0.contains("already") } == expected)
  }
}
