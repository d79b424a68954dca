internal import Experiments
public import YouthCare

/// How scenarios differ from the first one, replication by replication.
///
/// All have the same seed, so a replication meets the same clients with the same luck in each: the difference is taken
/// within a replication before anything is averaged, which leaves only what the scenario does.
public struct Comparison: Sendable {
  private let first: PairedValues
  private let others: [PairedValues]
  private let language: Language

  /// A comparison of scenarios with the first of them; `nil` where there is nothing to compare.
  public init?(_ scenarios: [PairedValues], in language: Language) {
    guard scenarios.count > 1 else { return nil }
    first = scenarios[0]
    others = Array(scenarios.dropFirst())
    self.language = language
  }

  /// The text, in lines of at most 100 characters.
  public var text: String {
    let comparable = others.filter { $0.months == first.months }
    let left = others.filter { $0.months != first.months }
    var blocks = [[Texts.comparisonHeading.text(in: language, first.name)]]
    blocks[0] += Texts.comparisonNote.text(in: language).wrapped()
    blocks[0] += left.map { Texts.notComparable.text(in: language, $0.name) }
    if !comparable.isEmpty { blocks += PairedValues.Compared.allCases.map { block($0, comparable) } }
    blocks += comparable.map { ObjectiveComparison($0, with: first, in: language).lines }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func block(_ compared: PairedValues.Compared, _ scenarios: [PairedValues]) -> [String] {
    let numbers = NumberText(language)
    let base = first.values[compared] ?? []
    let differences = scenarios.map { zip($0.values[compared] ?? [], base).map { $0 - $1 } }
    let money = MoneyUnit(fitting: differences.joined().map(abs).max() ?? 0)
    let unit = compared == .cost ? money.euros : 1
    let decimals = compared == .cost ? 2 : 0
    var rows = TextTable(
      [.scenarioHeading, .difference, .error, .spread, .lower].map { heading($0) }, point: numbers.point)
    for (scenario, values) in zip(scenarios, differences) {
      let estimate = Estimate(values)
      rows.add([
        scenario.name, numbers.mean(estimate, in: unit, maximumDecimals: decimals),
        numbers.errorText(estimate.standardError / unit, maximumDecimals: decimals),
        numbers.spread(of: values, in: unit, maximumDecimals: decimals),
        numbers.probability(Self.probabilityBelowZero(values)),
      ])
    }
    var lines = [title(compared, money)] + rows.lines
    if compared == .cost {
      // Nothing is called cheaper without what it does to children.
      for (scenario, values) in zip(scenarios, differences) where isSaving(values) {
        let harm = HarmSentence(scenario, comparedWith: first, in: language).text
        lines += "\(scenario.name): \(harm)".wrapped()
      }
    }
    return lines
  }

  private func heading(_ text: Texts) -> String { text.text(in: language) }

  private func title(_ compared: PairedValues.Compared, _ money: MoneyUnit) -> String {
    let end = "\(first.months.last?.year ?? 0)"
    switch compared {
    case .cost: return Texts.comparedCost.text(in: language, money.name.text(in: language))
    case .waiting: return Texts.comparedWaiting.text(in: language, end)
    case .inCare: return Texts.comparedInCare.text(in: language, end)
    case .starts: return Texts.comparedStarts.text(in: language)
    case .dropOuts: return Texts.comparedDropOuts.text(in: language)
    }
  }

  /// Whether cost is lower by two errors or more; one replication can't tell.
  private func isSaving(_ values: [Double]) -> Bool {
    let difference = Estimate(values)
    return values.count > 1 && difference.mean < 0
      && Figure(difference.mean, standardError: difference.standardError).isDistinguishable
  }

  /// The share of replications in which the difference is below zero; exactly 0 where no replication differs.
  private static func probabilityBelowZero(_ values: [Double]) -> Figure {
    guard values.contains(where: { $0 != 0 }) else { return Figure(0, standardError: 0) }
    return Figure(share: Double(values.count { $0 < 0 }) / Double(values.count), of: values.count)
  }
}
