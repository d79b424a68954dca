internal import YouthCare

extension SectionReader {
  /// The caseload and the waiting list of today, held against the places and the start state.
  func presentState(
    _ capacity: Segment.Capacity, placesKey: Place, startState: ContractPeriod.StartState?
  ) -> PresentState {
    var present = PresentState()
    let isSound = read(PresentState.parameters, into: &present)
    present.elapsed = distribution("elapsed")
    present.residual = distribution("residual")
    present.waited = distribution("waited")
    if isStated("elapsed"), isStated("residual") { reportBoth("elapsed", "residual") }
    if startState == .empty {
      for key in ["in_care", "elapsed", "residual", "waiting", "waited"] where isStated(key) {
        report(.startIsEmpty(key), at: place(of: key))
      }
      return present
    }
    if isStated("waited"), !isStated("waiting") { report(.waitedWithoutWaiting, at: place(of: "waited")) }
    guard isSound else { return present }
    if let waiting = present.waiting, waiting > 0, !isStated("waited"), present.wait == 0 {
      report(.waitingWithoutAges, at: place(of: "waiting"))
    }
    switch capacity {
    case .inBalance: break
    case .places(let places):
      if let inCare = present.inCare, inCare > places {
        report(
          .moreInCareThanPlaces(inCare: inCare, places: places),
          at: Place.toMend([valuePlace(of: "in_care"), placesKey]))
      }
    case .unlimited:
      for key in ["wait", "waiting"] where (key == "wait" ? present.wait : Double(present.waiting ?? 0)) > 0 {
        report(.nobodyWaits(key), at: Place.toMend([place(of: key), placesKey]))
      }
    }
    return present
  }
}
