public import CareSimulation
public import YouthCare

/// What the program works out otherwise for a measure than for the scenario that it is a measure of, because an input
/// changed: places in balance, clients, and amounts that nobody states.
///
/// A changed stay or inflow of a segment is another region on the first day, to which all that isn't stated is fitted
/// (MODEL.md, N8); a dated change meets the places that there are. What a dated change brings is no part of this.
public struct SolvedAnew: Sendable, Equatable {
  /// What is worked out.
  public enum Quantity: Sendable, CaseIterable {
    case places, newClients, starts, lumpSum, ceiling, guarantee, advance, price, costPrice
  }

  /// How one of them moved.
  public struct Change: Sendable, Equatable {
    public let quantity: Quantity
    /// In the scenario that it is a measure of: places, clients a year, or euro (a year, or a price).
    public let before: Double
    /// In the measure.
    public let after: Double

    /// The difference as a share of what it was.
    public var share: Double { after / before - 1 }
  }

  /// What moved in one segment.
  public struct Segment: Sendable, Equatable {
    /// Its position in the measure.
    public let position: Int
    /// What moved, in the order of `Quantity`; at least one.
    public let changes: [Change]
    /// The keys of the segment from which it follows, as a file has them; none where other segments moved it.
    public let causes: [String]
  }

  /// The title and the file of what it is held beside.
  public let title: LocalizedText
  public let file: String
  /// The segments in which something moved, in the order of the measure.
  public let segments: [Segment]

  /// What is less than this share is rounding.
  public static let leastShare = 0.0005

  /// What moved between two scenarios, whose segments are matched by id; none unless the first is a measure.
  public init(_ measure: SimulationPlan, besides other: SimulationPlan, file: String) {
    title = other.scenario.title
    self.file = file
    guard measure.scenario.differs != nil else {
      segments = []
      return
    }
    let (ours, theirs) = (SolvedNumbers.all(of: measure), SolvedNumbers.all(of: other))
    segments = measure.scenario.segments.enumerated().compactMap { position, segment -> Segment? in
      guard let match = other.scenario.segments.firstIndex(where: { $0.id == segment.id }) else { return nil }
      let changes = Quantity.allCases.compactMap { quantity -> Change? in
        guard let after = ours[position].solved[quantity], let before = theirs[match].numbers[quantity], before > 0,
          abs(after / before - 1) > Self.leastShare,
          !quantity.isAmount || ours[position].terms == theirs[match].terms
        else { return nil }
        return Change(quantity: quantity, before: before, after: after)
      }
      guard !changes.isEmpty else { return nil }
      return Segment(
        position: position, changes: changes,
        causes: measure.scenario.inputsOfBalance(at: position).keysThatDiffer(
          from: other.scenario.inputsOfBalance(at: match)))
    }
  }
}
