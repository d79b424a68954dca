import Foundation
import Storage
import Testing
import YouthCare

@Suite("a scenario can build on several files with a common base")
struct CombinedFilesTests {
  /// Reads a combination of files over the small valid region, `base.yaml`; the first is the scenario.
  private func read(_ files: (name: String, text: String)...) throws -> Result<ScenarioFile, ScenarioFaults> {
    try Fixtures.read(
      files.map { ($0.name, "title: T\ndiffers: D\n" + $0.text) } + [("base.yaml", Fixtures.validText())])
  }

  private let ceiling = (
    "ceiling.yaml", "extends: base.yaml\nsegments:\n  S5:\n    funding: {ceiling: {share: 0.95}}\n"
  )
  private let output = ("output.yaml", "extends: base.yaml\nsegments:\n  S5:\n    funding: {model: output-based}\n")
  private let places = ("places.yaml", "extends: base.yaml\nsegments: {S5: {places: 250}}\n")

  @Test("two measures on one segment both hold, whichever is named first, and all files are told")
  func twoMeasures() throws {
    for names in ["ceiling.yaml, output.yaml, places.yaml", "places.yaml, output.yaml, ceiling.yaml"] {
      let file = try read(("both.yaml", "extends: [\(names)]\n"), ceiling, output, places).get()
      let segment = file.scenario.segments[1]
      #expect(segment.funding is OutputBasedFunding && segment.terms.ceiling?.share == 0.95)
      #expect(segment.capacity == .places(250))
      #expect(segment.observedTerms?.model is EffortBasedFunding, "the regime of the file that all others extend")
      let names = file.files.map { URL(filePath: $0).lastPathComponent }
      #expect(names.first == "both.yaml" && names.last == "base.yaml")
      #expect(Set(names.dropFirst().dropLast()) == ["ceiling.yaml", "output.yaml", "places.yaml"])
    }
  }

  @Test("one after the other they are the same as side by side")
  func chain() throws {
    let side = try read(("both.yaml", "extends: [ceiling.yaml, output.yaml]\n"), ceiling, output).get()
    let after = output.1.replacing("base.yaml", with: "ceiling.yaml")
    #expect(try read(("after.yaml", after), ceiling).get().digest == side.digest)
    let before = ceiling.1.replacing("base.yaml", with: "output.yaml")
    #expect(try read(("before.yaml", before), output).get().digest == side.digest)
  }

  @Test("what the nearest file that both extend states is no change of either's")
  func nearestBase() throws {
    let middle = ("middle.yaml", "extends: base.yaml\nsegments: {S5: {places: 230, wait_norm: 5 weeks}}\n")
    let one = ("one.yaml", "extends: middle.yaml\nsegments: {S5: {places: 260}}\n")
    let two = ("two.yaml", "extends: middle.yaml\nsegments: {S5: {wait_norm: 4 weeks}}\n")
    let segment = try read(("top.yaml", "extends: [one.yaml, two.yaml]\n"), one, two, middle).get().scenario.segments[1]
    #expect(segment.capacity == .places(260) && segment.waitNorm == 28)
  }

  @Test("what both change is refused with both places, unless the extending file states it")
  func conflict() throws {
    let more = ("more.yaml", "extends: base.yaml\nsegments: {S5: {places: 260}}\n")
    let messages = try read(("both.yaml", "extends: [places.yaml, more.yaml]\n"), places, more).messages
    #expect(messages.count == 1 && messages[0].hasPrefix("both.yaml:3:24: 'segments.S5.places' changes at "))
    for place in ["places.yaml:4:17 and at ", "more.yaml:4:17 too; "] {
      #expect(messages.first?.contains(place) == true)
    }
    let decided = "extends: [places.yaml, more.yaml]\nsegments: {S5: {places: 255}}\n"
    #expect(
      try read(("both.yaml", decided), places, more).get().scenario.segments[1].capacity == .places(255))
    let same = ("same.yaml", places.1)
    #expect(
      try read(("both.yaml", "extends: [places.yaml, same.yaml]\n"), places, same).get().scenario.segments[1].capacity
        == .places(250), "what both change alike is no contradiction")
  }

  @Test("what one takes away and the other changes is a contradiction too")
  func takenAway() throws {
    let none = ("none.yaml", "extends: base.yaml\nsegments: {S5: {routes: null}}\n")
    let routes = ("routes.yaml", "extends: base.yaml\nsegments: {S5: {routes: {S4: {share: 0.1}}}}\n")
    let messages = try read(("both.yaml", "extends: [none.yaml, routes.yaml]\n"), none, routes).messages
    #expect(messages.count == 1 && messages[0].contains("none.yaml:4:25 and at "))
    #expect(try read(("one.yaml", "extends: [none.yaml]\n"), none).get().scenario.segments[1].routes.isEmpty)
  }

  /// The shipped variants of the living region, in pairs: 60 of them.
  static var pairs: [(String, String)] {
    let folder = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Scenarios")
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
      $0.hasSuffix(".yaml")
    }.sorted().filter {
      let text = try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)
      // Without regions of their own, which have no policy to put beside another.
      return text?.contains("\nextends: living-region.yaml\n") == true && text?.contains("\ndiffers:") == true
    }.map { folder.appending(path: $0).path }
    let all = names.indices.flatMap { first in names[(first + 1)...].map { (names[first], $0) } }
    let step = max(1, all.count / 60)
    return stride(from: 0, to: all.count, by: step).map { all[$0] }
  }

  /// A wrong base, an order that counts, or a change that is lost would make two of the three differ.
  @Test("of shipped variants, the order doesn't count, and side by side is one after the other")
  func shipped() throws {
    var combined = 0
    for (first, second) in Self.pairs {
      let head = "title: T\ndiffers: D\nquestion: Q\nsource: S\n"
      func both(_ one: String, _ other: String) throws -> Result<ScenarioFile, ScenarioFaults> {
        try Fixtures.read([("both.yaml", head + "extends: [\(one), \(other)]\n")])
      }
      let one = try both(first, second)
      let other = try both(second, first)
      guard case .success(let file) = one else {
        guard case .failure = other else {
          Issue.record("\(first) and \(second) go together in one order only")
          continue
        }
        continue
      }
      combined += 1
      #expect(try other.get().digest == file.digest)
      // Without its counterfactual, which stands beside the other file.
      let text = try String(contentsOfFile: second, encoding: .utf8).replacing(/\ncompared_with: .*/, with: "")
      let after = text.replacing("\nextends: living-region.yaml\n", with: "\nextends: \(first)\n")
      #expect(try Fixtures.read([("after.yaml", after)]).get().digest == file.digest, "\(first) and \(second)")
    }
    #expect(combined > 20, "most of them change other things")
  }
}
