import CareSimulation
import YouthCare

/// A region in another order, or beside another one; written apart from the program's own way to do so.
extension Scenario {
  /// The same region with its segments and providers shuffled.
  func shuffled(_ luck: inout SplitMix64) -> Scenario {
    let order = segments.indices.shuffled(using: &luck)
    var result = self
    result.segments = order.map { segments[$0] }
    result.move { old in order.firstIndex(of: old) ?? old }
    for index in result.segments.indices { result.segments[index].providers.shuffle(using: &luck) }
    return result
  }

  /// The same region with another one's segments around its own: each after every one of these, from the front.
  func beside(_ other: Scenario) -> Scenario {
    var stranger = other
    for index in stranger.segments.indices {
      stranger.segments[index].id += "-other"
      for provider in stranger.segments[index].providers.indices {
        stranger.segments[index].providers[provider].name += "-other"
      }
    }
    var own = self
    let before = stranger.segments.count
    own.move { $0 + before }
    own.segments = stranger.segments + own.segments
    own.changes = stranger.changes + own.changes
    return own
  }

  /// Changes every position of a segment that something refers to.
  private mutating func move(_ place: (Int) -> Int) {
    for index in segments.indices {
      for route in segments[index].routes.indices {
        segments[index].routes[route].target = place(segments[index].routes[route].target)
      }
      if let target = segments[index].access.substitution?.target {
        segments[index].access.substitution?.target = place(target)
      }
      if let target = segments[index].terms.substitution?.target {
        segments[index].terms.substitution?.target = place(target)
      }
    }
    for index in changes.indices {
      changes[index].segments = changes[index].segments.map(place)
      if case .route(let target) = changes[index].target { changes[index].target = .route(to: place(target)) }
    }
    for index in fundingChanges.indices {
      fundingChanges[index].segments = fundingChanges[index].segments.map(place)
      if let target = fundingChanges[index].terms.substitution?.target {
        fundingChanges[index].terms.substitution?.target = place(target)
      }
    }
    if let segments = control?.segments { control?.segments = segments.map(place) }
  }
}

/// All that can be seen of a replication, by name.
struct NamedTrace: Equatable {
  private(set) var tallies: [String: [Double]] = [:]
  private(set) var cents: [String: [Int]] = [:]
  private(set) var flows: [String: [Double]] = [:]

  /// Runs one replication, and keeps what concerns some segments, by their names.
  init(_ plan: SimulationPlan, _ replicator: inout Replicator, _ number: Int, of kept: Set<String>) {
    let trace = Trace(&replicator, number, plan)
    let segments = plan.scenario.segments
    for (position, segment) in segments.enumerated() where kept.contains(segment.id) {
      tallies[segment.id] = trace.tallies.flatMap { month in
        Tally.allCases.map { month[$0.rawValue * segments.count + position] }
      }
    }
    let size = trace.cents.count / max(1, plan.contracts.count)
    for (index, contract) in plan.contracts.enumerated() {
      let segment = segments[contract.segment]
      guard kept.contains(segment.id) else { continue }
      let name = "\(segment.id)/\(segment.providers[contract.provider].name)"
      cents[name] = Array(trace.cents[index * size..<(index + 1) * size])
      let flow = trace.flows[index]
      // Without the sum by client, which is only held against that over time: its last bits go by who stands where.
      flows[name] = [
        Double(flow.starts), flow.waitDays, flow.careDays, flow.listDays, Double(flow.transfersIn),
        Double(flow.transfersOut), Double(flow.closedIn ?? -1),
      ]
    }
  }

  /// The first replications of a scenario; `nil` where it can't be run.
  static func all(_ scenario: Scenario, seed: UInt64, of kept: Set<String>) -> [NamedTrace]? {
    guard let plan = try? SimulationPlan(scenario) else { return nil }
    var replicator = Replicator(plan, seed: seed)
    return (0..<2).map { NamedTrace(plan, &replicator, $0, of: kept) }
  }
}
