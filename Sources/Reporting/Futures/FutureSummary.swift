public import Experiments
public import YouthCare

/// A scenario beside the futures that its file names: cost, budget, list and wait of each, one by one.
///
/// MODEL.md, V9. They are weighted only where the file gives every future a weight.
public struct FutureSummary: Sendable {
  /// One future, with what came of it.
  public struct Case: Sendable {
    let title: LocalizedText
    let weight: Double?
    let values: FutureValues

    /// A future by its title and weight.
    public init(title: LocalizedText, weight: Double?, values: FutureValues) {
      self.title = title
      self.weight = weight
      self.values = values
    }
  }

  private let scenario: Scenario
  private let stated: FutureValues
  private let futures: [Case]
  private let isWhole: Bool
  private let language: Language

  /// The futures of a scenario beside what it states.
  ///
  /// - Parameter isWhole: whether these are all of its futures; only then are they weighted.
  public init(_ scenario: Scenario, stated: FutureValues, futures: [Case], isWhole: Bool, in language: Language) {
    self.scenario = scenario
    self.stated = stated
    self.futures = futures
    self.isWhole = isWhole
    self.language = language
  }

  /// The text, in lines of at most 100 characters.
  public var text: String { document.terminalText() }

  /// The whole as blocks.
  public var document: Document {
    let year = ContractCalendar(scenario.contract).years.last.map(String.init) ?? ""
    let note = FutureText.note.text.filled(unit.name.text(in: language), year).text(in: language)
    let about = weights == nil ? FutureText.unweighted : .weightedNote
    return Document(
      in: language,
      [
        Document.Section([
          .heading("\(say(.heading)): \(scenario.name)"), .paragraph(note), .table(table), .paragraph(say(about)),
        ])
      ])
  }

  private var numbers: NumberText { NumberText(language) }
  private var unit: MoneyUnit { MoneyUnit(fitting: stated.cost[0]) }
  private func say(_ text: FutureText) -> String { text.text.text(in: language) }

  /// The weights, where all futures are here and have one.
  private var weights: [Double]? {
    let weights = futures.compactMap(\.weight)
    return isWhole && weights.count == futures.count && !futures.isEmpty ? weights : nil
  }

  private var table: DocumentTable {
    var table = DocumentTable(
      [FutureText.future, .cost, .difference, .verdict, .over, .waiting, .wait].map { say($0) })
    table.add(say(.stated), cells(FutureOutcome(stated)))
    let count = futures.count + (weights == nil ? 0 : 1)
    for future in futures {
      let title = future.title.text(in: language)
      let label = future.weight.map { weight in
        FutureText.weight.text.filled(title, numbers.percentage(exact: weight)).text(in: language)
      }
      table.add(label ?? title, cells(FutureOutcome(future.values, from: stated, among: count)))
    }
    if let weights {
      table.addGap()
      let all = zip(futures, weights).map { ($0.values, $1) }
      table.add(say(.weighted), cells(FutureOutcome(weighing: all, from: stated, among: count)))
    }
    return table
  }

  private func cells(_ outcome: FutureOutcome) -> [DocumentTable.Cell] {
    let difference = outcome.difference
    return [
      .number(numbers.figure(outcome.cost, in: unit.euros)),
      .number(
        difference.map { $0.verdict == .equal ? "0" : numbers.figure($0.difference, in: unit.euros) }
          ?? NumberText.meaningless),
      .word(difference.map { say($0.verdict.future) } ?? ""),
      .number(outcome.exceedance.map { numbers.probability($0) } ?? NumberText.meaningless),
      .number(numbers.figure(outcome.waiting, maximumDecimals: 0)),
      .number(outcome.wait.map { numbers.figure($0, in: 7, maximumDecimals: 1) } ?? NumberText.meaningless),
    ]
  }
}

extension PairedComparison.Verdict {
  /// What it is called beside a future.
  fileprivate var future: FutureText {
    switch self {
    case .cheaper: .cheaper
    case .dearer: .dearer
    case .notDistinguishable: .notDistinguishable
    case .equal: .equal
    case .tooFew: .tooFew
    }
  }
}
