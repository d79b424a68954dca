/// How a contract's prices follow the cost index (MODEL.md, B3).
public struct IndexationTerms: Sendable, Equatable {
  /// Whether the difference between provisional and final index is made good: what the year's prices lacked is settled
  /// over the year, and next year's prices start from what they should have been.
  public enum TrueUp: String, Sendable, CaseIterable {
    case yes
    case no
  }

  /// The share of the index that prices follow (ι).
  public var share = 1.0
  /// Whether the difference is made good, for the past as well.
  public var trueUp = TrueUp.yes

  /// Full indexation.
  public init() {}
}
