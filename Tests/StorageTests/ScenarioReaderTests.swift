import Foundation
import Sampling
import Storage
import Testing
import YouthCare

@Suite("a valid file becomes a scenario")
struct ScenarioReaderTests {
  @Test("every key reaches the scenario")
  func everyKey() throws {
    let file = try Fixtures.result(of: Fixtures.everyKey).get()
    let scenario = file.scenario
    #expect(scenario.name == "every-key")
    #expect(scenario.title == LocalizedText(nl: "Alle sleutels", en: "Every key"))
    #expect(scenario.question == LocalizedText("Does every key reach the scenario?"))
    #expect(scenario.contract.start == CalendarDate(year: 2027, month: 7, day: 1))
    #expect(scenario.contract.years == 4)
    #expect(file.comparedWith.map { $0.hasSuffix("ValidScenarios/every-agreement.yaml") } == true)
    #expect(scenario.contract.warmUpMonths == 3)
    #expect(scenario.contract.indexation == 0.035)
    #expect(scenario.budget?.byYear == [2027: 80_000_000, 2028: 168_000_000])
    #expect(scenario.region.youths == 106_000)
    #expect(scenario.segments.map(\.id) == ["S1", "S4", "S5", "S6"])

    let light = scenario.segments[0]
    #expect(scenario.segments.map(\.setting) == [.day, .ambulatory, .ambulatory, .ambulatory], "at home unless stated")
    #expect(light.inflow.startsPerYear == 2700)
    #expect(light.inflow.growth == 0.02, "the segment's growth goes before the region's")
    #expect(light.inflow.overdispersion == 0.005, "the region's overdispersion stands where the segment says nothing")
    #expect(light.inflow.season[11] == 6.5 && light.inflow.season[0] == 0.5, "divided by their mean, 2")
    #expect(light.inflow.sinePhase == 2 * 365.2425 / 12)
    #expect(light.severities.map(\.name) == ["light", "moderate", "severe"])
    #expect(light.severities.map(\.share) == [0.55, 0.32, 0.13])
    #expect(light.referrers.map(\.name) == ["municipality", "doctor"])
    #expect(light.urgency.urgent == 0.12)
    #expect(try light.dropOut?.patience == Array(repeating: Distribution.exponential(mean: 400), count: 3))
    #expect(light.dropOut?.urgentStay == true && light.dropOut?.returns == 0.25 && light.dropOut?.returnUrgent == 0.5)
    #expect(try light.reEntry?.delay == .gamma(mean: 5 * (365.2425 / 12), cv: 0.7071))
    #expect(try light.stay == .lognormal(mean: 347, sigma: 0.95))
    #expect(light.capacity == .places(3000) && light.waitingList == .perProvider && light.waitNorm == 98)
    #expect(light.providers.map(\.share) == [0.6, 0.4])
    #expect(light.present.wait == 70 && light.present.inCare == 1230 && light.present.waiting == 140)
    #expect(try light.present.elapsed == .empirical(edges: [0, 91, 365.2425], weights: [0.4, 0.6]))
    #expect(try light.present.waited == .uniform(low: 0, high: 140))
    #expect(light.routes.map(\.target) == [2] && light.routes[0].kind == .stepDown)
    #expect(!light.routes[0].keepsPlace && light.routes[0].priority == .urgent)
    var effort = EffortBasedFunding()
    (effort.tariff, effort.hoursPerWeek) = (85, 2.5)
    #expect(light.funding as? EffortBasedFunding == effort)

    let home = scenario.segments[1]
    #expect(home.inflow.newPerYear == 1800 && home.inflow.startsPerYear == nil)
    #expect(home.inflow.season == Inflow().season && home.inflow.sineAmplitude == 0, "null takes the region's away")
    #expect(home.severities.map(\.name) == ["moderate", "severe"])
    #expect(home.urgency.crisis == 0 && home.urgency.urgent == 0.12, "merged key by key")
    #expect(try home.dropOut?.patience == [nil, .weibull(mean: 1.5 * 365.2425, shape: 1.2)])
    #expect(home.capacity == .places(4500) && home.providers.map(\.places) == [2000, 2500])
    #expect((home.funding as? OutputBasedFunding)?.atStart == 0.4)

    #expect(scenario.segments[2].capacity == .unlimited)
    #expect(scenario.segments[2].providers.map(\.name) == ["S5"], "one provider, named as the segment")
    #expect((scenario.segments[2].funding as? TaskBasedFunding)?.budget == 3_000_000)
    #expect(scenario.segments[3].capacity == .inBalance)
    #expect(scenario.segments[3].reEntry?.probability == 0.15)
    #expect(scenario.segments[3].routes.map(\.keepsPlace) == [false, true], "a step down keeps its place by default")

    let days = 365.2425 / 12
    var following = DatedChange(
      name: "following", target: .places, segments: [3], step: Timeline.Step(.times(1), from: 0))
    following.followsCaseload = true
    #expect(
      scenario.changes == [
        DatedChange(
          name: "fewer-places", target: .places, segments: [1, 3],
          step: Timeline.Step(.times(0.9), from: 184, until: 550, ramp: 6 * days)),
        DatedChange(
          name: "more-moves", target: .route(to: 0), segments: [3], step: Timeline.Step(.to(0.05), from: 0)),
        DatedChange(name: "more-hours", target: .hours, segments: [0], step: Timeline.Step(.times(1.05), from: 731)),
        DatedChange(
          name: "fewer-returns", target: .reEntry, segments: [0, 1, 2, 3], step: Timeline.Step(.times(0.8), from: 0)),
        DatedChange(name: "extra", target: .places, segments: [0], step: Timeline.Step(.plus(40), from: 1096)),
        following,
      ])
  }

  @Test("what isn't stated has its default")
  func defaults() throws {
    let scenario = try Fixtures.result(of: Fixtures.valid).get().scenario
    #expect(scenario.region.trajectoriesPerClient == 1 && scenario.contract.calendar == .gregorian)
    let segment = scenario.segments[0]
    #expect(segment.dropOut == nil && segment.reEntry == nil && segment.referrers.isEmpty)
    #expect(segment.urgency == Urgency() && segment.waitingList == .pooled && segment.waitNorm == nil)
    #expect(scenario.segments[1].routes[0].keepsPlace)
  }

  @Test(
    "a length is read in every unit, with months of 365/12 days in a uniform calendar",
    arguments: [
      ("0", 0.0), ("90 days", 90), ("1 dag", 1), ("13 weeks", 91), ("2 weken", 14), ("8 months", 8 * 365.0 / 12),
      ("6 maanden", 182.5), ("1.5 years", 547.5), ("2 jaar", 730), ("0.5jaar", 182.5), (".5 weeks", 3.5),
      ("1e2 days", 100),
    ] as [(String, Double)])
  func lengths(text: String, days: Double) throws {
    let scenario = try Fixtures.validText()
      .replacing("years: 5", with: "years: 5\n  calendar: uniform").replacing("wait: 20 weeks", with: "wait: \(text)")
    let read = try Fixtures.read([("a.yaml", scenario)]).get().scenario
    #expect(abs(read.segments[1].present.wait - days) < 1e-9)
  }

  @Test(
    "a share is the same number with and without a percent sign",
    arguments: [("0.035", 0.035), ("3.5%", 0.035), ("3.5 %", 0.035), ("-10%", -0.1), ("7%", 0.07), ("0", 0)]
      as [(String, Double)])
  func shares(text: String, share: Double) throws {
    let scenario = try Fixtures.validText().replacing("indexation: 0.03", with: "indexation: \(text)")
    #expect(try Fixtures.read([("a.yaml", scenario)]).get().scenario.contract.indexation == share)
  }

  @Test("carriage returns, a byte order mark and comments change nothing")
  func dialects() throws {
    let plain = try Fixtures.validText()
    let digest = try Fixtures.read([("a.yaml", plain)]).get().digest
    let windows = plain.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    let commented = plain.replacing("\n", with: "   # a comment\n")
    for text in [windows, "\u{FEFF}" + plain, "\u{FEFF}" + windows, commented, "---\n" + plain + "...\n"] {
      #expect(try Fixtures.read([("a.yaml", text)]).get().digest == digest)
    }
  }

  @Test("a fault after a byte order mark or a carriage return stands where an editor shows it")
  func placesInDialects() throws {
    let windows = "\u{FEFF}titel: One\r\nquestion: Two\r\nsource: Three\r\ncontract: {start: 2027-01-01, yeers: 3}\r\n"
    let messages = try Fixtures.read([("a.yaml", windows)]).messages
    #expect(messages.contains("a.yaml:1:1: a scenario has no 'titel'; did you mean 'title'?"))
    #expect(messages.contains("a.yaml:4:31: contract has no 'yeers'; did you mean 'years'?"))
  }

  @Test("the digest knows nothing of names, texts and ways to write a number")
  func digestLeavesTextsOut() throws {
    let text = try Fixtures.validText()
    let digest = try Fixtures.read([("a.yaml", text)]).get().digest
    #expect(digest.count == 64)
    let retitled = text.replacing("A small region", with: "Another title").replacing("12 months", with: "1 year")
    #expect(try Fixtures.read([("b.yaml", retitled)]).get().digest == digest)
    let other = text.replacing("places: 240", with: "places: 241")
    #expect(try Fixtures.read([("a.yaml", other)]).get().digest != digest)
  }
}
