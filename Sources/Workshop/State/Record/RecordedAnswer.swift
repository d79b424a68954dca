public import Experiments
public import Reporting

/// The answer to an option as a record of the workshop tells it.
public struct RecordedAnswer: Sendable {
  /// Which answer it is.
  public let kept: KeptAnswer
  /// The difference in cost over the contract from the base, in euro; `nil` where it can't be told.
  public let cost: Figure?
  /// The difference in the mean wait, in days.
  public let wait: Figure?
  /// What the report's own parts say of it.
  public let blocks: [Document.Block]

  /// An answer with what is told of it.
  public init(_ kept: KeptAnswer, cost: Figure?, wait: Figure?, blocks: [Document.Block]) {
    (self.kept, self.cost, self.wait, self.blocks) = (kept, cost, wait, blocks)
  }
}

/// A lever as readers know it.
public struct RecordedLever: Sendable, Hashable {
  /// What it is called.
  public let name: String
  /// What the base has there; `nil` where it has nothing.
  public let base: String?

  /// A lever as readers know it.
  public init(name: String, base: String?) {
    (self.name, self.base) = (name, base)
  }
}
