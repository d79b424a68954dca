import CareSimulation
import Experiments
import Testing
import YouthCare

/// What some tallies were in each month of many replications, and nothing else: no tables are made, and of the books what
/// care cost where it is asked for, so that large samples of small regions cost little more than their events.
struct MonthlyRuns: Sendable {
  let replications: Int
  private let tallies: [Tally]
  private let segments: Int
  private let months: Int
  /// `[replication][month][tally][segment]`.
  private let rows: [Double]
  /// What the municipality owes for all care of the contract in each replication, in euro; empty where not asked for.
  let cost: [Double]

  /// What one thread found.
  private typealias Part = (rows: [Double], cost: [Double], violations: [String])

  /// Runs a scenario; the identities of each replication are checked.
  init(
    _ scenario: Scenario, replications: Int, of tallies: [Tally], withCost: Bool = false, seed: UInt64 = 20_270_101,
    threads: Int = 2
  ) async throws {
    let plan = try SimulationPlan(scenario)
    let segments = scenario.segments.count
    let parts = await withTaskGroup(of: (worker: Int, part: Part).self) { group in
      for worker in 0..<threads {
        group.addTask {
          var replicator = Replicator(plan, seed: seed)
          var rows: [Double] = []
          var cost: [Double] = []
          var violations: [String] = []
          for number in replications * worker / threads..<replications * (worker + 1) / threads {
            let audit = replicator.run(number) { _, values in
              for tally in tallies {
                for segment in 0..<segments { rows.append(values[tally.rawValue * segments + segment]) }
              }
            }
            violations += audit.violations
            if withCost { cost.append(Self.cost(replicator.book, plan)) }
          }
          return (worker, (rows, cost, violations))
        }
      }
      var parts = [Part](repeating: ([], [], []), count: threads)
      for await (worker, part) in group { parts[worker] = part }
      return parts
    }
    #expect(parts.allSatisfy { $0.violations.isEmpty }, "\(parts.flatMap(\.violations).prefix(3))")
    rows = parts.flatMap(\.rows)
    cost = parts.flatMap(\.cost)
    self.replications = replications
    self.tallies = tallies
    self.segments = segments
    months = rows.count / (replications * tallies.count * segments)
  }

  private static func cost(_ book: borrowing Book, _ plan: SimulationPlan) -> Double {
    var cents = 0
    for contract in plan.contracts.indices {
      for month in plan.calendar.warmUpMonths..<plan.calendar.months.count {
        for account in Account.mirrored { cents += book.movement(on: account.expense, of: contract, in: month) }
      }
    }
    return Cents.euros(cents)
  }

  /// A tally in a month, by number from 1, in each replication.
  func callAsFunction(_ tally: Tally, month: Int, segment: Int = 0) -> [Double] {
    let width = tallies.count * segments
    let column = (month - 1) * width + tallies.firstIndex(of: tally)! * segments + segment
    return (0..<replications).map { rows[$0 * months * width + column] }
  }

  /// A tally added up over months, by number from 1.
  func callAsFunction(_ tally: Tally, months: ClosedRange<Int>, segment: Int = 0) -> [Double] {
    months.reduce(into: [Double](repeating: 0, count: replications)) { sums, month in
      for (index, value) in self(tally, month: month, segment: segment).enumerated() { sums[index] += value }
    }
  }
}
