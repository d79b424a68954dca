/// A price that a model states, and what it is paid for: by this it can be held against what was found elsewhere.
public struct StatedPrice: Sendable, Equatable {
  /// What the price is paid for.
  public enum Quantity: Sendable {
    case hour, day, month, trajectory
    /// Twelve months of a task, whoever comes.
    case year
  }

  /// The key of the parameter.
  public let key: String
  /// Euro, or `nil` where no amount is stated.
  public let amount: Double?
  /// What it is paid for.
  public let quantity: Quantity

  /// A price.
  public init(_ key: String, _ amount: Double?, per quantity: Quantity) {
    self.key = key
    self.amount = amount
    self.quantity = quantity
  }
}
