public import Experiments
public import YouthCare

/// Reads what experts filled in: the whole sheet, or every fault in it at its line and column.
///
/// Columns of experts are called what anybody likes, with `_p10`, `_p50` and `_p90` behind it; the names go no further.
/// An expert who left all three cells of a number empty didn't answer it.
public struct AnswerReader {
  /// The most experts.
  private static let expertLimit = 50

  private let sheet: ElicitationSheet
  private let daysPerYear: Double
  private let path: String
  private var faults: [Diagnostic] = []

  /// What experts think of the numbers of a scenario, in the order of the sheet they filled in.
  public static func read(path: String, for scenario: Scenario) throws(ScenarioFaults) -> [ElicitedNumber] {
    var reader = AnswerReader(path, scenario)
    let numbers = reader.read()
    guard reader.faults.isEmpty else {
      throw ScenarioFaults(diagnostics: reader.faults.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    return numbers
  }

  private init(_ path: String, _ scenario: Scenario) {
    self.path = path
    sheet = ElicitationSheet(scenario)
    daysPerYear = ContractCalendar(scenario.contract).daysPerYear
  }

  private mutating func report(_ message: LocalizedText, _ line: Int, _ column: Int) {
    faults.append(Diagnostic(file: path, line: line, column: column, message: message))
  }

  private mutating func report(_ fault: AnswerFault, at cell: SheetCells.Cell) {
    report(fault.text, cell.line, cell.column)
  }

  // MARK: - The sheet

  private mutating func read() -> [ElicitedNumber] {
    let text: String
    switch SourceFile.at(path) {
    case .failure(let fault):
      report(fault.fault.text, fault.line, fault.column)
      return []
    case .success(let file):
      if let fault = file.fault {
        report(fault.fault.text, fault.line, fault.column)
        return []
      }
      text = file.text
    }
    let cells = SheetCells(text)
    if let open = cells.openQuote {
      report(AnswerFault.openQuote.text, open.line, open.column)
      return []
    }
    guard let header = cells.rows.first else {
      report(AnswerFault.empty.text, 1, 1)
      return []
    }
    guard let numberColumn = header.firstIndex(where: { $0.text == ElicitationSheet.columns[0] }) else {
      report(.noColumn(ElicitationSheet.columns[0]), at: header[0])
      return []
    }
    let experts = self.experts(in: header)
    guard faults.isEmpty else { return [] }
    var seen: [String: Int] = [:]
    var answered: [ElicitedNumber] = []
    for row in cells.rows.dropFirst() {
      guard row.count == header.count else {
        report(.cellCount(row.count, expected: header.count), at: row[0])
        continue
      }
      let name = row[numberColumn]
      guard let asked = sheet.numbers.first(where: { $0.name == name.text }) else {
        report(.unknownNumber(name.text, meant: nearest(to: name.text, among: sheet.numbers.map(\.name))), at: name)
        continue
      }
      if let line = seen[name.text] {
        report(.numberTwice(name.text, line: line), at: name)
        continue
      }
      seen[name.text] = name.line
      let judgements = experts.compactMap { judgement($0, in: row, header, of: asked, cells.hasSemicolons) }
      if judgements.isEmpty { continue }
      do throws(ElicitationError) {
        answered.append(try ElicitedNumber(asked, judgements))
      } catch {
        report(.noLaw(name.text), at: name)
      }
    }
    if faults.isEmpty, answered.isEmpty { report(.noAnswers, at: header[0]) }
    return answered
  }

  /// The columns of one expert.
  private struct Expert {
    let name: String
    let columns: [Int]
  }

  private mutating func experts(in header: [SheetCells.Cell]) -> [Expert] {
    var names: [String] = []
    var columns: [String: Int] = [:]
    for (position, cell) in header.enumerated() {
      if columns.updateValue(position, forKey: cell.text) != nil, !cell.text.isEmpty {
        report(.columnTwice(cell.text), at: cell)
      }
      if ElicitationSheet.columns.contains(cell.text) || cell.text.isEmpty { continue }
      guard let end = ElicitationSheet.quantiles.first(where: { cell.text.hasSuffix("_\($0)") }) else {
        report(.unknownColumn(cell.text), at: cell)
        continue
      }
      let name = String(cell.text.dropLast(end.count + 1))
      if !names.contains(name) { names.append(name) }
    }
    if names.isEmpty, faults.isEmpty { report(.noExperts, at: header[0]) }
    if names.count > Self.expertLimit {
      report(.tooManyAnswers(names.count, limit: Self.expertLimit), at: header[0])
      return []
    }
    return names.compactMap { name in
      let wanted = ElicitationSheet.quantiles.map { "\(name)_\($0)" }
      let found = wanted.compactMap { columns[$0] }
      if let missing = wanted.first(where: { columns[$0] == nil }), let first = found.first {
        report(.incompleteExpert(column: header[first].text, missing: missing), at: header[first])
        return nil
      }
      return Expert(name: name, columns: found)
    }
  }

  // MARK: - One answer

  /// What an expert thinks of a number; `nil` where he left it open, and after a fault.
  private mutating func judgement(
    _ expert: Expert, in row: [SheetCells.Cell], _ header: [SheetCells.Cell], of asked: AskedNumber,
    _ hasSemicolons: Bool
  ) -> ExpertJudgement? {
    let cells = expert.columns.map { (cell: row[$0], column: header[$0].text) }
    if cells.allSatisfy(\.cell.text.isEmpty) { return nil }
    var values: [Double] = []
    for (cell, column) in cells {
      if cell.text.isEmpty {
        report(.missingQuantile(column), at: cell)
        continue
      }
      do throws(SheetNumber.Problem) {
        let number = SheetNumber(asked, column: column, daysPerYear: daysPerYear, hasSemicolons: hasSemicolons)
        values.append(try number.value(of: cell.text))
      } catch {
        report(error.message, cell.line, cell.column)
      }
    }
    guard values.count == cells.count else { return nil }
    do {
      return try ExpertJudgement(p10: values[0], p50: values[1], p90: values[2])
    } catch {
      report(.notRising(expert.name, cells.map(\.cell.text)), at: cells[0].cell)
      return nil
    }
  }
}
