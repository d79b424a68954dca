/// A quantity of a segment that drifts.
public struct UncertainDrift: Sendable {
  /// The position of the segment.
  public let segment: Int
  /// What moves.
  public let target: Drift.Target
  /// How.
  public let drift: Drift
  /// What is believed of it by default; `nil` where it was stated.
  public let prior: DriftPrior?
}

extension Scenario {
  /// What drifts: what a segment states, and else what is believed of its setting.
  var uncertainDrifts: [UncertainDrift] {
    segments.enumerated().flatMap { position, segment in
      Drift.Target.allCases.compactMap { target in
        if let stated = segment.drifts[target] {
          return UncertainDrift(segment: position, target: target, drift: stated, prior: nil)
        }
        return DriftPrior.standard(of: target, in: segment.setting).map { prior in
          UncertainDrift(
            segment: position, target: target,
            drift: Drift(
              mean: segment.meanGrowth(of: target), deviation: prior.deviation, walk: prior.walk,
              damping: prior.isDamped ? DriftPrior.damping.mean : nil),
            prior: prior)
        }
      }
    }
  }
}

extension Segment {
  /// The mean growth a year that is stated of what drifts.
  func meanGrowth(of target: Drift.Target) -> Double {
    switch target {
    case .inflow: inflow.growth
    case .hours: inflow.hoursGrowth
    case .stay, .places: 0
    }
  }
}
