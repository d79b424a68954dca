internal import CareSimulation
public import YouthCare

/// What has to hold in a world over the whole contract, for an option to be good enough there.
///
/// MODEL.md, Q6. One replication tells of each world; where nobody started, no norm on waits holds.
public struct Norm: Sendable, Hashable {
  /// What it is about.
  public enum Subject: Sendable, Hashable {
    /// Cost, in euro, is at most the budgets of all years.
    case budget
    /// Cost, in euro, is at most an amount.
    case cost(atMost: Double)
    /// The mean wait of those who started, in days, is at most so many.
    case wait(atMost: Double)
    /// The share of those who started that did so within their norm is at least so much.
    case started(atLeast: Double)
    /// So many wait at the contract's end, at most.
    case list(atMost: Double)
  }

  /// What it is about.
  public let subject: Subject
  /// The segment, by position; `nil` for the region.
  public let segment: Int?

  /// A norm, of the region or of a segment.
  public init(_ subject: Subject, of segment: Int? = nil) {
    self.subject = subject
    self.segment = segment
  }

  /// What the amount may be: `nil` for a budget, which is the plan's own.
  public var limit: Double? {
    switch subject {
    case .budget: nil
    case .cost(let amount), .wait(let amount), .started(let amount), .list(let amount): amount
    }
  }

  /// The quantity that it is about, in each replication: euro, days, a share or clients; no number where there is none.
  public func amounts(in projection: Projection) -> [Double] {
    let none = [Double](repeating: .nan, count: projection.ensemble.replications)
    func own(_ values: OutcomeValues?) -> [Double] { values?.own.map { $0.map { $0 ?? .nan } } ?? none }
    switch subject {
    case .budget, .cost: return own(projection.values(Measure.cost, segment: segment, over: .contract))
    case .wait: return own(projection.values(Measure.waitMeanDays, segment: segment, over: .contract))
    case .started: return own(projection.values(Measure.shareWithinNorm, segment: segment, over: .contract))
    case .list:
      let calendar = projection.ensemble.plan.calendar
      guard let last = calendar.years.last else { return none }
      return own(projection.values(Measure.waiting, segment: segment, over: .year(last)))
    }
  }

  /// Whether it holds at an amount, under the budgets of a plan.
  func holds(at amount: Double, budget: Double?) -> Bool {
    switch subject {
    case .budget: budget.map { amount <= $0 } ?? false
    case .cost(let most), .wait(let most), .list(let most): amount <= most
    case .started(let least): amount >= least
    }
  }

  /// Why it can't be asked of a scenario, or `nil`.
  public func fault(in scenario: Scenario) -> Fault? {
    let segments = segment.map { [scenario.segments[$0]] } ?? scenario.segments
    switch subject {
    case .budget where segment != nil: return .budgetOfSegment
    case .budget: return Self.budget(of: scenario) == nil ? .noBudget : nil
    case .started: return segments.allSatisfy { $0.waitNorm == nil } ? .noWaitNorm : nil
    case .cost, .wait, .list: return nil
    }
  }

  /// Why a norm can't be asked.
  public enum Fault: Error, Sendable, Equatable {
    /// Some year of the contract has no budget.
    case noBudget
    /// A budget is the region's.
    case budgetOfSegment
    /// No segment says what a timely start is.
    case noWaitNorm
  }

  /// The budgets of all years together, in euro; `nil` where a year has none.
  public static func budget(of scenario: Scenario) -> Double? {
    guard let budget = scenario.budget else { return nil }
    let calendar = ContractCalendar(scenario.contract)
    let cents = calendar.years.map { budget.cents(for: $0, in: calendar) }
    return cents.contains(nil) ? nil : Cents.euros(cents.compactMap(\.self).reduce(0, +))
  }
}
