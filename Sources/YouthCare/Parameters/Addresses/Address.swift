/// Where something stands in a scenario: the keys that lead to it, such as `segments.S5.stay.mean`.
///
/// Segments, providers and dated changes go by their names and routes by where they lead, not by numbers, so that an
/// address says the same in every scenario.
public struct Address: Sendable, Hashable, Codable, CustomStringConvertible {
  /// The keys from the top of the scenario.
  public let keys: [String]

  /// An address of keys; without any it is the scenario as a whole.
  public init(_ keys: [String] = []) {
    self.keys = keys
  }

  /// The address of something in what stands here.
  public func appending(_ keys: String...) -> Address { Address(self.keys + keys) }

  /// The keys with points between them; a key that could be read as several stands in quotation marks.
  public var description: String { keys.map(Self.text).joined(separator: ".") }
}

extension Address {
  /// The address that a text means, or `nil` where it is none: `segments.S2.providers."Zorg B.V.".share`.
  ///
  /// A key in quotation marks can hold anything; in it `\"` is a quotation mark and `\\` a backslash.
  public init?(_ text: String) {
    var keys: [String] = []
    var rest = Substring(text)
    while true {
      guard let key = Self.key(at: &rest) else { return nil }
      keys.append(key)
      if rest.isEmpty { break }
      guard rest.removeFirst() == "." else { return nil }
    }
    self.init(keys)
  }

  /// Takes a key from the beginning of a text.
  private static func key(at rest: inout Substring) -> String? {
    guard rest.first == "\"" else {
      let key = String(rest.prefix { $0 != "." && $0 != "\"" })
      rest = rest.dropFirst(key.count)
      return key.isEmpty ? nil : key
    }
    rest.removeFirst()
    var key = ""
    while let character = rest.popFirst() {
      if character == "\"" { return key }
      guard character == "\\" else {
        key.append(character)
        continue
      }
      guard let escaped = rest.popFirst(), escaped == "\"" || escaped == "\\" else { return nil }
      key.append(escaped)
    }
    return nil
  }

  /// A key as it stands in a text.
  private static func text(_ key: String) -> String {
    guard key.isEmpty || key.contains(where: { ".\"\\".contains($0) || $0.isWhitespace }) else { return key }
    let escaped = key.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
