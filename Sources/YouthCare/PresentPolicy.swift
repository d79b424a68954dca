/// What a region does without a date and its measures may state otherwise: until a measure's contract starts the region
/// goes on as it is.
///
/// MODEL.md, T10.
///
/// Terms of contracts are not here: those under which the data were observed stand in the segments.
public struct PresentPolicy: Sendable, Equatable {
  /// What it does in one segment.
  struct InSegment: Sendable, Equatable {
    var access: Access
    var suppliers: Suppliers
  }

  private var segments: [String: InSegment] = [:]
  private var materialControl: MaterialControl?
  private var municipalCost: MunicipalCost
  /// What the region's files say of these numbers: how far off they may be, and on what evidence. Worlds hang on it.
  private let spreads: [Address: StatedSpread]
  private let evidence: [StatedNumber]
  /// The years that its providers plan for.
  public let yearsToPlan: Double

  /// The policy of a region, for a scenario in which clients are helped in the segments of the same names.
  init(of region: Scenario, for scenario: Scenario, yearsToPlan: Double) {
    for segment in region.segments {
      var access = segment.access
      if let rule = access.substitution {
        // Where a measure has made other clients of them, a client doesn't fit there.
        func own(_ id: String) -> Int? { scenario.segments.firstIndex { $0.id == id } }
        func severities(_ position: Int) -> [String] { scenario.segments[position].severities.map(\.name) }
        if let target = own(region.segments[rule.target].id), let from = own(segment.id),
          severities(from) == severities(target)
        {
          access.substitution?.target = target
        } else {
          access.substitution = nil
        }
      }
      segments[segment.id] = InSegment(access: access, suppliers: segment.suppliers)
    }
    materialControl = region.materialControl
    municipalCost = region.municipalCost
    spreads = region.uncertainty.stated.filter { Self.covers($0.key) }
    evidence = region.statements.numbers.filter { Self.covers($0.address) }
      .map { StatedNumber($0.address, $0.evidence.map { StatedEvidence($0.grade) }) }
    self.yearsToPlan = yearsToPlan
  }

  /// Whether a number is one of what a region does, and not its measure.
  static func covers(_ address: Address) -> Bool {
    let keys = address.keys.first == "segments" ? address.keys.dropFirst(2) : address.keys[...]
    switch keys.first {
    case "access", "material_control", "municipal_cost": return true
    case "suppliers": return keys.last.map(suppliersKeys.contains) ?? false
    default: return false
    }
  }

  /// What is done with providers: who they are is the measure's.
  private static let suppliersKeys: Set = [
    "subcontracted", "subcontracting_margin", "subcontracting_delay", "steered", "steering_cost",
  ]

  /// The same policy with the numbers that it has in a scenario that follows it.
  func asIn(_ present: Scenario) -> PresentPolicy {
    var policy = self
    for segment in present.segments where segments[segment.id] != nil {
      policy.segments[segment.id] = InSegment(access: segment.access, suppliers: segment.suppliers)
    }
    policy.materialControl = present.materialControl
    policy.municipalCost = present.municipalCost
    return policy
  }

  /// The scenario with this policy instead of its own.
  fileprivate func replacing(in scenario: inout Scenario) {
    for position in scenario.segments.indices {
      guard let own = segments[scenario.segments[position].id] else { continue }
      scenario.segments[position].access = own.access
      // Who the providers are is the scenario's; what is done with them is the region's.
      scenario.segments[position].suppliers.subcontracted = own.suppliers.subcontracted
      scenario.segments[position].suppliers.subcontractingMargin = own.suppliers.subcontractingMargin
      scenario.segments[position].suppliers.subcontractingDelay = own.suppliers.subcontractingDelay
      scenario.segments[position].suppliers.steered = own.suppliers.steered
      scenario.segments[position].suppliers.steeringCost = own.suppliers.steeringCost
    }
    scenario.materialControl = materialControl
    scenario.municipalCost = municipalCost
    scenario.uncertainty.stated = scenario.uncertainty.stated.filter { !Self.covers($0.key) }
      .merging(spreads) { $1 }
    scenario.statements.numbers = scenario.statements.numbers.filter { !Self.covers($0.address) } + evidence
  }
}

extension Scenario {
  /// Says of which region the scenario is a measure: what that does holds until the contract starts.
  public mutating func follow(_ region: Scenario) {
    let contract = region.contract
    let years = contract.afterwards == .renewed ? Double(contract.wholeYears) : contract.yearsToRun(after: 0)
    presentPolicy = PresentPolicy(of: region, for: self, yearsToPlan: years)
  }

  /// The scenario as it is until its contract starts: the terms under which its data were observed, what its region
  /// does, and no control loop. Its clients, providers and dated changes are its own.
  public var asPresent: Scenario {
    var result = self
    for position in segments.indices {
      result.segments[position].terms = segments[position].baseline
      for provider in segments[position].providers.indices {
        let observed = observedTerms(of: provider, in: position)
        result.segments[position].providers[provider].terms = observed.isWhole ? nil : observed.terms
      }
    }
    result.fundingChanges = []
    result.control = nil
    presentPolicy?.replacing(in: &result)
    result.presentPolicy = nil
    return result
  }
}
