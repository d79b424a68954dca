import Foundation
import Storage
import Testing
import YouthCare

/// MODEL.md, M10.
@Suite("other costs are read")
struct OtherCostsReadTests {
  private func costs(_ text: String, base: String = "") throws -> [OtherCost] {
    let derived = "title: T\ndiffers: D\nextends: base.yaml\n" + text
    let files = [("a.yaml", derived), ("base.yaml", try Fixtures.validText() + base)]
    return try Fixtures.read(files).get().scenario.otherCosts
  }

  private static let base = """

    other_costs:
      access: {title: {nl: Toegang, en: Access}, per_year: 24000000, index: 4%, taakveld: "6.2"}
      pgb: {per_year: 5000000}

    """

  @Test("there are none unless a file states them; a line has an amount and what else it states")
  func lines() throws {
    #expect(try costs("").isEmpty)
    let lines = try costs("", base: Self.base)
    #expect(lines.map(\.name) == ["access", "pgb"] && lines.map(\.perYear) == [24_000_000, 5_000_000])
    #expect(lines[0].title == LocalizedText(nl: "Toegang", en: "Access") && lines[1].title == LocalizedText("pgb"))
    #expect(lines.map(\.index) == [0.04, nil] && lines.map(\.growth) == [0, 0])
    #expect(lines.map(\.taskField) == ["6.2", nil])
  }

  @Test("a file that extends another changes a line key by key, adds one, and takes one away with null")
  func layers() throws {
    let lines = try costs(
      "other_costs:\n  access: {per_year: 25000000}\n  pgb: null\n  teams: {per_year: 1000000}\n", base: Self.base)
    #expect(lines.map(\.name) == ["access", "teams"] && lines.map(\.perYear) == [25_000_000, 1_000_000])
    #expect(lines[0].index == 0.04 && lines[0].taskField == "6.2")
  }

  @Test("each number has an address, and is set there")
  func addresses() throws {
    var scenario = try Fixtures.read([("a.yaml", Fixtures.validText() + Self.base)]).get().scenario
    let address = Address(["other_costs", "pgb", "per_year"])
    #expect(scenario.value(at: address) == 5_000_000)
    #expect(scenario.value(at: Address(["other_costs", "pgb", "index"])) == nil)
    scenario = try scenario.setting([address: 6_000_000])
    #expect(scenario.otherCosts.map(\.perYear) == [24_000_000, 6_000_000])
  }
}
