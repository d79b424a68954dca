/// Where an option fails, or where it holds: limits on at most three inputs, chosen among many.
///
/// MODEL.md, Q6.
///
/// With tens of inputs the peeling of `ScenarioDiscovery` soon limits more of them than can be told. So inputs are chosen
/// first: the one whose own box balances coverage and density best, then what adds most to it, as long as it adds and
/// the limit isn't luck (quasi-p at most 5 %). How often each of them is chosen again in halves of the worlds says how
/// far that choice can be trusted.
public struct FailureBox: Sendable, Equatable {
  /// A limit on an input.
  public struct Limit: Sendable, Equatable {
    /// The position of the input.
    public let input: Int
    /// Above or below which value the box lies; one end is infinite, or none.
    public let range: ClosedRange<Double>
    /// In how many halves of the worlds this input was chosen again.
    public let foundAgain: Int
  }

  /// The limits, in the order in which they were chosen.
  public let limits: [Limit]
  /// The share of what was looked for that lies inside, and its share of what lies inside.
  public let coverage: Figure
  public let density: Figure
  /// The share of what is looked for among all worlds.
  public let rate: Figure
  /// The worlds inside.
  public let count: Int
  /// The number of halves in which it was looked for again.
  public let halves: Int
}

/// What can be said of where an option fails.
public enum FailureFinding: Sendable, Equatable {
  /// It fails in so few worlds, or holds in so few, that nothing can be said of them.
  case tooFew(failures: Int)
  /// No input tells where it fails.
  case nowhere
  /// Where it fails.
  case fails(FailureBox)
  /// Where it holds, as it fails in most worlds.
  case holds(FailureBox)

  /// The fewest worlds of a kind in which a box is looked for.
  public static let leastWorlds = 10

  /// Looks for a box.
  ///
  /// - Parameters:
  ///   - inputs: by world, the value of each input.
  ///   - failed: by world, whether the option failed.
  public init(inputs: [[Double]], failed: [Bool]) {
    let failures = failed.count { $0 }
    guard failures >= Self.leastWorlds, failed.count - failures >= Self.leastWorlds else {
      self = .tooFew(failures: failures)
      return
    }
    let isRare = 2 * failures <= failed.count
    let sought = isRare ? failed : failed.map { !$0 }
    guard let box = BoxSearch(DiscoveryCases(inputs: inputs, failed: sought)).box else {
      self = .nowhere
      return
    }
    self = isRare ? .fails(box) : .holds(box)
  }
}
