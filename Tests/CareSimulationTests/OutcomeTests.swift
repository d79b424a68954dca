import CareSimulation
import Sampling
import Testing
import YouthCare

/// What hangs on the outcome of a trajectory is drawn as it ends (MODEL.md, A2).
@Suite("Payment by outcome")
struct OutcomeTests {
  private static let clients = 40

  private static func withhold(_ share: Double, unmet: Double) -> OutcomeWithhold {
    var withhold = OutcomeWithhold()
    (withhold.share, withhold.unmet) = (share, unmet)
    return withhold
  }

  /// Clients in care on the first day who all leave on one day; nobody responds to anything.
  private static func world(
    _ model: any FundingModel, _ withhold: OutcomeWithhold?, clients: Int = clients, leavingAt moment: Double = 100,
    years: Int = 1, _ adapt: (inout ContractTerms) -> Void = { _ in }
  ) throws -> Scenario {
    var segment = try SmallWorld.segment(inCare: clients, leavingAt: moment)
    segment.observedTerms = ContractTerms(model)
    segment.terms = ContractTerms(model)
    segment.terms.withhold = withhold
    adapt(&segment.terms)
    var scenario = SmallWorld.scenario([segment], years: years)
    scenario.behaviour.incentiveStrength = 0
    return scenario
  }

  /// The mean of some numbers, and the variance of one of them.
  private static func moments(_ values: [Double]) -> (mean: Double, variance: Double) {
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { (sum: Double, value: Double) in sum + (value - mean) * (value - mean) }
    return (mean, squares / Double(values.count - 1))
  }

  @Test("what is withheld are whole clients, as many as the binomial law says")
  func oneByOne() throws {
    let (share, unmet) = (0.25, 0.3)
    let books = try SmallWorld.books(
      Self.world(SmallWorld.hourly, Self.withhold(share, unmet: unmet)), replications: 0..<200)
    let missed: [Double] = try books.map { books -> Double in
      #expect(books.violations == [])
      // Nobody has left yet: what is expected.
      let first = books(.production, month: 0)
      #expect(books(.careExpense, month: 0) == Int((0.925 * Double(first)).rounded()))
      let produced = books.total(.production)
      #expect(produced % Self.clients == 0)
      let each = share * Double(produced) / Double(Self.clients)
      let withheld = Double(produced - books.total(.careExpense))
      let missed = (withheld / each).rounded()
      try #require(each > 1_000)
      #expect(abs(withheld - missed * each) <= 1)
      return missed
    }
    // k ~ binomial(n, u): mean n u = 12, variance n u (1 − u) = 8.4. Over 200 replications the mean has error 0.205 and the
    // variance 0.1 of itself. Sharp: the expected share has variance 0, ten errors away; unmet 0.35 has mean 14.
    let (mean, variance) = Self.moments(missed)
    let (meanError, varianceError): (Double, Double) = ((8.4 / 200).squareRoot(), 8.4 * (2.0 / 199).squareRoot())
    #expect(abs(mean - 12) < 4 * meanError)
    #expect(abs(variance - 8.4) < 4 * varianceError)
  }

  @Test("of a price that hangs on the outcome altogether all is paid, or nothing")
  func wholeOrNothing() throws {
    // Who comes from a first segment starts and ends within the year: half of his price is paid as he starts.
    func scenario() throws -> Scenario {
      var target = try SmallWorld.segment(stay: 45)
      target.observedTerms = ContractTerms(SmallWorld.trajectory)
      target.terms = ContractTerms(SmallWorld.trajectory)
      target.terms.withhold = Self.withhold(1, unmet: 0.4)
      var scenario = SmallWorld.scenario([try SmallWorld.source(leavingAt: 40, to: 1), target])
      scenario.behaviour.incentiveStrength = 0
      return scenario
    }
    let paid = try SmallWorld.books(scenario(), replications: 0..<200).map { $0.total(.careExpense, 1) }
    #expect(Set(paid) == [0, 500_055])
    // 200 × 0.6 = 120, error 6.9: none paid, or all, is far from it.
    #expect(abs(Double(paid.count { $0 > 0 }) - 120) < 4 * (200 * 0.24).squareRoot())
  }

  @Test("who misses the outcome at some probability misses it at a higher one; at 0 and 100 % nothing is left to luck")
  func sharedLuck() throws {
    func paid(unmet: Double) throws -> [Int] {
      try SmallWorld.books(
        Self.world(SmallWorld.hourly, Self.withhold(0.5, unmet: unmet), clients: 1), replications: 0..<100
      ).map { $0.total(.careExpense) }
    }
    let (never, seldom) = (try paid(unmet: 0), try paid(unmet: 0.3))
    let (often, always) = (try paid(unmet: 0.6), try paid(unmet: 1))
    #expect(Set(never).count == 1 && Set(always).count == 1)
    #expect(abs(never[0] - 2 * always[0]) <= 2)
    for (less, more) in [(never, seldom), (seldom, often), (often, always)] {
      #expect(zip(less, more).allSatisfy { $0 + 1 >= $1 })
      // Three in ten and more have another outcome: of 100 some do.
      #expect(zip(less, more).contains { $0 > $1 + 2 })
    }
    let discounted = try SmallWorld.books(
      Self.world(SmallWorld.hourly, nil, clients: 1) { $0.efficiencyDiscount = 0.5 }, replications: 0..<1)
    let withheld = try SmallWorld.books(
      Self.world(SmallWorld.hourly, Self.withhold(0.5, unmet: 1), clients: 1), replications: 0..<1)
    #expect(withheld[0].differences(from: discounted[0]) == [])
  }

  @Test("each trajectory of a client has an outcome of its own")
  func eachTrajectory() throws {
    var scenario = SmallWorld.scenario([
      try SmallWorld.source(leavingAt: 40, to: 1), try SmallWorld.segment(stay: 45),
    ])
    for segment in scenario.segments.indices {
      scenario.segments[segment].observedTerms = ContractTerms(SmallWorld.hourly)
      scenario.segments[segment].terms = ContractTerms(SmallWorld.hourly)
      scenario.segments[segment].terms.withhold = Self.withhold(0.5, unmet: 0.5)
    }
    scenario.behaviour.incentiveStrength = 0
    let same = try SmallWorld.books(scenario, replications: 0..<200).count { books in
      let isMet = [0, 1].map { 4 * books.total(.careExpense, $0) > 3 * books.total(.production, $0) }
      return isMet[0] == isMet[1]
    }
    // Of independent halves 100 ± 7.1 agree; of one luck for both all 200.
    #expect(abs(Double(same) - 100) < 4 * 50.0.squareRoot())
  }

  @Test(
    "on average what is expected is paid, and no book is out of balance, whoever moves on, comes back or keeps a place",
    arguments: [0, 1, 2])
  func expectation(world: Int) throws {
    let (share, unmet) = (0.4, 0.3)
    let scenario = try SmallWorld.region {
      $0.behaviour.incentiveStrength = 0
      for segment in $0.segments.indices {
        let model: any FundingModel = world == 0 ? SmallWorld.hourly : SmallWorld.trajectory
        $0.segments[segment].observedTerms = ContractTerms(world == 2 ? SmallWorld.hourly : model)
        $0.segments[segment].observedTerms?.withhold = Self.withhold(share, unmet: unmet)
        $0.segments[segment].terms = ContractTerms(model)
        $0.segments[segment].terms.withhold = Self.withhold(share, unmet: unmet)
        if world == 2 { $0.segments[segment].terms.transition = .byTime }
      }
    }
    let books = try SmallWorld.books(scenario, replications: 0..<100)
    var surplus: [Double] = []
    var produced = 0.0
    for own in books {
      #expect(own.violations == [])
      var (paid, value) = (0, 0)
      for contract in 0..<own.contracts {
        paid += own.total(.careExpense, contract)
        value += own.total(.production, contract)
      }
      surplus.append(Double(paid) - 0.88 * Double(value))
      produced += Double(value) / 100
    }
    let (mean, variance) = Self.moments(surplus)
    let error = (variance / 100).squareRoot()
    #expect(variance > 0 && abs(mean) < 4 * error)
    // Sharp: gains alone would be 8 % of production (h u (1 − u)), more than ten errors.
    #expect(10 * error < 0.08 * produced)
  }

  @Test("of care longer than a year all that it brought hangs on its outcome, and goes back where it isn't reached")
  func longerThanAYear() throws {
    // 400 days, of which 35 in the second year.
    let books = try SmallWorld.books(
      Self.world(SmallWorld.hourly, Self.withhold(1, unmet: 0.5), clients: 1, leavingAt: 400, years: 2),
      replications: 0..<50)
    let paid = books.map { $0.total(.careExpense) }
    let produced = books[0].total(.production)
    #expect(books.allSatisfy { $0.violations == [] })
    #expect(paid.allSatisfy { abs($0) <= 1 || abs($0 - produced) <= 1 })
    #expect(paid.contains { $0 < produced / 2 } && paid.contains { $0 > produced / 2 })
  }
}
