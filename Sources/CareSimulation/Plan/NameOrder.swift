internal import YouthCare

/// A region's segments and providers in the order of their names, by their positions in the file.
///
/// MODEL.md, T8.
///
/// All that depends on order goes by this one: which of two events at one instant comes first, who gets what is left
/// when places are divided, how sums are rounded. Then the order of a file means nothing to its results, and what is
/// taken out or put in doesn't move the others.
struct NameOrder: Sendable {
  /// The position in the file of each segment.
  let segments: [Int]
  /// The position in the file of each contract: those of a segment follow each other, in both orders.
  let contracts: [Int]
  /// The scenario in this order.
  let scenario: Scenario
  /// By position in the file: the position in this order.
  let positionsOfSegments: [Int]
  let positionsOfContracts: [Int]

  /// The order of a scenario.
  init(_ stated: Scenario) {
    segments = Self.sorted(stated.segments.map(\.id))
    // Who may come stands behind those who are there, in the order in which they would.
    let providers = stated.segments.map { segment in
      let there = segment.providers.prefix { !$0.isEntrant }
      return Self.sorted(there.map(\.name)) + Array(there.count..<segment.providers.count)
    }
    let firsts = stated.segments.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.providers.count) }
    contracts = segments.flatMap { segment in providers[segment].map { firsts[segment] + $0 } }
    positionsOfSegments = Self.inverse(of: segments)
    positionsOfContracts = Self.inverse(of: contracts)
    scenario = stated.rearranged(segments, providers, positions: positionsOfSegments)
  }

  /// Positions in order of names; of equal ones, the first goes first.
  private static func sorted(_ names: [String]) -> [Int] {
    names.indices.sorted { (names[$0], $0) < (names[$1], $1) }
  }

  private static func inverse(of order: [Int]) -> [Int] {
    order.indices.reduce(into: order) { $0[order[$1]] = $1 }
  }
}

extension Scenario {
  /// The same scenario with its segments and their providers in another order.
  ///
  /// - Parameter positions: where each segment comes to stand: every position that something else refers to follows.
  fileprivate func rearranged(_ order: [Int], _ providers: [[Int]], positions: [Int]) -> Scenario {
    func moved(_ terms: ContractTerms) -> ContractTerms {
      var terms = terms
      if let target = terms.substitution?.target { terms.substitution?.target = positions[target] }
      return terms
    }
    func moved(_ all: [Int]) -> [Int] { all.map { positions[$0] }.sorted() }

    var result = self
    result.segments = order.map { position in
      var segment = segments[position]
      segment.providers = providers[position].map { segment.providers[$0] }
      for index in segment.providers.indices {
        segment.providers[index].terms = segment.providers[index].terms.map(moved)
        segment.providers[index].observedTerms = segment.providers[index].observedTerms.map(moved)
      }
      for index in segment.routes.indices { segment.routes[index].target = positions[segment.routes[index].target] }
      segment.terms = moved(segment.terms)
      segment.observedTerms = segment.observedTerms.map(moved)
      if let target = segment.access.substitution?.target { segment.access.substitution?.target = positions[target] }
      return segment
    }
    for index in changes.indices {
      result.changes[index].segments = moved(changes[index].segments)
      switch changes[index].target {
      case .route(let target): result.changes[index].target = .route(to: positions[target])
      case .inflow, .stay, .hours, .patience, .places, .reEntry, .price, .access: break
      }
    }
    for index in fundingChanges.indices {
      result.fundingChanges[index].segments = moved(fundingChanges[index].segments)
      result.fundingChanges[index].terms = moved(fundingChanges[index].terms)
    }
    if let segments = control?.segments { result.control?.segments = moved(segments) }
    return result
  }
}
