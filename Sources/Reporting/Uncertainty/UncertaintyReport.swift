internal import Experiments
public import YouthCare

/// What is uncertain about a scenario's inputs, by how much and on what evidence; and what is held fixed, and why.
///
/// MODEL.md, V5 to V8.
public struct UncertaintyReport: Sendable {
  private let scenario: Scenario
  private let uncertainty: Uncertainty
  private let language: Language
  private let names: NumberNames?
  private var numbers: NumberText { NumberText(language) }

  /// That of a scenario, in a language; numbers are told by where they stand.
  public init(_ scenario: Scenario, in language: Language) { self.init(scenario, in: language, names: nil) }

  /// The same with numbers by their names, for who doesn't read the file.
  init(_ scenario: Scenario, in language: Language, names: NumberNames?) {
    self.scenario = scenario
    self.language = language
    self.names = names
    uncertainty = Uncertainty(scenario)
  }

  /// The text, in lines of at most 100 characters.
  public var text: String { document.terminalText() }

  /// The whole as blocks.
  public var document: Document {
    let title = Document.Heading(level: .title, text: scenario.title.text(in: language))
    let tested = BackTestLine(for: scenario).map { Document.Section([.paragraph($0.text.text(in: language))]) }
    return Document(
      in: language,
      [
        Document.Section([.heading(title), .paragraph(sentence)]), tested, drifts, levels,
        DependenceSection(uncertainty.dependence, in: language, named: name).section, held,
      ])
  }

  /// Whether the scenario says that nothing is uncertain.
  var isOfNothing: Bool { uncertainty.isNone }

  /// Whether a region does something beside the nation.
  var isOfRegion: Bool { uncertainty.isRegion }

  /// How many numbers nobody knows exactly, and how many drift.
  var counts: (levels: Int, drifts: Int) { (rows.count, uncertainty.drifts.count) }

  /// How much is uncertain, in a sentence or two.
  var sentence: String {
    if uncertainty.isNone { return UncertaintyText.nothing.text.text(in: language) }
    let template = uncertainty.isRegion ? UncertaintyText.region : .nation
    return template.text.filled(
      numbers.count(rows.count), numbers.count(uncertainty.drifts.count)
    ).text(in: language)
  }

  // MARK: - Drifts

  /// What drifts, alike of one kind together.
  var drifts: Document.Section? {
    guard !uncertainty.drifts.isEmpty else { return nil }
    var table = DocumentTable(
      [UncertaintyText.drifts, .meanGrowth, .deviation, .walk, .damping, .grounds].map { $0.text.text(in: language) })
    for group in driftGroups {
      let drift = group[0].drift
      let names = group.map { scenario.segments[$0.segment].id }.joined(separator: ", ")
      table.add(
        "\(group[0].target.name.text(in: language)): \(names)",
        [drift.mean, drift.deviation, drift.walk].map { .number(numbers.percentage(exact: $0)) }
          + [
            .number(drift.damping.map { numbers.exact($0) } ?? NumberText.meaningless),
            .word(
              group[0].prior.map { UncertaintyText.belief.text.filled($0.grade.rawValue).text(in: language) }
                ?? UncertaintyText.stated.text.text(in: language)),
          ])
    }
    if uncertainty.isRegion {
      let beside = DriftPrior.region
      table.add(
        UncertaintyText.besideNation.text.text(in: language),
        [0, beside.deviation, beside.walk].map { .number(numbers.percentage(exact: $0)) }
          + [
            .number(NumberText.meaningless),
            .word(UncertaintyText.belief.text.filled(beside.grade.rawValue).text(in: language)),
          ])
    }
    addIndex(to: &table)
    return Document.Section([
      .heading(UncertaintyText.driftsHeading.text.text(in: language)), .table(table),
      .paragraph(UncertaintyText.driftsNote.text.text(in: language)),
    ])
  }

  /// The index of prices, which moves too, from year to year.
  private func addIndex(to table: inout DocumentTable) {
    let index = uncertainty.index
    table.add(
      UncertaintyText.index.text.text(in: language),
      [.number(numbers.percentage(exact: index.mean)), .number(NumberText.meaningless)]
        + [.number(numbers.percentage(exact: index.deviation)), .number(NumberText.meaningless)]
        + [
          .word(
            index.isStated
              ? UncertaintyText.stated.text.text(in: language)
              : UncertaintyText.belief.text.filled(EvidenceGrade.data.rawValue).text(in: language))
        ])
  }

  private var driftGroups: [[UncertainDrift]] {
    uncertainty.drifts.sorted { ($0.target.order, $0.segment) < ($1.target.order, $1.segment) }
      .reduce(into: []) { groups, drift in
        let place = groups.firstIndex {
          $0[0].target == drift.target && $0[0].drift == drift.drift && ($0[0].prior == nil) == (drift.prior == nil)
        }
        if let place { groups[place].append(drift) } else { groups.append([drift]) }
      }
  }

  // MARK: - Levels

  /// One row for what is one unknown.
  private var rows: [UncertainNumber] {
    var seen: Set<String> = []
    return uncertainty.numbers.filter { seen.insert($0.luck).inserted }
  }

  private var levels: Document.Section? {
    guard !rows.isEmpty else { return nil }
    let number = names == nil ? UncertaintyText.levels.text : AssumptionsText.setting.text
    var table = DocumentTable(
      ([number] + [UncertaintyText.value, .tenth, .ninetieth, .unit, .grounds].map(\.text)).map {
        $0.text(in: language)
      })
    for row in rows {
      table.add(
        names.flatMap { names in Address(row.luck).map { names.row($0) } } ?? row.luck,
        [.number(told(row.value, row.unit))]
          + [0.1, 0.9].map { .number(told(row.value(at: $0), row.unit)) }
          + [.word(row.unit.short.text(in: language)), .word(row.basis.text(in: language))])
    }
    return Document.Section([
      .heading(UncertaintyText.levelsHeading.text.text(in: language)), .table(table),
      .paragraph(UncertaintyText.levelsNote.text.text(in: language)),
    ])
  }

  private func told(_ value: Double, _ unit: ParameterUnit) -> String {
    guard value.isFinite else { return NumberText.meaningless }
    if unit == .share { return numbers.percentage(exact: value) }
    let decimals = value == 0 ? 0 : abs(value) >= 100 ? 0 : abs(value) >= 10 ? 1 : abs(value) >= 1 ? 2 : 3
    return numbers.exact(value, maximumDecimals: decimals)
  }

  /// What a number is called, by where it stands.
  private func name(_ address: String) -> String {
    names.flatMap { names in Address(address).map { names.located(at: $0) } } ?? address
  }

  // MARK: - What is held

  private var held: Document.Section? {
    let groups = HeldNumber.Reason.allCases.map { reason in
      (reason, uncertainty.held.filter { $0.reason == reason })
    }.filter { !$0.1.isEmpty }
    guard !groups.isEmpty else { return nil }
    var table = DocumentTable(
      [UncertaintyText.held, .count, .forInstance].map { $0.text.text(in: language) })
    for (reason, numbers) in groups {
      table.add(
        reason.text.text(in: language),
        [.number("\(numbers.count)"), .word(numbers.first.map { name("\($0.address)") } ?? "")])
    }
    return Document.Section([.heading(UncertaintyText.heldHeading.text.text(in: language)), .table(table)])
  }
}

extension Drift.Target {
  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
