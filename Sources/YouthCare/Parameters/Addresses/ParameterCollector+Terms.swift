extension ParameterCollector {
  /// The numbers of a contract's terms.
  mutating func addTerms(_ terms: ContractTerms, _ part: ScenarioPart<ContractTerms>, at address: Address) {
    addModel(terms.model, part, at: address)
    add(ContractTerms.parameters, at: address, part)
    addPart("ceiling", part.at(\.ceiling), RevenueCeiling.parameters, at: address)
    addPart("guarantee", part.at(\.guarantee), GuaranteeBudget.parameters, at: address)
    addPart("post_calculation", part.at(\.postCalculation), PostCalculation.parameters, at: address)
    addPart("innovation", part.at(\.innovation), InnovationSum.parameters, at: address)
    addPart("outcome_withhold", part.at(\.withhold), OutcomeWithhold.parameters, at: address)
    add(PaymentTerms.parameters, at: address.appending("payment"), part.at(\.payment))
    addPart("adjustment", part.at(\.adjustment), AdjustmentMoments.parameters, at: address)
    addPart("introduction", part.at(\.introduction), Introduction.parameters, at: address)
    addPart("transformation", part.at(\.transformation), TransformationTarget.parameters, at: address)
    addPart("notice", part.at(\.notice), NoticeTerms.parameters, at: address)
    addPart("substitution", part.at(\.substitution), InternalSubstitution.parameters, at: address)
  }

  private mutating func addModel<Model: FundingModel>(
    _ model: Model, _ part: ScenarioPart<ContractTerms>, at address: Address
  ) {
    add(Model.parameters, at: address, part.model(Model.self))
  }

  /// What is there only where it was agreed.
  private mutating func addPart<Part>(
    _ key: String, _ part: ScenarioPart<Part?>, _ parameters: [Parameter<Part>], at address: Address
  ) {
    if part.get(scenario) != nil { add(parameters, at: address.appending(key), part.at(\.!)) }
  }
}
