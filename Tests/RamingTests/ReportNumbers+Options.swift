// Options side by side: who waits longer, the goals, how providers fare; and the price and result of each contract.
extension ReportNumbers {
  static let options: [Rule] = [
    (
      "kosten-van-de-basis-per-jaar",
      { files, cell in
        let scenario = names[cell.label] ?? ""
        let measure = cell.year.map { "cost_\($0)" } ?? "cost"
        let keys = ["scenario": scenario, "measure": measure]
        return scenario == "small"
          ? told(files, "comparison", keys, in: cell.euros)
          : told(files, "comparison", keys, "difference", error: "difference_error", in: cell.euros)
      }
    ),
    (
      "reserve-p90-per-jaar-en-optie",
      { files, cell in
        let keys = ["scenario": names[cell.label] ?? "", "year": cell.year ?? "total"]
        return reserve(files, "budget", keys, "reserve90", error: "reserve90_error", in: cell.euros)
      }
    ),
    ("aandeel-in-de-spreiding", { _, _ in .untold("shares of variance, by world and input: no table has them") }),
    (
      "verschil-in-wachttijd-met-de-basis",
      { files, cell in
        let table = files.sheets.first { $0.title.hasPrefix("wachttijd-en-wachtlijst-per-segment") }
        let told = table?.rows.first { $0[0] == cell.label && $0[1] == "Meer plaatsen" }?[3]
        if told == "gelijk" { return .told(0) }
        return cell.column == 1
          ? .told(told.flatMap { ToldNumber($0)?.value })
          : .untold("an end of an interval that is wide enough for so many comparisons: no table has it")
      }
    ),
    ("wachttijd-en-wachtlijst-per-segment", { waiting($0, $1, segment: $1.segment) }),
    (
      "wachttijd-en-wachtlijst-naar-verwijzer",
      { files, cell in
        // Each referrer sends to A alone; whoever waits for B has none.
        cell.label == "zonder bekende verwijzer"
          ? waiting(files, cell, segment: "B") : .untold("counted anew by referrer")
      }
    ),
    ("doelen-g1-tot-g12-verschil", goalBeside),
    (
      "resultaat-van-aanbieders-per-segment",
      { files, cell in
        func result(of scenario: String) -> (mean: Double?, error: Double?) {
          booked(files, scenario, cell.segment ?? "", "all", "result", in: cell.euros)
        }
        let own = result(of: names[cell.cells[1]] ?? "")
        guard cell.column == 3 else {
          return names[cell.cells[1]] == "small"
            ? .table(own.mean, error: own.error) : levelBeside(cell, own.mean, error: own.error)
        }
        let base = result(of: "small")
        return .difference(less(own.mean, base.mean), errorAtMost: added(own.error, base.error))
      }
    ),
    (
      "prijs-resultaat-en-risico-per-contract",
      { files, cell in
        // No price is stated beside the tariff, so that the tariff is one.
        guard cell.column > 3 else { return .table(100, error: 0) }
        let account = ["revenue", "result", "equity"][cell.column - 4]
        let own = cell.label.split(separator: ": ").map(String.init)
        let booked = booked(files, cell.scenario, own[0], own[1], account, in: cell.euros)
        return .table(booked.mean, error: booked.error)
      }
    ),
  ]

  private static func less(_ left: Double?, _ right: Double?) -> Double? {
    left.flatMap { own in right.map { own - $0 } }
  }
  private static func added(_ left: Double?, _ right: Double?) -> Double? {
    left.flatMap { own in right.map { own + $0 } }
  }

  private static func booked(
    _ files: ReportFiles, _ scenario: String, _ segment: String, _ provider: String, _ account: String, in unit: Double
  ) -> (mean: Double?, error: Double?) {
    let keys = [
      "scenario": scenario, "segment": segment, "provider": provider, "account": account, "year": "total",
    ]
    func number(_ column: String) -> Double? { files.number("ledger_years", keys, column).map { $0 / unit } }
    return (number("mean"), number("standard_error"))
  }

  // MARK: - Waiting

  /// Where a measure of waiting stands: its table with the year, what it is there and in the comparison, and its unit.
  private typealias Wait = (table: String, keys: [String: String], compared: String, unit: Double)

  private static func waits(in column: Int) -> Wait {
    column < 4
      ? ("totals", ["measure": "wait_mean_days"], "wait_mean", 7)
      : ("years", ["measure": "waiting", "year": "2028"], "waiting_at_end", 1)
  }

  private static func waiting(_ files: ReportFiles, _ cell: Cell, segment: String?) -> Source {
    let wait = waits(in: cell.column)
    func number(_ scenario: String, _ column: String) -> Double? {
      let place = ["scenario": scenario, "segment": segment ?? ""]
      return files.number(wait.table, wait.keys.merging(place) { $1 }, column).map { $0 / wait.unit }
    }
    let scenario = names[cell.cells[1]] ?? ""
    guard cell.column % 2 == 1 else {
      let (mean, error) = (number(scenario, "mean"), number(scenario, "standard_error"))
      return scenario == "small" ? .table(mean, error: error) : levelBeside(cell, mean, error: error)
    }
    return .difference(
      less(number(scenario, "mean"), number("small", "mean")),
      errorAtMost: segment == "all"
        ? files.number("comparison", ["scenario": scenario, "measure": wait.compared], "difference_error").map {
          $0 / wait.unit
        } : added(number(scenario, "standard_error"), number("small", "standard_error")))
  }

  /// The level of an option in a table that has the base a row above it and the difference behind: both add up to it as
  /// printed, where the difference is a number.
  private static func levelBeside(_ cell: Cell, _ mean: Double?, error: Double?) -> Source {
    guard let base = ToldNumber(cell.sheet.rows[cell.row - 1][cell.column]) else { return .table(nil, error: nil) }
    let beside = cell.cells[cell.column + 1]
    if beside == "gelijk" { return .level(told: base.value, mean, within: base.step(of: error)) }
    guard let difference = ToldNumber(beside) else { return .table(mean, error: error) }
    return .level(
      told: base.value + difference.value, mean, within: base.step(of: error) + difference.step(of: error))
  }

  // MARK: - Goals

  /// A goal of the base, and how far the option lies from it: over the contract, or in the last year where it exists by
  /// year only.
  private static func goalBeside(_ files: ReportFiles, _ cell: Cell) -> Source {
    func own(_ scenario: String, _ period: String) -> [String: String] {
      ["scenario": scenario, "segment": "all", "period": period]
    }
    let rows = files.rows("objectives", own("small", "2028"))
    guard rows.count == cell.sheet.rows.count, let key = rows[cell.row]["objective"], let kind = rows[cell.row]["unit"]
    else { return .table(nil, error: nil) }
    let unit = unit(of: kind, cell)
    func number(_ scenario: String, _ column: String) -> Double? {
      let found = ["total", "2028"].lazy.compactMap {
        files.number("objectives", own(scenario, $0).merging(["objective": key]) { $1 }, column)
      }
      return found.first.map { $0 / unit }
    }
    let (base, error) = (number("small", "mean"), number("small", "standard_error"))
    guard cell.column > 2 else { return .table(base, error: error) }
    return .difference(
      less(number("option", "mean"), base), errorAtMost: added(error, number("option", "standard_error")))
  }

  /// In what a goal's label says that it is.
  static func unit(of kind: String, _ cell: Cell) -> Double {
    kind == "share" ? 0.01 : cell.label.contains("mln") ? 1e6 : cell.label.contains("duizend") ? 1e3 : 1
  }
}
