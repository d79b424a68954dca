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
  public var text: String { document.terminalText() }

  /// The text as blocks.
  public var document: Document {
    let left = others.filter { $0.months != first.months }
    let differences = PairedDifferences.all(others.filter { $0.months == first.months }, from: first)
    let opening = Document.Section(
      [
        .heading(Texts.comparisonHeading.text(in: language, first.name)),
        .paragraph(Texts.comparisonNote.text(in: language)),
      ] + left.map { .paragraph(Texts.notComparable.text(in: language, $0.name)) })
    let compared = differences.isEmpty ? [] : PairedValues.Compared.allCases.map { section(on: $0, differences) }
    return Document(
      in: language, [opening] + compared + differences.map { ObjectiveComparison($0, in: language).section })
  }

  private func section(
    on compared: PairedValues.Compared, _ scenarios: [PairedDifferences]
  ) -> Document.Section {
    let numbers = NumberText(language)
    let money = MoneyUnit(fitting: scenarios.flatMap { $0.each(compared) }.map(abs).max() ?? 0)
    let unit = compared == .cost ? money.euros : 1
    var rows = DocumentTable(
      [.scenarioHeading, .difference, .interval, .spread, .lowerIn, .higherIn].map { heading($0) })
    var sentences: [Document.Block] = []
    for scenario in scenarios {
      guard let difference = scenario.difference(of: compared) else { continue }
      let words = DifferenceText(difference, in: unit, language: language)
      var cells = words.cells
      cells.insert(.range(numbers.spread(of: scenario.each(compared), in: unit)), at: 2)
      rows.add(scenario.scenario.name, cells)
      // Nothing is called cheaper without what it does to children.
      if compared == .cost, scenario.difference(of: .totalCost)?.judgement == .better {
        sentences.append(.paragraph("\(scenario.scenario.name): \(HarmSentence(scenario, in: language).text)"))
      }
    }
    return Document.Section([.heading(title(compared, money)), .table(rows)] + sentences)
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
