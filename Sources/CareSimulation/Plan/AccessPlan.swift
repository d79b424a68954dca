internal import YouthCare

/// The front door of a segment, made ready: its levers over time, and what holds for each referrer.
struct AccessPlan: Sendable {
  let access: Access
  private var levers: [AccessLever: Timeline] = [:]
  /// By referrer, in the segment's order; one who stands for all where none is named.
  private(set) var controllability: [Double]
  private(set) var isGeneralPractitioner: [Bool]
  private(set) var isAlwaysAdmitted: [Bool]

  init(_ segment: Segment, at position: Int, of scenario: Scenario) {
    let access = segment.access
    self.access = access
    for lever in AccessLever.allCases {
      levers[lever] = Timeline(
        lever.parameter.value(access) ?? 0, steps: scenario.steps(.access(lever), in: position))
    }
    let names = segment.referrers.map(\.name)
    // Where nobody is named, the municipality decides itself.
    controllability = names.isEmpty ? [1] : names.map(access.controllability(of:))
    isGeneralPractitioner = names.isEmpty ? [false] : names.map { $0 == Access.generalPractitioner }
    isAlwaysAdmitted = names.isEmpty ? [false] : names.map { access.alwaysAdmitted.contains($0) }
  }

  /// A lever as it stands on a day.
  func value(of lever: AccessLever, at day: Double) -> Double { levers[lever]?.value(at: day) ?? 0 }

  /// The days on which a lever moves.
  func moments(in calendar: ContractCalendar) -> Set<Double> {
    Set(levers.values.flatMap { $0.dailyMoments(from: calendar.months[0].start, to: calendar.horizon) })
  }

  /// The same in memory of its own.
  func unshared() -> AccessPlan {
    var copy = self
    copy.levers = levers.mapValues { $0 }
    copy.controllability = controllability.map { $0 }
    copy.isGeneralPractitioner = isGeneralPractitioner.map { $0 }
    copy.isAlwaysAdmitted = isAlwaysAdmitted.map { $0 }
    return copy
  }
}
