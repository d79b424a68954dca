/// Which draws the runs of a variance split take: levels are shared by some walks, and both by some replications.
///
/// Every walk and every replication has a number of its own, so that no two cases share luck that they shouldn't: a
/// walk drawn by the same number under two levels would be one factor crossed with another. Numbers of more levels
/// continue those of fewer.
public struct NestedDesign: Sendable, Equatable {
  /// One run: which draw of the levels, of the walks and of chance it meets, each counted from 0.
  public struct Run: Sendable, Equatable {
    public let levels: Int
    public let walks: Int
    public let chance: Int
  }

  /// The draws of levels, those of walks within one, and replications within one of those.
  public let levels: Int
  public let walks: Int
  public let replications: Int

  /// A design, two by two within the levels unless something else is asked: four runs tell the three variances.
  public init(levels: Int, walks: Int = 2, replications: Int = 2) {
    precondition(levels > 1 && walks > 1 && replications > 1)
    self.levels = levels
    self.walks = walks
    self.replications = replications
  }

  /// The runs, by levels, then walks, then chance.
  public var runs: [Run] {
    (0..<levels * walks * replications).map { number in
      Run(levels: number / (walks * replications), walks: number / replications, chance: number)
    }
  }

  /// Values in the order of the runs, as a split wants them.
  public func nested(_ values: [Double]) -> [[[Double]]] {
    precondition(values.count == levels * walks * replications)
    return (0..<levels).map { level in
      (0..<walks).map { walk in
        let start = (level * walks + walk) * replications
        return Array(values[start..<start + replications])
      }
    }
  }
}
