import Foundation
import Storage
import Testing
import YouthCare

@Suite("what is told beside a scenario is read")
struct AccountabilityReadTests {
  private static let own = """
    hypothesis: {nl: Meer, en: More}
    finding: Less
    decision: None
    house: {name: Region, logo: pictures/logo.svg, colour: "#1b4f72"}
    report: {line_threshold: 25000, available: 12000000}
    task_fields:
      S4: {6.751: 40%, 6.752: 0.6}
      S5: 6.762
    municipalities:
      solidarity: 10%
      keys: {S5: three_years}
      members:
        Adorp: {inhabitants: 5200, use: {S5: [4, 6, 5]}}
        Bedorp: {inhabitants: 800, use: {S5: [0, 1, 0], S4: [3]}}

    """
  private static let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"

  private func read(_ text: String, base: String) throws -> ScenarioFile {
    try Fixtures.read([
      ("a.yaml", "title: T\ndiffers: D\nextends: region/base.yaml\n" + text),
      ("region/base.yaml", try Fixtures.validText() + base), ("region/pictures/logo.svg", Self.picture),
      ("own.svg", Self.picture),
    ]).get()
  }

  @Test("everything reaches the scenario; what goes without saying has its default")
  func everything() throws {
    let told = try read(Self.own.replacing("pictures/", with: "region/pictures/"), base: "").scenario.accountability
    #expect(told.hypothesis == LocalizedText(nl: "Meer", en: "More"))
    #expect(told.finding == LocalizedText("Less") && told.decision == LocalizedText("None"))
    #expect(told.house.name == "Region" && told.house.colour == Colour("#1b4f72"))
    #expect(told.lineThreshold == 25_000 && told.resilience == Resilience(available: 12_000_000, percentile: 0.9))
    let fields = try #require(told.taskFields)
    let byCode = fields.segments.map { shares in
      Dictionary(uniqueKeysWithValues: shares.map { ($0.key.code, $0.value) })
    }
    #expect(byCode == [["6.751": 0.4, "6.752": 0.6], ["6.762": 1]] && fields.otherCosts.isEmpty)
    let sharing = try #require(told.municipalities)
    #expect(sharing.municipalities.map(\.name) == ["Adorp", "Bedorp"] && sharing.solidarity == 0.1)
    #expect(sharing.keys == [.inhabitants, .threeYears])
    #expect(sharing.municipalities.map(\.use) == [[[], [4, 6, 5]], [[3], [0, 1, 0]]])
    let nothing = try read("", base: "").scenario.accountability
    #expect(nothing.house == House() && nothing.lineThreshold == 50_000 && nothing.resilience == nil)
    #expect(nothing.taskFields == nil && nothing.municipalities == nil && nothing.decision == nil)
  }

  @Test("a base's house, report, task fields and municipalities hold, its hypothesis, finding and decision don't")
  func inherited() throws {
    let told = try read("house: {name: Other}\ntask_fields: {S5: 6.763}\n", base: Self.own).scenario.accountability
    #expect(told.hypothesis == nil && told.finding == nil && told.decision == nil)
    #expect(told.house.name == "Other" && told.lineThreshold == 25_000 && told.municipalities != nil)
    // The logo stands beside the file that names it.
    #expect(told.house.logo?.hasSuffix("/region/pictures/logo.svg") == true)
    #expect(told.taskFields?.segments[1].map(\.key.code) == ["6.763"])
    let own = try read("house: {logo: own.svg}\n", base: Self.own).scenario.accountability
    #expect(own.house.logo?.hasSuffix("/own.svg") == true && own.house.name == "Region")
  }

  @Test("no result depends on it: the digest of the inputs stays, and so do the numbers that may be uncertain")
  func noInput() throws {
    let (plain, told) = (try read("", base: ""), try read("", base: Self.own))
    #expect(plain.digest == told.digest && plain.resolved.count < told.resolved.count)
    #expect(plain.scenario.statements.numbers.count == told.scenario.statements.numbers.count)
  }

  @Test("another cost that says itself where it stands needs no line of its own")
  func otherCosts() throws {
    let costs = "other_costs: {access: {per_year: 1000000, taakveld: \"6.22\"}}\n"
    let fields = try read(costs, base: Self.own).scenario.accountability.taskFields
    #expect(fields?.otherCosts.map { $0.map(\.key.code) } == [["6.22"]])
  }

  @Test("a contract of before 2025 has the lines of then")
  func before() throws {
    let text = try Fixtures.validText().replacing("2027-01-01", with: "2024-01-01")
    let fields = "task_fields: {S4: 6.73b, S5: 6.74c}\n"
    let told = try Fixtures.read([("a.yaml", text + fields)]).get().scenario.accountability
    #expect(told.taskFields?.segments.map { $0.map(\.key.code) } == [["6.73b"], ["6.74c"]])
  }

  @Test("the paper for a council has the inputs of the living region, and municipalities with few children")
  func councilPaper() throws {
    let folder = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Scenarios")
    let paper = try ScenarioReader().read(path: folder.appending(path: "council-paper.yaml").path)
    let region = try ScenarioReader().read(path: folder.appending(path: "living-region.yaml").path)
    #expect(paper.digest == region.digest)
    let sharing = try #require(paper.scenario.accountability.municipalities)
    #expect(sharing.municipalities.reduce(0) { $0 + $1.inhabitants } == 106_000)
    let small = sharing.municipalities.filter { $0.use.contains { (1...9).contains($0.last ?? 0) } }
    #expect(small.count >= 3)
  }
}
