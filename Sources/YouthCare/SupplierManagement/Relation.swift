/// How the municipality positions a provider (source document 002, 5.3: say which it is).
///
/// MODEL.md, C8.
public enum Relation: String, Sendable, CaseIterable {
  /// He delivers what was agreed: an ordinary relation of purchase or subsidy.
  case supplier
  /// He works on the municipality's task with it, for years.
  case partner
}
