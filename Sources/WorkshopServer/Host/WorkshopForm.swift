/// What a form or an address says: fields by name, in their order.
public struct WorkshopForm: Sendable, Hashable {
  /// A field.
  public struct Field: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// What was typed or chosen.
    public let value: String
  }

  /// The fields; a name can stand there more than once.
  public let fields: [Field]

  /// Fields with their values.
  public init(_ fields: KeyValuePairs<String, String> = [:]) {
    self.fields = fields.map { Field(name: $0.key, value: $0.value) }
  }

  init(_ fields: [Field]) {
    self.fields = fields
  }

  /// The first value of a field.
  public subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  /// What is asked: the field `kind`.
  public var kind: String { self["kind"] ?? "" }
}
