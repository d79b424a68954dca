internal import Sampling

/// All that is uncertain about a scenario's inputs, and all that is held and why.
///
/// MODEL.md, V5 to V8.
///
/// A level is drawn by what is believed of its parameter, or by the evidence that its file states for it; drifts go by
/// what a segment states, or by its setting. What was counted (caseload, list, places, last year's cost) is data, and the
/// terms of contracts are known.
public struct Uncertainty: Sendable {
  /// The numbers that a world draws once.
  public private(set) var numbers: [UncertainNumber] = []
  /// What drifts.
  public private(set) var drifts: [UncertainDrift] = []
  /// The numbers that are the same in every world.
  public private(set) var held: [HeldNumber] = []
  /// Whether the region drifts beside the nation.
  public let isRegion: Bool
  /// Which of the numbers go together, as somebody stated it.
  public private(set) var dependence = StatedDependence()

  let scenario: Scenario
  let parameters: ScenarioParameters
  private let evidence: [Address: StatedEvidence]
  private let addresses: Set<Address>

  /// Whether every world is the same.
  public var isNone: Bool { numbers.isEmpty && drifts.isEmpty }

  /// That of a scenario.
  public init(_ scenario: Scenario) {
    self.scenario = scenario
    parameters = scenario.parameters
    let statements = scenario.statements.numbers
    evidence = Dictionary(
      statements.compactMap { number in number.evidence.map { (number.address, $0) } }, uniquingKeysWith: { $1 })
    addresses = Set(statements.map(\.address))
    isRegion = scenario.uncertainty.scope == .region
    guard scenario.uncertainty.scope != .none else { return }
    var lengths: Set<Address> = []
    for parameter in parameters.all {
      guard parameter.isOfDistribution else {
        add(parameter)
        continue
      }
      let address = Address(parameter.address.keys.dropLast())
      if lengths.insert(address).inserted { addLength(at: address) }
    }
    addDrifts()
    dependence = StatedDependence(scenario.uncertainty.correlations) { luckTogether($0) }
  }

  /// What is uncertain as a whole.
  public var scope: UncertaintyTerms.Scope { scenario.uncertainty.scope }

  /// By what all of it is drawn: two scenarios with the same laws have the same worlds.
  public var laws: [Law] {
    numbers.map { .level($0.address, $0.law, luck: $0.luck) }
      + drifts.map { .drift(scenario.segments[$0.segment].id, $0.target, $0.drift, isStated: $0.prior == nil) }
      + [.region(isRegion)] + dependence.pairs.map { .correlation($0.first, $0.second, rank: $0.rank) }
  }

  /// By what one thing is drawn.
  public enum Law: Sendable, Equatable {
    case level(Address, LevelLaw, luck: String)
    case drift(String, Drift.Target, Drift, isStated: Bool)
    case region(Bool)
    case correlation(String, String, rank: Double)
  }

  /// The segment that a drift is of.
  public func segment(of drift: UncertainDrift) -> Segment { scenario.segments[drift.segment] }

  // MARK: - Levels

  private mutating func add(_ parameter: ScenarioParameter) {
    guard let value = parameter.value, !isOfDrift(parameter.address) else { return }
    switch law(of: parameter, value) {
    case .success(let (law, basis)): numbers.append(number(parameter, value, law, basis))
    case .failure(let held): self.held.append(HeldNumber(address: parameter.address, reason: held.reason))
    }
  }

  private struct Held: Error { let reason: HeldNumber.Reason }

  private func law(of parameter: ScenarioParameter, _ value: Double) -> Result<(LevelLaw, UncertainNumber.Basis), Held>
  {
    let description = parameter.description
    if let spread = scenario.uncertainty.stated[parameter.address] {
      guard let law = LevelLaw(spread, value, unit: description.unit) else { return .failure(Held(reason: .known)) }
      return .success((law, .stated))
    }
    switch description.evidence.belief {
    case .choice: return .failure(Held(reason: .choice))
    case .fact: return .failure(Held(reason: .counted))
    case .held: return .failure(Held(reason: .structure))
    case .drawn(let prior):
      guard let law = LevelLaw(prior, value, of: description) else { return .failure(Held(reason: .off)) }
      return .success((law, .belief(description.evidence.grade, source: description.evidence.source)))
    case .level:
      // A price is a term of the contract, and what care costs was seen in last year's cost.
      if description.unit.isMoney { return .failure(Held(reason: .counted)) }
      let isShare = description.unit == .share && description.range?.upperBound == 1
      // None and all are a rule, not a level.
      guard value != 0, !isShare || value < 1 else { return .failure(Held(reason: .off)) }
      guard let evidence = evidence(at: parameter.address) else { return .failure(Held(reason: .noEvidence)) }
      let deviation = evidence.grade.deviation
      return .success(
        (
          isShare ? .share(value: value, deviation: deviation) : .relative(value: value, deviation: deviation),
          .evidence(evidence.grade)
        ))
    }
  }

  private func number(
    _ parameter: ScenarioParameter, _ value: Double, _ law: LevelLaw, _ basis: UncertainNumber.Basis
  ) -> UncertainNumber {
    UncertainNumber(
      address: parameter.address, value: value, unit: parameter.description.unit, law: law, basis: basis,
      source: source(of: basis, evidence(at: parameter.address)), luck: luck(of: parameter.address),
      effect: effect(of: parameter.address, law))
  }

  private func source(of basis: UncertainNumber.Basis, _ evidence: StatedEvidence?) -> String? {
    if case .belief(_, let source) = basis { return source }
    return evidence?.source
  }

  private func effect(of address: Address, _ law: LevelLaw) -> UncertainNumber.Effect {
    if case .part = law { return .part(of: Address(address.keys.dropLast())) }
    guard address.keys.count == 4, address.keys[2] == "inflow",
      ["starts_per_year", "new_per_year"].contains(address.keys[3]),
      let position = scenario.segments.firstIndex(where: { $0.id == address.keys[1] })
    else { return .number }
    return .starts(segment: position)
  }

  /// A distribution of a length is longer or shorter as a whole: its shape is held.
  private mutating func addLength(at address: Address) {
    let parts = parameters.all.filter { $0.address.keys.dropLast() == address.keys[...] }
    guard let part = parts.first, case .distribution(let distribution) = part.setting else { return }
    let mean = distribution.get(scenario).mean
    let stated = parts.filter(\.isLengthOfDistribution).compactMap { part in
      scenario.uncertainty.stated[part.address].map { (spread: $0, value: part.value) }
    }.first
    let evidences = parts.compactMap { evidence(at: $0.address) }
    let worst = evidences.max { $0.grade.deviation < $1.grade.deviation }
    let isPatience = address.keys.contains("drop_out") && address.keys.contains { $0.hasPrefix("patience") }
    let law: LevelLaw
    let basis: UncertainNumber.Basis
    if let stated, mean > 0 {
      let known = stated.value.flatMap { LevelLaw(stated.spread, $0, ofMean: mean) }
      guard let known else { return held.append(HeldNumber(address: address, reason: .known)) }
      (law, basis) = (known, .stated)
    } else if let worst, mean > 0 {
      law =
        isPatience
        ? .prior(.lognormal(median: 1, sigma: Self.patienceSigma), factor: mean)
        : .relative(value: mean, deviation: worst.grade.deviation)
      basis = isPatience ? .belief(.weak, source: Self.patienceSource) : .evidence(worst.grade)
    } else {
      return held.append(HeldNumber(address: address, reason: mean > 0 ? .noEvidence : .off))
    }
    numbers.append(
      UncertainNumber(
        address: address, value: mean, unit: .days, law: law, basis: basis, source: source(of: basis, worst),
        // How long people wait before they give up is one thing that isn't known, for all of them.
        luck: isPatience && stated == nil ? "drop_out.patience" : luck(of: address), effect: .length(distribution)))
  }

  private static let patienceSigma = 0.5
  private static let patienceSource = "Foreman and Hanna 2000; CMHC 2009 (direction)"

  // MARK: - What was stated

  /// The evidence of a number: its own, or that of what is stated for all segments at once.
  private func evidence(at address: Address) -> StatedEvidence? {
    evidence[address] ?? shared(address).flatMap { evidence[$0] }
  }

  /// Whose luck a number has: its own where it, or a part of it, was stated for it; else that of what stands for all
  /// segments. Under the terms of the observations it has the luck that it has under the contract's.
  package func luck(of address: Address) -> String {
    let address = Address(address.keys.map { $0 == "observed_funding" ? "funding" : $0 })
    guard let shared = shared(address), !addresses.contains(where: { $0.keys.starts(with: address.keys) })
    else { return address.description }
    return shared.description
  }

  /// Whose luck a number has that is stated to go together with another: where it isn't drawn, that which it would have
  /// if it were, so that its group is the same in every scenario.
  private func luckTogether(_ address: Address) -> String {
    if let drawn = numbers.first(where: { $0.address == address }) { return drawn.luck }
    guard let shared = shared(address), addresses.contains(where: { $0.keys.starts(with: shared.keys) }) else {
      return address.description
    }
    return luck(of: address)
  }

  /// Where a number of a segment stands if it is stated for all of them.
  private func shared(_ address: Address) -> Address? {
    guard address.keys.first == "segments", address.keys.count > 2 else { return nil }
    let keys = Array(address.keys.dropFirst(2))
    return Address(keys.first == "inflow" ? ["demand"] + keys.dropFirst() : keys)
  }

  // MARK: - Drifts

  /// Whether a number is one that a drift, or the index, moves.
  private func isOfDrift(_ address: Address) -> Bool {
    if address.keys == ["contract", "indexation"] { return true }
    return address.keys.count == 4 && address.keys[2] == "inflow"
      && ["growth", "hours_growth", "yearly_shock"].contains(address.keys[3])
  }

  private mutating func addDrifts() {
    for (position, segment) in scenario.segments.enumerated() {
      for target in Drift.Target.allCases {
        if let stated = segment.drifts[target] {
          drifts.append(UncertainDrift(segment: position, target: target, drift: stated, prior: nil))
        } else if let prior = DriftPrior.standard(of: target, in: segment.setting) {
          drifts.append(
            UncertainDrift(
              segment: position, target: target,
              drift: Drift(
                mean: segment.meanGrowth(of: target), deviation: prior.deviation, walk: prior.walk,
                damping: prior.isDamped ? DriftPrior.damping.mean : nil),
              prior: prior))
        }
      }
    }
  }
}

extension Segment {
  /// The mean growth a year that is stated of what drifts.
  func meanGrowth(of target: Drift.Target) -> Double {
    switch target {
    case .inflow: inflow.growth
    case .hours: inflow.hoursGrowth
    case .stay, .places: 0
    }
  }
}

extension StatedEvidence.Grade {
  /// The standard deviation of a level over its value (MODEL.md, V5).
  var deviation: Double {
    switch self {
    case .found, .derived: 0.05
    case .memory, .placeholder: 0.10
    }
  }
}

extension LevelLaw {
  /// What somebody stated; `nil` where it is known.
  package init?(_ stated: StatedSpread, _ value: Double, unit: ParameterUnit) {
    switch stated {
    case .known: return nil
    case .relative(let deviation):
      self = unit == .share ? .share(value: value, deviation: deviation) : .relative(value: value, deviation: deviation)
    case .deviation(let deviation): self = .normal(value: value, deviation: deviation)
    case .quantiles(let p10, let p50, let p90): self = .quantiles(p10: p10, p50: p50, p90: p90)
    }
  }

  /// What is believed of a parameter, brought to a value that isn't its default; `nil` where that is off.
  fileprivate init?(_ prior: Prior, _ value: Double, of description: ParameterDescription) {
    if case .dirichlet(let count, _) = prior.shape {
      self = .part(count: count)
      return
    }
    let median = prior.median
    var isDefault = false
    if case .number(let standard) = description.standard { isDefault = standard == value }
    // What is off has no size to be wrong about, unless the belief is about an effect that is on by default.
    if value == 0 || isDefault, prior.condition != nil { return nil }
    if value == 0, !isDefault { return nil }
    if isDefault {
      self = .prior(prior, factor: 1)
    } else if median > 0, value > 0 {
      self = .prior(prior, factor: value / median)
    } else {
      self = .prior(prior, factor: 1)
    }
  }
}
