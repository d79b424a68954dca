/// What a year under the baseline regime amounts to, from which missing amounts are derived.
///
/// MODEL.md, M6.
public struct ReferenceYear: Sendable, Equatable {
  /// Euro for care in a year.
  public var production: Double
  /// Trajectories that start in it.
  public var starts: Double
  /// Those of them who come back after earlier care.
  public var returns: Returns

  /// A year.
  public init(production: Double, starts: Double, returns: Returns = Returns()) {
    self.production = production
    self.starts = starts
    self.returns = returns
  }
}
