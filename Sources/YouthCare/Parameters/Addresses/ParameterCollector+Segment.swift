internal import Sampling

extension ParameterCollector {
  /// The numbers of a segment.
  mutating func addSegment(_ segment: Segment, _ part: ScenarioPart<Segment>, at address: Address) {
    addInflow(segment.inflow, part.at(\.inflow), at: address.appending("inflow"))
    addMix(of: segment, part, at: address)
    if let dropOut = segment.dropOut { addDropOut(dropOut, of: segment, part.at(\.dropOut!), at: address) }
    if let outside = segment.outsideContract {
      addOutside(outside, of: segment, part.at(\.outsideContract!), at: address.appending("outside_contract"))
    }
    if segment.reEntry != nil {
      let place = address.appending("re_entry")
      add(part.at(\.reEntry!.delay), at: place.appending("delay"))
      add(ReEntry.parameters, at: place, part.at(\.reEntry!))
    }
    add(part.at(\.stay), at: address.appending("stay"))
    addSupply(of: segment, part, at: address)
    addAccess(segment.access, part.at(\.access), at: address.appending("access"))
    add(WaitingFeedback.parameters, at: address.appending("waiting"), part.at(\.waiting))
    // A list of names goes instead of a number of providers.
    let isNumbered = segment.suppliers.number != nil
    add(
      Suppliers.parameters.filter { isNumbered || $0.key != "number" }, at: address.appending("suppliers"),
      part.at(\.suppliers))
    if segment.partnership != nil {
      add(Partnership.parameters, at: address.appending("partnership"), part.at(\.partnership!))
    }
    if segment.workforce != nil {
      add(Workforce.parameters, at: address.appending("workforce"), part.at(\.workforce!))
    }
    if segment.failure != nil {
      add(ProviderFailure.parameters, at: address.appending("failure"), part.at(\.failure!))
    }
    add(Segment.parameters, at: address, part)
    addPresent(part.at(\.present), at: address.appending("present"))
    for (position, route) in segment.routes.enumerated() {
      let target = scenario.segments[route.target].id
      add(Route.parameters, at: address.appending("routes", target), part.at(\.routes[position]))
    }
    add(ProviderCost.parameters, at: address.appending("cost"), part.at(\.cost))
    add(SegmentResponse.parameters, at: address.appending("response"), part.at(\.response))
    addTerms(segment.terms, part.at(\.terms), at: address.appending("funding"))
    if let observed = segment.observedTerms, observed != segment.terms {
      addTerms(observed, part.at(\.observedTerms!), at: address.appending("observed_funding"))
    }
  }

  private mutating func addInflow(_ inflow: Inflow, _ part: ScenarioPart<Inflow>, at address: Address) {
    add(Inflow.parameters, at: address, part)
    if inflow.season != Inflow().season {
      for month in inflow.season.indices {
        add(Inflow.seasonParameter, at: address.appending("season[\(month + 1)]"), part.at(\.season[month]))
      }
    }
    add(Inflow.sineParameters, at: address.appending("sine"), part)
  }

  /// Who comes: severities, referrers, urgency.
  private mutating func addMix(of segment: Segment, _ part: ScenarioPart<Segment>, at address: Address) {
    // Where none is stated there is one, which has no name of its own.
    let isStated = segment.severities.map(\.name) != [ReservedName.all.rawValue]
    for (position, severity) in segment.severities.enumerated() {
      let place = address.appending("severity", severity.name)
      if isStated {
        add(Severity.parameters, at: place, part.at(\.severities[position]))
      } else {
        add(derived: Severity.parameters, of: severity, at: place)
      }
    }
    for (position, referrer) in segment.referrers.enumerated() {
      add(
        Referrer.shareParameter, at: address.appending("referrers", referrer.name),
        part.at(\.referrers[position].share))
    }
    add(Urgency.parameters, at: address.appending("urgency"), part.at(\.urgency))
  }

  private mutating func addDropOut(
    _ dropOut: DropOut, of segment: Segment, _ part: ScenarioPart<DropOut>, at segmentAddress: Address
  ) {
    let address = segmentAddress.appending("drop_out")
    if let first = dropOut.patience.first, dropOut.patience.allSatisfy({ $0 == first }) {
      add(optional: part.at(\.commonPatience), at: address.appending("patience"), DropOut.patienceBelief)
    } else {
      for (position, severity) in segment.severities.enumerated() {
        add(
          optional: part.at(\.patience[position]), at: address.appending("patience_by_severity", severity.name),
          DropOut.patienceBelief)
      }
    }
    add(DropOut.parameters, at: address, part)
    add(DropOut.destinationParameters, at: address.appending("destinations"), part)
    add(optional: part.at(\.returnDelay), at: address.appending("return_delay"))
  }

  /// A share for all severities, or one for each.
  private mutating func addOutside(
    _ outside: OutsideContract, of segment: Segment, _ part: ScenarioPart<OutsideContract>, at address: Address
  ) {
    let isCommon = outside.commonShare != nil
    add(OutsideContract.parameters.filter { isCommon || $0.key != "share" }, at: address, part)
    guard !isCommon else { return }
    for (position, severity) in segment.severities.enumerated() {
      add(
        OutsideContract.shareParameter, at: address.appending("share_by_severity", severity.name),
        part.at(\.shares[position]))
    }
  }

  /// The places, and the providers that have names.
  private mutating func addSupply(of segment: Segment, _ part: ScenarioPart<Segment>, at address: Address) {
    if case .places = segment.capacity, segment.placesOfProviders == nil {
      add(Segment.placesParameter, at: address.appending("places"), part.at(\.capacity.number))
    }
    guard segment.suppliers.number == nil else {
      for provider in segment.providers {
        add(derived: Provider.parameters, of: provider, at: address.appending("providers", provider.name))
      }
      return
    }
    for (position, provider) in segment.providers.enumerated() {
      let place = address.appending("providers", provider.name)
      // Places are stated for all providers or for the segment.
      add(
        Provider.parameters.filter { provider.places != nil || $0.key != "places" }, at: place,
        part.at(\.providers[position]))
      if let terms = provider.terms {
        addTerms(terms, part.at(\.providers[position].terms!), at: place.appending("funding"))
      }
      if let observed = provider.observedTerms, observed != provider.terms {
        addTerms(
          observed, part.at(\.providers[position].observedTerms!), at: place.appending("observed_funding"))
      }
    }
  }

  private mutating func addAccess(_ access: Access, _ part: ScenarioPart<Access>, at address: Address) {
    add(Access.parameters, at: address, part)
    for referrer in access.controllability.keys.sorted() {
      add(
        Access.controlParameter, at: address.appending("controllability", referrer),
        part.at(\.controllability[referrer]!))
    }
    if access.substitution != nil {
      add(AccessSubstitution.parameters, at: address.appending("substitution"), part.at(\.substitution!))
    }
  }

  private mutating func addPresent(_ part: ScenarioPart<PresentState>, at address: Address) {
    add(PresentState.parameters, at: address, part)
    add(optional: part.at(\.elapsed), at: address.appending("elapsed"))
    add(optional: part.at(\.residual), at: address.appending("residual"))
    add(optional: part.at(\.waited), at: address.appending("waited"))
  }
}

extension DropOut {
  /// The patience of every severity, where it is the same.
  fileprivate var commonPatience: Distribution? {
    get { patience.first ?? nil }
    set { patience = patience.map { _ in newValue } }
  }
}

extension Segment.Capacity {
  /// The places, where they are a number.
  fileprivate var number: Double {
    get {
      guard case .places(let places) = self else { preconditionFailure("places that are no number") }
      return Double(places)
    }
    set { self = .places(Int(newValue)) }
  }
}
