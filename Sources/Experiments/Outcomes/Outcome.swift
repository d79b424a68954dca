public import YouthCare

/// What is told of a run, declared once: its key, what it is, how it is counted and what it is made of.
///
/// Everything that tells outcomes works from the declaration: tables, summary, comparison and differences. A new one is
/// a value in one file; a stranger's is one in a catalogue of his own.
public struct Outcome: Sendable {
  /// The key in tables.
  public let key: String
  /// One sentence on what it is: how it is counted, and of what it is made.
  public let meaning: LocalizedText
  /// In what it is counted.
  public let unit: Unit
  /// How its values over several segments and months follow from those of each.
  public let addition: Addition
  /// Of what it is told, besides the region by budget year.
  public let coverage: Coverage
  /// What it is made of, and how a figure follows from that.
  let estimator: @Sendable (OutcomeSource) -> OutcomeValues?

  /// An outcome.
  ///
  /// - Parameter estimator: the values behind its figure, one a replication; `nil` where it has no meaning.
  public init(
    _ key: String, _ unit: Unit, _ addition: Addition, told coverage: Coverage, meaning: LocalizedText,
    estimator: @escaping @Sendable (OutcomeSource) -> OutcomeValues?
  ) {
    self.key = key
    self.meaning = meaning
    self.unit = unit
    self.addition = addition
    self.coverage = coverage
    self.estimator = estimator
  }

  /// What is better, of an outcome of which something is.
  public enum Direction: String, Sendable {
    case lower
    case higher
  }

  /// How values over several segments and months follow from those of each.
  public enum Addition: String, Sendable, CaseIterable {
    /// They add up over segments and over months: clients who start, euros. Other costs belong to no segment, so that
    /// the region's cost is more than that of its segments by them.
    case flow
    /// They add up over segments. A period has what stands at its end, and the contract the mean of its month ends.
    case stock
    /// They add up over segments. A period, and the contract too, has what stands at its end.
    case atEnd = "at_end"
    /// The parts of the ratio add up, each for itself.
    case ratio
    /// They don't: the figure is made anew of what every replication says.
    case anew
  }

  /// Of what an outcome is told, besides the region by budget year.
  public struct Coverage: OptionSet, Sendable {
    /// A bit for each.
    public let rawValue: Int

    /// A set by its bits.
    public init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// Each segment.
    public static let segments = Coverage(rawValue: 1)
    /// Each month of the contract.
    public static let months = Coverage(rawValue: 2)
    /// The whole contract.
    public static let contract = Coverage(rawValue: 4)
    /// From the contract's start to the end of a budget year.
    public static let cumulative = Coverage(rawValue: 8)
  }

  /// Whether it is told over a period.
  public func isTold(over period: Period) -> Bool {
    switch period {
    case .month: coverage.contains(.months)
    case .year: true
    case .contract: coverage.contains(.contract)
    case .through: coverage.contains(.cumulative)
    }
  }

  /// Whether it is told of a segment, by its position, or of the region.
  public func isTold(of segment: Int?) -> Bool { segment == nil || coverage.contains(.segments) }
}
