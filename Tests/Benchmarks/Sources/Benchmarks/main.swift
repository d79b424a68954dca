import CareSimulation
import Experiments
import Foundation
import Sampling
import YouthCare

func reference() throws -> Scenario {
  var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
  contract.calendar = .uniform
  contract.startState = .empty
  contract.warmUpMonths = 24
  let rows: [(String, Double, Distribution, Int, Double, [(Int, Double)])] = [
    ("AL", 1800, try .lognormal(mean: 210, cv: 0.9), 1260, 14, [(1, 0.05)]),
    ("AS", 1500, try .lognormal(mean: 300, cv: 0.8), 1380, 24, [(0, 0.15)]),
    ("DT", 250, try .gamma(mean: 270, cv: 0.6), 195, 95, [(0, 0.10), (1, 0.25)]),
    ("FF", 150, try .lognormal(mean: 900, cv: 1.0), 370, 48, [(0, 0.20)]),
    ("RS", 180, try .gamma(mean: 330, cv: 0.8), 150, 275, [(1, 0.50), (3, 0.10)]),
    ("GI", 320, try .gamma(mean: 500, cv: 0.7), 460, 36, [(0, 0.20), (1, 0.10)]),
  ]
  let segments = try rows.map { row in
    var funding = EffortBasedFunding()
    funding.per = .day
    funding.tariff = row.4
    var segment = Segment(id: row.0, name: LocalizedText(row.0), stay: row.2, funding: funding)
    segment.inflow.newPerYear = row.1
    segment.capacity = .places(row.3)
    var one = Severity(name: "all")
    one.share = 1
    segment.severities = [one]
    segment.providers = [Provider(name: row.0)]
    segment.dropOut = DropOut(patience: [try .exponential(mean: 400)])
    segment.routes = row.5.map { target, share in
      var route = Route(target: target)
      route.share = share
      return route
    }
    return segment
  }
  return Scenario(name: "reference", title: LocalizedText("reference"), contract: contract, segments: segments)
}

func single(places: Int, perDay: Double, stay: Double) throws -> Scenario {
  var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
  contract.calendar = .uniform
  contract.startState = .empty
  contract.years = 10
  var funding = EffortBasedFunding()
  funding.per = .day
  funding.tariff = 100
  var segment = Segment(id: "Q", name: LocalizedText("Q"), stay: try .exponential(mean: stay), funding: funding)
  segment.inflow.newPerYear = 365 * perDay
  segment.capacity = .places(places)
  var one = Severity(name: "all")
  one.share = 1
  segment.severities = [one]
  segment.providers = [Provider(name: "Q")]
  return Scenario(name: "single", title: LocalizedText("single"), contract: contract, segments: [segment])
}

func cpuSeconds() -> Double {
  var u = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &u)
  return Double(u.ru_utime.tv_sec) + Double(u.ru_utime.tv_usec) * 1e-6
}

let reps = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1])! : 200
let plan = try SimulationPlan(try reference())
func measure(_ plan: SimulationPlan, _ reps: Int) async throws -> Ensemble {
  let before = cpuSeconds()
  let ensemble = try await Experiment(plan, replications: reps, seed: 7, threads: 2).run()
  let spent = cpuSeconds() - before
  print("events", ensemble.eventCount / reps, "per replication;", spent / Double(reps), "s per replication;", Double(ensemble.eventCount) / spent, "events/s")
  return ensemble
}
_ = try await measure(SimulationPlan(single(places: 100, perDay: 10, stay: 9)), reps)
if CommandLine.arguments.count > 2 { exit(0) }
let ensemble = try await measure(plan, reps)
let projection = Projection(ensemble)
for (segment, name) in ["AL", "AS", "DT", "FF", "RS", "GI"].enumerated() {
  for month in [11, 35, 59] {
    let e = projection.estimate(.waiting, segment: segment, over: .month(month))!
    print(name, "waiting m\(month + 1)", e.mean, e.standardError)
  }
  let c = projection.estimate(.cost, segment: segment, over: .contract)!
  print(name, "cost", c.mean, c.standardError)
}
let c = projection.estimate(.cost, segment: nil, over: .contract)!
print("ALL cost", c.mean, c.standardError)
