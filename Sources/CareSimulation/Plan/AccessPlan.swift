internal import YouthCare

/// The front door of a segment, made ready: its levers over time, and what holds for each referrer.
struct AccessPlan: Sendable {
  let access: Access
  let matchingDelay: Timeline
  let strictness: Timeline
  let steering: Timeline
  let frontLine: Timeline
  let crisisReserve: Timeline
  let bridging: Timeline
  /// By referrer, in the segment's order; one who stands for all where none is named.
  private(set) var controllability: [Double]
  private(set) var isGeneralPractitioner: [Bool]
  private(set) var isAlwaysAdmitted: [Bool]

  init(_ segment: Segment, at position: Int, of scenario: Scenario) {
    let access = segment.access
    self.access = access
    func timeline(_ base: Double, _ lever: AccessLever) -> Timeline {
      Timeline(base, steps: scenario.steps(.access(lever), in: position))
    }
    matchingDelay = timeline(access.matchingDelay, .matchingDelay)
    strictness = timeline(access.strictness, .strictness)
    steering = timeline(access.steering, .steering)
    frontLine = timeline(access.frontLine, .frontLine)
    crisisReserve = timeline(access.crisisReserve, .crisisReserve)
    bridging = timeline(access.bridging, .bridging)
    let names = segment.referrers.map(\.name)
    // Where nobody is named, the municipality decides itself.
    controllability = names.isEmpty ? [1] : names.map(access.controllability(of:))
    isGeneralPractitioner = names.isEmpty ? [false] : names.map { $0 == Access.generalPractitioner }
    isAlwaysAdmitted = names.isEmpty ? [false] : names.map { access.alwaysAdmitted.contains($0) }
  }

  /// All that dated changes can move.
  var levers: [Timeline] { [matchingDelay, strictness, steering, frontLine, crisisReserve, bridging] }

  /// The same in memory of its own.
  func unshared() -> AccessPlan {
    var copy = self
    copy.controllability = controllability.map { $0 }
    copy.isGeneralPractitioner = isGeneralPractitioner.map { $0 }
    copy.isAlwaysAdmitted = isAlwaysAdmitted.map { $0 }
    return copy
  }
}
