internal import Sampling
public import YouthCare

/// The worlds of a scenario: what nobody knows of its inputs, drawn by number.
///
/// MODEL.md, V8.
///
/// A number's draw depends on the seed, its address and the world's number, and on nothing else: an option with one
/// parameter more meets the same worlds, and a thousand worlds continue to two thousand. Drifts go by the name of the
/// segment and the calendar year.
public struct Worlds: Sendable {
  /// What is uncertain.
  public let uncertainty: Uncertainty
  /// The master seed.
  public let seed: UInt64

  /// The correlation of drifts of two segments of one group, and of two groups.
  static let withinGroup = 0.6
  static let betweenGroups = 0.3
  /// How far responses to incentives have one cause.
  static let incentiveLoading = 0.6
  private static let responses: Set<String> = ["dose", "intake", "selection", "upcoding"]

  /// The worlds of a scenario.
  public init(_ uncertainty: Uncertainty, seed: UInt64) {
    self.uncertainty = uncertainty
    self.seed = seed
  }

  /// A world by its number, from 0.
  public subscript(number: Int) -> World {
    World(values: values(in: number), paths: paths(in: number))
  }

  private func values(in world: Int) -> [Double] {
    var luck = RandomStream(seed, .level)
    var common = RandomStream(seed, .incentives)
    let incentives = common.normal(of: .shared, in: world)
    return uncertainty.numbers.map { number in
      let own = luck.uniform(of: StreamName(number.luck), in: world)
      guard let key = number.address.keys.last, Self.responses.contains(key) else { return number.law.value(at: own) }
      let loading = Self.incentiveLoading
      let z = loading * incentives + (1 - loading * loading).squareRoot() * StandardNormal.quantile(own)
      return number.law.value(at: StandardNormal.cumulative(z))
    }
  }

  private func paths(in world: Int) -> [[Double]] {
    var growth = RandomStream(seed, .growth)
    var innovation = RandomStream(seed, .innovation)
    var damping = RandomStream(seed, .damping)
    let years = uncertainty.driftYears
    return uncertainty.drifts.map { drift in
      let segment = uncertainty.segment(of: drift)
      let target = drift.target.rawValue
      let names = DriftNames(target, segment)
      // What is believed of damping is drawn; what was stated is known.
      let left = drift.drift.damping.map { stated in
        drift.prior == nil ? stated : DriftPrior.damping.quantile(damping.uniform(of: StreamName(target), in: world))
      }
      var path = drift.drift.path(
        growth: names.mixed(&growth, 0, in: world), damping: left,
        innovations: years.map { names.mixed(&innovation, $0, in: world) })
      guard let own = uncertainty.besideNation, drift.target == .inflow || drift.target == .hours else { return path }
      let region = StreamName("region", target)
      let beside = own.path(
        growth: growth.normal(of: region, in: world), damping: nil,
        innovations: years.map { innovation.normal(of: region, $0, in: world) })
      for year in path.indices { path[year] += beside[year] }
      return path
    }
  }
}

extension Uncertainty {
  /// Its worlds; `nil` where nothing is uncertain.
  func worlds(seed: UInt64) -> Worlds? { isNone ? nil : Worlds(self, seed: seed) }
}

/// Whose luck a drift has: a part that all segments share, one that its group shares, and its own.
private struct DriftNames {
  private let all: StreamName
  private let group: StreamName
  private let own: StreamName

  init(_ target: String, _ segment: Segment) {
    all = StreamName("all", target)
    group = StreamName("group", target, segment.setting.isAtHome ? "home" : "away")
    own = StreamName("segment", target, segment.id)
  }

  /// A standard normal number, correlated with those of other segments.
  func mixed(_ stream: inout RandomStream, _ candidate: Int, in world: Int) -> Double {
    Worlds.betweenGroups.squareRoot() * stream.normal(of: all, candidate, in: world)
      + (Worlds.withinGroup - Worlds.betweenGroups).squareRoot() * stream.normal(of: group, candidate, in: world)
      + (1 - Worlds.withinGroup).squareRoot() * stream.normal(of: own, candidate, in: world)
  }
}
