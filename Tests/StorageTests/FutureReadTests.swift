import Foundation
import Sampling
import Storage
import Testing
import YouthCare

/// MODEL.md, V9.
@Suite("futures are read as measures of what a file states")
struct FutureReadTests {
  private func file(_ text: String, differs: Bool = false) throws -> ScenarioFile {
    let derived = "title: T\n\(differs ? "differs: D\n" : "")extends: base.yaml\n" + text
    return try Fixtures.read([("a.yaml", derived), ("base.yaml", try Fixtures.validText())]).get()
  }

  @Test("each says what differs, and has the rest from the file", arguments: [false, true])
  func differences(isMeasure: Bool) throws {
    let file = try file(
      """
      futures:
        crisis:
          title: {nl: Crisis, en: A crisis}
          weight: 30%
          segments: {S5: {stay: {mean: 15 months}}}
          changes: {rise: {parameter: inflow, segments: all, times: 1.2, from: 2028-01-01}}
        calm: {title: Calm, weight: 0.7}

      """, differs: isMeasure)
    #expect(file.futures.map(\.name) == ["crisis", "calm"] && file.futures.map(\.weight) == [0.3, 0.7])
    #expect(file.futures.map(\.title.en) == ["A crisis", "Calm"])
    let crisis = file.futures[0].file.scenario
    #expect(crisis.name == "a:crisis" && crisis.title.nl == "Crisis" && crisis.differs?.en == "A crisis")
    #expect(crisis.changes.count == 1 && file.scenario.changes.isEmpty)
    #expect(crisis.segments[1].stay.mean > 1.2 * file.scenario.segments[1].stay.mean)
    #expect(crisis.segments[0].stay == file.scenario.segments[0].stay)
    // What changes nothing has the inputs of what is stated, but for whose measure it is.
    #expect(file.futures[1].file.digest == file.digest || !isMeasure)
    #expect(file.futures[1].file.scenario.segments[1].stay == file.scenario.segments[1].stay)
    #expect(file.futures[1].file.files.map { $0.split(separator: "/").last } == ["a.yaml", "base.yaml"])
  }

  @Test("they are inherited, changed and taken away key by key")
  func inherited() throws {
    let base = try Fixtures.validText() + "futures:\n  x: {title: X, budget: {first_year: 5}}\n  y: {title: Y}\n"
    let text = "title: T\nextends: base.yaml\nfutures:\n  x: {title: Z}\n  y: null\n"
    let file = try Fixtures.read([("a.yaml", text), ("base.yaml", base)]).get()
    #expect(file.futures.map(\.name) == ["x"] && file.futures[0].title.en == "Z")
    #expect(file.futures[0].file.scenario.budget?.firstYear == 5)
  }

  @Test("they stand in what a lever makes of a file too")
  func levers() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "raming-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let base = try Fixtures.validText() + "futures:\n  x: {title: X, segments: {S5: {stay: {mean: 15 months}}}}\n"
    let path = folder.appending(path: "base.yaml")
    try Data(base.utf8).write(to: path)
    let starts = try #require(Address("segments.S4.inflow.starts_per_year"))
    let set = try ScenarioReader().read(path: path.path, setting: [SetLever(starts, to: "420")], named: "m")
    #expect(set.futures.map(\.name) == ["x"])
    #expect(set.futures[0].file.scenario.value(at: starts) == 420)
  }

  @Test("a pair of numbers that go together is read, and what a base says of its scope stays")
  func correlations() throws {
    let base = try Fixtures.validText() + "uncertainty: nation\n"
    let text = """
      title: T
      extends: base.yaml
      uncertainty: {correlations: [{of: [behaviour.dose, behaviour.intake], rank: -0.3}]}

      """
    let scenario = try Fixtures.read([("a.yaml", text), ("base.yaml", base)]).get().scenario
    #expect(scenario.uncertainty.scope == .nation)
    #expect(
      scenario.uncertainty.correlations == [
        StatedCorrelation(of: Address(["behaviour", "dose"]), Address(["behaviour", "intake"]), rank: -0.3)
      ])
    let below = try Fixtures.read([("b.yaml", "title: T\nextends: a.yaml\n"), ("a.yaml", text), ("base.yaml", base)])
    #expect(try below.get().scenario.uncertainty.correlations.map(\.isInherited) == [true])
  }

  @Test("a pair of what isn't drawn here is only odd where it is inherited, and what is moved is told")
  func oddCorrelations() throws {
    let pairs = """
      uncertainty:
        correlations:
          - {of: [behaviour.dose, behaviour.intake], rank: 0.8}
          - {of: [behaviour.intake, behaviour.selection], rank: 0.8}
          - {of: [behaviour.dose, behaviour.selection], rank: 0.25}

      """
    let base = try Fixtures.validText() + pairs
    let moved = try Fixtures.read([("base.yaml", base)]).get().remarks.map(\.message.en)
    #expect(
      moved.contains { $0.hasPrefix("these correlations are impossible together, and the nearest that aren't hold") })
    let known = "title: T\nextends: base.yaml\nbehaviour: {dose: {value: 0.08, known: true}}\n"
    let read = try Fixtures.read([("a.yaml", known), ("base.yaml", base)]).get()
    #expect(read.remarks.count { $0.message.en.hasPrefix("'behaviour.dose' is the same in every world") } == 2)
  }

  @Test("a spread of a mean holds for the whole distribution")
  func lengths() throws {
    let file = try file("segments: {S4: {stay: {mean: {p10: 250 days, p50: 300 days, p90: 400 days}}}}\n")
    let stay = try #require(Uncertainty(file.scenario).numbers.first { $0.address.description == "segments.S4.stay" })
    #expect(stay.law == .quantiles(p10: 250, p50: 300, p90: 400) && stay.basis == .stated)
  }
}
