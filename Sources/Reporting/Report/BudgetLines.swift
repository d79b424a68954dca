internal import Experiments
internal import YouthCare

/// The lines of a budget as they are printed: those that stay below the threshold in every year are one.
struct BudgetLines {
  private let own: [BudgetLine]
  private let joined: [BudgetLine]
  private let scenario: Scenario

  /// Whether they are of the municipality's accounts.
  var areTaskFields: Bool { scenario.accountability.taskFields != nil }

  /// Those of a run in its first budget years. One small line keeps its own name: there is nothing to join it with.
  init(_ ensemble: Ensemble, years: Int) {
    scenario = ensemble.scenario
    let threshold = scenario.accountability.lineThreshold
    let all = ensemble.budgetLines.map { BudgetLine(subject: $0.subject, values: Array($0.values.prefix(years))) }
    let small = all.map { line in line.values.allSatisfy { abs(Self.mean($0)) < threshold } }
    let isJoined = small.count { $0 } > 1
    own = zip(all, small).filter { !($0.1 && isJoined) }.map(\.0)
    joined = zip(all, small).filter { $0.1 && isJoined }.map(\.0)
  }

  /// The mean of each line in each year, in euro, at the prices of each year or divided by levels; the joined line last.
  func means(at levels: [[Double]]? = nil) -> [[Double]] {
    func means(_ line: BudgetLine) -> [Double] {
      (levels.map { line.deflated(by: $0) } ?? line).values.map(Self.mean)
    }
    let small = joined.map(means)
    guard let first = small.first else { return own.map(means) }
    return own.map(means) + [first.indices.map { year in small.reduce(0) { $0 + $1[year] } }]
  }

  /// The names of the lines.
  func labels(in language: Language) -> [String] {
    own.map { label(of: $0, in: language) } + (joined.isEmpty ? [] : [BudgetCycleText.other.text.text(in: language)])
  }

  /// Which lines are joined; nothing where none are.
  func note(in language: Language) -> String {
    guard !joined.isEmpty else { return "" }
    return BudgetCycleText.joined.text.filled(
      NumberText(language).exact(scenario.accountability.lineThreshold),
      joined.map { label(of: $0, in: language) }.joined(separator: ", ")
    ).text(in: language)
  }

  private func label(of line: BudgetLine, in language: Language) -> String {
    switch line.subject {
    case .taskField(let field): "\(field.code) \(field.name.text(in: language))"
    case .segment(let position): scenario.segments[position].name.text(in: language)
    case .otherCost(let position): scenario.otherCosts[position].title.text(in: language)
    case .unmapped: BudgetCycleText.unmapped.text.text(in: language)
    }
  }

  private static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
}
