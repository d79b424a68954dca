import CareSimulation
import Experiments
import Foundation
import Storage
import Testing
import YouthCare

/// The same child has the same luck in every scenario: what a change doesn't touch stays as it is, to the bit.
@Suite("Common random numbers")
struct CommonRandomNumberTests {
  @Test("the months before a change are untouched, whatever changes, and those after it are not")
  func future() async throws {
    let base = try await Pair.run()
    let changes = [
      "parameter: inflow\n    times: 0.5", "parameter: stay\n    times: 0.5", "parameter: patience\n    times: 0.2",
      "parameter: places\n    times: 0.5", "parameter: re_entry\n    times: 0.1", "parameter: price\n    times: 2",
      "parameter: route\n    to_segment: B\n    times: 0.1",
    ]
    for change in changes {
      let other = try await Pair.run(changes: "\(change)\n    segments: [A]\n    from: 2028-05-01")
      let same = try Pair.sameMonths(base, other, segments: [0, 1])
      #expect(same[..<16].allSatisfy { $0 }, "\(change): \(same)")
      #expect(same[16...].contains(false), "\(change) does nothing")
    }
  }

  @Test("less inflow leaves out clients and adds none; more inflow adds and leaves out none", arguments: [0.9, 1.1])
  func inflow(factor: Double) async throws {
    // Without re-entry and returns, arrivals are new clients.
    let base = try await Pair.run(reEntry: 0)
    let other = try await Pair.run(
      reEntry: 0, changes: "parameter: inflow\n    times: \(factor)\n    segments: all\n    from: 2028-05-01")
    #expect(try Pair.sameMonths(base, other, segments: [0, 1])[..<16].allSatisfy { $0 })
    var moved = 0
    for segment in 0..<2 {
      for month in 16..<36 {
        let (one, two) = (
          base.values(of: .arrivals, in: [segment], over: .month(month)),
          other.values(of: .arrivals, in: [segment], over: .month(month))
        )
        let ordered = zip(one, two).allSatisfy { factor < 1 ? $1 <= $0 : $1 >= $0 }
        #expect(ordered, "segment \(segment), month \(month)")
        moved += zip(one, two).count { $0 != $1 }
      }
    }
    #expect(moved > 0)
  }

  @Test(
    "a change in one segment leaves every month of a segment that it doesn't lead to untouched",
    arguments: [
      ("funding: {model: effort-based, per: day, tariff: 80}", "funding: {model: task-based, budget: 900000}"),
      ("wait_norm: 30 days", "wait_norm: 3 days"),
      ("places: 12", "places: 20"),
      ("stay: {family: gamma, mean: 90 days, cv: 0.8}", "stay: {family: lognormal, mean: 60 days, cv: 1.5}"),
      ("inflow: {new_per_year: 50}", "inflow: {new_per_year: 90}"),
    ])
  func independence(old: String, new: String) async throws {
    let text = Pair.text()
    #expect(text.contains(old))
    let base = try await Pair.run(text)
    let other = try await Pair.run(text.replacing(old, with: new))
    let untouched = try Pair.sameMonths(base, other, segments: [0])
    #expect(untouched.allSatisfy { $0 })
    #expect(try Pair.sameMonths(base, other, segments: [1]).contains(false))
  }

  @Test("a replication is the same whether 10 or 1,000 are run")
  func number() async throws {
    let few = try await Pair.run(replications: 10)
    let many = try await Pair.run(replications: 1_000)
    for tally in Tally.allCases {
      for segment in 0..<2 {
        for month in 0..<36 {
          let some = many.values(of: tally, in: [segment], over: .month(month)).prefix(10)
          #expect(few.values(of: tally, in: [segment], over: .month(month)) == Array(some))
        }
      }
    }
    for month in 0..<36 {
      #expect(
        few.cost(in: [0, 1], over: .month(month)) == Array(many.cost(in: [0, 1], over: .month(month)).prefix(10)))
    }
  }

  @Test("other names for segments and providers are other luck")
  func names() async throws {
    let base = try await Pair.run()
    let renamed = Pair.text().replacing("A:", with: "Zeta:").replacing("B:", with: "Alpha:")
      .replacing("first:", with: "one:").replacing("second:", with: "another:")
    let other = try await Pair.run(renamed)
    #expect(other.scenario.segments.map(\.id) == ["Zeta", "Alpha"])
    for segment in [0, 1] { #expect(try Pair.sameMonths(base, other, segments: [segment]).contains(false)) }
  }

  @Test(
    "twice the price is twice the cost, up to the rounding of each bill",
    arguments: [
      "{model: effort-based, per: day, tariff: 80}", "{model: output-based, price: 5000.55, at_start: 0.333}",
      "{model: task-based, budget: 654321.01}",
    ])
  func price(funding: String) async throws {
    // A dearer tariff would change behaviour as well.
    let text =
      Pair.text().replacing("{model: effort-based, per: day, tariff: 80}", with: funding)
      + "behaviour: {incentive_strength: 0}\n"
    let base = try await Pair.run(text)
    let other = try await Pair.run(text + "changes:\n  c: {parameter: price, segments: all, times: 2}\n")
    for segment in 0..<2 {
      func months(_ ensemble: Ensemble, _ tally: Tally, _ month: Int) -> [Double] {
        ensemble.values(of: tally, in: [segment], over: .month(month))
      }
      for month in 0..<36 {
        let (once, twice) = (Pair.cost(base, segment, month), Pair.cost(other, segment, month))
        let inCare = months(base, .inCare, month)
        let (starts, ends) = (months(base, .starts, month), months(base, .ends, month))
        for number in once.indices {
          // A month's bills: one for everybody who was in care, one more at a start and at an end; and a lump sum.
          // Each is rounded to half a cent at most, and so is its double: 2 × ½ + ½ cents a bill.
          let bills = inCare[number] + starts[number] + 3 * ends[number] + 3
          #expect(abs(twice[number] - 2 * once[number]) <= 0.015 * bills + 1e-6)
        }
      }
    }
    #expect(try Pair.sameMonths(base, other, segments: [0, 1], withCost: false).allSatisfy { $0 })
  }
}

/// A region of two segments: the first leads to the second and never the other way.
enum Pair {
  static func text(reEntry: Double = 0.3) -> String {
    """
    title: pair
    question: What moves?
    source: made up for a test
    contract: {start: 2027-01-01, years: 3, warm_up_months: 3}
    severity: {light: {share: 0.7, stay: 0.8}, heavy: {share: 0.3, stay: 1.5}}
    demand: {growth: 0.05, overdispersion: 0.05, yearly_shock: 0.1}
    urgency: {crisis: 0.05, urgent: 0.1}
    drop_out: {patience: {family: exponential, mean: 60 days}}
    re_entry: {probability: \(reEntry), delay: {family: gamma, mean: 60 days, cv: 0.7}}
    segments:
      A:
        name: first
        inflow: {new_per_year: 120}
        stay: {family: lognormal, mean: 120 days, cv: 1}
        places: 30
        providers: {first: {share: 0.6}, second: {share: 0.4}}
        present: {wait: 30 days}
        routes:
          B: {share: 0.2, kind: step_down, keeps_place: false}
        funding: {model: effort-based, per: day, tariff: 100}
      B:
        name: second
        inflow: {new_per_year: 50}
        stay: {family: gamma, mean: 90 days, cv: 0.8}
        places: 12
        wait_norm: 30 days
        present: {wait: 20 days}
        funding: {model: effort-based, per: day, tariff: 80}

    """
  }

  /// Runs the region with one dated change.
  static func run(reEntry: Double = 0.3, replications: Int = 20, changes: String? = nil) async throws -> Ensemble {
    let change = changes.map { "changes:\n  c:\n    \($0)\n" } ?? ""
    return try await run(text(reEntry: reEntry) + change, replications: replications)
  }

  static func run(_ text: String, replications: Int = 20) async throws -> Ensemble {
    let workplace = try Workplace()
    try workplace.write(text, to: "pair.yaml")
    let scenario = try ScenarioReader().read(path: workplace.path("pair.yaml")).scenario
    return try await Experiment(try SimulationPlan(scenario), replications: replications, seed: 5, threads: 2).run()
  }

  /// What the municipality owes for a segment's care in a month, in euro.
  static func cost(_ run: Ensemble, _ segment: Int, _ month: Int) -> [Double] {
    run.cost(in: [segment], over: .month(month)).map(Cents.euros)
  }

  /// Whether every tally of every replication is the same to the bit, by month, and what care costs.
  static func sameMonths(_ one: Ensemble, _ other: Ensemble, segments: [Int], withCost: Bool = true) throws -> [Bool] {
    (0..<one.plan.calendar.contractMonths.count).map { month in
      Tally.allCases.allSatisfy { tally in
        segments.allSatisfy {
          one.values(of: tally, in: [$0], over: .month(month)) == other.values(of: tally, in: [$0], over: .month(month))
        }
      }
        && (!withCost || segments.allSatisfy { cost(one, $0, month) == cost(other, $0, month) })
    }
  }
}
