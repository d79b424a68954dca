public import YouthCare

/// One thing that isn't known of a world, drawn apart from all others.
///
/// What is correlated is one factor: the growth of all segments, the course of the years of all segments.
public enum WorldFactor: Sendable, Hashable {
  /// A level, by whose luck it has (`UncertainNumber.luck`).
  case level(String)
  /// How sensitive organisations are to incentives, which all responses share.
  case incentives
  /// The mean growth of what drifts, and that of the region beside the nation.
  case growth(Drift.Target)
  case regionGrowth(Drift.Target)
  /// How fast a growth dies down.
  case damping(Drift.Target)
  /// The yearly innovations of what drifts, and those of the region beside the nation.
  case walk(Drift.Target)
  case regionWalk(Drift.Target)
  /// The yearly price index.
  case index
  /// The luck of clients, providers and the municipality.
  case chance

  /// Whether it is the course of the years, which nobody can know beforehand.
  public var isCourse: Bool {
    switch self {
    case .walk, .regionWalk, .index: true
    case .level, .incentives, .growth, .regionGrowth, .damping, .chance: false
    }
  }

  /// All that is the course of the years.
  static let courses: [WorldFactor] =
    Drift.Target.allCases.flatMap { [.walk($0), .regionWalk($0)] } + [.index]
}
