public import Experiments
internal import YouthCare

extension NumberText {
  /// A cell with a figure, which a table may round as it does others.
  public func cell(
    _ figure: Figure?, in unit: Double = 1, maximumDecimals: Int = 2, orElse nothing: String = meaningless
  ) -> DocumentTable.Cell {
    guard let figure else { return .number(nothing) }
    return cell(Quantity(style: .number, figures: [figure], unit: unit, maximumDecimals: maximumDecimals))
  }

  /// A cell with the mean of an estimate; a dash where the measure has no meaning.
  public func cell(_ estimate: Estimate?, in unit: Double = 1, maximumDecimals: Int = 2) -> DocumentTable.Cell {
    cell(estimate?.figure, in: unit, maximumDecimals: maximumDecimals)
  }

  /// A cell with a number that is no estimate.
  public func exactCell(_ value: Double?, in unit: Double = 1, maximumDecimals: Int = 2) -> DocumentTable.Cell {
    cell(value.map { Figure($0, standardError: 0) }, in: unit, maximumDecimals: maximumDecimals)
  }

  /// A cell with a reserve: rounded up to its own step, as less wouldn't be enough, so that it reads alike wherever it
  /// stands, also where the value behind it is shown; a question mark where nobody knows it.
  public func reserveCell(_ reserve: Figure?, in unit: Double) -> DocumentTable.Cell {
    guard let reserve else { return .number(Self.unknown) }
    let told = Figure(reserve.roundedUp, standardError: reserve.standardError)
    return cell(Quantity(style: .number, figures: [told], unit: unit, maximumDecimals: 2, rounding: .away))
  }

  /// A cell with a share as a percentage.
  public func percentageCell(_ share: Figure?, maximumDecimals: Int = 1) -> DocumentTable.Cell {
    guard let share else { return .number(Self.meaningless) }
    return cell(Quantity(style: .percentage, figures: [share], unit: 1, maximumDecimals: maximumDecimals))
  }

  /// A cell with a probability in whole percents: more no reader needs, and a picture tells the same.
  public func probabilityCell(_ probability: Figure?, hasSign: Bool = true) -> DocumentTable.Cell {
    guard let probability else { return .number(Self.meaningless) }
    return cell(
      Quantity(style: hasSign ? .probability : .percents, figures: [probability], unit: 1, maximumDecimals: 0))
  }

  /// A cell from one figure to another.
  public func rangeCell(
    _ low: Figure?, _ high: Figure?, in unit: Double = 1, maximumDecimals: Int = 2
  ) -> DocumentTable.Cell {
    guard let low, let high else { return .range(Self.unknown) }
    return cell(Quantity(style: .range, figures: [low, high], unit: unit, maximumDecimals: maximumDecimals))
  }

  private func cell(_ quantity: Quantity) -> DocumentTable.Cell {
    DocumentTable.Cell(
      kind: quantity.style == .range ? .range : .number, text: text(of: quantity), quantity: quantity)
  }
}

extension DocumentTable {
  /// The same table with no more behind its numbers than it tells: for what may not be known closer.
  func withValuesAsTold(in language: Language) -> DocumentTable {
    mapCells { cell, _, _ in
      Cell(
        kind: cell.kind, text: cell.text, quantity: cell.quantity?.asTold(decimals: cell.decimals(in: language)),
        formula: cell.formula)
    }
  }

  /// Which figures are of one kind.
  enum Likeness {
    /// Those of a column: a table of segments or years.
    case columns
    /// Those of a row: a table with a measure in each.
    case rows
  }

  /// The same table with as many decimals in all figures of one kind: as many as the one with the largest error has. A
  /// reserve keeps its own.
  func roundedAlike(_ likeness: Likeness, by numbers: NumberText) -> DocumentTable {
    struct Key: Hashable {
      let place: Int
      let style: Quantity.Style
    }
    func key(_ quantity: Quantity, row: Int, column: Int) -> Key {
      Key(place: likeness == .columns ? column : row, style: quantity.style)
    }
    var decimals: [Key: (count: Int, isExact: Bool)] = [:]
    eachQuantity { quantity, row, column in
      guard quantity.rounding == .nearest, let own = numbers.decimals(of: quantity) else { return }
      let key = key(quantity, row: row, column: column)
      guard let known = decimals[key] else { return decimals[key] = own }
      // An estimate decides over what is exact; of estimates the coarsest does, of what is exact the finest.
      if known.isExact, own.isExact {
        decimals[key] = (max(known.count, own.count), true)
      } else if known.isExact || own.isExact {
        decimals[key] = known.isExact ? own : known
      } else {
        decimals[key] = (min(known.count, own.count), false)
      }
    }
    return mapCells { cell, row, column in
      guard let quantity = cell.quantity, quantity.rounding == .nearest else { return cell }
      let told = decimals[key(quantity, row: row, column: column)]?.count
      return Cell(
        kind: cell.kind, text: numbers.text(of: quantity, decimals: told), quantity: quantity, formula: cell.formula)
    }
  }

  private func eachQuantity(_ body: (_ quantity: Quantity, _ row: Int, _ column: Int) -> Void) {
    for (row, content) in rows.enumerated() {
      guard case .cells(let cells) = content else { continue }
      for (column, cell) in cells.enumerated() { if let quantity = cell.quantity { body(quantity, row, column) } }
    }
  }
}
