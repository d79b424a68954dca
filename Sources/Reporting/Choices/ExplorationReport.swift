public import Experiments
public import YouthCare

/// Which choice holds up, on one screen.
///
/// MODEL.md, Q6.
public struct ExplorationReport: Sendable {
  private let exploration: Exploration
  private let scenario: Scenario
  private let seed: UInt64
  private let language: Language

  /// How many options are shown, and of how many it is told where they fail.
  static let shown = 12
  static let explained = 5

  /// The report on options, the first of which is a scenario.
  public init(_ exploration: Exploration, of base: Scenario, seed: UInt64, in language: Language) {
    self.exploration = exploration
    scenario = base
    self.seed = seed
    self.language = language
  }

  /// The text, in lines of at most 100 characters.
  public var text: String { document.terminalText() }

  /// The whole as blocks.
  public var document: Document {
    Document(in: language, [heading, table, failures])
  }

  private var numbers: NumberText { NumberText(language) }

  private func said(_ text: ChoiceText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }

  private var heading: Document.Section {
    let title = said(
      .title, numbers.count(exploration.options.count), numbers.count(exploration.worlds), "\(seed)")
    let isCertain = exploration.options.allSatisfy(\.inputs.isEmpty)
    return Document.Section(
      [
        .heading(Document.Heading(level: .title, text: title)),
        .paragraph(said(.base, scenario.title.text(in: language))),
      ] + (isCertain ? [.paragraph(said(.withoutWorlds))] : []) + [
        .paragraph(said(.normsHeading)),
        .list(exploration.norms.map { "- " + $0.text(in: scenario, language) }),
      ])
  }

  /// The options on the screen: the first, those on the front, then the others.
  var positions: [Int] {
    let all = exploration.options.indices
    guard all.count > Self.shown else { return Array(all) }
    let order =
      [0]
      + all.dropFirst().sorted {
        (exploration.findings[$0].front, $0) < (exploration.findings[$1].front, $1)
      }
    return order.prefix(Self.shown).sorted()
  }

  // MARK: - The table

  private var table: Document.Section {
    let findings = positions.map { exploration.findings[$0] }
    let money = MoneyUnit(fitting: findings.map { abs($0.cost.value) }.max() ?? 0)
    let regretMoney = MoneyUnit(fitting: findings.map { abs($0.costRegret.regret.value) }.max() ?? 0)
    var table = DocumentTable([
      said(.option), said(.cost, money.name.text(in: language)), said(.waiting), said(.wait),
      said(.costRegret, "\(said(.mean)) (\(shortName(regretMoney)))"), "\n" + said(.p90),
      said(.waitingRegret, said(.mean)), "\n" + said(.p90), said(.holds, numbers.count(exploration.worlds)),
      said(.front),
    ])
    let columns: [[String]] = [
      column(findings.map(\.cost), in: money.euros), column(findings.map(\.waiting)), column(findings.map(\.wait)),
      column(findings.map(\.costRegret.regret), in: regretMoney.euros),
      column(findings.map(\.costRegret.regret90), in: regretMoney.euros),
      column(findings.map(\.waitingRegret.regret)), column(findings.map(\.waitingRegret.regret90)),
      findings.map { numbers.count($0.domain.hits(of: exploration.worlds)) },
    ]
    for (row, position) in positions.enumerated() {
      let mark = exploration.findings[position].front == 0 ? said(.onFront) : said(.offFront)
      table.add(exploration.options[position].name, columns.map { .number($0[row]) } + [.word(mark)])
    }
    let left = exploration.options.count - positions.count
    return Document.Section(
      [.table(table), .paragraph(said(.frontNote)), .paragraph(said(.regretNote))]
        + (left > 0 ? [.paragraph(said(.others, numbers.count(left)))] : []))
  }

  private func shortName(_ money: MoneyUnit) -> String {
    let suffix = money.suffix.text(in: language)
    return suffix.isEmpty ? "€" : suffix
  }

  /// Figures of a column, all rounded alike: by the largest error among them.
  private func column(_ figures: [Figure?], in unit: Double = 1) -> [String] {
    let known = figures.compactMap { $0?.standardError }.filter(\.isFinite)
    let error = known.max() ?? 0
    return figures.map { figure in
      guard let figure else { return NumberText.meaningless }
      guard figure.standardError.isFinite else { return numbers.figure(figure, in: unit) }
      // What is exactly nothing stays so.
      if figure.value == 0, figure.standardError == 0 { return numbers.exact(0) }
      return numbers.figure(Figure(figure.value, standardError: error), in: unit)
    }
  }

  // MARK: - Where they fail

  private var failures: Document.Section? {
    let told = positions.prefix(Self.explained).map { position in
      FailureWords(
        option: exploration.options[position], finding: exploration.findings[position],
        failures: exploration.failures(of: position), language: language
      ).text(named: exploration.options[position].name)
    }
    return Document.Section([.heading(said(.failuresHeading))] + told.map { .paragraph($0) })
  }
}
