import CareSimulation
import Experiments
import Sampling
import Testing
import YouthCare

/// Each objective in each replication, held against a computation of its own from tallies and books of the replication
/// run again.
@Suite("Objectives")
struct ObjectiveTests {
  static let replications = 40
  static let seed: UInt64 = 11

  /// Two budget years after two months of warm-up. A: ambulatory, scarce, two providers, one of whom the region can't
  /// do without; too low a tariff, rescue, innovation, and care outside the contracts. B: residential, with a guarantee above what it earns; some of
  /// its clients keep their place while they wait for A.
  static func scenario() throws -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.years = 2
    contract.warmUpMonths = 2
    contract.indexation = 0.03
    var severities = [Severity(name: "light"), Severity(name: "heavy")]
    (severities[0].share, severities[0].intensity) = (0.6, 0.7)
    (severities[1].share, severities[1].intensity, severities[1].stay) = (0.4, 1.5, 1.3)
    func segment(_ id: String, _ setting: Segment.Setting, new: Double, places: Int, tariff: Double) throws -> Segment {
      var funding = EffortBasedFunding()
      funding.per = .day
      funding.tariff = tariff
      var segment = Segment(id: id, name: LocalizedText(id), stay: try .lognormal(mean: 90, cv: 1), funding: funding)
      segment.setting = setting
      segment.inflow.newPerYear = new
      segment.capacity = .places(places)
      segment.severities = severities
      segment.providers = [Provider(name: "P\(id)")]
      segment.waiting.deterioration = 0.2
      return segment
    }
    var a = try segment("A", .ambulatory, new: 60, places: 16, tariff: 60)
    a.providers = [Provider(name: "PA"), Provider(name: "QA")]
    (a.providers[0].share, a.providers[1].share) = (0.7, 0.3)
    // Long after the contract: so that closures are told, and there are none.
    a.providers[1].closes = 100_000
    a.providers[0].isSystem = true
    a.waitingList = .perProvider
    a.waitNorm = 30
    a.urgency.urgent = 0.1
    a.dropOut = DropOut(patience: [try .exponential(mean: 120), try .exponential(mean: 200)])
    a.dropOut?.recovered = 0.4
    a.dropOut?.elsewhere = 0.6
    a.outsideContract = OutsideContract(usualIn: .ambulatory, severities: 2)
    a.reEntry = ReEntry(delay: try .gamma(mean: 60, cv: 0.7))
    a.reEntry?.probability = 0.3
    a.cost.tariffRatio = 0.8
    a.cost.equity = 0.1
    a.cost.rescue = 0.05
    a.terms.innovation = InnovationSum()
    var b = try segment("B", .residential, new: 20, places: 12, tariff: 200)
    b.terms.guarantee = GuaranteeBudget()
    b.terms.guarantee?.share = 1.3
    var route = Route(target: 0)
    (route.share, route.kind, route.keepsPlace) = (0.5, .stepDown, true)
    b.routes = [route]
    var scenario = Scenario(name: "goals", title: LocalizedText("goals"), contract: contract, segments: [a, b])
    scenario.region.trajectoriesPerClient = 1.2
    scenario.budget = Budget()
    scenario.budget?.firstYear = 1_000_000
    scenario.behaviour.incentiveStrength = 0
    scenario.otherCosts = ["access", "teams"].map { OtherCost(name: $0) }
    scenario.otherCosts[0].perYear = 6_000
    (scenario.otherCosts[1].perYear, scenario.otherCosts[1].index, scenario.otherCosts[1].growth) = (3_000, 0.01, 0.1)
    return scenario
  }

  static func projection(_ scenario: Scenario, replications: Int = replications) async throws -> Projection {
    Projection(
      try await Experiment(try SimulationPlan(scenario), replications: replications, seed: seed, threads: 2).run())
  }

  /// A replication run again: tallies by contract month, books by simulated month.
  struct Raw {
    let plan: SimulationPlan
    let tallies: [[Double]]
    let books: [[[Int]]]
    /// Care outside the contracts by segment, and other costs of the region, by simulated month.
    let outside: [[Int]]
    let other: [Int]

    init(_ plan: SimulationPlan, _ replicator: inout Replicator, _ number: Int) {
      self.plan = plan
      let size = Tally.allCases.count * plan.scenario.segments.count
      var rows: [[Double]] = []
      _ = replicator.run(number) { _, row in rows.append((0..<size).map { row[$0] }) }
      tallies = rows
      var all: [[[Int]]] = []
      for contract in plan.contracts.indices {
        var months: [[Int]] = []
        for month in plan.calendar.months.indices {
          var row: [Int] = []
          for account in Account.allCases {
            row.append(replicator.book.movement(on: account, of: contract, in: month))
          }
          months.append(row)
        }
        all.append(months)
      }
      books = all
      var outside: [[Int]] = []
      for segment in plan.scenario.segments.indices {
        var months: [Int] = []
        for month in plan.calendar.months.indices {
          months.append(replicator.book.movement(on: .outsideExpense, of: .segment(segment), in: month))
        }
        outside.append(months)
      }
      self.outside = outside
      var other: [Int] = []
      for month in plan.calendar.months.indices {
        other.append(replicator.book.movement(on: .otherExpense, of: .region, in: month))
      }
      self.other = other
    }

    func tally(_ tally: Tally, _ segments: [Int], _ months: Range<Int>) -> Double {
      months.reduce(0) { sum, month in
        segments.reduce(sum) { $0 + tallies[month][tally.rawValue * plan.scenario.segments.count + $1] }
      }
    }

    /// Euro on an account over contract months; the warm-up's two come before them.
    func euros(_ account: Account, _ segments: [Int], _ months: Range<Int>) -> Double {
      var cents = 0
      for (contract, place) in plan.contractPlaces.enumerated() where segments.contains(place.segment) {
        for month in months { cents += books[contract][month + 2][account.rawValue] }
      }
      return Double(cents) / 100
    }

    /// Euro for care outside the contracts over contract months.
    func outside(_ segments: [Int], _ months: Range<Int>) -> Double {
      Double(segments.reduce(0) { sum, segment in months.reduce(sum) { $0 + outside[segment][$1 + 2] } }) / 100
    }

    /// Euro that isn't for care that is bought, over contract months.
    func other(_ months: Range<Int>) -> Double { Double(months.reduce(0) { $0 + other[$1 + 2] }) / 100 }

    /// All that contracts pay for, and care outside them.
    func cost(_ segments: [Int], _ months: Range<Int>) -> Double {
      Account.mirrored.reduce(outside(segments, months)) { $0 + euros($1.expense, segments, months) }
    }
  }

  static func raws(_ scenario: Scenario) throws -> [Raw] {
    let plan = try SimulationPlan(scenario)
    var replicator = Replicator(plan, seed: seed)
    return (0..<replications).map { Raw(plan, &replicator, $0) }
  }

  /// What an objective should be in a replication; `nil` where there is nothing to divide by.
  func expected(_ objective: Objective, _ raw: Raw, _ segments: [Int], _ months: Range<Int>) -> Double? {
    func t(_ tally: Tally) -> Double { raw.tally(tally, segments, months) }
    func e(_ accounts: Account...) -> Double { accounts.reduce(0) { $0 + raw.euros($1, segments, months) } }
    func over(_ above: Double, _ below: Double) -> Double? { below > 0 ? above / below : nil }
    let care = e(.careExpense, .settlementExpense, .guaranteeExpense)
    let other = segments.count == 2 ? raw.other(months) : 0
    let outside = raw.outside(segments, months)
    let total = care + e(.innovationExpense, .rescueExpense, .administrationExpense) + outside + other
    let last = months.upperBound - 1
    func byMonth(_ value: (Int, Int) -> Double) -> Double {
      segments.reduce(0) { sum, segment in months.reduce(sum) { $0 + value(segment, $1) } }
    }
    let idle = byMonth { segment, month in
      let place = raw.tally(.placeDays, [segment], month..<month + 1)
      let empty = max(0, place - raw.tally(.careDays, [segment], month..<month + 1)) / place
      return raw.euros(.fixedCost, [segment], month..<month + 1) * empty
    }
    func asked(_ segment: Int, _ month: Int) -> Double {
      raw.tally(.arrivals, [segment], month..<month + 1) + raw.tally(.movesIn, [segment], month..<month + 1)
    }
    func paid(_ segment: Int, _ month: Int) -> Double {
      max(0, raw.euros(.careExpense, [segment], month..<month + 1))
    }
    let days = months.reduce(0) { $0 + raw.plan.calendar.contractMonth($1).days }
    switch objective {
    case .totalCost: return total
    case .careCost: return care
    case .outsideCost: return segments == [1] ? nil : outside
    case .otherCost: return other
    case .rescueCost: return e(.rescueExpense)
    case .innovationCost: return e(.innovationExpense)
    case .costPerClient: return over(total, t(.clients) / 1.2)
    case .costPerChain: return over(total, t(.exits) - t(.reEntries))
    case .meanWait: return over(t(.waitDays), t(.starts))
    case .startedInTime: return over(raw.tally(.startsWithinNorm, [0], months), raw.tally(.starts, [0], months))
    case .waiting: return raw.tally(.waiting, segments, last..<last + 1)
    case .weightedWait: return over(t(.weightedWaitDays), t(.weightedStarts))
    case .throughput: return over(t(.ends), t(.careDays) / 365.2425)
    case .blockedShare: return over(t(.blockedDays), t(.careDays))
    case .meanStay: return over(t(.careDays), t(.ends))
    case .reEntryShare: return over(t(.reEntries), t(.exits))
    case .overcapacity: return idle + e(.guaranteeExpense)
    case .idlePlaces: return idle
    case .guaranteeTopUps: return e(.guaranteeExpense)
    case .residentialIndex:
      return raw.tally(.careDays, [1], months) / days / raw.plan.balance.segments[1].inCare
    case .ambulatoryShare: return raw.cost([0], months) / raw.cost([0, 1], months)
    case .choice:
      return over(
        byMonth { asked($0, $1) * raw.tally(.choice, [$0], $1..<$1 + 1) }, byMonth { asked($0, $1) })
    case .municipalAdministration: return e(.administrationExpense)
    case .providerAdministration: return e(.administrationCost)
    case .administrationShare:
      return over(e(.administrationCost), care + e(.innovationExpense, .rescueExpense))
    case .distressShare:
      return over(byMonth { paid($0, $1) * raw.tally(.distress, [$0], $1..<$1 + 1) }, byMonth { paid($0, $1) })
    case .medianMargin:
      let margins = raw.plan.contracts.indices.map { contract -> Double in
        func sum(_ accounts: [Account]) -> Int {
          accounts.reduce(0) { sum, account in
            months.reduce(sum) { $0 + raw.books[contract][$1 + 2][account.rawValue] }
          }
        }
        let revenue = -sum([.careRevenue, .settlementRevenue, .guaranteeRevenue, .innovationRevenue, .rescueRevenue])
        return Double(revenue - sum([.variableCost, .fixedCost, .administrationCost])) / Double(revenue)
      }
      return margins.sorted()[1]
    case .systemInsolvency:
      var equity = raw.plan.contracts[0].openingEquity
      var isInsolvent = false
      for month in 0..<months.upperBound + 2 {
        for account in Account.allCases {
          switch account {
          case .careRevenue, .settlementRevenue, .guaranteeRevenue, .innovationRevenue, .rescueRevenue, .variableCost,
            .fixedCost, .administrationCost:
            equity -= raw.books[0][month][account.rawValue]
          default: break
          }
        }
        if months.contains(month - 2), equity < 0 { isInsolvent = true }
      }
      return isInsolvent ? 1 : 0
    case .harm: return t(.stepUps) + t(.unresolvedDropOuts)
    case .stepUps: return t(.stepUps)
    case .unresolvedDropOuts: return t(.unresolvedDropOuts)
    default:
      // The other ones stand below, by formulas of their own.
      return nil
    }
  }

  /// What a replication says for itself.
  func own(_ values: OutcomeValues, _ replication: Int) -> Double? {
    switch values {
    case .plain(let plain), .indicator(let plain), .deviation(let plain, _), .quantile(let plain, _):
      plain[replication]
    case .ratio(let above, let below): below[replication] > 0 ? above[replication] / below[replication] : nil
    case .pooledQuantile: nil
    }
  }

  @Test("each is what tallies and books of each replication say, by month, budget year and contract")
  func fromRawTallies() async throws {
    let projection = try await Self.projection(try Self.scenario())
    let raws = try Self.raws(try Self.scenario())
    let periods: [(Period, Range<Int>)] = [
      (.month(5), 5..<6), (.year(2027), 0..<12), (.year(2028), 12..<24), (.contract, 0..<24),
    ]
    var compared: Set<Objective> = []
    for objective in OutcomeCatalogue.standard.objectives {
      for segment in [nil, 0, 1] as [Int?] {
        for (period, months) in periods {
          // The norm and the residence are of one segment each.
          guard let values = projection.values(objective, segment: segment, over: period) else { continue }
          if [.startedInTime, .residentialIndex].contains(objective), segment != nil { continue }
          for (replication, raw) in raws.enumerated() {
            let right = expected(objective, raw, segment.map { [$0] } ?? [0, 1], months)
            guard let right else { continue }
            let left = try #require(own(values, replication), "\(objective.key)")
            #expect(
              abs(left - right) <= 1e-9 * max(1, abs(right)),
              "\(objective.key) \(segment ?? -1) \(period): \(left), not \(right)")
            if right != 0 { compared.insert(objective) }
          }
        }
      }
    }
    let others: Set<Objective> = [
      .costVariation, .budgetExceeded, .budgetExceededByTwentieth, .valueAtRisk, .waitP90,
    ]
    let all = Set(OutcomeCatalogue.standard.objectives)
    #expect(all.subtracting(others).subtracting(compared) == [.distressShare], "all but are met")
  }

  @Test("the parts of G1 add up to the whole, and to the books; G7 and G12 are their parts together")
  func identities() async throws {
    let projection = try await Self.projection(try Self.scenario())
    func values(_ objective: Objective, _ segment: Int? = nil) throws -> [Double] {
      guard case .plain(let values)? = projection.values(objective, segment: segment, over: .contract) else {
        Issue.record("\(objective.key) is no sum")
        return []
      }
      return values
    }
    func add(_ objectives: Objective...) throws -> [Double] {
      try objectives.map { try values($0) }.reduce([Double](repeating: 0, count: Self.replications)) {
        zip($0, $1).map { $0 + $1 }
      }
    }
    func agree(_ left: [Double], _ right: [Double]) -> Bool {
      zip(left, right).allSatisfy { abs($0 - $1) <= 1e-9 * max(1, abs($1)) }
    }
    let total = try values(.totalCost)
    #expect(
      agree(
        total,
        try add(.careCost, .outsideCost, .otherCost, .rescueCost, .innovationCost, .municipalAdministration)))
    #expect(
      agree(
        try add(.careCost, .outsideCost, .otherCost, .rescueCost, .innovationCost),
        projection.ensemble.cost(over: .contract).map(Cents.euros)))
    // What belongs to no segment: 6,000 euro twice, 3 % more in the second year; 3,000 twice, 11.1 % more.
    let other = 6_000 * 2.03 + 3_000 * 2.111
    #expect(agree(total, zip(try values(.totalCost, 0), try values(.totalCost, 1)).map { $0 + $1 + other }))
    #expect(projection.values(.otherCost, segment: 0, over: .contract) == nil)
    let mean = total.reduce(0, +) / Double(Self.replications)
    let ledger = projection.ensemble.ledger.figure(.expense, in: .region, over: .contract).value
    #expect(abs(mean - ledger) <= 1e-9 * ledger)
    #expect(agree(try values(.overcapacity), try add(.idlePlaces, .guaranteeTopUps)))
    #expect(agree(try values(.harm), try add(.stepUps, .unresolvedDropOuts)))
    // Throughput a year and mean stay are each other's inverse.
    let stay = try #require(projection.estimate(.meanStay, segment: nil, over: .contract)).figure.value
    let throughput = try #require(projection.estimate(.throughput, segment: nil, over: .contract)).figure.value
    #expect(abs(stay * throughput - 365.2425) < 1e-9)
  }

  @Test("G3 is the spread of yearly cost around the budget, and without a budget around its mean")
  func predictability() async throws {
    let projection = try await Self.projection(try Self.scenario(), replications: 200)
    let costs = projection.ensemble.cost(over: .year(2028)).map(Cents.euros)
    func estimate(_ objective: Objective, _ projection: Projection) -> ObjectiveEstimate? {
      projection.estimate(objective, segment: nil, over: .year(2028))
    }
    let variation = try #require(estimate(.costVariation, projection))
    func root(_ costs: [Double]) -> Double {
      (costs.reduce(0) { $0 + ($1 - 1e6) * ($1 - 1e6) } / Double(costs.count)).squareRoot() / 1e6
    }
    #expect(abs(variation.figure.value - root(costs)) < 1e-12 && variation.spread == nil)
    // The jackknife is another way to the same error: they agree but for terms of 1/n.
    #expect(abs(variation.figure.standardError / jackknife(costs, root) - 1) < 0.1)
    for (objective, limit) in [(Objective.budgetExceeded, 1e6), (.budgetExceededByTwentieth, 1.05e6)] {
      let share = Double(costs.count { $0 > limit }) / 200
      let figure = try #require(estimate(objective, projection)).figure
      #expect(figure.value == share)
      #expect(share > 0 && share < 1)
      #expect(abs(figure.standardError - (share * (1 - share) / 199).squareRoot()) < 1e-15)
    }
    let atRisk = try #require(estimate(.valueAtRisk, projection)).figure
    // At (n + 1)p = 190.95 of the sorted costs.
    let sorted = costs.sorted()
    #expect(abs(atRisk.value - (sorted[189] + 0.95 * (sorted[190] - sorted[189]) - 1e6)) < 1e-6)
    #expect(atRisk.standardError > 0 && atRisk.standardError.isFinite)

    var unbudgeted = try Self.scenario()
    unbudgeted.budget = nil
    let free = try await Self.projection(unbudgeted, replications: 200)
    func coefficient(_ costs: [Double]) -> Double {
      let estimate = Estimate(costs)
      return estimate.standardDeviation / estimate.mean
    }
    let own = try #require(estimate(.costVariation, free)).figure
    #expect(abs(own.value - coefficient(costs)) < 1e-12)
    #expect(abs(own.standardError / jackknife(costs, coefficient) - 1) < 0.1)
    for objective in [Objective.budgetExceeded, .budgetExceededByTwentieth, .valueAtRisk] {
      #expect(estimate(objective, free) == nil)
    }
  }

  private func jackknife(_ values: [Double], _ figure: ([Double]) -> Double) -> Double {
    let left = values.indices.map { index in figure(values.enumerated().filter { $0.offset != index }.map(\.element)) }
    let mean = left.reduce(0, +) / Double(left.count)
    let squares = left.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares * Double(left.count - 1) / Double(left.count)).squareRoot()
  }

  /// Who is matched waits for 40 days; in the other segment nobody waits.
  @Test("P90 of waits is the wait that nine in ten don't pass, within what counting by steps is off")
  func waitP90() async throws {
    func segment(_ id: String, delay: Double) throws -> Segment {
      var segment = Segment(
        id: id, name: LocalizedText(id), stay: try .exponential(mean: 60), funding: TaskBasedFunding())
      segment.inflow.newPerYear = 100
      segment.capacity = .unlimited
      var everybody = Severity(name: "all")
      everybody.share = 1
      segment.severities = [everybody]
      segment.providers = [Provider(name: id)]
      segment.access.matchingDelay = delay
      return segment
    }
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.years = 2
    contract.startState = .empty
    let scenario = Scenario(
      name: "waits", title: LocalizedText("waits"), contract: contract,
      segments: [try segment("A", delay: 40), try segment("B", delay: 0)])
    let projection = try await Self.projection(scenario, replications: 10)
    for period in [Period.year(2028), .contract] {
      for (segment, exact) in [(0, 40), (1, 0), (nil, 40)] as [(Int?, Double)] {
        let estimate = try #require(projection.estimate(.waitP90, segment: segment, over: period))
        let spread = try #require(estimate.spread)
        let medians = try #require(spread[1])
        for value in [estimate.figure.value, medians.value] {
          #expect(value <= exact + 1e-9 && value >= exact * (1 - WaitHistogram.relativeError))
        }
        #expect(estimate.figure.standardError <= exact * WaitHistogram.relativeError)
      }
    }
    #expect(projection.values(.waitP90, segment: nil, over: .month(3)) == nil)
  }

  /// A provider in distress all along: his share of what is paid for care.
  @Test("turnover in distress is the share of the payment with providers who are in distress")
  func distress() async throws {
    var scenario = try Self.scenario()
    for segment in scenario.segments.indices {
      scenario.segments[segment].failure = ProviderFailure()
      scenario.segments[segment].failure?.rescue = 1
      scenario.segments[segment].failure?.systemRescue = 1
      scenario.segments[segment].failure?.cashDays = 3_000
    }
    // Only providers of A fall below a threshold that all of B pass.
    scenario.segments[0].cost.distress = 2
    scenario.segments[0].cost.equity = 0
    scenario.segments[1].cost.distress = 0
    scenario.segments[1].cost.equity = 2
    let projection = try await Self.projection(scenario, replications: 5)
    func share(_ segment: Int?) throws -> Double {
      try #require(projection.estimate(.distressShare, segment: segment, over: .contract)).figure.value
    }
    let shares = (try share(0), try share(1))
    #expect(abs(shares.0 - 1) < 1e-9 && shares.1 == 0)
    let care = (0..<2).map { projection.ensemble.ledger.figure(.revenueCare, in: .segment($0), over: .contract).value }
    #expect(abs(try share(nil) - care[0] / (care[0] + care[1])) < 1e-9)
  }

  @Test("what a scenario has nothing of has no meaning: norm, residence, system provider, several settings")
  func withoutMeaning() async throws {
    var scenario = try Self.scenario()
    scenario.segments[0].waitNorm = nil
    scenario.segments[0].providers[0].isSystem = false
    scenario.segments[1].setting = .ambulatory
    let projection = try await Self.projection(scenario, replications: 3)
    for objective in [Objective.startedInTime, .residentialIndex, .systemInsolvency, .ambulatoryShare] {
      #expect(projection.values(objective, segment: nil, over: .contract) == nil, "\(objective.key)")
    }
    #expect(projection.values(.costPerClient, segment: nil, over: .contract) == nil, "clients count by budget year")
    #expect(projection.values(.totalCost, segment: nil, over: .through(2027)) == nil)
    #expect(projection.values(.medianMargin, segment: 0, over: .contract) == nil, "a provider is in several segments")
  }

  @Test("the table has each objective by segment, month, budget year and contract, as the projection has it")
  func table() async throws {
    let projection = try await Self.projection(try Self.scenario())
    let table = await ProjectionTable(projection, threads: 3).objectives
    for objective in OutcomeCatalogue.standard.objectives {
      for segment in [nil, 0, 1] as [Int?] {
        for period in [Period.month(0), .month(23), .year(2028), .contract] {
          let row = table.rows.first { $0.objective == objective && $0.segment == segment && $0.period == period }
          #expect(row?.estimate == projection.estimate(objective, segment: segment, over: period))
        }
      }
    }
    #expect(table.rows.first?.objective == .totalCost && table.rows.first?.segment == nil)
    #expect(!table.rows.contains { $0.estimate.figure.value.isNaN })
  }

  @Test("every objective has a key, a goal from 1 to 12, a name and a sentence in both languages")
  func words() {
    let goals = OutcomeCatalogue.standard.objectives.map(\.goal)
    #expect(Set(goals) == Set(1...12) && goals == goals.sorted(), "they stand in order")
    for objective in OutcomeCatalogue.standard.objectives {
      #expect(objective.key.allSatisfy { $0.isLowercase || $0 == "_" || $0.isNumber })
      #expect(objective.name.nl != objective.name.en || objective.name.en == "P90")
      for text in [objective.meaning.nl, objective.meaning.en] {
        #expect(text.hasSuffix(".") && !text.dropLast().contains(". ") && !text.contains("  "), "\(text)")
      }
      #expect(objective.name.nl.count <= 30 && objective.name.en.count <= 30)
    }
    #expect(Set(OutcomeCatalogue.standard.objectives.map(\.name.en)).count == goals.count)
  }
}
