import Experiments
import Foundation
import Storage
import Testing
import YouthCare

@Suite("Table of objectives")
struct ObjectiveTableTests {
  private func rows() async throws -> (ScratchFolder, [[String: String]]) {
    let scratch = try ScratchFolder()
    try await WrittenRegion.write([try WrittenRegion.scenario()], to: try OutputFolder(scratch.path("out")))
    return (scratch, try scratch.rows("out/objectives.csv"))
  }

  @Test("the header is the agreed one, and a row names objective, segment, period and unit")
  func header() async throws {
    let (scratch, rows) = try await rows()
    let text = String(decoding: try scratch.bytes("out/objectives.csv"), as: UTF8.self)
    #expect(
      text.hasPrefix(
        "scenario,objective,segment,period_type,period,unit,mean,standard_error,p10,p50,p90,"
          + "p10_error,p50_error,p90_error,low,high\n"
          + "sample,cost_total,all,month,2027-01,euro,"))
    #expect(!text.lowercased().contains("nan") && !text.contains("inf,"))
    #expect(text.contains("\nsample,stay_mean,B,year,2028,days,"))
    #expect(text.contains("\nsample,harm_proxy,all,contract,total,count,0,0,0,0,0,0,0,0,,\n"), "nobody drops out")
    #expect(Set(rows.map { $0["period_type"] }) == ["month", "year", "contract"])
    #expect(Set(rows.map { $0["unit"] }) == ["euro", "share", "days", "count", "per_year"])
    for row in rows where row["period_type"] == "contract" { #expect(row["period"] == "total") }
    // Without norm, residence, system provider, care outside the contracts or other costs there is nothing to tell.
    let told = Set(rows.map { $0["objective"] })
    let hidden = [
      "started_within_norm", "residential_index", "ambulatory_share", "system_insolvency", "cost_outside_contract",
      "cost_other",
    ]
    for key in hidden { #expect(!told.contains(key)) }
    #expect(told.count == OutcomeCatalogue.standard.objectives.count - hidden.count)
  }

  @Test("what other tables tell too is told alike")
  func agreesWithOthers() async throws {
    let (scratch, rows) = try await rows()
    for (objective, measure) in [
      ("cost_care", "cost"), ("wait_mean", "wait_mean_days"), ("waiting_at_end", "waiting"),
    ] {
      for other in try scratch.rows("out/years.csv") where other["measure"] == measure {
        let own = try #require(
          rows.first {
            $0["objective"] == objective && $0["segment"] == other["segment"] && $0["period_type"] == "year"
              && $0["period"] == other["year"]
          })
        for column in ["mean", "standard_error", "p10", "p50", "p90"] {
          let (left, right) = (try #require(Double(own[column]!)), try #require(Double(other[column]!)))
          #expect(abs(left - right) <= 1e-9 * max(1, abs(right)), "\(objective) \(column)")
        }
      }
    }
    let ledger = try scratch.rows("out/ledger_years.csv")
    for (objective, account) in [("cost_total", "expense"), ("administration_municipal", "administration")] {
      let own = try #require(
        rows.first { $0["objective"] == objective && $0["segment"] == "all" && $0["period"] == "total" })
      let book = try #require(
        ledger.first { $0["segment"] == "all" && $0["year"] == "total" && $0["account"] == account })
      for column in ["mean", "standard_error"] {
        let (left, right) = (try #require(Double(own[column]!)), try #require(Double(book[column]!)))
        #expect(abs(left - right) <= 1e-6 * max(1, abs(right)), "\(objective) \(column)")
      }
    }
  }

  @Test("a probability has an error and no spread")
  func probability() async throws {
    let (_, rows) = try await rows()
    let exceeded = rows.filter { $0["objective"] == "budget_exceeded" }
    // Two years; the contract has no row a month, and one of its own.
    #expect(exceeded.map { $0["period"] } == ["2027", "2028", "total"])
    for row in exceeded {
      let (mean, low, high) = (Double(row["mean"]!)!, Double(row["low"]!)!, Double(row["high"]!)!)
      #expect(low <= mean && mean <= high && low >= 0 && high <= 1 && high - low < 0.35)
      #expect((Double(row["standard_error"]!) != nil) == (mean > 0 && mean < 1))
      #expect(row["p10"] == "" && row["p50"] == "" && row["p90"] == "")
    }
  }

  @Test("the average region says where its clients live")
  func settings() throws {
    let path = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Scenarios/average-region.yaml").path
    let segments = try ScenarioReader().read(path: path).scenario.segments
    #expect(
      segments.map(\.setting) == [
        .ambulatory, .ambulatory, .day, .family, .residential, .closed, .protection,
      ])
  }

  @Test("a setting that there isn't is refused with those there are")
  func unknownSetting() throws {
    let text = try Fixtures.validText()
    let segment = try #require(text.split(separator: "\n").first { $0.hasPrefix("    name:") })
    let changed = text.replacing(segment, with: "\(segment)\n    setting: residental", maxReplacements: 1)
    let messages = try Fixtures.read([("a.yaml", changed)]).messages
    #expect(messages.count == 1 && messages[0].contains("'setting' can't be 'residental'; did you mean 'residential'?"))
  }
}
