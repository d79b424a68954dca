public import Experiments
public import YouthCare

/// How far what the default priors foretell spreads, beside how far forecasts of the past were off.
///
/// MODEL.md, Q12.
public struct PriorPredictiveReport: Sendable {
  private let priors: PriorPredictive
  private let worlds: Int
  private let language: Language
  private var numbers: NumberText { NumberText(language) }

  /// That of the default priors, in a language.
  public init(_ priors: PriorPredictive, worlds: Int, in language: Language) {
    self.priors = priors
    self.worlds = worlds
    self.language = language
  }

  /// The text, in lines of at most 100 characters.
  public var text: String { document.terminalText() }

  /// The text as blocks.
  public var document: Document {
    let title = Document.Heading(level: .title, text: say(.priorTitle))
    return Document(
      in: language,
      [
        Document.Section([.heading(title), .paragraph(say(.priorIntro, numbers.count(worlds)))]),
        Document.Section([.table(table)]), Document.Section(verdicts.map { .paragraph($0) }),
      ])
  }

  private func say(_ text: BackTestText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }

  private func name(_ row: PriorPredictive.Row) -> String {
    BackTestText.pastName(row.past.rawValue).text(in: language)
  }

  private var table: DocumentTable {
    let most = priors.rows.map { $0.foretold.count }.max() ?? 0
    var table = DocumentTable([say(.priorWhat)] + (1...max(1, most)).map { say(.lead, "\($0)") })
    func cells(_ texts: [String]) -> [DocumentTable.Cell] {
      let all = texts + [String](repeating: NumberText.meaningless, count: most - texts.count)
      return all.map { .number($0) }
    }
    for row in priors.rows {
      table.addNote(name(row))
      table.add("  " + say(.priorPast), cells(row.past.errors.map { numbers.fixed($0 * 100, decimals: 1) }))
      table.add("  " + say(.priorForetold), cells(row.foretold.map { told($0, times: 100) }))
      table.add("  " + say(.priorRatio), cells(row.ratios.map { told($0, times: 1) }))
    }
    return table
  }

  private func told(_ figure: Figure, times factor: Double) -> String {
    numbers.figure(Figure(figure.value * factor, standardError: figure.standardError * factor))
  }

  private var verdicts: [String] {
    priors.rows.map { row in
      row.misses.isEmpty
        ? say(.priorHolds, name(row))
        : say(.priorMisses, name(row), row.misses.map { "\($0)" }.joined(separator: ", "))
    }
  }
}
