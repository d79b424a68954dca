/// What a scenario's owner tells beside it, and how its results are reported; no result depends on it.
public struct Accountability: Sendable {
  /// What is expected to come out, stated before the run.
  public var hypothesis: LocalizedText?
  /// What was found, in the owner's words.
  public var finding: LocalizedText?
  /// What was decided.
  public var decision: LocalizedText?
  /// Who reports.
  public var house = House()
  /// Lines of a budget that stay below so many euros in every year are joined.
  public var lineThreshold = 50_000.0
  /// What there is to meet risks with; `nil` where the file doesn't say.
  public var resilience: Resilience?
  /// On which lines of the municipality's accounts costs stand; `nil` where the file doesn't say.
  public var taskFields: TaskFieldMapping?
  /// Who of the region pays which part; `nil` where the file doesn't say.
  public var municipalities: CostSharing?

  /// Nothing told.
  public init() {}
}

/// What there is to meet risks with (Dutch: *weerstandsvermogen*).
public struct Resilience: Sendable, Equatable {
  /// Available capacity (*beschikbare weerstandscapaciteit*), in euro.
  public var available: Double
  /// The share of futures in which the reserve has to be enough.
  public var percentile: Double

  /// What is available, and how sure it should be enough.
  public init(available: Double, percentile: Double = 0.9) {
    (self.available, self.percentile) = (available, percentile)
  }
}

/// On which lines of the accounts costs stand.
public struct TaskFieldMapping: Sendable {
  /// For each segment, in the scenario's order, shares of lines that add up to 1.
  public var segments: [[TaskField: Double]]
  /// For each other cost, in the scenario's order.
  public var otherCosts: [[TaskField: Double]]

  /// A mapping.
  public init(segments: [[TaskField: Double]], otherCosts: [[TaskField: Double]]) {
    (self.segments, self.otherCosts) = (segments, otherCosts)
  }
}

/// How the municipalities of a region share its cost.
public struct CostSharing: Sendable {
  /// By what a segment's cost is shared.
  public enum Key: String, Sendable, CaseIterable {
    /// Mean use of the last three years, as usual for residence.
    case threeYears = "three_years"
    /// Use of the last year.
    case lastYear = "last_year"
    case inhabitants

    /// The years of use that it needs.
    public var years: Int {
      switch self {
      case .threeYears: 3
      case .lastYear: 1
      case .inhabitants: 0
      }
    }
  }

  /// A municipality.
  public struct Municipality: Sendable {
    public var name: String
    /// Youths who live there.
    public var inhabitants: Double
    /// Children with care by segment, in the scenario's order: the last years, oldest first; empty where the file
    /// doesn't say.
    public var use: [[Double]]

    /// A municipality.
    public init(name: String, inhabitants: Double, use: [[Double]]) {
      (self.name, self.inhabitants, self.use) = (name, inhabitants, use)
    }
  }

  /// The municipalities, in the order of the file.
  public var municipalities: [Municipality]
  /// The key of each segment, in the scenario's order; other costs go by inhabitants.
  public var keys: [Key]
  /// The share of every cost that goes by inhabitants whatever the key.
  public var solidarity: Double

  /// How cost is shared.
  public init(municipalities: [Municipality], keys: [Key], solidarity: Double = 0) {
    (self.municipalities, self.keys, self.solidarity) = (municipalities, keys, solidarity)
  }
}
