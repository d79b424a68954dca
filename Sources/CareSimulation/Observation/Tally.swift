/// What is counted each month in each segment. All but the last four add up over segments; the first group adds up over
/// months too.
///
/// Clients, days and places; what care and access cost stands in the books alone.
public enum Tally: Int, CaseIterable, Sendable {
  // Flows of the month.
  /// Clients who come from outside: new, back after care, or back after dropping out.
  case arrivals
  /// Moves from other segments.
  case movesIn
  /// Clients who could not start at once.
  case delayed
  /// Trajectories that start.
  case starts
  /// Trajectories that end.
  case ends
  /// Clients who leave the waiting list without care.
  case dropOuts
  /// Days waited by those who start.
  case waitDays
  /// Starts in the classes crisis and urgent, and the days they waited.
  case urgentStarts
  case urgentWaitDays
  /// Starts within the norm.
  case startsWithinNorm
  /// Client-days in care.
  case careDays
  /// Client-days on the waiting list.
  case waitingDays
  /// Client-days in a place after care was complete.
  case blockedDays
  /// Place-days there were.
  case placeDays
  /// Clients counted for the first time in the budget year.
  case clients
  /// Requests that access or support at the general practitioner's diverts.
  case diverted
  /// Those of them who will come back one severity heavier.
  case divertedHeavier
  /// Clients who became one severity heavier while they waited.
  case stepUps
  /// Drop-outs whose problem has not gone: who find care elsewhere, or come back.
  case unresolvedDropOuts
  /// Those of them who find care that other budgets pay.
  case takenOver
  /// Clients who begin care outside the contracts.
  case outsideStarts
  /// Days waited by those who start, and starts, each weighed by the cost of the client's severity.
  case weightedWaitDays
  case weightedStarts
  /// Ends of care that are no move to another segment, and those after which the client comes back.
  case exits
  case reEntries
  /// Clients who move to another provider because theirs closes.
  case transfers
  /// Starts that a provider brings in himself to fill idle places.
  case inducedStarts
  /// Contracts that end before the contract does: closed, failed or not awarded again.
  case closures
  // Stocks at the end of the month.
  /// Clients waiting.
  case waiting
  /// Days that they have waited so far, days that still count included.
  case waitedDays
  /// Those of them who have waited beyond the norm.
  case waitingBeyondNorm
  /// Clients in care.
  case inCare
  /// Clients in care outside the contracts.
  case inOutsideCare
  /// Places.
  case places
  /// The effective number of providers with a wait within the norm.
  case choice
  /// The share of turnover with providers in distress.
  case distress
  /// The strength of the relation with partners, and what one-sided cuts have taken of it so far.
  case relation
  case relationLost

  /// Whether it is a stock, which does not add up over months.
  public var isStock: Bool {
    switch self {
    case .waiting, .waitedDays, .waitingBeyondNorm, .inCare, .inOutsideCare, .places, .choice, .distress, .relation,
      .relationLost:
      true
    case .arrivals, .movesIn, .delayed, .starts, .ends, .dropOuts, .waitDays, .urgentStarts, .urgentWaitDays,
      .startsWithinNorm, .careDays, .waitingDays, .blockedDays, .placeDays, .clients, .diverted, .divertedHeavier,
      .stepUps, .unresolvedDropOuts, .takenOver, .outsideStarts, .weightedWaitDays, .weightedStarts, .exits,
      .reEntries, .transfers, .inducedStarts, .closures:
      false
    }
  }
}
