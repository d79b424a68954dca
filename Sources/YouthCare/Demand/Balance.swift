public import Sampling

/// The flows and stocks of a region in balance: the traffic equations of an open network with drop-out and re-entry.
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
    /// Moves from other segments.
    public var movesIn = 0.0
    /// Clients who come back after care.
    public var reEntries = 0.0
    /// Drop-outs who come back.
    public var returns = 0.0
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
    /// The severity mix of those who start: who has less patience starts less often.
    public var severityShares: [Double] = []
    /// Their mean length of stay in days.
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
    let calendar = ContractCalendar(scenario.contract)
    let count = scenario.segments.count
    var result = [SegmentBalance](repeating: .init(), count: count)
    // How one regular client who joins adds to starts: 1 − drop-outs + the returns of drop-outs.
    var netOfWaiting = [Double](repeating: 0, count: count)
    var returnsPerRegular = netOfWaiting
    for (j, segment) in scenario.segments.enumerated() {
      let share = Self.dropOutShare(of: segment)
      if share > Self.greatestDropOutShare { throw .patienceShorterThanWait(segment: j, share: share) }
      let returning = (segment.dropOut?.returns ?? 0) * share
      let regularReturns = 1 - (segment.dropOut?.returnUrgent ?? 0)
      result[j].dropOutShare = share
      result[j].wait = segment.observedWait
      returnsPerRegular[j] = returning / (1 - returning * regularReturns)
      netOfWaiting[j] = returnsPerRegular[j] - share * (1 + returnsPerRegular[j] * regularReturns)
    }

    /// Starts in `j` that one start in `k` leads to.
    func gain(from k: Int, to j: Int) -> Double {
      var gain = scenario.segments[k].routes.reduce(0) { sum, route in
        guard route.target == j else { return sum }
        let isRegular = route.priority == .regular && !route.keepsPlace
        return sum + route.share * (1 + (isRegular ? netOfWaiting[j] : 0))
      }
      if j == k, let reEntry = scenario.segments[k].reEntry {
        gain += scenario.segments[k].outflowShare * reEntry.probability * (1 + netOfWaiting[j])
      }
      return gain
    }

    // Unknown: starts where new clients are stated, new clients where starts are stated.
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    var right = [Double](repeating: 0, count: count)
    for (j, segment) in scenario.segments.enumerated() {
      let perNew = 1 + netOfWaiting[j] * segment.urgency.regular
      for k in 0..<count {
        let coefficient = (j == k ? 1 : 0) - gain(from: k, to: j)
        if let starts = scenario.segments[k].inflow.startsPerYear {
          right[j] -= coefficient * starts
        } else {
          matrix[j][k] += coefficient
        }
      }
      if segment.inflow.startsPerYear != nil {
        matrix[j][j] -= perNew
      } else {
        right[j] += (segment.inflow.newPerYear ?? 0) * perNew
      }
    }
    let solution: [Double]
    do { solution = try LinearSystem.solve(matrix, right) } catch { throw .closed }

    for (j, segment) in scenario.segments.enumerated() {
      result[j].starts = segment.inflow.startsPerYear ?? solution[j]
      result[j].newClients = segment.inflow.startsPerYear == nil ? segment.inflow.newPerYear ?? 0 : solution[j]
    }
    var kept = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for (j, segment) in scenario.segments.enumerated() {
      var regularMoves = 0.0
      for (k, origin) in scenario.segments.enumerated() {
        for route in origin.routes where route.target == j {
          let moves = result[k].starts * route.share
          result[j].movesIn += moves
          if route.keepsPlace {
            kept[k][j] += route.priority == .regular ? moves * segment.observedWait / calendar.daysPerYear : 0
          } else if route.priority == .regular {
            regularMoves += moves
          }
        }
      }
      if result[j].newClients < -1e-9 * max(1, result[j].starts) {
        throw .moreMovesThanStarts(
          segment: j, starts: result[j].starts, brought: result[j].starts - result[j].newClients)
      }
      result[j].newClients = max(0, result[j].newClients)
      result[j].reEntries = result[j].starts * segment.outflowShare * (segment.reEntry?.probability ?? 0)
      let regular = result[j].newClients * segment.urgency.regular + regularMoves + result[j].reEntries
      result[j].returns = returnsPerRegular[j] * regular
      let allRegular = regular + result[j].returns * (1 - (segment.dropOut?.returnUrgent ?? 0))
      result[j].dropOuts = result[j].dropOutShare * allRegular
      let joining = result[j].starts + result[j].dropOuts
      result[j].severityShares = Self.starters(of: segment, regularShare: joining > 0 ? allRegular / joining : 1)
      result[j].meanStay =
        segment.stay.mean * zip(result[j].severityShares, segment.severities).reduce(0) { $0 + $1.0 * $1.1.stay }
      result[j].waiting =
        allRegular / calendar.daysPerYear * Self.meanTimeWaiting(in: segment)
        + kept.reduce(0) { $0 + $1[j] }
    }
    for k in scenario.segments.indices {
      result[k].inCare = result[k].starts * result[k].meanStay / calendar.daysPerYear + kept[k].reduce(0, +)
    }
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

  /// The severity mix of those who start, when a share of those who join is regular and waits.
  private static func starters(of segment: Segment, regularShare: Double) -> [Double] {
    let weights = segment.severities.enumerated().map { index, severity in
      let staying = segment.observedWait > 0 ? segment.dropOut?.patience[index]?.survival(segment.observedWait) ?? 1 : 1
      return severity.share * (1 - regularShare + regularShare * staying)
    }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  /// The share of regular clients whose patience is shorter than the present wait.
  private static func dropOutShare(of segment: Segment) -> Double {
    guard let dropOut = segment.dropOut, segment.observedWait > 0 else { return 0 }
    return zip(segment.severities, dropOut.patience).reduce(0) { sum, pair in
      sum + pair.0.share * (1 - (pair.1?.survival(segment.observedWait) ?? 1))
    }
  }

  /// The mean time that a joining regular client spends on the list, in days: ∫ P(patience > a) da up to the wait.
  private static func meanTimeWaiting(in segment: Segment) -> Double {
    let wait = segment.observedWait
    guard let dropOut = segment.dropOut, wait > 0 else { return wait }
    return zip(segment.severities, dropOut.patience).reduce(0) { sum, pair in
      sum + pair.0.share * meanTimeOnList(patience: pair.1, wait: wait)
    }
  }

  /// The mean time that a client with a patience spends on a list with a wait, in days: ∫ P(patience > a) da up to it.
  public static func meanTimeOnList(patience: Distribution?, wait: Double) -> Double {
    guard let patience else { return wait }
    return patience.isDuration ? patience.mean * (1 - patience.equilibriumSurvival(wait)) : 0
  }
}
