#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The text of one file, read with limits: what is too large, no file or no text is refused before it is parsed.
struct SourceFile {
  /// The largest scenario file, in bytes: the largest sensible one is a fiftieth of it.
  static let byteLimit = 256 * 1024

  let path: String
  let text: String

  /// Reads a file; the place in the error counts lines and columns from 1.
  init(path: String) throws(SourceFault) {
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
    if let index = body.unicodeScalars.firstIndex(where: { !Self.isPrintable($0) }) {
      let (line, column) = Self.position(after: body[..<index])
      throw SourceFault(.controlCharacter(body.unicodeScalars[index].value), line: line, column: column)
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
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw SourceFault(.isDirectory)
    // A pipe or a device can wait or go on for ever.
    default: throw SourceFault(.noRegularFile)
    }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw SourceFault(.unreadable) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: byteLimit + 1)
    var count = 0
    while count < bytes.count {
      let more = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + count, $0.count - count) }
      guard more >= 0 else { throw SourceFault(.unreadable) }
      if more == 0 { break }
      count += more
    }
    guard count <= byteLimit else { throw SourceFault(.tooLarge(limit: byteLimit / 1024)) }
    return Array(bytes[..<count])
  }

  /// What YAML 1.1 lets stand in a file.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
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
  let fault: Fault
  let line: Int
  let column: Int

  init(_ fault: Fault, line: Int = 1, column: Int = 1) {
    self.fault = fault
    self.line = line
    self.column = column
  }
}
