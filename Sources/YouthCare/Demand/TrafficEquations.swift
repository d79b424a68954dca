internal import Sampling

/// The flows of a region in balance, by segment and severity: an open network with drop-out and re-entry.
///
/// MODEL.md, N1.
///
/// Unknown are the clients who start and the regular clients who join the list, by severity, and the new clients where
/// starts are stated; all follow from one linear system. Severities have flows of their own, for who drops out is lighter
/// than who starts, and some come back heavier.
struct TrafficEquations {
  /// Flows of a segment by severity, in clients a year.
  struct Flows {
    /// Trajectories that start.
    var starts: [Double]
    /// Regular clients who join the list, moves that keep their place left out.
    var joining: [Double]
    /// Of those, who drops out within the present wait.
    var dropOuts: [Double]
    /// Drop-outs who come back, as heavy as they are then.
    var returns: [Double]
    /// Drop-outs who get care outside the contracts.
    var outside: [Double]
    /// Clients who come from outside for the first time, of all severities.
    var newClients: Double
  }

  private let segments: [Segment]
  /// The share of regular clients who drop out within the present wait: `[segment][severity]`.
  private let dropOutShares: [[Double]]
  /// Where they go.
  private let destinations: [[DropOutDestinations]]
  /// The first unknown of each segment: starts by severity, then who joins by severity, then new clients.
  private let offsets: [Int]
  private let size: Int

  init(_ scenario: Scenario) {
    segments = scenario.segments
    dropOutShares = segments.map(Self.dropOutShares)
    destinations = segments.map(\.dropOutDestinations)
    var offsets: [Int] = []
    var size = 0
    for segment in segments {
      offsets.append(size)
      size += 2 * segment.severities.count + 1
    }
    self.offsets = offsets
    self.size = size
  }

  /// The share of regular clients of each severity whose patience is shorter than the present wait.
  static func dropOutShares(of segment: Segment) -> [Double] {
    guard let dropOut = segment.dropOut, segment.observedWait > 0 else { return segment.severities.map { _ in 0 } }
    return segment.severities.indices.map { 1 - (dropOut.patience[$0]?.survival(segment.observedWait) ?? 1) }
  }

  private func starts(_ segment: Int, _ severity: Int) -> Int { offsets[segment] + severity }

  private func joining(_ segment: Int, _ severity: Int) -> Int {
    offsets[segment] + segments[segment].severities.count + severity
  }

  private func newClients(_ segment: Int) -> Int { offsets[segment] + 2 * segments[segment].severities.count }

  /// Clients who return after dropping out, by the severity with which they joined before: pairs of that severity and the
  /// share of its regular clients that comes back with a given one.
  private func returns(to severity: Int, in segment: Int) -> [(from: Int, share: Double)] {
    guard let dropOut = segments[segment].dropOut, dropOut.returns > 0 else { return [] }
    let destinations = destinations[segment]
    let heaviest = segments[segment].severities.count - 1
    let shares = dropOutShares[segment]
    let staying = severity == heaviest ? 1 : 1 - dropOut.returnHeavier
    let same = (severity, destinations[severity].returns * shares[severity] * staying)
    guard severity > 0 else { return [same] }
    return [
      same, (severity - 1, destinations[severity - 1].returns * shares[severity - 1] * dropOut.returnHeavier),
    ]
  }

  /// The share of regular clients of a severity who drop out and get care outside the contracts.
  private func outside(_ severity: Int, in segment: Int) -> Double {
    destinations[segment].isEmpty ? 0 : dropOutShares[segment][severity] * destinations[segment][severity].outside
  }

  /// The flows of each segment.
  ///
  /// - Throws: where nobody ever leaves.
  func solution() throws(LinearSystem.Failure) -> [Flows] {
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
    var right = [Double](repeating: 0, count: size)
    for (j, segment) in segments.enumerated() {
      let urgentReturns = segment.dropOut?.returnUrgent ?? 0
      for s in segment.severities.indices {
        // Who joins as a regular client: new, moved, come back after care or after dropping out.
        let joins = joining(j, s)
        matrix[joins][joins] += 1
        matrix[joins][newClients(j)] -= segment.severities[s].share * segment.urgency.regular
        // Who starts: regular clients who stayed, and all who don't wait on the list.
        let begins = starts(j, s)
        matrix[begins][begins] += 1
        matrix[begins][joins] -= 1 - dropOutShares[j][s]
        matrix[begins][newClients(j)] -= segment.severities[s].share * (1 - segment.urgency.regular)
        for (from, share) in returns(to: s, in: j) {
          matrix[joins][joining(j, from)] -= share * (1 - urgentReturns)
          matrix[begins][joining(j, from)] -= share * urgentReturns
        }
        if let reEntry = segment.reEntry {
          matrix[joins][starts(j, s)] -= segment.outflowShare * reEntry.probability
          matrix[joins][joins] -= outside(s, in: j) * segment.outflowShare * reEntry.probability
        }
        for (k, origin) in segments.enumerated() {
          for route in origin.routes where route.target == j && s < origin.severities.count {
            let waits = route.priority == .regular && !route.keepsPlace
            matrix[waits ? joins : begins][starts(k, s)] -= route.share
            // Who was helped outside the contracts has no place to keep.
            matrix[route.priority == .regular ? joins : begins][joining(k, s)] -= outside(s, in: k) * route.share
          }
        }
      }
      let total = newClients(j)
      if let stated = segment.inflow.startsPerYear {
        for s in segment.severities.indices { matrix[total][starts(j, s)] = 1 }
        right[total] = stated
      } else {
        matrix[total][total] = 1
        right[total] = segment.inflow.newPerYear ?? 0
      }
    }
    let solved = try LinearSystem.solve(matrix, right)
    return segments.indices.map { flows(of: $0, in: solved) }
  }

  private func flows(of segment: Int, in solved: [Double]) -> Flows {
    let severities = segments[segment].severities.indices
    let joined = severities.map { max(0, solved[joining(segment, $0)]) }
    return Flows(
      starts: severities.map { max(0, solved[starts(segment, $0)]) },
      joining: joined,
      dropOuts: severities.map { joined[$0] * dropOutShares[segment][$0] },
      returns: severities.map { severity in
        returns(to: severity, in: segment).reduce(0) { $0 + joined[$1.from] * $1.share }
      },
      outside: severities.map { joined[$0] * outside($0, in: segment) },
      newClients: solved[newClients(segment)])
  }
}
