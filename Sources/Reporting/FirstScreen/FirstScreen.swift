public import Experiments
public import YouthCare

/// What a run says on one screen: what it costs against the budget, who waits, what was found, and how far to trust it.
///
/// At most 40 lines of at most 100 characters; everything else stands in the summary.
public struct FirstScreen: Sendable {
  /// The most lines.
  public static let lines = 40

  let table: ProjectionTable
  let calendar: ContractCalendar
  let language: Language
  private let version: String
  private let solved: SolvedAnew?
  let backTest: BackTestLine?
  private let precision: PrecisionText?

  var projection: Projection { table.projection }
  var scenario: Scenario { projection.ensemble.scenario }
  var numbers: NumberText { NumberText(language) }
  var firstYear: Int { calendar.years[0] }
  var lastYear: Int { calendar.years[calendar.years.count - 1] }

  /// The screen of a run, in a language, by a version of the program.
  ///
  /// - Parameters:
  ///   - solved: what its inputs made the program solve anew.
  ///   - backTest: how bands of this kind did in the past.
  ///   - precision: what came of the precision that was asked for.
  public init(
    _ table: ProjectionTable, in language: Language, version: String, solved: SolvedAnew? = nil,
    backTest: BackTestLine? = nil, precision: PrecisionText? = nil
  ) {
    self.table = table
    self.language = language
    self.version = version
    self.solved = solved
    self.backTest = backTest
    self.precision = precision
    calendar = ContractCalendar(table.projection.ensemble.scenario.contract)
  }

  /// The text.
  public var text: String { document.terminalText() }

  /// The text as blocks: with as many segments as there is room for, those with the longest lists.
  public var document: Document {
    let (heading, costs, trust) = (heading, costs, trust)
    let findings = Document.Section(findings.map { .paragraph($0) })
    func document(_ rows: Int) -> Document {
      Document(in: language, [heading, costs, waiting(rows: rows), findings, trust])
    }
    let rows = stride(from: scenario.segments.count, to: 1, by: -1).first { rows in
      let lines = document(rows).terminalText().split(separator: "\n", omittingEmptySubsequences: false)
      return lines.count - 1 <= Self.lines
    }
    return document(rows ?? 1)
  }

  func say(_ text: FirstScreenText, _ values: String...) -> String { text.text.filled(with: values).text(in: language) }

  /// Which of the years stand in a table: all, or the first and the last few.
  var shownYears: [Int] {
    let years = calendar.years
    return years.count <= 6 ? years : Array(years.prefix(2) + years.suffix(4))
  }

  // MARK: - Parts

  private var heading: Document.Section {
    let title = scenario.title.text(in: language)
    let question = scenario.question.text(in: language)
    let start = scenario.contract.start.text(in: language)
    var about = [say(.contract, scenario.name, "\(scenario.contract.years)", start)]
    if let differs = scenario.differs {
      about.append(say(.differs, differs.text(in: language).trimmingFullStop))
    }
    var blocks: [Document.Block] = title.cut(to: 2).map { .lines([$0]) }
    if question != title { blocks += question.cut(to: 2).map { .lines([$0]) } }
    return Document.Section(blocks + about.joined(separator: " ").cut(to: 2).map { .lines([$0]) })
  }

  /// How far to trust it: what the band contains, where spread comes from, the worst caveat and how it was run.
  private var trust: Document.Section {
    let ensemble = projection.ensemble
    var sentences = [
      [band, backTest?.text.text(in: language) ?? backTestMissing].compactMap(\.self).joined(separator: " ")
    ]
    if let split { sentences.append(split) }
    sentences.append(caveat)
    if let precision { sentences.append(precision.text(in: language)) }
    return Document.Section(
      sentences.map { .paragraph($0) } + [
        .paragraph(say(.footer, numbers.count(ensemble.replications), "\(ensemble.seed)", version))
      ])
  }

  /// What a reader should know first of all, before he uses a figure.
  private var caveat: String {
    let count = projection.ensemble.replications
    if count < NestedDesign.leastReplications { return say(.tooFew, numbers.count(count)) }
    if let solved, solved.section(in: scenario, language) != nil { return say(.solved) }
    if scenario.namesPlaceholders { return say(.placeholders) }
    if let help = projection.helpWithoutPlaces.first { return help.sentence(on: scenario, in: language) }
    return say(.weakEvidence)
  }
}

extension String {
  /// Its lines, at most so many: the last one ends with dots where there is more.
  func cut(to count: Int, width: Int = pageWidth) -> [String] {
    let lines = wrapped(to: width).map { $0.count > width ? $0.prefix(width - 1) + "…" : $0 }
    guard lines.count > count else { return lines }
    let last = lines[count - 1]
    return lines.prefix(count - 1) + [last.prefix(width - 2) + " …"]
  }

  fileprivate var trimmingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
