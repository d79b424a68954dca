// The first page, and why options differ.
extension ReportNumbers {
  static let names = ["Basis: Een kleine regio": "small", "De basis": "small", "Meer plaatsen": "option"]

  static let front: [Rule] = [
    ("wat-de-opties-kosten", { compared($0, $1, columns: money(of:)) }),
    ("wat-de-opties-voor-kinderen", { compared($0, $1, columns: children(of:)) }),
    (
      "verschil-in-kosten",
      { files, cell in
        let keys = ["scenario": names[cell.label] ?? "", "measure": "cost"]
        let column = ["difference", "difference_low", "difference_high"][cell.column - 1]
        return told(files, "comparison", keys, column, error: "difference_error", in: 1_000)
      }
    ),
    (
      "kosten-per-jaar",
      { files, cell in
        let keys = ["scenario": names[cell.label] ?? "", "year": cell.cells[1]]
        switch cell.column {
        case 1: return .untold("a year")
        case 2: return told(files, "cost_years", keys, in: 1e6)
        case 5: return told(files, "cost_years", keys, "budget", error: "none", in: 1e6)
        default:
          let quantile = cell.column == 3 ? "p10" : "p90"
          return told(files, "cost_years", keys, quantile, error: quantile + "_error", in: 1e6)
        }
      }
    ),
    (
      "wachtlijst-aan-het-eind",
      { files, cell in
        let keys = ["scenario": names[cell.label] ?? "", "year": cell.cells[1]]
        return cell.column == 1 ? .untold("a year") : list(files, keys, "all", ["mean", "p10", "p90"][cell.column - 2])
      }
    ),
    (
      "van-de-basis",
      { files, cell in
        let parts = [
          "de basis": "base", "het aantal": "clients", "de zorgdagen": "care_days", "de uren": "hours",
          "de prijs": "price", "verschil": "difference",
          "Meer plaatsen": "option",
        ]
        return waterfall(files, "all", parts.first { cell.label.hasPrefix($0.key) }?.value)
      }
    ),
    (
      "waarom-",
      { files, cell in
        let parts = [
          "het aantal": "clients", "de zorgdagen": "care_days", "de uren": "hours", "de prijs": "price",
          "samen": "difference",
        ]
        return waterfall(files, cell.segment ?? "", parts.first { cell.heading.hasPrefix($0.key) }?.value)
      }
    ),
  ]

  private static func waterfall(_ files: ReportFiles, _ segment: String, _ part: String?) -> Source {
    told(files, "waterfall", ["segment": segment, "part": part ?? ""], in: 1_000)
  }

  /// A measure, the unit of its column, and whether the column is its difference with the base.
  private typealias Compared = (measure: String, unit: Double, isDifference: Bool)

  private static func money(of column: Int) -> Compared {
    [
      ("cost", 1e6, false), ("cost", 1e6, true), ("cheaper", 0.01, false), ("over_budget", 0.01, false),
      ("reserve_p80", 1e6, false), ("reserve_p90", 1e6, false),
    ][column - 1]
  }

  private static func children(of column: Int) -> Compared {
    [
      ("waiting_at_end", 1, false), ("waiting_at_end", 1, true), ("wait_mean", 1, false), ("wait_mean", 1, true),
      ("harm_proxy", 1, false), ("harm_proxy", 1, true), ("cheaper_and_waits_no_longer", 0.01, false),
    ][column - 1]
  }

  private static func compared(_ files: ReportFiles, _ cell: Cell, columns: (Int) -> Compared) -> Source {
    let (measure, unit, isDifference) = columns(cell.column)
    let keys = ["scenario": names[cell.label] ?? "", "measure": measure]
    guard isDifference else {
      if measure.hasPrefix("reserve") {
        return reserve(files, "comparison", keys, "mean", error: "standard_error", in: unit)
      }
      if cell.row > 0, cell.column + 1 < cell.cells.count, columns(cell.column + 1) == (measure, unit, true) {
        return level(files, cell, keys, in: unit)
      }
      let isNever = unit == 0.01 && files.number("comparison", keys, "mean") == 0
      return isNever ? .bound : told(files, "comparison", keys, in: unit)
    }
    guard let mean = files.number("comparison", keys, "difference"),
      let low = files.number("comparison", keys, "difference_low"),
      let high = files.number("comparison", keys, "difference_high"),
      let reach = ToldNumber(cell.cells[cell.column])?.reach, reach >= max(mean - low, high - mean) / unit - 1e-9
    else { return .table(nil, error: nil) }
    return told(files, "comparison", keys, "difference", error: "difference_error", in: unit)
  }

  /// A level beside which its difference from the base stands: together with the base it adds up as told. Where the
  /// difference is in words, the level is that of the base, or is rounded as that is.
  private static func level(
    _ files: ReportFiles, _ cell: Cell, _ keys: [String: String], in unit: Double
  ) -> Source {
    func number(_ column: String, of scenario: String? = nil) -> Double? {
      files.number("comparison", scenario.map { keys.merging(["scenario": $0]) { $1 } } ?? keys, column).map {
        $0 / unit
      }
    }
    let (mean, error) = (number("mean"), number("standard_error", of: "small"))
    guard let base = ToldNumber(cell.sheet.rows[0][cell.column]) else { return .table(nil, error: nil) }
    let beside = cell.cells[cell.column + 1]
    if beside == "gelijk" { return .level(told: base.value, mean, within: base.step(of: error) / 2) }
    guard let difference = ToldNumber(beside) else { return .table(mean, error: error) }
    let steps = base.step(of: error) + difference.step(of: number("difference_error"))
    return .level(told: base.value + difference.value, mean, within: steps / 2)
  }
}
