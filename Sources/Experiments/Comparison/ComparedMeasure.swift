/// What a comparison of options tells of each.
///
/// MODEL.md, Q2.
public enum ComparedMeasure: Sendable, Hashable {
  /// Cost of a budget year, in euro, without the municipality's own administration: what the budget is for.
  case costOfYear(Int)
  /// The same over the contract.
  case cost
  /// The probability that an option costs less than the base.
  case cheaper
  /// The probability that cost over the contract exceeds the budget.
  case overBudget
  /// What has to be kept beside the budget to cover 80, and 90, in 100 futures, in euro.
  case reserve80
  case reserve90
  /// Clients waiting on the last day of the contract.
  case waiting
  /// Mean wait of those who started, in days.
  case wait
  /// Who became heavier by waiting, or left the list unresolved (MODEL.md, G12).
  case harm
  /// Care outside the contracts, in euro.
  case outside
  /// The probability that an option costs less while neither the mean wait nor the list at the end is longer.
  case cheaperWithoutLongerWaits
  /// What care would have cost that was asked for and not given, in euro: only its difference says anything.
  case careNotGiven

  /// All, in the order in which they are told.
  public static func all(in years: [Int]) -> [ComparedMeasure] {
    years.map { .costOfYear($0) } + [
      .cost, .cheaper, .overBudget, .reserve80, .reserve90, .waiting, .wait, .harm, .outside,
      .cheaperWithoutLongerWaits, .careNotGiven,
    ]
  }

  /// Its key in tables, and for sorting.
  public var key: String {
    switch self {
    case .costOfYear(let year): "cost_\(year)"
    case .cost: "cost"
    case .cheaper: "cheaper"
    case .overBudget: "over_budget"
    case .reserve80: "reserve_p80"
    case .reserve90: "reserve_p90"
    case .waiting: "waiting_at_end"
    case .wait: "wait_mean"
    case .harm: "harm_proxy"
    case .outside: "cost_outside_contract"
    case .cheaperWithoutLongerWaits: "cheaper_and_waits_no_longer"
    case .careNotGiven: "care_not_given"
    }
  }

  /// In what it is counted.
  public var unit: Outcome.Unit {
    switch self {
    case .costOfYear, .cost, .reserve80, .reserve90, .outside, .careNotGiven: .euro
    case .cheaper, .overBudget, .cheaperWithoutLongerWaits: .share
    case .waiting, .harm: .count
    case .wait: .days
    }
  }

  /// What is better.
  public var direction: Outcome.Direction {
    switch self {
    case .costOfYear, .cost, .overBudget, .reserve80, .reserve90, .waiting, .wait, .harm, .outside, .careNotGiven:
      .lower
    case .cheaper, .cheaperWithoutLongerWaits: .higher
    }
  }

  /// Whether it is of an option beside the base, so that the base itself has none.
  public var isBesideBase: Bool {
    switch self {
    case .cheaper, .cheaperWithoutLongerWaits: true
    case .costOfYear, .cost, .overBudget, .reserve80, .reserve90, .waiting, .wait, .harm, .outside, .careNotGiven:
      false
    }
  }

  /// Whether only its difference from the base says anything.
  public var isDifferenceOnly: Bool { self == .careNotGiven }
}
