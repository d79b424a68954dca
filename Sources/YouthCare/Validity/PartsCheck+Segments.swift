internal import Sampling

/// What a segment says of its clients, places and providers, held against the rest of it.
extension PartsCheck {
  mutating func checkSegment(at position: Int) {
    let segment = scenario.segments[position]
    let place = scenario.address(of: position)
    checkInflow(segment.inflow, at: place.appending("inflow"))
    checkMix(of: segment, at: place)
    if segment.stay.mean <= 0 {
      report(.region(.stayOfNothing), at: .value(place.appending("stay")), restingOn: [place.appending("stay")])
    }
    checkPlaces(of: segment, at: place)
    checkPresent(of: segment, at: place)
    checkAccess(of: position, at: place.appending("access"))
    checkSuppliers(of: segment, at: place)
  }

  // MARK: - Clients

  private mutating func checkInflow(_ inflow: Inflow, at place: Address) {
    let (starts, new) = ("starts_per_year", "new_per_year")
    switch (inflow.startsPerYear, inflow.newPerYear) {
    case (.some, .some):
      report(.both(starts, new), at: .key(place.appending(starts)), .key(place.appending(new)))
    case (nil, nil):
      report(.neither(starts, new, in: LocalizedText("inflow")), at: .key(place))
    case (.some, nil), (nil, .some): break
    }
  }

  private mutating func checkMix(of segment: Segment, at place: Address) {
    let (severity, referrers) = (place.appending("severity"), place.appending("referrers"))
    if !segment.severities.isEmpty {
      checkSum(segment.severities.map { (severity.appending($0.name, "share"), $0.share) }, at: severity)
    }
    if !segment.referrers.isEmpty {
      checkSum(segment.referrers.map { (referrers.appending($0.name), $0.share) }, at: referrers)
    }
    let urgent = segment.urgency.crisis + segment.urgency.urgent
    if urgent > 1 + 1e-9 {
      let keys = ["crisis", "urgent"]
      let urgency = place.appending("urgency")
      report(.sharesPassOne(keys, urgent), at: .key(urgency), restingOn: keys.map { urgency.appending($0) })
    }
    if let dropOut = segment.dropOut { checkDropOut(dropOut, at: place.appending("drop_out")) }
  }

  private mutating func checkDropOut(_ dropOut: DropOut, at place: Address) {
    let destinations = place.appending("destinations")
    checkSum(
      DropOut.destinationParameters.map { (destinations.appending($0.key), $0.value(dropOut) ?? 0) }, at: destinations)
    if dropOut.returns > 0, dropOut.returnDelay == nil {
      report(
        .missing(StatedLength.returnDelay.description, in: LocalizedText("drop_out")), at: .key(place),
        restingOn: [place.appending("return_delay"), destinations])
    }
  }

  // MARK: - Places and providers

  private mutating func checkPlaces(of segment: Segment, at place: Address) {
    let (places, providers) = (place.appending("places"), place.appending("providers"))
    let named = segment.providers.filter { !$0.isEntrant }
    if !named.isEmpty { checkSum(named.map { (providers.appending($0.name, "share"), $0.share) }, at: providers) }
    checkClosing(of: named, in: segment.id, at: providers)
    let stating = named.filter { $0.places != nil }
    if let first = stating.first {
      let sum = stating.reduce(0) { $0 + ($1.places ?? 0) }
      let isOther = segment.capacity != .places(sum) && segment.capacity != .inBalance
      if scenario.states(places, isUnlikeDefault: isOther) {
        report(.placesTwice, at: .key(places), .key(providers.appending(first.name, "places")))
      } else {
        for provider in named where provider.places == nil {
          let missing = providers.appending(provider.name)
          report(
            .placesOfSomeProviders(stated: first.name, missing: provider.name), at: .key(missing),
            restingOn: [missing.appending("places")])
        }
      }
    }
    if segment.workforce != nil, segment.capacity == .unlimited {
      report(.supply(.staffWithoutLimit(segment.id)), at: .key(place.appending("workforce")), .key(places))
    }
  }

  /// Tells providers who close outside the contract, or who all do.
  private mutating func checkClosing(of named: [Provider], in id: String, at place: Address) {
    guard let dates = ContractDates(scenario.contract) else { return }
    let closing = named.compactMap { provider in
      provider.closes.map { (place.appending(provider.name, "closes"), dates.outside("closes", dates.date(of: $0))) }
    }
    for case (let closes, let fault?) in closing {
      report(fault, at: .value(closes), restingOn: [closes, Address(["contract"])])
    }
    if !named.isEmpty, closing.count == named.count, closing.allSatisfy({ $0.1 == nil }) {
      report(.supply(.nobodyLeft(id)), at: closing.map { .key($0.0) })
    }
  }

  // MARK: - Today

  private mutating func checkPresent(of segment: Segment, at segmentPlace: Address) {
    let present = segment.present
    let place = segmentPlace.appending("present")
    func key(_ key: String) -> ScenarioFault.Spot { .key(place.appending(key)) }
    if present.elapsed != nil, present.residual != nil {
      report(.both("elapsed", "residual"), at: key("elapsed"), key("residual"))
    }
    if scenario.contract.startState == .empty {
      let stated: [(String, Bool)] = [
        ("in_care", present.inCare != nil), ("elapsed", present.elapsed != nil),
        ("residual", present.residual != nil), ("waiting", present.waiting != nil),
        ("waited", present.waited != nil),
      ]
      for (name, isStated) in stated where isStated {
        report(.startIsEmpty(name), at: key(name))
      }
      return
    }
    if present.waited != nil, present.waiting == nil {
      report(.waitedWithoutWaiting, at: key("waited"), restingOn: [place.appending("waiting")])
    }
    let waits = ["wait", "waiting", "waited"].map { place.appending($0) }
    if let waiting = present.waiting, waiting > 0, present.waited == nil, present.wait == 0 {
      report(.waitingWithoutAges, at: key("waiting"), restingOn: waits)
    }
    let places = segmentPlace.appending("places")
    switch segment.capacity {
    case .inBalance: break
    case .places(let number):
      if let inCare = present.inCare, inCare > number {
        report(
          .moreInCareThanPlaces(inCare: inCare, places: number), at: .value(place.appending("in_care")), .key(places))
      }
    case .unlimited:
      for (name, isAbove) in [("wait", present.wait > 0), ("waiting", (present.waiting ?? 0) > 0)] where isAbove {
        report(.nobodyWaits(name), at: key(name), .key(places))
      }
    }
  }
}
