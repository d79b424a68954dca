/// What a participant expects of an option before the answer shows.
public struct Prediction: Sendable, Hashable, Codable {
  /// Which way something goes.
  public enum Direction: String, Sendable, Hashable, Codable, CaseIterable {
    /// Cheaper, or shorter.
    case less
    case same
    /// Dearer, or longer.
    case more
  }

  /// A direction, and by how much; who expects a direction alone leaves the size out.
  public struct Expectation: Sendable, Hashable, Codable {
    /// Which way.
    public let direction: Direction
    /// By how much.
    public let size: PredictedSize?

    /// A direction, and by how much.
    public init(_ direction: Direction, by size: PredictedSize? = nil) {
      (self.direction, self.size) = (direction, size)
    }

    /// The change in the unit's measure (euro, share or days), below 0 for less; `nil` where no size is given.
    public var change: Double? {
      switch direction {
      case .less: size.map { -$0.inMeasure }
      case .same: 0
      case .more: size?.inMeasure
      }
    }
  }

  /// The cost over the contract.
  public let cost: Expectation
  /// The mean wait.
  public let wait: Expectation

  /// What is expected of both.
  public init(cost: Expectation, wait: Expectation) {
    (self.cost, self.wait) = (cost, wait)
  }
}
