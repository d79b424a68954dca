import CareSimulation
import Experiments
import Foundation
import Testing

/// Exact results of queueing theory, from scenario files through the public path.
///
/// Names such as T01 are those of the list of exact values in the design notes, computed there from formulas, differential
/// equations and quadrature. Seeds are fixed; sample sizes are chosen for sharpness (`expectExact`).
@Suite("Exact results: queues", .serialized)
struct QueueResultTests {
  @Test("T01: M/M/1 waits as Erlang C says, and its tail is exponential")
  func singleServer() async throws {
    let run = try await Verification.run("m-m-1", replications: 6_000)
    expectExact(try run.require(.waitMeanDays), 4, "Wq")
    let delayed = Estimate(ratioOf: run.values(of: .delayed), to: run.values(of: .arrivals))
    expectExact(try #require(delayed), 0.8, "P(wait)")
    let late = Estimate(
      ratioOf: zip(run.values(of: .starts), run.values(of: .startsWithinNorm)).map { $0 - $1 },
      to: run.values(of: .starts))
    expectExact(try #require(late), 0.2943035529371539, "P(W > 5)")
    let queue = Estimate(run.values(of: .waitingDays).map { $0 / 3650 })
    expectExact(queue, 3.2, "Lq")
  }

  @Test("T02: M/M/90 waits as Erlang C says")
  func ninetyPlaces() async throws {
    let run = try await Verification.run("m-m-90", replications: 12_000)
    expectExact(try run.require(.waitMeanDays), 0.1561097388152292, "Wq")
    expectExact(
      try #require(Estimate(ratioOf: run.values(of: .delayed), to: run.values(of: .arrivals))), 0.19513717351903648,
      "P(wait)")
    let late = Estimate(
      ratioOf: zip(run.values(of: .starts), run.values(of: .startsWithinNorm)).map { $0 - $1 },
      to: run.values(of: .starts))
    expectExact(try #require(late), 0.055907736258943214, "P(W > 1)")
    expectExact(try run.require(.occupancy), 0.8888888888888888, catching: 0.002, "occupancy")
  }

  @Test("T03: crisis first halves no wait: the weighted mean stays the same")
  func priority() async throws {
    let run = try await Verification.run("m-m-90-priority", replications: 12_000)
    expectExact(try run.require(.waitMeanDaysUrgent), 0.021095910650706647, "Wq crisis")
    expectExact(try run.require(.waitMeanDaysRegular), 0.18986319585635975, "Wq regular")
    expectExact(try run.require(.waitMeanDays), 0.1561097388152292, "weighted Wq")
  }

  @Test("T04: two lists of 45 wait 3.5 times as long as one of 90")
  func pooling() async throws {
    let split = try await Verification.run("split-90", replications: 5_000)
    expectExact(try split.require(.waitMeanDays), 0.5451297773478083, "Wq split")
    expectExact(
      try #require(Estimate(ratioOf: split.values(of: .delayed), to: split.values(of: .arrivals))), 0.34070611084238017,
      "P(wait) split")
    // One list for both providers is M/M/90 again, in every replication and to the bit, but for whose place it is.
    let pooled = try await Verification.run("pooled-90", replications: 50)
    let single = try await Verification.run("m-m-90", replications: 50)
    #expect(pooled.values(of: .waitDays) == single.values(of: .waitDays))
  }

  @Test("T05: Erlang-A loses the right share of clients under overload")
  func abandonment() async throws {
    let run = try await Verification.run("erlang-a", replications: 1_500)
    let lost = Estimate(ratioOf: run.values(of: .dropOuts), to: run.values(of: .arrivals))
    expectExact(try #require(lost), 0.08190838590912948, "P(abandon)")
    expectExact(try run.require(.waitMeanDays), 0.4872115568518598, "W of those served")
    expectExact(
      try #require(Estimate(ratioOf: run.values(of: .delayed), to: run.values(of: .arrivals))), 0.6978961942455895,
      "P(wait)")
    expectExact(Estimate(run.values(of: .waitingDays).map { $0 / 3650 }), 5.897403785457323, "Lq")
    expectExact(try run.require(.occupancy), 0.9792977216969294, catching: 0.002, "utilisation")
  }

  @Test("T06: without a waiting room Erlang B holds for any law of stay")
  func loss() async throws {
    let run = try await Verification.run("loss-90", replications: 1_500)
    let lost = Estimate(ratioOf: run.values(of: .dropOuts), to: run.values(of: .arrivals))
    expectExact(try #require(lost), 0.026231983896152593, "blocking")
    expectExact(Estimate(run.values(of: .careDays).map { $0 / 3650 }), 77.9014412883078, catching: 0.002, "carried")
  }

  @Test(
    "T07: M/G/1 waits as Pollaczek and Khinchine say",
    arguments: [("m-d-1", 2.0, 3_000), ("m-e4-1", 2.5, 4_000), ("m-m-1", 4.0, 6_000), ("m-h2-1", 10.0, 24_000)])
  func generalStay(_ file: String, _ wait: Double, _ replications: Int) async throws {
    let run = try await Verification.run(file, replications: replications)
    expectExact(try run.require(.waitMeanDays), wait, "Wq \(file)")
  }

  @Test("T18: relapse of a quarter makes a third more trajectories, and the queue that goes with them")
  func relapse() async throws {
    let run = try await Verification.run("relapse", replications: 12_000)
    expectExact(try run.require(.waitMeanDays), 0.08496727618450453, "Wq")
    expectExact(
      try #require(Estimate(ratioOf: run.values(of: .starts), to: run.values(of: .arrivals))), 4.0 / 3, catching: 0.002,
      "episodes")
    expectExact(
      Estimate(run.values(of: .careDays, segment: 1).map { $0 / 3650 }), 106.66666666666667, catching: 0.002,
      "occupancy without limit")
  }

  @Test("O13: each segment of an open network is an M/M/c with the load of the traffic equations")
  func network() async throws {
    let run = try await Verification.run("feedback-network", replications: 4_000)
    // Starts a day: A and B are stated gross; C gets 1 new and a fifth of A's 5.
    let rates = [5.0, 4.0, 1 + 0.2 * 5]
    let laws = [(24, 4.0), (15, 3.0), (5, 2.0)]
    for (segment, (places, stay)) in laws.enumerated() {
      expectExact(
        Estimate(run.values(of: .starts, segment: segment).map { $0 / 3650 }), rates[segment], catching: 0.01,
        "starts of \(segment)")
      let wait = Queue.meanWait(servers: places, rate: rates[segment], stay: stay)
      expectExact(try run.require(.waitMeanDays, segment: segment), wait, "Wq of \(segment)")
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
    let run = try await Verification.run("m-g-inf-stationary", replications: 30_000)
    for segment in 0..<4 {
      for month in [0, 11, 47] {
        let values = run.values(of: .inCare, segment: segment, over: .month(month))
        expectExact(Estimate(values), 80, catching: 0.01, "mean, law \(segment), month \(month)")
        expectExact(Estimate(values.map { ($0 - 80) * ($0 - 80) }), 80, catching: 0.06, "variance")
        expectExact(Estimate(values.map { $0 > 95 ? 1 : 0 }), 0.044642721113493024, catching: 0.2, "P(N > 95)")
      }
    }
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
    let run = try await Verification.run("growing-inflow", replications: 12_000)
    for (month, mean) in [(1, 10.7900489557227), (3, 12.996369), (10, 7.4163516), (48, 11.199855)] {
      let values = run.values(of: .arrivals, over: .month(month - 1))
      expectExact(Estimate(values), mean, catching: 0.025, "month \(month)")
      expectExact(Estimate(values.map { ($0 - mean) * ($0 - mean) }), mean, catching: 0.09, "variance of month \(month)")
    }
    for (year, mean) in [(2027, 122.68914), (2028, 128.8236), (2029, 135.26478), (2030, 142.02802)] {
      expectExact(Estimate(run.values(of: .arrivals, over: .year(year))), mean, catching: 0.006, "year \(year)")
    }
    expectExact(Estimate(run.values(of: .arrivals)), 528.80554790924, catching: 0.003, "total")
  }

  @Test("T11: with too few places the list grows as the forward equations say")
  func overload() async throws {
    let run = try await Verification.run("overload-from-empty", replications: 40_000)
    for (month, queue) in [(24, 7.277086053623478), (36, 17.421092679597816), (48, 27.2963760618869), (60, 36.896283)] {
      expectExact(try run.require(.waiting, over: .month(month - 1)), queue, catching: 0.045, "queue, month \(month)")
    }
    let fourth = run.values(of: .waiting, over: .month(47))
    let deviation = Estimate(fourth.map { ($0 - 27.2963760618869) * ($0 - 27.2963760618869) })
    expectExact(deviation, 21.55185590975671 * 0 + 21.56185590975671 * 21.56185590975671, catching: 0.06, "variance")
    expectExact(Estimate(fourth.map { _ in 1 }), 1, "all replications count")
    let waitingAtTwo = run.values(of: .waiting, over: .month(23))
    expectExact(Estimate(waitingAtTwo.map { $0 > 0 ? 1 : 0 }), 0.57407556, "P(queue > 0)")
    expectExact(try run.require(.inCare, over: .month(5)), 50.65281, catching: 0.005, "busy, month 6")
    expectExact(try run.require(.inCare, over: .month(47)), 89.286533, catching: 0.002, "busy, month 48")
    let years = 2027...2030
    func sum(_ tally: Tally) -> Estimate {
      let parts = years.map { run.values(of: tally, over: .year($0)) }
      return Estimate(parts[0].indices.map { index in parts.reduce(0) { $0 + $1[index] } })
    }
    expectExact(sum(.ends), 459.41709101981473, catching: 0.003, "completions")
    // Client-months times the days of a month.
    expectExact(sum(.careDays), 3675.336728158518 * 365 / 12, catching: 0.003, "client-days in care")
    expectExact(sum(.waitingDays), 453.1528270935903 * 365 / 12, catching: 0.04, "client-days waiting")
  }

  @Test("T12: more places in year 3 empty the list")
  func morePlaces() async throws {
    let run = try await Verification.run("more-places", replications: 40_000)
    for (month, queue, busy) in [
      (12, 0.5501277, 64.779253), (30, 1.6488277, 83.747863), (36, 1.4910888, 83.98678), (48, 1.3688391, 84.051942),
    ] {
      expectExact(try run.require(.waiting, over: .month(month - 1)), queue, catching: 0.12, "queue, month \(month)")
      expectExact(try run.require(.inCare, over: .month(month - 1)), busy, catching: 0.004, "busy, month \(month)")
    }
    let careDays = Estimate(run.values(of: .careDays))
    expectExact(careDays, 3348.633749859801 * 365 / 12, catching: 0.003, "client-days in care")
  }

  @Test("T13: from empty, drop-out follows the forward equations")
  func abandonmentFromEmpty() async throws {
    let run = try await Verification.run("erlang-a-from-empty", replications: 40_000)
    for (month, queue) in [(24, 3.8899038219061888), (48, 5.83820712875071)] {
      expectExact(try run.require(.waiting, over: .month(month - 1)), queue, catching: 0.045, "queue, month \(month)")
    }
    func dropOuts(through year: Int) -> Estimate { Estimate(run.values(of: .dropOuts, over: .through(year))) }
    expectExact(dropOuts(through: 2028), 3.8315843013857056, catching: 0.045, "lost in two years")
    expectExact(dropOuts(through: 2030), 25.133347062255496, catching: 0.025, "lost in four years")
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
