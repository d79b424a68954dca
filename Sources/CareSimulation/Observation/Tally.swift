/// What is counted each month in each segment. All add up over segments; the first group adds up over months too.
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
  /// Euro that the municipality owes.
  case cost
  /// Clients counted for the first time in the budget year.
  case clients
  // Stocks at the end of the month.
  /// Clients waiting.
  case waiting
  /// Clients in care.
  case inCare
  /// Places.
  case places

  /// Whether it is a stock, which does not add up over months.
  public var isStock: Bool {
    switch self {
    case .waiting, .inCare, .places: true
    case .arrivals, .movesIn, .delayed, .starts, .ends, .dropOuts, .waitDays, .urgentStarts, .urgentWaitDays,
      .startsWithinNorm, .careDays, .waitingDays, .blockedDays, .placeDays, .cost, .clients:
      false
    }
  }
}
