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
  private let materialControl: MaterialControl?
  private let municipalCost: MunicipalCost
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
    self.yearsToPlan = yearsToPlan
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
