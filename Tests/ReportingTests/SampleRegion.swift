import CareSimulation
import Experiments
import Sampling
import YouthCare

/// A region of two segments, small enough to simulate in a test.
enum SampleRegion {
  static func scenario(named name: String = "sample", budget: Double? = 1_000_000, placesInA: Int = 20) throws
    -> Scenario
  {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.years = 2
    contract.indexation = 0.03
    let segments = try [("A", 60.0, placesInA, 100.0), ("B", 20, 15, 150)].map { id, starts, places, tariff in
      var funding = EffortBasedFunding()
      funding.per = .day
      funding.tariff = tariff
      let name = LocalizedText(nl: "Segment \(id)", en: "Part \(id)")
      var segment = Segment(id: id, name: name, stay: try .exponential(mean: 120), funding: funding)
      segment.inflow.newPerYear = starts
      segment.capacity = .places(places)
      segment.waitNorm = 28
      var severity = Severity(name: "all")
      severity.share = 1
      segment.severities = [severity]
      segment.providers = [Provider(name: id)]
      return segment
    }
    var scenario = Scenario(
      name: name, title: LocalizedText(nl: "Een voorbeeld", en: "A sample"), contract: contract, segments: segments)
    scenario.question = LocalizedText(nl: "Wat kost het?", en: "What does it cost?")
    if let budget {
      var stated = Budget()
      stated.firstYear = budget
      stated.growth = 0.03
      scenario.budget = stated
    }
    return scenario
  }

  static func projection(_ scenario: Scenario, replications: Int = 200) async throws -> Projection {
    let plan = try SimulationPlan(scenario)
    return Projection(try await Experiment(plan, replications: replications, seed: 1, threads: 2).run())
  }

  static func table(_ scenario: Scenario, replications: Int = 200) async throws -> ProjectionTable {
    await ProjectionTable(try await projection(scenario, replications: replications), threads: 2)
  }
}
