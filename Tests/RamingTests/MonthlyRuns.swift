import CareSimulation
import Experiments
import Testing
import YouthCare

/// What some tallies were in each month of many replications, and nothing else: no books are read and no tables made,
/// so that large samples of small regions cost little more than their events.
struct MonthlyRuns: Sendable {
  let replications: Int
  private let tallies: [Tally]
  private let segments: Int
  private let months: Int
  /// `[replication][month][tally][segment]`.
  private let rows: [Double]

  /// Runs a scenario; the identities of each replication are checked.
  init(
    _ scenario: Scenario, replications: Int, of tallies: [Tally], seed: UInt64 = 20_270_101, threads: Int = 2
  ) async throws {
    let plan = try SimulationPlan(scenario)
    let segments = scenario.segments.count
    let parts = await withTaskGroup(of: (worker: Int, rows: [Double], violations: [String]).self) { group in
      for worker in 0..<threads {
        group.addTask {
          var replicator = Replicator(plan, seed: seed)
          var rows: [Double] = []
          var violations: [String] = []
          for number in replications * worker / threads..<replications * (worker + 1) / threads {
            let audit = replicator.run(number) { _, values in
              for tally in tallies {
                for segment in 0..<segments { rows.append(values[tally.rawValue * segments + segment]) }
              }
            }
            violations += audit.violations
          }
          return (worker, rows, violations)
        }
      }
      var parts = [(rows: [Double], violations: [String])](repeating: ([], []), count: threads)
      for await part in group { parts[part.worker] = (part.rows, part.violations) }
      return parts
    }
    #expect(parts.allSatisfy { $0.violations.isEmpty }, "\(parts.flatMap(\.violations).prefix(3))")
    rows = parts.flatMap(\.rows)
    self.replications = replications
    self.tallies = tallies
    self.segments = segments
    months = rows.count / (replications * tallies.count * segments)
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
