import CareSimulation
import Sampling
import YouthCare

/// A front door with nothing behind it that matters: places without a limit, and all new clients of a year in January.
enum AccessWorld {
  static let month = 365.0 / 12

  /// A segment to which so many clients come in January, all from one referrer unless others are named.
  static func door(
    _ clients: Double = 20_000, from referrer: String = "municipality", stay: Double = 10,
    _ adapt: (inout Segment) -> Void = { _ in }
  ) throws -> Segment {
    var segment = try SmallWorld.segment(stay: stay)
    segment.inflow.newPerYear = clients
    segment.inflow.season = [1] + [Double](repeating: 0, count: 11)
    segment.referrers = [Referrer(name: referrer, share: 1)]
    // Nothing but what a test asks for.
    segment.access.strictnessCost = 0
    segment.access.diversionReturns = 0
    adapt(&segment)
    return segment
  }

  static func scenario(
    _ segments: [Segment], years: Int = 1, changes: [DatedChange] = [], _ adapt: (inout Scenario) -> Void = { _ in }
  ) -> Scenario {
    var scenario = SmallWorld.scenario(segments, years: years, changes: changes) { $0.startState = .empty }
    (scenario.municipalCost.perContract, scenario.municipalCost.procurement, scenario.municipalCost.award) = (0, 0, 0)
    adapt(&scenario)
    return scenario
  }

  static func run(_ segments: Segment...) throws -> SmallWorld.Record { try SmallWorld.run(scenario(segments)) }

  /// Severities of which each costs twice the one before: who becomes one heavier, weighs twice as much.
  static func severities(_ shares: [Double]) -> [Severity] {
    shares.enumerated().map { index, share in
      var severity = Severity(name: "\(index)")
      severity.share = share
      severity.intensity = Double(1 << index)
      return severity
    }
  }
}

/// Standard errors between a count of so many that could be, and its probability.
func deviation(_ count: Double, of trials: Double, from probability: Double) -> Double {
  (count - trials * probability) / (trials * probability * (1 - probability)).squareRoot()
}
