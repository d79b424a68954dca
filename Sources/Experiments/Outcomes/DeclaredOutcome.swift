/// A measure or an objective: something with a declaration, and known by the key in it.
@dynamicMemberLookup
public protocol DeclaredOutcome: Sendable, Hashable {
  /// The declaration.
  var outcome: Outcome { get }
}

extension DeclaredOutcome {
  /// What the declaration says.
  public subscript<Value>(dynamicMember part: KeyPath<Outcome, Value>) -> Value { outcome[keyPath: part] }

  /// Whether both have the same key.
  public static func == (left: Self, right: Self) -> Bool { left.key == right.key }

  /// Hashes the key.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// Its key in tables.
  public var key: String { outcome.key }
}
