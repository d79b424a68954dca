/// The picture of a house's logo, as read from the file that `House.logo` names.
public struct Logo: Sendable, Equatable {
  /// What kind of picture it is.
  public enum Kind: Sendable {
    case svg, png
  }

  /// What kind of picture it is.
  public let kind: Kind
  /// The bytes of its file.
  public let bytes: [UInt8]

  /// The picture in the bytes of a file; `nil` where they are neither a PNG nor a text with an SVG in it.
  public init?(bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      kind = .png
    } else if let text = String(validating: bytes, as: UTF8.self), text.contains("<svg"), text.contains("</svg>") {
      kind = .svg
    } else {
      return nil
    }
    self.bytes = bytes
  }
}
