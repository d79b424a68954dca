import Foundation
import Storage
import Testing
import YouthCare

/// Numbers far from what was found, or from what the others lead to, are refused where they stand, unless the file says
/// why they are right.
@Suite("numbers are held against what is usual")
struct PlausibilityTests {
  /// A region of one segment a setting, in which all that is expected follows by hand: clients in care are n × d ÷ 365,
  /// and cost is n × d × p a year.
  private struct Region {
    struct Part {
      var setting: String
      var starts: Double
      var stay: Double
      var price: Double
      var lines: [String] = []
    }

    var parts = [
      Part(setting: "ambulatory", starts: 900, stay: 400, price: 30),
      Part(setting: "day", starts: 300, stay: 500, price: 60),
      Part(setting: "family", starts: 80, stay: 900, price: 90),
      Part(setting: "residential", starts: 150, stay: 300, price: 350),
      Part(setting: "protection", starts: 100, stay: 800, price: 38),
    ]
    var top: [String] = []
    var youths: String? = "40000"
    var calendar = "gregorian"
    var startState = "in_balance"

    var cost: Double { parts.reduce(0) { $0 + $1.starts * $1.stay * $1.price } }
    func load(_ part: Int) -> Double { parts[part].starts * parts[part].stay / 365.2425 }

    var text: String {
      let segments = parts.enumerated().map { index, part in
        """
          S\(index):
            name: S\(index)
            setting: \(part.setting)
            inflow: {new_per_year: \(part.starts)}
            stay: {family: constant, value: \(part.stay) days}
            funding: {model: effort-based, tariff: \(part.price), per: day}
        \(part.lines.map { "    \($0)\n" }.joined())
        """
      }
      return """
        title: t
        question: q
        source: s
        contract: {start: 2027-01-01, years: 4, calendar: \(calendar), start_state: \(startState)}
        \(youths.map { "region: {youths: \($0)}" } ?? "")
        \(top.joined(separator: "\n"))
        segments:
        \(segments.joined(separator: "\n"))
        """
    }
  }

  private func read(_ region: Region) throws -> Result<ScenarioFile, ScenarioFaults> {
    try Fixtures.read([("a.yaml", region.text)])
  }

  /// Whether a region is accepted; a refusal names one key, in the line where a text stands.
  private func isAccepted(_ region: Region, naming key: String, at text: String) throws -> Bool {
    switch try read(region) {
    case .success(let file):
      #expect(file.remarks.isEmpty)
      return true
    case .failure(let faults):
      let lines = region.text.components(separatedBy: "\n")
      let line = try #require(lines.firstIndex { $0.contains(text) }) + 1
      #expect(faults.diagnostics.map(\.line) == [line], "\(text): \(faults.diagnostics.map(\.message.en))")
      #expect(faults.diagnostics.allSatisfy { $0.message.en.hasPrefix("'\(key)' is ") })
      return false
    }
  }

  /// A number over a wide range, evenly on the log.
  private func drawn(_ range: ClosedRange<Double>, _ random: inout DrawnNumbers) -> Double {
    let (low, high) = (log(range.lowerBound), log(range.upperBound))
    let value = exp(Double.random(in: low...high, using: &random))
    return (value * 100).rounded() / 100
  }

  /// What one client costs a year in the dearest care: sums of a client or two say little.
  private static let room = 800.0 * 365

  /// A third to three times an expectation, and room.
  private func bounds(around expected: ClosedRange<Double>, room: Double = Self.room) -> ClosedRange<Double> {
    max(0, expected.lowerBound / 3 - room)...expected.upperBound * 3 + room
  }

  /// The longest mean stay that was found, by part.
  private static let longest = [3_010.0, 700, 1_640, 400, 3_010]

  private func isNear(_ value: Double, _ bounds: ClosedRange<Double>) -> Bool {
    [bounds.lowerBound, bounds.upperBound].contains { abs(value - $0) < 0.02 + 1e-9 * $0 }
  }

  /// Wrong would fail: version 0.3 took a budget of 425 for one of 425 million.
  @Test("a budget is refused beyond a third to three times what the contracts are expected to cost")
  func budgets() throws {
    var random = DrawnNumbers(state: 231)
    for round in 0..<100 {
      var region = Region()
      for part in region.parts.indices { region.parts[part].starts *= Double.random(in: 0.3...1.2, using: &random) }
      let budget = drawn(region.cost / 1e3...region.cost * 1e3, &random)
      let bounds = bounds(around: region.cost...region.cost)
      guard !isNear(budget, bounds) else { continue }
      let isByYear = round.isMultiple(of: 2)
      region.top = [isByYear ? "budget: {by_year: {2027: \(budget)}}" : "budget: {first_year: \(budget)}"]
      let accepted = try isAccepted(region, naming: isByYear ? "2027" : "first_year", at: "budget:")
      #expect(accepted == bounds.contains(budget), "\(budget) beside \(region.cost)")
    }
  }

  @Test(
    "a price a day and a stay are refused beyond a third to three times what was found in the setting",
    arguments: [
      (0, 6.0...800.0, 3.0...3_010.0), (1, 35...130, 91...700), (2, 55...200, 3...1_640), (3, 74...800, 3...400),
      (4, 23...45, 90...3_010),
    ])
  func pricesAndStays(part: Int, price: ClosedRange<Double>, stay: ClosedRange<Double>) throws {
    var random = DrawnNumbers(state: UInt64(232 + part))
    let cases: [(WritableKeyPath<Region.Part, Double>, ClosedRange<Double>, Double, String, (Double) -> String)] = [
      (\.price, price, 9_999, "tariff", { "tariff: \($0)," }),
      (\.stay, stay, 36_000, "stay", { "value: \($0) days" }),
    ]
    for _ in 0..<60 {
      for (path, found, most, key, text) in cases {
        let number = drawn(1...most, &random)
        let bounds = bounds(around: found, room: 0)
        guard !isNear(number, bounds) else { continue }
        var region = Region()
        region.youths = "20000000"
        region.parts[part][keyPath: path] = number
        #expect(try isAccepted(region, naming: key, at: text(number)) == bounds.contains(number), "\(text(number))")
      }
    }
  }

  @Test("prices by hour, month and trajectory are refused beyond a third to three times what was found")
  func otherPrices() throws {
    var random = DrawnNumbers(state: 241)
    let models: [(String, String, ClosedRange<Double>, Double)] = [
      ("tariff", "{model: effort-based, hours_per_week: 3, tariff: ", 40.50...202.20, 9_999),
      ("price_per_month", "{model: price-per-measure, price_per_month: ", 700...1_350, 99_999),
      ("price", "{model: output-based, price: ", 151...161_000, 9_999_999),
    ]
    for (key, funding, found, most) in models {
      let bounds = bounds(around: found, room: 0)
      for _ in 0..<60 {
        let price = drawn(1...most, &random)
        guard !isNear(price, bounds) else { continue }
        let region = Region()
        let usual = "{model: effort-based, tariff: \(region.parts[4].price), per: day}"
        let text = region.text.replacing(usual, with: "\(funding)\(price)}")
        let result = try Fixtures.read([("a.yaml", text)])
        #expect(result.messages.isEmpty == bounds.contains(price), "\(key) \(price): \(result.messages)")
        #expect(result.messages.allSatisfy { $0.contains("'\(key)' is ") && $0.contains("(found") })
      }
    }
  }

  @Test(
    "places, clients in care and a list are refused far from what starts and stays need, waits beyond what was found")
  func placesAndWaits() throws {
    var random = DrawnNumbers(state: 242)
    for _ in 0..<80 {
      let part = Int.random(in: 0..<5, using: &random)
      var region = Region()
      let load = region.load(part)
      let joining = region.parts[part].starts * 273 / 365.2425
      let cases: [(String, (Int) -> String, ClosedRange<Double>)] = [
        ("places", { "places: \($0)" }, max(0, load / 3 - 10)...3 * load + 10),
        ("in_care", { "present: {in_care: \($0)}" }, max(0, load / 3 - 10)...min(load, 3 * load + 10)),
        ("residual", { "present: {residual: {family: constant, value: \($0) days}}" }, 0...Self.longest[part] * 3),
        ("waiting", { "present: {wait: 8 weeks, waiting: \($0)}" }, 0...3 * joining + 10),
        ("wait", { "present: {wait: \($0) days}" }, 0...819),
        ("wait_norm", { "wait_norm: \($0) days" }, 0...294),
      ]
      let (key, line, bounds) = cases[Int.random(in: 0..<cases.count, using: &random)]
      region.youths = "20000000"
      let number = Int(drawn(1...3_600, &random))
      // More in care than a region in balance has places is a fault of its own.
      if key == "in_care", Double(number) > load { continue }
      region.parts[part].lines = [line(number)]
      guard !isNear(Double(number), bounds) else { continue }
      #expect(
        try isAccepted(region, naming: key, at: line(number)) == bounds.contains(Double(number)),
        "\(line(number)) of \(load)")
    }
  }

  @Test("amounts in contracts are refused beyond a third to three times what the contract is expected to bring")
  func amounts() throws {
    var random = DrawnNumbers(state: 243)
    for _ in 0..<80 {
      let part = Int.random(in: 0..<5, using: &random)
      let region = Region()
      let cost = region.parts[part].starts * region.parts[part].stay * region.parts[part].price
      let amount = drawn(cost / 1e4...cost * 1e4, &random).rounded()
      let usual = "tariff: \(region.parts[part].price), per: day}"
      let (term, bounds) = [
        ("ceiling: {amount: \(Int(amount))}", bounds(around: cost...cost)),
        ("guarantee: {expected: \(Int(amount))}", bounds(around: cost...cost)),
        ("innovation: {amount: \(Int(amount))}", 0...cost + Self.room),
      ][Int.random(in: 0..<3, using: &random)]
      guard !isNear(amount, bounds), amount < 1e10 else { continue }
      let text = region.text.replacing(usual, with: "tariff: \(region.parts[part].price), per: day, \(term)}")
      let messages = try Fixtures.read([("a.yaml", text)]).messages
      #expect(messages.isEmpty == bounds.contains(amount), "\(term) of \(cost): \(messages)")
    }
  }

  @Test("a lump sum is held against the cost under the baseline regime, or by what a day of care costs")
  func lumpSums() throws {
    var random = DrawnNumbers(state: 244)
    for round in 0..<80 {
      var region = Region()
      let part = region.parts[1]
      let isOwn = round.isMultiple(of: 2)
      let days = part.starts * part.stay
      // Places in balance are whole: the year has a little more room than the days of care need.
      let fill = region.load(1).rounded(.up) / region.load(1)
      let bounds = bounds(
        around: isOwn ? days * 35...days * 130 * fill : days * part.price...days * part.price * fill)
      let sum = drawn(days / 10...days * 100_000, &random).rounded()
      guard !isNear(sum, bounds) else { continue }
      region.parts[1].lines = isOwn ? [] : ["observed_funding: {model: effort-based, tariff: \(part.price), per: day}"]
      let usual = "funding: {model: effort-based, tariff: \(part.price), per: day}"
      let text = region.text.components(separatedBy: "\n").map { line in
        line.contains("observed_funding")
          ? line : line.replacing(usual, with: "funding: {model: task-based, budget: \(Int(sum))}")
      }.joined(separator: "\n")
      let messages = try Fixtures.read([("a.yaml", text)]).messages
      #expect(messages.isEmpty == bounds.contains(sum), "\(sum) in \(bounds): \(messages)")
    }
  }

  @Test("youths are refused where more than three in five would have care")
  func youths() throws {
    var region = Region()
    // A year's clients: who come, and who are there.
    let clients = region.parts.indices.reduce(0) { $0 + region.parts[$1].starts + region.load($1) }
    for (share, accepted) in [(0.55, true), (0.65, false)] {
      let youths = Int(clients / share)
      region.youths = "\(youths)"
      #expect(try isAccepted(region, naming: "youths", at: "youths: \(youths)") == accepted)
    }
  }

  @Test("a slip of thousands, millions or cents is told with what was meant")
  func meant() throws {
    var random = DrawnNumbers(state: 245)
    for _ in 0..<60 {
      var region = Region()
      let cost = (region.cost * Double.random(in: 0.8...1.25, using: &random)).rounded()
      let (factor, sign) = [(1e3, 1e-3), (1e6, 1e-6)].randomElement(using: &random)!
      let million = (cost / 1e6).rounded() * 1e6
      region.top = ["budget: {first_year: \(Int(million * sign))}"]
      #expect(try read(region).messages.allSatisfy { $0.contains("did you mean \(Int(million))?") }, "\(factor)")
      #expect(try read(region).messages.count == 1)
      region = Region()
      // A price in cents.
      region.parts[1].price = 6_000
      #expect(try read(region).messages.allSatisfy { $0.contains("did you mean 60?") })
    }
  }

  @Test("changes are refused that make requests, stays, places or prices more than three times as much")
  func changes() throws {
    var random = DrawnNumbers(state: 246)
    for _ in 0..<80 {
      let part = Int.random(in: 0..<5, using: &random)
      var region = Region()
      region.youths = "20000000"
      let places = region.load(part).rounded(.up)
      let number = drawn(0.05...35, &random)
      let (change, bounds): (String, ClosedRange<Double>) =
        [
          ("parameter: inflow, times: \(number)", 0...3 + 10 / region.parts[part].starts),
          ("parameter: stay, times: \(number)", 0...3), ("parameter: price, times: \(number)", 0...3),
          ("parameter: places, to: \(Int(number * places))", 0...3 + 10 / places),
          ("parameter: places, plus: \(Int((number - 1) * places))", 0...3 + 10 / places),
        ][Int.random(in: 0..<5, using: &random)]
      guard !isNear(number, bounds), abs(number - bounds.upperBound) > 1 / places else { continue }
      region.top = ["changes: {c: {\(change), segments: [S\(part)], from: 2028-01-01}}"]
      let messages = try read(region).messages
      #expect(messages.isEmpty == bounds.contains(number), "\(change): \(messages)")
      #expect(messages.allSatisfy { $0.contains("changes.c.") })
    }
  }

  /// What a sensible region may state, and some that was refused at first.
  @Test(
    "care of days, availability, light care by lump sum, a new service and a single place are usual",
    arguments: [
      "setting: residential\n    inflow: {new_per_year: 200}\n    stay: {family: constant, value: 5 days}\n"
        + "    funding: {model: effort-based, tariff: 400, per: day}",
      "inflow: {new_per_year: 300}\n    stay: {family: constant, value: 3 days}\n"
        + "    funding: {model: output-based, price: 900}",
      "setting: residential\n    inflow: {new_per_year: 10}\n    stay: {family: constant, value: 14 days}\n"
        + "    places: 4\n    funding: {model: task-based, budget: 1200000}",
      "inflow: {new_per_year: 800}\n    stay: {family: constant, value: 90 days}\n"
        + "    funding: {model: task-based, budget: 300000}",
      "setting: residential\n    inflow: {new_per_year: 100}\n    stay: {family: constant, value: 300 days}\n"
        + "    present: {in_care: 0, waiting: 0}\n    funding: {model: effort-based, tariff: 400, per: day}",
      "setting: protection\n    inflow: {new_per_year: 50}\n    stay: {family: constant, value: 90 days}\n"
        + "    funding: {model: price-per-measure, price_per_month: 1200}",
      "setting: residential\n    inflow: {new_per_year: 50}\n    stay: {family: constant, value: 300 days}\n"
        + "    funding: {model: price-per-measure, price_per_month: 12000}",
    ])
  func sensible(segment: String) throws {
    let text = """
      title: t
      question: q
      source: s
      contract: {start: 2027-01-01, years: 4}
      region: {youths: 40000}
      segments:
        A:
          name: A
          \(segment)
      """
    #expect(try Fixtures.read([("a.yaml", text)]).messages == [])
  }

  @Test("a budget of a later year may follow growth and dated changes")
  func laterYears() throws {
    var region = Region()
    let later = "changes: {c: {parameter: inflow, segments: [S0, S1, S2, S3, S4], times: 0.2, from: 2027-07-01}}"
    region.top = ["budget: {by_year: {2030: \(Int(region.cost / 5))}}", later]
    #expect(try read(region).messages == [])
    region.top = ["budget: {by_year: {2030: \(Int(region.cost / 5))}}"]
    #expect(try read(region).messages.count == 1)
  }

  @Test("what follows from an odd number isn't held against it")
  func consequences() throws {
    var region = Region()
    region.top = ["budget: {first_year: \(Int(region.cost))}"]
    region.parts[3].price = 35_000 / 3.5
    let messages = try read(region).messages
    #expect(messages.count == 1 && messages[0].contains("'tariff' is 10000 euro per day, where 24.7 to 2400 is usual"))
    // In another segment nothing follows from it.
    region.parts[0].lines = ["places: 9000"]
    #expect(try read(region).messages.count == 2)
    // Nothing is judged by a norm.
    region = odd("{segments.S1.funding.tariff: a}")
    region.parts[3].lines.append("places: 9000")
    #expect(try read(region).messages.count == 2)
  }

  // MARK: - Insisting

  private func odd(_ unusual: String?) -> Region {
    var region = Region()
    region.parts[1].price = 6_000
    region.parts[3].lines = ["wait_norm: 300 weeks"]
    region.top = unusual.map { ["unusual: \($0)"] } ?? []
    return region
  }

  @Test("a reason by its address, or one for all, makes an odd number stand, and is kept with the inputs")
  func insisting() throws {
    #expect(try read(odd(nil)).messages.count == 2)
    let one = try read(odd("{segments.S1.funding.tariff: it is what they ask}")).messages
    #expect(one.count == 1 && one[0].contains("'wait_norm'"))
    let both = try read(odd("{segments.S1.funding.tariff: a, segments.S3.wait_norm: b}")).get()
    #expect(both.remarks.isEmpty && both.scenario.segments[3].waitNorm == 2_100)
    #expect(both.resolved.contains { $0.path == "unusual.segments.S3.wait_norm" && $0.value == "b" && $0.isText })
    let all = try read(odd("made up for a test")).get()
    #expect(all.remarks.isEmpty && all.digest == both.digest)
  }

  @Test("a reason for what isn't there is refused with the address that was meant, and an empty one as none")
  func reasons() throws {
    let misspelt = try read(odd("{segments.S1.funding.tarif: a, segments.S3.wait_norm: b}")).messages
    #expect(misspelt.contains { $0.contains("did you mean 'segments.S1.funding.tariff'?") })
    let other = try read(odd("{segments.S1.funding.tariff: a, segments.S3.wait_norm: b, title: c}")).messages
    #expect(other.count == 1 && other[0].hasSuffix("leave the reason out"))
    let empty = try read(odd("{segments.S1.funding.tariff: '', segments.S3.wait_norm: b}")).messages
    #expect(empty.count == 1 && empty[0].contains("has no value"))
  }

  /// What the message says to write is taken as it stands.
  @Test("an address is proposed as YAML takes it, however long the names in it are")
  func proposedAddress() throws {
    for name in [
      "Zorg, Noord", "Zorg: Noord", "x #y", "{a}", "\"q\"", "'s-Hertogenbosch", "William Schrikker Stichting",
    ] {
      var region = Region()
      let quoted = "\"" + name.replacing("\"", with: "\\\"") + "\""
      region.parts[3].lines = [
        "providers: {\(quoted): {share: 1, funding: {model: effort-based, per: day, tariff: 5000}}}"
      ]
      let messages = try read(region).messages
      let mend = try #require(messages.first?.split(separator: "unusual: ").last)
      region.top = ["unusual: \(mend)"]
      #expect(try read(region).messages == [], "\(mend)")
    }
  }

  @Test("reasons are inherited, and null takes one away; a base's may be for what is gone")
  func inherited() throws {
    let base = ("base.yaml", odd("{segments.S1.funding.tariff: a, segments.S3.wait_norm: b}").text)
    func read(_ lines: String) throws -> [String] {
      try Fixtures.read([("a.yaml", "title: t\nextends: base.yaml\ndiffers: d\n\(lines)\n"), base]).messages
    }
    #expect(try read("") == [])
    #expect(try read("segments: {S3: {wait_norm: null}}") == [])
    #expect(try read("unusual: {segments.S3.wait_norm: null}").contains { $0.contains("'wait_norm'") })
    #expect(try read("unusual: null").count == 2)
    // A number that is stated anew is another one.
    #expect(try read("segments: {S1: {funding: {tariff: 7000}}}").count == 1)
    #expect(
      try read("segments: {S1: {funding: {tariff: 7000}}}\nunusual: {segments.S1.funding.tariff: more}").isEmpty)
  }

  @Test(
    "a scenario that is no region as it is, is accepted with a remark where a region is refused",
    arguments: [(nil, "gregorian", "in_balance"), ("40000", "uniform", "in_balance"), ("40000", "gregorian", "empty")])
  func noRegion(youths: String?, calendar: String, startState: String) throws {
    var region = odd(nil)
    (region.youths, region.calendar, region.startState) = (youths, calendar, startState)
    let file = try read(region).get()
    let refused = try read(odd(nil))
    guard case .failure(let faults) = refused else { throw ScenarioFaults(diagnostics: []) }
    #expect(file.remarks.map(\.message) == faults.diagnostics.map(\.message))
  }
}
