/// Every number of a scenario that a declaration bounds, with its address.
struct DeclaredNumbers {
  /// A number, with what it may be.
  struct Number {
    let address: Address
    let value: Double
    let range: ClosedRange<Double>
    let unit: ParameterUnit

    /// Whether it is what it may be; what is no number never is.
    var isInRange: Bool { range.contains(value) }
  }

  private(set) var all: [Number] = []

  init(_ scenario: Scenario) {
    add(ContractPeriod.parameters, of: scenario.contract, at: Address(["contract"]))
    add(Region.parameters, of: scenario.region, at: Address(["region"]))
    add(Behaviour.parameters, of: scenario.behaviour, at: Address(["behaviour"]))
    add(MunicipalCost.parameters, of: scenario.municipalCost, at: Address(["municipal_cost"]))
    add(ControlLoop.parameters, of: scenario.control, at: Address(["control"]))
    add(MaterialControl.parameters, of: scenario.materialControl, at: Address(["material_control"]))
    add(Budget.parameters, of: scenario.budget, at: Address(["budget"]))
    if let budget = scenario.budget { add(budget.byYear, at: Address(["budget", "by_year"])) }
    for position in scenario.segments.indices {
      add(scenario.segments[position], at: scenario.address(of: position))
      for route in scenario.segments[position].routes {
        add(Route.parameters, of: route, at: scenario.address(of: route, of: position))
      }
    }
    for stated in scenario.statedTerms { add(stated.terms, at: stated.address) }
    for change in scenario.changes {
      let (key, value) = change.step.operation.stated
      guard let range = change.target.range(of: change.step.operation) else { continue }
      all.append(
        Number(address: Address(["changes", change.name, key]), value: value, range: range, unit: .factor))
    }
  }

  private mutating func add<Owner>(_ parameters: [Parameter<Owner>], of owner: Owner?, at place: Address) {
    guard let owner else { return }
    for parameter in parameters {
      guard let value = parameter.value(owner), let range = parameter.description.range else { continue }
      all.append(
        Number(
          address: place.appending(parameter.key), value: value, range: range, unit: parameter.description.unit))
    }
  }

  private mutating func add(_ budget: [Int: Double], at place: Address) {
    guard let range = Budget.parameters.first(where: { $0.key == "first_year" })?.description.range else { return }
    for (year, amount) in budget.sorted(by: { $0.key < $1.key }) {
      all.append(Number(address: place.appending("\(year)"), value: amount, range: range, unit: .euroPerYear))
    }
  }

  private mutating func add(shares: [(String, Double)], at place: Address) {
    all += shares.map { Number(address: place.appending($0.0), value: $0.1, range: 0...1, unit: .share) }
  }

  private mutating func add(_ segment: Segment, at place: Address) {
    add(Segment.parameters, of: segment, at: place)
    let inflow = place.appending("inflow")
    add(Inflow.parameters, of: segment.inflow, at: inflow)
    add(Inflow.sineParameters, of: segment.inflow, at: inflow.appending("sine"))
    all += segment.inflow.season.enumerated().map { month, factor in
      Number(
        address: inflow.appending("season", "\(month)"), value: factor, range: 0...100, unit: .factor)
    }
    for severity in segment.severities {
      add(Severity.parameters, of: severity, at: place.appending("severity", severity.name))
    }
    add(shares: segment.referrers.map { ($0.name, $0.share) }, at: place.appending("referrers"))
    add(Urgency.parameters, of: segment.urgency, at: place.appending("urgency"))
    add(DropOut.parameters, of: segment.dropOut, at: place.appending("drop_out"))
    add(DropOut.destinationParameters, of: segment.dropOut, at: place.appending("drop_out", "destinations"))
    add(ReEntry.parameters, of: segment.reEntry, at: place.appending("re_entry"))
    if case .places(let places) = segment.capacity,
      let range = Provider.parameters.first(where: { $0.key == "places" })?.description.range
    {
      // The sum of a segment's providers can be more than one of them may have.
      let most = range.upperBound * Double(max(1, segment.providers.count))
      all.append(
        Number(address: place.appending("places"), value: Double(places), range: 0...most, unit: .count))
    }
    for provider in segment.providers {
      add(Provider.parameters, of: provider, at: place.appending("providers", provider.name))
    }
    add(PresentState.parameters, of: segment.present, at: place.appending("present"))
    add(ProviderCost.parameters, of: segment.cost, at: place.appending("cost"))
    add(SegmentResponse.parameters, of: segment.response, at: place.appending("response"))
    add(segment.access, at: place.appending("access"))
    add(WaitingFeedback.parameters, of: segment.waiting, at: place.appending("waiting"))
    add(Suppliers.parameters, of: segment.suppliers, at: place.appending("suppliers"))
    add(Workforce.parameters, of: segment.workforce, at: place.appending("workforce"))
    add(ProviderFailure.parameters, of: segment.failure, at: place.appending("failure"))
  }

  private mutating func add(_ access: Access, at place: Address) {
    add(Access.parameters, of: access, at: place)
    add(
      shares: access.controllability.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
      at: place.appending("controllability"))
    add(AccessSubstitution.parameters, of: access.substitution, at: place.appending("substitution"))
  }

  private mutating func add(_ terms: ContractTerms, at place: Address) {
    func add<Model: FundingModel>(_ model: Model, to numbers: inout DeclaredNumbers) {
      numbers.add(Model.parameters, of: model, at: place)
    }
    add(terms.model, to: &self)
    self.add(ContractTerms.parameters, of: terms, at: place)
    func add<Agreed: Overlay>(_ overlay: Agreed, to numbers: inout DeclaredNumbers) {
      numbers.add(Agreed.parameters, of: overlay, at: place.appending(Agreed.key))
    }
    for overlay in terms.overlays { add(overlay, to: &self) }
    self.add(PaymentTerms.parameters, of: terms.payment, at: place.appending("payment"))
    self.add(AdjustmentMoments.parameters, of: terms.adjustment, at: place.appending("adjustment"))
    self.add(Introduction.parameters, of: terms.introduction, at: place.appending("introduction"))
    self.add(TransformationTarget.parameters, of: terms.transformation, at: place.appending("transformation"))
    self.add(InternalSubstitution.parameters, of: terms.substitution, at: place.appending("substitution"))
    self.add(NoticeTerms.parameters, of: terms.notice, at: place.appending("notice"))
  }
}
