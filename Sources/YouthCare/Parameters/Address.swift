/// Where something stands in a scenario: the keys that lead to it, such as `segments.S5.stay.mean`.
///
/// Segments and providers are named, not numbered, so that an address says the same in every scenario; what has no name
/// of its own (a route, a dated change) goes by its position from 0.
public struct Address: Sendable, Hashable, Codable, CustomStringConvertible {
  /// The keys from the top of the scenario.
  public let keys: [String]

  /// An address of keys; without any it is the scenario as a whole.
  public init(_ keys: [String] = []) {
    self.keys = keys
  }

  /// The address of something in what stands here.
  public func appending(_ keys: String...) -> Address { Address(self.keys + keys) }

  /// The keys with points between them.
  public var description: String { keys.joined(separator: ".") }
}
