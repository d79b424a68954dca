internal import CareSimulation
public import YouthCare

/// A line of a municipality's budget, in every replication.
public struct BudgetLine: Sendable {
  /// What it is of.
  public enum Subject: Sendable, Hashable {
    case taskField(TaskField)
    /// A segment, by position.
    case segment(Int)
    /// A line of other cost, by position.
    case otherCost(Int)
    /// What the mapping leaves out.
    case unmapped
  }

  /// What it is of.
  public let subject: Subject
  /// Euro by budget year and replication, without own administration, as the budget.
  public let values: [[Double]]

  /// A line.
  public init(subject: Subject, values: [[Double]]) {
    (self.subject, self.values) = (subject, values)
  }

  /// The same at other prices: each amount divided by the level of its year and replication.
  public func deflated(by levels: [[Double]]) -> BudgetLine {
    BudgetLine(subject: subject, values: zip(values, levels).map { zip($0, $1).map { $0 / $1 } })
  }

  /// The lines that a mapping makes of those of segments and other costs, in order of their codes; what it leaves out
  /// last. Shares of one line add up to 1, or to less where a part is left out.
  public static func mapped(_ lines: [BudgetLine], by mapping: TaskFieldMapping) -> [BudgetLine] {
    var sums: [Subject: [[Double]]] = [:]
    func add(_ values: [[Double]], times share: Double, to subject: Subject) {
      let part = values.map { $0.map { $0 * share } }
      sums[subject] = sums[subject].map { zip($0, part).map { zip($0, $1).map { $0 + $1 } } } ?? part
    }
    for line in lines {
      let shares: [TaskField: Double] =
        switch line.subject {
        case .segment(let position): mapping.segments.indices.contains(position) ? mapping.segments[position] : [:]
        case .otherCost(let position):
          mapping.otherCosts.indices.contains(position) ? mapping.otherCosts[position] : [:]
        case .taskField, .unmapped: [:]
        }
      let fields = shares.sorted { $0.key.code < $1.key.code }
      for (field, share) in fields { add(line.values, times: share, to: .taskField(field)) }
      let rest = 1 - fields.reduce(0) { $0 + $1.value }
      if rest > 1e-9 { add(line.values, times: rest, to: .unmapped) }
    }
    return sums.map { BudgetLine(subject: $0.key, values: $0.value) }.sorted { $0.subject.order < $1.subject.order }
  }
}

extension BudgetLine.Subject {
  /// By code; what has none last.
  fileprivate var order: String {
    switch self {
    case .taskField(let field): field.code
    case .segment, .otherCost, .unmapped: "~"
    }
  }
}

extension Ensemble {
  /// The lines of the region's budget in each budget year of the contract: by task field where the file maps them, else
  /// by segment and other cost.
  public var budgetLines: [BudgetLine] {
    let years = plan.calendar.years
    let care = scenario.segments.indices.map { segment in
      BudgetLine(
        subject: .segment(segment), values: years.map { cost(in: [segment], over: .year($0)).map(Cents.euros) })
    }
    let other = scenario.otherCosts.indices.map { line in
      BudgetLine(
        subject: .otherCost(line),
        values: years.map {
          [Double](repeating: Cents.euros(otherCents(of: line, over: .year($0))), count: replications)
        })
    }
    guard let mapping = scenario.accountability.taskFields else { return care + other }
    return BudgetLine.mapped(care + other, by: mapping)
  }
}
