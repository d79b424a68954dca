/// Words that tables, keys and file names use for something of their own: no segment, provider or scenario can have one.
///
/// A row of a segment named `all` couldn't be told from the row of all segments together.
public enum ReservedName: String, CaseIterable, Sendable {
  /// All segments or all providers together.
  case all
  /// The whole contract.
  case total
  /// The region as a whole.
  case region
  // The same in Dutch.
  case alle
  case totaal
  case regio
  // What programs that read tables take for an empty field.
  case na
  case nan
  case null
  case none

  /// Whether a name is one of them, capitals and spaces apart.
  public static func contains(_ name: String) -> Bool { ReservedName(rawValue: nameKey(name)) != nil }
}

/// What people read in a name: two names with the same key differ in capitals or white space only.
public func nameKey(_ name: String) -> String { name.filter { !$0.isWhitespace }.lowercased() }
