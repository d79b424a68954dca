/// A sum for twelve months that a contract is due, at the price level of the contract's start: its own, or its part of
/// one that is stated for the segment.
public struct YearlySum: Sendable, Equatable {
  /// Euro a year, of all who share it.
  public let whole: Double
  /// The contract's share of it.
  public let share: Double
  /// Whether others have the rest: what is divided then adds up over contracts, to the cent.
  public let isShared: Bool

  /// A sum of which the contract has a share.
  public init(_ whole: Double, share: Double = 1, isShared: Bool = false) {
    self.whole = whole
    self.share = share
    self.isShared = isShared
  }

  /// The contract's own part in euro a year.
  public var own: Double { whole * share }
}
