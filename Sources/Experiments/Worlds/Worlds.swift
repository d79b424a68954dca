internal import Sampling
public import YouthCare

/// The worlds of a scenario: what nobody knows of its inputs, drawn by number.
///
/// MODEL.md, V8.
///
/// A number's draw depends on the seed, its address and the world's number, and on nothing else: an option with one
/// parameter more meets the same worlds, and a thousand worlds continue to two thousand. Drifts go by the name of the
/// segment and the calendar year. Numbers that are stated to go together are drawn by what was stated of their group
/// alone.
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
  public subscript(number: Int) -> World { world(WorldDraw(number)) }

  /// A world by the draws that it has.
  public func world(_ draw: WorldDraw) -> World {
    World(
      values: values(of: uncertainty.numbers, by: draw), paths: paths(draw),
      policy: values(of: uncertainty.policyNumbers, by: draw), indexDistance: indexDistance(draw))
  }

  /// How the index is drawn: by a number, or at a distance that is told (`World.indexDistance`).
  static func indexNumber(_ draw: WorldDraw) -> Int {
    switch draw[.index] {
    case .draw(let number): number
    case .at: 0
    }
  }

  private func indexDistance(_ draw: WorldDraw) -> Double? {
    guard case .at(let share) = draw[.index] else { return nil }
    return uncertainty.deviationOfMeanIndex * StandardNormal.quantile(share)
  }

  private func values(of numbers: [UncertainNumber], by draw: WorldDraw) -> [Double] {
    var luck = RandomStream(seed, .level)
    var common = RandomStream(seed, .incentives)
    let incentives = common.normal(of: .shared, by: draw[.incentives])
    let together = scoresTogether(draw)
    return numbers.map { number in
      if let score = together[number.luck] { return number.law.value(at: StandardNormal.cumulative(score)) }
      let own = luck.uniform(of: StreamName(number.luck), by: draw[.level(number.luck)])
      guard let key = number.address.keys.last, Self.responses.contains(key) else { return number.law.value(at: own) }
      let loading = Self.incentiveLoading
      let z = loading * incentives + (1 - loading * loading).squareRoot() * StandardNormal.quantile(own)
      return number.law.value(at: StandardNormal.cumulative(z))
    }
  }

  /// The normal scores of the numbers that are stated to go together, by whose luck they have; one that stands where a
  /// share of worlds stays below stands there, and moves the others of its group with it.
  private func scoresTogether(_ draw: WorldDraw) -> [String: Double] {
    var luck = RandomStream(seed, .level)
    var scores: [String: Double] = [:]
    for group in uncertainty.dependence.groups {
      let independent = group.names.map { luck.normal(of: StreamName($0), by: draw[.level($0)]) }
      for (name, score) in zip(group.names, group.copula.correlated(independent)) {
        if case .at(let share) = draw[.level(name)] {
          scores[name] = StandardNormal.quantile(share)
        } else {
          scores[name] = score
        }
      }
    }
    return scores
  }

  private func paths(_ draw: WorldDraw) -> [[Double]] {
    var growth = RandomStream(seed, .growth)
    var innovation = RandomStream(seed, .innovation)
    var damping = RandomStream(seed, .damping)
    let years = uncertainty.driftYears
    return uncertainty.drifts.map { drift in
      let target = drift.target
      let names = DriftNames(target.rawValue, uncertainty.segment(of: drift))
      // What is believed of damping is drawn; what was stated is known.
      let left = drift.drift.damping.map { stated in
        drift.prior == nil
          ? stated
          : DriftPrior.damping.quantile(damping.uniform(of: StreamName(target.rawValue), by: draw[.damping(target)]))
      }
      var path = drift.drift.path(
        growth: names.mixed(by: draw[.growth(target)]) { growth.normal(of: $0, in: $1) }, damping: left,
        innovations: years.map { year in
          names.mixed(by: draw[.walk(target)], years: years.count) { innovation.normal(of: $0, year, in: $1) }
        })
      guard let own = uncertainty.besideNation, target == .inflow || target == .hours else { return path }
      let region = StreamName("region", target.rawValue)
      let beside = own.path(
        growth: growth.normal(of: region, by: draw[.regionGrowth(target)]), damping: nil,
        innovations: years.map {
          innovation.normal(of: region, $0, by: draw[.regionWalk(target)], years: years.count)
        })
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

  /// A standard normal number, correlated with those of other segments; of one of several years where a course is told.
  func mixed(
    by source: WorldDraw.Source, years: Int = 1, _ draw: (StreamName, _ world: Int) -> Double
  ) -> Double {
    switch source {
    case .at(let share): StandardNormal.quantile(share) / Double(years).squareRoot()
    case .draw(let world):
      Worlds.betweenGroups.squareRoot() * draw(all, world)
        + (Worlds.withinGroup - Worlds.betweenGroups).squareRoot() * draw(group, world)
        + (1 - Worlds.withinGroup).squareRoot() * draw(own, world)
    }
  }
}
