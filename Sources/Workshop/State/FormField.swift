public import YouthCare

/// A field of the page's forms that somebody types in, by which a refusal is shown beside it.
public enum FormField: Sendable, Hashable {
  case name
  /// What is typed for a lever.
  case setting(Address)
  /// A line of what differs from the base.
  case line(Address)
  case note, cost, wait, link

  /// What the field is called in a form.
  public var name: String {
    switch self {
    case .name: "name"
    case .setting(let address): Self.setting + "\(address)"
    case .line(let address): Self.line + "\(address)"
    case .note: "text"
    case .cost: "cost-size"
    case .wait: "wait-size"
    case .link: "link"
    }
  }

  static let setting = "setting:"
  static let line = "line:"
  /// What a lever was set to when its form was shown; those that weren't set have no such field.
  public static let shown = "shown:"
  /// Says that a form holds what was shown.
  public static let isShown = "shown"
  /// Which option gives a lever that both change.
  static let choice = "choice:"
}
