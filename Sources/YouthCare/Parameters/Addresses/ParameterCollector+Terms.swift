extension ParameterCollector {
  /// The numbers of a contract's terms.
  mutating func addTerms(_ terms: ContractTerms, _ part: ScenarioPart<ContractTerms>, at address: Address) {
    addModel(terms.model, part, at: address)
    add(ContractTerms.parameters, at: address, part)
    for overlay in OverlayCatalogue.standard + terms.others.map({ type(of: $0) }) {
      addOverlay(overlay, part, at: address)
    }
    add(PaymentTerms.parameters, at: address.appending("payment"), part.at(\.payment))
    addPart("adjustment", part.at(\.adjustment), AdjustmentMoments.parameters, at: address)
    addPart("introduction", part.at(\.introduction), Introduction.parameters, at: address)
    addPart("transformation", part.at(\.transformation), TransformationTarget.parameters, at: address)
    addPart("notice", part.at(\.notice), NoticeTerms.parameters, at: address)
    addPart("substitution", part.at(\.substitution), TaskSubstitution.parameters, at: address)
  }

  private mutating func addModel<Model: FundingModel>(
    _ model: Model, _ part: ScenarioPart<ContractTerms>, at address: Address
  ) {
    add(Model.parameters, at: address, part.model(Model.self))
  }

  private mutating func addOverlay<Agreed: Overlay>(
    _ overlay: Agreed.Type, _ part: ScenarioPart<ContractTerms>, at address: Address
  ) {
    addPart(overlay.key, part.overlay(overlay), overlay.parameters, at: address)
  }

  /// What is there only where it was agreed.
  private mutating func addPart<Part>(
    _ key: String, _ part: ScenarioPart<Part?>, _ parameters: [Parameter<Part>], at address: Address
  ) {
    if part.get(scenario) != nil { add(parameters, at: address.appending(key), part.at(\.!)) }
  }
}
