import CareSimulation
import YouthCare

/// What the books of one replication say that the municipality owes, by segment and month of the contract.
struct BookedMoney: Equatable {
  enum Kind {
    /// All that contracts pay for care.
    case careCost
    /// What the municipality spends besides: on access, where nothing else takes its administration.
    case accessCost
  }

  /// `[segment][month]`, in cents.
  private let care: [[Int]]
  private let access: [[Int]]

  init(_ book: borrowing Book, _ plan: SimulationPlan) {
    var care = plan.scenario.segments.map { _ in plan.calendar.contractMonths.map { _ in 0 } }
    var access = care
    for (contract, own) in plan.contracts.enumerated() {
      for month in care[own.segment].indices {
        let simulated = month + plan.calendar.warmUpMonths
        for account in Account.mirrored {
          care[own.segment][month] += book.movement(on: account.expense, of: contract, in: simulated)
        }
        access[own.segment][month] += book.movement(on: .administrationExpense, of: contract, in: simulated)
      }
    }
    self.care = care
    self.access = access
  }

  /// Their sum over months, in euro.
  func euros(_ kind: Kind, _ segment: Int, _ months: Range<Int>) -> Double {
    let rows = kind == .careCost ? care : access
    return Double(rows[segment][months].reduce(0, +)) / 100
  }
}
