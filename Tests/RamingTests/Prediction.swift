import CareSimulation
import Experiments
import Sampling
import Testing
import YouthCare

/// The region of the predictions (MODEL.md, FV): one segment, 1,000 starts a year, an exponential stay.
///
/// Care is paid by the hour at 100 euro for a day of it, with the cost price at the tariff unless a test says otherwise.
enum PredictedRegion {
  /// The contract's first year.
  static let firstYear = 2027

  /// A year's first day to its last, by number from 1.
  static func year(_ number: Int) -> Period { .year(firstYear + number - 1) }

  /// The region, in balance under p × q by the hour.
  ///
  /// - Parameters:
  ///   - starts: starts a year, those who come back included.
  ///   - stay: the mean stay in years.
  ///   - places: the places, or `nil` without a limit.
  ///   - reEntry: the probability of coming back, after 5 months on average (gamma with shape 2).
  static func scenario(
    years: Int, starts: Double = 1_000, stay: Double = 1, places: Int? = nil, reEntry: Double? = nil
  ) throws -> Scenario {
    var segment = Segment(
      id: "S", name: LocalizedText("S"), stay: try .exponential(mean: 365 * stay), funding: payPerHour)
    segment.inflow.startsPerYear = starts
    var severity = Severity(name: "all")
    severity.share = 1
    segment.severities = [severity]
    segment.providers = [Provider(name: "P")]
    segment.capacity = places.map { .places($0) } ?? .unlimited
    if let reEntry {
      segment.reEntry = ReEntry(delay: try .gamma(mean: 5 * 365 / 12, cv: 0.5.squareRoot()))
      segment.reEntry?.probability = reEntry
    }
    segment.observedTerms = segment.terms
    var contract = ContractPeriod(start: CalendarDate(year: firstYear, month: 1, day: 1)!)
    contract.years = years
    contract.calendar = .uniform
    return Scenario(name: "prediction", title: LocalizedText("prediction"), contract: contract, segments: [segment])
  }

  /// 10 hours a week at 70 euro: 100 euro a day; messages about a client cost nothing.
  static var payPerHour: EffortBasedFunding {
    var model = EffortBasedFunding()
    model.hoursPerWeek = 10
    model.tariff = 70
    model.conduct.messageCost = 0
    return model
  }

  /// What the region costs a year in balance.
  static func spend(starts: Double = 1_000, stay: Double = 1) -> Double { 36_500 * starts * stay }

  /// Runs a scenario.
  static func run(_ scenario: Scenario, replications: Int) async throws -> Ensemble {
    try await Experiment(SimulationPlan(scenario), replications: replications, seed: 20_270_101, threads: 2).run()
  }

  /// The books' yearly movements on some accounts, in euro: `[replication][year]`; credits are negative.
  static func books(_ scenario: Scenario, replications: Int, _ accounts: [Account]) throws -> [[Double]] {
    let plan = try SimulationPlan(scenario)
    var replicator = Replicator(plan, seed: 20_270_101)
    return (0..<replications).map { number in
      let audit = replicator.run(number) { _, _ in }
      #expect(audit.violations.isEmpty)
      return (0..<scenario.contract.wholeYears).map { year in
        var cents = 0
        for month in (12 * year)..<(12 * year + 12) {
          for account in accounts { cents += replicator.book.movement(on: account, of: 0, in: month) }
        }
        return Double(cents) / 100
      }
    }
  }
}

extension Ensemble {
  /// A tally of the one segment in each replication.
  func values(_ tally: Tally, over period: Period) -> [Double] { values(of: tally, in: [0], over: period) }

  /// A tally over some of the contract's years, by number from 1.
  func values(_ tally: Tally, years: ClosedRange<Int>) -> [Double] {
    years.reduce(into: [Double](repeating: 0, count: replications)) { sums, year in
      for (index, value) in values(tally, over: PredictedRegion.year(year)).enumerated() { sums[index] += value }
    }
  }

  /// What the municipality owes for care in each replication, in euro.
  func spend(over period: Period) -> [Double] { cost(in: [0], over: period).map(Cents.euros) }

  /// The same over some of the contract's years, by number from 1.
  func spend(years: ClosedRange<Int>) -> [Double] {
    years.reduce(into: [Double](repeating: 0, count: replications)) { sums, year in
      for (index, value) in spend(over: PredictedRegion.year(year)).enumerated() { sums[index] += value }
    }
  }

  /// What the municipality spends besides in each replication, in euro: on access, where nothing else takes it.
  func accessCost(over period: Period) -> [Double] { euros(of: [.administration], in: [0], over: period) }

  /// The queue at the end of a year, by number from 1.
  func queue(endOf year: Int) -> [Double] { values(.waiting, over: PredictedRegion.year(year)) }
}

extension MunicipalCost {
  /// Contracts cost the municipality nothing besides care.
  static var nothing: MunicipalCost {
    var cost = MunicipalCost()
    (cost.perContract, cost.procurement, cost.award) = (0, 0, 0)
    return cost
  }
}

/// Differences of values in the same replications: the same children, so most of the luck falls away.
func paired(_ values: [Double], less others: [Double], over whole: Double = 1) -> Estimate {
  Estimate(zip(values, others).map { ($0 - $1) / whole })
}

/// Expects what a formula predicts, within three standard errors and a share of it (5 %), and that the
/// test was sharp: three standard errors stay within `sharp` of the prediction, so that a formula that is wrong by
/// 2 × `sharp` + `share` fails 999 times in 1,000.
func expectPredicted(
  _ estimate: Estimate, _ predicted: Double, within share: Double = 0.05, sharp: Double = 0.05, _ what: Comment = "",
  _ location: SourceLocation = #_sourceLocation
) {
  let found: Comment = "\(what): \(estimate.mean) ± \(estimate.standardError), predicted \(predicted)"
  #expect(
    abs(estimate.mean - predicted) <= 3 * estimate.standardError + share * abs(predicted), found,
    sourceLocation: location)
  #expect(
    3 * estimate.standardError <= sharp * abs(predicted), "not sharp: \(found)", sourceLocation: location)
}
