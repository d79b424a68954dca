internal import YouthCare

extension SectionReader {
  /// What waiting does, behind `waiting`.
  func waitingFeedback() -> WaitingFeedback {
    var waiting = WaitingFeedback()
    read("waiting", ScenarioFormat.waiting, WaitingFeedback.parameters, into: &waiting)
    return waiting
  }

  /// The market of providers behind `suppliers`.
  func suppliers() -> Suppliers {
    var suppliers = Suppliers()
    read("suppliers", ScenarioFormat.suppliers, Suppliers.parameters, Suppliers.choices, into: &suppliers)
    return suppliers
  }

  /// What partners bring, behind `partnership`; `nil` where there are none and nothing is stated.
  func partnership(isOn: Bool) -> Partnership? {
    if let stated = optional("partnership", ScenarioFormat.partnership, Partnership(), Partnership.parameters) {
      return stated
    }
    guard isOn else { return nil }
    let usual = Partnership()
    recordDefaults(of: Partnership.parameters, usual, for: "partnership")
    return usual
  }

  /// The staff behind `workforce`, or `nil` where places are as stated.
  func workforce() -> Workforce? {
    optional("workforce", ScenarioFormat.workforce, Workforce(), Workforce.parameters)
  }

  /// What happens to providers without money, behind `failure`, or `nil` where nothing does.
  func failure() -> ProviderFailure? {
    optional("failure", ScenarioFormat.failure, ProviderFailure(), ProviderFailure.parameters)
  }

  /// A mapping that is there only where it is stated, and soundly; `{}` is the usual one.
  func optional<Owner>(
    _ key: String, _ section: FormatSection, _ usual: Owner, _ parameters: [Parameter<Owner>],
    _ choices: [ParameterChoice<Owner>] = []
  ) -> Owner? {
    guard let reader = mapping(key, section) else { return nil }
    var owner = usual
    return reader.read(parameters, choices, into: &owner) ? owner : nil
  }

  /// Reads what the municipality is to a provider, whether the region can do without him, and when he closes.
  func readFuture(of provider: inout Provider, _ contract: ContractPeriod?) {
    provider.relation = choice("relation", as: Relation.self)
    if let relation = provider.relation { record("relation", relation.rawValue) }
    if let isSystem = flag("system") { provider.isSystem = isSystem }
    record("system", "\(provider.isSystem)")
    guard let date = date("closes"), let contract else { return }
    let day = ContractCalendar(contract).day(of: date)
    provider.closes = day
    record("closes", day)
  }
}
