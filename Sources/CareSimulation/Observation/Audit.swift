internal import YouthCare

/// The book-keeping identities of one replication: every client, every day and every cent counted twice.
///
/// Source: MODEL.md, M7. Counts and cents must agree exactly, days to 10⁻⁹.
public struct Audit: Sendable, Equatable {
  /// Clients who were there at the start or came new.
  public internal(set) var clientsIn = 0
  /// Clients who left for good.
  public internal(set) var clientsOut = 0
  /// Clients in care at the end, those who keep a place while they wait included.
  public internal(set) var inCare = 0
  /// Clients waiting at the end who have no place.
  public internal(set) var waiting = 0
  /// Clients away at the end who would have come back.
  public internal(set) var away = 0
  /// Clients in care outside the contracts at the end.
  public internal(set) var outside = 0
  /// Clients waiting at the end for a provider who has closed while another is open: must be none.
  public internal(set) var waitingInVain = 0
  /// Starts with no free place: must be none.
  public internal(set) var startsWithoutPlace = 0
  /// Client-days in care, summed over months and over clients.
  public internal(set) var careDaysByMonth = 0.0
  public internal(set) var careDaysByClient = 0.0
  /// Client-days in care outside the contracts, summed over months and over clients.
  public internal(set) var outsideDaysByMonth = 0.0
  public internal(set) var outsideDaysByClient = 0.0
  /// Client-days on the list, summed over months and over clients.
  public internal(set) var waitingDaysByMonth = 0.0
  public internal(set) var waitingDaysByClient = 0.0
  /// Days that those who came onto a list had waited already, and that those who left one had waited by then.
  public internal(set) var waitedDaysIn = 0.0
  public internal(set) var waitedDaysOut = 0.0
  /// Months at whose end those on the lists have waited other days than they brought, spent there and took away: must
  /// be none.
  public internal(set) var monthsOfOtherWaits = 0
  /// The value of the care in cents, summed over months, over the books of contracts, and over clients' bills.
  public internal(set) var centsByMonth = 0
  public internal(set) var centsByProvider = 0
  public internal(set) var centsByClient = 0
  /// Where the replication was broken off, or `nil` where it came to its end; then nothing else here means anything.
  public internal(set) var standstill: Standstill?
  /// What does not hold in the books, in words.
  public internal(set) var bookViolations: [String] = []

  /// What does not hold, in words; empty if all does.
  public var violations: [String] {
    var result: [String] = []
    if clientsIn != clientsOut + inCare + waiting + away + outside {
      result.append(
        """
        clients in \(clientsIn) ≠ out \(clientsOut) + in care \(inCare) + waiting \(waiting) + away \(away) \
        + outside the contracts \(outside)
        """)
    }
    if waitingInVain > 0 { result.append("\(waitingInVain) clients wait for a provider who has closed") }
    if startsWithoutPlace > 0 { result.append("\(startsWithoutPlace) starts without a free place") }
    if !agree(careDaysByMonth, careDaysByClient) {
      result.append("days in care by month \(careDaysByMonth) ≠ by client \(careDaysByClient)")
    }
    if !agree(outsideDaysByMonth, outsideDaysByClient) {
      result.append("days outside the contracts by month \(outsideDaysByMonth) ≠ by client \(outsideDaysByClient)")
    }
    if !agree(waitingDaysByMonth, waitingDaysByClient) {
      result.append("days waiting by month \(waitingDaysByMonth) ≠ by client \(waitingDaysByClient)")
    }
    if monthsOfOtherWaits > 0 {
      result.append("at the end of \(monthsOfOtherWaits) months those who wait have waited other days than passed")
    }
    if centsByMonth != centsByProvider || centsByMonth != centsByClient {
      result.append("cents by month \(centsByMonth) ≠ by provider \(centsByProvider) ≠ by client \(centsByClient)")
    }
    return result + bookViolations
  }

  /// Holds the days that those who wait at a month's end have waited against those that passed on the lists.
  mutating func compare(waitedSoFar days: Double) {
    if !agree(waitedDaysIn + waitingDaysByMonth, waitedDaysOut + days) { monthsOfOtherWaits += 1 }
  }

  /// Holds the books against the clients' bills, the amounts still due and the providers' equity, at the end.
  mutating func compare(
    _ book: borrowing Book, _ contracts: borrowing OwnedBuffer<ContractIndex, ContractState>,
    _ schedule: borrowing PaymentSchedule, _ plan: OrderedPlan
  ) {
    bookViolations += book.violations()
    let last = plan.calendar.months.count - 1
    centsByProvider = 0
    for contract in contracts.indices {
      func sum(_ account: Account) -> Int { (0...last).reduce(0) { $0 + book.moved(account, contract, $1) } }
      centsByProvider += sum(.production)
      let revenue = -Account.mirrored.reduce(0) { $0 + sum($1.revenue) }
      let cost = Account.providerCosts.reduce(0) { $0 + sum($1) }
      if contracts[contract].equity != plan.contracts[contract].openingEquity + revenue - cost {
        bookViolations.append("contract \(contract.position): equity moved by other than revenue less cost")
      }
      if sum(.receivable) != schedule.later(for: contract) {
        bookViolations.append(
          "contract \(contract.position): owed \(sum(.receivable)) ≠ still to be paid \(schedule.later(for: contract))")
      }
    }
  }

  private func agree(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 1e-9 * max(1, abs(left), abs(right))
  }
}
