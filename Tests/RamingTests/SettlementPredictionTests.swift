import CareSimulation
import Experiments
import Foundation
import Testing
import YouthCare

/// Predictions (MODEL.md, FV5 and FV6): settlement afterwards, and a guarantee.
///
/// Trajectories of a day, paid at their start: the value of a year is a Poisson number, so its spread is 1/√λ and the
/// expected settlement a sum that this file works out. The prediction uses a normal spread instead.
@Suite("Predictions: settlements and guarantees", .serialized)
struct SettlementPredictionTests {
  static let price = 10_000.0

  /// A region whose yearly value has a spread, paid by the trajectory; no response, so that only the money is tested.
  private func region(spread: Double, years: Int = 4) throws -> Scenario {
    var scenario = try PredictedRegion.scenario(years: years, starts: 1 / (spread * spread), stay: 1.0 / 365)
    var model = OutputBasedFunding()
    model.price = Self.price
    model.atStart = 1
    scenario.segments[0].terms = ContractTerms(model)
    scenario.segments[0].observedTerms = scenario.segments[0].terms
    scenario.behaviour.incentiveStrength = 0
    return scenario
  }

  private func settled(spread: Double, band: Double, share: Double, years: Int = 4) throws -> Scenario {
    var scenario = try region(spread: spread, years: years)
    var rule = PostCalculation()
    rule.band = band
    rule.share = share
    scenario.segments[0].terms = ContractTerms(TaskBasedFunding())
    // What is divided over the first day (B8) is no part of the prediction.
    scenario.segments[0].terms.transition = .newTerms
    scenario.segments[0].terms.postCalculation = rule
    return scenario
  }

  /// The expected distance of a Poisson number beyond a bound on one side, relative to its mean.
  static func excess(spread: Double, above bound: Double? = nil, below floor: Double? = nil) -> Double {
    let mean = 1 / (spread * spread)
    return (0...Int(mean * 3)).reduce(0) { sum, count in
      let number = Double(count)
      let probability = exp(number * log(mean) - mean - lgamma(number + 1))
      return sum + probability
        * (max(0, number / mean - (bound ?? .infinity)) + max(0, (floor ?? -.infinity) - number / mean))
    }
  }

  /// The same of a normal spread: CV × G(distance / CV), G the unit normal loss.
  static func normalExcess(spread: Double, distance: Double) -> Double {
    let k = distance / spread
    return spread * (exp(-k * k / 2) / (2 * Double.pi).squareRoot() - k * 0.5 * erfc(k / 2.0.squareRoot()))
  }

  /// The settlements of all years, relative to the lump sum.
  private func settlements(_ scenario: Scenario, replications: Int) throws -> [Double] {
    let lump = Self.price * (scenario.segments[0].inflow.startsPerYear ?? 0)
    return try PredictedRegion.books(scenario, replications: replications, [.settlementRevenue])
      .flatMap { $0 }.map { -$0 / lump }
  }

  @Test(
    "FV5: a settlement is s × B × CV × G(w/CV) a side on average", arguments: [(0.06, 0.0068), (0.08, 0.0130)])
  func oneSide(spread: Double, notes: Double) throws {
    #expect(abs(Self.normalExcess(spread: spread, distance: 0.05) - notes) < 0.00005)
    let values = try settlements(settled(spread: spread, band: 0.05, share: 1), replications: 2_500)
    // Both sides together twice the normal's: what skewness gives one side it takes from the other.
    expectPredicted(Estimate(values.map { abs($0) / 2 }), notes, sharp: 0.06, "a side, normal")
    let upper = Self.excess(spread: spread, above: 1.05)
    let lower = Self.excess(spread: spread, below: 0.95)
    expectPredicted(Estimate(values.map { max(0, $0) }), upper, within: 0, sharp: 0.1, "paid, Poisson")
    expectPredicted(Estimate(values.map { max(0, -$0) }), lower, within: 0, sharp: 0.1, "paid back, Poisson")
    // A share is a factor on every settlement, up to the rounding of a cent.
    let half = try settlements(settled(spread: spread, band: 0.05, share: 0.5, years: 2), replications: 100)
    let whole = try settlements(settled(spread: spread, band: 0.05, share: 1, years: 2), replications: 100)
    #expect(zip(half, whole).allSatisfy { abs($0 - $1 / 2) < 1e-8 } && whole.contains { $0 != 0 })
  }

  @Test("FV5: spend spreads less with a smaller share and a wider corridor, down to nothing")
  func monotone() async throws {
    func spread(band: Double, share: Double) async throws -> Double {
      let run = try await PredictedRegion.run(settled(spread: 0.06, band: band, share: share), replications: 400)
      return Estimate(run.spend(over: PredictedRegion.year(2))).standardDeviation
        / (Self.price / (0.06 * 0.06))
    }
    var last = Double.infinity
    for share in [1, 0.75, 0.5, 0.25, 0] {
      let now = try await spread(band: 0.05, share: share)
      #expect(now < last, "share \(share): \(now) after \(last)")
      last = now
    }
    #expect(last < 1e-12)
    last = .infinity
    for band in [0, 0.02, 0.05, 0.10, 1_000] {
      let now = try await spread(band: band, share: 1)
      #expect(now < last, "band \(band): \(now) after \(last)")
      // Without a corridor all that is delivered is paid: the whole spread of the value. Its error is 1/√800.
      if band == 0 { #expect(abs(now / 0.06 - 1) < 3 / 800.0.squareRoot() + 0.05) }
      last = now
    }
    #expect(last < 1e-12)
  }

  /// With full adjustment each year's sum is the value of the care of the year before, to a cent a month; it would run away
  /// from it if each year's value were held against the first sum.
  @Test("FV5: a lump sum that is adjusted each year follows the value of the care a year later")
  func adjustedSum() throws {
    var scenario = try settled(spread: 0.03, band: 0.05, share: 0, years: 8)
    scenario.segments[0].terms.postCalculation = nil
    var moments = AdjustmentMoments()
    (moments.every, moments.share, moments.bound) = (12, 1, 0.5)
    scenario.segments[0].terms.adjustment = moments
    scenario.changes = [
      DatedChange(name: "more", target: .inflow, segments: [0], step: Timeline.Step(.times(1.1), from: 0))
    ]
    let paid = try PredictedRegion.books(scenario, replications: 20, [.careExpense])
    let value = try PredictedRegion.books(scenario, replications: 20, [.production])
    for (paid, value) in zip(paid, value) {
      #expect(zip(paid.dropFirst(), value).allSatisfy { abs($0 - $1) < 0.2 }, "\(paid) after \(value)")
    }
  }

  /// Margins: p × q τ − v = .25; a lump sum −.75; outside the corridor at cost, half settled, .5 × .75 − .75 = −.375.
  /// With three fifths more clients than expected the forecast of cost is outside it from the first New Year on.
  @Test("FV5: half settled on cost outside the corridor, the dose is .951 of p × q's, against .923 inside")
  func doseOutside() throws {
    for (growth, exponent, notes) in [(0.6, -0.05, 0.951), (0, -0.08, 0.923)] {
      var rule = PostCalculation()
      rule.basis = .cost
      // Inside: a corridor that no year leaves.
      rule.band = growth > 0 ? 0.05 : 0.5
      var scenario = try PredictedRegion.scenario(years: 10)
      scenario.segments[0].terms = ContractTerms(TaskBasedFunding())
      scenario.segments[0].terms.postCalculation = rule
      scenario.changes = [
        DatedChange(name: "growth", target: .inflow, segments: [0], step: Timeline.Step(.times(1 + growth), from: 0))
      ]
      #expect(abs(exp(exponent) - notes) < 0.0005)
      func variable(_ strength: Double) throws -> [Double] {
        scenario.behaviour.incentiveStrength = strength
        return try PredictedRegion.books(scenario, replications: 60, [.variableCost]).map { $0[8...9].reduce(0, +) }
      }
      // The variable cost of the same clients: hours times length.
      let less = try paired(
        variable(1), less: variable(0), over: 2 * 0.91 * 0.75 * (1 + growth) * PredictedRegion.spend())
      // .951 and .923 are 2.8 points apart.
      expectPredicted(less, exp(exponent) - 1, within: 0.01, sharp: 0.02, "dose, \(growth) growth")
    }
  }

  // MARK: - FV6

  @Test(
    "FV6: a guarantee costs CV × G((1 − γ)/CV) of the expected turnover on average",
    arguments: [(0.9, 0.0083, 0.06), (0.8, 0.00085, 0.14)])
  func topUp(share: Double, notes: Double, sharp: Double) throws {
    let normal = Self.normalExcess(spread: 0.1, distance: 1 - share)
    #expect(abs(normal / notes - 1) < 0.01)
    var scenario = try region(spread: 0.1, years: 10)
    var rule = GuaranteeBudget()
    rule.share = share
    scenario.segments[0].terms.guarantee = rule
    let values = try PredictedRegion.books(scenario, replications: share == 0.9 ? 3_000 : 5_000, [.guaranteeRevenue])
      .flatMap { $0 }.map { -$0 / (100 * Self.price) }
    let exact = Self.excess(spread: 0.1, below: share)
    expectPredicted(Estimate(values), exact, within: 0, sharp: sharp, "Poisson; normal: \(normal)")
    // A Poisson number has a thinner lower tail than the normal: 5 % less at .9; at .8, two deviations away, a fifth.
    #expect(abs(1 - exact / normal - (share == 0.9 ? 0.05 : 0.21)) < 0.01, "\(exact) against \(normal)")
  }

  /// Revenue .8 against a floor of .9. With a response it is more: below the floor an extra hour earns nothing, so the
  /// margin is a lump sum's, the dose falls by 7.7 %, and the top-up is .9 − .8 × .923 = .162.
  @Test(
    "FV6: with a fifth fewer clients and 90 % guaranteed a tenth of the turnover goes to empty places, and they stay",
    arguments: [(0.0, 0.1), (1.0, 0.1615)])
  func emptyPlaces(strength: Double, share: Double) async throws {
    #expect(strength == 0 || abs(share - (0.9 - 0.8 * exp(-0.08))) < 0.0001)
    var scenario = try PredictedRegion.scenario(years: 8, places: 1_200)
    scenario.segments[0].terms.guarantee = GuaranteeBudget()
    scenario.segments[0].terms.guarantee?.share = 0.9
    scenario.behaviour.incentiveStrength = strength
    scenario.changes = [
      DatedChange(name: "fewer", target: .inflow, segments: [0], step: Timeline.Step(.times(0.8), from: 0))
    ]
    let topUps = try PredictedRegion.books(scenario, replications: 60, [.guaranteeRevenue])
    expectPredicted(
      Estimate(topUps.map { -$0[6...7].reduce(0, +) / 2 / PredictedRegion.spend() }), share, sharp: 0.1, "top-up")
    let run = try await PredictedRegion.run(scenario, replications: 60)
    // Spend is the floor itself, and no place is given up: less hours a client make e^(.04) more of them, and intake
    // fills e^(−.05) of those, as an extra client earns nothing either.
    let spend = Estimate(run.spend(years: 7...8).map { $0 / 2 / PredictedRegion.spend() })
    #expect(abs(spend.mean - 0.9) < 0.001, "spend \(spend.mean)")
    #expect(
      run.values(.places, over: PredictedRegion.year(8)).allSatisfy { abs($0 - 1_200 * exp(-0.01 * strength)) < 3 })
  }
}
