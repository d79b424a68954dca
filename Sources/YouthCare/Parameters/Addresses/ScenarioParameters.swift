internal import Sampling

/// The numbers of a scenario, each with its address: one list to show, to vary and to set.
///
/// It is made from the declarations that files are read by. Numbers whose part isn't there (a ceiling that isn't agreed)
/// have no address. What follows from other numbers has none either: the places of a segment whose providers state
/// theirs, an audited share that material control states, and providers who are a number and not a list of names.
public struct ScenarioParameters: Sendable {
  /// The numbers, in the order of the format.
  public let all: [ScenarioParameter]
  private let scenario: Scenario
  private let positions: [Address: Int]

  /// The numbers of a scenario.
  public init(_ scenario: Scenario) {
    var collector = ParameterCollector(scenario)
    collector.addScenario()
    self.scenario = scenario
    all = collector.numbers.filter { !$0.isDerived }
    positions = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($0.element.address, $0.offset) })
  }

  /// The number at an address, or `nil` where there is none.
  public subscript(address: Address) -> ScenarioParameter? { positions[address].map { all[$0] } }

  /// The scenario with other values, or all that is wrong with them.
  ///
  /// Each value is held against the range of its number; whether the whole makes sense is a matter of its own.
  public func setting(_ values: [Address: Double]) throws(AddressFaults) -> Scenario {
    var faults: [AddressFault] = []
    var result = scenario
    var distributions: [Address: (part: ScenarioPart<Distribution>, statement: Distribution.Statement)] = [:]
    for (address, value) in values.sorted(by: { $0.key.description < $1.key.description }) {
      guard let number = self[address] else {
        let isPart = all.contains { $0.address.keys.starts(with: address.keys) }
        faults.append(isPart ? .noNumber(address) : .unknown(address))
        continue
      }
      if let fault = number.fault(of: value) {
        faults.append(fault)
        continue
      }
      switch number.setting {
      case .number(let set): set(&result, value)
      case .distribution(let part, _):
        let owner = Address(address.keys.dropLast())
        var changed = distributions[owner] ?? (part, part.get(scenario).statement)
        if let key = address.keys.last { changed.statement[key] = value }
        distributions[owner] = changed
      case .derived: preconditionFailure("\(address) isn't listed")
      }
    }
    for (address, changed) in distributions.sorted(by: { $0.key.description < $1.key.description }) {
      do {
        let distribution = try Distribution(changed.statement)
        changed.part.update(&result) { $0 = distribution }
      } catch {
        faults.append(.noDistribution(address, error))
      }
    }
    guard faults.isEmpty else { throw AddressFaults(faults: faults) }
    result.deriveDependents()
    return result
  }
}

extension ScenarioParameter {
  /// Why it can't have a value, or `nil`.
  fileprivate func fault(of value: Double) -> AddressFault? {
    if let range = description.range, !range.contains(value) {
      return .outOfRange(address, value: value, range: range)
    }
    return description.isWhole && value != value.rounded() ? .notWhole(address, value: value) : nil
  }
}

extension Scenario {
  /// Every number of the scenario, by address.
  public var parameters: ScenarioParameters { ScenarioParameters(self) }

  /// The number at an address, or `nil` where none stands there or none is stated.
  public func value(at address: Address) -> Double? { parameters[address]?.value }

  /// The scenario with other values, or all that is wrong with them.
  ///
  /// Who sets many values many times keeps `parameters`, and asks that.
  public func setting(_ values: [Address: Double]) throws(AddressFaults) -> Scenario {
    try parameters.setting(values)
  }

  /// What follows from other numbers, worked out again.
  mutating func deriveDependents() {
    if let materialControl { behaviour.audit = materialControl.share }
    for position in segments.indices {
      if segments[position].suppliers.number != nil {
        segments[position].providers = segments[position].suppliers.providers(of: segments[position].id)
      }
      if let places = segments[position].placesOfProviders { segments[position].capacity = .places(places) }
    }
  }
}

extension Segment {
  /// The sum of the places that providers state: all of them do, or none.
  var placesOfProviders: Int? {
    let stated = providers.compactMap(\.places)
    return stated.isEmpty || stated.count < providers.count ? nil : stated.reduce(0, +)
  }
}
