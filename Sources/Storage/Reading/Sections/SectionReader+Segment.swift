internal import Sampling
internal import YouthCare

extension SectionReader {
  /// A segment with the terms of its contracts; its inflow, mix and behaviour are merged with the region's before.
  func segment(
    at position: Int, _ reader: TermsReader, _ contract: ContractPeriod?
  ) -> (segment: Segment, terms: [PlacedTerms]) {
    let id = reader.ids[position]
    require("name")
    let name = text("name")
    if let name { record("name", name) }
    require("inflow")
    let inflow = mapping("inflow", ScenarioFormat.inflow)?.inflow()
    let severities = severities()
    let referrers = referrers()
    let urgency = urgency()
    let dropOut = dropOut(severities, areNamed: isStated("severity"))
    let reEntry = reEntry()
    require("stay")
    let stay = distribution("stay")
    if let stay, stay.mean <= 0 { report(.region(.stayOfNothing), at: valuePlace(of: "stay")) }
    let suppliers = suppliers()
    let (capacity, providers, providerTerms) = capacityAndProviders(at: position, reader, suppliers, contract)
    let waitingList = choice("waiting_list", as: Segment.WaitingList.self)
    record("waiting_list", (waitingList ?? .pooled).rawValue)
    let setting = choice("setting", as: Segment.Setting.self) ?? .ambulatory
    record("setting", setting.rawValue)
    var segment = Segment(
      id: id, name: name ?? LocalizedText(id), stay: stay ?? .placeholder, funding: TaskBasedFunding())
    segment.setting = setting
    segment.inflow = inflow ?? Inflow()
    segment.severities = severities
    segment.referrers = referrers
    segment.urgency = urgency
    segment.dropOut = dropOut
    segment.reEntry = reEntry
    segment.capacity = capacity
    segment.providers = providers
    segment.waitingList = waitingList ?? .pooled
    segment.access = access(AccessNames(referrers: referrerNames, ids: reader.ids, segment: position))
    segment.waiting = waitingFeedback()
    segment.suppliers = suppliers
    segment.workforce = workforce()
    if segment.workforce != nil { checkWorkforce(of: id, capacity) }
    segment.failure = failure()
    read(Segment.parameters, into: &segment)
    if let present = mapping("present", ScenarioFormat.present) {
      segment.present = present.presentState(capacity, placesKey: place(of: "places"), startState: contract?.startState)
    } else {
      recordDefaults(of: PresentState.parameters, segment.present, for: "present")
    }
    read("cost", ScenarioFormat.cost, ProviderCost.parameters, into: &segment.cost)
    read("response", ScenarioFormat.response, SegmentResponse.parameters, into: &segment.response)
    let terms = readTerms(at: position, reader, into: &segment)
    return (segment, terms + providerTerms)
  }

  /// The terms of a segment, and those under which it was observed.
  private func readTerms(at position: Int, _ reader: TermsReader, into segment: inout Segment) -> [PlacedTerms] {
    require("funding")
    let isBaseline = entry("observed_funding") == nil
    let own = reader.terms("funding", of: self, .segment, in: [position], isBaseline: isBaseline)
    let (observed, inputs) = reading.recordingApart {
      reader.terms("observed_funding", of: self, .observed, in: [position], isBaseline: true)
    }
    if let own { segment.terms = own.terms }
    segment.observedTerms = observed?.terms
    // Where they are the terms themselves, stating them changes nothing.
    if let observed, observed.terms != own?.terms { reading.record(inputs) }
    return [own, observed].compactMap { $0 }
  }

  // MARK: - Places

  private func capacityAndProviders(
    at position: Int, _ termsReader: TermsReader, _ suppliers: Suppliers, _ contract: ContractPeriod?
  ) -> (Segment.Capacity, [Provider], [PlacedTerms]) {
    var terms: [PlacedTerms] = []
    var capacity = statedCapacity()
    var providers: [Provider] = []
    var isSound = true
    if let entries = named("providers", of: LocalizedText(nl: "aanbieders", en: "providers")) {
      guard entries.count <= Scenario.Limit.providers else {
        report(.tooMany("providers", entries.count, limit: Scenario.Limit.providers), at: place(of: "providers"))
        return (capacity, [], [])
      }
      var readers: [SectionReader] = []
      for entry in entries {
        var provider = Provider(name: entry.key)
        if let reader = child(entry, of: "providers", ScenarioFormat.provider) {
          readers.append(reader)
          let required = entries.count > 1 ? ["share"] : []
          if !reader.read(Provider.parameters, into: &provider, required: required) { isSound = false }
          reader.readFuture(of: &provider, contract)
          if let own = termsReader.terms("funding", of: reader, .provider(providers.count), in: [position]) {
            provider.terms = own.terms
            terms.append(own)
          }
          let (observed, inputs) = reading.recordingApart {
            termsReader.terms("observed_funding", of: reader, .observed, in: [position])
          }
          if let observed {
            provider.observedTerms = observed.terms
            terms.append(observed)
            if observed.terms != provider.terms { reading.record(inputs) }
          }
        } else {
          isSound = false
        }
        providers.append(provider)
      }
      if isSound, !providers.isEmpty { checkSum("providers", providers.map(\.share)) }
      checkClosing(of: termsReader.ids[position], providers)
      if let places = placesOfProviders(readers, providers) { capacity = .places(places) }
    }
    switch capacity {
    case .inBalance: record("places", "in_balance")
    case .unlimited: record("places", "unlimited")
    case .places(let places): record("places", Double(places))
    }
    if providers.isEmpty { providers = suppliers.providers(of: termsReader.ids[position]) }
    return (capacity, providers, terms)
  }

  private func statedCapacity() -> Segment.Capacity {
    guard let entry = entry("places") else { return .inBalance }
    switch entry.value.scalar {
    case "in_balance": return .inBalance
    case "unlimited": return .unlimited
    case .some, nil: return number("places").map { .places(Int($0)) } ?? .inBalance
    }
  }

  /// The sum of the places that providers state: all of them do, or none.
  private func placesOfProviders(_ readers: [SectionReader], _ providers: [Provider]) -> Int? {
    let stating = readers.filter { $0.isStated("places") }
    guard let first = stating.first else { return nil }
    if isStated("places") {
      let (own, others) = (place(of: "places"), first.place(of: "places"))
      report(.placesTwice(isInherited: own.file > others.file), at: Place.toMend([own, others]))
      return nil
    }
    for reader in readers where !reader.isStated("places") {
      report(.placesOfSomeProviders(stated: first.subject.en, missing: reader.subject.en), at: reader.place)
    }
    return providers.reduce(0) { $0 + ($1.places ?? 0) }
  }
}

extension Distribution {
  /// Stands where a distribution couldn't be read: the file is refused, so nobody draws from it.
  static let placeholder: Distribution = {
    do { return try .constant(0) } catch { preconditionFailure("a constant 0 is a distribution") }
  }()
}
