internal import Yams

/// Turns the text of one file into a tree with places, by way of Yams.
///
/// What could take time or memory out of proportion is refused: aliases (a few lines of them unfold into millions),
/// deep nesting, and keys that are themselves mappings or lists.
struct SourceParser {
  /// How deep mappings and lists may nest; the format itself needs seven levels.
  static let depthLimit = 32

  let fileIndex: Int

  /// The tree of a text; nothing but comments is an error.
  func tree(of text: String) throws(SourceFault) -> SourceNode {
    try refuseAliases(in: text)
    try refuseNestedKeys(in: text)
    let parser: Parser
    let root: Node?
    do {
      // Without rules, no scalar is taken for a number, a date or a boolean.
      parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      root = try parser.singleRoot()
    } catch {
      throw Self.fault(for: error, in: text)
    }
    // Anchors are weak references into the parser.
    defer { withExtendedLifetime(parser) {} }
    guard let root else { throw SourceFault(.emptyFile) }
    let tree = try node(root, depth: 0)
    switch tree.content {
    case .mapping: return tree
    case .null: throw SourceFault(.emptyFile)
    case .list, .scalar: throw SourceFault(.topIsNoMapping, line: tree.place.line, column: tree.place.column)
    }
  }

  private func node(_ node: Node, depth: Int) throws(SourceFault) -> SourceNode {
    let line = node.mark?.line ?? 1
    let column = node.mark?.column ?? 1
    guard depth <= Self.depthLimit else {
      throw SourceFault(.nestedTooDeep(limit: Self.depthLimit), line: line, column: column)
    }
    if let anchor = node.anchor {
      throw SourceFault(.anchor("&\(anchor.rawValue)"), line: line, column: column)
    }
    let tag = node.tag.rawValue
    let place = Place(file: fileIndex, line: line, column: column)
    switch node {
    case .scalar(let scalar):
      guard tag == Tag.Name.str.rawValue else { throw SourceFault(.tag(tag), line: line, column: column) }
      let isPlain = scalar.style == .plain || scalar.style == .any
      let isNull = isPlain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      return SourceNode(content: isNull ? .null : .scalar(scalar.string), place: place)
    case .sequence(let sequence):
      guard tag == Tag.Name.seq.rawValue else { throw SourceFault(.tag(tag), line: line, column: column) }
      var list: [SourceNode] = []
      for element in sequence { list.append(try self.node(element, depth: depth + 1)) }
      return SourceNode(content: .list(list), place: place)
    case .mapping(let mapping):
      guard tag == Tag.Name.map.rawValue else { throw SourceFault(.tag(tag), line: line, column: column) }
      var entries: [SourceEntry] = []
      for (key, value) in mapping {
        let name = try self.node(key, depth: depth + 1)
        guard let text = name.scalar else {
          throw SourceFault(.keyIsNoText, line: name.place.line, column: name.place.column)
        }
        entries.append(SourceEntry(key: text, place: name.place, value: try self.node(value, depth: depth + 1)))
      }
      return SourceNode(content: .mapping(entries), place: place)
    case .alias(let alias):
      throw SourceFault(.anchor("*\(alias.anchor.rawValue)"), line: line, column: column)
    }
  }

  /// Refuses a text in which some name stands both behind `&` and behind `*`.
  ///
  /// Yams hashes keys with everything in them, so a key that is an alias must not reach it. Anchors are refused in the
  /// tree as well; here a name behind both signs is enough, wherever it stands.
  private func refuseAliases(in text: String) throws(SourceFault) {
    func names(after sign: UInt8) -> [String: (line: Int, column: Int)] {
      var found: [String: (line: Int, column: Int)] = [:]
      var line = 1
      var column = 0
      let bytes = Array(text.utf8)
      for (index, byte) in bytes.enumerated() {
        if byte == 0x0A {
          line += 1
          column = 0
        } else if byte & 0xC0 != 0x80 {
          column += 1
        }
        guard byte == sign else { continue }
        let name = bytes[(index + 1)...].prefix(64).prefix {
          Self.isWord($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
        let key = String(decoding: name, as: UTF8.self)
        if !key.isEmpty, found[key] == nil { found[key] = (line, column) }
      }
      return found
    }
    let anchors = names(after: UInt8(ascii: "&"))
    guard !anchors.isEmpty else { return }
    let aliases = names(after: UInt8(ascii: "*")).filter { anchors[$0.key] != nil }
    if let (name, place) = aliases.min(by: { ($0.value.line, $0.value.column) < ($1.value.line, $1.value.column) }) {
      throw SourceFault(.anchor("*\(name)"), line: place.line, column: place.column)
    }
  }

  /// Refuses a text with many signs that could open a key that is itself a mapping or a list.
  ///
  /// Nested in each other, every level would be hashed once for each level around it.
  private func refuseNestedKeys(in text: String) throws(SourceFault) {
    var count = 0
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      if byte == UInt8(ascii: "?"), !Self.isWord(last), last < 0x80 { count += 1 }
      last = byte
    }
    guard count <= Self.depthLimit else { throw SourceFault(.keyIsNoText) }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  private static func fault(for error: any Error, in text: String) -> SourceFault {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let place = inside(text, line: mark.line, column: mark.column)
      let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
      let isTab = lines[min(place.line, lines.count) - 1].unicodeScalars.dropFirst(place.column - 1).first == "\t"
      let fault = isTab ? SyntaxProblem.tab.fault : SyntaxProblem(problem).fault
      return SourceFault(fault, line: place.line, column: place.column)
    case .duplicatedKeysInMapping(let duplicates, let context) where duplicates.contains("<uncovertable>"):
      return SourceFault(.keyIsNoText, line: context.mark.line, column: context.mark.column)
    case .duplicatedKeysInMapping(let duplicates, let context):
      return SourceFault(.duplicateKeys(duplicates), line: context.mark.line, column: context.mark.column)
    case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded, nil:
      return SourceFault(.notYAML("\(error)"))
    }
  }

  /// A mark of Yams's that stands inside the text: the end of the file counts as the end of its last line.
  private static func inside(_ text: String, line: Int, column: Int) -> (line: Int, column: Int) {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    guard line > lines.count || (line == lines.count && lines[line - 1].isEmpty) else { return (line, column) }
    let last = lines.lastIndex { !$0.allSatisfy(\.isWhitespace) } ?? 0
    return (last + 1, lines[last].unicodeScalars.count + 1)
  }
}
