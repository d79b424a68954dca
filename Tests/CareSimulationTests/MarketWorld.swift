import CareSimulation
import Foundation
import Sampling
import YouthCare

/// One replication of a market: its books, and what is asked of it afterwards.
struct MarketRun {
  let books: Books
  /// What went through each contract; those of providers who may come stand last in their segment.
  let flows: [ProviderFlow]
  /// The margin of every provider who had revenue, over all months.
  let margins: [Double]
  /// Whether a system provider is insolvent, by month.
  let isInsolvent: [Bool]
  /// The months in distress of each contract's provider.
  let monthsInDistress: [Double]

  /// Some replications of a scenario.
  static func runs(_ scenario: Scenario, replications: Range<Int>, seed: UInt64 = 20_270_101) throws -> [MarketRun] {
    let plan = try SimulationPlan(scenario)
    var replicator = Replicator(plan, seed: seed)
    var runs: [MarketRun] = []
    for number in replications {
      let books = Books(&replicator, number, plan)
      runs.append(
        MarketRun(
          books: books, flows: plan.contracts.indices.map { replicator.flow(of: $0) },
          margins: replicator.margins(over: plan.calendar.months.indices), isInsolvent: replicator.systemInsolvency(),
          monthsInDistress: replicator.monthsInDistress))
    }
    return runs
  }

  static func run(_ scenario: Scenario) throws -> MarketRun { try runs(scenario, replications: 0..<1)[0] }

  /// A tally by month, or summed over all.
  func months(_ tally: Tally, _ segment: Int = 0) -> [Double] {
    books.tallies.indices.map { books.tally(tally, segment, month: $0) }
  }

  func total(_ tally: Tally, _ segment: Int = 0) -> Double { months(tally, segment).reduce(0, +) }
}

extension Provider {
  /// Providers A, B, C … with shares, and places where they are stated.
  static func all(_ shares: [Double], places: [Int] = []) -> [Provider] {
    zip(["A", "B", "C", "D", "E"], shares).enumerated().map { number, own in
      var provider = Provider(name: own.0)
      provider.share = own.1
      provider.places = places.isEmpty ? nil : places[number]
      return provider
    }
  }
}

extension Segment {
  /// The segment of `ContractBookTests` shared by providers, in which ten clients are in care for good.
  static func market(_ shares: [Double], clients: Int = 10, _ adapt: (inout Segment) throws -> Void = { _ in })
    throws -> Segment
  {
    var segment = try ContractBookTests.segment(clients: clients)
    segment.providers = Provider.all(shares)
    try adapt(&segment)
    return segment
  }
}

/// The start of a month in uniform years, counted from 0.
func monthStart(_ month: Int) -> Double { Double(month) * 365 / 12 }

/// The probability that a standard normal number is below a value.
func normalProbability(below value: Double) -> Double { 0.5 * erfc(-value / 2.0.squareRoot()) }
