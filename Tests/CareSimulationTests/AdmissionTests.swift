import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

/// Who bids, who is admitted again, who comes, and who has a change assignment (MODEL.md, C3 and C5–C7).
@Suite("Who comes and who goes, by hand")
struct AdmissionTests {
  /// The first month without new clients, by contract.
  private static func closed(_ segment: Segment, years: Int = 1, _ adapt: (inout Scenario) -> Void = { _ in }) throws
    -> [Int?]
  {
    let run = try MarketRun.run(ContractBookTests.scenario([segment], years: years, adapt))
    #expect(run.books.violations == [])
    return run.flows.map(\.closedIn)
  }

  // MARK: - C5

  @Test("who has fewer clients a year than the threshold doesn't bid, but never all")
  func threshold() throws {
    func closed(_ threshold: Double, warmUp: Int = 0) throws -> [Int?] {
      let segment = try Segment.market([0.5, 0.375, 0.125]) {
        // 80, 60 and 20 clients a year.
        $0.inflow.newPerYear = 160
        $0.suppliers.threshold = threshold
      }
      return try Self.closed(segment) { $0.contract.warmUpMonths = warmUp }
    }
    #expect(try closed(20) == [nil, nil, nil])
    #expect(try closed(20.1) == [nil, nil, 0])
    #expect(try closed(60.1, warmUp: 5) == [nil, 5, 5])
    #expect(try closed(80.1) == [nil, nil, nil])
  }

  @Test("who earns more than the stated margin bids, however few his clients")
  func thresholdMargin() throws {
    func closed(_ margin: Double) throws -> [Int?] {
      try Self.closed(
        Segment.market([0.5, 0.375, 0.125]) {
          ($0.suppliers.threshold, $0.suppliers.thresholdMargin) = (8, margin)
          // Five, four and one clients, who leave half, a quarter and nothing of what they bring.
          $0.providers[1].cost = 0.75
          $0.providers[0].cost = 0.5
        })
    }
    #expect(try closed(0.24) == [nil, nil, 0])
    // At the margin itself he doesn't bid.
    #expect(try closed(0.25) == [nil, 0, 0])
    #expect(try closed(-0.01) == [nil, nil, nil])
  }

  // MARK: - C7

  /// Five providers of whom the third and the second are the worst; two years.
  private static func readmission(_ adapt: (inout Suppliers) -> Void = { _ in }) throws -> Segment {
    try Segment.market([0.3, 0.2, 0.2, 0.2, 0.1]) {
      for (index, quality) in [1, 0.9, 0.8, 1.1, 1.2].enumerated() { $0.providers[index].quality = quality }
      ($0.suppliers.admission, $0.suppliers.readmission, $0.suppliers.readmissionDrop) = (.selective, 1, 0.4)
      ($0.suppliers.readmissionReliability, $0.suppliers.bidCost) = (0, 1_000)
      adapt(&$0.suppliers)
    }
  }

  @Test("after a year two of five go, the worst by a perfect score, two come, and the five who are there have bid")
  func readmission() throws {
    let run = try MarketRun.run(ContractBookTests.scenario([try Self.readmission()], years: 2))
    #expect(run.books.violations == [])
    #expect(run.flows.map(\.closedIn) == [nil, 12, 12, nil, nil, nil, nil])
    // Each bid costs 1,000 euro, beside 9 % of the provider's cost.
    let plain = try MarketRun.run(
      ContractBookTests.scenario([try Self.readmission { $0.bidCost = 0 }], years: 2))
    let bids = (0..<7).map { contract in
      zip(run.books(.administrationCost, contract), plain.books(.administrationCost, contract)).map { $0 - $1 }
    }
    func months(_ own: Set<Int>) -> [Int] { (0..<24).map { own.contains($0) ? 100_000 : 0 } }
    for contract in [0, 3, 4] { #expect(bids[contract] == months([0, 12])) }
    for contract in [1, 2] { #expect(bids[contract] == months([0])) }
    for contract in [5, 6] { #expect(bids[contract] == months([12]), "\(bids[contract])") }
    // The municipality pays no bid.
    for contract in 0..<7 {
      #expect(run.books(.administrationExpense, contract) == plain.books(.administrationExpense, contract))
    }
  }

  @Test("as many go as stated, to the nearest, and never the last one")
  func dropped() throws {
    func count(_ drop: Double, _ providers: [Double]) throws -> Int {
      let segment = try Segment.market(providers) {
        ($0.suppliers.admission, $0.suppliers.readmission, $0.suppliers.readmissionDrop) = (.selective, 1, drop)
      }
      return try Self.closed(segment, years: 2).count { $0 == 12 }
    }
    #expect(try count(0.29, [0.2, 0.2, 0.2, 0.2, 0.2]) == 1)
    #expect(try count(0.31, [0.2, 0.2, 0.2, 0.2, 0.2]) == 2)
    #expect(try count(0.09, [0.2, 0.2, 0.2, 0.2, 0.2]) == 0)
    #expect(try count(0.9, [0.5, 0.5]) == 1)
    #expect(try count(0.9, [1]) == 0)
  }

  @Test("a contract is ended for cause where its yearly score is so far below average, and never the last")
  func forCause() throws {
    func closed(_ forCause: Double, _ qualities: [Double]) throws -> [Int?] {
      let segment = try Segment.market([Double](repeating: 1 / Double(qualities.count), count: qualities.count)) {
        for (index, quality) in qualities.enumerated() { $0.providers[index].quality = quality }
        // A perfect score, in billionths of the average.
        ($0.suppliers.forCause, $0.suppliers.readmissionReliability) = (forCause, 0)
      }
      return try Self.closed(segment, years: 3)
    }
    #expect(try closed(2, [1, 1 - 1.9e-9, 1 - 2.1e-9]) == [nil, nil, 12])
    #expect(try closed(0, [1, 1 - 1.9e-9, 1 - 2.1e-9]) == [nil, nil, nil])
    #expect(try closed(2, [1 - 3e-9, 1 - 4e-9]) == [nil, 12])
  }

  @Test("re-admissions come every so many years from the contract's start, and not at its end")
  func rounds() throws {
    let segment = try Self.readmission {
      $0.readmission = 1.5
      $0.readmissionDrop = 0.2
    }
    let closed = try Self.closed(segment, years: 6) { $0.contract.warmUpMonths = 4 }
    #expect(Set(closed.compactMap(\.self)) == [22, 40, 58])
    #expect(closed.count == 5 + 3)
  }

  /// A score is √r × quality + √(1 − r) × noise with r = n / (n + k). Without a stated spread quality counts in
  /// billionths, so that what providers differ by is known.
  @Test("a score shows quality with reliability n / (n + k)", arguments: [10_000.0, 60, 15])
  func reliability(constant: Double) throws {
    // Sixty leave on the fifth day, and come back ten days later to whom they choose.
    var segment = try SmallWorld.segment(inCare: 60, leavingAt: 5, stay: 1_000)
    segment.reEntry = ReEntry(delay: try .constant(10))
    segment.reEntry?.probability = 0.5
    segment.providers = Provider.all([0.5, 0.5])
    segment.providers[1].quality = 1 + 1e-9
    (segment.suppliers.admission, segment.suppliers.readmission) = (.selective, 1)
    (segment.suppliers.readmissionDrop, segment.suppliers.readmissionReliability) = (0.5, constant)
    let scenario = SmallWorld.scenario(
      [segment], years: 2, changes: [SmallWorld.change(.reEntry, .to(1), from: -100_000)])
    let runs = try MarketRun.runs(scenario, replications: 0..<2_000)
    var (found, expected, variance) = (0.0, 0.0, 0.0)
    for run in runs {
      let shares = run.flows.prefix(2).map { Double($0.starts) / (Double($0.starts) + constant) }
      let probability = normalProbability(below: shares[1].squareRoot() / (2 - shares[0] - shares[1]).squareRoot())
      found += run.flows[0].closedIn == 12 ? 1 : 0
      expected += probability
      variance += probability * (1 - probability)
      #expect(run.flows[0].closedIn == 12 || run.flows[1].closedIn == 12)
    }
    // Of 2,000: 1,031, 1,383 and 1,683 or so, with errors of 22, 21 and 16. With r for √r 60 would tell 1,227.
    #expect(expected > (constant > 1_000 ? 1_020 : constant > 20 ? 1_350 : 1_650))
    #expect(abs(found - expected) < 4 * variance.squareRoot(), "\(found), \(expected)")
  }

  @Test("the round of the start costs its sum, whoever may come later, and every award of it and of later ones its own")
  func costOfRounds() throws {
    func paid(procurement: Double, award: Double) throws -> [Int] {
      let run = try MarketRun.run(
        ContractBookTests.scenario([try Self.readmission()], years: 2) {
          ($0.municipalCost.procurement, $0.municipalCost.award) = (procurement, award)
        })
      return (0..<24).map { month in (0..<7).reduce(0) { $0 + run.books(.administrationExpense, $1, month: month) } }
    }
    let nothing = try paid(procurement: 0, award: 0)
    let round = try paid(procurement: 1_000, award: 0)
    let awards = try paid(procurement: 0, award: 10)
    for month in 0..<24 {
      // 1,000 euro over the five who are there; after a year three stay and two come.
      #expect(round[month] - nothing[month] == (month == 0 ? 100_000 : 0))
      #expect(awards[month] - nothing[month] == (month == 0 || month == 12 ? 5_000 : 0))
    }
  }

  // MARK: - C3

  /// One provider of a hundred places with a margin of 90 %, and room for two more, who come in the first months.
  private static func openHouse(_ terms: ContractTerms? = nil, _ adapt: (inout Segment) throws -> Void = { _ in })
    throws -> Scenario
  {
    let segment = try Segment.market([1]) {
      $0.capacity = .places(100)
      $0.providers[0].cost = 0.1
      $0.suppliers.admission = .openHouse
      ($0.suppliers.entry, $0.suppliers.entrantShare) = (1, 0.1)
      if let terms { ($0.terms, $0.observedTerms) = (terms, terms) }
      try adapt(&$0)
    }
    return ContractBookTests.scenario([segment])
  }

  @Test("entrants have the places of their share, cost less, and share clients with those who are there")
  func entrants() throws {
    let run = try MarketRun.run(Self.openHouse())
    #expect(run.books.violations == [])
    #expect(run.flows.count == 3)
    #expect(run.months(.places)[2...].allSatisfy { $0 == 120 })
    // Shares 1, 0.1 and 0.1 over 1.2: 1 / Σ share² is 1.2² / 1.02.
    #expect(run.months(.choice)[2...].allSatisfy { isClose($0, 1.44 / 1.02) })
    // A tenth of 664.30 × 0.85.
    for entrant in 1...2 { #expect(run.books(.fixedCost, entrant)[2...].allSatisfy { $0 == 5_647 }) }
    // A hundredth of a place is one.
    let small = try MarketRun.run(Self.openHouse { $0.suppliers.entrantShare = 0.0001 })
    #expect(small.months(.places)[2...].allSatisfy { $0 == 102 })
  }

  @Test("entrants get clients by their shares, and nothing of what was divided before")
  func entrantsClients() throws {
    var scenario = try Self.openHouse {
      $0.capacity = .unlimited
      // All leave on day 200 and come back ten days later.
      ($0.present.inCare, $0.stay) = (3_000, try .constant(10_000))
      $0.present.residual = try .constant(200)
      $0.reEntry = ReEntry(delay: try .constant(10))
      $0.reEntry?.probability = 0.5
    }
    scenario.changes.append(SmallWorld.change(.reEntry, .to(1), from: -100_000))
    let run = try MarketRun.run(scenario)
    #expect(run.books.violations == [])
    // 1/12 of 3,000: 250 ± 15.1.
    for entrant in 1...2 { #expect(abs(Double(run.flows[entrant].starts) - 250) < 4 * 15.1) }
    #expect(run.flows.reduce(0) { $0 + $1.starts } == 3_000)
  }

  @Test("nobody comes where a lump sum is paid, where nobody earns more than 1 %, or where the market is closed")
  func noEntrants() throws {
    func choice(_ terms: ContractTerms? = nil, _ adapt: (inout Segment) -> Void = { _ in }) throws -> Set<Double> {
      Set(try MarketRun.run(Self.openHouse(terms, adapt)).months(.choice))
    }
    #expect(try choice(ContractTerms(ContractBookTests.budget(43_800))) == [1])
    // Capacity and care for ten cost 0.9 % less than they bring; the years of before say the same.
    #expect(try choice { ($0.providers[0].cost, $0.suppliers.entry) = (1 / 1.009, 2) } == [1])
    #expect(try choice { $0.suppliers.admission = .selective } == [1])
    #expect(try choice { $0.suppliers.admission = .fixed } == [1])
    #expect(try choice { $0.suppliers.entry = 0 } == [1])
  }

  @Test("who comes after a dated change of places has his share of those that it left")
  func datedPlaces() throws {
    // Half of the hundred are gone before anybody comes: two with five each.
    var scenario = try Self.openHouse()
    scenario.contract.warmUpMonths = 1
    scenario.changes.append(SmallWorld.change(.places, .times(0.5), from: -10))
    #expect(try MarketRun.run(scenario).months(.places)[2...].allSatisfy { $0 == 60 })
    // Where none are left they bring none.
    scenario.changes[scenario.changes.count - 1] = SmallWorld.change(.places, .to(0), from: -10)
    #expect(try MarketRun.run(scenario).months(.places).allSatisfy { $0 == 0 })
  }

  @Test(
    "where the last provider has closed others come, and who was left with him goes to them", arguments: [true, false])
  func deserted(isPooled: Bool) throws {
    let scenario = try Self.openHouse {
      $0.providers[0].closes = monthStart(3)
      // So dear that nobody comes while he is there, and one in a hundred months; entrants have a margin of 90 %.
      $0.providers[0].cost = 1
      ($0.suppliers.entry, $0.suppliers.entrantShare, $0.suppliers.entrantCost) = (1, 0.1, 0.1)
      $0.present.waiting = 3
      $0.present.inCare = 100
      $0.waitingList = isPooled ? .pooled : .perProvider
      ($0.failure, $0.stay) = (ProviderFailure(), try .constant(10_000))
      ($0.failure!.transfer, $0.failure!.lengthening) = (0, 1)
      // Nobody takes over his places.
      ($0.failure!.rehired, $0.failure!.lostMonths) = (0, 100)
    }
    let run = try MarketRun.run(scenario)
    #expect(run.books.violations == [])
    #expect(run.months(.places).prefix(3) == [100, 100, 100])
    // Two come, in two months, with ten places each: the three who wait start as the first opens, and seven move to him. On
    // one list ten more move to the second; on lists of their own all have gone to the first one's.
    #expect(run.months(.places).last == 20)
    #expect(run.flows[1].starts == 3 && run.flows[1].transfersIn == 7)
    #expect(run.flows[2].starts == 0 && run.flows[2].transfersIn == (isPooled ? 10 : 0))
    #expect(run.months(.inCare).last == 103 - run.months(.waiting).last!)
  }

  @Test("who comes by himself is somebody else than who comes at a round, and is the same whether there are rounds")
  func whoIsWho() throws {
    func flows(readmission: Double, drop: Double = 0.2) throws -> [String: ProviderFlow] {
      let scenario = ContractBookTests.scenario(
        [
          try Self.readmission {
            ($0.admission, $0.readmission, $0.readmissionDrop) = (.openHouse, readmission, drop)
            ($0.entry, $0.entrantShare) = (0.2, 0.1)
          }
        ], years: 3)
      let plan = try SimulationPlan(scenario)
      let names = plan.scenario.segments[0].providers.map(\.name)
      return Dictionary(uniqueKeysWithValues: zip(names, try MarketRun.run(scenario).flows))
    }
    let without = try flows(readmission: 0)
    let with = try flows(readmission: 1)
    #expect(
      without.keys.filter { $0.contains("-new-") }.count == 6 && !without.keys.contains { $0.contains("-round-") })
    // One of five goes after each of two years.
    #expect(Set(with.keys).subtracting(without.keys) == ["S0-round-1", "S0-round-2"])
    #expect(Set(without.keys).isSubset(of: with.keys))
  }

  /// λ_e × n / 12 a month at five points above 1 %, and in proportion; twice that where a quarter's requests wait.
  @Test(
    "entrants come as often as margins, providers and the queue say", arguments: [(0.06, 0), (0.11, 0), (0.06, 91)])
  func entry(margin: Double, waiting: Int) throws {
    let segment = try Segment.market([0.2, 0.2, 0.2, 0.2, 0.2], clients: 100) {
      $0.cost.tariffRatio = 1 / (1 - margin)
      // A client a day.
      $0.inflow.newPerYear = 365
      $0.capacity = .places(100)
      $0.present.waiting = waiting
      $0.waitingList = .perProvider
      $0.suppliers.admission = .openHouse
      $0.suppliers.entry = 1.2
    }
    let books = try SmallWorld.books(ContractBookTests.scenario([segment]), replications: 0..<2_000)
    let counts = books.map { own in Double((5..<own.contracts).count { own(.fixedCost, $0, month: 0) > 0 }) }
    let expected = 1.2 * 5 / 12 * (margin - 0.01) / 0.05 * (waiting > 0 ? 2 : 1)
    // Poisson: an error of √(0.5 / 2,000) = 0.016 and √(1 / 2,000) = 0.022.
    let mean = counts.reduce(0, +) / 2_000
    #expect(abs(mean - expected) < 4 * (expected / 2_000).squareRoot(), "\(mean), \(expected)")
  }

  // MARK: - C6

  /// A provider with a change assignment, and one who is better by a stated factor: after so many years the worse goes.
  private static func learning(_ rate: Double, better: Double, years: Double) throws -> [Int?] {
    let segment = try Segment.market([0.6, 0.4]) {
      ($0.suppliers.steered, $0.suppliers.learning) = (0.5, rate)
      $0.providers[1].quality = better
      ($0.suppliers.admission, $0.suppliers.readmission, $0.suppliers.readmissionDrop) = (.selective, years, 0.5)
      $0.suppliers.readmissionReliability = 0
    }
    return try closed(segment, years: Int(years.rounded(.up)) + 1)
  }

  @Test("the quality of who has a change assignment grows by the stated rate a year")
  func learning() throws {
    for (years, gain) in [(1.0, 1.2), (2, 1.44), (1.5, 1.3145)] {
      let month = Int(12 * years)
      #expect(try Self.learning(0.2, better: gain * 1.001, years: years).prefix(2) == [month, nil])
      #expect(try Self.learning(0.2, better: gain * 0.999, years: years).prefix(2) == [nil, month])
    }
  }

  /// Whose contracts the municipality manages more closely, for 9,000 euro a year each.
  private static func steered(_ share: Double, _ shares: [Double], learning: Double = 0.01) throws -> [Bool] {
    let segment = try Segment.market(shares) { ($0.suppliers.steered, $0.suppliers.learning) = (share, learning) }
    let books = try SmallWorld.books(ContractBookTests.scenario([segment]))
    #expect(books.violations == [])
    return shares.indices.map { contract in
      let paid = books(.administrationExpense, contract)
      #expect(paid == [Int](repeating: 75_000, count: 12) || paid == [Int](repeating: 0, count: 12))
      return paid[0] > 0
    }
  }

  @Test("change assignments go to the largest, up to the stated share of turnover, at their cost")
  func steering() throws {
    let shares = [0.5, 0.25, 0.125, 0.125]
    #expect(try Self.steered(0.5, shares) == [true, false, false, false])
    #expect(try Self.steered(0.75, shares) == [true, true, false, false])
    #expect(try Self.steered(1, shares) == [true, true, true, true])
    #expect(try Self.steered(0, shares) == [false, false, false, false])
  }

  @Test("the largest are the largest in whatever order they are named")
  func steeringInAnyOrder() throws {
    #expect(try Self.steered(0.5, [0.125, 0.25, 0.125, 0.5]) == [false, false, false, true])
    #expect(try Self.steered(0.75, [0.125, 0.25, 0.125, 0.5]) == [false, true, false, true])
  }
}
