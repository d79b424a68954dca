public import Experiments
public import YouthCare

/// Why the cost of an option differs from that of a base: a table of segments by reasons, and a sentence.
///
/// MODEL.md, Q9.
public struct CostDifferenceReport: Sendable {
  let difference: CostDifference
  private let option: String
  private let base: String
  let language: Language
  private var numbers: NumberText { NumberText(language) }
  /// A part that isn't nothing never reads as 0: more decimals than elsewhere.
  static let decimals = 4

  /// That of a difference between two scenarios, by their names.
  public init(_ difference: CostDifference, of option: String, from base: String, in language: Language) {
    self.difference = difference
    self.option = option
    self.base = base
    self.language = language
  }

  /// The text, in lines of at most 100 characters.
  public var text: String { Document(in: language, [section]).terminalText() }

  /// The table and its sentence; the sentence alone where nothing differs.
  public var section: Document.Section {
    let heading = Document.Block.heading(say(.heading, option, base, unit.name.text(in: language)))
    guard !difference.isNothing else { return Document.Section([heading, .paragraph(say(.nothing, option, base))]) }
    return Document.Section([heading, .table(table), .paragraph(sentence), .paragraph(say(.note))])
  }

  /// Reasons that make nothing anywhere have no column.
  var told: [CostPart] {
    CostPart.allCases.filter { part in
      !difference.isZero(part) || difference.segments.indices.contains { !difference.isZero(part, in: $0) }
    }
  }

  /// The unit in which amounts are told.
  var unit: MoneyUnit {
    let parts = told.map { difference.figure($0).value } + [difference.figure().value]
    return MoneyUnit(fitting: parts.map(abs).max() ?? 0)
  }

  private var table: DocumentTable {
    var table = DocumentTable([say(.segment)] + told.map { $0.heading.text(in: language) } + [say(.total)])
    for (position, segment) in difference.segments.enumerated() { table.add(segment, cells(in: position)) }
    table.addGap()
    table.add(say(.region), cells(in: nil))
    return table
  }

  /// A segment's parts and what they come to; those of the region where there is none.
  func cells(in segment: Int?) -> [DocumentTable.Cell] {
    (told.map { Optional($0) } + [nil]).map { part in
      numbers.cell(
        difference.isZero(part, in: segment) ? nil : difference.figure(part, in: segment), in: unit.euros,
        maximumDecimals: Self.decimals)
    }
  }

  /// Which is dearer, and what makes most of it.
  var sentence: String {
    let whole = difference.figure()
    let size = Figure(abs(whole.value), standardError: whole.standardError)
    let template: CostDifferenceText = !whole.isDistinguishable ? .even : whole.value > 0 ? .dearer : .cheaper
    let amount = numbers.figure(size, in: unit.euros, maximumDecimals: Self.decimals)
    let beginning = say(template, option, amount, unit.name.text(in: language), base)
    let largest = told.max { abs(difference.figure($0).value) < abs(difference.figure($1).value) }
    guard let largest else { return beginning + "." }
    let part = numbers.figure(difference.figure(largest), in: unit.euros, maximumDecimals: Self.decimals)
    return beginning + say(.mostly, largest.name.text(in: language), part)
  }

  func say(_ text: CostDifferenceText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }
}
