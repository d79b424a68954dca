public import YouthCare

/// A lever of an option as somebody set it: where it stands in a scenario, and the text that was typed for it.
///
/// The text is read as that of any scenario file is, so that a page and a file can't disagree.
public struct LeverSetting: Sendable, Hashable, Codable {
  /// Where it stands.
  public let address: Address
  /// What was typed.
  public let text: String

  /// A lever with what was typed for it.
  public init(_ address: Address, _ text: String) {
    (self.address, self.text) = (address, text)
  }
}
