import CareSimulation
import Experiments
import Foundation
import Sampling
import Testing
import YouthCare

/// Predictions (MODEL.md, FV1 and FV2): less money or no intake for a while, against steady demand.
@Suite("Predictions: ceilings and intake stops", .serialized)
struct CeilingPredictionTests {
  /// The share of a year's spend that a full intake stop of the year's last part saves: those who would have started
  /// would have been in care x − D (1 − e^(−x/D)) of the year.
  static func saved(byStoppingFor part: Double, stay: Double = 1) -> Double {
    part - stay * (1 - exp(-part / stay))
  }

  /// The part of the year at which a shortfall of the budget stops intake.
  static func stopDate(shortfall: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if saved(byStoppingFor: 1 - middle) > shortfall { low = middle } else { high = middle }
    }
    return low
  }

  private func ceiling(tolerance: Double, years: Int) throws -> Scenario {
    var scenario = try PredictedRegion.scenario(years: years)
    var rule = RevenueCeiling()
    rule.share = 0.9
    rule.stockTolerance = tolerance
    scenario.segments[0].terms.ceiling = rule
    // What a ceiling does to the dose is another prediction.
    scenario.behaviour.incentiveStrength = 0
    return scenario
  }

  /// Where only the year's commitments count, year 1 stops when those in care will use up the rest: t = .517. Half the
  /// inflow waits at New Year: starts are what the caseload lost less than it served.
  @Test("FV1: a ceiling a tenth below demand stops intake on 8 July, and half a year's inflow waits at New Year")
  func firstYear() async throws {
    let run = try await PredictedRegion.run(ceiling(tolerance: 10, years: 1), replications: 400)
    let stop = Self.stopDate(shortfall: 0.1)
    #expect(abs(stop - 0.517) < 0.001)
    let period = PredictedRegion.year(1)
    // Nobody overtakes who waits, so those who started at once came before the stop.
    expectPredicted(
      Estimate(zip(run.values(.arrivals, over: period), run.values(.delayed, over: period)).map { ($0 - $1) / 1_000 }),
      stop, "stop date")
    expectPredicted(Estimate(run.queue(endOf: 1)), 1_000 * (1 - stop), "queue at New Year")
    // A ceiling that pays what was delivered above it, or that stops too early, is off by more than 1 %.
    expectPredicted(
      Estimate(run.spend(over: period)), 0.9 * PredictedRegion.spend(), within: 0.01, sharp: 0.01, "spend")
  }

  /// With the limit on the caseload's run-rate the stop comes in two steps: at once, until the caseload is 945; then
  /// when the commitments use up the rest. 945 (T − t₀) + 945 (1 − e^(−(1−T))) + 1,000 (1 − e^(−t₀)) = 900.
  @Test("FV1: with a limit on the caseload spend stays within 1 % of the ceiling, and the queue grows by 100 a year")
  func laterYears() async throws {
    let run = try await PredictedRegion.run(ceiling(tolerance: 0.05, years: 6), replications: 400)
    let first = -log(0.945)
    var stop = 0.5
    for _ in 0..<100 { stop = first + (900 - 55) / 945 - (1 - exp(stop - 1)) }
    let atNewYear = 945 * exp(stop - 1)
    expectPredicted(Estimate(run.queue(endOf: 1)), 1_000 - (atNewYear - 1_000 + 900), "queue at first New Year")
    for year in 1...6 {
      // Spend may not pass the ceiling at all, and room left unused would be a fault of the forecast.
      expectPredicted(
        Estimate(run.spend(over: PredictedRegion.year(year))), 0.9 * PredictedRegion.spend(), within: 0.01,
        sharp: 0.01, "spend of year \(year)")
    }
    let production = try PredictedRegion.books(
      ceiling(tolerance: 0.05, years: 6), replications: 100, [.production])
    for year in 1...6 {
      let delivered = Estimate(production.map { $0[year - 1] / PredictedRegion.spend() })
      #expect(delivered.mean > 0.9 && delivered.mean < 0.91, "delivered in year \(year): \(delivered.mean)")
    }
    let growth = paired(run.queue(endOf: 6), less: run.queue(endOf: 2), over: 4)
    // λ − Ω/(cD), less what is delivered above the ceiling without pay: chance gives room that a start fills, and takes
    // it back later.
    expectPredicted(growth, 100, sharp: 0.1, "queue growth a year")
  }

  /// What a ceiling is held against is its own amount: where demand is above it all of it is used, and it stays, but for
  /// the little that is delivered above it. Held against the expected year it would lose half of a tenth at each moment.
  @Test("FV1: adjustment moments leave a ceiling alone that is used to the full")
  func adjustedCeiling() async throws {
    var scenario = try ceiling(tolerance: 0.05, years: 4)
    scenario.segments[0].terms.adjustment = AdjustmentMoments()
    scenario.segments[0].terms.adjustment?.every = 12
    let run = try await PredictedRegion.run(scenario, replications: 50)
    for year in 1...4 {
      let spend = Estimate(run.spend(over: PredictedRegion.year(year)).map { $0 / PredictedRegion.spend() })
      #expect(abs(spend.mean - 0.9) < 0.005, "year \(year): \(spend.mean)")
    }
  }

  @Test("FV1: with 900 places instead of a ceiling the queue grows smoothly, by 100 a year from the first day")
  func smooth() async throws {
    let run = try await PredictedRegion.run(PredictedRegion.scenario(years: 5, places: 900), replications: 800)
    for year in [1, 3, 5] {
      expectPredicted(Estimate(run.queue(endOf: year)), 100 * Double(year), "queue after year \(year)")
    }
    expectPredicted(
      Estimate(run.spend(over: PredictedRegion.year(5))), 0.9 * PredictedRegion.spend(), within: 0.01,
      sharp: 0.01, "spend")
  }

  /// dQ/dt = λΔ − θQ: the limit is 100 / .624 = 160, and 1/θ = 1.6 years the time to get there.
  @Test("FV1: where 1.2 % of those waiting give up each week, the queue stops growing at 160")
  func reneging() async throws {
    var scenario = try PredictedRegion.scenario(years: 10, places: 900)
    scenario.segments[0].dropOut = DropOut(patience: [try .exponential(mean: 7 / 0.012)])
    let run = try await PredictedRegion.run(scenario, replications: 300)
    let rate = 0.012 * 365 / 7
    for year in [2, 9, 10] {
      expectPredicted(
        Estimate(run.queue(endOf: year)), 100 / rate * (1 - exp(-rate * Double(year))), sharp: 0.1,
        "queue after year \(year)")
    }
  }

  private func stop(from: Double, years: Int, stay: Double) throws -> Scenario {
    var scenario = try PredictedRegion.scenario(years: years, stay: stay, places: 10_000)
    scenario.changes = [
      DatedChange(
        name: "stop", target: .places, segments: [0], step: Timeline.Step(.to(0), from: 365 * from, until: 365))
    ]
    return scenario
  }

  @Test("FV2: a full intake stop in the middle of the year saves little, and the year after pays it back in part")
  func midYearStop() async throws {
    for (from, stay, predicted) in [(0.5, 1.0, 0.1065), (0.5, 0.5, 0.184), (0.5, 2, 0.058), (0.75, 1, 0.029)] {
      let base = try await PredictedRegion.run(
        PredictedRegion.scenario(years: 2, stay: stay, places: 10_000), replications: 400)
      let run = try await PredictedRegion.run(stop(from: from, years: 2, stay: stay), replications: 400)
      let saving = Self.saved(byStoppingFor: 1 - from, stay: stay)
      #expect(abs(saving - predicted) < 0.0005)
      let whole = PredictedRegion.spend(stay: stay)
      func less(_ year: Int) -> Estimate {
        paired(
          base.spend(over: PredictedRegion.year(year)),
          less: run.spend(over: PredictedRegion.year(year)), over: whole)
      }
      // A stop that ended care as well, or that only delayed starts within the year, would save a multiple or nothing.
      expectPredicted(less(1), saving, "saved by a stop at \(from), stay \(stay)")
      // Who waits starts on New Year's Day: the caseload is then as much above its balance as was saved, and the
      // excess leaves with the stay: saving × D (1 − e^(−1/D)) / D.
      expectPredicted(less(2), -saving * (1 - exp(-1 / stay)), sharp: 0.15, "the year after")
      expectPredicted(Estimate(run.queue(endOf: 1)), 1_000 * (1 - from), "queue at New Year")
    }
  }
}
