import CareSimulation
import Experiments
import Foundation
import Sampling
import Testing
import YouthCare

/// Care without a limit on places, paid by the day: nothing but what is stated here moves cost.
@Suite("A study of what drives it")
struct SensitivityStudyTests {
  private static let still = Drift(mean: 0, deviation: 0, walk: 0)

  /// One segment whose stay is uncertain by a tenth, with drifts that are certain unless stated.
  private func scenario(named name: String = "one", inflow: Drift = still) throws -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.calendar = .uniform
    contract.years = 2
    contract.costIndex.deviation = 1e-12
    var funding = EffortBasedFunding()
    funding.per = .day
    funding.tariff = 10
    var segment = Segment(id: "A", name: LocalizedText("A"), stay: try .exponential(mean: 100), funding: funding)
    segment.inflow.newPerYear = 300
    segment.capacity = .unlimited
    for target in Drift.Target.allCases { segment.drifts[target] = target == .inflow ? inflow : Self.still }
    var everybody = Severity(name: "all")
    everybody.share = 1
    segment.severities = [everybody]
    segment.providers = [Provider(name: "P")]
    var scenario = Scenario(name: name, title: LocalizedText(name), contract: contract, segments: [segment])
    scenario.statements.numbers = [
      StatedNumber(Address(["segments", "A", "stay", "mean"]), StatedEvidence(.placeholder))
    ]
    scenario.uncertainty.scope = .nation
    for number in Uncertainty(scenario).numbers where number.address.keys.last != "stay" {
      scenario.uncertainty.stated[number.address] = .known
    }
    return scenario
  }

  private func study(_ scenarios: [Scenario], rows: Int = 32) throws -> SensitivityStudy {
    var size = SensitivityStudy.Size()
    size.rows = rows
    size.replications = 20
    return SensitivityStudy(
      try scenarios.map { SensitivityStudy.Option(try SimulationPlan($0), Uncertainty($0)) }, size, seed: 11)
  }

  @Test("the group of the one uncertain number makes all that chance doesn't, and the others nothing")
  func oneNumber() async throws {
    let found = try await study([scenario()]).run().findings
    let cost = try #require(found.first?.drivers[.cost])
    for part in cost.parts where part.group != .stay && part.group != .chance {
      #expect(part.total.value < 1e-9, "\(part.group)")
    }
    let stay = try #require(cost.parts.first { $0.group == .stay })
    let chance = try #require(cost.parts.first { $0.group == .chance })
    // With two groups the total of one is what the other doesn't make alone: 1 − S.
    #expect(
      abs(stay.total.value + chance.first.value - 1) < 4 * (stay.total.standardError + chance.first.standardError))
    #expect(stay.total.value > 2 * stay.total.standardError && chance.total.value > 2 * chance.total.standardError)
    // Longer stays cost more, and nobody waits.
    let bar = try #require(stay.bar)
    #expect(bar.low.verdict == .cheaper && bar.high.verdict == .dearer)
    #expect(found[0].drivers[.waiting]?.isNothing == true)
  }

  @Test("more growth costs more, in its mean and from year to year")
  func signs() async throws {
    let drift = Drift(mean: 0, deviation: 0.05, walk: 0.05)
    let study = try study([scenario(inflow: drift)])
    #expect(Set(study.grouped.groups).isSuperset(of: [.growth, .walk, .stay, .prices, .chance]))
    #expect(!study.grouped.groups.contains(.region) && !study.grouped.groups.contains(.hours))
    let cost = try #require(try await study.run().findings[0].drivers[.cost])
    for group in [InputGroup.growth, .walk, .stay] {
      let bar = try #require(cost.parts.first { $0.group == group }?.bar)
      #expect(bar.low.verdict == .cheaper && bar.high.verdict == .dearer, "\(group)")
    }
  }

  @Test("between scenarios that differ in nothing every share, bar and worth is exactly nothing")
  func equal() async throws {
    let results = try await study([scenario(), scenario(named: "same")]).run(waitingMonths: [0, 1_000])
    #expect(results.findings.count == 2 && !results.findings[0].isNothing && results.findings[1].isNothing)
    for drivers in results.findings[1].drivers.values {
      for part in drivers.parts {
        for figure in [part.first, part.total, part.made] { #expect(figure.value == 0 && figure.standardError == 0) }
      }
      for bar in drivers.parts.compactMap(\.bar) { #expect(bar.low.verdict == .equal && bar.high.verdict == .equal) }
    }
    #expect(results.worths.count == 2)
    for worth in results.worths { #expect(worth.everything.worth.value == 0 && !worth.everything.isDistinguishable) }
  }

  @Test("threads change nothing")
  func threads() async throws {
    let scenario = try scenario()
    func total(_ threads: Int) async throws -> [Double] {
      var size = SensitivityStudy.Size()
      size.rows = 8
      size.replications = 2
      size.paths = 2
      let option = SensitivityStudy.Option(try SimulationPlan(scenario), Uncertainty(scenario))
      let found = try await SensitivityStudy([option], size, seed: 4, threads: threads).run().findings[0]
      return (found.drivers[.cost]?.parts ?? []).flatMap { [$0.total.value, $0.bar?.high.difference.value ?? 0] }
        + found.screened.compactMap { $0.effects[.cost]?.size.value }
    }
    let one = try await total(1)
    #expect(try await total(2) == one && one.contains { $0 != 0 })
  }
}
