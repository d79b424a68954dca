import CareSimulation
import Experiments
import Foundation
import Testing

/// Exact results of queueing theory, from scenario files through the public path.
///
/// Names such as T01 are those of a list of exact values, computed elsewhere from formulas, differential
/// equations and quadrature. Seeds are fixed; sample sizes are chosen for sharpness (`expectExact`).
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

  @Test("T01: M/M/1 waits as Erlang C says, and its tail is exponential")
  func singleServer() async throws {
    let run = try await Verification.run("m-m-1", replications: 3_500)
    expectExact(wait(run, perDay: 0.8, stay: 1), 4, "Wq")
    expectExact(wait(run, perDay: 0.8, stay: 1, of: (.delayed, .arrivals)), 0.8, "P(wait)")
    let tail = run.controlledRatio(
      of: late(run), to: run.values(of: .starts), arrivals: 0.8 * Self.days, careDays: 0.8 * Self.days)
    expectExact(tail, 0.2943035529371539, "P(W > 5)")
    expectExact(wait(run, perDay: 0.8, stay: 1, of: (.waitingDays, .arrivals)), 3.2 / 0.8, "Lq = λ Wq")
    // 0.8 e^(−t/5) = 10 % at 5 ln 8. Steps of a week, straight inside, gave 11.27.
    let nine = try #require(run.estimate(.waitP90, segment: 0, over: .contract)).figure
    #expect(abs(nine.value - 5 * log(8)) < 4 * nine.standardError && 6 * nine.standardError < 0.87, "P90 \(nine)")
  }

  @Test("T02: M/M/90 waits as Erlang C says")
  func ninetyPlaces() async throws {
    let run = try await Verification.run("m-m-90", replications: 14_000)
    expectExact(wait(run, perDay: 10, stay: 8), 0.1561097388152292, "Wq")
    expectExact(wait(run, perDay: 10, stay: 8, of: (.delayed, .arrivals)), 0.19513717351903648, "P(wait)")
    let tail = run.controlledRatio(
      of: late(run), to: run.values(of: .starts), arrivals: 10 * Self.days, careDays: 80 * Self.days)
    expectExact(tail, 0.055907736258943214, "P(W > 1)")
    expectExact(try run.require(.occupancy), 0.8888888888888888, catching: 0.002, "occupancy")
  }

  @Test("T03: crisis goes first, and the weighted mean wait stays the same")
  func priority() async throws {
    let run = try await Verification.run("m-m-90-priority", replications: 6_000)
    expectExact(
      wait(run, perDay: 10, stay: 8, of: (.urgentWaitDays, .urgentStarts)), 0.021095910650706647, "Wq crisis")
    func regular(_ whole: Tally, _ part: Tally) -> [Double] {
      zip(run.values(of: whole), run.values(of: part)).map { $0 - $1 }
    }
    let patient = run.controlledRatio(
      of: regular(.waitDays, .urgentWaitDays), to: regular(.starts, .urgentStarts), arrivals: 10 * Self.days,
      careDays: 80 * Self.days)
    expectExact(patient, 0.18986319585635975, "Wq regular")
    expectExact(wait(run, perDay: 10, stay: 8), 0.1561097388152292, "weighted Wq")
    // The reported measures are these ratios.
    #expect(abs(try run.require(.waitMeanDaysRegular).deviation(from: 0.18986319585635975)) < 4)
    #expect(abs(try run.require(.waitMeanDaysUrgent).deviation(from: 0.021095910650706647)) < 4)
  }

  @Test("T04: two lists of 45 wait 3.5 times as long as one of 90")
  func pooling() async throws {
    let split = try await Verification.run("split-90", replications: 3_500)
    expectExact(wait(split, perDay: 10, stay: 8), 0.5451297773478083, "Wq split")
    expectExact(wait(split, perDay: 10, stay: 8, of: (.delayed, .arrivals)), 0.34070611084238017, "P(wait) split")
    // One list for both providers is M/M/90 again, in every replication and to the bit.
    let pooled = try await Verification.run("pooled-90", replications: 50)
    let single = try await Verification.run("m-m-90", replications: 50)
    #expect(pooled.values(of: .waitDays) == single.values(of: .waitDays))
  }

  @Test("T05: Erlang-A loses the right share of clients under overload")
  func abandonment() async throws {
    let run = try await Verification.run("erlang-a", replications: 1_000)
    let lost = Estimate(ratioOf: run.values(of: .dropOuts), to: run.values(of: .arrivals))
    expectExact(try #require(lost), 0.08190838590912948, "P(abandon)")
    expectExact(try run.require(.waitMeanDays), 0.4872115568518598, "W of those served")
    expectExact(
      try #require(Estimate(ratioOf: run.values(of: .delayed), to: run.values(of: .arrivals))), 0.6978961942455895,
      "P(wait)")
    expectExact(Estimate(run.values(of: .waitingDays).map { $0 / Self.days }), 5.897403785457323, "Lq")
    expectExact(try run.require(.occupancy), 0.9792977216969294, catching: 0.002, "utilisation")
  }

  @Test("T06: without a waiting room Erlang B holds for any law of stay")
  func loss() async throws {
    let run = try await Verification.run("loss-90", replications: 1_000)
    let lost = Estimate(ratioOf: run.values(of: .dropOuts), to: run.values(of: .arrivals))
    expectExact(try #require(lost), 0.026231983896152593, "blocking")
    expectExact(
      Estimate(run.values(of: .careDays).map { $0 / Self.days }), 77.9014412883078, catching: 0.002, "carried")
  }

  @Test(
    "T07: M/G/1 waits as Pollaczek and Khinchine say",
    arguments: [("m-d-1", 2.0, 2_500), ("m-e4-1", 2.5, 2_500), ("m-m-1", 4.0, 3_500), ("m-h2-1", 10.0, 8_000)])
  func generalStay(_ file: String, _ exact: Double, _ replications: Int) async throws {
    let run = try await Verification.run(file, replications: replications)
    expectExact(wait(run, perDay: 0.8, stay: 1), exact, "Wq \(file)")
  }

  @Test("T18: relapse of a quarter makes a third more trajectories, and the queue that goes with them")
  func relapse() async throws {
    let run = try await Verification.run("relapse", replications: 8_500)
    let wait = run.controlledRatio(
      of: run.values(of: .waitDays), to: run.values(of: .starts), arrivals: 10 * Self.days,
      careDays: 10 / 0.75 * 8 * Self.days)
    expectExact(wait, 0.08496727618450453, "Wq")
    expectExact(
      try #require(Estimate(ratioOf: run.values(of: .starts), to: run.values(of: .arrivals))), 4.0 / 3, catching: 0.002,
      "episodes")
    let unlimited = try await Verification.run("relapse-unlimited", replications: 500)
    expectExact(
      Estimate(unlimited.values(of: .careDays).map { $0 / Self.days }), 106.66666666666667, catching: 0.01,
      "occupancy without limit")
  }

  @Test("O13: each segment of an open network is an M/M/c with the load of the traffic equations")
  func network() async throws {
    let run = try await Verification.run("feedback-network", replications: 6_500)
    // Starts a day: A and B are stated gross; C gets 1 new and a fifth of A's 5.
    let rates = [5.0, 4.0, 1 + 0.2 * 5]
    let laws = [(24, 4.0), (15, 3.0), (5, 2.0)]
    for (segment, (places, stay)) in laws.enumerated() {
      expectExact(
        Estimate(run.values(of: .starts, segment: segment).map { $0 / Self.days }), rates[segment], catching: 0.01,
        "starts of \(segment)")
      let exact = Queue.meanWait(servers: places, rate: rates[segment], stay: stay)
      expectExact(try run.require(.waitMeanDays, segment: segment), exact, "Wq of \(segment)")
    }
  }
}

@Suite("Exact results: care without a limit, and transients", .serialized)
struct TransientResultTests {
  @Test("T08: from empty, clients in care follow λ∫S, whatever the law of stay")
  func infiniteServersFromEmpty() async throws {
    let run = try await Verification.run("m-g-inf", replications: 12_000)
    let exact: [[Double]] = [
      [42.210676, 62.149587, 76.017035, 79.8017],
      [46.154967, 64.237986, 75.256078, 79.148413],
      [53.612854, 75.339946, 79.941999, 79.999998],
      [35.18482, 52.193022, 67.909853, 77.096078],
    ]
    for segment in 0..<4 {
      for (column, month) in [6, 12, 24, 48].enumerated() {
        expectExact(
          try run.require(.inCare, segment: segment, over: .month(month - 1)), exact[segment][column], catching: 0.01,
          "law \(segment), month \(month)")
      }
    }
  }

  @Test("T08: in balance the number in care is Poisson from the first month to the last")
  func infiniteServersInBalance() async throws {
    // Per replication the mean over four laws (independent) and the months, for each of three statistics; the first
    // month alone as well.
    let values = try await Verification.gather("m-g-inf-stationary", batches: 7, of: 20_000) { run in
      func mean(_ months: [Int], _ statistic: (Double) -> Double) -> [Double] {
        var sums = [Double](repeating: 0, count: run.ensemble.replications)
        for segment in 0..<4 {
          for month in months {
            for (index, value) in run.values(of: .inCare, segment: segment, over: .month(month)).enumerated() {
              sums[index] += statistic(value)
            }
          }
        }
        return sums.map { $0 / Double(4 * months.count) }
      }
      let statistics: [(Double) -> Double] = [{ $0 }, { ($0 - 80) * ($0 - 80) }, { $0 > 95 ? 1 : 0 }]
      return statistics.map { mean(Array(0..<48), $0) } + statistics.map { mean([0], $0) }
    }
    expectExact(Estimate(values[0]), 80, catching: 0.001, "mean")
    expectExact(Estimate(values[1]), 80, "variance")
    expectExact(Estimate(values[2]), 0.044642721113493024, "P(N > 95)")
    expectExact(Estimate(values[3]), 80, catching: 0.002, "mean of the first month")
    expectExact(Estimate(values[4]), 80, "variance of the first month")
    expectExact(Estimate(values[5]), 0.044642721113493024, catching: 0.06, "P(N > 95) in the first month")
  }

  @Test("T09: a waving inflow is followed late and weaker, and the number stays Poisson")
  func wavingInflow() async throws {
    let run = try await Verification.run("mt-g-inf", replications: 12_000)
    let exact: [(Int, Double, Double)] = [
      (3, 30.036486629793984, 33.235353050684154), (6, 50.19184274545805, 55.030735175385324),
      (12, 57.938457, 58.751751), (24, 70.866274, 69.029501), (27, 78.742117, 77.934954), (33, 77.500455, 76.337939),
      (48, 74.394498, 72.72477),
    ]
    for (month, exponential, lognormal) in exact {
      for (segment, mean) in [exponential, lognormal].enumerated() {
        let values = run.values(of: .inCare, segment: segment, over: .month(month - 1))
        expectExact(Estimate(values), mean, catching: 0.012, "month \(month), law \(segment)")
        expectExact(Estimate(values.map { ($0 - mean) * ($0 - mean) }), mean, catching: 0.09, "variance")
      }
    }
  }

  @Test("T10: arrivals of a growing, waving inflow are those of its rate, month by month")
  func growingInflow() async throws {
    let run = try await Verification.run("growing-inflow", replications: 20_000)
    for (month, mean) in [(1, 10.7900489557227), (3, 12.996369), (10, 7.4163516), (48, 11.199855)] {
      let values = run.values(of: .arrivals, over: .month(month - 1))
      expectExact(Estimate(values), mean, "month \(month)")
      expectExact(
        Estimate(values.map { ($0 - mean) * ($0 - mean) }), mean, catching: 0.07, "variance of month \(month)")
    }
    for (year, mean) in [(2027, 122.68914), (2028, 128.8236), (2029, 135.26478), (2030, 142.02802)] {
      expectExact(Estimate(run.values(of: .arrivals, over: .year(year))), mean, catching: 0.005, "year \(year)")
    }
    expectExact(Estimate(run.values(of: .arrivals)), 528.80554790924, catching: 0.003, "total")
  }

  @Test("T11: with too few places the list grows as the forward equations say")
  func overload() async throws {
    let values = try await Verification.gather("overload-from-empty", batches: 4, of: 45_000) { run in
      let years = (2027...2030).map { Period.year($0) }
      func sum(_ tally: Tally) -> [Double] {
        years.map { run.values(of: tally, over: $0) }.reduce([Double](repeating: 0, count: 45_000)) { sums, values in
          zip(sums, values).map { $0 + $1 }
        }
      }
      return [24, 36, 48, 60].map { run.values(of: .waiting, over: .month($0 - 1)) }
        + [6, 12, 48].map { run.values(of: .inCare, over: .month($0 - 1)) } + [
          sum(.ends), sum(.careDays), sum(.waitingDays),
        ]
    }
    for (column, exact) in [7.277086053623478, 17.421092679597816, 27.2963760618869, 36.89628268471195].enumerated() {
      expectExact(Estimate(values[column]), exact, "queue \(column)")
    }
    for (column, mean, deviation) in [
      (0, 7.277086053623478, 9.690622019001854), (2, 27.2963760618869, 21.56185590975671),
    ] {
      let squares = Estimate(values[column].map { ($0 - mean) * ($0 - mean) })
      // The variance to 4 % is the standard deviation to 2 %.
      expectExact(squares, deviation * deviation, catching: 0.04, "variance of the queue")
    }
    expectExact(Estimate(values[0].map { $0 > 0 ? 1 : 0 }), 0.5740755624513629, "P(queue > 0)")
    for (column, exact) in [(4, 50.6528104753417), (5, 74.43022796254205), (6, 89.28653291825)] {
      expectExact(Estimate(values[column]), exact, catching: 0.005, "busy \(column)")
    }
    expectExact(Estimate(values[7]), 459.41709101981473, catching: 0.003, "completions")
    // Client-months times the days of a month.
    expectExact(Estimate(values[8]), 3675.336728158518 * 365 / 12, catching: 0.003, "client-days in care")
    expectExact(Estimate(values[9]), 453.1528270935903 * 365 / 12, "client-days waiting")
  }

  @Test("T12: more places in year 3 empty the list")
  func morePlaces() async throws {
    let months = [30, 36, 48]
    let values = try await Verification.gather("more-places", batches: 15, of: 70_000) { run in
      [run.values(of: .careDays)] + months.map { run.values(of: .inCare, over: .month($0 - 1)) }
        + ([24] + months).map { run.values(of: .waiting, over: .month($0 - 1)) }
    }
    expectExact(Estimate(values[0]), 3348.633749859801 * 365 / 12, catching: 0.002, "client-days in care")
    for (column, busy) in [83.747863, 83.98678, 84.051942].enumerated() {
      expectExact(Estimate(values[1 + column]), busy, catching: 0.002, "busy, month \(months[column])")
    }
    // The places come at the end of month 24: the month still counts who waited just before.
    expectExact(Estimate(values[4]), 11.377668044397268, "queue just before the change")
    for (column, queue) in [1.6488276544907252, 1.4910888474456823, 1.3688390977096034].enumerated() {
      expectExact(Estimate(values[5 + column]), queue, "queue, month \(months[column])")
    }
  }

  @Test("T13: from empty, drop-out follows the forward equations")
  func abandonmentFromEmpty() async throws {
    let values = try await Verification.gather("erlang-a-from-empty", batches: 3, of: 70_000) { run in
      [24, 48].map { run.values(of: .waiting, over: .month($0 - 1)) }
        + [2028, 2030].map { run.values(of: .dropOuts, over: .through($0)) }
    }
    for (column, exact) in [3.8899038219061888, 5.83820712875071, 3.8315843013857056, 25.133347062255496].enumerated() {
      expectExact(Estimate(values[column]), exact, "value \(column)")
    }
  }

  @Test("E6: a segment with re-entry is in balance from the first month, and reproduces its stated starts")
  func reEntry() async throws {
    let run = try await Verification.run("re-entry", replications: 2_000)
    for year in [2027, 2029, 2036] {
      expectExact(Estimate(run.values(of: .starts, over: .year(year))), 1200, catching: 0.01, "starts of \(year)")
    }
    expectExact(try run.require(.inCare, over: .month(0)), 1200.0 * 200 / 365, catching: 0.01, "in care at the start")
    expectExact(try run.require(.inCare, over: .month(119)), 1200.0 * 200 / 365, catching: 0.01, "in care at the end")
  }
}
