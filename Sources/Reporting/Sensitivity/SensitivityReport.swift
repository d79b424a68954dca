public import Experiments
public import YouthCare

/// What drives cost and waiting, on one screen: groups of inputs by what moving them does and what part they make, then
/// the single numbers that weigh most.
public struct SensitivityReport: Sendable {
  let findings: SensitivityFindings
  let language: Language
  /// The most single numbers that are told.
  static let mostSingles = 8

  var numbers: NumberText { NumberText(language) }

  /// A report on findings, in a language.
  public init(_ findings: SensitivityFindings, in language: Language) {
    self.findings = findings
    self.language = language
  }

  /// The text, in lines of at most 100 characters.
  public var text: String { document.terminalText() }

  /// The whole as blocks.
  public var document: Document {
    Document(in: language, [opening] + (findings.isNothing ? [] : [groups, singles, screening]))
  }

  func say(_ text: SensitivityText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }

  /// The unit in which money is told: that of the widest bar or spread.
  var money: MoneyUnit {
    let cost = findings.drivers[.cost]
    let bars = (cost?.parts.compactMap(\.bar) ?? []) + (cost?.singles.map(\.bar) ?? [])
    return MoneyUnit(fitting: max(cost?.deviation.value ?? 0, bars.map(\.swing).max() ?? 0))
  }

  func unit(of subject: SensitivityFindings.Subject) -> Double {
    switch subject {
    case .cost: money.euros
    case .waiting: 1
    }
  }

  // MARK: - Opening

  private var opening: Document.Section {
    let scenario = findings.scenario.title.text(in: language)
    let heading =
      findings.base.map { say(.differenceHeading, scenario, $0.title.text(in: language)) } ?? say(.heading, scenario)
    let setUp = say(
      .setUp, money.name.text(in: language), numbers.count(findings.rows), numbers.count(findings.runs),
      numbers.count(findings.replications), "\(findings.seed)")
    return Document.Section(
      [.heading(heading), .paragraph(setUp)] + SensitivitySentences(self).all.map { .paragraph($0) })
  }

  // MARK: - Groups

  private var groups: Document.Section {
    var table = DocumentTable(
      [
        SensitivityText.what, .costLow, .costHigh, .alone, .together, .makes, .waitingLow, .waitingHigh, .alone,
        .together, .makes,
      ].map { say($0) })
    let cost = findings.drivers[.cost].map(ranked) ?? []
    let waiting = Dictionary(
      (findings.drivers[.waiting]?.parts ?? []).map { ($0.group, $0) }, uniquingKeysWith: { first, _ in first })
    for part in cost {
      table.add(
        part.group.name.text(in: language), cells(part, .cost) + (waiting[part.group].map { cells($0, .waiting) } ?? [])
      )
    }
    return Document.Section([.table(table), .paragraph(say(.note))])
  }

  private func cells(_ part: Drivers.Part, _ subject: SensitivityFindings.Subject) -> [DocumentTable.Cell] {
    let bars = [part.bar?.low, part.bar?.high].map { told($0, subject) }
    let made = numbers.figure(part.made, in: unit(of: subject), maximumDecimals: subject == .cost ? 1 : 0)
    let shares = shares(of: part)
    return (bars + [share(shares.alone), share(shares.together), made]).map { .number($0) }
  }

  func told(_ end: PairedComparison?, _ subject: SensitivityFindings.Subject) -> String {
    guard let end else { return NumberText.meaningless }
    return numbers.figure(end.difference, in: unit(of: subject), maximumDecimals: subject == .cost ? 1 : 0)
  }

  /// A share of the variance, in whole percents.
  func share(_ figure: Figure) -> String { numbers.percentage(Self.possible(figure), maximumDecimals: 0) }

  /// A group's shares of the variance as they can be: no more alone than in all, and both rounded by the larger error.
  func shares(of part: Drivers.Part) -> (alone: Figure, together: Figure) {
    let (alone, together) = (Self.possible(part.first), Self.possible(part.total))
    let error = max(alone.standardError, together.standardError)
    return (
      Figure(min(alone.value, together.value), standardError: error), Figure(together.value, standardError: error)
    )
  }

  /// The parts by their share in all as it is told, the most first, so that no row or sentence names 20 % before 30 %.
  func ranked(_ drivers: Drivers) -> [Drivers.Part] {
    let told = drivers.parts.map { numbers.rounded(percents: shares(of: $0).together) }
    return drivers.parts.indices.sorted { (-told[$0], $0) < (-told[$1], $1) }.map { drivers.parts[$0] }
  }

  /// A share of the variance between 0 and 1: beyond them only error puts it. An error beyond 1 says no more than one
  /// of 1, and would round 100 % to 200 %.
  private static func possible(_ figure: Figure) -> Figure {
    let error = figure.standardError
    return Figure(min(1, max(0, figure.value)), standardError: error.isFinite ? min(1, error) : error)
  }

  // MARK: - Single numbers

  private var singles: Document.Section? {
    let cost = findings.drivers[.cost]?.singles ?? []
    let waiting = Dictionary(
      (findings.drivers[.waiting]?.singles ?? []).map { ($0.factor, $0) }, uniquingKeysWith: { first, _ in first })
    guard !cost.isEmpty else { return nil }
    var table = DocumentTable(
      [SensitivityText.number, .costLow, .costHigh, .waitingLow, .waitingHigh].map { say($0) })
    for single in cost.prefix(Self.mostSingles) {
      table.add(
        single.factor.name.text(in: language),
        numbers: [told(single.bar.low, .cost), told(single.bar.high, .cost)]
          + [waiting[single.factor]?.bar.low, waiting[single.factor]?.bar.high].map { told($0, .waiting) })
    }
    return Document.Section([.heading(say(.singlesHeading)), .table(table), .paragraph(say(.singlesNote))])
  }

  // MARK: - Screening

  private var screening: Document.Section? {
    guard !findings.screened.isEmpty else { return nil }
    let words = SensitivityFindings.Subject.allCases.map { $0 == .cost ? SensitivityText.ofCost : .ofWaiting }
    var table = DocumentTable(
      [say(.number)] + words.flatMap { [say(.size, say($0)), say(.spread)] })
    for number in findings.screened.prefix(Self.mostScreened) {
      table.add(
        number.factor.name.text(in: language),
        numbers: SensitivityFindings.Subject.allCases.flatMap { subject -> [String] in
          guard let effect = number.effects[subject] else { return [NumberText.meaningless, NumberText.meaningless] }
          return [effect.size, effect.spread].map {
            numbers.figure($0, in: unit(of: subject), maximumDecimals: subject == .cost ? 1 : 0)
          }
        })
    }
    return Document.Section([
      .heading(say(.screenHeading)), .table(table), .paragraph(say(.screenNote, numbers.count(findings.paths))),
    ])
  }

  /// The most screened numbers that are told.
  private static let mostScreened = 15
}
