public import Experiments
public import YouthCare

/// Reads what was counted in the past from a CSV file: a line for a year of a series.
///
/// A file is refused whole, with every fault in it at its place.
public struct HistoryReader: Sendable {
  private let scenario: Scenario

  /// A reader of series that are like the segments of a scenario.
  public init(like scenario: Scenario) {
    self.scenario = scenario
  }

  /// The history in a file.
  public func read(path: String) throws(ScenarioFaults) -> History {
    let file: SourceFile
    switch SourceFile.at(path) {
    case .failure(let fault): throw Self.refusal(path, fault)
    case .success(let source):
      if let fault = source.fault { throw Self.refusal(path, fault) }
      file = source
    }
    var reading = HistoryReading(path: path, scenario: scenario)
    let series = reading.series(in: HistoryLines(file.text).lines)
    guard reading.faults.isEmpty else { throw ScenarioFaults(diagnostics: reading.sortedFaults) }
    return History(series)
  }

  private static func refusal(_ path: String, _ fault: SourceFault) -> ScenarioFaults {
    ScenarioFaults(diagnostics: [
      Diagnostic(file: path, line: fault.line, column: fault.column, message: fault.fault.text)
    ])
  }
}

/// A history while it is read.
struct HistoryReading {
  let path: String
  let scenario: Scenario
  private(set) var faults: [Diagnostic] = []
  private var columns: [HistoryColumn: Int] = [:]
  private var drafts: [SeriesDraft] = []
  private var places: [String: Int] = [:]

  /// More faults than these are not told.
  private static let limit = 200

  init(path: String, scenario: Scenario) {
    self.path = path
    self.scenario = scenario
  }

  /// The faults by place.
  var sortedFaults: [Diagnostic] {
    let sorted = faults.enumerated().sorted {
      ($0.element.line, $0.element.column, $0.offset) < ($1.element.line, $1.element.column, $1.offset)
    }
    return sorted.prefix(Self.limit).map(\.element)
  }

  mutating func series(in lines: [HistoryLines.Line]) -> [HistorySeries] {
    guard let heading = lines.first else {
      report(.empty, 1, 1)
      return []
    }
    guard readHeading(heading) else { return [] }
    if lines.count == 1 { report(.empty, heading.number, 1) }
    for line in lines.dropFirst() { read(line, count: heading.fields.count) }
    // A year that couldn't be read is no gap.
    if faults.isEmpty { for draft in drafts { reportGaps(in: draft) } }
    return faults.isEmpty ? drafts.compactMap(\.series) : []
  }

  private mutating func report(_ fault: HistoryFault, _ line: Int, _ column: Int) {
    report(fault.text, line, column)
  }

  private mutating func report(_ text: LocalizedText, _ line: Int, _ column: Int) {
    faults.append(Diagnostic(file: path, line: line, column: column, message: text))
  }

  private mutating func readHeading(_ line: HistoryLines.Line) -> Bool {
    if let quote = line.openQuote {
      report(.openQuote, line.number, quote)
      return false
    }
    if line.fields.count == 1, let semicolon = line.fields[0].text.firstIndex(of: ";") {
      let before = line.fields[0].text[..<semicolon].unicodeScalars.count
      report(.semicolons, line.number, line.fields[0].column + before)
      return false
    }
    for (position, field) in line.fields.enumerated() {
      guard let column = HistoryColumn(rawValue: field.text) else {
        report(.unknownColumn(field.text), line.number, field.column)
        continue
      }
      if columns.updateValue(position, forKey: column) != nil {
        report(.columnTwice(field.text), line.number, field.column)
      }
    }
    let missing = HistoryColumn.allCases.filter { !$0.isOptional && columns[$0] == nil }
    if faults.isEmpty, !missing.isEmpty { report(.missingColumns(missing.map(\.rawValue)), line.number, 1) }
    return faults.isEmpty
  }

  private mutating func read(_ line: HistoryLines.Line, count: Int) {
    if let quote = line.openQuote { return report(.openQuote, line.number, quote) }
    guard line.fields.count == count else {
      return report(.fieldCount(found: line.fields.count, expected: count), line.number, 1)
    }
    let before = faults.count
    func field(_ column: HistoryColumn) -> HistoryLines.Field {
      columns[column].map { line.fields[$0] } ?? HistoryLines.Field(text: "", column: 1)
    }
    for column in HistoryColumn.allCases where !column.isOptional && field(column).text.isEmpty {
      report(.missing(column.rawValue), line.number, field(column).column)
    }
    guard faults.count == before else { return }
    func choice<Choice: RawRepresentable & CaseIterable>(_ column: HistoryColumn, _: Choice.Type) -> Choice?
    where Choice.RawValue == String {
      let found = field(column)
      if let choice = Choice(rawValue: found.text) { return choice }
      report(
        .unknownChoice(column.rawValue, found.text, Choice.allCases.map(\.rawValue)), line.number, found.column)
      return nil
    }
    let measure = choice(.measure, HistoryMeasure.self)
    let unit = choice(.unit, HistoryMeasure.Unit.self)
    if let measure, let unit, !measure.units.contains(unit) {
      report(.unitOfOther(measure, unit.rawValue), line.number, field(.unit).column)
    }
    let scope = choice(.scope, HistoryScope.self)
    let group = field(.group).text
    let own = scenario.segments.first { $0.id == group }?.setting
    var setting = own
    if !field(.setting).text.isEmpty {
      setting = choice(.setting, Segment.Setting.self)
      if let setting, BackTest.segment(like: group, setting, in: scenario) == nil {
        report(.noSegment(setting.rawValue), line.number, field(.setting).column)
      } else if let setting, let own, setting != own {
        report(
          .settingOfOther(setting.rawValue, group: group, own: own.rawValue), line.number, field(.setting).column)
      }
    } else if setting == nil {
      report(.noSetting(group), line.number, field(.group).column)
    }
    let year = Int(field(.year).text).flatMap { (1990...2100).contains($0) ? $0 : nil }
    if year == nil { report(.badYear(field(.year).text), line.number, field(.year).column) }
    let value = number(field(.value), line.number)
    guard faults.count == before, let measure, let unit, let scope, let setting, let year, let value else { return }
    let row = SeriesDraft.Row(
      line: line.number, column: field(.year).column, year: year, value: value * unit.size)
    let draft = SeriesDraft(
      name: field(.series).text, group: group, setting: setting, isOfRegion: scope == .region, measure: measure,
      unit: unit, rows: [row])
    let given = Dictionary(uniqueKeysWithValues: HistoryColumn.allCases.map { ($0, field($0).column) })
    add(draft, row, given)
  }

  private mutating func number(_ field: HistoryLines.Field, _ line: Int) -> Double? {
    do throws(WrittenNumber.Problem) {
      let value = try WrittenNumber.parse(field.text)
      if value > 0, value <= 1e15 { return value }
      report(value > 0 ? .tooLarge(field.text) : .notPositive(field.text), line, field.column)
    } catch {
      report(Fault.badNumber("value", field.text, error, ""), line, field.column)
    }
    return nil
  }

  private mutating func add(_ draft: SeriesDraft, _ row: SeriesDraft.Row, _ columns: [HistoryColumn: Int]) {
    guard let place = places[draft.name] else {
      places[draft.name] = drafts.count
      drafts.append(draft)
      return
    }
    let known = drafts[place]
    let line = known.rows[0].line
    for (column, own, first) in draft.properties(beside: known) where own != first {
      report(.differs(column.rawValue, series: draft.name, first: first, line: line), row.line, columns[column] ?? 1)
    }
    if let twice = known.rows.first(where: { $0.year == row.year }) {
      report(.yearTwice(draft.name, row.year, line: twice.line), row.line, row.column)
    } else {
      drafts[place].rows.append(row)
    }
  }

  private mutating func reportGaps(in draft: SeriesDraft) {
    let rows = draft.sortedRows
    for (before, after) in zip(rows, rows.dropFirst()) where after.year > before.year + 1 {
      report(.gap(draft.name, after: before.year, before: after.year), after.line, after.column)
    }
  }
}
