import Experiments
import Reporting
import Testing
import YouthCare

@Suite("The comparison of scenarios")
struct ComparisonTests {
  @Test("a scenario that changes nothing differs by exactly 0")
  func nothingChanges() async throws {
    let base = try await SampleRegion.projection(try SampleRegion.scenario(), replications: 40)
    let same = try await SampleRegion.projection(try SampleRegion.scenario(named: "same"), replications: 40)
    let text = try #require(Comparison([PairedValues(base), PairedValues(same)], in: .english)).text
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("same") }
    #expect(rows.count == 5)
    for row in rows {
      let cells = row.split(separator: " ").map(String.init)
      #expect(cells == ["same", "0", "0", "0", "0%", "0%"])
    }
  }

  @Test("a difference is taken within replications: its error is that of the paired values")
  func isPaired() async throws {
    let base = try await SampleRegion.projection(try SampleRegion.scenario())
    let more = try await SampleRegion.projection(try SampleRegion.scenario(named: "more", placesInA: 22))
    guard case .plain(let before)? = base.values(.cost, segment: nil, over: .contract),
      case .plain(let after)? = more.values(.cost, segment: nil, over: .contract)
    else { return #expect(Bool(false)) }
    let paired = Estimate(zip(after, before).map { $0 - $1 })
    let text = try #require(Comparison([PairedValues(base), PairedValues(more)], in: .english)).text
    let unit = text.contains("in thousand euros") ? 1e3 : 1e6
    let numbers = NumberText(.english)
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("more") })
    let cells = row.split(separator: " ").map(String.init)
    #expect(cells[1] == numbers.figure(paired.figure, in: unit, maximumDecimals: 4))
    // Its interval is some three paired errors to each side; of unpaired ones it would be far wider.
    let ends = [cells[2], cells[4]].map { Double($0.replacing(",", with: "")) ?? .nan }
    #expect(cells[3] == "to" && ends[0] < paired.mean / unit && paired.mean / unit < ends[1])
    let reach = (ends[1] - ends[0]) / 2 / (paired.standardError / unit)
    #expect(reach > 2.5 && reach < 4.5)
  }

  @Test("with one replication nothing is told, and nothing is called the same", arguments: Language.allCases)
  func oneReplication(language: Language) async throws {
    let base = try await SampleRegion.projection(try SampleRegion.scenario(), replications: 1)
    let same = try await SampleRegion.projection(try SampleRegion.scenario(named: "same"), replications: 1)
    let lines = try #require(Comparison([PairedValues(base), PairedValues(same)], in: language)).text
      .split(separator: "\n").map(String.init)
    let rows = lines.filter { $0.hasPrefix("same ") } + lines.filter { $0.wholeMatch(of: /G[0-9]+ .*/) != nil }
    #expect(rows.count > 30)
    for row in rows { #expect(row.contains("?") && !row.contains("± 0"), "\(row)") }
    let word = language == .dutch ? "te weinig" : "too few"
    #expect(lines.filter { $0.wholeMatch(of: /G[0-9]+ .*/) != nil }.allSatisfy { $0.hasSuffix(word) })
  }

  @Test("contracts over other years are not compared, and that is said")
  func otherYears() async throws {
    let base = try await SampleRegion.projection(try SampleRegion.scenario(), replications: 4)
    var longer = try SampleRegion.scenario(named: "longer")
    longer.contract.years = 3
    let other = try await SampleRegion.projection(longer, replications: 4)
    let text = try #require(Comparison([PairedValues(base), PairedValues(other)], in: .english)).text
    #expect(text.contains("longer was not compared: its contract covers other years."))
  }

  @Test("one scenario is compared with nothing")
  func alone() async throws {
    let base = try await SampleRegion.projection(try SampleRegion.scenario(), replications: 4)
    #expect(Comparison([PairedValues(base)], in: .dutch) == nil)
  }
}
