internal import Foundation
internal import Glibc

/// A new file, written in large pieces; on the disk once `close` has returned.
final class FileWriter {
  private let name: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private static let pieceSize = 1 << 20

  /// Begins a file, which the user knows by another name than the one it has while it is written.
  init(_ path: String, named name: String) throws(OutputFailure) {
    self.name = name
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw .system(name, nl: "kan niet worden gemaakt", en: "can't be made") }
    buffer.reserveCapacity(Self.pieceSize + 4096)
  }

  deinit { Glibc.close(descriptor) }

  func write(_ text: String) throws(OutputFailure) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.pieceSize { try flush() }
  }

  func write(_ data: Data) throws(OutputFailure) {
    buffer.append(contentsOf: data)
    if buffer.count >= Self.pieceSize { try flush() }
  }

  /// Writes what is left and waits until the disk has it.
  func close() throws(OutputFailure) {
    try flush()
    if fsync(descriptor) != 0 { throw failure }
  }

  private var failure: OutputFailure {
    .system(name, nl: "kan niet worden geschreven", en: "can't be written")
  }

  private func flush() throws(OutputFailure) {
    var start = 0
    while start < buffer.count {
      let written = buffer.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + start, $0.count - start) }
      if written < 0 {
        if errno == EINTR { continue }
        throw failure
      }
      start += written
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
