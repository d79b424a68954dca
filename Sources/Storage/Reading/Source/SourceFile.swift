#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

internal import YouthCare

/// The text of one file, read with limits: what is too large, no file or no text is refused before it is parsed.
struct SourceFile {
  /// The largest scenario file, in bytes: the largest sensible one is a fiftieth of it.
  static let byteLimit = 256 * 1024

  let path: String
  let text: String
  /// What keeps the text from being parsed.
  let fault: SourceFault?

  /// A file's text, or why there is none; the place in the fault counts lines and columns from 1.
  static func at(_ path: String) -> Result<SourceFile, SourceFault> {
    Result { () throws(SourceFault) in try SourceFile(path: path) }
  }

  /// A text that stands in no file, as if it stood at a path.
  init(path: String, stating text: String) {
    self.path = path
    self.text = text
    fault = nil
  }

  private init(path: String) throws(SourceFault) {
    if path.unicodeScalars.contains(where: \.isInvisible) { throw SourceFault(.invisibleInName) }
    self.path = path
    let bytes = try Self.bytes(at: path)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw SourceFault(.notUTF8, line: 1, column: 1)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let (line, column) = Self.position(after: String(decoding: bytes, as: UTF8.self).prefix { $0 != "\u{FFFD}" })
      throw SourceFault(.notUTF8, line: line, column: column)
    }
    let body = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    let isLayout: (Unicode.Scalar) -> Bool = { $0 == "\t" || $0 == "\n" || $0 == "\r" }
    if let index = body.unicodeScalars.firstIndex(where: { $0.isInvisible && !isLayout($0) }) {
      let (line, column) = Self.position(after: body[..<index])
      fault = SourceFault(.controlCharacter(body.unicodeScalars[index].value), line: line, column: column)
    } else {
      fault = nil
    }
    self.text = body
  }

  /// The path without `.` and `..` where they can be resolved, by which a file is recognised.
  static func canonicalPath(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func bytes(at path: String) throws(SourceFault) -> [UInt8] {
    var status = stat()
    guard !path.utf8.contains(0), stat(path, &status) == 0 else { throw SourceFault(.noSuchFile) }
    try checkKind(of: status)
    // What looks like a file can be a source that waits, such as those of the kernel: it is asked for what it has.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SourceFault(.unreadable) }
    defer { close(descriptor) }
    // Once more: another may stand there by now.
    guard fstat(descriptor, &status) == 0 else { throw SourceFault(.unreadable) }
    try checkKind(of: status)
    let size = Int(status.st_size)
    guard size <= byteLimit else { throw SourceFault(.tooLarge(limit: byteLimit / 1024)) }
    var bytes = [UInt8](repeating: 0, count: size)
    var count = 0
    while count < size {
      let more = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + count, $0.count - count) }
      guard more >= 0 else { throw SourceFault(.unreadable) }
      if more == 0 { break }
      count += more
    }
    return Array(bytes[..<count])
  }

  private static func checkKind(of status: stat) throws(SourceFault) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw SourceFault(.isDirectory)
    // A pipe or a device can wait or go on for ever.
    default: throw SourceFault(.noRegularFile)
    }
  }

  /// Whether most of the keys at its left edge are those of a scenario: of another file nothing may be told.
  var looksLikeScenario: Bool {
    let keys = text.split { $0.isNewline }.compactMap { line -> Substring? in
      guard let colon = line.firstIndex(of: ":"), let first = line.first, !first.isWhitespace, first != "#" else {
        return nil
      }
      return line[..<colon].filter { $0 != "\"" && $0 != "'" && $0 != "{" }[...]
    }
    let known = keys.filter { ScenarioFormat.top.description(String($0)) != nil }.count
    return known > 0 && 2 * known >= keys.count
  }

  private static func position(after text: some StringProtocol) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && last != "\r") {
        line += 1
        column = 1
      } else if scalar != "\n" {
        column += scalar == "\u{FEFF}" && last == nil ? 0 : 1
      }
      last = scalar
    }
    return (line, column)
  }
}

/// Why a file can't be parsed, and where.
struct SourceFault: Error {
  let fault: FileFault
  let line: Int
  let column: Int

  init(_ fault: FileFault, line: Int = 1, column: Int = 1) {
    self.fault = fault
    self.line = line
    self.column = column
  }

  /// What it means for a file that names this one as a base, where it is about the file as such.
  var problemOfBase: BaseProblem? {
    switch fault {
    case .noSuchFile: .missing
    case .isDirectory: .folder
    case .noRegularFile: .special
    case .unreadable: .unreadable
    case .tooLarge: .tooLarge
    case .invisibleInName: .invisible
    case .notUTF8: .noScenario
    default: nil
    }
  }
}
