internal import Publishing
public import YouthCare

/// A lever that two people were setting at the same time: the last one counts, and both are told.
public struct LeverClash: Sendable, Hashable {
  /// Whose page it is told on.
  public enum Side: Sendable, Hashable {
    /// Theirs counts.
    case last
    /// Theirs was set otherwise since.
    case first
    case neither
  }

  /// The lever.
  public let address: Address
  /// What was set first, and what counts; `nil` where that is as the base has it.
  public let first: String?
  public let last: String?
  /// Who is told.
  public let side: Side

  /// A lever with what both set.
  public init(at address: Address, first: String?, last: String?, toldTo side: Side) {
    (self.address, self.first, self.last, self.side) = (address, first, last, side)
  }

  /// What is said of it.
  func markup(on page: PageModel) -> String {
    let words = SettingWords(page)
    let text: RoomText =
      switch side {
      case .last: .clashLast
      case .first: .clashFirst
      case .neither: .clash
      }
    let told = page.markup(text, words.name(of: address), words.value(first), words.value(last))
    return "<p class=\"stale\" role=\"status\">\(told)</p>"
  }
}
