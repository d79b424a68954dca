public import YouthCare

extension WorldFactor {
  /// A key for tables: the address of a level; what moves, and how, of all else.
  public var key: String {
    switch self {
    case .level(let luck): luck
    case .incentives: "incentives"
    case .growth(let target): "growth.\(target.rawValue)"
    case .regionGrowth(let target): "region_growth.\(target.rawValue)"
    case .damping(let target): "damping.\(target.rawValue)"
    case .walk(let target): "walk.\(target.rawValue)"
    case .regionWalk(let target): "region_walk.\(target.rawValue)"
    case .index: "index"
    case .chance: "chance"
    }
  }
}

/// The factors of several scenarios that are studied together, by the groups in which they are varied.
public struct GroupedFactors: Sendable, Equatable {
  /// The groups that have factors, in their own order, chance last.
  public let groups: [InputGroup]
  /// The factors of each, in the order in which they were found.
  public let factors: [[WorldFactor]]

  /// What is uncertain about any of some scenarios.
  public init(_ uncertainties: [Uncertainty]) {
    var found: [InputGroup: [WorldFactor]] = [:]
    var known: Set<WorldFactor> = []
    func add(_ factor: WorldFactor, to group: InputGroup) {
      if known.insert(factor).inserted { found[group, default: []].append(factor) }
    }
    for uncertainty in uncertainties where !uncertainty.isNone {
      for number in uncertainty.numbers { add(.level(number.luck), to: InputGroup(ofNumberAt: number.address)) }
      for drift in uncertainty.drifts { Self.factors(of: drift, uncertainty).forEach { add($0, to: $1) } }
      add(.index, to: .prices)
    }
    if found[.behaviour] != nil { add(.incentives, to: .behaviour) }
    add(.chance, to: .chance)
    groups = InputGroup.allCases.filter { found[$0] != nil }
    factors = groups.map { found[$0] ?? [] }
  }

  /// The group of a factor.
  public func group(of factor: WorldFactor) -> InputGroup? {
    factors.firstIndex { $0.contains(factor) }.map { groups[$0] }
  }

  private static func factors(
    of uncertain: UncertainDrift, _ uncertainty: Uncertainty
  ) -> [(WorldFactor, InputGroup)] {
    let (target, drift) = (uncertain.target, uncertain.drift)
    let group: InputGroup =
      switch target {
      case .inflow: .growth
      case .stay: .stay
      case .hours: .hours
      case .places: .supply
      }
    let hasRegion = uncertainty.isRegion && (target == .inflow || target == .hours)
    return [
      (WorldFactor.growth(target), group, drift.deviation > 0),
      (.damping(target), group, drift.damping != nil && uncertain.prior != nil),
      (.walk(target), target == .inflow ? .walk : group, drift.walk > 0),
      (.regionGrowth(target), .region, hasRegion), (.regionWalk(target), .region, hasRegion),
    ].filter(\.2).map { ($0.0, $0.1) }
  }
}
