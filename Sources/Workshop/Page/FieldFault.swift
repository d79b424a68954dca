/// What is wrong with a field of a form, in the language that was asked for; without a field it is wrong with the whole.
public struct FieldFault: Sendable, Hashable, Encodable {
  /// The field's name, or nothing.
  public let field: String
  /// What is wrong, and what would mend it.
  public let text: String

  /// A fault.
  public init(_ text: String, in field: String = "") {
    self.field = field
    self.text = text
  }
}
