#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

internal import YouthCare

/// Why a file can't be a logo, and how it is said.
enum LogoProblem: Error, Equatable {
  case missing, noFile, unreadable, tooLarge, noPicture, brokenPNG
  /// An SVG that goes wrong on a line, or isn't one by its root.
  case brokenSVG(SVGShape.Fault)
  /// What an SVG has that a still picture hasn't.
  case script(String)
  case external(String)

  /// What is wrong and what would mend it, behind the logo's name.
  var text: LocalizedText {
    switch self {
    case .missing:
      LocalizedText(
        nl: "is er niet; zet het op die plek, gezien vanuit dit bestand, of laat 'logo' weg",
        en: "isn't there; put it in that place, seen from this file, or leave 'logo' out")
    case .noFile:
      LocalizedText(
        nl: "is geen bestand; noem een SVG of PNG", en: "is no file; name an SVG or PNG")
    case .unreadable:
      LocalizedText(nl: "is niet te lezen; geef er leesrecht op", en: "can't be read; give permission to read it")
    case .tooLarge:
      LocalizedText(
        nl: "is groter dan \(LogoFile.byteLimit / 1024) kB; maak het kleiner",
        en: "is larger than \(LogoFile.byteLimit / 1024) kB; make it smaller")
    case .noPicture, .brokenSVG(.noSVG):
      LocalizedText(
        nl: "is SVG noch PNG, hoe het ook heet; bewaar het als een van beide",
        en: "is neither SVG nor PNG, whatever its name; save it as one of them")
    case .brokenPNG:
      LocalizedText(
        nl: "is een PNG die stuk is; bewaar het opnieuw als PNG", en: "is a PNG that is broken; save it anew as PNG")
    case .brokenSVG(.malformed(let line)):
      LocalizedText(
        nl: "is een SVG die op regel \(line) stukgaat; bewaar het opnieuw als SVG, of als PNG",
        en: "is an SVG that breaks off on line \(line); save it anew as SVG, or as PNG")
    case .brokenSVG(.noNameSpace):
      LocalizedText(
        nl: "is geen SVG voor een lezer: in de eerste tag ontbreekt xmlns=\"\(SVGShape.nameSpace)\"; zet dat erin",
        en: "is no SVG to a reader: its first tag lacks xmlns=\"\(SVGShape.nameSpace)\"; put that in")
    case .script(let what):
      LocalizedText(
        nl: "doet iets: er staat \(Wording.quoted(what)) in; bewaar het als gewone SVG, of als PNG",
        en: "does something: there is \(Wording.quoted(what)) in it; save it as plain SVG, or as PNG")
    case .external(let what):
      LocalizedText(
        nl: "verwijst naar buiten: er staat \(Wording.quoted(what)) in; neem het op in de SVG, of bewaar het als PNG",
        en: "refers to elsewhere: there is \(Wording.quoted(what)) in it; embed it in the SVG, or save it as PNG")
    }
  }
}

/// Whether a file can stand as a logo in a report that is one file, read anywhere: a picture that does nothing and asks
/// for nothing.
enum LogoFile {
  /// The largest logo, in bytes: a report holds it whole.
  static let byteLimit = 512 * 1024

  /// Looks at a file.
  static func check(_ path: String) throws(LogoProblem) {
    try check(try bytes(at: path))
  }

  /// Looks at what stands in a file.
  static func check(_ bytes: [UInt8]) throws(LogoProblem) {
    if bytes.starts(with: PNGShape.start) {
      guard PNGShape(bytes).isWhole else { throw .brokenPNG }
      return
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .noPicture }
    let fault = SVGShape.fault(in: text)
    if fault == .noSVG { throw .noPicture }
    try checkStill(text)
    if let fault { throw .brokenSVG(fault) }
  }

  // MARK: - SVG

  /// Refuses what runs, moves or loads. By the text and not by its tree: what looks like it is refused too.
  private static func checkStill(_ text: String) throws(LogoProblem) {
    let active =
      /<([a-z]+:)?(script|foreignobject|iframe|object|embed|handler|set|animate[a-z]*)\b|\son[a-z]+\s*=|javascript:/
    if let match = text.firstMatch(of: active.ignoresCase()) { throw .script(told(match.output.0)) }
    let loading = /<!entity\b|<\?xml-stylesheet\b|@import\b|image-set\s*\(|\\[0-9a-f]/
    if let match = text.firstMatch(of: loading.ignoresCase()) { throw .external(told(match.output)) }
    // A part of the picture itself, or a picture that is written out in it.
    let references = /(href|src)\s*=\s*["']?\s*([^"'\s>]*)["']?/
    for match in text.matches(of: references.ignoresCase()) where !isOwn(match.output.2) {
      throw .external(told(match.output.0))
    }
    let urls = /url\(\s*["']?([^)"']*)/
    for match in text.matches(of: urls.ignoresCase()) where !isOwn(match.output.1) {
      throw .external(told(match.output.0))
    }
  }

  private static func isOwn(_ reference: Substring) -> Bool {
    let reference = reference.lowercased()
    return reference.isEmpty || reference.hasPrefix("#") || reference.hasPrefix("&quot;#")
      || reference.hasPrefix("data:image/png;") || reference.hasPrefix("data:image/jpeg;")
  }

  private static func told(_ match: Substring) -> String {
    String(match.drop(while: \.isWhitespace))
  }

  // MARK: - Bytes

  private static func bytes(at path: String) throws(LogoProblem) -> [UInt8] {
    var status = stat()
    guard !path.utf8.contains(0), stat(path, &status) == 0 else { throw .missing }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .noFile }
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable }
    defer { close(descriptor) }
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .noFile }
    let size = Int(status.st_size)
    guard size <= byteLimit else { throw .tooLarge }
    var bytes = [UInt8](repeating: 0, count: size)
    var count = 0
    while count < size {
      let more = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + count, $0.count - count) }
      guard more >= 0 else { throw .unreadable }
      if more == 0 { break }
      count += more
    }
    return Array(bytes[..<count])
  }
}
