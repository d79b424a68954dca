internal import Experiments
public import YouthCare

/// All that was assumed: what options set otherwise, what was stated and on what evidence, what nobody knows exactly,
/// what behaviour rests on, and what the model leaves out.
public struct AssumptionsPart {
  private let options: [Scenario]
  private let isFixed: Bool
  private let language: Language
  private let names: NumberNames
  private var numbers: NumberText { NumberText(language) }

  /// That of options, the one that others are held against first.
  ///
  /// - Parameter isFixed: whether all inputs were as stated in the run.
  public init(_ options: [Scenario], isFixed: Bool = false, in language: Language) {
    precondition(!options.isEmpty, "assumptions are those of an option")
    self.options = options
    self.isFixed = isFixed
    self.language = language
    names = NumberNames(options, in: language)
  }

  /// What it says, in order.
  public var sections: [Document.Section] {
    let base = options[0]
    let opening = Document.Section([
      .heading(Document.Heading(level: .part, text: say(.title))), .paragraph(say(.opening)),
    ])
    var sections: [Document.Section?] = [opening]
    for option in options.dropFirst() { sections.append(differences(of: option, from: base)) }
    sections.append(stated(base))
    sections.append(
      EvidenceSummary(scenario: base, language: language, names: names).section?.titled(say(.placeholders)))
    for section in uncertainty(of: base) { sections.append(section) }
    sections += [behaviour(of: base), turned, leftOut]
    return sections.compactMap { $0 }
  }

  private func say(_ text: AssumptionsText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }

  // MARK: - What differs

  private func differences(of option: Scenario, from base: Scenario) -> Document.Section? {
    let title = option.title.text(in: language)
    var blocks: [Document.Block] = [.heading(say(.differencesOf, title))]
    if let differs = option.differs { blocks.append(.paragraph(differs.text(in: language))) }
    let changed = ChangedNumbers(of: option, from: base).all
    if !changed.isEmpty {
      var table = DocumentTable(headings(.setting, .inBase, .value, .unit, .source, .date, .grade))
      table.caption = say(.differencesOf, title)
      let evidence = EvidenceCells(option)
      for number in changed {
        table.add(
          names.row(number.address),
          [cell(number.base, number.unit), cell(number.value, number.unit), unit(number.unit)]
            + evidence.cells(of: number.address, in: language))
      }
      blocks.append(.table(table))
    }
    return blocks.count > 1 ? Document.Section(blocks) : nil
  }

  // MARK: - What was stated

  private func stated(_ scenario: Scenario) -> Document.Section? {
    guard !scenario.statements.numbers.isEmpty else { return nil }
    var table = DocumentTable(headings(.setting, .value, .usual, .unit, .source, .date, .grade))
    table.caption = say(.statedOf, scenario.title.text(in: language))
    let parameters = scenario.parameters
    let evidence = EvidenceCells(scenario)
    for number in scenario.statements.numbers {
      let known = parameters[number.address]
      let kind = known?.description.unit ?? .none
      table.add(
        names.row(number.address),
        [cell(known?.value, kind), cell(known?.description.standard?.number, kind), unit(kind)]
          + evidence.cells(of: number.address, in: language))
    }
    return Document.Section([
      .heading(say(.statedHeading)), .paragraph(say(.statedNote, scenario.source.text(in: language))), .table(table),
    ])
  }

  // MARK: - What nobody knows

  private func uncertainty(of scenario: Scenario) -> [Document.Section] {
    let report = UncertaintyReport(scenario, in: language, names: names)
    let told = isFixed && !report.isOfNothing ? UncertaintyText.fixed.text.text(in: language) : report.sentence
    let opening = Document.Section([.heading(say(.uncertainHeading)), .paragraph(told)])
    return [opening] + (isFixed ? [] : report.document.sections.dropFirst().map { $0.titled() })
  }

  // MARK: - Behaviour

  private func behaviour(of scenario: Scenario) -> Document.Section? {
    let rows = scenario.parameters.all.filter { $0.address.keys.first == "behaviour" && $0.value != nil }
    guard !rows.isEmpty else { return nil }
    var table = DocumentTable(headings(.setting, .value, .unit, .grade, .source))
    table.caption = say(.behaviourCaption)
    for row in rows {
      table.add(
        names.row(row.address),
        [cell(row.value, row.description.unit), unit(row.description.unit)]
          + [.word(row.description.evidence.grade.meaning.text(in: language)), .word(row.description.evidence.source)])
    }
    let strength = Texts.strength.text(in: language, numbers.exact(scenario.behaviour.incentiveStrength))
    return Document.Section([
      .heading(say(.behaviourHeading)), .paragraph("\(strength) \(Texts.evidence.text(in: language))"), .table(table),
    ])
  }

  // MARK: - What can't be told

  /// The limits of what the options turn.
  private var turned: Document.Section? {
    let addresses = Set(options.dropFirst().flatMap { ChangedNumbers(of: $0, from: options[0]).all.map(\.address) })
    let levers = LeverCatalogue.standard.filter { lever in
      addresses.contains { address in
        let model = lever.fundingModel.flatMap { address.keys.contains($0) ? $0 : nil }
        return lever.owns(path: address.description, ofModel: model)
      }
    }
    guard !levers.isEmpty else { return nil }
    var table = DocumentTable(headings(.lever, .limits))
    table.caption = say(.leversCaption)
    for lever in levers { table.add(lever.title.text(in: language), [.word(lever.limits.text(in: language))]) }
    return Document.Section([.heading(say(.leversHeading)), .table(table)])
  }

  private var leftOut: Document.Section {
    Document.Section([
      .heading(say(.leftOutHeading)), .paragraph(say(.leftOutNote)),
      .list(AssumptionsText.leftOut.map { $0.text.text(in: language) }),
    ])
  }

  // MARK: - Cells

  private func headings(_ texts: AssumptionsText...) -> [String] { texts.map { $0.text.text(in: language) } }

  private func unit(_ unit: ParameterUnit) -> DocumentTable.Cell { .word(unit.short.text(in: language)) }

  private func cell(_ value: Double?, _ unit: ParameterUnit) -> DocumentTable.Cell {
    guard let value, value.isFinite else { return .number(NumberText.meaningless) }
    return unit == .share
      ? numbers.percentageCell(Figure(value, standardError: 0), maximumDecimals: 2)
      : numbers.exactCell(value, maximumDecimals: 4)
  }
}

extension ParameterDefault {
  fileprivate var number: Double? { if case .number(let number) = self { number } else { nil } }
}

extension Document.Section {
  /// The same under a heading of a report, in which nothing shouts; its tables are called what it is called.
  func titled(_ title: String? = nil) -> Document.Section {
    var heading = title ?? ""
    return Document.Section(
      blocks.map { block in
        switch block {
        case .heading(let old):
          if title == nil { heading = old.text.prefix(1).uppercased() + old.text.dropFirst().lowercased() }
          return .heading(heading)
        case .table(var table):
          if table.caption.isEmpty { table.caption = heading }
          return .table(table)
        case .paragraph, .list, .lines, .figure: return block
        }
      })
  }
}
