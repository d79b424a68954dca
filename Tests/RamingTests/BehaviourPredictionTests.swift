import CareSimulation
import Experiments
import Foundation
import Testing
import YouthCare

/// Predictions (MODEL.md, FV3 and FV4): another way of paying, and what providers do with it.
@Suite("Predictions: from p × q to another way of paying", .serialized)
struct BehaviourPredictionTests {
  /// η of the dose and of intake, and the margin that p × q has above a model where an extra unit earns nothing: τ = 1.
  static let (dose, intake) = (0.08, 0.05)

  // MARK: - FV3

  /// A price per trajectory at the cost of the year that p × q would have paid, every return paid.
  private func trajectories(
    years: Int, adaptation: Double = 9, strength: Double = 1, window: Double = 0, price: Double? = nil,
    adjustment: AdjustmentMoments? = nil
  ) throws -> Scenario {
    var scenario = try PredictedRegion.scenario(years: years, reEntry: 0.15)
    var model = OutputBasedFunding()
    model.volumePremium = 0
    model.reopeningWindow = window
    model.price = price
    scenario.segments[0].terms = ContractTerms(model)
    // Who is in care on the first day doesn't go on by the hour (B8): the prediction is of the new terms alone.
    scenario.segments[0].terms.transition = .newTerms
    scenario.segments[0].terms.adjustment = adjustment
    scenario.behaviour.adaptation = adaptation
    scenario.behaviour.incentiveStrength = strength
    return scenario
  }

  /// Trajectories that are registered a price step higher: 10 % of them instead of 3 %, a quarter dearer.
  static let registration = (1 + 0.25 * 0.10) / (1 + 0.25 * 0.03)

  /// Starts that come of a probability of returning p: 850 / (1 − p), as who returned can return again.
  static func starts(returning p: Double) -> Double { 850 / (1 - p) }

  /// The probability of coming back at the lower dose: p D^(−1/2).
  static let returning = 0.15 * exp(0.5 * dose)

  /// What all this does to municipal spend: registration 1.7 %, and paid returns 0.7 %. The prediction adds .15 × 4 % =
  /// 0.6 % for returns; that counts first returns only, and 4 % more of them return again.
  static let spend = registration * starts(returning: returning) / 1_000

  /// Years 9 and 10: a change of stays reaches the caseload as a sum of two stays (∫ u e^(−u) …) after the nine months of
  /// adaptation, so after five years a twelfth of it is still to come, and after eight 1 %.
  @Test("FV3: under a price per trajectory the dose falls by 7.7 % and the stay by 5.4 %, and more clients come back")
  func doseAndReturns() async throws {
    let years = 9...10
    let base = try await PredictedRegion.run(trajectories(years: 10, strength: 0), replications: 300)
    let run = try await PredictedRegion.run(trajectories(years: 10), replications: 300)
    let more = paired(run.values(.starts, years: years), less: base.values(.starts, years: years), over: 2_000)
    let starts = Self.starts(returning: Self.returning) / 1_000
    #expect(abs(Self.returning / 0.15 - 1.04) < 0.001)
    // Without returns of returns .61 %; without any response of returns 0.
    expectPredicted(more, starts - 1, sharp: 0.1, "starts")
    let care = paired(run.values(.careDays, years: years), less: base.values(.careDays, years: years), over: 730_000)
    // ω_L = .7 of the response is in the stay. A response all in hours gives +.7 %, half of it in each −3.2 %.
    expectPredicted(care, exp(-0.7 * Self.dose) * starts - 1, sharp: 0.05, "care days")
    #expect(abs(exp(-0.7 * Self.dose) - 1 + 0.054) < 0.0006)
    // The cost that follows care: .75 (e^(−.08) − 1) = −5.8 % of the cost price for a client; more clients make it −5.3 %
    // in all.
    func variable(_ scenario: Scenario) throws -> [Double] {
      try PredictedRegion.books(scenario, replications: 200, [.variableCost]).map { $0[8...9].reduce(0, +) }
    }
    let paid = try paired(
      variable(trajectories(years: 10)), less: variable(trajectories(years: 10, strength: 0)),
      over: 2 * 0.91 * PredictedRegion.spend())
    expectPredicted(paid, 0.75 * (exp(-Self.dose) * starts - 1), sharp: 0.05, "the provider's variable cost")
    #expect(abs(0.75 * (exp(-Self.dose) - 1) + 0.058) < 0.0005)
  }

  /// Adapted at once, so that the cost found at the moment is the cost after adaptation; one moment, after eight years.
  ///
  /// In the first years spend is higher by more: as the caseload shrinks by 5 % so many trajectories more end, and half of
  /// a price is paid at the end. That is over when the caseload has settled.
  @Test(
    "FV3: spend rises by 2.5 % until prices are adjusted to cost; then it is 3.4 % lower, or .5 % with half adjustment",
    arguments: [(1.0, -0.034), (0.5, -0.005)])
  func adjustment(share: Double, noted: Double) async throws {
    var moments = AdjustmentMoments()
    moments.every = 96
    moments.share = share
    moments.bound = 0.15
    func terms(_ strength: Double) throws -> Scenario {
      try trajectories(years: 10, adaptation: 0.1, strength: strength, adjustment: moments)
    }
    let base = try await PredictedRegion.run(terms(0), replications: 200)
    let run = try await PredictedRegion.run(terms(1), replications: 200)
    func change(_ years: ClosedRange<Int>) -> Estimate {
      paired(
        run.spend(years: years), less: base.spend(years: years),
        over: Double(years.count) * PredictedRegion.spend())
    }
    // The prediction adds first-order terms: +2.4, −3.4 and −.5 %. All within a tenth of a point of the product.
    #expect(abs(Self.spend - 1.024) < 0.001)
    expectPredicted(change(7...8), Self.spend - 1, sharp: 0.1, "before")
    let price = 1 + share * 0.75 * (exp(-Self.dose) - 1)
    #expect(abs(Self.spend * price - 1 - noted) < 0.001)
    // Against a sign or a size: half of the price cut is 2.9 points, registration alone 1.7.
    let after = change(9...10)
    #expect(
      abs(after.mean - (Self.spend * price - 1)) < 3 * after.standardError + 0.001,
      "after: \(after.mean) ± \(after.standardError), predicted \(Self.spend * price - 1)")
    #expect(3 * after.standardError < 0.003)
    #expect(after.mean + 3 * after.standardError < 0, "the sign flips")
  }

  /// A moment finds the mean dose since the last one, also while it was on its way: after two years only
  /// 1 − (9/24) (1 − e^(−24/9)) = .65 of the response, and the moment after it nearly all.
  @Test(
    "FV3: prices follow the cost that each moment finds, and stay there once they have reached it", arguments: [1, 0.5])
  func successiveMoments(share: Double) async throws {
    var moments = AdjustmentMoments()
    moments.share = share
    moments.bound = 0.15
    let run = try await PredictedRegion.run(trajectories(years: 10, adjustment: moments), replications: 10)
    var price = 1.0
    for year in 1...10 {
      if year > 1, year % 2 == 1 {
        let dose = (0..<24).reduce(0) { sum, month in
          sum + exp(-Self.dose * (1 - exp(-Double(12 * (year - 3) + month + 1) / 9))) / 24
        }
        price += share * (1 + 0.75 * (dose - 1) - price)
      }
      // Half a price for each start and each end: what one costs is the price, to the cent.
      let payments = zip(run.values(.starts, years: year...year), run.values(.ends, years: year...year)).map(+)
      let found = zip(run.spend(years: year...year), payments).map { $0 / $1 / 18_250 }
      // A price that fell by the whole distance to the first year's at each moment would be 5.8 points lower each time.
      #expect(
        found.allSatisfy { abs($0 - Self.registration * price) < 0.0001 },
        "year \(year): \(found[0]), predicted \(Self.registration * price)")
    }
  }

  /// Gamma with shape 2 and mean 5 months: of the returns 1 − e^(−2.4) (1 + 2.4) = 69 % fall within six months. Nobody in
  /// care on the first day has a free trajectory, so it takes some stays until all of them show.
  @Test("FV3: with the usual window for opening a trajectory again, two thirds of the returns are free")
  func window() async throws {
    let paid = try await PredictedRegion.run(trajectories(years: 8, strength: 0), replications: 100)
    let soon = 1 - exp(-2.4) * 3.4
    func difference(price: Double?) async throws -> Estimate {
      let free = try await PredictedRegion.run(
        trajectories(years: 8, strength: 0, window: 182.5, price: price), replications: 100)
      return paired(
        free.spend(years: 6...8), less: paid.spend(years: 6...8), over: 3 * PredictedRegion.spend())
    }
    // At the same price the municipality pays a tenth less often, for the same care.
    expectPredicted(try await difference(price: 36_500), -0.15 * soon, "free returns")
    // A price that isn't stated has to earn the free ones with the others: spend stays what it was.
    let neutral = try await difference(price: nil)
    #expect(abs(neutral.mean) < 3 * neutral.standardError + 0.002, "\(neutral.mean) ± \(neutral.standardError)")
    #expect(3 * neutral.standardError < 0.005)
  }

  // MARK: - FV4

  private func lumpSum(
    growth: Double, years: Int, places: Int?, strength: Double = 1, intake: Double = BehaviourPredictionTests.intake
  ) throws -> Scenario {
    var scenario = try PredictedRegion.scenario(years: years, places: places)
    scenario.segments[0].terms = ContractTerms(TaskBasedFunding())
    scenario.behaviour.incentiveStrength = strength
    scenario.behaviour.intake = intake
    scenario.changes = [
      DatedChange(name: "growth", target: .inflow, segments: [0], step: Timeline.Step(.times(1 + growth), from: 0))
    ]
    return scenario
  }

  @Test("FV4: a lump sum takes all the spread out of spend, which p × q has by at least 2.7 %")
  func spread() async throws {
    let lump = try await PredictedRegion.run(lumpSum(growth: 0, years: 3, places: nil), replications: 300)
    let perHour = try await PredictedRegion.run(PredictedRegion.scenario(years: 3), replications: 2_000)
    for year in 1...3 {
      let cost = Estimate(lump.spend(over: PredictedRegion.year(year)))
      #expect(cost.standardDeviation == 0 && abs(cost.mean - PredictedRegion.spend()) < 0.011)
      // var = 2λD³ (1/D − 1 + e^(−1/D)) (oracle O5): 2.7 %. The standard error of an sd is sd / √(2n): 1.6 %.
      let perHourCost = Estimate(perHour.spend(over: PredictedRegion.year(year)))
      let predicted = (2 * exp(-1.0) / 1_000).squareRoot()
      #expect(abs(perHourCost.standardDeviation / PredictedRegion.spend() / predicted - 1) < 0.05 + 3 * 0.016)
    }
  }

  /// Places count in hours, so with e^(−.056) of the hours a client they hold e^(.056) as many clients; intake fills
  /// e^(−.05) of them, and each stays e^(−.024) as long. Throughput is their product, e^(.08 − .05).
  @Test(
    "FV4: under a lump sum unforeseen growth fills a queue from 3.0 % on, without the response of intake from 8.3 %",
    arguments: [(1.0, 0.05), (1, 0), (0, 0.05)])
  func breakEven(strength: Double, intake: Double) async throws {
    let breakEven = exp(strength * (Self.dose - intake)) - 1
    #expect([0.030, 0.083, 0].contains { abs(breakEven - $0) < 0.0005 })
    let above = try await PredictedRegion.run(
      lumpSum(growth: breakEven + 0.05, years: 8, places: 1_000, strength: strength, intake: intake), replications: 500)
    // A break-even that is off by a point moves the slope by a fifth.
    expectPredicted(
      paired(above.queue(endOf: 8), less: above.queue(endOf: 4), over: 4), 50, sharp: 0.09, "slope above")
    let below = try await PredictedRegion.run(
      lumpSum(growth: breakEven - 0.05, years: 8, places: 1_000, strength: strength, intake: intake), replications: 100)
    let left = Estimate(below.queue(endOf: 8))
    #expect(left.mean + 3 * left.standardError < 10, "queue below: \(left.mean)")
  }
}
