import Foundation
import Sampling
import Storage
import Testing
import YouthCare

/// What is wrong with a scenario is told by the scenario: a file only says where it stands.
@Suite("a page, a test and a file get the same refusals")
struct ScenarioFaultTests {
  // MARK: - Files

  @Test("a file that can be read is refused for what its scenario tells", arguments: InvalidScenarioTests.names)
  func sameWords(name: String) throws {
    // What a file is compared with is no part of its scenario, and neither are its futures.
    guard !name.hasPrefix("compared-with"), !name.hasPrefix("future-") else { return }
    let path = Fixtures.invalid.appending(path: "\(name).yaml").path
    guard let scenario = ScenarioReader().draft(path: path),
      case .failure(let faults) = Fixtures.result(of: path)
    else { return }
    let told = scenario.faults
    // A file refuses reasons for numbers that aren't there as well: those are no part of its scenario.
    let own = faults.diagnostics.map(\.message).filter { !$0.en.contains("is no number of this file") }
    for message in own {
      #expect(
        told.contains { Self.isSaid($0.text.en, in: message.en) && Self.isSaid($0.text.nl, in: message.nl) },
        "\(message.en)")
    }
    for fault in told {
      #expect(own.contains { Self.isSaid(fault.text.en, in: $0.en) }, "\(fault.address): \(fault.text.en)")
      #expect(fault.address.keys.isEmpty || fault.addresses.allSatisfy { !$0.keys.isEmpty })
    }
  }

  /// Whether a file says what a scenario does: it may mend it otherwise, by taking away what a base states.
  private static func isSaid(_ text: String, in message: String) -> Bool {
    message.components(separatedBy: "; ").first == text.components(separatedBy: "; ").first
  }

  @Test("most of the refused files are read, and refused by their scenario")
  func mostAreRead() {
    let read = InvalidScenarioTests.names.filter {
      ScenarioReader().draft(path: Fixtures.invalid.appending(path: "\($0).yaml").path) != nil
    }
    #expect(read.count >= 90, "\(read.count)")
  }

  private static let shipped =
    (FileManager.default.enumerator(atPath: scenarios.path)?.compactMap { $0 as? String } ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()
  private static let scenarios = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Scenarios")

  @Test("no shipped scenario has a fault", arguments: shipped)
  func shippedAreSound(name: String) throws {
    let scenario = try Fixtures.result(of: Self.scenarios.appending(path: name).path).get().scenario
    #expect(scenario.faults.isEmpty, "\(scenario.faults.map { "\($0.address): \($0.text.en)" })")
  }

  // MARK: - Scenarios made in code

  /// A change of a sound scenario to nonsense, and the address at which it must be told.
  struct Nonsense: Sendable, CustomTestStringConvertible {
    let address: String
    let change: @Sendable (inout Scenario) -> Void
    var testDescription: String { address }

    init(_ address: String, _ change: @escaping @Sendable (inout Scenario) -> Void) {
      self.address = address
      self.change = change
    }

    /// A number set by its key path.
    init<Value: Sendable>(
      _ address: String, _ path: any WritableKeyPath<Scenario, Value> & Sendable, _ value: Value
    ) {
      self.init(address) { $0[keyPath: path] = value }
    }
  }

  private static let average = Fixtures.result(of: scenarios.appending(path: "average-region.yaml").path)
    .map(\.scenario)

  @Test("nonsense is told at its address", arguments: numbers + shares + names + places + terms + changes + region)
  func told(nonsense: Nonsense) throws {
    var scenario = try Self.average.get()
    try #require(scenario.faults.isEmpty)
    nonsense.change(&scenario)
    let faults = scenario.faults
    #expect(
      faults.contains { $0.address.description == nonsense.address },
      "\(nonsense.address) isn't among \(faults.map { "\($0.address): \($0.text.en)" })")
    #expect(faults.allSatisfy { !$0.text.nl.isEmpty && !$0.text.en.isEmpty })
  }

  @Test("there is nonsense of sixty kinds")
  func enough() {
    let all = Self.numbers + Self.shares + Self.names + Self.places + Self.terms + Self.changes + Self.region
    #expect(all.count >= 60, "\(all.count)")
  }

  private static let numbers: [Nonsense] = [
    Nonsense("contract.years", \.contract.years, 0),
    Nonsense("contract.years", \.contract.years, 1_000_000),
    Nonsense("contract.indexation", \.contract.indexation, .nan),
    Nonsense("contract.start", \.contract.start, CalendarDate(year: 1200, month: 1, day: 1)!),
    Nonsense(
      "budget.first_year", \.budget,
      {
        var budget = Budget(); budget.firstYear = .infinity; return budget
      }()),
    Nonsense(
      "budget.by_year.2027", \.budget,
      {
        var budget = Budget(); budget.byYear = [2027: -1]; return budget
      }()),
    Nonsense(
      "budget.by_year.2001", \.budget,
      {
        var budget = Budget(); budget.byYear = [2001: 1]; return budget
      }()),
    Nonsense("budget", \.budget, Budget()),
    Nonsense("region.youths", \.region.youths, -5),
    Nonsense("region.trajectories_per_client", \.region.trajectoriesPerClient, .nan),
    Nonsense("behaviour.dose", \.behaviour.dose, 40),
    Nonsense("municipal_cost.per_contract", \.municipalCost.perContract, -.infinity),
    Nonsense("segments.S1.inflow.starts_per_year", \.segments[0].inflow.startsPerYear, 1e12),
    Nonsense("segments.S1.inflow.growth", \.segments[0].inflow.growth, .nan),
    Nonsense("segments.S1.inflow.season", \.segments[0].inflow.season, [1, 1]),
    Nonsense("segments.S1.inflow.season[4]", \.segments[0].inflow.season[3], -1),
    Nonsense("segments.S1.inflow.season", \.segments[0].inflow.season, [Double](repeating: 0, count: 12)),
    Nonsense("segments.S1.inflow.sine.amplitude", \.segments[0].inflow.sineAmplitude, 7),
    Nonsense("segments.S1.severity.light.intensity") { $0.segments[0].severities[0].intensity = 0 },
    Nonsense("segments.S1.access.strictness", \.segments[0].access.strictness, -0.1),
    Nonsense("segments.S1.suppliers.entry", \.segments[0].suppliers.entry, .nan),
    Nonsense("segments.S1.cost.variable_share", \.segments[0].cost.variableShare, 2),
    Nonsense("segments.S1.present.wait", \.segments[0].present.wait, -1),
    Nonsense("segments.S1.present.in_care", \.segments[0].present.inCare, -1),
    Nonsense("segments.S1.wait_norm", \.segments[0].waitNorm, .infinity),
    Nonsense("segments.S1.places", \.segments[0].capacity, .places(-4)),
    Nonsense("segments.S1.stay") { $0.segments[0].stay = length { try .constant(-3) } },
    Nonsense("segments.S1.stay") { $0.segments[0].stay = length { try .constant(0) } },
    Nonsense("segments.S1.re_entry.delay") { $0.segments[0].reEntry?.delay = length { try .normal(mean: 3, sd: 9) } },
    Nonsense("segments.S1.re_entry.probability") { $0.segments[0].reEntry?.probability = 1 },
  ]

  private static let shares: [Nonsense] = [
    Nonsense("segments.S1.severity.light.share") { $0.segments[0].severities[0].share = -0.2 },
    Nonsense("segments.S1.severity") { $0.segments[0].severities[0].share += 0.1 },
    Nonsense("segments.S1.severity", \.segments[0].severities, []),
    Nonsense("segments.S1.referrers") { $0.segments[0].referrers[0].share += 0.1 },
    Nonsense("segments.S1.urgency") { ($0.segments[0].urgency.crisis, $0.segments[0].urgency.urgent) = (0.7, 0.7) },
    Nonsense("segments.S1.drop_out.destinations") { $0.segments[0].dropOut?.recovered = 0.9 },
    Nonsense("segments.S1.drop_out") { scenario in
      scenario.segments[0].dropOut?.recovered = 0
      scenario.segments[0].dropOut?.elsewhere = 0
      scenario.segments[0].dropOut?.returns = 1
      scenario.segments[0].dropOut?.returnDelay = nil
    },
    Nonsense("segments.S1.drop_out.patience") { $0.segments[0].dropOut?.patience = [] },
    Nonsense("segments.S1.providers") { $0.segments[0].providers[0].share = 0.5 },
    Nonsense("segments.S1.providers", \.segments[0].providers, []),
    Nonsense("segments.S1.routes") { scenario in
      for route in scenario.segments[0].routes.indices { scenario.segments[0].routes[route].share = 0.9 }
      scenario.segments[0].routes.append(Route(target: 6))
      scenario.segments[0].routes[scenario.segments[0].routes.count - 1].share = 0.9
    },
  ]

  private static let names: [Nonsense] = [
    Nonsense("", \.name, "total"),
    Nonsense(#"segments."S 1""#, \.segments[0].id, "S 1"),
    Nonsense("segments.all", \.segments[0].id, "all"),
    Nonsense("segments.s2", \.segments[6].id, "s2"),
    Nonsense("segments.S2", \.segments[0].id, "S2"),
    Nonsense("segments", \.segments, []),
    Nonsense("segments.S1.providers.Total", \.segments[0].providers[0].name, "Total"),
    Nonsense("segments.S1.referrers.GP") { scenario in
      for index in scenario.segments[0].referrers.indices where scenario.segments[0].referrers[index].name == "gp" {
        scenario.segments[0].referrers[index].name = "GP"
      }
    },
    Nonsense("segments.S1.access.controllability.jugde", \.segments[0].access.controllability, ["jugde": 0.5]),
    Nonsense("segments.S1.access.always_admitted.jugde", \.segments[0].access.alwaysAdmitted, ["jugde"]),
    Nonsense("segments.S1.routes") { $0.segments[0].routes = [Route(target: 99)] },
    Nonsense("control.segments") { scenario in
      scenario.control = ControlLoop()
      scenario.control?.segments = [-1]
    },
  ]

  private static let places: [Nonsense] = [
    Nonsense("segments.S1.inflow.starts_per_year", \.segments[0].inflow.newPerYear, 100),
    Nonsense("segments.S1.inflow", \.segments[0].inflow.startsPerYear, nil),
    Nonsense("segments.S1.routes.S1") { scenario in
      scenario.segments[0].routes = [Route(target: 0)]
      scenario.segments[0].routes[0].keepsPlace = true
    },
    Nonsense("segments.S1.routes.S2") { scenario in
      for (from, to) in [(0, 1), (1, 0)] {
        scenario.segments[from].routes = [Route(target: to)]
        scenario.segments[from].routes[0].keepsPlace = true
      }
    },
    Nonsense("segments.S1.present.in_care") { scenario in
      scenario.segments[0].capacity = .places(10)
      scenario.segments[0].present.inCare = 11
    },
    Nonsense("segments.S1.present.waiting") { scenario in
      scenario.segments[0].present.wait = 0
      scenario.segments[0].present.waiting = 5
    },
    Nonsense("segments.S1.present.waited") { $0.segments[0].present.waited = length { try .exponential(mean: 9) } },
    Nonsense("segments.S1.present.elapsed") { scenario in
      scenario.segments[0].present.elapsed = length { try .exponential(mean: 9) }
      scenario.segments[0].present.residual = length { try .exponential(mean: 9) }
    },
    Nonsense("segments.S1.present.wait", \.segments[0].capacity, .unlimited),
    Nonsense("segments.S1.places") { scenario in
      scenario.segments[0].capacity = .places(900)
      scenario.segments[0].providers[0].places = 800
    },
    Nonsense("segments.S1.providers.S1.closes") { $0.segments[0].providers[0].closes = 100 },
    Nonsense("segments.S1.providers.S1.closes") { $0.segments[0].providers[0].closes = 99_999 },
    Nonsense("segments.S1.workforce") { scenario in
      scenario.segments[0].present.wait = 0
      scenario.segments[0].capacity = .unlimited
      scenario.segments[0].workforce = Workforce()
    },
    Nonsense("segments.S1.access.substitution.to_segment") {
      $0.segments[0].access.substitution = AccessSubstitution(target: 0)
    },
    Nonsense("segments.S1.access.substitution.to_segment") { scenario in
      scenario.segments[0].access.substitution = AccessSubstitution(target: 1)
      scenario.segments[1].access.substitution = AccessSubstitution(target: 0)
    },
    Nonsense("segments.S1.access.front_line") { scenario in
      scenario.segments[0].referrers = [Referrer(name: "judge", share: 1)]
      scenario.segments[0].access.frontLine = 0.5
    },
    Nonsense("segments.S1.suppliers.number", \.segments[0].suppliers.number, 5),
    Nonsense("segments.S1.suppliers.top", \.segments[0].suppliers.top, 3),
    Nonsense("segments.S1.suppliers.readmission", \.segments[0].suppliers.readmission, 2),
  ]

  private static let terms: [Nonsense] = [
    Nonsense("segments.S1.funding", \.segments[0].terms, ContractTerms(EffortBasedFunding())),
    Nonsense("segments.S1.funding.ceiling.share") { scenario in
      scenario.segments[0].terms.ceiling = RevenueCeiling()
      scenario.segments[0].terms.ceiling?.share = -1
    },
    Nonsense("segments.S1.funding.growth", \.segments[0].terms.growth, 0.1),
    Nonsense("segments.S1.funding.task", \.segments[0].terms.task, "care"),
    Nonsense("segments.S1.funding.ceiling") { scenario in
      scenario.segments[0].terms.ceiling = RevenueCeiling()
      scenario.segments[0].terms.guarantee = GuaranteeBudget()
      scenario.segments[0].terms.ceiling?.share = 0.5
      scenario.segments[0].terms.guarantee?.share = 0.9
    },
    Nonsense("segments.S1.funding.ceiling.decision_lag") { scenario in
      scenario.segments[0].terms.ceiling = RevenueCeiling()
      scenario.segments[0].terms.ceiling?.decisionLag = 3
    },
    Nonsense("segments.S1.funding.ceiling.over_delivery") { scenario in
      scenario.segments[0].terms.ceiling = RevenueCeiling()
      scenario.segments[0].terms.ceiling?.overDelivery = .reallocate
    },
    Nonsense("segments.S1.funding.introduction", \.segments[0].terms.introduction, Introduction()),
    Nonsense("segments.S1.funding.adjustment.every") { scenario in
      scenario.contract.years = 1
      scenario.budget?.byYear = [:]
      scenario.changes = []
      scenario.segments[0].terms.adjustment = AdjustmentMoments()
      scenario.segments[0].terms.adjustment?.every = 24
    },
    Nonsense("control.action") { scenario in
      scenario.budget = nil
      scenario.control = ControlLoop()
      scenario.control?.action = .intakeStop
    },
    Nonsense("behaviour.audit") { $0.materialControl = MaterialControl() },
    Nonsense("contract.extension", \.contract.extensionOption, .used),
  ]

  private static func change(
    _ name: String, _ target: DatedChange.Target, _ operation: Timeline.Operation, in segments: [Int] = [0],
    from: Double = 365, until: Double = .infinity, ramp: Double = 0
  ) -> @Sendable (inout Scenario) -> Void {
    let step = Timeline.Step(operation, from: from, until: until, ramp: ramp)
    return { $0.changes.append(DatedChange(name: name, target: target, segments: segments, step: step)) }
  }

  private static let changes: [Nonsense] = [
    Nonsense("changes.x.times", change("x", .inflow, .times(-1))),
    Nonsense("changes.x.times", change("x", .stay, .times(0))),
    Nonsense("changes.x.times", change("x", .price, .times(.nan))),
    Nonsense("changes.x.to", change("x", .price, .to(3))),
    Nonsense("changes.x.to", change("x", .reEntry, .to(1))),
    Nonsense("changes.x.ramp", change("x", .inflow, .times(1), ramp: -3)),
    Nonsense("changes.x.from", change("x", .inflow, .times(1), from: -3)),
    Nonsense("changes.x.from", change("x", .inflow, .times(1), from: .nan)),
    Nonsense("changes.x.from", change("x", .price, .times(1.1), from: 12)),
    Nonsense("changes.x.until", change("x", .inflow, .times(1), from: 400, until: 400)),
    Nonsense("changes.x.until", change("x", .inflow, .times(1), until: 90_000)),
    Nonsense("changes.x.segments", change("x", .inflow, .times(1), in: [])),
    Nonsense("changes.x.segments", change("x", .inflow, .times(1), in: [77])),
    Nonsense("changes.x.segments.S1", change("x", .inflow, .times(1), in: [0, 0])),
    Nonsense("changes.x.segments.S1", change("x", .route(to: 0), .times(1))),
    Nonsense("changes.x.to_segment", change("x", .route(to: 99), .times(1))),
    Nonsense("changes.y") { scenario in
      change("x", .inflow, .times(50))(&scenario)
      change("y", .inflow, .times(50))(&scenario)
    },
    Nonsense("changes.y.from") { scenario in
      let terms = scenario.segments[0].terms
      scenario.fundingChanges = ["x", "y"].map { FundingChange(name: $0, segments: [0], from: 365, terms: terms) }
    },
    Nonsense("changes.x.times", change("x", .price, .times(5))),
  ]

  private static let region: [Nonsense] = [
    Nonsense("region.youths", \.region.youths, 20),
    Nonsense("segments") { scenario in
      scenario.segments[0].routes = [Route(target: 0)]
      scenario.segments[0].routes[0].share = 1
      scenario.segments[0].dropOut = nil
      (scenario.segments[0].inflow.startsPerYear, scenario.segments[0].inflow.newPerYear) = (nil, 10)
    },
    Nonsense("segments.S3.inflow", \.segments[2].inflow.startsPerYear, 0.5),
    Nonsense("segments.S1.inflow") { $0.segments[0].inflow.yearlyShock = 1 },
    Nonsense("segments.S1.routes.S2", \.segments[1].severities[0].name, "feather"),
    Nonsense("segments.S1.re_entry.delay") { scenario in
      scenario.segments[0].stay = length { try .exponential(mean: 1e-9) }
      scenario.segments[0].reEntry?.delay = length { try .constant(0) }
    },
    Nonsense("segments.S7.stay") { $0.segments[6].stay = length { try .exponential(mean: 10_000) } },
    Nonsense("budget.first_year") { scenario in
      scenario.budget = Budget()
      scenario.budget?.firstYear = 425
    },
  ]

  private static func length(_ make: () throws -> Distribution) -> Distribution {
    do { return try make() } catch { preconditionFailure("\(error)") }
  }

  // MARK: - What was vouched for

  @Test("an unusual number that somebody vouched for stands")
  func vouched() throws {
    var scenario = try Self.average.get()
    scenario.budget = Budget()
    scenario.budget?.firstYear = 425
    let fault = try #require(scenario.faults.first)
    #expect(fault.address == Address(["budget", "first_year"]))
    scenario.statements.vouched.insert(fault.address)
    #expect(scenario.faults.isEmpty)
  }
}
