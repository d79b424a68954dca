import Foundation
import Sampling
import Storage
import Testing
import YouthCare

@Suite("Every number of a scenario has an address")
struct ScenarioParametersTests {
  /// The shipped scenarios, and the fixtures that state every key.
  private static let files: [String] = {
    let root = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Scenarios")
    let shipped = [root, root.appending(path: "verification")].flatMap { folder in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder.appending(path: $0).path }
    }
    return shipped + [Fixtures.everyKey, Fixtures.everyAgreement, Fixtures.everyLever]
  }()

  @Test("each reads, and setting all to their own values gives the same scenario", arguments: files)
  func ownValues(path: String) throws {
    let scenario = try Fixtures.result(of: path).get().scenario
    let list = scenario.parameters
    let values = Dictionary(
      uniqueKeysWithValues: list.all.compactMap { number in number.value.map { (number.address, $0) } })
    for number in list.all {
      #expect(list[number.address]?.value == number.value)
      #expect(Address(number.address.description) == number.address)
    }
    #expect("\(try list.setting(values))" == "\(scenario)")
  }

  /// Dates are numbers in the list of inputs and days to people; what follows from other numbers has no address.
  @Test("they are the inputs that the file was resolved to", arguments: files)
  func resolved(path: String) throws {
    let file = try Fixtures.result(of: path).get()
    let scenario = file.scenario
    var listed: [String: ScenarioParameter] = [:]
    for number in scenario.parameters.all where number.value != nil {
      listed[number.address.keys.joined(separator: ".")] = number
    }
    for input in file.resolved where !input.isText {
      guard let value = Double(input.value) else { continue }
      let keys = input.path.split(separator: ".")
      let isDate = keys.first == "changes" && ["from", "until"].contains(keys.last) || keys.last == "closes"
      let isAudit = input.path == "behaviour.audit" && scenario.materialControl != nil
      let isSum = keys.last == "places" && keys.count == 3 && listed[input.path] == nil
      if isDate || isAudit || isSum { continue }
      #expect(listed.removeValue(forKey: input.path)?.value == value, "\(input.path)")
    }
    // What the file leaves out has its default; a provider that nobody names is the only one.
    for (path, number) in listed {
      let isImplied = scenario.segments.contains { path.hasPrefix("segments.\($0.id).providers.\($0.id).") }
      #expect(number.description.standard == number.value.map { .number($0) } || isImplied, "\(path)")
    }
  }

  /// One number of each kind, where it is met first: an address without its names.
  @Test("setting one to another value changes it and nothing else")
  func otherValues() throws {
    var seen: Set<String> = []
    for path in Self.files {
      let scenario = try Fixtures.result(of: path).get().scenario
      let list = scenario.parameters
      func values(_ scenario: Scenario) -> [Address: Double] {
        Dictionary(uniqueKeysWithValues: scenario.parameters.all.compactMap { n in n.value.map { (n.address, $0) } })
      }
      let before = values(scenario)
      for number in list.all {
        let names = Set(scenario.segments.flatMap { [$0.id] + $0.providers.map(\.name) + $0.severities.map(\.name) })
        let kind = number.address.keys.map { names.contains($0) ? "*" : $0 }.joined(separator: ".")
        guard seen.insert(kind).inserted else { continue }
        let value = try #require(Self.other(than: number), "\(number.address)")
        var expected = before
        expected[number.address] = value
        let changed = try list.setting([number.address: value])
        #expect(values(changed) == expected, "\(number.address)")
      }
    }
    #expect(seen.count > 250)
  }

  /// Another value that the number may have.
  private static func other(than number: ScenarioParameter) -> Double? {
    guard let range = number.description.range else { return nil }
    guard let value = number.value else { return number.description.isWhole ? range.lowerBound + 1 : range.lowerBound }
    if number.description.isWhole { return [value + 1, value - 1].first(where: range.contains) }
    let width = range.upperBound - range.lowerBound
    return [value * 1.01, value * 0.99, range.lowerBound + min(1, 0.01 * width)].first {
      $0 != value && range.contains($0)
    }
  }

  @Test("what can't be set is told whole, with what is wrong")
  func faults() throws {
    let scenario = try Fixtures.result(of: Fixtures.everyKey).get().scenario
    let segment = scenario.segments[0].id
    func address(_ text: String) throws -> Address { try #require(Address(text)) }
    let dose = try address("behaviour.dose")
    let years = try address("contract.years")
    let part = try address("segments.\(segment)")
    let nothing = try address("behaviour.doses")
    #expect(
      throws: AddressFaults(faults: [
        .outOfRange(dose, value: 2, range: 0...1), .unknown(nothing), .notWhole(years, value: 2.5), .noNumber(part),
      ])
    ) { try scenario.setting([dose: 2, years: 2.5, part: 1, nothing: 1]) }
    #expect(scenario.value(at: dose) == scenario.behaviour.dose && scenario.value(at: part) == nil)
    #expect(try scenario.setting([dose: 0.1]).behaviour.dose == 0.1)
  }

  @Test("a number that is none is outside every range")
  func notANumber() throws {
    let scenario = try Fixtures.result(of: Fixtures.everyKey).get().scenario
    #expect(throws: AddressFaults.self) { try scenario.setting([Address(["behaviour", "dose"]): .nan]) }
  }

  @Test("numbers of one distribution are set together, and have to make one")
  func distributions() throws {
    var scenario = try Fixtures.result(of: Fixtures.valid).get().scenario
    scenario.segments[0].stay = try .triangular(low: 10, mode: 20, high: 30)
    let stay = Address(["segments", scenario.segments[0].id, "stay"])
    let moved = try scenario.setting([
      stay.appending("low"): 40, stay.appending("mode"): 50, stay.appending("high"): 60,
    ])
    #expect(moved.segments[0].stay == (try Distribution.triangular(low: 40, mode: 50, high: 60)))
    #expect(throws: AddressFaults.self) { try scenario.setting([stay.appending("low"): 40]) }
  }

  @Test("what follows from a number follows it")
  func dependents() throws {
    var scenario = try Fixtures.result(of: Fixtures.valid).get().scenario
    let id = scenario.segments[0].id
    scenario.segments[0].suppliers.number = 10
    scenario.segments[0].providers = scenario.segments[0].suppliers.providers(of: id)
    let more = try scenario.setting([Address(["segments", id, "suppliers", "number"]): 12])
    #expect(more.segments[0].providers.map(\.name) == (1...12).map { "\(id)-\($0)" })
    scenario.materialControl = MaterialControl()
    let audited = try scenario.setting([Address(["material_control", "share"]): 0.2])
    #expect(audited.behaviour.audit == 0.2)
  }
}
