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
      #expect(cells == ["same", "0", "±", "0", "0", "0%"])
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
    let numbers = NumberText(.english)
    let text = try #require(Comparison([PairedValues(base), PairedValues(more)], in: .english)).text
    let unit = text.contains("in thousand euros") ? 1e3 : 1e6
    let expected = numbers.mean(paired, in: unit) + "  " + numbers.errorText(paired.standardError / unit)
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("more") })
    #expect(
      row.split(separator: " ").joined(separator: " ").contains(expected.split(separator: " ").joined(separator: " ")))
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
