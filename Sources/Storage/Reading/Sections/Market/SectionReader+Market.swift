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
    let isSound = read(
      "suppliers", ScenarioFormat.suppliers, Suppliers.parameters, Suppliers.choices, into: &suppliers)
    if isSound, isComplete { checkSuppliers(suppliers) }
    return suppliers
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
}

extension Suppliers {
  /// The providers of a segment that names none: as many as stated, the largest first, or one, named as the segment.
  func providers(of id: String) -> [Provider] {
    guard let number else { return [Provider(name: id)] }
    return shares(of: number).enumerated().map { rank, share in
      var provider = Provider(name: "\(id)-\(rank + 1)")
      provider.share = share
      return provider
    }
  }
}
