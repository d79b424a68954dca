/// What a region wants to achieve, as a figure that a scenario can be judged by (model notes, G1 to G12).
///
/// Costs are those of the municipality, on an accrual basis. Every objective has a direction; none is weighed against
/// another, and G12 stands beside every saving.
public enum Objective: String, Sendable, CaseIterable {
  // G1, total cost.
  case totalCost = "cost_total"
  case careCost = "cost_care"
  case rescueCost = "cost_rescue"
  case innovationCost = "cost_innovation"
  // G2, cost of what was done.
  case costPerClient = "cost_per_client"
  case costPerChain = "cost_per_completed_chain"
  // G3, predictability.
  case costVariation = "cost_variation"
  case budgetExceeded = "budget_exceeded"
  case budgetExceededByTwentieth = "budget_exceeded_by_5_percent"
  case valueAtRisk = "value_at_risk_95"
  // G4, waiting.
  case meanWait = "wait_mean"
  case waitP90 = "wait_p90"
  case startedInTime = "started_within_norm"
  case waiting = "waiting_at_end"
  case weightedWait = "wait_by_severity"
  // G5, throughput.
  case throughput
  case blockedShare = "blocked_share"
  // G6, duration: never without who comes back.
  case meanStay = "stay_mean"
  case reEntryShare = "re_entry_share"
  // G7, overcapacity.
  case overcapacity
  case idlePlaces = "idle_places"
  case guaranteeTopUps = "guarantee_top_ups"
  // G8, transformation.
  case residentialIndex = "residential_index"
  case ambulatoryShare = "ambulatory_share"
  // G9, choice.
  case choice
  // G10, administration.
  case municipalAdministration = "administration_municipal"
  case providerAdministration = "administration_provider"
  case administrationShare = "administration_share"
  // G11, health of providers.
  case medianMargin = "margin_median"
  case distressShare = "distress_share"
  case systemInsolvency = "system_insolvency"
  // G12, harm.
  case harm = "harm_proxy"
  case stepUps = "step_ups"
  case unresolvedDropOuts = "unresolved_drop_outs"

  /// What is better.
  public enum Direction: String, Sendable {
    case lower
    case higher
  }

  /// In what it is counted.
  public enum Unit: String, Sendable, CaseIterable {
    case euro
    /// A part of a whole, or a probability.
    case share
    case days
    /// Clients, events or providers.
    case count
    case perYear = "per_year"
    /// Compared with 1 on the first day.
    case index
  }

  /// The goal that it is part of, from 1 for G1 to 12 for G12.
  public var goal: Int {
    switch self {
    case .totalCost, .careCost, .rescueCost, .innovationCost: 1
    case .costPerClient, .costPerChain: 2
    case .costVariation, .budgetExceeded, .budgetExceededByTwentieth, .valueAtRisk: 3
    case .meanWait, .waitP90, .startedInTime, .waiting, .weightedWait: 4
    case .throughput, .blockedShare: 5
    case .meanStay, .reEntryShare: 6
    case .overcapacity, .idlePlaces, .guaranteeTopUps: 7
    case .residentialIndex, .ambulatoryShare: 8
    case .choice: 9
    case .municipalAdministration, .providerAdministration, .administrationShare: 10
    case .medianMargin, .distressShare, .systemInsolvency: 11
    case .harm, .stepUps, .unresolvedDropOuts: 12
    }
  }

  /// What is better.
  public var direction: Direction {
    switch self {
    case .startedInTime, .throughput, .ambulatoryShare, .choice, .medianMargin: .higher
    case .totalCost, .careCost, .rescueCost, .innovationCost, .costPerClient, .costPerChain, .costVariation,
      .budgetExceeded, .budgetExceededByTwentieth, .valueAtRisk, .meanWait, .waitP90, .waiting, .weightedWait,
      .blockedShare, .meanStay, .reEntryShare, .overcapacity, .idlePlaces, .guaranteeTopUps, .residentialIndex,
      .municipalAdministration, .providerAdministration, .administrationShare, .distressShare, .systemInsolvency,
      .harm, .stepUps, .unresolvedDropOuts:
      .lower
    }
  }

  /// In what it is counted.
  public var unit: Unit {
    switch self {
    case .totalCost, .careCost, .rescueCost, .innovationCost, .costPerClient, .costPerChain, .valueAtRisk,
      .overcapacity, .idlePlaces, .guaranteeTopUps, .municipalAdministration, .providerAdministration:
      .euro
    case .costVariation, .budgetExceeded, .budgetExceededByTwentieth, .startedInTime, .blockedShare, .reEntryShare,
      .ambulatoryShare, .administrationShare, .medianMargin, .distressShare, .systemInsolvency:
      .share
    case .meanWait, .waitP90, .weightedWait, .meanStay: .days
    case .waiting, .choice, .harm, .stepUps, .unresolvedDropOuts: .count
    case .throughput: .perYear
    case .residentialIndex: .index
    }
  }

  /// Whether a fall of it saves the municipality money: harm is then told beside it.
  public var isSaving: Bool { goal <= 2 }

  /// Whether it is told of segments; else of the region only.
  public var isBySegment: Bool {
    switch self {
    case .costPerClient, .costPerChain, .costVariation, .budgetExceeded, .budgetExceededByTwentieth, .valueAtRisk,
      .ambulatoryShare, .medianMargin, .systemInsolvency:
      false
    case .totalCost, .careCost, .rescueCost, .innovationCost, .meanWait, .waitP90, .startedInTime, .waiting,
      .weightedWait, .throughput, .blockedShare, .meanStay, .reEntryShare, .overcapacity, .idlePlaces,
      .guaranteeTopUps, .residentialIndex, .choice, .municipalAdministration, .providerAdministration,
      .administrationShare, .distressShare, .harm, .stepUps, .unresolvedDropOuts:
      true
    }
  }

  /// Whether it is told by month.
  public var isMonthly: Bool { isBySegment && self != .waitP90 || self == .ambulatoryShare }

  /// Whether it is told of the whole contract.
  ///
  /// Clients are counted once a budget year, so that there is no cost per client of several years.
  public var isOfContract: Bool { self != .costPerClient }

  /// Whether it is told over a period.
  public func isGiven(over period: Period) -> Bool {
    switch period {
    case .month: isMonthly
    case .year: true
    case .contract: isOfContract
    case .through: false
    }
  }
}
