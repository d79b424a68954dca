/// Whether a text hangs together as an SVG: well-formed XML as far as tags, attributes and references go, with one root,
/// an `svg` of the right name space.
///
/// Extensible Markup Language 1.0, 2.1 and 3.1; what a document type declares isn't read.
struct SVGShape {
  /// What is wrong with a text.
  enum Fault: Equatable {
    /// It goes wrong on a line, counted from 1.
    case malformed(line: Int)
    case noNameSpace
    /// Its first element is none.
    case noSVG
  }

  static let nameSpace = "http://www.w3.org/2000/svg"

  private let text: String
  private var rest: Substring
  private var open: [Substring] = []
  private var hasRoot = false
  private var isSVG = true
  private var isOfNameSpace = true

  /// What is wrong with a text; `nil` where nothing is.
  static func fault(in text: String) -> Fault? {
    var shape = SVGShape(text)
    return shape.fault()
  }

  private init(_ text: String) {
    self.text = text
    rest = text[...]
    if rest.unicodeScalars.first == "\u{FEFF}" { rest = rest.dropFirst() }
  }

  private mutating func fault() -> Fault? {
    while !rest.isEmpty {
      let piece = rest
      let isSound =
        switch true {
        case rest.hasPrefix("<!--"): pass(through: "-->")
        case rest.hasPrefix("<?"): pass(through: "?>")
        case rest.hasPrefix("<![CDATA["): !open.isEmpty && pass(through: "]]>")
        case rest.hasPrefix("<!DOCTYPE"): !hasRoot && pass(#/<!DOCTYPE[^>\[]*(?:\[[^\]]*\])?\s*>/#)
        case rest.hasPrefix("</"): close()
        case rest.hasPrefix("<"): begin()
        default: words()
        }
      if !isSVG || !isSound && !hasRoot && !Self.beginsSVG(piece) { return .noSVG }
      if !isSound { return .malformed(line: line) }
      if !isOfNameSpace { return .noNameSpace }
    }
    return !hasRoot ? .noSVG : open.isEmpty ? nil : .malformed(line: line)
  }

  private var line: Int { text[..<rest.startIndex].count { $0.isNewline } + 1 }

  // MARK: - Pieces

  private mutating func pass(through end: String) -> Bool {
    guard let range = rest.firstRange(of: end) else { return false }
    rest = rest[range.upperBound...]
    return true
  }

  private mutating func pass(_ piece: Regex<Substring>) -> Bool {
    guard let match = rest.prefixMatch(of: piece) else { return false }
    rest = rest[match.range.upperBound...]
    return true
  }

  private mutating func close() -> Bool {
    guard let match = rest.prefixMatch(of: #/</([^\s<>/&]+)\s*>/#), open.last == match.output.1 else { return false }
    open.removeLast()
    rest = rest[match.range.upperBound...]
    return true
  }

  private mutating func begin() -> Bool {
    let tag = #/<([\p{L}_][^\s<>/&"'=]*)((?:\s+[^\s<>/&"'=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(/?)>/#
    guard let match = rest.prefixMatch(of: tag), hasRoot == !open.isEmpty else { return false }
    let attributes = match.output.2
    let names = attributes.matches(of: #/([^\s<>/&"'=]+)\s*=\s*(?:"[^"]*"|'[^']*')/#).map(\.output.1)
    guard Set(names).count == names.count, Self.refersWell(attributes) else { return false }
    if !hasRoot {
      isSVG = match.output.1.split(separator: ":").last == "svg"
      isOfNameSpace = Self.isOfNameSpace(match.output.1, attributes)
    }
    hasRoot = true
    if match.output.3.isEmpty { open.append(match.output.1) }
    rest = rest[match.range.upperBound...]
    return true
  }

  /// Whether the first thing of a text is meant as an `svg`, sound or not.
  private static func beginsSVG(_ text: Substring) -> Bool {
    text.prefixMatch(of: #/<(?:[A-Za-z]+:)?svg[\s>\/]/#) != nil
  }

  private mutating func words() -> Bool {
    let words = rest.prefix { $0 != "<" }
    rest = rest[words.endIndex...]
    return open.isEmpty ? words.allSatisfy(\.isWhitespace) : Self.refersWell(words)
  }

  /// Whether each `&` begins a reference.
  private static func refersWell(_ text: Substring) -> Bool {
    text.count { $0 == "&" } == text.matches(of: #/&(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9a-fA-F]+);/#).count
  }

  private static func isOfNameSpace(_ name: Substring, _ attributes: Substring) -> Bool {
    let parts = name.split(separator: ":")
    let key = parts.count == 2 ? "xmlns:\(parts[0])" : "xmlns"
    let stated = attributes.matches(of: #/([^\s<>/&"'=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/#).first { $0.output.1 == key }
    return stated.flatMap { $0.output.2 ?? $0.output.3 } == nameSpace[...]
  }
}
