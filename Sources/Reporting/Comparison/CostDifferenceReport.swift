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
  /// What may be told behind the point: of a small difference more than elsewhere.
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
    let added = added
    for (position, segment) in difference.segments.enumerated() { table.add(segment, cells(in: position, added)) }
    table.addGap()
    table.add(say(.region), cells(in: nil, added))
    return table
  }

  /// How the parts are printed, so that they add up; `nil` where nothing can be told.
  var added: AddedReasons? {
    AddedReasons(difference, told, in: unit.euros, maximumDecimals: Self.decimals)
  }

  /// A segment's parts and what they come to; those of the region where there is none.
  func cells(in segment: Int?, _ added: AddedReasons?) -> [DocumentTable.Cell] {
    (told.indices.map { Optional($0) } + [nil]).map { place in
      let part = place.map { told[$0] }
      guard !difference.isZero(part, in: segment) else { return .number(NumberText.meaningless) }
      return cell(
        difference.figure(part, in: segment), added?.text(place, in: segment, by: numbers) ?? NumberText.unknown)
    }
  }

  /// A cell that tells a figure in its own words.
  func cell(_ figure: Figure, _ text: String) -> DocumentTable.Cell {
    DocumentTable.Cell(
      kind: .number, text: text,
      quantity: Quantity(style: .number, figures: [figure], unit: unit.euros, maximumDecimals: Self.decimals))
  }

  /// Which is dearer, and what makes most of it.
  var sentence: String {
    let whole = difference.figure()
    let size = Figure(abs(whole.value), standardError: whole.standardError)
    let template: CostDifferenceText = !whole.isDistinguishable ? .even : whole.value > 0 ? .dearer : .cheaper
    let amount = numbers.figure(size, in: unit.euros, maximumDecimals: Self.decimals)
    let beginning = say(template, option, amount, unit.name.text(in: language), base)
    let told = told
    let largest = told.indices.max {
      abs(difference.figure(told[$0]).value) < abs(difference.figure(told[$1]).value)
    }
    guard let largest, let added else { return beginning + "." }
    return beginning + say(.mostly, told[largest].name.text(in: language), added.text(largest, in: nil, by: numbers))
  }

  func say(_ text: CostDifferenceText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }
}
