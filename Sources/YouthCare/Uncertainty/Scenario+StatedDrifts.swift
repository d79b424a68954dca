internal import Glibc

extension Scenario {
  /// The scenario with the mean growth that was stated of stays and places: a mean is an input as stated, and goes on
  /// undamped as that of inflow and hours does, which stands with them.
  ///
  /// MODEL.md, V6.
  package var withStatedDrifts: Scenario {
    let calendar = ContractCalendar(contract)
    let years = Int(((calendar.horizon - calendar.dayOfData) / calendar.daysPerYear).rounded(.up))
    var result = self
    var stated: [DatedChange] = []
    for (position, segment) in segments.enumerated() {
      for target in [Drift.Target.stay, .places] {
        guard let mean = segment.drifts[target]?.mean, mean != 0 else { continue }
        let path = (0...years).map { Double($0) * log1p(mean) }
        stated += DatedChange.following(path, target, segment: position, calendar)
      }
    }
    result.changes = stated + changes
    return result
  }
}

extension DatedChange {
  /// The changes by which something follows the logarithms at year ends from the day of the data on, in a straight line
  /// within the year.
  static func following(
    _ path: [Double], _ target: Drift.Target, segment: Int, _ calendar: ContractCalendar
  ) -> [DatedChange] {
    zip(path, path.dropFirst()).enumerated().map { year, ends in
      DatedChange(
        name: "\(target.rawValue) \(year)", target: target.changed, segments: [segment],
        step: Timeline.Step(
          .times(exp(ends.1 - ends.0)), from: calendar.dayOfData + Double(year) * calendar.daysPerYear,
          ramp: calendar.daysPerYear))
    }
  }
}

extension Drift.Target {
  /// What a dated change of it changes.
  fileprivate var changed: DatedChange.Target {
    switch self {
    case .inflow: .inflow
    case .stay: .stay
    case .hours: .hours
    case .places: .places
    }
  }
}
