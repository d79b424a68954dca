internal import Yams
internal import YouthCare

/// Turns the text of one file into a tree with places, by way of Yams, with all that is wrong with it as a text.
///
/// What could take time or memory out of proportion is refused: references (a few lines of them unfold into millions),
/// deep nesting, long texts, and keys that are themselves mappings or lists.
struct SourceParser {
  /// How deep mappings and lists may nest; the format itself needs seven levels.
  static let depthLimit = 32
  /// How many members a list may have.
  static let listLimit = 1_000
  /// How often a text is parsed again without what was at fault, or with equal keys told apart.
  private static let roundLimit = 20

  private var disguise: SourceDisguise
  /// How long keys may be.
  private var nameLimit = TextLimit.name
  /// What is wrong with the text.
  private(set) var faults: [SourceFault] = []
  /// What stands in it, as far as it could be read.
  private(set) var tree: SourceNode?
  /// Where keys and values stand that couldn't be read and have been told: they count as stated without a value.
  private(set) var told: Set<Place> = []

  /// Parses a text. Its places are those of the first of several files, until they are told apart.
  init(_ text: String) {
    disguise = SourceDisguise(text)
    do throws(SourceFault) {
      try refuseNestedKeys(in: text)
      guard let root = try root() else { return }
      // Anchors are weak references into the parser.
      defer { withExtendedLifetime(root.parser) {} }
      let tree = node(root.node, depth: 0)
      switch tree.content {
      case .mapping: self.tree = tree
      case .null: throw SourceFault(.emptyFile)
      case .list, .scalar: throw SourceFault(.topIsNoMapping, line: tree.place.line, column: tree.place.column)
      }
    } catch {
      // What is left of a text that was mended isn't the text's doing.
      if faults.isEmpty { faults.append(error) }
    }
  }

  /// The root of the text; where it has faults of syntax, of what is left without them.
  private mutating func root() throws(SourceFault) -> (node: Node, parser: Parser)? {
    var recovery = SourceRecovery(disguise.text)
    for _ in 0..<Self.roundLimit {
      do {
        // Without rules, no scalar is taken for a number, a date or a boolean.
        let parser = try Parser(yaml: disguise.text, resolver: .basic, encoding: .utf8)
        guard let node = try parser.singleRoot() else { throw SourceFault(.emptyFile) }
        return (node, parser)
      } catch let error as SourceFault {
        throw error
      } catch YamlError.duplicatedKeysInMapping(let words, let context) {
        let hasChanged = words.filter { disguise.tellApart($0) }.count > 0
        guard hasChanged else {
          let isWord = words != ["<uncovertable>"]
          let fault = isWord ? FileFault.duplicateKeys(words.map(disguise.original)) : .keyIsNoText
          throw SourceFault(fault, line: context.mark.line, column: context.mark.column)
        }
        recovery = SourceRecovery(disguise.text)
      } catch {
        guard let stop = SourceStop(error, in: recovery) else { throw SourceFault(.notYAML("\(error)")) }
        faults.append(SourceFault(stop.problem.fault, line: stop.line, column: stop.column))
        let hasMore = recovery.blank(
          stop.problem, line: stop.line, column: stop.column, opening: stop.opening)
        guard hasMore else { return nil }
        disguise.replaceText(recovery.text)
      }
    }
    return nil
  }

  private mutating func report(_ fault: FileFault, at place: Place) {
    faults.append(SourceFault(fault, line: place.line, column: place.column))
  }

  private mutating func node(_ node: Node, depth: Int) -> SourceNode {
    let place = Place(file: 0, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    guard depth <= Self.depthLimit else { return unreadable(.nestedTooDeep(limit: Self.depthLimit), at: place) }
    if let anchor = node.anchor { report(.anchor("&\(anchor.rawValue)"), at: place) }
    let tag = node.tag.rawValue
    let expectedTag: Tag.Name? =
      switch node {
      case .scalar: .str
      case .sequence: .seq
      case .mapping: .map
      case .alias: nil
      }
    if let expectedTag, tag != expectedTag.rawValue { return unreadable(.tag(tag), at: place) }
    switch node {
    case .scalar(let scalar): return self.scalar(scalar, at: place)
    case .sequence(let sequence):
      guard sequence.count <= Self.listLimit else {
        return unreadable(.listTooLong(sequence.count, limit: Self.listLimit), at: place)
      }
      return SourceNode(content: .list(sequence.map { self.node($0, depth: depth + 1) }), place: place)
    case .mapping(let mapping):
      return SourceNode(content: .mapping(entries(of: mapping, depth: depth)), place: place)
    case .alias(let alias): return unreadable(.anchor("*\(alias.anchor.rawValue)"), at: place)
    }
  }

  /// A value that is told here and nowhere else.
  private mutating func unreadable(_ fault: FileFault?, at place: Place) -> SourceNode {
    if let fault { report(fault, at: place) }
    told.insert(place)
    return SourceNode(content: .null, place: place)
  }

  private mutating func entries(of mapping: Node.Mapping, depth: Int) -> [SourceEntry] {
    var entries: [SourceEntry] = []
    var lines: [String: Int] = [:]
    for (key, value) in mapping {
      let name = self.node(key, depth: depth + 1)
      // Addresses are made of several names.
      let limit = nameLimit
      if depth == 0, name.scalar == "unusual" { nameLimit = TextLimit.any }
      let content = self.node(value, depth: depth + 1)
      nameLimit = limit
      if told.contains(name.place) { continue }
      guard let text = name.isNull ? "" : name.scalar else {
        report(.keyIsNoText, at: name.place)
        continue
      }
      // What follows a comma in braces can be the decimals of the number before it: not a key at all.
      let isCutNumber = content.isNull && text.first?.isNumber == true
      if let line = lines[text], !isCutNumber {
        report(.duplicateKey(text, line: line), at: name.place)
        continue
      }
      if text.unicodeScalars.count > nameLimit {
        report(.nameTooLong(text, limit: nameLimit), at: name.place)
        continue
      }
      lines[text] = name.place.line
      if told.contains(content.place) { told.insert(name.place) }
      entries.append(SourceEntry(key: text, place: name.place, value: content))
    }
    return entries
  }

  /// A scalar; told, and nothing, where it can't be a text of a scenario.
  private mutating func scalar(_ scalar: Node.Scalar, at place: Place) -> SourceNode {
    if scalar.string == SourceDisguise.unreadable { return unreadable(nil, at: place) }
    let isPlain = scalar.style == .plain || scalar.style == .any
    if isPlain, scalar.string.unicodeScalars.first == SourceDisguise.asterisk {
      let name = disguise.original(scalar.string).dropFirst()
      let isReference = !name.isEmpty && disguise.text.contains("&\(name)")
      return unreadable(isReference ? .anchor("*\(name)") : .syntax(.unknownAlias), at: place)
    }
    if isPlain, ["", "~", "null", "Null", "NULL"].contains(scalar.string) {
      return SourceNode(content: .null, place: place)
    }
    var text = disguise.original(scalar.string)
    // Lines of a block are seen as lines: they are one text.
    if scalar.style == .literal || scalar.style == .folded {
      text = text.split { $0.isNewline }.joined(separator: " ")
    }
    if let invisible = text.unicodeScalars.first(where: \.isInvisible) {
      return unreadable(.controlCharacter(invisible.value), at: place)
    }
    let length = text.unicodeScalars.count
    guard length <= TextLimit.any else {
      return unreadable(.textTooLong(nil, length: length, limit: TextLimit.any), at: place)
    }
    return SourceNode(content: .scalar(text), place: place)
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
}
