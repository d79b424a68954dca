import Testing

/// What a report tells, held against the tables that stand beside it in its bundle.
@Suite("The numbers of a report")
struct ReportNumbersTests {
  private static let replications = 40

  /// A region with a ceiling, task fields, referrers, municipalities and an option with more places.
  private static let region = """
    title: {nl: Een kleine regio, en: A small region}
    question: {nl: Wat kost het?, en: What does it cost?}
    source: made up for a test
    contract: {start: 2027-01-01, years: 2}
    budget: {first_year: 1450000}
    report: {available: 300000, percentile: 90%, line_threshold: 1000}
    task_fields: {A: 6.752, B: {6.761: 50%, 6.762: 50%}}
    municipalities:
      solidarity: 10%
      keys: {A: last_year}
      members:
        Noord: {inhabitants: 4000, use: {A: [60], B: [20]}}
        Zuid: {inhabitants: 2000, use: {A: [30], B: [12]}}
    segments:
      A:
        name: {nl: Ambulant, en: Ambulatory}
        inflow: {new_per_year: 60}
        referrers: {gp: 50%, municipal_team: 50%}
        stay: {family: exponential, mean: 120 days}
        places: 20
        wait_norm: 4 weeks
        funding: {model: effort-based, tariff: 100, per: day, ceiling: {amount: 700000, over_delivery: stop}}
      B:
        name: {nl: Verblijf, en: Residential}
        inflow: {new_per_year: 20}
        stay: {family: exponential, mean: 200 days}
        places: 9
        wait_norm: 4 weeks
        funding: {model: effort-based, tariff: 250, per: day}

    """
  private static let option = """
    extends: small.yaml
    title: {nl: Meer plaatsen, en: More places}
    differs: {nl: B met 12 plaatsen, en: B with 12 places}
    segments:
      B: {places: 12}

    """

  @Test("each is the one of the tables as rounded, parts add up as printed, and each has a unit")
  func numbers() throws {
    let workplace = try Workplace()
    try workplace.write(Self.region, to: "small.yaml")
    try workplace.write(Self.option, to: "option.yaml")
    let outcome = try Command.run(
      "report", "small.yaml", "option.yaml", "--out", "out", "--csv", "nl", "--bundle", "--no-pdf", "--lang", "nl",
      "--replications", "\(Self.replications)", "--quiet", in: workplace.folder)
    try #require(outcome.status == 0, "\(outcome.errors)")
    let files = try ReportFiles(workplace.path("out"))
    let numbers = ReportNumbers(files, replications: Self.replications)
    #expect(numbers.faults.isEmpty, "\(numbers.faults.joined(separator: "\n"))")
    #expect(numbers.held > 400, "no table is passed over: \(numbers.held) held, \(numbers.untold)")
    let faults = files.sheets.flatMap { sumFaults($0) + unitFaults($0) }
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  /// Totals that aren't the sum of the printed parts, and columns that don't follow from others as printed.
  private func sumFaults(_ sheet: ReportFiles.Sheet) -> [String] {
    let summed = ["lasten-in-", "lasten-van-de-gemeenten", "geleverd-en-betaald", "kinderen-met-zorg"]
    var faults: [String] = []
    func number(_ row: Int, _ column: Int) -> Double? { ToldNumber(sheet.rows[row][column])?.value }
    func check(_ row: Int, _ column: Int, is parts: [Double?]) {
      guard let told = number(row, column) else { return }
      let sum = parts.reduce(0) { $0 + ($1 ?? .nan) }
      if !(abs(told - sum) < 1e-9) { faults.append("\(sheet.title): \(sheet.rows[row][0]) is \(told), not \(sum)") }
    }
    // One kind of cost, with own administration apart below, needs no total.
    if summed.contains(where: sheet.title.hasPrefix), sheet.rows.count > 2 || !sheet.title.hasPrefix("lasten-van") {
      guard let total = sheet.rows.firstIndex(where: { ["totaal", "Regio"].contains($0[0]) }) else {
        return ["\(sheet.title) has no total"]
      }
      for column in sheet.headings.indices.dropFirst() {
        check(total, column, is: (0..<total).map { number($0, column) })
      }
    }
    for row in sheet.rows.indices {
      switch sheet.title {
      case let title where title.hasPrefix("lasten-van-de-gemeenten"):
        check(row, 3, is: [number(row, 1), number(row, 2)])
      case let title where title.hasPrefix("geleverd-en-betaald"):
        check(row, 3, is: [number(row, 1), number(row, 2).map { -$0 }])
      case let title where title.hasPrefix("raming-en-begroting"):
        for first in [1, 4] { check(row, first + 2, is: [number(row, first + 1), number(row, first).map { -$0 }]) }
      default: break
      }
    }
    return faults
  }

  /// Columns with numbers of which nothing says the unit, and headings with a unit that the numbers below don't have.
  private func unitFaults(_ sheet: ReportFiles.Sheet) -> [String] {
    // What was stated and believed has its unit in a column; a damping is a factor, and numbers are counted.
    let isBare = ["wat-over-de-jaren", "wat-in-elke-toekomst"].contains(where: sheet.title.hasPrefix)
    guard !isBare, !sheet.headings.contains("eenheid"), sheet.headings.count > 2 else { return [] }
    // A year, a count of what stands above it, and a ratio have none.
    let unitless = ["jaar", "contracten", "beschikbaar ÷ benodigd"]
    return sheet.headings.indices.dropFirst().compactMap { column in
      let heading = sheet.headings[column]
      let cells = sheet.rows.filter { column < $0.count }.map { $0[column] }
      let unit = heading.wholeMatch(of: /.* \(([^()]+)\)/).map { String($0.1) }
      let hasNumbers = cells.contains { ToldNumber($0) != nil && !$0.contains("%") }
      let fault: String? =
        if let unit {
          if unit.contains(";") || unit.contains(",") {
            "has more than one unit"
          } else if unitless.contains(where: { heading == "\($0) (\(unit))" }) {
            "has no unit of its own"
          } else if !hasNumbers, cells.contains(where: { ToldNumber($0) != nil }) {
            "is of percentages"
          } else if !heading.hasPrefix("verschil"), !cells.contains(where: { $0.contains(where: \.isNumber) }) {
            cells.contains(where: { $0.contains(where: \.isLetter) }) ? "is of words" : nil
          } else {
            nil
          }
        } else {
          hasNumbers && !heading.contains("%") && !unitless.contains(heading) ? "has no unit" : nil
        }
      return fault.map { "\(sheet.title): \(heading) \($0)" }
    }
  }
}
