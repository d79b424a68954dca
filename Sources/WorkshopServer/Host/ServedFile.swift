/// A file that somebody takes along.
public struct ServedFile: Sendable {
  /// Its name, with its extension.
  public let name: String
  /// Its media type, such as `text/html; charset=utf-8`.
  public let type: String
  /// Its content.
  public let bytes: [UInt8]

  /// A file.
  public init(name: String, type: String, bytes: [UInt8]) {
    (self.name, self.type, self.bytes) = (name, type, bytes)
  }
}
