public import Experiments
public import YouthCare

/// Budget year by budget year what each option costs beside the base, and which reserve it asks for: of all options on one
/// page, as a budget needs it. An option with a budget of its own is pointed out.
public struct YearsComparison: Sendable {
  private let comparison: OptionComparison
  /// The base, then the options of the comparison in its order.
  private let facts: [OptionFacts]
  private let titles: OptionTitles
  private let language: Language
  private var numbers: NumberText { NumberText(language) }

  /// The part on options and what they are compared with.
  public init(_ comparison: OptionComparison, base: OptionFacts, options: [OptionFacts], in language: Language) {
    self.comparison = comparison
    let compared = comparison.options.compactMap { option in options.first { $0.name == option.name } }
    facts = [base] + compared
    titles = OptionTitles(base: base, options: compared, in: language)
    self.language = language
  }

  /// Its sections.
  public var sections: [Document.Section] {
    let heading = Document.Heading(level: .part, text: say(.heading))
    let reach = FrontPageText.reach.text(
      in: language, numbers.count(comparison.comparisons),
      numbers.percentage(exact: 1 - ObjectiveDifference.anyFalse))
    return [
      Document.Section([
        .heading(heading), .heading(say(.costHeading)), .table(costs),
        .paragraph([say(.costNote), reach].joined(separator: " ")),
      ]), reserves,
    ].compactMap(\.self)
  }

  private func say(_ text: YearsComparisonText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }

  private var years: [Int] { facts[0].years.map(\.year) }

  // MARK: - Cost

  /// What the base costs, and how far each option lies from it.
  private var costs: DocumentTable {
    let rows = ComparisonRows(comparison, in: language)
    let measures = years.map(ComparedMeasure.costOfYear) + (years.count > 1 ? [.cost] : [])
    var table = DocumentTable([FrontPageText.option.text(in: language)] + headings)
    for (place, option) in facts.enumerated() {
      table.add(
        titles.short(option.name),
        measures.map { measure in
          guard let row = comparison.row(measure) else { return .number(NumberText.meaningless) }
          guard place > 0 else { return numbers.cell(row.figures[0], in: rows.money.euros) }
          return row.differences[place - 1]?.cell(in: rows.money.euros, language) ?? .number(NumberText.meaningless)
        })
    }
    return table.titled(say(.costCaption), in: rows.money.name.text(in: language))
  }

  private var headings: [String] { years.map { "\($0)" } + (years.count > 1 ? [say(.wholeContract)] : []) }

  // MARK: - Reserve

  /// The reserve of each option in each year, against its own budget; `nil` where no option has a budget.
  private var reserves: Document.Section? {
    let all = facts.map { option in
      years.map { year in option.reserves.years.first { $0.risk.period == .year(year) } }
        + (years.count > 1 ? [option.reserves.contract] : [])
    }
    let most = all.flatMap { $0 }.compactMap { $0?.reserve?.value }.max()
    guard let most else { return nil }
    let unit = MoneyUnit(fitting: most)
    var table = DocumentTable([FrontPageText.option.text(in: language)] + headings)
    for (option, rows) in zip(facts, all) {
      table.add(
        titles.short(option.name) + percentile(of: option),
        rows.map { row in
          row.map { numbers.reserveCell($0.reserve, in: unit.euros) } ?? .number(NumberText.meaningless)
        })
    }
    let told = table.titled(
      say(.reserveCaption, percentile(facts[0].reserves.probability)), in: unit.name.text(in: language))
    let own = facts.dropFirst().compactMap(ownBudget)
    return Document.Section(
      [.heading(say(.reserveHeading)), .table(told), .paragraph(say(.reserveNote))]
        + (own.isEmpty ? [] : [.list(own)]))
  }

  private func percentile(_ probability: Double) -> String { "P" + numbers.exact(probability * 100) }

  /// How sure the reserve of an option is asked to be, where that is other than the base's.
  private func percentile(of option: OptionFacts) -> String {
    let probability = option.reserves.probability
    return probability == facts[0].reserves.probability ? "" : " (\(percentile(probability)))"
  }

  /// Where an option has another budget than the base, what that is; `nil` where it has the same.
  private func ownBudget(_ option: OptionFacts) -> String? {
    let other = zip(option.years, facts[0].years).filter { $0.budget != $1.budget }
    guard !other.isEmpty else { return nil }
    func told(_ budget: Double?) -> String {
      budget.map { numbers.euros(Figure($0, standardError: 0)) } ?? say(.noBudget)
    }
    let years = other.map { own, base in say(.budgetOfYear, "\(own.year)", told(own.budget), told(base.budget)) }
    return say(.ownBudget, titles.quoted(option.name), years.joined(separator: "; ")).capitalisingFirst
  }
}
