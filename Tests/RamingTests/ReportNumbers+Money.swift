// The budget cycle, risks, and who pays.
extension ReportNumbers {
  static let money: [Rule] = [
    (
      "lasten-in-lopende-prijzen",
      { files, cell in
        let year = cell.year ?? ""
        func cost(_ segment: String, _ column: String = "mean", error: String = "standard_error") -> Source {
          let own = keys(cell, year: year).merging(["segment": segment, "measure": "cost"]) { $1 }
          return told(files, "years", own, column, error: error, in: 1_000)
        }
        func part(_ segment: String, _ share: Double) -> Source {
          guard case .table(let value, _) = cost(segment) else { return .part(nil) }
          return .part(value.map { $0 * share })
        }
        switch cell.label.prefix(5) {
        case "6.752": return part("A", 1)
        case "6.761", "6.762": return part("B", 0.5)
        default: break
        }
        switch cell.label {
        case "totaal": return part("all", 1)
        case "totaal, P10": return cost("all", "p10", error: "p10_error")
        case "totaal, P90": return cost("all", "p90", error: "p90_error")
        default:
          guard case .table(_, let error) = cost("all") else { return .table(nil, error: nil) }
          return .table(error.map { ToldNumber.step(atLeast: $0) }, error: 0)
        }
      }
    ),
    ("lasten-in-prijzen-van", { _, _ in .untold("each world by its own index, which no table has") }),
    (
      "raming-en-begroting",
      { files, cell in
        let own = keys(cell, year: cell.label)
        func rounded(_ column: String) -> Double? {
          files.number("cost_years", own, column).map { ($0 / 1_000).rounded() }
        }
        let (mean, budget) = (rounded("mean"), rounded("budget"))
        switch cell.column {
        case 1: return .table(mean, error: 0)
        case 2: return .table(budget, error: 0)
        case 3: return .table(mean.flatMap { mean in budget.map { $0 - mean } }, error: 0)
        default: return .untold("each world by its own index, which no table has")
        }
      }
    ),
    (
      "risico-s",
      { files, cell in
        if cell.heading == "kans" { return .untold("how often a risk costs anything: no table has it") }
        let segments = ["lasten van Ambulant": "A", "lasten van Verblijf": "B", "alles samen": "all"]
        guard let segment = segments.first(where: { cell.label.hasPrefix($0.key) })?.value else {
          return .untold("what follows the index or the number of clients alone: no table has it")
        }
        return aboveMean(files, cell, segment)
      }
    ),
    (
      "gevraagde-reserve-per-jaar",
      { files, cell in
        let own = keys(cell, year: cell.label)
        return cell.column == 1
          ? reserve(files, "budget", own, "reserve90", error: "reserve90_error", in: cell.euros)
          : reserveInterval(files, own, in: cell.euros)
      }
    ),
    (
      "gevraagde-reserve",
      { files, cell in
        let period = cell.label == "hele contract" ? "total" : cell.label
        let own = keys(cell, year: period)
        switch cell.column {
        case 1:
          return period == "total"
            ? told(files, "totals", ["scenario": cell.scenario, "segment": "all", "measure": "cost"], in: cell.euros)
            : told(files, "cost_years", own, in: cell.euros)
        case 2: return told(files, "budget", own, "budget", error: "none", in: cell.euros)
        case 3:
          return files.number("budget", own, "exceedance") == 0
            ? .bound : told(files, "budget", own, "exceedance", error: "exceedance_error", in: 0.01)
        case 4: return reserve(files, "budget", own, "reserve90", error: "reserve90_error", in: cell.euros)
        case 5: return reserveInterval(files, own, in: cell.euros)
        case 6: return withoutShortage(files, own, in: cell.euros)
        default: return ratio(files, own)
        }
      }
    ),
    (
      "lasten-van-de-gemeenten",
      { files, cell in
        let accounts = ["vergoed voor zorg": "revenue_care", "eigen uitvoering": "administration"]
        guard let account = accounts[cell.label] else {
          let whole = ["scenario": cell.scenario, "segment": "all", "measure": "cost"]
          let cost =
            cell.year.map { files.number("cost_years", keys(cell, year: $0), "mean") }
            ?? files.number("totals", whole, "mean")
          return .part(cost.map { $0 / 1e6 })
        }
        return ledger(files, cell, "all", account, year: cell.year ?? "total")
      }
    ),
    (
      "geleverd-en-betaald",
      { files, cell in
        let accounts = ["production", "revenue_care", "", "paid", "result", "equity"]
        let account = accounts[cell.column - 1]
        if account.isEmpty { return .untold("one column less another, as printed") }
        return ledger(files, cell, cell.segment ?? "", account, year: "total")
      }
    ),
  ]

  /// How far quantiles of cost over the contract lie above its mean: of a segment a table has P90, of all the reserves
  /// hold P80 and the interval too, above the budget.
  private static func aboveMean(_ files: ReportFiles, _ cell: Cell, _ segment: String) -> Source {
    let own = ["scenario": cell.scenario, "segment": segment, "measure": "cost"]
    guard let mean = files.number("totals", own, "mean") else { return .table(nil, error: nil) }
    func above(_ column: String) -> Double? { files.number("totals", own, column).map { ($0 - mean) / 1_000 } }
    let reserves = keys(cell, year: "total")
    func asked(_ column: String) -> Double? { files.number("budget", reserves, column) }
    func aboveBudget(_ column: String) -> Double? {
      asked(column).flatMap { reserve in asked("budget").map { ($0 + reserve - mean) / 1_000 } }
    }
    if cell.heading.hasPrefix("P90") {
      return .table(above("p90"), error: files.number("totals", own, "p90_error").map { $0 / 1_000 })
    }
    guard segment == "all" else { return .untold("P80 of a segment, and the interval of its P90: no table has them") }
    if cell.heading.hasPrefix("P80") {
      // Both quantiles are told in the step of the less certain one.
      let errors = [asked("reserve80_error"), asked("reserve90_error")].compactMap(\.self)
      return .table(aboveBudget("reserve80"), error: errors.max().map { $0 / 1_000 })
    }
    return .interval(
      aboveBudget("reserve90_low"), aboveBudget("reserve90_high"), error: asked("reserve90_error").map { $0 / 1_000 })
  }

  /// What of a reserve is asked for beside an expected shortage, which is the mean less the budget.
  private static func withoutShortage(_ files: ReportFiles, _ keys: [String: String], in unit: Double) -> Source {
    func number(_ column: String) -> Double? { files.number("budget", keys, column) }
    let whole = ["scenario": keys["scenario"] ?? "", "segment": "all", "measure": "cost"]
    let (table, own) = keys["year"] == "total" ? ("totals", whole) : ("cost_years", keys)
    guard let reserve = number("reserve90"), let error = number("reserve90_error"), let budget = number("budget"),
      let mean = files.number(table, own, "mean"), let meanError = files.number(table, own, "standard_error")
    else { return .reserve(nil, error: nil) }
    return mean > budget
      ? .reserve(max(0, reserve - mean + budget) / unit, error: max(error, meanError) / unit)
      : .reserve(reserve / unit, error: error / unit)
  }

  /// What there is for risks, which the file states, by what is required: the reserve as printed.
  private static func ratio(_ files: ReportFiles, _ keys: [String: String]) -> Source {
    guard let reserve = files.number("budget", keys, "reserve90"),
      let error = files.number("budget", keys, "reserve90_error")
    else { return .table(nil, error: nil) }
    let step = ToldNumber.step(atLeast: error)
    let required = (reserve / step - 1e-9).rounded(.up) * step
    return .table(300_000 / required, error: 0)
  }

  private static func reserveInterval(_ files: ReportFiles, _ keys: [String: String], in unit: Double) -> Source {
    func number(_ column: String) -> Double? { files.number("budget", keys, column).map { $0 / unit } }
    return .interval(number("reserve90_low"), number("reserve90_high"), error: number("reserve90_error"))
  }

  private static func ledger(
    _ files: ReportFiles, _ cell: Cell, _ segment: String, _ account: String, year: String
  ) -> Source {
    let own = ["segment": segment, "provider": "all", "account": account]
    let value = files.number("ledger_years", keys(cell, year: year).merging(own) { $1 }, "mean")
    // In millions the last digit is there to add up.
    return .part(value.map { $0 / 1e6 })
  }
}
