import CareSimulation
import Experiments
import Foundation
import Testing
import YouthCare

/// Exact results of queueing theory, from scenario files through the public path.
///
/// Names such as T01 are those of a list of exact values, computed elsewhere from formulas, differential
/// equations and quadrature. Seeds are fixed; sample sizes are chosen for sharpness (`expectSampled`): six errors of the
/// least sharp figure of a test are some 90 to 95 % of the bias that it has to catch.
@Suite("Exact results: queues", .serialized)
struct QueueResultTests {
  /// Ten years of 365 days.
  static let days = 3650.0

  /// The mean wait of a queue that loses nobody, sharpened by what its arrivals and its work should have been.
  func wait(_ run: Projection, perDay rate: Double, stay: Double, of tallies: (Tally, Tally) = (.waitDays, .starts))
    -> Figure
  {
    run.controlledRatio(
      of: run.values(of: tallies.0), to: run.values(of: tallies.1), arrivals: rate * Self.days,
      careDays: rate * stay * Self.days)
  }

  /// Starts later than the norm.
  func late(_ run: Projection) -> [Double] {
    zip(run.values(of: .starts), run.values(of: .startsWithinNorm)).map { $0 - $1 }
  }

  /// T01 and T07 read one run.
  private static let mm1 = Task { try await Verification.run("m-m-1", replications: 2_200) }

  @Test("T01: M/M/1 waits as Erlang C says, and its tail is exponential")
  func singleServer() async throws {
    let run = try await Self.mm1.value
    expectSampled(wait(run, perDay: 0.8, stay: 1), 4, "Wq")
    expectSampled(wait(run, perDay: 0.8, stay: 1, of: (.delayed, .arrivals)), 0.8, "P(wait)")
    let tail = run.controlledRatio(
      of: late(run), to: run.values(of: .starts), arrivals: 0.8 * Self.days, careDays: 0.8 * Self.days)
    expectSampled(tail, 0.2943035529371539, "P(W > 5)")
    expectSampled(wait(run, perDay: 0.8, stay: 1, of: (.waitingDays, .arrivals)), 3.2 / 0.8, "Lq = λ Wq")
    // 0.8 e^(−t/5) = 10 % at 5 ln 8. Steps of a week, straight inside, gave 11.27.
    let nine = try #require(run.estimate(.waitP90, segment: 0, over: .contract)).figure
    #expect(abs(nine.value - 5 * log(8)) < 4 * nine.standardError && 6 * nine.standardError < 0.87, "P90 \(nine)")
  }

  @Test("T02: M/M/90 waits as Erlang C says")
  func ninetyPlaces() async throws {
    let run = try await Verification.run("m-m-90", replications: Sample.of(6_000))
    expectSampled(wait(run, perDay: 10, stay: 8), 0.1561097388152292, "Wq")
    expectSampled(wait(run, perDay: 10, stay: 8, of: (.delayed, .arrivals)), 0.19513717351903648, "P(wait)")
    let tail = run.controlledRatio(
      of: late(run), to: run.values(of: .starts), arrivals: 10 * Self.days, careDays: 80 * Self.days)
    expectSampled(tail, 0.055907736258943214, catching: 0.032, "P(W > 1)")
    // Who waits, waits an exponential time with the mean of 1 / (90 / 8 − 10).
    let waiting = run.controlledRatio(
      of: late(run), to: run.values(of: .delayed), arrivals: 10 * Self.days, careDays: 80 * Self.days)
    expectSampled(waiting, exp(-1.25), "P(W > 1) of those who wait")
    expectSampled(try run.require(.occupancy), 0.8888888888888888, catching: 0.002, "occupancy")
  }

  /// Cobham: with ρ the load of a place and a fifth in crisis, W(1 − ρ) / (1 − ρ/5) and W / (1 − ρ/5).
  @Test(
    "T03: crisis goes first, and the weighted mean wait stays the same",
    arguments: [(1.0, 1_100, 0.05), (0.1, 9_600, 0.02)])
  func priority(size: Double, replications: Int, bias: Double) async throws {
    let scenario =
      try size == 1 ? Verification.scenario("m-m-90-priority") : Verification.tenth(of: "m-m-90-priority")
    let run = try await Verification.run(scenario, replications: Sample.of(replications))
    let (rate, places) = (10 * size, Int(90 * size))
    let all = Queue.meanWait(servers: places, rate: rate, stay: 8)
    let load = rate * 8 / Double(places)
    let (crisis, others) = (all * (1 - load) / (1 - 0.2 * load), all / (1 - 0.2 * load))
    if size == 1 {
      #expect(abs(crisis - 0.021095910650706647) < 1e-12 && abs(others - 0.18986319585635975) < 1e-12)
    }
    func wait(_ numerators: [Double], _ denominators: [Double]) -> Figure {
      run.controlledRatio(
        of: numerators, to: denominators, arrivals: rate * Self.days, careDays: rate * 8 * Self.days)
    }
    func regular(_ whole: Tally, _ part: Tally) -> [Double] {
      zip(run.values(of: whole), run.values(of: part)).map { $0 - $1 }
    }
    expectSampled(
      wait(run.values(of: .urgentWaitDays), run.values(of: .urgentStarts)), crisis, catching: bias, "Wq crisis")
    expectSampled(
      wait(regular(.waitDays, .urgentWaitDays), regular(.starts, .urgentStarts)), others, catching: bias, "Wq regular")
    expectSampled(wait(run.values(of: .waitDays), run.values(of: .starts)), all, catching: bias, "weighted Wq")
    // The reported measures are these ratios.
    #expect(abs(try run.require(.waitMeanDaysRegular).deviation(from: others)) < 4)
    #expect(abs(try run.require(.waitMeanDaysUrgent).deviation(from: crisis)) < 4)
  }

  @Test("T04: two lists of 45 wait 3.5 times as long as one of 90")
  func pooling() async throws {
    let split = try await Verification.run("split-90", replications: Sample.of(2_700))
    expectSampled(wait(split, perDay: 10, stay: 8), 0.5451297773478083, "Wq split")
    expectSampled(wait(split, perDay: 10, stay: 8, of: (.delayed, .arrivals)), 0.34070611084238017, "P(wait) split")
    // One list for both providers is M/M/90 again, in every replication and to the bit.
    let pooled = try await Verification.run("pooled-90", replications: 50)
    let single = try await Verification.run("m-m-90", replications: 50)
    #expect(pooled.values(of: .waitDays) == single.values(of: .waitDays))
  }

  @Test("T05: Erlang-A loses the right share of clients under overload")
  func abandonment() async throws {
    let run = try await Verification.run("erlang-a", replications: 450)
    let lost = Estimate(ratioOf: run.values(of: .dropOuts), to: run.values(of: .arrivals))
    expectSampled(try #require(lost), 0.08190838590912948, "P(abandon)")
    expectSampled(try run.require(.waitMeanDays), 0.4872115568518598, "W of those served")
    expectSampled(
      try #require(Estimate(ratioOf: run.values(of: .delayed), to: run.values(of: .arrivals))), 0.6978961942455895,
      "P(wait)")
    expectSampled(Estimate(run.values(of: .waitingDays).map { $0 / Self.days }), 5.897403785457323, "Lq")
    expectSampled(try run.require(.occupancy), 0.9792977216969294, catching: 0.002, "utilisation")
  }

  @Test("T06: without a waiting room Erlang B holds for any law of stay")
  func loss() async throws {
    let run = try await Verification.run("loss-90", replications: 1_100)
    let lost = Estimate(ratioOf: run.values(of: .dropOuts), to: run.values(of: .arrivals))
    expectSampled(try #require(lost), 0.026231983896152593, "blocking")
    expectSampled(
      Estimate(run.values(of: .careDays).map { $0 / Self.days }), 77.9014412883078, catching: 0.002, "carried")
  }

  @Test(
    "T07: M/G/1 waits as Pollaczek and Khinchine say",
    arguments: [("m-d-1", 2.0, 1_300), ("m-e4-1", 2.5, 1_400), ("m-m-1", 4.0, nil), ("m-h2-1", 10.0, 6_400)])
  func generalStay(_ file: String, _ exact: Double, _ replications: Int?) async throws {
    let run =
      if let replications { try await Verification.run(file, replications: replications) } else {
        try await Self.mm1.value
      }
    expectSampled(wait(run, perDay: 0.8, stay: 1), exact, "Wq \(file)")
  }

  @Test("T18: relapse of a quarter makes a third more trajectories, and the queue that goes with them")
  func relapse() async throws {
    for (scenario, rate, places, replications, bias) in [
      (try Verification.scenario("relapse"), 10.0, 120, 1_500, 0.05),
      (try Verification.tenth(of: "relapse"), 1, 12, 10_000, 0.02),
    ] {
      let run = try await Verification.run(scenario, replications: Sample.of(replications))
      let wait = run.controlledRatio(
        of: run.values(of: .waitDays), to: run.values(of: .starts), arrivals: rate / 0.75 * Self.days,
        careDays: rate / 0.75 * 8 * Self.days)
      let exact = Queue.meanWait(servers: places, rate: rate / 0.75, stay: 8)
      #expect(places < 120 || abs(exact - 0.08496727618450453) < 1e-9)
      expectSampled(wait, exact, catching: bias, "Wq with \(places)")
      expectSampled(
        try #require(Estimate(ratioOf: run.values(of: .starts), to: run.values(of: .arrivals))), 4.0 / 3,
        catching: 0.002, "episodes")
    }
    let unlimited = try await Verification.run("relapse-unlimited", replications: 60)
    expectSampled(
      Estimate(unlimited.values(of: .careDays).map { $0 / Self.days }), 106.66666666666667, catching: 0.01,
      "occupancy without limit")
  }

  @Test("O13: each segment of an open network is an M/M/c with the load of the traffic equations")
  func network() async throws {
    let run = try await Verification.run("feedback-network", replications: Sample.of(3_100))
    // Starts a day: A and B are stated gross; C gets 1 new and a fifth of A's 5.
    let rates = [5.0, 4.0, 1 + 0.2 * 5]
    let laws = [(24, 4.0), (15, 3.0), (5, 2.0)]
    for (segment, (places, stay)) in laws.enumerated() {
      expectSampled(
        Estimate(run.values(of: .starts, segment: segment).map { $0 / Self.days }), rates[segment], catching: 0.01,
        "starts of \(segment)")
      let exact = Queue.meanWait(servers: places, rate: rates[segment], stay: stay)
      let wait = run.controlledRatio(
        of: run.values(of: .waitDays, segment: segment), to: run.values(of: .starts, segment: segment),
        segment: segment, arrivals: rates[segment] * Self.days, careDays: rates[segment] * stay * Self.days)
      expectSampled(wait, exact, "Wq of \(segment)")
      // The reported measure is this ratio.
      #expect(abs(try run.require(.waitMeanDays, segment: segment).deviation(from: exact)) < 4)
    }
  }
}

@Suite("Exact results: care without a limit, and transients", .serialized)
struct TransientResultTests {
  @Test("T08: from empty, clients in care follow λ∫S, whatever the law of stay")
  func infiniteServersFromEmpty() async throws {
    let runs = try await MonthlyRuns(Verification.scenario("m-g-inf"), replications: Sample.of(12_000), of: [.inCare])
    let exact: [[Double]] = [
      [42.210676, 62.149587, 76.017035, 79.8017],
      [46.154967, 64.237986, 75.256078, 79.148413],
      [53.612854, 75.339946, 79.941999, 79.999998],
      [35.18482, 52.193022, 67.909853, 77.096078],
    ]
    for segment in 0..<4 {
      for (column, month) in [6, 12, 24, 48].enumerated() {
        expectSampled(
          Estimate(runs(.inCare, month: month, segment: segment)), exact[segment][column], catching: 0.01,
          "law \(segment), month \(month)")
      }
    }
  }

  /// Per replication the mean over four laws (independent) and the months, for each statistic.
  ///
  /// A Poisson number's E[1.1ᴺ] is e^(0.1 λ): it weighs the upper tail smoothly, at a quarter of the spread of P(N > 95).
  @Test(
    "T08: in balance the number in care is Poisson from the first month to the last",
    arguments: [(1...1, Sample.of(57_000)), (1...48, Sample.of(20_000))])
  func infiniteServersInBalance(months: ClosedRange<Int>, replications: Int) async throws {
    let isFirst = months.count == 1
    let scenario = try Verification.scenario("m-g-inf-stationary") { if isFirst { $0.contract.years = 1 } }
    let runs = try await MonthlyRuns(scenario, replications: replications, of: [.arrivals, .inCare])
    var means = [[Double]](repeating: [Double](repeating: 0, count: replications), count: 4)
    let share = 1 / Double(4 * months.count)
    for segment in 0..<4 {
      for month in months {
        for (index, number) in runs(.inCare, month: month, segment: segment).enumerated() {
          means[0][index] += number * share
          means[1][index] += (number - 80) * (number - 80) * share
          means[2][index] += number > 95 ? share : 0
          means[3][index] += exp(number * log(1.1) - 8) * share
        }
      }
    }
    // Who comes is Poisson with 10 a month, and explains part of who is there later.
    let quarters = stride(from: 1, through: months.upperBound, by: 3).map { $0...min($0 + 2, months.upperBound) }
    let arrivals = ControlVariates(
      (0..<4).flatMap { segment in
        quarters.map { (values: runs(.arrivals, months: $0, segment: segment), mean: 10 * Double($0.count)) }
      })
    expectSampled(arrivals.figure(means[0]), 80, catching: isFirst ? 0.002 : 0.001, "mean")
    expectSampled(Estimate(means[1]), 80, "variance")
    expectSampled(Estimate(means[2]), 0.044642721113493024, catching: 0.06, "P(N > 95)")
    expectSampled(Estimate(means[3]), 1, "E[1.1^N]")
  }

  @Test("T09: a waving inflow is followed late and weaker, and the number stays Poisson")
  func wavingInflow() async throws {
    let runs = try await MonthlyRuns(Verification.scenario("mt-g-inf"), replications: 12_000, of: [.inCare])
    let exact: [(Int, Double, Double)] = [
      (3, 30.036486629793984, 33.235353050684154), (6, 50.19184274545805, 55.030735175385324),
      (12, 57.938457, 58.751751), (24, 70.866274, 69.029501), (27, 78.742117, 77.934954), (33, 77.500455, 76.337939),
      (48, 74.394498, 72.72477),
    ]
    for (month, exponential, lognormal) in exact {
      for (segment, mean) in [exponential, lognormal].enumerated() {
        let values = runs(.inCare, month: month, segment: segment)
        expectSampled(Estimate(values), mean, catching: 0.012, "month \(month), law \(segment)")
        expectSampled(Estimate(values.map { ($0 - mean) * ($0 - mean) }), mean, catching: 0.09, "variance")
      }
    }
  }

  @Test("T10: arrivals of a growing, waving inflow are those of its rate, month by month")
  func growingInflow() async throws {
    let runs = try await MonthlyRuns(
      Verification.scenario("growing-inflow"), replications: Sample.of(20_000), of: [.arrivals])
    for (month, mean) in [(1, 10.7900489557227), (3, 12.996369), (10, 7.4163516), (48, 11.199855)] {
      let values = runs(.arrivals, month: month)
      expectSampled(Estimate(values), mean, "month \(month)")
      expectSampled(
        Estimate(values.map { ($0 - mean) * ($0 - mean) }), mean, catching: 0.07, "variance of month \(month)")
    }
    for (year, mean) in [122.68914, 128.8236, 135.26478, 142.02802].enumerated() {
      let values = runs(.arrivals, months: 12 * year + 1...12 * year + 12)
      expectSampled(Estimate(values), mean, catching: 0.005, "year \(year)")
    }
    expectSampled(Estimate(runs(.arrivals, months: 1...48)), 528.80554790924, catching: 0.003, "total")
  }

  @Test("T11: with too few places the list grows as the forward equations say")
  func overload() async throws {
    let scenario = try Verification.scenario("overload-from-empty")
    let replications = Sample.of(32_000)
    let runs = try await MonthlyRuns(
      scenario, replications: replications, of: [.waiting, .inCare, .ends, .careDays, .waitingDays])
    let twin = try await UnlimitedTwin(of: scenario, rate: 12, stay: 8, replications: replications)
    func controls(_ months: ClosedRange<Int>) -> ControlVariates { twin.controls(months, about: { _ in 90 }) }
    let exact = ForwardEquations.queue(rate: 12, stay: 8, places: (90, 90), change: 60, at: [24, 36, 48, 60])
    for (column, mean) in [7.277086053623478, 17.421092679597816, 27.2963760618869, 36.89628268471195].enumerated() {
      let month = 24 + 12 * column
      #expect(abs(exact[column].queue - mean) < 1e-6)
      expectSampled(controls(month - 23...month).figure(runs(.waiting, month: month)), mean, "queue, month \(month)")
    }
    for (month, mean, deviation) in [
      (24, 7.277086053623478, 9.690622019001854), (48, 27.2963760618869, 21.56185590975671),
    ] {
      let squares = runs(.waiting, month: month).map { ($0 - mean) * ($0 - mean) }
      let luck = twin.controls(month - 23...month, about: { _ in 90 }, levels: [-8, 0], powers: [1, 2])
      // The variance to 4 % is the standard deviation to 2 %.
      expectSampled(luck.figure(squares), deviation * deviation, catching: 0.04, "variance of the queue")
    }
    let queues = runs(.waiting, month: 24).map { $0 > 0 ? 1.0 : 0 }
    let luck = twin.controls(13...24, about: { _ in 90 }, levels: [-10, -5, 0, 5])
    expectSampled(luck.figure(queues), 0.5740755624513629, "P(queue > 0)")
    for (month, mean) in [(6, 50.6528104753417), (12, 74.43022796254205), (48, 89.28653291825)] {
      expectSampled(Estimate(runs(.inCare, month: month)), mean, catching: 0.005, "busy, month \(month)")
    }
    expectSampled(Estimate(runs(.ends, months: 1...48)), 459.41709101981473, catching: 0.003, "completions")
    // Client-months times the days of a month.
    expectSampled(
      Estimate(runs(.careDays, months: 1...48)), 3675.336728158518 * 365 / 12, catching: 0.003, "client-days in care")
    expectSampled(
      twin.controls(10...48, about: { _ in 90 }, levels: [-5, 5]).figure(runs(.waitingDays, months: 1...48)),
      453.1528270935903 * 365 / 12, "client-days waiting")
  }

  /// The notes' case ends with a queue that is empty most of the time, so that its mean takes a million replications to
  /// 2 %. The same change under a load of 107 in place of 84 has one that a thirtieth of them tells as sharply, by the
  /// same equations.
  @Test(
    "T12: more places in year 3 shorten the list as the forward equations say",
    arguments: [(126.0, 95, Sample.of(32_000), 0.07), (160, 110, Sample.of(20_000), 0.02)])
  func morePlaces(newPerYear: Double, places: Int, replications: Int, bias: Double) async throws {
    let scenario = try Verification.scenario("more-places") {
      $0.segments[0].inflow.newPerYear = newPerYear
      $0.changes[0].step = Timeline.Step(.to(Double(places)), from: $0.changes[0].step.from)
    }
    let rate = newPerYear / 12
    let runs = try await MonthlyRuns(scenario, replications: replications, of: [.waiting, .inCare, .careDays])
    let twin = try await UnlimitedTwin(of: scenario, rate: rate, stay: 8, replications: replications)
    func controls(_ months: ClosedRange<Int>) -> ControlVariates {
      twin.controls(months, about: { $0 <= 24 ? 75 : places })
    }
    let months = [24, 30, 36, 48]
    let exact = ForwardEquations.queue(rate: rate, stay: 8, places: (75, places), change: 24, at: months)
    for (column, month) in months.enumerated() {
      // The places come at the end of month 24: the month still counts who waited just before.
      expectSampled(
        controls(month - 23...month).figure(runs(.waiting, month: month)), exact[column].queue,
        catching: month == 24 ? 0.02 : bias, "queue, month \(month)")
      guard month > 24 else { continue }
      expectSampled(
        controls(month - 11...month).figure(runs(.inCare, month: month)), exact[column].inCare, catching: 0.002,
        "busy, month \(month)")
    }
    guard newPerYear == 126 else { return }
    let noted = [11.377668044397268, 1.6488276544907252, 1.4910888474456823, 1.3688390977096034]
    #expect(zip(exact, noted).allSatisfy { abs($0.queue - $1) < 1e-6 })
    #expect(zip(exact.dropFirst(), [83.747863, 83.98678, 84.051942]).allSatisfy { abs($0.inCare - $1) < 1e-5 })
    expectSampled(
      twin.controls(1...48, about: { $0 <= 24 ? 75 : places }, levels: [0]).figure(runs(.careDays, months: 1...48)),
      3348.633749859801 * 365 / 12, catching: 0.002, "client-days in care")
  }

  @Test("T13: from empty, drop-out follows the forward equations")
  func abandonmentFromEmpty() async throws {
    let scenario = try Verification.scenario("erlang-a-from-empty")
    let replications = Sample.of(24_000)
    let runs = try await MonthlyRuns(scenario, replications: replications, of: [.waiting, .dropOuts])
    let twin = try await UnlimitedTwin(of: scenario, rate: 12, stay: 8, replications: replications)
    for (month, queue, lost) in [
      (24, 3.8899038219061888, 3.8315843013857056), (48, 5.83820712875071, 25.133347062255496),
    ] {
      let luck = twin.controls(month - 23...month, about: { _ in 90 })
      expectSampled(luck.figure(runs(.waiting, month: month)), queue, "queue, month \(month)")
      let whole = twin.controls(10...month, about: { _ in 90 }, levels: [-4, 4])
      expectSampled(whole.figure(runs(.dropOuts, months: 1...month)), lost, "drop-outs to month \(month)")
    }
  }

  @Test("E6: a segment with re-entry is in balance from the first month, and reproduces its stated starts")
  func reEntry() async throws {
    let run = try await Verification.run("re-entry", replications: 2_000)
    for year in [2027, 2029, 2036] {
      expectSampled(Estimate(run.values(of: .starts, over: .year(year))), 1200, catching: 0.01, "starts of \(year)")
    }
    expectSampled(try run.require(.inCare, over: .month(0)), 1200.0 * 200 / 365, catching: 0.01, "in care at the start")
    expectSampled(try run.require(.inCare, over: .month(119)), 1200.0 * 200 / 365, catching: 0.01, "in care at the end")
  }
}
