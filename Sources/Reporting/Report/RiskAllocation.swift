internal import Experiments
internal import YouthCare

/// Who bears a risk by the rules of the contracts, and what in the file acts on it.
struct RiskAllocation {
  /// Who pays where something turns out higher.
  enum Owner {
    case municipality
    case provider
    /// Both; the share of the municipality, where the rules tell it.
    case shared(municipality: Double?)

    /// Who it is, as readers are told.
    func text(in language: Language) -> String {
      func say(_ text: RiskParagraphText, _ values: String...) -> String {
        text.text.filled(with: values).text(in: language)
      }
      return switch self {
      case .municipality: say(.municipality)
      case .provider: say(.provider)
      case .shared(let share?): say(.sharedBy, NumberText(language).percentage(exact: share, maximumDecimals: 0))
      case .shared(nil): say(.shared)
      }
    }
  }

  /// What is nearer to all or to nothing counts as that.
  private static let nearly = 0.02
  private static let growth = 0.1

  private let scenario: Scenario
  /// The last terms of every contract.
  private let phases: [ContractPhase]

  /// That of a run.
  init(_ ensemble: Ensemble) {
    scenario = ensemble.scenario
    let phases = ensemble.phases
    self.phases = phases.enumerated().filter { place, phase in
      !phases[(place + 1)...].contains { $0.contract == phase.contract }
    }.map(\.element)
  }

  /// Who bears a risk; `nil` where the contracts don't tell.
  func owner(of kind: CostRisk.Kind) -> Owner? {
    switch kind {
    case .growth: owner(of: phases, [.volume])
    case .segment(let segment): owner(of: phases.filter { $0.segment == segment }, RiskDriver.allCases)
    // Prices of contracts follow the index for a share; the rest is the provider's cost.
    case .index: Self.owner(scenario.contract.indexationTerms.share)
    // What the municipality pays beside or without a contract.
    case .distress, .outside: .municipality
    case .settlement: .shared(municipality: nil)
    }
  }

  /// Who pays where some of what moves a contract's cost turns out higher.
  func owner(of phases: [ContractPhase], _ drivers: [RiskDriver]) -> Owner? {
    let expected = phases.reduce(0) { $0 + $1.expectedPayment }
    guard expected > 0 else { return nil }
    let more = phases.reduce(0) { sum, phase in sum + drivers.reduce(0) { $0 + phase.terms.exposure(to: $1) } }
    return Self.owner(more / (expected * Self.growth * Double(drivers.count)))
  }

  private static func owner(_ share: Double) -> Owner {
    if share > 1 - nearly { return .municipality }
    return share < nearly ? .provider : .shared(municipality: share)
  }

  /// What in the file acts on it: agreements of contracts, and dated changes by name; none where nothing does.
  func measures(on kind: CostRisk.Kind, in language: Language) -> [String] {
    switch kind {
    case .growth: return changes { $0.target == .inflow || $0.isOfAccess }
    case .segment(let segment):
      return agreements(of: phases.filter { $0.segment == segment }, in: language)
        + changes { $0.segments.contains(segment) }
        + Self.once(scenario.fundingChanges.filter { $0.segments.contains(segment) }.map(\.name))
    case .index:
      let share = scenario.contract.indexationTerms.share
      return share == 1
        ? []
        : [
          RiskParagraphText.indexation.text.filled(
            NumberText(language).percentage(exact: share, maximumDecimals: 0)
          ).text(in: language)
        ]
    case .settlement: return agreements(of: phases, in: language)
    case .distress, .outside: return []
    }
  }

  private func agreements(of phases: [ContractPhase], in language: Language) -> [String] {
    let found: [(GlossaryTerm, (ContractTerms) -> Bool)] = [
      (.ceiling, { $0.ceiling != nil }), (.guarantee, { $0.guarantee != nil }),
      (.postCalculation, { $0.postCalculation != nil }),
    ]
    return found.filter { pair in phases.contains { pair.1($0.terms.terms) } }.map { $0.0.name.text(in: language) }
  }

  private func changes(_ acts: (DatedChange) -> Bool) -> [String] {
    Self.once(scenario.changes.filter(acts).map(\.name))
  }

  private static func once(_ names: [String]) -> [String] {
    names.enumerated().filter { !names[..<$0.offset].contains($0.element) }.map(\.element)
  }
}

extension DatedChange {
  fileprivate var isOfAccess: Bool {
    if case .access = target { true } else { false }
  }
}
