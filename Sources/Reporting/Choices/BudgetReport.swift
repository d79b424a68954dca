public import Experiments
public import YouthCare

/// What budget is enough with a probability, by year and over the contract.
///
/// MODEL.md, Q6.
public struct BudgetReport: Sendable {
  private let need: BudgetNeed
  private let scenario: Scenario
  private let worlds: Int
  private let seed: UInt64
  private let language: Language

  /// A report.
  public init(_ need: BudgetNeed, of scenario: Scenario, worlds: Int, seed: UInt64, in language: Language) {
    self.need = need
    self.scenario = scenario
    self.worlds = worlds
    self.seed = seed
    self.language = language
  }

  /// The text, in lines of at most 100 characters.
  public var text: String { document.terminalText() }

  private var numbers: NumberText { NumberText(language) }

  private func said(_ text: SeekText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }

  /// The whole as blocks.
  public var document: Document {
    let title = said(.budgetTitle, scenario.name, numbers.count(worlds), "\(seed)")
    return Document(
      in: language,
      [
        Document.Section([.heading(Document.Heading(level: .title, text: title)), .paragraph(answer)]),
        Document.Section([.table(table), .paragraph(said(.budgetNote))]),
      ])
  }

  private var answer: String {
    let share = numbers.percentage(exact: need.probability)
    guard let needed = need.whole.needed else { return tooFew }
    guard let interval = needed.interval else { return said(.budgetOpen, numbers.euros(needed), share) }
    let ends = [interval.lowerBound, interval.upperBound].map {
      numbers.euros(Figure($0, standardError: needed.standardError))
    }
    return said(.budgetAnswer, numbers.euros(needed), share, ends[0], ends[1])
  }

  private var tooFew: String { said(.budgetTooFew, numbers.count(worlds)) }

  private var table: DocumentTable {
    let parts = need.years + [need.whole]
    let money = MoneyUnit(fitting: need.years.compactMap { $0.needed?.value }.max() ?? 0)
    let name = money.name.text(in: language)
    var table = DocumentTable([
      said(.year), said(.amount, name), said(.range), said(.stated, name), said(.over),
    ])
    for part in parts {
      let label: String =
        if case .year(let year) = part.period { "\(year)" } else { said(.whole) }
      let needed = part.needed
      let range = needed.flatMap { figure in
        figure.interval.map { interval in
          numbers.range(
            Figure(interval.lowerBound, standardError: figure.standardError),
            Figure(interval.upperBound, standardError: figure.standardError), in: money.euros)
        }
      }
      table.add(
        label,
        [
          .number(needed.map { numbers.figure($0, in: money.euros) } ?? NumberText.unknown),
          .range(range ?? NumberText.unknown),
          .number(part.stated.map { numbers.amount($0, in: money) } ?? NumberText.meaningless),
          .number(part.exceedance.map { numbers.probability($0) } ?? NumberText.meaningless),
        ])
    }
    return table
  }
}
