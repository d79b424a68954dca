internal import Experiments
internal import YouthCare

/// The table of a comparison: measures down, the base and options across; a piece for so many options as fit a page.
struct ComparisonRows {
  private let comparison: OptionComparison
  private let language: Language
  /// The unit in which amounts are told.
  let money: MoneyUnit
  private var numbers: NumberText { NumberText(language) }
  /// A heading is broken at hyphens into lines of so many characters.
  private static let headingWidth = 10

  init(_ comparison: OptionComparison, in language: Language) {
    self.comparison = comparison
    self.language = language
    let costs = comparison.rows.filter { if case .costOfYear = $0.measure { true } else { false } }
    money = MoneyUnit(fitting: costs.flatMap(\.figures).compactMap { $0?.value }.max() ?? 0)
  }

  /// The tables: as many options in each as lines of a page have room for.
  var tables: [DocumentTable] {
    let all = Array(comparison.options.indices)
    for size in stride(from: all.count, to: 1, by: -1) {
      let tables = stride(from: 0, to: all.count, by: size).map { table(of: Array(all[$0...].prefix(size))) }
      if tables.allSatisfy({ TextTable.pieces(of: $0, point: numbers.point, width: pageWidth).count == 1 }) {
        return tables
      }
    }
    return all.map { table(of: [$0]) }
  }

  private func table(of options: [Int]) -> DocumentTable {
    let names = [comparison.base.name] + options.map { comparison.options[$0].name }
    var table = DocumentTable([""] + names.map(Self.broken), overflow: .continues)
    table.addNote(say(.money, money.name.text(in: language)))
    for row in comparison.rows where !row.measure.isDifferenceOnly {
      guard row.figures.contains(where: { $0 != nil }) else { continue }
      let places = [0] + options.map { $0 + 1 }
      let texts = figures(of: row)
      table.add(label(row.measure), numbers: places.map { (row.best.contains($0) ? "*" : "") + texts[$0] })
      guard hasDifferenceRow(row.measure) else { continue }
      let scale = scale(row.measure)
      table.add(
        "  " + say(.difference),
        numbers: [NumberText.meaningless]
          + options.map { option in
            row.differences[option].map { DifferenceReach($0, in: scale, language: language).cell }
              ?? NumberText.meaningless
          })
    }
    return table
  }

  /// What a measure comes to: base and difference add up where the difference stands below it; else it has as many digits
  /// as the least certain of the row allows. A reserve is rounded up.
  ///
  /// - Parameter tellsChance: whether differences that may be chance are told as numbers.
  func figures(of row: OptionComparison.Row, tellsChance: Bool = true) -> [String] {
    guard hasDifferenceRow(row.measure) else { return ownFigures(of: row) }
    let levels = ToldLevels(
      row.figures, row.differences, in: scale(row.measure), maximumDecimals: decimals(row.measure),
      tellsChance: tellsChance, language: language)
    return zip(levels.texts, ownFigures(of: row)).map { $0 ?? $1 }
  }

  private func decimals(_ measure: ComparedMeasure) -> Int { measure.unit == .euro ? 2 : 1 }

  private func ownFigures(of row: OptionComparison.Row) -> [String] {
    let error = row.figures.compactMap { $0?.standardError }.filter(\.isFinite).max() ?? 0
    let isReserve = row.measure == .reserve80 || row.measure == .reserve90
    return row.figures.map { figure in
      guard let figure else { return NumberText.meaningless }
      // A reserve is asked for by itself, and reads alike wherever it stands; other figures are read beside each other.
      let shared = isReserve ? figure : Figure(figure.value, standardError: max(error, figure.standardError))
      guard row.measure.unit == .share else {
        return numbers.figure(
          shared, in: scale(row.measure), maximumDecimals: decimals(row.measure), isReserve ? .away : .nearest)
      }
      let told = numbers.figure(Figure(figure.value, standardError: error), in: 0.01, maximumDecimals: 1)
      // What isn't impossible doesn't read as 0, and what isn't certain not as 100.
      return figure.interval != nil && ["0", "100"].contains(told) ? numbers.percents(figure) : told
    }
  }

  private func hasDifferenceRow(_ measure: ComparedMeasure) -> Bool {
    switch measure {
    case .cost, .waiting, .wait, .harm, .outside: true
    case .costOfYear, .cheaper, .overBudget, .reserve80, .reserve90, .cheaperWithoutLongerWaits, .careNotGiven: false
    }
  }

  /// By what a measure is divided before it is told.
  func scale(_ measure: ComparedMeasure) -> Double {
    switch measure {
    case .costOfYear, .cost, .reserve80, .reserve90, .outside, .careNotGiven: money.euros
    case .cheaper, .overBudget, .cheaperWithoutLongerWaits: 0.01
    case .waiting, .wait, .harm: 1
    }
  }

  private func label(_ measure: ComparedMeasure) -> String {
    switch measure {
    case .costOfYear(let year): "  \(year)"
    case .cost: "  " + say(.wholeContract)
    case .cheaper: "  " + say(.cheaper)
    case .overBudget: "  " + say(.overBudget)
    case .reserve80: "  " + say(.reserve80)
    case .reserve90: "  " + say(.reserve90)
    case .waiting: say(.waiting)
    case .wait: say(.wait) + ", " + measure.unit.name.text(in: language)
    case .harm: say(.harm)
    case .outside: "  " + say(.outside)
    case .cheaperWithoutLongerWaits: "  " + say(.cheaperWithoutLongerWaits)
    case .careNotGiven: ""
    }
  }

  /// A name in lines that are no wider than a column, broken at hyphens, and inside a word where that is wider.
  static func broken(_ name: String) -> String {
    var lines: [String] = []
    var line = ""
    var rest = name[...]
    while !rest.isEmpty {
      let end = rest.firstIndex { "-_ ".contains($0) }.map { rest.index(after: $0) } ?? rest.endIndex
      var part = String(rest[..<end])
      rest = rest[end...]
      if !line.isEmpty, line.count + part.count > headingWidth {
        lines.append(line)
        line = ""
      }
      // A hyphen at the end of a line may go before a letter does.
      if part.count == headingWidth + 1, "-_ ".contains(part.last ?? "x") { part.removeLast() }
      while part.count > headingWidth {
        lines.append(String(part.prefix(headingWidth)))
        part.removeFirst(headingWidth)
      }
      line += part
    }
    return (lines + (line.isEmpty ? [] : [line])).joined(separator: "\n")
  }

  private func say(_ text: ComparisonText, _ values: String...) -> String {
    text.text.filled(with: values).text(in: language)
  }
}
