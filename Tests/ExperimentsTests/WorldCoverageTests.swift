import CareSimulation
import Experiments
import Foundation
import Sampling
import Testing
import YouthCare

/// Bands where the truth is known: worlds drawn from the priors, apart from those that foretell (`studies worlds` asks
/// the same of 500 truths in five regions).
@Suite("worlds that weren't looked at lie in the bands as often as these say")
struct WorldCoverageTests {
  private static let truths = 100
  private static let foretelling = 400

  /// A region of some 200 clients with scarce places, an uncertain level of starts and stays, and the default drifts.
  private func scenario() throws -> Scenario {
    var contract = ContractPeriod(start: CalendarDate(year: 2027, month: 1, day: 1)!)
    contract.calendar = .uniform
    contract.years = 3
    contract.indexation = 0.03
    var funding = EffortBasedFunding()
    funding.per = .day
    funding.tariff = 60
    var segment = Segment(id: "A", name: LocalizedText("A"), stay: try .lognormal(mean: 200, cv: 1), funding: funding)
    segment.inflow.newPerYear = 150
    segment.capacity = .places(80)
    segment.dropOut = DropOut(patience: [try .exponential(mean: 200)])
    segment.dropOut?.recovered = 1
    var everybody = Severity(name: "all")
    everybody.share = 1
    segment.severities = [everybody]
    segment.providers = [Provider(name: "P")]
    var scenario = Scenario(name: "one", title: LocalizedText("one"), contract: contract, segments: [segment])
    scenario.behaviour.incentiveStrength = 0
    scenario.statements.numbers = ["inflow.new_per_year", "stay.mean"].map {
      StatedNumber(
        Address(["segments", "A"] + $0.split(separator: ".").map(String.init)), StatedEvidence(.placeholder))
    }
    return scenario
  }

  private func run(_ scenario: Scenario, _ uncertainty: Uncertainty?, _ numbers: Range<Int>) async throws -> Projection
  {
    Projection(
      try await Experiment(try SimulationPlan(scenario), in: uncertainty, numbers: numbers, seed: 17).run())
  }

  private func values(_ measure: Measure, _ projection: Projection) -> [Double] {
    switch projection.values(measure, segment: nil, over: .contract) {
    case .plain(let values)?: values
    case .ratio(let above, let below)?: zip(above, below).map { $1 > 0 ? $0 / $1 : 0 }
    default: []
    }
  }

  private func held(_ measure: Measure, _ truth: Projection, by band: Projection) throws -> Int {
    let members = values(measure, band).sorted()
    let low = try #require(Quantile.of(members, 0.1))
    let high = try #require(Quantile.of(members, 0.9))
    return values(measure, truth).count { low <= $0 && $0 <= high }
  }

  @Test(
    "the band of 80 % of cost, list and wait holds 80 %, and P(over) comes true; a band of chance alone doesn't hold")
  func coverage() async throws {
    let scenario = try scenario()
    let all = Uncertainty(scenario)
    let band = try await run(scenario, all, 0..<Self.foretelling)
    let chance = try await run(scenario, nil, 0..<Self.foretelling)
    let truth = try await run(scenario, all, 100_000..<100_000 + Self.truths)
    // Of 100 truths a share that is foretold by 400 worlds: the luck of both.
    func error(_ share: Double) -> Double {
      (share * (1 - share) * (1 / Double(Self.truths) + 1 / Double(Self.foretelling))).squareRoot()
    }
    for measure in [Measure.cost, .waiting, .waitMeanDays] {
      let share = try Double(held(measure, truth, by: band)) / Double(Self.truths)
      #expect(abs(share - 0.8) < 4 * error(0.8), "\(measure.key): \(share)")
    }
    // Sharp: what foretells with chance only is told apart.
    #expect(try Double(held(.cost, truth, by: chance)) / Double(Self.truths) < 0.8 - 4 * error(0.8))
    let costs = values(.cost, band).sorted()
    for over in [0.1, 0.3, 0.5, 0.7, 0.9] {
      let budget = try #require(Quantile.of(costs, 1 - over))
      let came = Double(values(.cost, truth).count { $0 > budget }) / Double(Self.truths)
      #expect(abs(came - over) < 4 * error(over), "\(over): \(came)")
    }
  }
}
