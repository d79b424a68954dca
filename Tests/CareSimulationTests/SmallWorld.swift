import CareSimulation
import Sampling
import YouthCare

/// Worlds small enough to work out by hand.
///
/// Nobody comes from outside. Who is in care at the start leaves at a stated moment, who waits at the start has waited
/// no time, and every stay is constant: nothing is left to luck, and what a run should give is exact. Clients reach a
/// list at a moment of choice by a move from a segment of their own (`source`).
enum SmallWorld {
  /// A segment with a stated caseload, a constant stay, and nothing to pay.
  static func segment(
    places: Int? = nil, inCare: Int = 0, leavingAt remaining: Double = 100_000, waiting: Int = 0, stay: Double = 10
  ) throws -> Segment {
    var nothing = TaskBasedFunding()
    nothing.budget = 0
    nothing.conduct.messageCost = 0
    var segment = Segment(id: "S", name: LocalizedText("S"), stay: try .constant(stay), funding: nothing)
    segment.inflow.newPerYear = 0
    segment.capacity = places.map { .places($0) } ?? .unlimited
    var everybody = Severity(name: "all")
    everybody.share = 1
    segment.severities = [everybody]
    segment.providers = [Provider(name: "P")]
    segment.present.inCare = inCare
    segment.present.residual = try .constant(remaining)
    segment.present.waiting = waiting
    return segment
  }

  /// One client in care who moves to a segment at a moment.
  static func source(
    leavingAt moment: Double, to target: Int, priority: Priority = .regular, keepsPlace: Bool = false
  ) throws -> Segment {
    var source = try segment(places: 1, inCare: 1, leavingAt: moment)
    var route = Route(target: target)
    route.share = 1
    route.priority = priority
    route.keepsPlace = keepsPlace
    source.routes = [route]
    return source
  }

  /// A scenario of uniform months (365/12 days) from 1 January 2027.
  static func scenario(
    _ segments: [Segment], years: Int = 1, changes: [DatedChange] = [],
    _ adapt: (inout ContractPeriod) -> Void = { _ in }
  ) -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.calendar = .uniform
    contract.years = years
    adapt(&contract)
    var scenario = Scenario(name: "small", title: LocalizedText("small"), contract: contract, segments: segments)
    for index in segments.indices { scenario.segments[index].id = "S\(index)" }
    scenario.changes = changes
    return scenario
  }

  /// A dated change in segment 0.
  static func change(
    _ target: DatedChange.Target, _ operation: Timeline.Operation, from: Double, until: Double = .infinity
  )
    -> DatedChange
  {
    DatedChange(name: "change", target: target, segments: [0], step: .init(operation, from: from, until: until))
  }

  static func run(_ scenario: Scenario, replication: Int = 0, seed: UInt64 = 20_270_101) throws -> Record {
    try run(scenario, replications: replication..<replication + 1, seed: seed)[0]
  }

  static func run(_ scenario: Scenario, replications: Range<Int>, seed: UInt64 = 20_270_101) throws -> [Record] {
    let size = Tally.allCases.count * scenario.segments.count
    let plan = try SimulationPlan(scenario)
    var replicator = Replicator(plan, seed: seed)
    return replications.map { number in
      var months: [[Double]] = []
      let audit = replicator.run(number) { month, tallies in
        precondition(month == months.count, "months come in order")
        months.append((0..<size).map { tallies[$0] })
      }
      return Record(
        months: months, money: BookedMoney(replicator.book, plan), segments: scenario.segments.count, audit: audit)
    }
  }

  /// What one replication gave.
  struct Record: Equatable {
    let months: [[Double]]
    let money: BookedMoney
    let segments: Int
    let audit: Audit

    func callAsFunction(_ tally: Tally, _ segment: Int = 0, month: Int) -> Double {
      months[month][tally.rawValue * segments + segment]
    }

    func callAsFunction(_ tally: Tally, _ segment: Int = 0) -> Double {
      months.indices.reduce(0) { $0 + self(tally, segment, month: $1) }
    }

    /// What the books say of money, in euro.
    func callAsFunction(_ kind: BookedMoney.Kind, _ segment: Int = 0, month: Int) -> Double {
      money.euros(kind, segment, month..<month + 1)
    }

    func callAsFunction(_ kind: BookedMoney.Kind, _ segment: Int = 0) -> Double {
      money.euros(kind, segment, months.indices)
    }
  }
}

/// Whether two numbers are the same but for rounding.
func isClose(_ left: Double, _ right: Double, within tolerance: Double = 1e-9) -> Bool {
  abs(left - right) <= tolerance * max(1, abs(right))
}
