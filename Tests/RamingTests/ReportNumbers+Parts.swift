// Waiting of each option, and what no table has.
extension ReportNumbers {
  static let years: [Rule] = [
    (
      "wachtlijst-van-de-regio",
      { files, cell in
        list(files, keys(cell, year: cell.cells[0]), "all", ["mean", "p10", "p90"][cell.column - 1])
      }
    ),
    (
      "de-langste-wachtlijsten",
      { files, cell in
        let segment = cell.heading.hasPrefix("A ") ? "A" : "B"
        return list(files, keys(cell, year: cell.cells[0]), segment, ["mean", "p10", "p90"][(cell.column - 1) % 3])
      }
    ),
    ("begonnen-trajecten-naar-verwijzer", { _, _ in .untold("counted anew by referrer") }),
    ("binnen-de-norm-begonnen-naar-verwijzer", { _, _ in .untold("counted anew by referrer") }),
    ("gemiddelde-wachttijd-van-wie-begon-naar", { _, _ in .untold("counted anew by referrer") }),
    ("naar-verwijzer", { _, _ in .untold("counted anew by referrer") }),
    ("wachtenden-aan-het-eind", { byYear($0, $1, "waiting") }),
    ("gemiddelde-wachttijd-van-wie-in", { byYear($0, $1, "wait_mean_days", in: 7) }),
    ("wachttijd-tot-nu-toe", { byYear($0, $1, "waited_so_far_days", in: 7) }),
    ("binnen-de-norm-begonnen", { byYear($0, $1, "share_within_norm", in: 0.01) }),
    ("van-wie-aan-het-eind", { byYear($0, $1, "share_waiting_beyond_norm", in: 0.01) }),
    ("begonnen-trajecten", { byYear($0, $1, "starts") }),
    ("geeindigde-trajecten", { byYear($0, $1, "ends") }),
    ("van-de-wachtlijst-afgehaakt", { byYear($0, $1, "drop_outs") }),
    ("doelen", goal),
  ]

  static func keys(_ cell: Cell, year: String) -> [String: String] {
    ["scenario": cell.scenario, "year": year]
  }

  private static func byYear(_ files: ReportFiles, _ cell: Cell, _ measure: String, in unit: Double = 1) -> Source {
    // The norm is 28 days in the file.
    guard let year = cell.year else { return .table(28 / unit, error: 0) }
    let place = ["segment": cell.segment ?? "", "measure": measure]
    return told(files, "years", keys(cell, year: year).merging(place) { $1 }, in: unit)
  }

  /// Goals stand in the order of their table, each in the unit that its label names.
  private static func goal(_ files: ReportFiles, _ cell: Cell) -> Source {
    let own = ["scenario": cell.scenario, "segment": "all", "period_type": "year", "period": cell.year ?? ""]
    let rows = files.rows("objectives", own)
    guard rows.count == cell.sheet.rows.count, let key = rows[cell.row]["objective"] else {
      return .table(nil, error: nil)
    }
    let unit = unit(of: rows[cell.row]["unit"] ?? "", cell)
    let isNever = key.hasPrefix("budget_exceeded") && rows[cell.row]["mean"] == "0"
    return isNever ? .bound : told(files, "objectives", own.merging(["objective": key]) { $1 }, in: unit)
  }

  /// What no run decides, or no table has.
  static let besides: [Rule] = [
    (
      "wat-plafonds",
      { files, cell in
        let own = ["scenario": cell.scenario, "segment": cell.segment ?? "", "provider": "all", "year": "total"]
        func booked(_ account: String, _ column: String) -> Double {
          files.number("ledger_years", own.merging(["account": account]) { $1 }, column) ?? 0
        }
        switch cell.column {
        case 2: return .table(700, error: 0)
        case 3:
          return .table(
            (booked("production", "mean") - booked("revenue_care", "mean")) / 1_000,
            error: (booked("production", "standard_error") + booked("revenue_care", "standard_error")) / 1_000)
        case 7: return .table(booked("revenue_settlement", "mean") / 1_000, error: 0)
        case 8: return .bound
        default: return .untold("terms of contracts")
        }
      }
    ),
    ("wat-de-gemeenten-per-jaar-meer", { _, _ in .untold("worked out without a run") }),
    (
      "kosten-per-gemeente",
      { files, cell in
        guard cell.label == "Regio", cell.column % 2 == 1 else { return .untold("divided replication by replication") }
        let own = ["scenario": "small", "segment": "all", "measure": "cost"]
        // A year is half of the contract.
        return told(files, "totals", own, in: cell.column == 1 ? 2_000 : 1_000)
      }
    ),
    ("kinderen-met-zorg", { _, _ in .untold("as the file states it") }),
    ("wat-anders-is", { _, _ in .untold("as the file states it") }),
    ("opgegeven-waarden", { _, _ in .untold("as the file states it") }),
    ("bewijs", { _, _ in .untold("worked out without a run") }),
    ("wat-over-de-jaren", { _, _ in .untold("what is believed") }),
    ("getallen-die-niemand", { _, _ in .untold("what is believed") }),
    ("wat-in-elke-toekomst", { _, _ in .untold("what is believed") }),
    ("hoe-organisaties", { _, _ in .untold("what is believed") }),
    ("grenzen-van", { _, _ in .untold("words") }),
    ("de-run", { _, _ in .untold("words") }),
    ("wat-erin-ging", { _, _ in .untold("words") }),
    ("stress-des", { _, _ in .untold("words") }),
    ("ispor-smdm", { _, _ in .untold("words") }),
    ("aqua-book", { _, _ in .untold("words") }),
    ("blad-voor", { _, _ in .untold("words") }),
    ("pbl-normenkader", { _, _ in .untold("words") }),
  ]
}
