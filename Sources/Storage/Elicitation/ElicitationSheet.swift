public import Experiments
public import YouthCare

/// The numbers of a scenario that experts can be asked about, those that weigh most first.
///
/// Asked is for what no facts stand behind: what is drawn by a prior of grade W or A, by a placeholder or by memory, and
/// levels of which the file says nothing. They stand by what a year in balance costs more or less if one is a tenth
/// higher (MODEL.md, V4); what moves no such cost follows in the order of the format. Left out are shares that add to 1.
public struct ElicitationSheet: Sendable {
  /// The numbers.
  public let numbers: [AskedNumber]

  /// How many experts a sheet has room for; more columns may be added to it.
  public static let experts = 3

  /// The sheet of a scenario.
  public init(_ scenario: Scenario) {
    let collector = AskedNumbers(scenario)
    let weights = NumberWeights(scenario)
    let all = collector.numbers.map { number in
      AskedNumber(
        name: number.name, addresses: number.addresses, meaning: number.meaning, unit: number.unit,
        range: number.range, value: number.value, quantiles: number.quantiles,
        weight: Address(number.name).flatMap { weights.weight(of: $0) }.flatMap { abs($0) < 1 ? nil : $0 },
        grounds: number.grounds)
    }
    numbers = all.enumerated().sorted { left, right in
      (abs(right.element.weight ?? 0), left.offset) < (abs(left.element.weight ?? 0), right.offset)
    }.map(\.element)
  }
}

/// Collects the numbers behind which no facts stand, in the order of the format.
private struct AskedNumbers {
  private let scenario: Scenario
  private let uncertainty: Uncertainty
  private let parameters: ScenarioParameters
  private let reference = ScenarioReference()
  private(set) var numbers: [AskedNumber] = []

  init(_ scenario: Scenario) {
    self.scenario = scenario
    uncertainty = Uncertainty(scenario)
    parameters = scenario.parameters
    var seen: Set<String> = []
    for number in uncertainty.numbers {
      guard let grounds = AskedNumber.Grounds(number), seen.insert(number.luck).inserted else { continue }
      add(number.address, luck: number.luck, law: number.law, grounds)
    }
    for number in uncertainty.held where number.reason == .noEvidence {
      let luck = uncertainty.luck(of: number.address)
      if seen.insert(luck).inserted { add(number.address, luck: luck, law: nil, .nothing) }
    }
  }

  private mutating func add(_ address: Address, luck: String, law: LevelLaw?, _ grounds: AskedNumber.Grounds) {
    let own = parameters[address] ?? length(at: address)
    guard let own, let value = own.value, value != 0 else { return }
    // Of a distribution the number that says how long it is; its law is that of the mean.
    let part = own.address == address ? [] : own.address.keys.suffix(1).map { $0 }
    let mean = part.isEmpty ? value : uncertainty.mean(at: address) ?? value
    let places = self.places(of: address, luck)
    guard let first = places.first else { return }
    numbers.append(
      AskedNumber(
        name: Address(first.keys + part).description, addresses: places.map { Address($0.keys + part) },
        meaning: meaning(of: address, own, isOfAll: first.keys.first != "segments"), unit: own.description.unit,
        range: own.description.range, value: value,
        quantiles: law.map { law in [0.1, 0.5, 0.9].map { law.value(at: $0) * value / mean } }, weight: nil,
        grounds: grounds))
  }

  /// The number by which a distribution's length can be stated.
  private func length(at address: Address) -> ScenarioParameter? {
    parameters.all.first { $0.isLengthOfDistribution && $0.address.keys.dropLast() == address.keys[...] }
  }

  /// Where a file can state a number for all that share its luck.
  ///
  /// At the top, where the group that it belongs to stands there or nowhere: stating a group for all segments can switch
  /// on what only some of them have.
  private func places(of address: Address, _ luck: String) -> [Address] {
    guard luck != address.description, let shared = Address(luck), let group = shared.keys.first else {
      return [address]
    }
    let isShared = ScenarioFormat.sharedKeys.contains { $0.key == group } || group == "demand"
    let stated = scenario.statements.stated
    let isOfSegment = scenario.segments.contains { segment in
      let own = Address(["segments", segment.id, group])
      return stated.contains(own) && !scenario.statements.shared.contains(own)
    }
    if isShared, stated.contains(Address([group])) || !isOfSegment { return [shared] }
    return uncertainty.addresses(drawnWith: luck, or: address)
  }

  private func meaning(of address: Address, _ number: ScenarioParameter, isOfAll: Bool) -> LocalizedText {
    let owner = number.address == address ? nil : reference.find(address.description).first?.description.meaning
    let meaning = owner ?? number.description.meaning
    guard !isOfAll, address.keys.first == "segments", address.keys.count > 1,
      let segment = scenario.segments.first(where: { $0.id == address.keys[1] })
    else { return meaning }
    return LocalizedText(
      nl: "\(meaning.nl) (\(segment.name.nl))", en: "\(meaning.en) (\(segment.name.en))")
  }
}

extension AskedNumber.Grounds {
  /// What stands behind a drawn number; `nil` where facts do, where somebody said already how far off it may be, or where
  /// it is drawn together with others.
  fileprivate init?(_ number: UncertainNumber) {
    if case .part = number.law { return nil }
    switch number.basis {
    case .belief(let grade, _) where [.weak, .assumption].contains(grade): self = .belief(grade)
    case .evidence(let grade) where [.memory, .placeholder].contains(grade): self = .evidence(grade)
    case .belief, .evidence, .stated: return nil
    }
  }
}
