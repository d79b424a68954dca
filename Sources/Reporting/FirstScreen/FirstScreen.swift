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

  /// The text as blocks: with as many segments as there is room for, those with the longest lists, and then years.
  public var document: Document {
    let (head, tail) = (heading, [Document.Section(findings(byCode: true).map { .paragraph($0) }), trust])
    func document(_ rows: Int, _ years: Int) -> Document {
      Document(in: language, [head, costs(of: shownYears(atMost: years)), waiting(rows: rows)] + tail)
    }
    let rooms =
      stride(from: scenario.segments.count, to: 0, by: -1).map { (rows: $0, years: 6) }
      + [4, 2].map { (rows: 1, years: $0) }
    let room = rooms.first { room in
      let lines = document(room.rows, room.years).terminalText().split(
        separator: "\n", omittingEmptySubsequences: false)
      return lines.count - 1 <= Self.lines
    }
    return document(room?.rows ?? 1, room?.years ?? 2)
  }

  func say(_ text: FirstScreenText, _ values: String...) -> String { text.text.filled(with: values).text(in: language) }

  /// Which of the years stand in a table: all, or the first and the last few.
  private func shownYears(atMost count: Int) -> [Int] {
    let years = calendar.years
    let first = max(1, count / 3)
    return years.count <= count ? years : Array(years.prefix(first) + years.suffix(count - first))
  }

  /// A segment in a sentence.
  func name(of segment: Int) -> String {
    let label = scenario.segments[segment].label(in: language)
    return label.count > 40 ? label.prefix(39) + "…" : label
  }

  // MARK: - Parts

  private var heading: Document.Section {
    let title = scenario.title.text(in: language)
    let question = scenario.question.text(in: language)
    let start = scenario.contract.start.text(in: language)
    var about = [say(.contract, scenario.name, numbers.years(scenario.contract.years), start)]
    if let differs = scenario.differs {
      about.append(say(.differs, differs.text(in: language).trimmingFullStop))
    }
    var blocks: [Document.Block] = [.heading(title.cut(to: 2))]
    if question != title { blocks.append(.paragraph(question.cut(to: 2))) }
    return Document.Section(blocks + [.paragraph(about.joined(separator: " ").cut(to: 2))])
  }

  /// How far to trust it: what the band contains, where spread comes from, the worst caveat and how it was run.
  private var trust: Document.Section {
    let ensemble = projection.ensemble
    var sentences = [
      [band(), pastBands].compactMap(\.self).joined(separator: " ")
    ]
    if let split { sentences.append(split) }
    sentences.append(caveats[0])
    if let precision { sentences.append(precision.text(in: language)) }
    return Document.Section(
      sentences.map { .paragraph($0) } + [
        .paragraph(say(.footer, numbers.replications(ensemble.replications), "\(ensemble.seed)", version))
      ])
  }

  /// How many of the inputs are placeholders; `nil` where none is.
  private var placeholders: String? {
    guard scenario.namesPlaceholders else { return nil }
    let stated = scenario.statements
    return stated.hasEvidence
      ? say(.countedPlaceholders, numbers.count(stated.count(of: .placeholder)), numbers.count(stated.numbers.count))
      : say(.placeholders)
  }

  /// What a reader should know before he uses a figure, first of all what matters most.
  var caveats: [String] {
    let count = projection.ensemble.replications
    return [
      count < NestedDesign.leastReplications ? say(.tooFew, numbers.futures(count)) : nil,
      solved?.section(in: scenario, language) != nil ? say(.solved) : nil,
      placeholders,
      projection.helpWithoutPlaces.first?.sentence(on: scenario, in: language),
      say(.weakEvidence),
    ].compactMap(\.self)
  }
}

extension String {
  /// As much of it as stands on so many lines, with dots behind it where there is more.
  fileprivate func cut(to count: Int, width: Int = pageWidth) -> String {
    let words = split(whereSeparator: \.isWhitespace).map { word -> String in
      word.count > width ? word.prefix(width - 1) + "…" : String(word)
    }
    let lines = words.joined(separator: " ").wrapped(to: width)
    guard lines.count > count else { return lines.joined(separator: " ") }
    var kept = lines.prefix(count).joined(separator: " ").split(separator: " ").map(String.init)
    while kept.count > 1, (kept.joined(separator: " ") + " …").wrapped(to: width).count > count { kept.removeLast() }
    return kept.joined(separator: " ") + " …"
  }

  fileprivate var trimmingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
