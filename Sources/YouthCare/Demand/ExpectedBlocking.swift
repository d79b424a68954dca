internal import Sampling

/// Who is expected to keep a place while he waits for a next segment, and how full places are with them.
///
/// MODEL.md, N6.
///
/// An approximation: the flows of the balance meet queueing formulas, at the level of the first day. Stays and arrivals
/// count as exponential; a place is held for the stay and for the wait after it. A class of clients waits as in a queue
/// with priorities (Cobham 1954; Kella & Yechiali 1985 for several servers), and no longer than a list can grow by
/// chance or by overload over the contract: an unstable list has no wait of its own. Regular clients wait at least as
/// long as the region's data say, and where they drop out no longer than that, or than their patience.
public struct ExpectedBlocking: Sendable {
  /// Clients who keep a place in a segment while they wait for another one.
  public private(set) var blocked: [Double]
  /// Places that a segment needs over those that it has: clients in care, and those who keep a place; `nil` without a
  /// limit on places.
  public private(set) var occupancy: [Double?]

  private let scenario: Scenario
  private let balance: Balance
  private let places: [Int?]
  private let daysPerYear: Double

  /// The blocking of a scenario in balance.
  public init(_ scenario: Scenario, _ balance: Balance) {
    self.scenario = scenario
    self.balance = balance
    daysPerYear = ContractCalendar(scenario.contract).daysPerYear
    places = scenario.segments.indices.map { balance.places(of: scenario.segments[$0], at: $0) }
    blocked = scenario.segments.map { _ in 0 }
    occupancy = blocked.map { _ in nil }
    // Who is blocked in a segment lengthens the wait for it, and so on: to a point that stays.
    for _ in 0..<200 {
      let waits = scenario.segments.indices.map(waits)
      for (origin, segment) in scenario.segments.enumerated() {
        let found = segment.routes.filter(\.keepsPlace).reduce(0) { sum, route in
          sum + balance.segments[origin].starts / daysPerYear * route.share * waits[route.target][route.priority.rank]
        }
        let limit = places[origin].map(Double.init) ?? .infinity
        blocked[origin] += (min(found, limit) - blocked[origin]) / 2
      }
    }
    for (position, limit) in places.enumerated() {
      if let limit, limit > 0 { occupancy[position] = (inCare(position) + blocked[position]) / Double(limit) }
    }
  }

  /// Clients in care of a segment who aren't done yet, in balance.
  private func inCare(_ position: Int) -> Double {
    balance.segments[position].starts / daysPerYear * balance.segments[position].meanStay
  }

  /// The waits of the classes for a segment, crisis first, in days.
  private func waits(for position: Int) -> [Double] {
    guard let places = places[position] else { return [0, 0, 0] }
    let flows = balance.segments[position]
    let horizon = Double(scenario.contract.wholeYears) * daysPerYear
    let rates = startRates(of: position)
    let total = rates.reduce(0, +)
    guard total > 0 else { return [0, 0, 0] }
    guard places > 0 else { return [horizon / 2, horizon / 2, horizon / 2] }
    // How long a start holds a place.
    let held = flows.meanStay + blocked[position] / total
    let servers = Double(places)
    let next = held / servers * Self.probabilityOfWaiting(places: places, load: total * held)
    var before = 0.0
    var waits: [Double] = []
    for rate in rates {
      let through = before + rate * held / servers
      let room = max(0, 1 - before)
      // A list that neither grows nor shrinks, by chance: reflected Brownian motion, averaged over the contract.
      let byChance = 2.0 / 3 * (4 * total * horizon / .pi).squareRoot() * held / servers
      var wait = through < 1 ? min(next / (room * (1 - through)), byChance / room) : .infinity
      if through >= 1, room > 0 { wait = (horizon / 2 * (through - 1) + byChance) / room }
      waits.append(min(wait, horizon / 2))
      before = through
    }
    waits[Priority.regular.rank] = regularWait(for: position, queueing: waits[Priority.regular.rank])
    return waits
  }

  /// The wait of regular clients: what data say, and what a queue adds where nobody gives up.
  private func regularWait(for position: Int, queueing: Double) -> Double {
    let segment = scenario.segments[position]
    guard let dropOut = segment.dropOut else { return max(segment.observedWait, queueing) }
    let patience = zip(segment.severities, dropOut.patience).reduce(0) { sum, pair in
      sum + pair.0.share * (pair.1?.mean ?? .infinity)
    }
    return segment.observedWait > 0 ? segment.observedWait : min(queueing, patience)
  }

  /// Starts a day by class, crisis first: who is new, moves, comes back.
  private func startRates(of position: Int) -> [Double] {
    let segment = scenario.segments[position]
    let flows = balance.segments[position]
    var rates = [flows.newClients * segment.urgency.crisis, flows.newClients * segment.urgency.urgent]
    rates[1] += flows.returns * (segment.dropOut?.returnUrgent ?? 0)
    for (origin, other) in scenario.segments.enumerated() {
      for route in other.routes where route.target == position && route.priority != .regular {
        rates[route.priority.rank] += balance.segments[origin].starts * route.share
      }
    }
    return (rates + [max(0, flows.starts - rates[0] - rates[1])]).map { $0 / daysPerYear }
  }

  /// The probability that all places are taken (Erlang C); 1 where the load is no less than the places.
  private static func probabilityOfWaiting(places: Int, load: Double) -> Double {
    guard load < Double(places) else { return 1 }
    // Erlang B by its recursion, which neither over- nor underflows.
    var loss = 1.0
    for server in 1...places { loss = load * loss / (Double(server) + load * loss) }
    let occupancy = load / Double(places)
    return loss / (1 - occupancy * (1 - loss))
  }
}
