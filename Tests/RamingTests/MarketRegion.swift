import CareSimulation
import Experiments
import Foundation
import Sampling
import Testing
import YouthCare

/// A segment as a queue in its textbook form, of providers side by side, with nothing that responds.
///
/// Times are in units of a fifth of a day, for the weeks of MODEL.md, FV: ten years hold 18,250 of them, and a queue
/// that needs 1,600 to forget how it began can do so.
enum MarketRegion {
  /// Days in a unit.
  static let unit = 0.2
  /// The units of ten years.
  static let length = 3_650 / unit

  /// Ten years after a warm-up of four, in balance at first.
  ///
  /// - Parameters:
  ///   - rate: new clients in a unit.
  ///   - stay: the length of stay in days.
  ///   - places: the places of all providers together, or `nil` without a limit.
  static func scenario(
    rate: Double, stay: Distribution, places: Int?, providers: Int = 1, list: Segment.WaitingList = .perProvider,
    adapt: (inout Segment) -> Void = { _ in }
  ) -> Scenario {
    var segment = Segment(id: "S", name: LocalizedText("S"), stay: stay, funding: PredictedRegion.payPerHour)
    segment.inflow.newPerYear = rate / unit * 365
    var severity = Severity(name: "all")
    severity.share = 1
    segment.severities = [severity]
    segment.providers = Suppliers().equal(providers)
    segment.capacity = places.map { .places($0) } ?? .unlimited
    segment.waitingList = list
    segment.observedTerms = segment.terms
    adapt(&segment)
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.years = 10
    contract.warmUpMonths = 48
    contract.calendar = .uniform
    return Scenario(name: "market", title: LocalizedText("market"), contract: contract, segments: [segment])
  }

  static func exponential(_ units: Double) throws -> Distribution { try .exponential(mean: units * unit) }

  static func run(_ scenario: Scenario, replications: Int) async throws -> Projection {
    Projection(
      try await Experiment(SimulationPlan(scenario), replications: replications, seed: 20_270_101, threads: 2).run())
  }
}

extension Suppliers {
  /// So many providers of one size.
  func equal(_ count: Int) -> [Provider] {
    (1...count).map {
      var provider = Provider(name: "P\($0)")
      provider.share = 1 / Double(count)
      return provider
    }
  }
}

extension Projection {
  /// The mean wait in units of a queue that loses nobody, sharpened by what its arrivals and its work should have been.
  func meanWait(rate: Double, stay: Double, _ tallies: (Tally, Tally) = (.waitDays, .starts)) -> Figure {
    let figure = controlledRatio(
      of: values(of: tallies.0), to: values(of: tallies.1), arrivals: rate * MarketRegion.length,
      careDays: rate * stay * MarketRegion.length * MarketRegion.unit)
    return Figure(figure.value / MarketRegion.unit, standardError: figure.standardError / MarketRegion.unit)
  }

  /// A ratio of sums over the contract.
  func ratio(_ numerator: Tally, _ denominator: Tally, segment: Int = 0) throws -> Estimate {
    try #require(
      Estimate(
        ratioOf: values(of: numerator, segment: segment), to: values(of: denominator, segment: segment)))
  }
}

/// Small simulations of predictions (MODEL.md, FV7 and FV9), written apart from the engine and by other luck.
///
/// They are the simulations by which the predictions were first made.
enum Reference {
  /// Times in order: a binary heap.
  struct Heap<Value> {
    private var items: [(time: Double, value: Value)] = []
    var first: Double { items.first?.time ?? .infinity }
    var count: Int { items.count }

    mutating func push(_ time: Double, _ value: Value) {
      items.append((time, value))
      var index = items.count - 1
      while index > 0, items[(index - 1) / 2].time > items[index].time {
        items.swapAt(index, (index - 1) / 2)
        index = (index - 1) / 2
      }
    }

    mutating func pop() -> (time: Double, value: Value) {
      items.swapAt(0, items.count - 1)
      let top = items.removeLast()
      var index = 0
      while true {
        var least = index
        for child in [2 * index + 1, 2 * index + 2] where child < items.count && items[child].time < items[least].time {
          least = child
        }
        if least == index { return top }
        items.swapAt(index, least)
        index = least
      }
    }
  }

  /// A queue: first come, first served.
  struct Line {
    private var times: [Double] = []
    private var head = 0
    var count: Int { times.count - head }
    mutating func join(_ time: Double) { times.append(time) }
    mutating func leave() -> Double {
      head += 1
      let time = times[head - 1]
      if head > 4_096, 2 * head > times.count {
        times.removeFirst(head)
        head = 0
      }
      return time
    }
  }

  private static func exponential(_ mean: Double, _ luck: inout SplitMix64) -> Double {
    -mean * log(1 - Double.random(in: 0..<1, using: &luck))
  }

  /// The mean wait where clients choose among 10 providers of 42 places by exp(−β · wait) (prediction FV9).
  ///
  /// - Parameter lag: how old known waits grow until they are looked up again; 0 knows them now, with free places.
  static func steer(beta: Double, lag: Double, length: Double, warmUp: Double, seed: UInt64) -> Double {
    let (count, places, rate, stay) = (10, 42, 10.0, 40.0)
    var luck = SplitMix64(state: seed)
    var lines = [Line](repeating: Line(), count: count)
    var busy = [Int](repeating: 0, count: count)
    var ends = Heap<Int>()
    var known = [Double](repeating: 0, count: count)
    var (nextLook, arrival) = (0.0, exponential(1 / rate, &luck))
    var (sum, starts) = (0.0, 0.0)
    while min(ends.first, arrival) < length {
      if ends.first < arrival {
        let (now, provider) = ends.pop()
        busy[provider] -= 1
        guard lines[provider].count > 0 else { continue }
        let joined = lines[provider].leave()
        busy[provider] += 1
        ends.push(now + exponential(stay, &luck), provider)
        if now > warmUp { (sum, starts) = (sum + now - joined, starts + 1) }
      } else {
        let now = arrival
        arrival += exponential(1 / rate, &luck)
        if now >= nextLook {
          for provider in 0..<count {
            let isFull = lag > 0 || busy[provider] >= places
            known[provider] = isFull ? Double(lines[provider].count) * stay / Double(places) : 0
          }
          nextLook = now + lag
        }
        let weights = known.map { exp(-beta * $0) }
        var rest = Double.random(in: 0..<1, using: &luck) * weights.reduce(0, +)
        var provider = 0
        while provider < count - 1, rest >= weights[provider] {
          rest -= weights[provider]
          provider += 1
        }
        if busy[provider] < places {
          busy[provider] += 1
          ends.push(now + exponential(stay, &luck), provider)
          if now > warmUp { starts += 1 }
        } else {
          lines[provider].join(now)
        }
      }
    }
    return sum / starts
  }

  /// How many wait after nine and a half years, where waiting lengthens care and a year of lost places began it
  /// (prediction FV7): 1,000 clients a year, a stay of a year, 1,080 places, 880 in the third year.
  static func tipping(kappa: Double, patience: Double?, seed: UInt64) -> Int {
    var luck = SplitMix64(state: seed)
    var ends = Heap<Void>()
    for _ in 0..<1_000 { ends.push(exponential(1, &luck), ()) }
    var waiting: [(joined: Double, gone: Double)] = []
    var head = 0
    var arrival = exponential(0.001, &luck)
    while true {
      let now = min(ends.first, arrival)
      if now > 9.5 { break }
      if ends.first < arrival {
        _ = ends.pop()
      } else {
        arrival += exponential(0.001, &luck)
        waiting.append((now, patience.map { now + exponential($0, &luck) } ?? .infinity))
      }
      while head < waiting.count, ends.count < (now >= 2 && now < 3 ? 880 : 1_080) {
        let client = waiting[head]
        head += 1
        guard client.gone > now else { continue }
        ends.push(now + exponential(1, &luck) * min(1.5, exp(kappa * 12 * (now - client.joined))), ())
      }
    }
    return waiting[head...].reduce(0) { $0 + ($1.gone > 9.5 ? 1 : 0) }
  }
}
