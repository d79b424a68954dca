/// Money as whole cents, so that sums are exact and equal amounts are equal.
///
/// MODEL.md, M1.
///
/// What is stated or worked out in euro becomes cents by one rule, and goes back to euro only to be shown: sums of binary
/// fractions of euros would make a cost that equals a budget now exceed it, now not.
public enum Cents {
  /// The whole cents nearest to an amount in euro; half a cent goes up, of a debt further down.
  public static func rounded(euros: Double) -> Int { Int((euros * 100 * hairsBreadth).rounded()) }

  /// What is left for the binary fractions of a product: 6,000,001 euro and 3.5 % more are half a cent, and a hair's
  /// breadth less in binary.
  @inlinable
  public static var hairsBreadth: Double { 1 + 0x1p-49 }

  /// An amount of cents in euro: the number nearest to it.
  public static func euros(_ cents: Int) -> Double { Double(cents) / 100 }
}
