public import Sampling

/// The flows and stocks of a region in balance.
///
/// Stated starts are *gross*: they contain moves from other segments, re-entries and returns. Only new clients come
/// from outside, so they are solved: without that, the inflow is counted twice (MODEL.md, N1 and oracle O13).
/// Waits enter as a fluid: every regular client who starts has waited the segment's present wait W, and whoever has
/// less patience than W drops out. Urgent clients and clients in crisis don't wait.
public struct Balance: Sendable {
  /// What a segment looks like in balance. Flows are per year.
  ///
  /// MODEL.md, N2.
  public struct SegmentBalance: Sendable, Equatable {
    /// Trajectories that start.
    public var starts = 0.0
    /// Clients who come from outside for the first time.
    public var newClients = 0.0
    /// Moves from care in other segments' contracts.
    public var movesIn = 0.0
    /// Clients who come back after care.
    public var reEntries = 0.0
    /// Drop-outs who come back.
    public var returns = 0.0
    /// Drop-outs who get care outside the contracts, by severity; how many are in it, and how many come back after it.
    public var outsideStarts: [Double] = []
    public var inOutsideCare = 0.0
    public var outsideReEntries = 0.0
    /// Clients who drop out.
    public var dropOuts = 0.0
    /// The share of waiting regular clients who drop out.
    public var dropOutShare = 0.0
    /// Clients in care, those who keep their place while they wait elsewhere included.
    public var inCare = 0.0
    /// Clients waiting, those who keep a place elsewhere included.
    public var waiting = 0.0
    /// The present wait in days.
    public var wait = 0.0
    /// The severity mix of those who start: who has less patience starts less often, and some come back heavier.
    public var severityShares: [Double] = []
    /// The severity mix of regular clients who join the list, and of drop-outs who come back.
    public var joiningShares: [Double] = []
    public var returningShares: [Double] = []
    /// That of those who come back after care, in a contract or outside.
    public var reEntryShares: [Double] = []
    /// The mean length of stay in days of those who start.
    public var meanStay = 0.0
  }

  /// Why there is no balance.
  public enum Fault: Error, Equatable {
    /// Other segments bring more clients than the stated starts: segment position, stated starts, clients brought.
    case moreMovesThanStarts(segment: Int, starts: Double, brought: Double)
    /// Nobody ever leaves: the routes form a closed circle.
    case closed
    /// Nearly all who wait would drop out within the present wait: segment position, the share.
    case patienceShorterThanWait(segment: Int, share: Double)
  }

  /// One balance a segment, in the scenario's order.
  public let segments: [SegmentBalance]
  /// Clients who wait in a segment's list while they keep a place in another: `[from][to]`.
  public let keptPlaces: [[Double]]

  /// Solves the balance of a scenario at the level of its first day.
  public init(_ scenario: Scenario) throws(Fault) {
    let daysPerYear = ContractCalendar(scenario.contract).daysPerYear
    for (j, segment) in scenario.segments.enumerated() {
      let share = zip(segment.severities, TrafficEquations.dropOutShares(of: segment)).reduce(0) {
        $0 + $1.0.share * $1.1
      }
      if share > Self.greatestDropOutShare { throw .patienceShorterThanWait(segment: j, share: share) }
    }
    let flows: [TrafficEquations.Flows]
    do { flows = try TrafficEquations(scenario).solution() } catch { throw .closed }

    let count = scenario.segments.count
    var result: [SegmentBalance] = []
    for (segment, flow) in zip(scenario.segments, flows) { result.append(SegmentBalance(segment, flow, daysPerYear)) }
    var kept = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for (j, segment) in scenario.segments.enumerated() {
      for (k, origin) in scenario.segments.enumerated() {
        for route in origin.routes where route.target == j {
          let moves = result[k].starts * route.share
          result[j].movesIn += moves
          if route.keepsPlace, route.priority == .regular { kept[k][j] += moves * segment.observedWait / daysPerYear }
        }
      }
      if result[j].newClients < -1e-9 * max(1, result[j].starts) {
        throw .moreMovesThanStarts(
          segment: j, starts: result[j].starts, brought: result[j].starts - result[j].newClients)
      }
      result[j].newClients = max(0, result[j].newClients)
      result[j].waiting += kept.reduce(0) { $0 + $1[j] }
    }
    for k in scenario.segments.indices { result[k].inCare += kept[k].reduce(0, +) }
    segments = result
    keptPlaces = kept
  }

  private init(segments: [SegmentBalance], keptPlaces: [[Double]]) {
    self.segments = segments
    self.keptPlaces = keptPlaces
  }

  /// The same balance with segments in another order, of which each is given by its present position.
  public func rearranged(by positions: [Int]) -> Balance {
    Balance(
      segments: positions.map { segments[$0] },
      keptPlaces: positions.map { from in positions.map { keptPlaces[from][$0] } })
  }

  /// A present wait that fewer than one in a hundred would sit out contradicts their patience.
  private static let greatestDropOutShare = 0.99

  /// Clients in care and waiting on the first day: those stated, or those in balance.
  public func presentClients(of scenario: Scenario) -> Double {
    zip(segments, scenario.segments).reduce(0) { sum, pair in
      let (flows, segment) = pair
      let inCare = segment.present.inCare.map(Double.init) ?? flows.inCare
      return sum + inCare + (segment.present.waiting.map(Double.init) ?? flows.waiting)
    }
  }

  /// Distinct clients of a year: who is there on the first day, and who comes.
  public func clientsInYear(of scenario: Scenario) -> Double {
    let newClients = segments.reduce(0) { $0 + $1.newClients }
    return (presentClients(of: scenario) + newClients) / scenario.region.trajectoriesPerClient
  }

  /// The places of a segment on the first day, or `nil` without a limit.
  public func places(of segment: Segment, at position: Int) -> Int? {
    let stated = segment.providers.compactMap(\.places)
    if !stated.isEmpty { return stated.reduce(0, +) }
    switch segment.capacity {
    case .unlimited: return nil
    case .places(let places): return places
    case .inBalance:
      switch segment.waitingList {
      case .pooled: return Self.wholePlaces(for: segments[position].inCare)
      case .perProvider: return ownPlaces(of: segment, at: position).reduce(0, +)
      }
    }
  }

  /// The places in balance of each provider, where each has a list of his own: none helps another one's clients.
  public func ownPlaces(of segment: Segment, at position: Int) -> [Int] {
    segment.providerShares.map { Self.wholePlaces(for: segments[position].inCare * $0) }
  }

  /// The places for a number in care: rounded up, as with fewer than that not all who are stated to start can.
  ///
  /// MODEL.md, N3.
  ///
  /// A load of a half has one place. A hair's breadth is left for rounding in the load itself.
  public static func wholePlaces(for load: Double) -> Int { Int((load * (1 - 1e-12)).rounded(.up)) }

  /// The mean time that a client with a patience spends on a list with a wait, in days: ∫ P(patience > a) da up to it.
  public static func meanTimeOnList(patience: Distribution?, wait: Double) -> Double {
    guard let patience else { return wait }
    return patience.isDuration ? patience.mean * (1 - patience.equilibriumSurvival(wait)) : 0
  }
}

extension Balance.SegmentBalance {
  /// A segment by its flows; who moves from or keeps a place in another one is added.
  fileprivate init(_ segment: Segment, _ flows: TrafficEquations.Flows, _ daysPerYear: Double) {
    /// A mix by severity; that of new clients where there is no flow.
    func mix(_ flow: [Double]) -> [Double] {
      let shares = flow.reduce(0, +) > 0 ? flow : segment.severities.map(\.share)
      let sum = shares.reduce(0, +)
      return shares.map { $0 / sum }
    }
    starts = segment.inflow.startsPerYear ?? flows.starts.reduce(0, +)
    newClients = flows.newClients
    reEntries = starts * segment.outflowShare * (segment.reEntry?.probability ?? 0)
    returns = flows.returns.reduce(0, +)
    dropOuts = flows.dropOuts.reduce(0, +)
    let joining = flows.joining.reduce(0, +)
    dropOutShare = joining > 0 ? dropOuts / joining : 0
    wait = segment.observedWait
    severityShares = mix(flows.starts)
    joiningShares = mix(flows.joining)
    returningShares = mix(flows.returns)
    outsideStarts = flows.outside
    outsideReEntries = outsideStarts.reduce(0, +) * segment.outflowShare * (segment.reEntry?.probability ?? 0)
    inOutsideCare =
      segment.stay.mean * zip(outsideStarts, segment.severities).reduce(0) { $0 + $1.0 * $1.1.stay } / daysPerYear
    reEntryShares =
      outsideReEntries > 0
      ? mix(zip(flows.starts, outsideStarts).map { $0 + $1 }) : severityShares
    meanStay =
      segment.stay.mean * zip(severityShares, segment.severities).reduce(0) { $0 + $1.0 * $1.1.stay }
    inCare = starts * meanStay / daysPerYear
    waiting =
      flows.joining.indices.reduce(0) { sum, severity in
        let patience = wait > 0 ? segment.dropOut?.patience[severity] : nil
        return sum + flows.joining[severity] * Balance.meanTimeOnList(patience: patience, wait: wait)
      } / daysPerYear * segment.present.listRatio
  }
}
