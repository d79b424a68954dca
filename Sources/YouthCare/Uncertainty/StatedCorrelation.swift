/// How two numbers go together over worlds, as somebody stated it: by their rank correlation (Spearman's ρ).
///
/// MODEL.md, V8.
public struct StatedCorrelation: Sendable, Equatable {
  /// The numbers, by where they stand; what is stated for all segments stands at the top.
  public let first: Address
  public let second: Address
  /// Their rank correlation, from -1 to 1.
  public let rank: Double
  /// Whether it was stated for a scenario that this one builds on, which may draw numbers that this one doesn't.
  public let isInherited: Bool

  /// A correlation of two numbers.
  public init(of first: Address, _ second: Address, rank: Double, isInherited: Bool = false) {
    self.first = first
    self.second = second
    self.rank = rank
    self.isInherited = isInherited
  }
}
