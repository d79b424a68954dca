public import Experiments
internal import YouthCare

/// What `raming seek` found, as tables.
public struct SearchTables {
  private let file: ResultFile
  private let columns: [String]
  private let rows: [[TableCell]]

  /// `search.csv`: the values that were tried, in their order, and at the end the answer, or the best of them where none
  /// is enough.
  ///
  /// - Parameter key: the address of the number that was sought.
  public init(_ answer: LeverSearch.Answer, of key: String) {
    file = .search
    columns = ["kind", "key", "value", "value_low", "value_high"] + Self.names(of: "share") + ["run"]
    func value(_ number: Double?) -> TableCell { TableCell(number.map { ($0 * 1e9).rounded() / 1e9 }) }
    func row(_ kind: String, _ values: [Double?], _ share: Figure, _ run: TableCell) -> [TableCell] {
      let front: [TableCell] = [.text(kind), .text(key)]
      return front + values.map(value) + TableCell.cells(share) + [run]
    }
    let tried = answer.path.map { row("tried", [$0.value, nil, nil], $0.share, .whole($0.run)) }
    let found = [answer.value ?? answer.best, answer.lower, answer.upper]
    rows = tried + [row(answer.value == nil ? "best" : "answer", found, answer.share, .empty)]
  }

  /// `needed_budget.csv`: the budget that is enough by year and over the contract, beside what is budgeted.
  ///
  /// - Parameter years: the budget years, in order.
  public init(_ need: BudgetNeed, years: [Int]) {
    file = .neededBudget
    columns = ["year"] + Self.names(of: "needed") + ["stated"] + Self.names(of: "exceedance")
    func row(_ period: TableCell, _ part: BudgetNeed.Part) -> [TableCell] {
      [period] + TableCell.cells(part.needed) + [TableCell(part.stated)] + TableCell.cells(part.exceedance)
    }
    rows =
      zip(years, need.years).map { row(.whole($0), $1) } + [row(.text(ReservedName.total.rawValue), need.whole)]
  }

  /// Writes them and the manifest, and puts the folder in place.
  public func write(in folder: OutputFolder, _ manifest: RunManifest) throws(OutputFailure) {
    try folder.write(file, columns: columns, rows: rows)
    try folder.finish(manifest)
  }

  private static func names(of figure: String) -> [String] {
    [figure, "\(figure)_error", "\(figure)_low", "\(figure)_high"]
  }
}
