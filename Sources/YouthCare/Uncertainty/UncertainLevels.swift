internal import Sampling

/// The numbers of a scenario that a world draws once, and those that it doesn't, with why.
///
/// MODEL.md, V5.
struct UncertainLevels {
  private(set) var numbers: [UncertainNumber] = []
  private(set) var held: [HeldNumber] = []
  private let scenario: Scenario
  private let sources: StatedSources
  private let idle: Set<Address>

  init(_ scenario: Scenario, _ parameters: ScenarioParameters) {
    self.scenario = scenario
    sources = StatedSources(scenario.statements)
    idle = IdleNumbers(scenario).addresses
    var lengths: [Address: [ScenarioParameter]] = [:]
    for parameter in parameters.all where parameter.isOfDistribution {
      lengths[Address(parameter.address.keys.dropLast()), default: []].append(parameter)
    }
    for parameter in parameters.all {
      guard parameter.isOfDistribution else {
        add(parameter)
        continue
      }
      let address = Address(parameter.address.keys.dropLast())
      if let parts = lengths.removeValue(forKey: address) { addLength(of: parts, at: address) }
    }
  }

  // MARK: - Numbers

  private struct Held: Error { let reason: HeldNumber.Reason }

  private mutating func add(_ parameter: ScenarioParameter) {
    guard let value = parameter.value else { return }
    // What drifts is told with the drifts.
    if case .drifting = parameter.description.evidence.belief { return }
    do throws(Held) {
      let (law, basis) = try law(of: parameter, value)
      numbers.append(
        UncertainNumber(
          address: parameter.address, value: value, description: parameter.description, law: law, basis: basis,
          source: sources.source(of: basis, at: [parameter.address]), luck: sources.luck(of: parameter.address),
          effect: effect(of: parameter.address, law)))
    } catch {
      held.append(HeldNumber(address: parameter.address, reason: error.reason))
    }
  }

  /// What somebody stated of a number, where it can be.
  private func statedSpread(of parameter: ScenarioParameter) -> StatedSpread? {
    scenario.uncertainty.stated[parameter.address].flatMap { SpreadRefusal($0, of: parameter) == nil ? $0 : nil }
  }

  private func law(
    of parameter: ScenarioParameter, _ value: Double
  ) throws(Held) -> (LevelLaw, UncertainNumber.Basis) {
    let description = parameter.description
    if let spread = statedSpread(of: parameter) {
      guard let law = LevelLaw(spread, value, description) else { throw Held(reason: .known) }
      return (law, .stated)
    }
    switch description.evidence.belief {
    case .choice: throw Held(reason: .choice)
    case .fact, .given, .drifting: throw Held(reason: .counted)
    case .held: throw Held(reason: .structure)
    case .drawn(let prior):
      guard !idle.contains(parameter.address), let law = LevelLaw(prior, value, of: description) else {
        throw Held(reason: .off)
      }
      return (law, .belief(description.evidence.grade, source: description.evidence.source))
    case .level:
      // A price is a term of the contract, and what care costs was seen in last year's cost.
      if description.unit.isMoney { throw Held(reason: .counted) }
      // None and all are a rule, not a level.
      guard value != 0, !description.isShareOfWhole || value < 1, !idle.contains(parameter.address) else {
        throw Held(reason: .off)
      }
      guard let grade = sources.evidence(at: parameter.address)?.grade else { throw Held(reason: .noEvidence) }
      return (LevelLaw(deviation: grade.deviation, around: value, description), .evidence(grade))
    }
  }

  private func effect(of address: Address, _ law: LevelLaw) -> UncertainNumber.Effect {
    if case .part = law { return .part(of: Address(address.keys.dropLast())) }
    guard address.keys.count == 4, address.keys[2] == "inflow",
      ["starts_per_year", "new_per_year"].contains(address.keys[3]),
      let position = scenario.segments.firstIndex(where: { $0.id == address.keys[1] })
    else { return .number }
    return .starts(segment: position)
  }

  // MARK: - Lengths

  /// A distribution of a length is longer or shorter as a whole: its shape is held.
  private mutating func addLength(of parts: [ScenarioParameter], at address: Address) {
    guard let first = parts.first, case .distribution(let distribution, let belief) = first.setting else { return }
    func add(_ law: LevelLaw, _ basis: UncertainNumber.Basis, around value: Double, luck: String? = nil) {
      numbers.append(
        UncertainNumber(
          address: address, value: value, description: first.description, law: law, basis: basis,
          source: sources.source(of: basis, at: parts.map(\.address)), luck: luck ?? sources.luck(of: address),
          effect: .length(distribution)))
    }
    // What somebody stated of one of its numbers holds for all of it.
    for part in parts {
      guard let spread = statedSpread(of: part), let value = part.value else { continue }
      guard value > 0, let law = LevelLaw(spread, value, part.description) else {
        return held.append(HeldNumber(address: address, reason: .known))
      }
      return add(law, .stated, around: value)
    }
    let mean = distribution.get(scenario).mean
    guard mean > 0, !idle.contains(address) else { return held.append(HeldNumber(address: address, reason: .off)) }
    if let belief {
      return add(
        .prior(belief.factor, factor: mean), .belief(belief.grade, source: belief.source), around: mean,
        luck: belief.luck)
    }
    let grades = parts.compactMap { sources.evidenceOfLength(at: $0.address)?.grade }
    guard let worst = grades.max(by: { $0.deviation < $1.deviation }) else {
      return held.append(HeldNumber(address: address, reason: .noEvidence))
    }
    add(.relative(value: mean, deviation: worst.deviation), .evidence(worst), around: mean)
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
