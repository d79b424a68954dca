/// Holds stated rank correlations against what a scenario draws, and against one another.
///
/// MODEL.md, V8.
struct DependenceCheck {
  private let scenario: Scenario
  private let uncertainty: Uncertainty
  private(set) var faults: [ScenarioFault] = []
  private(set) var remarks: [ScenarioFault] = []

  /// Where they stand.
  private static let place = Address(["uncertainty", "correlations"])

  init(_ scenario: Scenario) {
    self.scenario = scenario
    uncertainty = Uncertainty(scenario)
    check()
  }

  private mutating func check() {
    let stated = scenario.uncertainty.correlations
    if stated.isEmpty { return }
    guard scenario.uncertainty.scope != .none else {
      if !stated.allSatisfy(\.isInherited) {
        faults.append(ScenarioFault(.dependence(.nothingDrawn), at: .key(Self.place)))
      }
      return
    }
    let lucks = Dictionary(uncertainty.numbers.map { ($0.address, $0.luck) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<[String]> = []
    for (index, pair) in stated.enumerated() {
      let place = Self.place.appending("\(index + 1)")
      if abs(pair.rank) > 1 || pair.rank.isNaN { report(.outOfRange(pair.rank), pair, at: place.appending("rank")) }
      let wrong = [pair.first, pair.second].compactMap(contradiction)
      for fault in wrong { report(fault, pair, at: place.appending("of"), isOfNumber: true) }
      guard wrong.isEmpty else { continue }
      let names = [pair.first, pair.second].map { lucks[$0] ?? $0.description }.sorted()
      if names[0] == names[1] {
        report(.oneUnknown(pair.first, pair.second), pair, at: place.appending("of"))
      } else if !seen.insert(names).inserted {
        report(.twice(pair.first, pair.second), pair, at: place.appending("of"))
      }
    }
    guard faults.isEmpty else { return }
    let moves = uncertainty.dependence.moves
    if let farthest = moves.first, farthest.distance > DependenceContradiction.farthestMove {
      faults.append(ScenarioFault(.dependence(.impossible(farthest)), at: .key(Self.place)))
    } else if !moves.isEmpty {
      remarks.append(ScenarioFault(.dependence(.moved(moves)), at: .key(Self.place)))
    }
  }

  /// Tells a fault; of what is inherited, that a number isn't drawn here is only remarked upon.
  private mutating func report(
    _ contradiction: DependenceContradiction, _ pair: StatedCorrelation, at place: Address, isOfNumber: Bool = false
  ) {
    let fault = ScenarioFault(.dependence(contradiction), at: .key(place))
    if isOfNumber, pair.isInherited { remarks.append(fault) } else { faults.append(fault) }
  }

  /// Why a number can't go together with another, or `nil`.
  private func contradiction(_ address: Address) -> DependenceContradiction? {
    let drawn = uncertainty.numbers.first { $0.address == address || $0.luck == address.description }
    if let drawn {
      if case .part = drawn.law { return .partOfSum(address) }
      return nil
    }
    let whole = Address(address.keys.dropLast())
    let numbers = uncertainty.numbers
    if numbers.contains(where: { $0.unit == .days && ($0.address == whole || $0.luck == whole.description) }) {
      return .partOfDistribution(address, whole: whole)
    }
    if uncertainty.held.contains(where: { $0.address == address }) || uncertainty.parameters[address] != nil {
      return .notDrawn(address)
    }
    let known = Set(numbers.flatMap { [$0.luck, $0.address.description] }).sorted()
    return .unknown(address, meant: nearest(to: address.description, among: known))
  }
}

extension Scenario {
  /// What is odd in what it says goes together.
  package var dependenceRemarks: [ScenarioFault] {
    uncertainty.correlations.isEmpty ? [] : DependenceCheck(self).remarks
  }
}
