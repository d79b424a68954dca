import CareSimulation
import Experiments
import Foundation
import Storage
import Testing
import YouthCare

/// Nothing traps and every book balances, whatever meets whatever in a scenario.
@Suite("Scenarios drawn at random")
struct DrawnScenarioTests {
  /// More of them on demand: `DRAWN_SCENARIOS=5000 swift test …`.
  static let drawn = ProcessInfo.processInfo.environment["DRAWN_SCENARIOS"].flatMap { Int($0) } ?? 240

  @Test("in every drawn scenario each identity holds in each replication, and month by month")
  func identities() async throws {
    let workplace = try Workplace()
    var accepted = 0
    for seed in 1...UInt64(Self.drawn) {
      let drawn = DrawnScenario(seed: seed)
      try workplace.write(drawn.text, to: "drawn.yaml")
      guard let scenario = try? ScenarioReader().read(path: workplace.path("drawn.yaml")).scenario else { continue }
      accepted += 1
      do {
        // Throws where clients, days or cents don't agree in a replication.
        let experiment = try Experiment(try SimulationPlan(scenario), replications: 5, seed: seed, threads: 2)
        let books = MonthlyBooks(try await experiment.run())
        #expect(books.faults(drawn) == [], "seed \(seed):\n\(drawn.text)")
      } catch {
        Issue.record("seed \(seed): \(error)\n\(drawn.text)")
      }
    }
    // Some are refused, as when moves alone bring more than the stated starts.
    #expect(accepted >= Self.drawn * 5 / 6)
  }
}

/// Flows and stocks of every replication, month by month.
struct MonthlyBooks {
  private let ensemble: Ensemble
  private let months: Int

  init(_ ensemble: Ensemble) {
    self.ensemble = ensemble
    months = ensemble.plan.calendar.contractMonths.count
  }

  /// What doesn't hold, in words.
  func faults(_ drawn: DrawnScenario) -> [String] {
    ensemble.scenario.segments.indices.flatMap { segment in
      stocks(of: segment, drawn) + places(of: segment, drawn) + sums(of: segment)
    }
  }

  private func values(_ tally: Tally, _ segment: Int, _ month: Int) -> [Double] {
    ensemble.values(of: tally, in: [segment], over: .month(month))
  }

  /// Whoever comes or goes changes the number who are there, and nothing else does.
  private func stocks(of segment: Int, _ drawn: DrawnScenario) -> [String] {
    var faults: [String] = []
    let nobody = [Double](repeating: 0, count: ensemble.replications)
    for month in (drawn.startsEmpty ? 0 : 1)..<months {
      func value(_ tally: Tally) -> [Double] { values(tally, segment, month) }
      func before(_ tally: Tally) -> [Double] { month == 0 ? nobody : values(tally, segment, month - 1) }
      let (starts, ends, drops) = (value(.starts), value(.ends), value(.dropOuts))
      let (arrivals, moves) = (value(.arrivals), value(.movesIn))
      let (inCare, waiting) = (value(.inCare), value(.waiting))
      let (inCareBefore, waitingBefore) = (before(.inCare), before(.waiting))
      for number in 0..<ensemble.replications {
        if inCare[number] - inCareBefore[number] != starts[number] - ends[number] {
          faults.append("segment \(segment), month \(month): in care changes by other than starts − ends")
        }
        let joined = arrivals[number] + moves[number]
        if waiting[number] - waitingBefore[number] != joined - starts[number] - drops[number] {
          faults.append("segment \(segment), month \(month): waiting changes by other than joins − starts − drop-outs")
        }
        if [starts, ends, drops, arrivals, moves, inCare, waiting].contains(where: { $0[number] < 0 }) {
          faults.append("segment \(segment), month \(month): a number of clients below 0")
        }
      }
    }
    return faults
  }

  /// Nobody is in care without a place where nothing moves the places.
  private func places(of segment: Int, _ drawn: DrawnScenario) -> [String] {
    var faults: [String] = []
    for month in 0..<months {
      let (inCare, places) = (values(.inCare, segment, month), values(.places, segment, month))
      let (days, placeDays) = (values(.careDays, segment, month), values(.placeDays, segment, month))
      let blocked = values(.blockedDays, segment, month)
      for number in 0..<ensemble.replications {
        if drawn.neverShrinks, inCare[number] > places[number] || days[number] > placeDays[number] + 1e-6 {
          faults.append("segment \(segment), month \(month): more in care than places")
        }
        if blocked[number] < -1e-6 || blocked[number] > days[number] + 1e-6 {
          faults.append("segment \(segment), month \(month): more days blocked than in care")
        }
      }
    }
    return faults
  }

  /// Months add up to years and to the contract, to the cent.
  private func sums(of segment: Int) -> [String] {
    func total(_ periods: [Period]) -> [Int] {
      periods.reduce([Int](repeating: 0, count: ensemble.replications)) { sums, period in
        zip(sums, ensemble.cost(in: [segment], over: period)).map { $0 + $1 }
      }
    }
    let whole = total([.contract])
    let years = ensemble.plan.calendar.years
    let isWhole =
      total((0..<months).map { .month($0) }) == whole && total(years.map { .year($0) }) == whole
      && total([.through(years[years.count - 1])]) == whole
    return isWhole && whole.allSatisfy { $0 >= 0 } ? [] : ["segment \(segment): months, years and contract cost differ"]
  }
}
