import Foundation
import Sampling
import Storage
import Testing
import YouthCare

@Suite("a scenario states only what differs from its base")
struct ExtendsTests {
  @Test("what a base is compared with is its own; two files may name each other")
  func comparedWith() throws {
    let base = ("base.yaml", try Fixtures.validText() + "\ncompared_with: variant.yaml\n")
    let variant = "title: Variant\ndiffers: Nothing\nextends: base.yaml\n"
    func read(_ text: String) throws -> ScenarioFile {
      try Fixtures.read([("variant.yaml", text), base]).get()
    }
    #expect(try read(variant).comparedWith == nil)
    let named = try read(variant + "compared_with: base.yaml\n")
    #expect(named.comparedWith?.hasSuffix("/base.yaml") == true && named.comparedWith?.contains("..") == false)
    #expect(try named.digest == read(variant).digest)
  }

  @Test("over two levels, keys merge, lists and scalars replace, another family replaces whole, null takes away")
  func twoLevels() throws {
    let base = try Fixtures.validText() + "\ndemand: {season: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2], growth: 2%}\n"
    let middle = """
      title: Middle
      differs: Many things
      extends: base/region.yaml
      contract: {years: 4}
      demand: {season: [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]}
      segments:
        S5:
          stay: {family: exponential, mean: 90 days}
          funding: {model: task-based, budget: 1000000}
        S6:
          name: New
          inflow: {new_per_year: 100}
          stay: {family: constant, value: 10 days}
          funding: {model: output-based, price: 10}
      changes:
        one: {parameter: inflow, segments: all, times: 1.1}
        two: {parameter: stay, segments: all, times: 1.1}
      """
    let top = """
      title: Top
      question: And then?
      differs: A little more
      extends: ../middle.yaml
      segments:
        S4: {stay: {cv: 0.5}}
        S5: {routes: null, places: in_balance}
      changes:
        one: null
        two: {times: 1.2}
      """
    let file = try Fixtures.read([("top/top.yaml", top), ("middle.yaml", middle), ("base/region.yaml", base)]).get()
    let scenario = file.scenario
    #expect(file.files.map { URL(filePath: $0).lastPathComponent } == ["top.yaml", "middle.yaml", "region.yaml"])
    #expect(scenario.name == "top" && scenario.title.en == "Top" && scenario.question.en == "And then?")
    #expect(scenario.source.en == "Made up")
    #expect(scenario.contract.years == 4 && scenario.contract.indexation == 0.03)
    #expect(scenario.segments.map(\.id) == ["S4", "S5", "S6"])
    #expect(try scenario.segments[0].stay == .gamma(mean: 300, cv: 0.5), "the same family merges")
    #expect(try scenario.segments[1].stay == .exponential(mean: 90), "another family replaces")
    #expect((scenario.segments[1].funding as? TaskBasedFunding)?.budget == 1_000_000)
    #expect(scenario.segments[1].routes.isEmpty && scenario.segments[1].capacity == .inBalance)
    #expect(scenario.segments[0].inflow.season[0] > scenario.segments[0].inflow.season[11], "the list is replaced")
    #expect(scenario.segments[0].inflow.growth == 0.02)
    #expect(scenario.changes.map(\.name) == ["two"])
    #expect(scenario.changes[0].step.operation == .times(1.2))
  }

  @Test("null in a segment takes away what the region states for all, also where a base's segment states a part of it")
  func nothingOfTheRegion() throws {
    let base =
      try Fixtures.validText() + "\nworkforce: {notice: 5 months}\n"
      + "re_entry: {probability: 0.2, delay: {family: constant, value: 90 days}}\n"
    let middle = """
      title: Middle
      differs: A part of it
      extends: base.yaml
      segments:
        S4: {workforce: {usual_work: 1.1}}
        S5: {workforce: {usual_work: 1.2}}
      """
    let top = """
      title: Top
      differs: Nothing lives in S4
      extends: middle.yaml
      segments:
        S4: {workforce: null, re_entry: null}
      """
    let scenario = try Fixtures.read([("top.yaml", top), ("middle.yaml", middle), ("base.yaml", base)]).get().scenario
    #expect(scenario.segments[0].workforce == nil && scenario.segments[0].reEntry == nil)
    #expect(scenario.segments[1].workforce?.usualWork == 1.2 && scenario.segments[1].workforce?.notice == 5)
    // So it is with a part of a group.
    let growing = base + "demand: {hours_growth: 1%}\n"
    let own = "title: M\ndiffers: D\nextends: base.yaml\nsegments: {S4: {inflow: {hours_growth: 0.02}}}\n"
    let none = "title: N\ndiffers: D\nextends: middle.yaml\nsegments: {S4: {inflow: {hours_growth: null}}}\n"
    let parts = try Fixtures.read([("top.yaml", none), ("middle.yaml", own), ("base.yaml", growing)]).get().scenario
    #expect(parts.segments[0].inflow.hoursGrowth == 0 && parts.segments[1].inflow.hoursGrowth == 0.01)
    // A layer above can state it again.
    let again = """
      title: Again
      differs: And so it does
      extends: top.yaml
      segments: {S4: {workforce: {usual_work: 1.3}}}
      """
    let stated = try Fixtures.read([
      ("again.yaml", again), ("top.yaml", top), ("middle.yaml", middle), ("base.yaml", base),
    ]).get().scenario
    #expect(stated.segments[0].workforce?.usualWork == 1.3)
    // What the region doesn't state is nobody's: a null of the same shape is no fault.
    let plain = try Fixtures.read([
      ("top.yaml", top.replacing(", re_entry: null", with: "")), ("middle.yaml", middle),
      ("base.yaml", try Fixtures.validText()),
    ]).get().scenario
    #expect(plain.segments[0].workforce == nil && plain.segments[1].workforce?.notice == 4)
  }

  @Test("a scenario that changes nothing has its base's digest")
  func emptyDifference() throws {
    let base = try Fixtures.validText()
    let same = "title: The same\ndiffers: Nothing\nextends: base.yaml\n"
    let derived = try Fixtures.read([("same.yaml", same), ("base.yaml", base)]).get()
    #expect(try derived.digest == Fixtures.read([("base.yaml", base)]).get().digest)
  }

  @Test("a title isn't inherited: it would misname the scenario")
  func titleIsOwn() throws {
    let derived = "differs: Nothing\nextends: base.yaml\n"
    let result = try Fixtures.read([("a.yaml", derived), ("base.yaml", Fixtures.validText())])
    #expect(result.messages == ["a.yaml:1:1: a scenario needs 'title'; write the scenario's name for readers"])
  }

  @Test("a fault is reported in the file where the value stands, the extending file first")
  func files() throws {
    let base = try Fixtures.validText().replacing("years: 5", with: "years: 50")
    let derived = "title: Two\ndiffers: One\nextends: base.yaml\ncontract: {indexation: 9}\n"
    #expect(
      try Fixtures.read([("a.yaml", derived), ("base.yaml", base)]).messages == [
        "a.yaml:4:24: 'indexation' is 9, outside -0.1 to 0.25; did you mean 9%?",
        "base.yaml:7:10: 'years' is 50, outside 1 to 10 years",
      ])
  }
}
