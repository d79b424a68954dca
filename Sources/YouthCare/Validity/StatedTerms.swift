/// The terms of a contract as a scenario states them: whose they are, and where they stand.
struct StatedTerms {
  /// Whose terms they are.
  enum Role {
    /// Those of all providers of a segment, unless they have their own.
    case segment
    /// Those under which the region's data were observed.
    case observed
    /// Those of one provider, by position.
    case provider(Int)
    /// Those of all providers from a day on.
    case change(from: Double, of: Address)
  }

  let role: Role
  /// In which segments they hold, by position.
  let segments: [Int]
  let terms: ContractTerms
  /// Where they stand.
  let address: Address
  /// Whether amounts are derived from them, so that none may be missing.
  var isBaseline = false

  /// The part of a segment that they are for, and whether amounts in them are for all of it.
  func part(of segment: Segment) -> (share: Double, isWhole: Bool) {
    switch role {
    case .provider(let provider): (segment.providers[provider].share, false)
    case .segment, .observed, .change: (1, true)
    }
  }

  /// A year from which what is missing is filled in where only the kind of payment counts.
  static let aYear = ReferenceYear(production: 1, starts: 1)

  /// The base model with what is missing filled in.
  var completedModel: any FundingModel { terms.model.completed(from: Self.aYear) }

  /// Whether the base model pays a sum for the task, with what is missing filled in.
  var paysLumpSum: Bool { completedModel.isLumpSum }

  /// The name of the base model.
  var modelName: String { type(of: terms.model).name }

  /// The numbers that the model needs and that nothing else gives.
  var missing: [ParameterDescription] {
    func descriptions<Model: FundingModel>(of model: Model) -> [ParameterDescription] {
      let missing = (isBaseline ? model : model.completed(from: ReferenceYear(production: 1, starts: 1))).missing
      return missing.compactMap { key in Model.parameters.first { $0.key == key }?.description }
    }
    return descriptions(of: terms.model)
  }
}

extension Scenario {
  /// All terms of contracts, by whose they are; those of dated changes last.
  var statedTerms: [StatedTerms] {
    segments.indices.flatMap(statedTerms(in:))
      + fundingChanges.map { change in
        let address = Address(["changes", change.name])
        return StatedTerms(
          role: .change(from: change.from, of: address), segments: change.segments, terms: change.terms,
          address: address.appending("funding"))
      }
  }

  /// The models by which care in a segment was paid before some terms; none before the observed ones.
  func termsBefore(_ stated: StatedTerms, in position: Int) -> [any FundingModel] {
    switch stated.role {
    case .observed: []
    case .segment: [segments[position].baseline.model]
    case .provider(let provider): [observedTerms(of: provider, in: position).terms.model]
    case .change(let from, _):
      segments[position].providers.indices.compactMap { provider in
        terms(of: provider, in: position).last { $0.from < from }?.terms.model
      }
    }
  }

  private func statedTerms(in position: Int) -> [StatedTerms] {
    let segment = segments[position]
    let place = address(of: position)
    func stated(_ role: StatedTerms.Role, _ terms: ContractTerms?, _ address: Address, isBaseline: Bool = false)
      -> [StatedTerms]
    {
      terms.map {
        [StatedTerms(role: role, segments: [position], terms: $0, address: address, isBaseline: isBaseline)]
      } ?? []
    }
    return stated(.segment, segment.terms, place.appending("funding"), isBaseline: segment.observedTerms == nil)
      + stated(.observed, segment.observedTerms, place.appending("observed_funding"), isBaseline: true)
      + segment.providers.enumerated().flatMap { number, provider in
        let place = place.appending("providers", provider.name)
        return stated(.provider(number), provider.terms, place.appending("funding"))
          + stated(.observed, provider.observedTerms, place.appending("observed_funding"))
      }
  }
}
