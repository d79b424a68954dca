internal import YouthCare

/// The segments as a region has them until its contract starts, and as the contract has them (MODEL.md, T10).
///
/// In memory of their own, as threads would wait for each other's references.
struct CaseloadPhases: Sendable {
  let present: [SegmentPlan]
  let own: [SegmentPlan]

  init(present: OrderedPlan, own: OrderedPlan) {
    self.present = present.segments.map { $0.unshared() }
    self.own = own.segments.map { $0.unshared() }
  }
}

extension Caseload {
  /// The contract starts: its doors are what it says from now on.
  func beginContract() {
    guard let phases else { return }
    beginPhase(phases.own)
    for segment in doors.indices {
      doors[segment].subcontracted = plan.doors[segment.position].subcontracted
      doors[segment].subcontractingDelay = plan.doors[segment.position].subcontractingDelay
    }
  }

  /// Takes up the segments of a phase, if there are phases.
  func beginPhase(_ phase: [SegmentPlan]?) {
    for (segment, plan) in zip(segments.indices, phase ?? []) { segments[segment] = plan }
  }
}
