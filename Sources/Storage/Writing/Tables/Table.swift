public import Experiments
public import YouthCare

/// A table of a run: how it is called, what stands in its columns, and how its rows follow from a scenario's results.
///
/// It knows no file: what writes it takes the rows one by one, so that memory doesn't grow with them.
public struct Table: Sendable {
  /// Takes one row: a cell a column.
  public typealias Sink = (_ row: [TableCell]) throws(OutputFailure) -> Void

  /// What a row is, in one sentence.
  public let meaning: LocalizedText
  /// The columns, in order.
  public let columns: [TableColumn]
  let file: ResultFile
  private let makeRows: @Sendable (_ results: ProjectionTable, _ sink: Sink) throws(OutputFailure) -> Void

  init(
    _ file: ResultFile, _ meaning: LocalizedText, _ columns: [TableColumn],
    rows: @escaping @Sendable (_ results: ProjectionTable, _ sink: Sink) throws(OutputFailure) -> Void
  ) {
    self.file = file
    self.meaning = meaning
    self.columns = columns
    makeRows = rows
  }

  /// Its name: that of its file without the ending.
  public var name: String { file.rawValue.replacing(".csv", with: "") }

  /// Makes the rows of a scenario.
  public func rows(of results: ProjectionTable, to sink: Sink) throws(OutputFailure) {
    try makeRows(results) { row throws(OutputFailure) in
      precondition(row.count == columns.count, "\(name) has \(columns.count) columns, not \(row.count)")
      try sink(row)
    }
  }
}

/// What stands in a row under a column.
public enum TableCell: Sendable, Equatable {
  case text(String)
  case whole(Int)
  /// A number; one that is not finite is not known, and stays empty.
  case number(Double)
  case empty

  /// A number, or nothing.
  init(_ number: Double?) { self = number.map { .number($0) } ?? .empty }

  /// A value of a measure in one replication: money in whole cents, as the ledger has it, free of what adding up in
  /// binary fractions leaves.
  init(_ value: Double, of measure: Measure) {
    self = .number(measure.unit.step == nil ? value : (value * 100).rounded() / 100)
  }
}
