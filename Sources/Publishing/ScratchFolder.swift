internal import Foundation

/// A folder for what is put down on the way to a file, where the system keeps what is temporary; it goes with who
/// holds it.
public final class ScratchFolder: Sendable {
  /// Where it is.
  public let path: String

  /// Makes one; `nil` where that can't be done, which whoever needs it tells in words of its own.
  public init?(in parent: String) {
    var template = Array("\(parent)/raming-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { discard() }

  /// Removes it with all that is in it.
  public func discard() {
    // Somebody may still be adding a file.
    for _ in 0..<20 where FileManager.default.fileExists(atPath: path) {
      if (try? FileManager.default.removeItem(atPath: path)) == nil { usleep(5_000) }
    }
  }
}
