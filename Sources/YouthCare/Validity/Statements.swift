/// What somebody stated of a scenario, beside what it is: a value can be the usual one because it was left out, or
/// because somebody wrote it.
///
/// A scenario that is made in code has none: then what differs from its default was stated.
public struct Statements: Sendable, Equatable {
  /// What was stated, by itself or within what was.
  public var stated: Set<Address> = []
  /// What was stated for all segments at once, by its address in each: it holds for those that it fits.
  public var shared: Set<Address> = []
  /// The numbers of which somebody said why they are right, unusual as they are.
  public var vouched: Set<Address> = []

  /// The numbers that its files state, each once, in the order of the format; with their evidence.
  public var numbers: [StatedNumber] = []

  /// Nothing stated.
  public init() {}
}
