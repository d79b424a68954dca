import Foundation
import Storage
import Testing
import YouthCare

@Suite("A lever that is set")
struct SetLeverTests {
  private static let folder = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Scenarios").path
  private static let region = "\(folder)/living-region.yaml"

  private func address(_ text: String) throws -> Address { try #require(Address(text)) }

  /// Setting a number of the scenario in memory isn't the same: what data were observed under would follow it.
  @Test(
    "is what a file of its own would be, to the byte",
    arguments: [
      ["segments.S5.places": "210"], ["budget.first_year": "220000000"], ["workforce.fill_time": "6 months"],
      ["segments.S2.funding.tariff": "140"], ["segments.S5.stay.mean": "400 days", "demand.growth": "3%"],
    ])
  func sameAsFile(values: [String: String]) throws {
    let levers = try values.sorted { $0.key < $1.key }.map { SetLever(try address($0.key), to: $0.value) }
    let set = try ScenarioReader().read(path: Self.region, setting: levers, named: "measure")
    let told = levers.map(\.text).joined(separator: ", ")
    let lines = levers.map { lever in
      lever.address.keys.enumerated().map { depth, key in
        String(repeating: "  ", count: depth) + "\(key):"
          + (depth == lever.address.keys.count - 1 ? " \(lever.value)" : "")
      }.joined(separator: "\n")
    }
    let text = "extends: \(Self.region)\ntitle: \(told)\ndiffers: \(told)\n" + lines.joined(separator: "\n") + "\n"
    let file = try Fixtures.read([("measure.yaml", text)]).get()
    #expect(set.digest == file.digest && set.resolved == file.resolved)
    #expect(set.scenario.differs != nil)
  }

  @Test("a value that changes nothing has the digest of its base")
  func nothing() throws {
    let base = try ScenarioReader().read(path: Self.region)
    let levers = [SetLever(try address("budget.first_year"), to: "214200000")]
    #expect(try ScenarioReader().read(path: Self.region, setting: levers, named: "m").digest == base.digest)
  }

  @Test("what is wrong with a value is told as of a file")
  func faults() throws {
    #expect(throws: ScenarioFaults.self) {
      try ScenarioReader().read(
        path: Self.region, setting: [SetLever(try address("segments.S5.places"), to: "-1")], named: "m")
    }
    let scenario = try ScenarioReader().read(path: Self.region).scenario
    let places = try ScenarioReference().number(meantBy: "segments.S5.places", in: scenario)
    func message(_ text: String) -> [String] {
      do throws(ScenarioFaults) {
        _ = try places.value(of: text, in: scenario)
        return []
      } catch {
        return error.diagnostics.map(\.message.en)
      }
    }
    #expect(message("12.5") == ["'places' is 12.5, and must be a whole number"] || !message("12.5").isEmpty)
    #expect(message("-1").first?.contains("outside") == true)
    #expect(message("90").isEmpty)
  }

  @Test("a value as it is told is read back as it was")
  func texts() throws {
    let scenario = try ScenarioReader().read(path: Self.region).scenario
    for (key, value) in [
      ("segments.S5.places", 210), ("budget.first_year", 214_212_500), ("workforce.fill_time", 6.125),
      ("demand.growth", 0.0235), ("segments.S2.present.wait", 98), ("municipal_cost.hourly_cost", 61.125),
    ] as [(String, Double)] {
      guard let number = try? ScenarioReference().number(meantBy: key, in: scenario) else { continue }
      #expect(try number.value(of: number.text(of: value), in: scenario) == value, "\(key)")
    }
  }

  @Test("keys are found as people type them")
  func keys() throws {
    let scenario = try ScenarioReader().read(path: Self.region).scenario
    func found(_ key: String, _ segment: String? = nil) throws -> String {
      try ScenarioReference().number(meantBy: key, segment: segment, in: scenario).address.description
    }
    #expect(try found("places", "S5") == "segments.S5.places")
    #expect(try found("ceiling", "S2") == "segments.S2.funding.ceiling.amount")
    #expect(try found("tariff", "S2") == "segments.S2.funding.tariff")
    #expect(try found("budget.first_year") == "budget.first_year")
    #expect(try found("first_year") == "budget.first_year")
    #expect(try found("workforce.fill_time") == "workforce.fill_time")
    #expect(try found("segments.S5.stay.mean") == "segments.S5.stay.mean")
    #expect(try found("changes.more.times") == "changes.more.times")
  }

  @Test(
    "what names no number is refused, in both languages",
    arguments: [
      (
        "segments.S5.placs", nil,
        "'segments.S5.placs' is geen getal van een scenario; bedoelde u 'places'?",
        "'segments.S5.placs' is no number of a scenario; did you mean 'places'?"
      ),
      (
        "segments.S5.waiting_list", nil,
        "'segments.S5.waiting_list' is geen getal; noem een getal, zoals 'segments.S1.places' of 'budget.first_year'",
        "'segments.S5.waiting_list' is no number; name a number, such as 'segments.S1.places' or 'budget.first_year'"
      ),
      (
        "places", nil,
        "'places' hoort bij een segment; schrijf 'segments.S1.places', of noem er een met --segment (S1, S2, S3, S4, S5, S6, S7)",
        "'places' is of a segment; write 'segments.S1.places', or name one by --segment (S1, S2, S3, S4, S5, S6, S7)"
      ),
      (
        "places", "S55", "er is geen segment 'S55'; bedoelde u 'S5'?", "there is no segment 'S55'; did you mean 'S5'?"
      ),
      (
        "segments.Q9.places", nil, "er is geen segment 'Q9'; kies uit S1, S2, S3, S4, S5, S6, S7",
        "there is no segment 'Q9'; choose from S1, S2, S3, S4, S5, S6, S7"
      ),
    ] as [(String, String?, String, String)])
  func refusals(key: String, segment: String?, dutch: String, english: String) throws {
    let scenario = try ScenarioReader().read(path: Self.region).scenario
    do throws(LeverFault) {
      let found = try ScenarioReference().number(meantBy: key, segment: segment, in: scenario)
      Issue.record("found \(found.address)")
    } catch {
      #expect(error.message.nl == dutch)
      #expect(error.message.en == english)
    }
  }
}
