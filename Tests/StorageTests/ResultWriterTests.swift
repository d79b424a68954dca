import Experiments
import Foundation
import Storage
import Testing
import YouthCare

@Suite("Result files")
struct ResultWriterTests {
  static let tables = [
    "bands.csv", "budget.csv", "ledger.csv", "ledger_years.csv", "matrix.csv", "months.csv", "objectives.csv",
    "paths.csv", "replications.csv", "totals.csv", "waits.csv", "years.csv",
  ]

  @Test("the tables are the same to the byte for any number of threads, and when run again")
  func areReproducible() async throws {
    let scratch = try ScratchFolder()
    for (name, threads) in [("one", 1), ("three", 3), ("again", 1)] {
      try await WrittenRegion.write(
        [try WrittenRegion.scenario()], to: try OutputFolder(scratch.path(name)), threads: threads)
    }
    for table in Self.tables {
      let bytes = try scratch.bytes("one/\(table)")
      #expect(try scratch.bytes("three/\(table)") == bytes, "\(table)")
      #expect(try scratch.bytes("again/\(table)") == bytes, "\(table)")
    }
  }

  @Test("the months of a flow add up to its years, and the years to its total")
  func flowsAddUp() async throws {
    let scratch = try ScratchFolder()
    try await WrittenRegion.write([try WrittenRegion.scenario()], to: try OutputFolder(scratch.path("out")))
    let months = try scratch.rows("out/months.csv")
    let years = try scratch.rows("out/years.csv")
    for total in try scratch.rows("out/totals.csv") {
      let flows = ["arrivals", "starts", "ends", "drop_outs", "blocked_days", "care_days", "cost"]
      guard flows.contains(total["measure"]!) else { continue }
      let mean = try #require(Double(total["mean"]!))
      for rows in [months, years] {
        let parts = rows.filter { $0["segment"] == total["segment"] && $0["measure"] == total["measure"] }
        let sum = parts.reduce(0) { $0 + (Double($1["mean"]!) ?? .nan) }
        #expect(abs(sum - mean) <= 1e-9 * max(1, abs(mean)), "\(total["segment"]!) \(total["measure"]!)")
      }
    }
  }

  @Test("each replication's years add up to its total, to the cent")
  func replicationsAddUp() async throws {
    let scratch = try ScratchFolder()
    try await WrittenRegion.write([try WrittenRegion.scenario()], to: try OutputFolder(scratch.path("out")))
    let rows = try scratch.rows("out/replications.csv")
    #expect(rows.count == 40)
    for row in rows {
      for measure in ["cost", "starts", "ends", "drop_outs"] {
        let parts = ["2027", "2028"].map { Decimal(string: row["\(measure)_\($0)"]!)! }
        #expect(parts[0] + parts[1] == Decimal(string: row["\(measure)_total"]!)!)
      }
    }
    let mean = rows.reduce(0) { $0 + Double($1["cost_total"]!)! } / 40
    let total = try #require(
      try scratch.rows("out/totals.csv").first { $0["segment"] == "all" && $0["measure"] == "cost" })
    #expect(abs(mean - Double(total["mean"]!)!) < 0.01)
  }

  @Test("the header is the agreed one, and a measure without meaning has no row")
  func header() async throws {
    let scratch = try ScratchFolder()
    try await WrittenRegion.write([try WrittenRegion.scenario()], to: try OutputFolder(scratch.path("out")))
    let estimate =
      "mean,standard_error,sd,p05,p10,p25,p50,p75,p90,p95,"
      + "p05_error,p10_error,p25_error,p50_error,p75_error,p90_error,p95_error\n"
    for (file, time) in [("months", "month,"), ("years", "year,"), ("totals", "")] {
      let text = String(decoding: try scratch.bytes("out/\(file).csv"), as: UTF8.self)
      #expect(text.hasPrefix("scenario,segment,measure,\(time)\(estimate)"))
      #expect(!text.lowercased().contains("nan") && !text.contains("inf"))
      #expect(!text.contains("share_within_norm"), "there is no norm")
    }
    #expect(try scratch.rows("out/months.csv").first?["month"] == "2027-01")
  }

  @Test("scenarios of other years share a table, with empty fields where a scenario has no such year")
  func unionOfYears() async throws {
    let scratch = try ScratchFolder()
    let scenarios = [try WrittenRegion.scenario(), try WrittenRegion.scenario(named: "longer", years: 3)]
    try await WrittenRegion.write(scenarios, to: try OutputFolder(scratch.path("out")))
    let rows = try scratch.rows("out/replications.csv")
    #expect(rows.filter { $0["scenario"] == "sample" }.allSatisfy { $0["cost_2029"] == "" })
    #expect(rows.filter { $0["scenario"] == "longer" }.allSatisfy { $0["cost_2029"] != "" })
  }

  @Test("a name with a comma or a quote is quoted")
  func quoting() async throws {
    let scratch = try ScratchFolder()
    try await WrittenRegion.write(
      [try WrittenRegion.scenario(named: "a, \"b\"")], to: try OutputFolder(scratch.path("out")), replications: 2)
    let text = String(decoding: try scratch.bytes("out/budget.csv"), as: UTF8.self)
    #expect(text.contains("\n\"a, \"\"b\"\"\",2027,1000000,"))
  }

  @Test("one replication leaves every error and spread empty, in every table")
  func oneReplication() async throws {
    let scratch = try ScratchFolder()
    try await WrittenRegion.write(
      [try WrittenRegion.scenario()], to: try OutputFolder(scratch.path("out")), replications: 1)
    for table in Self.tables {
      for row in try scratch.rows("out/\(table)") {
        for (column, value) in row where column == "sd" || column.hasSuffix("_error") {
          #expect(value == "", "\(table) \(column): \(value)")
        }
        // Of one draw there is a middle, and no tail.
        for (column, value) in row where column.hasPrefix("p") && Int(column.dropFirst()) ?? 50 != 50 {
          #expect(value == "", "\(table) \(column): \(value)")
        }
      }
    }
  }

  @Test("the budget's risk stands beside it, with the errors that replications give")
  func budgetRisk() async throws {
    let scratch = try ScratchFolder()
    try await WrittenRegion.write([try WrittenRegion.scenario()], to: try OutputFolder(scratch.path("out")))
    let costs = try scratch.rows("out/replications.csv").map { Cents.rounded(euros: Double($0["cost_2027"]!)!) }
    let risk = BudgetRisk(period: .year(2027), budget: 100_000_000, costs: costs)
    let row = try #require(try scratch.rows("out/budget.csv").first { $0["year"] == "2027" })
    func expect(_ column: String, _ value: Double?) {
      let known = value.flatMap { $0.isFinite ? $0 : nil }
      #expect(
        known.map { abs(Double(row[column]!)! - $0) <= 1e-6 * max(1, abs($0)) } ?? (row[column] == ""), "\(column)")
    }
    expect("exceedance", risk.exceedance.value)
    expect("exceedance_error", risk.exceedance.standardError)
    expect("exceedance_low", risk.exceedance.interval?.lowerBound)
    expect("exceedance_high", risk.exceedance.interval?.upperBound)
    for (column, figure) in [("overrun", risk.overrun), ("reserve80", risk.reserve80), ("reserve90", risk.reserve90)] {
      expect(column, figure?.value)
      expect(column + "_error", figure?.standardError)
    }
  }

  @Test("the manifest lists every file, the inputs and how they were run")
  func manifest() async throws {
    let scratch = try ScratchFolder()
    try await WrittenRegion.write([try WrittenRegion.scenario()], to: try OutputFolder(scratch.path("out")))
    let json = try #require(
      try JSONSerialization.jsonObject(with: try scratch.bytes("out/manifest.json")) as? [String: Any])
    #expect(json["files"] as? [String] == (Self.tables + ["manifest.json"]).sorted())
    #expect(json["seed"] as? Int == 3)
    #expect(json["version"] as? String == "1.2.3")
    let scenario = try #require((json["scenarios"] as? [[String: Any]])?.first)
    #expect(scenario["inputs"] as? [String: String] == ["contract.years": "2"])
  }

  @Test("a contract's ledger by month adds up to its years, and contracts to segments and the region")
  func ledger() async throws {
    let scratch = try ScratchFolder()
    try await WrittenRegion.write([try WrittenRegion.scenario()], to: try OutputFolder(scratch.path("out")))
    let header = "scenario,segment,provider,month,layer,account,mean,standard_error\n"
    #expect(String(decoding: try scratch.bytes("out/ledger.csv"), as: UTF8.self).hasPrefix(header))
    let months = try scratch.rows("out/ledger.csv")
    let years = try scratch.rows("out/ledger_years.csv")
    #expect(Set(months.map { $0["provider"] }) == ["A", "B"])
    func sum(_ rows: [[String: String]], _ keep: ([String: String]) -> Bool) -> Double {
      rows.filter(keep).reduce(0) { $0 + (Double($1["mean"]!) ?? .nan) }
    }
    for total in years where total["year"] == "total" {
      let mean = try #require(Double(total["mean"]!))
      let account = total["account"]!
      let isStock = total["layer"] == "stock"
      let own = { (row: [String: String]) in
        row["account"] == account && (total["segment"] == "all" || row["segment"] == total["segment"])
      }
      let byMonth = sum(months) { own($0) && (!isStock || $0["month"] == "2028-12") }
      #expect(abs(byMonth - mean) <= 1e-9 * max(1, abs(mean)), "\(total)")
      let byYear = sum(years) {
        own($0) && $0["segment"] == total["segment"] && $0["provider"] == total["provider"]
          && (isStock ? $0["year"] == "2028" : $0["year"] != "total")
      }
      #expect(abs(byYear - mean) <= 1e-9 * max(1, abs(mean)), "\(total)")
    }
    let accounts = Set(months.map { $0["account"]! })
    #expect(accounts.isSuperset(of: ["production", "revenue_care", "paid", "receivable", "cost", "result", "equity"]))
    #expect(!accounts.contains("revenue_guarantee"), "what stays zero has no row")
    let cost = try scratch.rows("out/totals.csv").first { $0["segment"] == "all" && $0["measure"] == "cost" }
    let revenue = years.first { $0["segment"] == "all" && $0["account"] == "revenue" && $0["year"] == "total" }
    for column in ["mean", "standard_error"] {
      let (left, right) = (Double(cost![column]!)!, Double(revenue![column]!)!)
      #expect(abs(left - right) <= 1e-9 * right, "\(column)")
    }
  }
}
