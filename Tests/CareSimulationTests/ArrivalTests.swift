import CareSimulation
import Foundation
import Sampling
import Testing
import YouthCare

@Suite("Arrivals")
struct ArrivalTests {
  func region(_ perYear: Double, _ adapt: (inout Inflow) -> Void = { _ in }) throws -> Segment {
    var segment = try SmallWorld.segment(stay: 1)
    segment.inflow.newPerYear = perYear
    adapt(&segment.inflow)
    return segment
  }

  /// Standard errors between a Poisson count and its mean.
  func score(_ count: Double, _ mean: Double) -> Double { (count - mean) / mean.squareRoot() }

  /// Sharp: six standard errors of 365,000 arrivals are 1 %.
  @Test("as many clients come as stated")
  func level() throws {
    let run = try SmallWorld.run(SmallWorld.scenario([region(36_500)], years: 10))
    #expect(abs(score(run(.arrivals), 365_000)) < 4)
    #expect(run(.starts) == run(.arrivals))
    #expect(run.audit.violations == [])
  }

  @Test("a month's season is that of its calendar month, whenever the contract starts", arguments: [1, 3, 10])
  func season(start: Int) throws {
    let odd = (1...12).map { $0 % 2 == 1 ? 1.0 : 0.0 }
    let run = try SmallWorld.run(
      SmallWorld.scenario([region(3_650) { $0.season = odd }]) {
        $0.start = CalendarDate(year: 2027, month: start, day: 1)!
      })
    for index in 0..<12 {
      let isOdd = (start - 1 + index) % 12 % 2 == 0
      // Twice the mean in odd months, nobody in even ones.
      if isOdd {
        #expect(abs(score(run(.arrivals, month: index), 3_650.0 / 6)) < 4)
      } else {
        #expect(run(.arrivals, month: index) == 0)
      }
    }
  }

  /// Sharp: six standard errors of a year are 3 %; growth a year is 20 %.
  @Test("growth is a year's, and continuous")
  func growth() throws {
    let run = try SmallWorld.run(SmallWorld.scenario([region(36_500) { $0.growth = 0.2 }], years: 3))
    for year in 0..<3 {
      let count = (0..<12).reduce(0) { $0 + run(.arrivals, month: 12 * year + $1) }
      #expect(abs(score(count, 36_500 * pow(1.2, Double(year)) * 0.2 / log(1.2))) < 4)
    }
  }

  /// Sharp: six standard errors of half a year are 5 %; the wave moves a half by 32 %.
  @Test("the wave rises from its phase on")
  func wave() throws {
    let run = try SmallWorld.run(
      SmallWorld.scenario([
        region(36_500) {
          $0.sineAmplitude = 0.5
          $0.sinePhase = 365.0 / 4
        }
      ]))
    // Over a half that starts at the phase the mean of the sine is 2/π.
    let half = (3..<9).reduce(0) { $0 + run(.arrivals, month: $1) }
    #expect(abs(score(half, 18_250 * (1 + 0.5 * 2 / .pi))) < 4)
  }

  /// Sharp: the variance of 6,000 months has a relative error of about 2.2 %, six of them 13 %.
  ///
  /// MODEL.md, O7.
  @Test("overdispersion spreads a month's arrivals as stated, and leaves their mean")
  func overdispersion() throws {
    let runs = try SmallWorld.run(
      SmallWorld.scenario([region(1_200) { $0.overdispersion = 0.05 }], years: 10), replications: 0..<50)
    let counts = runs.flatMap { run in run.months.indices.map { run(.arrivals, month: $0) } }
    let squares = counts.map { ($0 - 100) * ($0 - 100) }
    // Mean 100, variance 100 × (1 + 0.05 × 100).
    for (values, exact, sharpness) in [(counts, 100.0, 0.02), (squares, 600, 0.15)] {
      let mean = values.reduce(0, +) / Double(values.count)
      let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
      let error = (variance / Double(values.count)).squareRoot()
      #expect(abs((mean - exact) / error) < 4)
      #expect(6 * error < sharpness * exact)
    }
  }

  /// A lognormal factor with mean 1 and σ = 0.5 has variance exp(σ²) − 1 = 0.284.
  ///
  /// Sharp: of 1,600 years the mean has a relative error of 1.35 %, six of them 8.1 %; without the correction
  /// −σ²/2 the mean would be 13 % higher.
  @Test("a yearly shock has mean 1, and is the same for the whole region")
  func yearlyShock() throws {
    let shocked = try region(3_650) { $0.yearlyShock = 0.5 }
    let runs = try SmallWorld.run(SmallWorld.scenario([shocked, shocked], years: 4), replications: 0..<400)
    let years = runs.flatMap { run in
      (0..<4).map { year in
        (0..<2).map { segment in (0..<12).reduce(0) { $0 + run(.arrivals, segment, month: 12 * year + $1) } }
      }
    }
    let sums = years.map { ($0[0] + $0[1]) / 7_300 }
    let mean = sums.reduce(0, +) / Double(sums.count)
    let error = ((exp(0.25) - 1) / Double(sums.count)).squareRoot()
    #expect(abs((mean - 1) / error) < 4)
    // The logarithm is normal with mean −σ²/2 and variance σ²; six errors of the variance are 21 %.
    let logs = sums.map { log($0) }
    let center = logs.reduce(0, +) / Double(logs.count)
    #expect(abs((center + 0.125) / (0.25 / Double(logs.count)).squareRoot()) < 4)
    let spread = logs.reduce(0) { $0 + ($1 - center) * ($1 - center) } / Double(logs.count - 1)
    #expect(abs((spread - 0.25) / (0.25 * (2 / Double(logs.count)).squareRoot())) < 4)
    // Given the year's factor both segments are Poisson: their difference has the variance of their sum.
    let ratio = years.reduce(0) { $0 + ($1[0] - $1[1]) * ($1[0] - $1[1]) / ($1[0] + $1[1]) } / Double(years.count)
    #expect(abs((ratio - 1) / (2 / Double(years.count)).squareRoot()) < 4)
  }

  @Test("shares of urgency are those of the clients who come")
  func urgency() throws {
    for (crisis, urgent) in [(1.0, 0.0), (0.0, 1.0), (0.4, 0.6), (0, 0), (0.1, 0.2)] {
      var segment = try region(36_500)
      segment.urgency.crisis = crisis
      segment.urgency.urgent = urgent
      let run = try SmallWorld.run(SmallWorld.scenario([segment]))
      let share = crisis + urgent
      if share == 0 || share == 1 {
        #expect(run(.urgentStarts) == share * run(.starts))
      } else {
        let error = (share * (1 - share) / run(.starts)).squareRoot()
        #expect(abs((run(.urgentStarts) / run(.starts) - share) / error) < 4)
      }
    }
  }

  /// One place is always taken and never free again: the list holds everybody, and the classes are told apart by who
  /// starts when two hundred places open.
  @Test("new clients in crisis start before urgent ones, and these before regular ones")
  func classesOfNewClients() throws {
    var segment = try region(3_650)
    segment.stay = try .constant(1_000)
    segment.capacity = .places(0)
    segment.urgency.crisis = 0.2
    segment.urgency.urgent = 0.2
    let run = try SmallWorld.run(
      SmallWorld.scenario([segment], changes: [SmallWorld.change(.places, .to(100), from: 60)]) {
        $0.startState = .empty
      })
    // By day 60 about 600 wait, 240 of them with priority.
    #expect(run(.starts) == 100 && run(.urgentStarts) == 100)
  }
}
