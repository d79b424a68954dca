import CareSimulation
import Experiments
import Foundation
import Sampling
import Testing
import YouthCare

/// Exact results of queueing theory for providers side by side, and for what the front door does before and after.
///
/// Times are in units of `MarketRegion`, for weeks. Names such as O1 are those of MODEL.md, O.
@Suite("Exact results: providers and the front door", .serialized)
struct MarketResultTests {
  // MARK: - O1

  /// Ten providers on one list, and each with his own: (10, 40, 420) and (10, 40, 410) pooled; (1, 40, 42), (1, 40, 44)
  /// and (.5, 52, 28) ten times.
  @Test(
    "O1: providers with lists of their own wait as so many small queues, on one list as one large one",
    arguments: [
      (1, 10.0, 40.0, 420, 0.461), (1, 10, 40, 410, 2.041), (10, 1, 40, 42, 13.41), (10, 1, 40, 44, 4.317),
      (10, 0.5, 52, 28, 15.83),
    ])
  func erlangC(lists: Int, rate: Double, stay: Double, servers: Int, noted: Double) async throws {
    let exact = Queue.meanWait(servers: servers, rate: rate, stay: stay)
    #expect(abs(exact / noted - 1) < 0.001)
    let all = rate * Double(lists)
    let scenario = MarketRegion.scenario(
      rate: all, stay: try MarketRegion.exponential(stay), places: servers * lists, providers: 10,
      list: lists == 1 ? .pooled : .perProvider)
    let run = try await MarketRegion.run(scenario, replications: 48)
    // The other way of waiting is off by a factor of 3 to 29.
    expectExact(run.meanWait(rate: all, stay: stay), exact, catching: lists == 1 ? 0.25 : 0.12, "Wq")
  }

  // MARK: - Little's law

  /// Nobody comes in the last year, so that every list is empty in the end: then the time on a provider's list is the
  /// sum of its clients' waits, to the bit of rounding, and so is what they waited for matching.
  @Test("L = λW holds exactly for each provider's own list", arguments: [0.0, 5])
  func little(matching: Double) throws {
    var scenario = MarketRegion.scenario(
      rate: 1, stay: try .lognormal(mean: 1.6, cv: 1.5), places: 12, providers: 5
    ) { $0.access.matchingDelay = matching }
    scenario.contract.years = 3
    scenario.contract.warmUpMonths = 0
    // The first day's balance has clients who wait to be matched, who have waited since before.
    scenario.contract.startState = .empty
    scenario.changes = [
      DatedChange(name: "end", target: .inflow, segments: [0], step: Timeline.Step(.times(0), from: 730))
    ]
    let plan = try SimulationPlan(scenario)
    var replicator = Replicator(plan, seed: 20_270_101)
    for number in 0..<20 {
      #expect(replicator.run(number) { _, _ in }.violations == [])
      for contract in plan.contracts.indices {
        let flow = replicator.flow(of: contract)
        #expect(flow.starts > 500 && flow.listDays > 50)
        let waited = flow.listDays + matching * Double(flow.starts)
        #expect(abs(flow.waitDays - waited) < 1e-9 * waited, "\(flow)")
        #expect(abs(flow.careDays - flow.careDaysByClient) < 1e-9 * flow.careDays, "\(flow)")
      }
    }
  }

  // MARK: - Matching

  @Test("with ample places everybody waits as long as matching takes, and λd wait to be matched")
  func matchingAlone() async throws {
    let scenario = MarketRegion.scenario(
      rate: 1, stay: try MarketRegion.exponential(4), places: nil, providers: 5
    ) { $0.access.matchingDelay = 3 }
    let run = try await MarketRegion.run(scenario, replications: 40)
    for (waited, starts) in zip(run.values(of: .waitDays), run.values(of: .starts)) {
      #expect(abs(waited - 3 * starts) < 1e-9 * waited)
    }
    // 5 a day for 3 days.
    expectExact(Estimate(run.values(of: .waitingDays).map { $0 / 3_650 }), 15, catching: 0.02, "waiting")
  }

  /// Requests are Poisson, and shifted by a constant they still are (as they are shifted by independent lengths each:
  /// the displacement theorem). So what joins the lists is Poisson, and a wait is the match plus Wq of M/M/1, 4.
  @Test(
    "in a stationary queue matching adds its delay to the wait, and subcontractors' delay in part", arguments: [0, 0.5])
  func matchingBeforeQueue(subcontracted: Double) async throws {
    let scenario = MarketRegion.scenario(
      rate: 4, stay: try MarketRegion.exponential(1), places: 5, providers: 5
    ) {
      $0.access.matchingDelay = 2 * MarketRegion.unit
      $0.suppliers.subcontracted = subcontracted
      $0.suppliers.subcontractingDelay = 4 * MarketRegion.unit
    }
    let run = try await MarketRegion.run(scenario, replications: 60)
    let exact = 2 + subcontracted * 4 + Queue.meanWait(servers: 1, rate: 0.8, stay: 1)
    expectExact(run.meanWait(rate: 4, stay: 1), exact, catching: 0.02, "wait")
  }

  // MARK: - O2

  /// Patience runs from the request. Of those who ask, e^(−θd) are still there when they are matched; they meet an
  /// Erlang-A with that thinner stream, for an exponential patience has no memory.
  @Test("O2: Erlang-A on ten lists, at once and after matching", arguments: [0.0, 10])
  func erlangA(matching: Double) async throws {
    let noted = ErlangA(rate: 10, stay: 40, servers: 380, hazard: 0.012)
    #expect(abs(noted.waiting - 43) < 0.05 && abs(noted.lost - 0.0516) < 0.00005)
    let scenario = MarketRegion.scenario(
      rate: 10, stay: try MarketRegion.exponential(40), places: 380, providers: 10
    ) {
      $0.access.matchingDelay = matching * MarketRegion.unit
      $0.dropOut = DropOut(patience: [try? MarketRegion.exponential(1 / 0.012)])
    }
    let run = try await MarketRegion.run(scenario, replications: 24)
    let matched = exp(-0.012 * matching)
    let queue = ErlangA(rate: matched, stay: 40, servers: 38, hazard: 0.012)
    let lost = 1 - matched * (1 - queue.lost)
    expectExact(try run.ratio(.dropOuts, .arrivals), lost, catching: 0.04, "lost")
    // Who leaves, leaves at θ for each who waits: L = λ P / θ, whatever the stage.
    let waiting = Estimate(run.values(of: .waitingDays).map { $0 / 3_650 })
    expectExact(waiting, 10 * lost / 0.012, catching: 0.04, "waiting")
  }

  // MARK: - O3

  /// Traits are drawn with a weighted mean of 1, so that the region's mean stay is what was stated in every market.
  @Test("O3: without a limit the stock is Poisson with mean λS, however much providers differ in stay")
  func stock() async throws {
    var scenario = MarketRegion.scenario(
      rate: 4, stay: try MarketRegion.exponential(10), places: nil, providers: 8
    ) { $0.suppliers.staySpread = 0.4 }
    scenario.contract.years = 1
    scenario.contract.warmUpMonths = 6
    let run = try await MarketRegion.run(scenario, replications: 2_000)
    expectExact(Estimate(run.values(of: .careDays).map { $0 / 365 }), 40, catching: 0.01, "mean")
    let stock = Estimate(run.values(of: .inCare, over: .month(11)))
    #expect(abs(stock.deviation(from: 40)) < 4, "stock \(stock.mean)")
    // The standard error of a variance is √(2 / n) of it: 3 %. Traits that don't average to 1 would add a tenth.
    #expect(abs(stock.standardDeviation * stock.standardDeviation / 40 - 1) < 4 * 0.0317)
  }

  // MARK: - O4

  /// For Poisson arrivals at one place Kingman's bound is the formula of Pollaczek and Khinchine, and exact.
  @Test(
    "O4: providers with one place and a lognormal stay wait as long as Kingman's bound says", arguments: [0.5, 1.5])
  func kingman(cv: Double) async throws {
    let scenario = MarketRegion.scenario(
      rate: 3.5, stay: try .lognormal(mean: MarketRegion.unit, cv: cv), places: 5, providers: 5)
    let run = try await MarketRegion.run(scenario, replications: 60)
    expectExact(run.meanWait(rate: 3.5, stay: 1), 0.7 / 0.3 * (1 + cv * cv) / 2, catching: 0.035, "Wq")
  }

  @Test("O4: with many places a lognormal stay waits (1 + CV²) / 2 as long, within 15 %")
  func allenCunneen() async throws {
    let squared = exp(0.95 * 0.95) - 1
    let scenario = MarketRegion.scenario(
      rate: 10, stay: try .lognormal(mean: 40 * MarketRegion.unit, cv: squared.squareRoot()), places: 440,
      providers: 10)
    let run = try await MarketRegion.run(scenario, replications: 40)
    let wait = run.meanWait(rate: 10, stay: 40)
    let predicted = (1 + squared) / 2 * Queue.meanWait(servers: 44, rate: 1, stay: 40)
    #expect(
      abs(wait.value / predicted - 1) < 0.15 + 4 * wait.standardError / predicted,
      "\(wait.value) ± \(wait.standardError), predicted \(predicted)")
    #expect(wait.standardError < 0.03 * predicted)
  }

  // MARK: - O6

  @Test("O6: on each provider's list urgent clients wait W₀/(1 − ρᵤ), and the mean over all stays")
  func priorities() async throws {
    let scenario = MarketRegion.scenario(
      rate: 4, stay: try MarketRegion.exponential(1), places: 5, providers: 5
    ) { $0.urgency.urgent = 0.15 }
    let run = try await MarketRegion.run(scenario, replications: 60)
    let (rest, urgent) = (0.8, 0.15 * 0.8)
    expectExact(
      run.meanWait(rate: 4, stay: 1, (.urgentWaitDays, .urgentStarts)), rest / (1 - urgent), catching: 0.02, "urgent")
    expectExact(run.meanWait(rate: 4, stay: 1), 4, catching: 0.03, "all")
  }

  /// One place of four is kept for urgent clients, who go first: a Markov chain of places, regular and urgent clients.
  @Test("O6: a reserve shortens the wait of urgent clients and lengthens that of others, as its chain says")
  func reserve() async throws {
    let chain = ReserveChain(places: 4, reserve: 1, urgent: 0.66, regular: 1.54)
    let without = ReserveChain(places: 4, reserve: 0, urgent: 0.66, regular: 1.54)
    // Without a reserve the chain is M/M/4 with priorities.
    let delay = Queue.erlangC(servers: 4, load: 2.2) / 4
    #expect(abs(without.urgentWait - delay / (1 - 0.165)) < 1e-6)
    #expect(abs(without.regularWait - delay / (1 - 0.165) / (1 - 0.55)) < 1e-6)
    let scenario = MarketRegion.scenario(
      rate: 4.4, stay: try MarketRegion.exponential(1), places: 8, providers: 2
    ) {
      $0.urgency.urgent = 0.3
      $0.access.crisisReserve = 0.25
    }
    let run = try await MarketRegion.run(scenario, replications: 100)
    func regular(_ all: Tally, _ part: Tally) -> [Double] {
      zip(run.values(of: all), run.values(of: part)).map { $0 - $1 }
    }
    let patient = try #require(
      Estimate(ratioOf: regular(.waitDays, .urgentWaitDays), to: regular(.starts, .urgentStarts)))
    let unit = MarketRegion.unit
    expectExact(try run.ratio(.urgentWaitDays, .urgentStarts), unit * chain.urgentWait, catching: 0.05, "urgent")
    expectExact(patient, unit * chain.regularWait, catching: 0.05, "regular")
    #expect(chain.urgentWait < 0.6 * without.urgentWait && chain.regularWait > 1.5 * without.regularWait)
  }

  // MARK: - O13 and what the front door diverts

  /// Requests λ to A, of which regular ones move to B with share σ; a share f of them isn't helped and comes back to A.
  @Test("O13: with help in another segment each has the load of the traffic equations")
  func substitution() async throws {
    let (share, failure, crisis) = (0.3, 0.4, 0.2)
    var scenario = MarketRegion.scenario(rate: 1, stay: try MarketRegion.exponential(5), places: nil) {
      $0.urgency.crisis = crisis
      $0.access.substitution = AccessSubstitution(target: 1)
      ($0.access.substitution!.share, $0.access.substitution!.failure) = (share, failure)
      $0.access.substitution!.returnDelay = 2
    }
    var other = scenario.segments[0]
    other.id = "T"
    other.access = Access()
    other.inflow.newPerYear = 0
    other.stay = try MarketRegion.exponential(3)
    scenario.segments.append(other)
    let run = try await MarketRegion.run(scenario, replications: 60)
    let moved = share * (1 - crisis)
    func perUnit(_ tally: Tally, _ segment: Int) -> Estimate {
      Estimate(run.values(of: tally, segment: segment).map { $0 / MarketRegion.length })
    }
    expectExact(perUnit(.starts, 0), 1 - moved + moved * failure, catching: 0.01, "starts of A")
    expectExact(perUnit(.starts, 1), moved, catching: 0.02, "starts of B")
    expectExact(perUnit(.careDays, 1), moved * 3 * MarketRegion.unit, catching: 0.03, "care in B")
    expectExact(
      try run.ratio(.movesIn, .starts, segment: 1), 1, catching: 0.001, "all of B comes from A")
  }

  // MARK: - Reviews

  /// A review closes at a hazard e/R beside the end of care: the mean of the shorter of the two is (1 − LS(e/R)) R/e.
  @Test("D8: with reviews a stay ends at the sum of two hazards", arguments: [true, false])
  func reviews(isExponential: Bool) async throws {
    let stay = 40 * MarketRegion.unit
    var scenario = MarketRegion.scenario(
      rate: 1, stay: try isExponential ? .exponential(mean: stay) : .constant(stay), places: nil, providers: 3
    ) { ($0.access.reassessment, $0.access.reassessmentCloses) = (0.5, 0.5) }
    scenario.municipalCost = .nothing
    let run = try await MarketRegion.run(scenario, replications: 60)
    let hazard = 0.5 / (0.5 * 365 / 12)
    let mean = isExponential ? 1 / (1 / stay + hazard) : (1 - exp(-hazard * stay)) / hazard
    // Without reviews a stay is 13 to 26 % longer.
    expectExact(
      Estimate(run.values(of: .careDays).map { $0 / (MarketRegion.length) }), mean, catching: 0.02, "care")
    // 250 euro for each half month of care, in whole cents a month.
    let months = Double(12 * scenario.contract.years)
    for (cost, care) in zip(run.ensemble.accessCost(over: .contract), run.values(of: .careDays)) {
      #expect(abs(cost - 250 * care / (0.5 * 365 / 12)) < months * 0.005)
    }
  }
}

/// M/M/c with exponential patience, by its birth and death equations.
struct ErlangA {
  /// Clients waiting, and the share that is lost.
  let waiting: Double
  let lost: Double

  init(rate: Double, stay: Double, servers: Int, hazard: Double) {
    var (weight, sum, waiting) = (1.0, 1.0, 0.0)
    var number = 0
    while number < servers || weight > 1e-18 * sum {
      number += 1
      let queue = Double(max(0, number - servers))
      weight *= rate / (Double(min(number, servers)) / stay + queue * hazard)
      sum += weight
      waiting += queue * weight
      // Large numbers are scaled down together.
      if sum > 1e200 { (weight, sum, waiting) = (weight / 1e200, sum / 1e200, waiting / 1e200) }
    }
    self.waiting = waiting / sum
    lost = hazard * self.waiting / rate
  }
}

/// Places of which some are kept for urgent clients, who go first: the chain of places taken, regular and urgent clients
/// waiting, solved by Gauss and Seidel. Stays have mean 1.
struct ReserveChain {
  let urgentWait: Double
  let regularWait: Double

  init(places: Int, reserve: Int, urgent: Double, regular: Double) {
    let open = places - reserve
    let (mostRegular, mostUrgent) = (90, 30)
    // States: no regular client waits below `open` places taken, no urgent one below all.
    var index: [[Int]: Int] = [:]
    var states: [[Int]] = []
    func add(_ state: [Int]) {
      index[state] = states.count
      states.append(state)
    }
    for taken in 0..<open { add([taken, 0, 0]) }
    for taken in open...places {
      for waiting in 0...mostRegular {
        for first in 0...(taken == places ? mostUrgent : 0) { add([taken, waiting, first]) }
      }
    }
    var incoming = [[(from: Int, rate: Double)]](repeating: [], count: states.count)
    var outflow = [Double](repeating: 0, count: states.count)
    for (from, state) in states.enumerated() {
      let (taken, waiting, first) = (state[0], state[1], state[2])
      func flow(_ rate: Double, _ target: [Int]) {
        guard let to = index[target] else { return }
        incoming[to].append((from, rate))
        outflow[from] += rate
      }
      flow(urgent, taken < places ? [taken + 1, waiting, 0] : [taken, waiting, first + 1])
      flow(regular, taken < open ? [taken + 1, 0, 0] : [taken, waiting + 1, first])
      guard taken > 0 else { continue }
      if first > 0 {
        flow(Double(taken), [taken, waiting, first - 1])
      } else if taken <= open, waiting > 0 {
        flow(Double(taken), [taken, waiting - 1, 0])
      } else {
        flow(Double(taken), [taken - 1, waiting, 0])
      }
    }
    var shares = [Double](repeating: 1 / Double(states.count), count: states.count)
    for _ in 0..<4_000 {
      var change = 0.0
      for state in states.indices {
        let new = incoming[state].reduce(0) { $0 + shares[$1.from] * $1.rate } / outflow[state]
        change += abs(new - shares[state])
        shares[state] = new
      }
      let sum = shares.reduce(0, +)
      for state in states.indices { shares[state] /= sum }
      if change < 1e-13 { break }
    }
    // Little's law gives waits.
    regularWait = zip(states, shares).reduce(0) { $0 + Double($1.0[1]) * $1.1 } / regular
    urgentWait = zip(states, shares).reduce(0) { $0 + Double($1.0[2]) * $1.1 } / urgent
  }
}
