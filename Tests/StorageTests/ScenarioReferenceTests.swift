import Foundation
import Sampling
import Storage
import Testing
import YouthCare

@Suite("every key is documented")
struct ScenarioReferenceTests {
  private let reference = ScenarioReference()

  /// The keys of a file, by its indentation and braces: a crude reader of its own, so that a key that the file has and
  /// the reference lacks shows.
  @Test("the reader takes no key that the reference lacks")
  func nothingUndocumented() throws {
    let documented = Set(reference.entries.compactMap { $0.path.split(separator: ".").last.map(String.init) })
    let chosen: Set = [
      "nl", "en", "2027", "2028", "light", "moderate", "severe", "municipality", "doctor", "S1", "S4", "S5", "S6",
      "A", "B", "C", "fewer-places", "more-moves", "fewer-returns", "extra", "following", "more-hours", "pgb",
      "Adorp", "Bedorp", "751", "752",
    ]
    let lines = try String(contentsOfFile: Fixtures.everyKey, encoding: .utf8).split(separator: "\n")
    let text = lines.filter { !$0.hasPrefix("#") }.joined(separator: "\n")
    let keys = text.matches(of: /([A-Za-z0-9_-]+):(?=\s|$)/).map { String($0.output.1) }
    #expect(keys.count > 150)
    for key in Set(keys) where !chosen.contains(key) { #expect(documented.contains(key), "\(key)") }
  }

  @Test("the reference lists no key that the reader refuses", arguments: ScenarioReference().entries.map(\.path))
  func nothingRefused(path: String) throws {
    // A value of the wrong kind leads to another message than "has no".
    let known = [
      "<segment>": "S5", "<severity>": "light", "<provider>": "P", "<change>": "c", "<year>": "2028",
      "<referrer>": "r", "<distribution>": "segments.S5.stay",
      "<municipality>": "Adorp",
    ]
    var keys = path.split(separator: ".").map { known[String($0)] ?? String($0) }
      .flatMap { $0.split(separator: ".").map(String.init) }
    let last = keys.removeLast()
    if path.hasPrefix("differs") || path.hasPrefix("extends") { return }
    var text = "title: T\ndiffers: D\nextends: base.yaml\n"
    if keys.isEmpty { text = text.replacing("title: T\n", with: last == "title" ? "" : "title: T\n") }
    for (depth, key) in keys.enumerated() { text += String(repeating: "  ", count: depth) + key + ":\n" }
    let indent = String(repeating: "  ", count: keys.count)
    if path.hasPrefix("<distribution>"), last != "family" { text += "\(indent)family: \(family(of: last))\n" }
    let entry = try #require(reference.entries.first { $0.path == path })
    if let model = entry.model { text += "\(indent)model: \(model)\n" }
    text += "\(indent)\(last): [[]]\n"
    let result = try Fixtures.read([("a.yaml", text), ("base.yaml", Fixtures.validText())])
    let messages = result.messages
    #expect(!messages.isEmpty)
    #expect(!messages.contains { $0.contains("has no '\(last)'") }, "\(entry.path): \(messages)")
  }

  /// A family that takes a number.
  private func family(of key: String) -> String {
    DistributionFamily.all.first { $0.parameters.contains { $0.key == key } }?.name ?? ""
  }

  @Test("every path stands in it once, with a meaning in both languages")
  func entries() {
    let names = reference.entries.map { "\($0.path) \($0.model ?? "")" }
    #expect(Set(names).count == names.count)
    for entry in reference.entries {
      #expect(entry.description.meaning.nl.hasSuffix(".") && entry.description.meaning.en.hasSuffix("."))
    }
    #expect(names.contains("segments.<segment>.inflow.growth "))
  }

  @Test("a key is found by its path, the end of it, its name, and with a user's own names in it")
  func find() {
    #expect(reference.find("contract.years").map(\.path) == ["contract.years"])
    #expect(
      reference.find("growth").map(\.path) == [
        "budget.growth", "other_costs.<line>.growth", "demand.growth", "partnership.growth",
        "segments.<segment>.partnership.growth", "segments.<segment>.inflow.growth",
        "segments.<segment>.funding.growth", "segments.<segment>.funding.ceiling.growth",
      ])
    #expect(reference.find("inflow.growth").map(\.path) == ["segments.<segment>.inflow.growth"])
    #expect(reference.find("segments.S1.routes.S4.share").map(\.path) == ["segments.<segment>.routes.<segment>.share"])
    #expect(reference.find("tariff").map(\.model) == ["effort-based"])
    #expect(reference.find("tarif").isEmpty && reference.find("").isEmpty)
    #expect(reference.suggestions(for: "tarif") == ["tariff"])
    #expect(reference.suggestions(for: "segments.S1.intensty") == ["intensity"])
  }

  @Test("a key that stands there as it was typed goes before names of a user's own; nobody's section is none")
  func literal() {
    #expect(reference.find("guarantee.share").map(\.path) == ["segments.<segment>.funding.guarantee.share"])
    #expect(reference.find("nonsense.share").isEmpty && reference.find("nonsense.mean").isEmpty)
    #expect(!reference.suggestions(for: "nonsense.share").isEmpty)
    #expect(reference.suggestions(for: "garantee.share") == ["guarantee.share"])
    #expect(reference.find("S1.wait_norm").map(\.path) == ["segments.<segment>.wait_norm"])
  }

  @Test("the numbers of a distribution are found where it stands")
  func distributions() {
    #expect(reference.find("segments.S5.stay.mean").map(\.path) == ["segments.<segment>.stay.mean"])
    #expect(reference.find("segments.S5.present.elapsed.cv").map(\.path) == ["segments.<segment>.present.elapsed.cv"])
    #expect(reference.find("segments.S5.stay.nonsense").isEmpty && reference.find("segments.S5.places.mean").isEmpty)
  }

  private static let files =
    ["average-region", "living-region", "whole-set", "uncertain-index"].map {
      Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Scenarios/\($0).yaml")
        .path
    } + [Fixtures.everyKey, Fixtures.everyAgreement, Fixtures.everyLever]

  @Test("every number of a scenario is found by its address", arguments: files)
  func addresses(path: String) throws {
    for number in try Fixtures.result(of: path).get().scenario.parameters.all {
      let found = reference.find(number.address.description)
      // What a change makes of a number has that number's unit.
      let isAim = number.address.keys.first == "changes" && number.address.keys.last == "to"
      #expect(
        found.contains { isAim || $0.description.unit == number.description.unit }, "\(number.address): \(found.count)")
    }
  }

  @Test("what contracts can agree is found with its grade, prior and source, under every mapping that takes it")
  func terms() throws {
    let path = "segments.<segment>.funding.ceiling.over_delivery"
    #expect(reference.find(path).map(\.description.choices) == [["stop", "reduced", "reallocate", "approve"]])
    let key = "providers.Northside.funding.ceiling.over_delivery"
    #expect(reference.find(key).map(\.path) == [path])
    #expect(reference.find("changes.later.funding.tariff").map(\.path) == ["segments.<segment>.funding.tariff"])
    #expect(reference.find("observed_funding.payment.term").map(\.path) == ["segments.<segment>.funding.payment.term"])
    let genuine = try #require(reference.find("transformation.genuine").first?.description.evidence)
    #expect(genuine.grade == .assumption && genuine.prior == Prior.beta(6, 4).cut(to: 0...1) && !genuine.source.isEmpty)
    #expect(reference.find("behaviour.dose").first?.description.evidence.grade == .weak)
    #expect(reference.find("segments.S1.cost.variable_share").count == 1)
    #expect(reference.find("funding.nothing").isEmpty)
    let control = reference.find("access.controllability.gp")
    #expect(control.map(\.path).contains("access.controllability.<referrer>") && reference.find("gp").isEmpty)
    #expect(control.allSatisfy { $0.description.evidence.grade == .assumption })
  }

  @Test("the page has a table a group, in both languages")
  func markdown() {
    let page = reference.markdown(in: .english)
    #expect(page.hasPrefix("# Keys of a scenario file\n"))
    #expect(page.contains("## `contract`"))
    #expect(
      page.contains(
        "| `years` | Length of the contract; 4 to 6 years is usual. | years | 1 – 10, whole | 5 |"
          + " usual 4–6; -: Seven good habits of procurement (source document 001) |"))
    #expect(reference.markdown(in: .dutch).contains("| sleutel | betekenis |"))
    #expect(page.split(separator: "\n").filter { $0.hasPrefix("| `") }.count == reference.entries.count)
  }
}
