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
    let left = others.filter { $0.months != first.months }
    let differences = PairedDifferences.all(others.filter { $0.months == first.months }, from: first)
    var blocks = [[Texts.comparisonHeading.text(in: language, first.name)]]
    blocks[0] += Texts.comparisonNote.text(in: language).wrapped()
    blocks[0] += left.map { Texts.notComparable.text(in: language, $0.name) }
    if !differences.isEmpty { blocks += PairedValues.Compared.allCases.map { block($0, differences) } }
    blocks += differences.map { ObjectiveComparison($0, in: language).lines }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func block(_ compared: PairedValues.Compared, _ scenarios: [PairedDifferences]) -> [String] {
    let numbers = NumberText(language)
    let money = MoneyUnit(fitting: scenarios.flatMap { $0.each(compared) }.map(abs).max() ?? 0)
    let unit = compared == .cost ? money.euros : 1
    var rows = TextTable(
      [.scenarioHeading, .difference, .interval, .spread, .lowerIn, .higherIn].map { heading($0) },
      point: numbers.point)
    var sentences: [String] = []
    for scenario in scenarios {
      guard let difference = scenario.difference(of: compared) else { continue }
      let words = DifferenceText(difference, in: unit, language: language)
      rows.add(
        [scenario.scenario.name, words.figure, words.interval]
          + [numbers.spread(of: scenario.each(compared), in: unit), words.better, words.worse])
      // Nothing is called cheaper without what it does to children.
      if compared == .cost, scenario.difference(of: .totalCost)?.judgement == .better {
        sentences += "\(scenario.scenario.name): \(HarmSentence(scenario, in: language).text)".wrapped()
      }
    }
    return [title(compared, money)] + rows.lines + sentences
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
}
