internal import YouthCare

/// What each factor was in each of many worlds, as numbers: to see which go with an outcome, and what could be known.
struct DrawnFacts: Sendable {
  /// By factor, its value in every world.
  let values: [WorldFactor: [[Double]]]

  /// The values of factors in the worlds from 0: of a level itself, of what drifts the logarithm at the end by segment,
  /// all else of it at its middle. The index and the common cause of responses have none.
  ///
  /// - Parameter all: one for each scenario that is studied; what they share is drawn alike.
  init(_ all: [Worlds], _ factors: [WorldFactor], worlds count: Int) {
    var values: [WorldFactor: [[Double]]] = [:]
    for worlds in all {
      let uncertainty = worlds.uncertainty
      let drawn = (0..<count).map { worlds.world(WorldDraw($0)).values }
      for (position, number) in uncertainty.numbers.enumerated() {
        let factor = WorldFactor.level(number.luck)
        if values[factor] == nil { values[factor] = [drawn.map { $0[position] }] }
      }
      for factor in factors where values[factor] == nil {
        guard let target = factor.target else { continue }
        let drifts = uncertainty.drifts.indices.filter { uncertainty.drifts[$0].target == target }
        guard !drifts.isEmpty else { continue }
        let ends = (0..<count).map { number -> [Double] in
          var draw = WorldDraw(at: 0.5, chance: 0)
          draw[factor] = .draw(number)
          let paths = worlds.world(draw).paths
          return drifts.map { paths[$0].last ?? 0 }
        }
        // What the region does beside the nation is the same in all segments.
        let columns = factor.isOfRegion ? drifts.indices.prefix(1) : drifts.indices[...]
        values[factor] = columns.map { column in ends.map { $0[column] } }
      }
    }
    self.values = values
  }

  /// How strongly a factor goes with an outcome: the largest correlation of any of its values.
  func weight(of factor: WorldFactor, in outcome: [Double]) -> Double {
    (values[factor] ?? []).map { abs(Correlation.of($0, outcome)) }.max() ?? 0
  }

  /// What can be found out of each group, by number and world.
  func knowable(_ grouped: GroupedFactors) -> KnowledgeWorth.Facts {
    var facts: KnowledgeWorth.Facts = [:]
    for (group, factors) in zip(grouped.groups, grouped.factors) where group.canBeFoundOut {
      let columns = factors.filter { !$0.isCourse }.flatMap { values[$0] ?? [] }
      if !columns.isEmpty { facts[group] = columns }
    }
    return facts
  }
}

extension WorldFactor {
  /// What moves, where it is of a drift.
  fileprivate var target: Drift.Target? {
    switch self {
    case .growth(let target), .regionGrowth(let target), .damping(let target), .walk(let target),
      .regionWalk(let target):
      target
    case .level, .incentives, .index, .chance: nil
    }
  }

  fileprivate var isOfRegion: Bool {
    switch self {
    case .regionGrowth, .regionWalk: true
    case .level, .incentives, .growth, .damping, .walk, .index, .chance: false
    }
  }
}
