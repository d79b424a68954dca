internal import Sampling
internal import YouthCare

extension SectionReader {
  /// A segment; its inflow, mix and behaviour are merged with the region's before.
  ///
  /// - Parameter contract: the contract, or `nil` where dates can't be held against it.
  func segment(at position: Int, _ reader: TermsReader, _ contract: ContractPeriod?) -> Segment {
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
    let suppliers = suppliers()
    let (capacity, providers) = capacityAndProviders(of: id, reader, suppliers, contract)
    let waitingList = choice("waiting_list", as: Segment.WaitingList.self)
    record("waiting_list", (waitingList ?? .pooled).rawValue)
    let setting = choice("setting", as: Segment.Setting.self) ?? .ambulatory
    record("setting", setting.rawValue)
    var segment = Segment(
      id: id, name: name ?? LocalizedText(id), stay: stay ?? .placeholder, funding: TaskBasedFunding())
    segment.setting = setting
    segment.inflow = inflow ?? Inflow()
    segment.drifts = drifts()
    segment.severities = severities
    segment.referrers = referrers
    segment.urgency = urgency
    segment.dropOut = dropOut
    segment.outsideContract = outsideContract(in: setting, severities, areNamed: isStated("severity"))
    segment.reEntry = reEntry
    segment.capacity = capacity
    segment.providers = providers
    segment.waitingList = waitingList ?? .pooled
    segment.access = access(AccessNames(referrers: referrerNames, ids: reader.ids, segment: position))
    segment.waiting = waitingFeedback()
    segment.suppliers = suppliers
    if let relation = choice("relation", as: Relation.self) {
      segment.relation = relation
      record("relation", relation.rawValue)
    }
    segment.partnership = partnership(isOn: segment.hasPartners)
    segment.workforce = workforce()
    segment.failure = failure()
    read(Segment.parameters, into: &segment)
    if let present = mapping("present", ScenarioFormat.present) {
      segment.present = present.presentState()
    } else {
      recordDefaults(of: PresentState.parameters, segment.present, for: "present")
    }
    read("cost", ScenarioFormat.cost, ProviderCost.parameters, into: &segment.cost)
    read("response", ScenarioFormat.response, SegmentResponse.parameters, into: &segment.response)
    readTerms(reader, into: &segment)
    return segment
  }

  /// The caseload and the waiting list of today.
  private func presentState() -> PresentState {
    var present = PresentState()
    read(PresentState.parameters, into: &present)
    present.elapsed = distribution("elapsed")
    present.residual = distribution("residual")
    present.waited = distribution("waited")
    return present
  }

  /// The terms of a segment, and those under which it was observed.
  private func readTerms(_ reader: TermsReader, into segment: inout Segment) {
    require("funding")
    let isBaseline = entry("observed_funding") == nil
    let own = reader.terms("funding", of: self, isBaseline: isBaseline)
    if let own { segment.terms = own }
    segment.observedTerms = observedTerms(reader, beside: own, isBaseline: true)
  }

  /// The terms under which data were observed.
  private func observedTerms(_ reader: TermsReader, beside own: ContractTerms?, isBaseline: Bool) -> ContractTerms? {
    let (observed, inputs) = reading.recordingApart {
      reader.terms("observed_funding", of: self, isBaseline: isBaseline)
    }
    // Where they are the terms themselves, stating them changes nothing.
    if let observed, observed != own { reading.record(inputs) }
    return observed
  }

  // MARK: - Places

  private func capacityAndProviders(
    of id: String, _ terms: TermsReader, _ suppliers: Suppliers, _ contract: ContractPeriod?
  ) -> (Segment.Capacity, [Provider]) {
    var capacity = statedCapacity()
    var providers: [Provider] = []
    if let entries = named("providers", of: LocalizedText(nl: "aanbieders", en: "providers")) {
      guard entries.count <= Scenario.Limit.providers else {
        reportTooMany("providers", entries.count, limit: Scenario.Limit.providers)
        return (capacity, [])
      }
      for entry in entries {
        var provider = Provider(name: entry.key)
        if let reader = child(entry, of: "providers", ScenarioFormat.provider) {
          let required = entries.count > 1 ? ["share"] : []
          reader.read(Provider.parameters, into: &provider, required: required)
          reader.readFuture(of: &provider, contract)
          provider.terms = terms.terms("funding", of: reader)
          provider.observedTerms = reader.observedTerms(terms, beside: provider.terms, isBaseline: false)
        }
        providers.append(provider)
      }
      let places = providers.compactMap(\.places)
      if !places.isEmpty, !isStated("places") { capacity = .places(places.reduce(0, +)) }
    }
    switch capacity {
    case .inBalance: record("places", "in_balance")
    case .unlimited: record("places", "unlimited")
    case .places(let places): record("places", Double(places))
    }
    if providers.isEmpty { providers = suppliers.providers(of: id) }
    return (capacity, providers)
  }

  private func statedCapacity() -> Segment.Capacity {
    guard let entry = entry("places") else { return .inBalance }
    switch entry.value.scalar {
    case "in_balance": return .inBalance
    case "unlimited": return .unlimited
    case .some, nil: return number("places").map { .places(Int($0)) } ?? .inBalance
    }
  }
}

extension Distribution {
  /// Stands where a distribution couldn't be read: the file is refused, so nobody draws from it.
  static let placeholder: Distribution = {
    do { return try .constant(0) } catch { preconditionFailure("a constant 0 is a distribution") }
  }()
}
