import CareSimulation
import Experiments
import Sampling
import Testing
import YouthCare

/// Real replications of a small region, decomposed.
@Suite("Why costs differ, replication by replication")
struct CostDifferenceTests {
  /// Two segments with luck in arrivals, stays and severities; nobody responds to what is paid.
  private func scenario(
    _ name: String = "base", strength: Double = 0, _ change: (inout Scenario) throws -> Void = { _ in }
  ) throws -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.calendar = .uniform
    contract.years = 2
    let segments = try ["H", "D"].map { id in
      var funding = EffortBasedFunding()
      (funding.per, funding.tariff) = id == "H" ? (.hour, 80) : (.day, 150)
      funding.hoursPerWeek = 6
      var segment = Segment(id: id, name: LocalizedText(id), stay: try .exponential(mean: 120), funding: funding)
      segment.inflow.newPerYear = 60
      segment.capacity = .unlimited
      segment.severities = [(0.6, 0.8), (0.4, 1.3)].enumerated().map { position, mix in
        var severity = Severity(name: "s\(position)")
        (severity.share, severity.intensity) = mix
        return severity
      }
      segment.providers = [Provider(name: "P"), Provider(name: "Q")]
      for index in 0..<2 { segment.providers[index].share = 0.5 }
      return segment
    }
    var scenario = Scenario(name: name, title: LocalizedText(name), contract: contract, segments: segments)
    scenario.behaviour.incentiveStrength = strength
    try change(&scenario)
    return scenario
  }

  private func ensemble(_ scenario: Scenario, _ replications: Int = 12) async throws -> Ensemble {
    try await Experiment(try SimulationPlan(scenario), replications: replications, seed: 8, threads: 2).run()
  }

  private func difference(_ option: Scenario, from base: Scenario? = nil) async throws -> CostDifference {
    let before = CostParts(try await ensemble(try base ?? scenario()))
    return try CostDifference(CostParts(try await ensemble(option)), from: before)
  }

  private func told(_ difference: CostDifference, in segment: Int? = nil) -> [CostPart] {
    CostPart.allCases.filter { !difference.isZero($0, in: segment) }
  }

  @Test("an option that changes nothing differs by exactly nothing, in every part")
  func nothing() async throws {
    let same = try await difference(scenario("same"))
    #expect(same.isNothing && told(same).isEmpty && same.segments == ["H", "D"])
    #expect(same.figure() == Figure(0, standardError: 0) && same.figure(.price, in: 1) == same.figure())
    #expect(same.baseCost == same.optionCost && same.baseCost.value > 0)
  }

  @Test("what was observed of care is what tallies and books have of it")
  func observed() async throws {
    let ensemble = try await ensemble(scenario())
    for segment in 0..<2 {
      let days = ensemble.values(of: .days, in: segment)
      let tallied = ensemble.values(of: Tally.careDays, in: [segment], over: .contract)
      #expect(zip(days, tallied).allSatisfy { abs($0 - $1) < 1e-6 })
      let starts = ensemble.values(of: Tally.starts, in: [segment], over: .contract)
      let present = zip(ensemble.values(of: .clients, in: segment), starts).map { $0 - $1 }
      // Sixty a year of 120 days: some twenty are there on the first day.
      #expect(present.allSatisfy { $0 >= 1 && $0 < 60 })
      let hours = ensemble.values(of: .hours, in: segment)
      let weighted = ensemble.values(of: .weightedDays, in: segment)
      #expect(zip(hours, weighted).allSatisfy { abs($0 - $1) < 1e-6 }, "no drift and no response")
      #expect(zip(weighted, days).allSatisfy { (0.8...1.3).contains($0 / $1) })
      let kinds: [CareVolume] = [.paidByHour, .paidByDay, .paidByTrajectory]
      let paid = kinds.map { ensemble.values(of: $0, in: segment).reduce(0, +) }
      #expect(paid[segment] > 0 && paid[1 - segment] == 0 && paid[2] == 0)
      #expect(Int128(paid[segment]) == ensemble.ledger.sum(of: .production, in: .segment(segment), over: .contract))
    }
    #expect(ensemble.values(of: .pricedDays, in: 1) == ensemble.values(of: .days, in: 1))
  }

  @Test("a tariff of a tenth more is the price's doing alone")
  func price() async throws {
    let option = try scenario("dearer") {
      for segment in 0..<2 {
        var funding = try #require($0.segments[segment].funding as? EffortBasedFunding)
        $0.segments[segment].observedTerms = $0.segments[segment].terms
        funding.tariff = funding.tariff.map { 1.1 * $0 }
        $0.segments[segment].funding = funding
      }
    }
    let dearer = try await difference(option)
    #expect(told(dearer) == [.price])
    #expect(dearer.figure(.price) == dearer.figure())
    // Nothing else of the base's cost follows the tariff: a tenth of what its care was worth, to a cent a month or so.
    let base = try await ensemble(scenario())
    let care = (0..<2).reduce(0.0) { sum, segment in
      [CareVolume.paidByHour, .paidByDay].reduce(sum) { all, kind in
        all + base.values(of: kind, in: segment).reduce(0, +) / Double(100 * base.replications)
      }
    }
    #expect(abs(dearer.figure().value / (0.1 * care) - 1) < 1e-3)
  }

  @Test("a ceiling that stops nobody is the contract rules' doing alone")
  func ceiling() async throws {
    let option = try scenario("ceiling") {
      for segment in 0..<2 {
        $0.segments[segment].observedTerms = $0.segments[segment].terms
        $0.segments[segment].terms.ceiling = RevenueCeiling()
        $0.segments[segment].terms.ceiling?.overDelivery = .reduced
        $0.segments[segment].terms.ceiling?.share = 0.7
      }
    }
    let ceiling = try await difference(option)
    #expect(told(ceiling) == [.contractRules])
    #expect(ceiling.figure().value < 0)
  }

  @Test("clients, hours and longer stays each make the part that is theirs")
  func volume() async throws {
    let clients = try await difference(try scenario("more") { $0.segments[0].inflow.newPerYear = 72 })
    #expect(told(clients, in: 1).isEmpty)
    let share = clients.figure(.clients).value / clients.figure().value
    #expect(share > 0.8 && share < 1.2)
    let hours = try await difference(try scenario("hours") { $0.segments[0].inflow.hoursGrowth = 0.1 })
    // Hours grow over the years in which prices do: more of them are paid at later prices.
    func isPriceSmall(_ difference: CostDifference) -> Bool {
      abs(difference.figure(.price).value) < 0.03 * abs(difference.figure(.hours).value)
    }
    #expect(Set(told(hours)).isSubset(of: [.hours, .price]) && isPriceSmall(hours))
    let days = try await difference(try scenario("days") { $0.segments[1].inflow.hoursGrowth = 0.1 })
    #expect(
      Set(told(days)).isSubset(of: [.hours, .price]) && isPriceSmall(days),
      "where days are paid, heavier products are dearer by the day")
    // Who is there on the first day is there for longer too, and in balance they are more.
    let longer = try await difference(try scenario("longer") { $0.segments[1].stay = try .exponential(mean: 180) })
    #expect(longer.figure(.careDays).value > abs(longer.figure(.price).value))
    #expect(longer.isZero(.hours) && longer.isZero(.severity))
  }

  @Test("with responses, limits and all ways of paying the parts add up in every replication")
  func allTogether() async throws {
    let base = try scenario(strength: 1) { $0.segments[0].capacity = .places(20) }
    let options = [
      try scenario("trajectories", strength: 1) {
        $0.segments[0].capacity = .places(20)
        for segment in 0..<2 {
          $0.segments[segment].observedTerms = $0.segments[segment].terms
          $0.segments[segment].funding = OutputBasedFunding()
        }
      },
      try scenario("task", strength: 1) {
        $0.segments[0].capacity = .places(20)
        $0.segments[1].observedTerms = $0.segments[1].terms
        $0.segments[1].funding = TaskBasedFunding()
        $0.segments[1].terms.postCalculation = PostCalculation()
      },
      try scenario("one", strength: 1) {
        $0.segments.removeLast()
        $0.segments[0].capacity = .places(20)
      },
    ]
    for option in options {
      // It throws where they don't.
      let difference = try await difference(option, from: base)
      let regions = CostPart.allCases.reduce(0) { $0 + difference.figure($1).value }
      let whole = difference.figure().value
      #expect(abs(regions - whole) < 1e-6 * abs(whole) && whole != 0)
      #expect(abs(difference.optionCost.value - difference.baseCost.value - whole) < 1e-6 * abs(whole))
      if option.name == "one" {
        #expect(told(difference, in: 1).contains(.clients) && difference.isZero(.price, in: 1))
      }
    }
  }

  @Test("parts that don't add up to the books are a fault of the program, and say of which replication")
  func fault() throws {
    var segment = SegmentCost()
    (segment.clients, segment.paidByTrajectory, segment.recognised) = (2, 500, 500)
    let base = CostParts(segments: ["S"], costs: [[segment], [segment]])
    let wrong = CostParts(segments: ["S"], costs: [[segment], [segment]], totals: [500, 501])
    #expect(throws: Experiment.Failure.self) { try CostDifference(wrong, from: base) }
    do throws(Experiment.Failure) {
      _ = try CostDifference(wrong, from: base)
    } catch {
      guard case .identityViolated(let replication, let violations) = error else { return }
      #expect(replication == 1 && violations.count == 1)
    }
  }

  @Test("of parts by hand the means have the errors of their replications")
  func errors() throws {
    func cost(_ rules: Int) -> [SegmentCost] {
      var segment = SegmentCost()
      segment.recognised = rules
      return [segment]
    }
    let base = CostParts(segments: ["S"], costs: [cost(0), cost(0), cost(0)])
    let option = CostParts(
      segments: ["S"], costs: [cost(100), cost(300), cost(200)], otherCosts: [50, 50, 50])
    let difference = try CostDifference(option, from: base)
    // Means in euro; the error of 1, 3 and 2 is 1/√3.
    #expect(difference.figure(.contractRules, in: 0).value == 2)
    #expect(abs(difference.figure(.contractRules).standardError - 1 / 3.0.squareRoot()) < 1e-12)
    #expect(difference.figure(.otherCosts) == Figure(0.5, standardError: 0))
    #expect(difference.isZero(.otherCosts, in: 0) && difference.figure().value == 2.5)
  }
}
