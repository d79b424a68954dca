import CareSimulation
import Experiments
import Foundation
import Testing
import YouthCare

/// Whoever comes, closes, hires, steers or diverts: nobody is lost, and each provider's days add up.
@Suite("Markets drawn at random")
struct DrawnMarketTests {
  /// More of them on demand: `DRAWN_MARKETS=5000 swift test …`.
  static let drawn = ProcessInfo.processInfo.environment["DRAWN_MARKETS"].flatMap { UInt64($0) } ?? 800

  @Test("in every drawn market no client is lost, each provider's days add up, and the same bits come out again")
  func markets() async throws {
    var accepted = 0
    var kinds: [String: Int] = [:]
    var found = Found()
    for seed in 1...Self.drawn {
      let drawn = try DrawnMarket(seed: seed)
      // Some regions have no balance, as where routes bring more than leave.
      guard let plan = try? SimulationPlan(drawn.scenario) else { continue }
      accepted += 1
      for kind in drawn.kinds { kinds[kind, default: 0] += 1 }
      var replicator = Replicator(plan, seed: seed)
      var first: Trace?
      for number in 0..<2 {
        let trace = Trace(&replicator, number, plan)
        #expect(trace.violations == [], "seed \(seed), replication \(number)")
        let faults = trace.faults(plan)
        #expect(faults == [], "seed \(seed), replication \(number)")
        found.count(trace, plan)
        if number == 0 { first = trace }
      }
      // The same bits again: after others, and from scratch.
      let again = Trace(&replicator, 0, plan)
      #expect(again == first, "seed \(seed) after others")
      var fresh = Replicator(plan, seed: seed)
      let anew = Trace(&fresh, 0, plan)
      #expect(anew == first, "seed \(seed) from scratch")
      if seed % 10 == 0 {
        do { try await expectSameOnThreads(plan, seed) } catch { Issue.record("seed \(seed): \(error)") }
      }
    }
    #expect(UInt64(accepted) * 4 >= Self.drawn * 3, "\(accepted) of \(Self.drawn)")
    // What is said to be tested was tested.
    #expect(kinds.count >= 35 && kinds.values.allSatisfy { $0 >= 10 }, "\(kinds)")
    #expect(
      found.closures >= 300 && found.transfers >= 1_000 && found.entrants >= 100 && found.deserted >= 3
        && found.rescues >= 30 && found.heavier >= 100 && found.induced >= 100 && found.diverted >= 1_000, "\(found)")
  }

  private func expectSameOnThreads(_ plan: SimulationPlan, _ seed: UInt64) async throws {
    // More than one chunk of replications, so that both threads have some.
    let one = try await Experiment(plan, replications: 20, seed: seed, threads: 1).run()
    let two = try await Experiment(plan, replications: 20, seed: seed, threads: 2).run()
    for tally in Tally.allCases {
      for segment in plan.scenario.segments.indices {
        #expect(
          one.values(of: tally, in: [segment], over: .contract)
            == two.values(of: tally, in: [segment], over: .contract),
          "seed \(seed), \(tally)")
      }
    }
    for segment in plan.scenario.segments.indices {
      #expect(one.cost(in: [segment], over: .contract) == two.cost(in: [segment], over: .contract), "seed \(seed)")
    }
    #expect(one.eventCount == two.eventCount)
  }
}

/// All that can be seen of a replication.
struct Trace: Equatable {
  /// `[month][tally and segment]`.
  let tallies: [[Double]]
  /// By contract, every account of every month.
  let cents: [Int]
  let flows: [ProviderFlow]
  let audit: Audit

  var violations: [String] { audit.violations }

  init(_ replicator: inout Replicator, _ number: Int, _ plan: SimulationPlan) {
    let size = Tally.allCases.count * plan.scenario.segments.count
    var tallies: [[Double]] = []
    audit = replicator.run(number) { _, values in tallies.append((0..<size).map { values[$0] }) }
    self.tallies = tallies
    var cents: [Int] = []
    var flows: [ProviderFlow] = []
    for contract in plan.contracts.indices {
      flows.append(replicator.flow(of: contract))
      for month in plan.calendar.months.indices {
        for account in Account.allCases {
          cents.append(replicator.book.movement(on: account, of: contract, in: month))
        }
      }
    }
    self.cents = cents
    self.flows = flows
  }

  func sum(_ tally: Tally, _ segment: Int, _ plan: SimulationPlan) -> Double {
    tallies.reduce(0) { $0 + $1[tally.rawValue * plan.scenario.segments.count + segment] }
  }

  /// What doesn't hold of providers' flows, in words.
  func faults(_ plan: SimulationPlan) -> [String] {
    var faults: [String] = []
    func near(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-9 * max(1, abs(left), abs(right)) }
    for (contract, flow) in flows.enumerated() {
      // Little's law of care, exactly: the integral over time of who is there is the sum over clients of their time.
      if !near(flow.careDays, flow.careDaysByClient) {
        faults.append(
          "contract \(contract): \(flow.careDays) client-days over time, \(flow.careDaysByClient) by client")
      }
      if flow.starts < 0 || flow.waitDays < 0 || flow.careDays < -1e-6 || flow.listDays < -1e-6 {
        faults.append("contract \(contract): below nothing, \(flow)")
      }
      let provider = plan.scenario.segments[plan.contracts[contract].segment].providers[
        plan.contracts[contract].provider]
      if provider.closes == nil, flow.closedIn == nil, flow.transfersOut > 0 {
        faults.append("contract \(contract): transfers from an open provider")
      }
    }
    if flows.reduce(0, { $0 + $1.transfersIn }) != flows.reduce(0, { $0 + $1.transfersOut }) {
      faults.append("transfers in ≠ transfers out")
    }
    if !near(flows.reduce(0) { $0 + $1.careDays }, audit.careDaysByMonth) {
      faults.append("providers' client-days differ from the region's")
    }
    guard plan.calendar.warmUpMonths == 0 else { return faults }
    for segment in plan.scenario.segments.indices {
      let own = flows.indices.filter { plan.contracts[$0].segment == segment }.map { flows[$0] }
      func differs(_ tally: Tally, _ sum: (ProviderFlow) -> Double) -> Bool {
        !near(self.sum(tally, segment, plan), own.reduce(0) { $0 + sum($1) })
      }
      if differs(.starts, { Double($0.starts) }) { faults.append("segment \(segment): starts by provider") }
      if differs(.waitDays, \.waitDays) { faults.append("segment \(segment): days waited by provider") }
      if differs(.careDays, \.careDays) { faults.append("segment \(segment): client-days by provider") }
      if differs(.transfers, { Double($0.transfersIn) }) { faults.append("segment \(segment): transfers by provider") }
      // The time on lists is the time that clients wait, where nobody waits to be matched and nobody in care waits to
      // move.
      let stated = plan.scenario.segments[segment]
      let matches =
        stated.access.matchingDelay > 0 || stated.suppliers.subcontracted > 0
        || plan.scenario.changes.contains { $0.target == .access(.matchingDelay) }
      if !matches, !own.contains(where: { $0.closedIn != nil }) {
        let onLists =
          stated.waitingList == .pooled ? own[0].listDays : own.reduce(0) { $0 + $1.listDays }
        if !near(sum(.waitingDays, segment, plan), onLists) {
          faults.append(
            "segment \(segment): \(onLists) client-days on lists, \(sum(.waitingDays, segment, plan)) waited")
        }
      }
    }
    return faults
  }
}

/// What happened in drawn markets.
private struct Found {
  var closures = 0
  var transfers = 0
  var entrants = 0
  var rescues = 0
  var heavier = 0.0
  var induced = 0.0
  var diverted = 0.0
  /// Segments that all providers left.
  var deserted = 0

  mutating func count(_ trace: Trace, _ plan: SimulationPlan) {
    for (contract, flow) in trace.flows.enumerated() {
      if flow.closedIn != nil { closures += 1 }
      transfers += flow.transfersIn
      let own = plan.contracts[contract]
      if plan.scenario.segments[own.segment].providers[own.provider].isEntrant, flow.starts > 0 { entrants += 1 }
    }
    for segment in plan.scenario.segments.indices {
      heavier += trace.sum(.stepUps, segment, plan)
      induced += trace.sum(.inducedStarts, segment, plan)
      diverted += trace.sum(.diverted, segment, plan)
      let first = trace.flows.indices.filter {
        let own = plan.contracts[$0]
        return own.segment == segment && !plan.scenario.segments[segment].providers[own.provider].isEntrant
      }
      if first.allSatisfy({ trace.flows[$0].closedIn != nil }) { deserted += 1 }
    }
    let months = plan.calendar.months.count
    for index in trace.cents.indices
    where index % Account.allCases.count == Account.rescueExpense.rawValue && trace.cents[index] > 0 && months > 0 {
      rescues += 1
    }
  }
}
