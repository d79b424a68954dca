import Foundation
import Storage
import Testing
import YouthCare

/// Numbers and names drawn at random: taken for what they say, or refused at their place.
@Suite("drawn inputs are taken for what they say, or refused")
struct DrawnInputTests {
  /// Whether a file is accepted; a refusal must say where, in the line that was drawn.
  private func isAccepted(_ text: String, line: Int, _ words: String, _ comment: Comment) throws -> Bool {
    switch try Fixtures.read([("a.yaml", text)]) {
    case .success: return true
    case .failure(let faults):
      #expect(faults.diagnostics.map(\.line) == [line], comment)
      #expect(faults.diagnostics.allSatisfy { $0.message.en.contains(words) }, "\(comment): \(faults.diagnostics)")
      return false
    }
  }

  /// A number alone is refused, in days, weeks, months and years; with its unit it is what it says.
  ///
  /// Wrong would fail: version 0.3 read 14 as a fortnight, and as fourteen months elsewhere.
  @Test("a length of time without its unit is refused, and with it is what it says")
  func lengths() throws {
    var random = DrawnNumbers(state: 23)
    let text = try Fixtures.validText()
    let keys: [(String, Double)] = [
      ("days", 1), ("weeks", 7), ("months", 365.2425 / 12), ("maanden", 365.2425 / 12), ("weken", 7),
    ]
    for _ in 0..<150 {
      let number = Double(Int.random(in: 1...200, using: &random)) / 4
      let stated = number == number.rounded() ? "\(Int(number))" : "\(number)"
      let bare = text.replacing("wait: 20 weeks", with: "wait: \(stated)")
      #expect(try !isAccepted(bare, line: 29, "write \(stated) week", "\(stated)"))
      let (word, days) = keys[Int.random(in: 0..<keys.count, using: &random)]
      let full = text.replacing("wait: 20 weeks", with: "wait: \(stated) \(word)")
      guard number * days < 800 else { continue }
      let wait = try Fixtures.read([("a.yaml", full)]).get().scenario.segments[1].present.wait
      #expect(abs(wait - number * days) < 1e-9, "\(stated) \(word)")
    }
  }

  /// What is reckoned in months or years takes any unit too, and no number alone, unless its key names the unit.
  @Test("every key in months or years is refused a number alone, unless it names its unit")
  func monthsAndYears() throws {
    let text = try Fixtures.validText()
    let cases = [
      ("workforce", "fill_time", "9", "9 months"), ("workforce", "smoothing", "2.5", "2.5 months"),
      ("workforce", "notice", "1", "1 month"), ("access", "clean_up", "6", "6 months"),
      ("access", "reassessment", "12", "12 months"), ("behaviour", "adaptation", "9", "9 months"),
      ("failure", "rehiring", "5", "5 months"), ("suppliers", "readmission", "2", "2 years"),
      ("access", "information_lag", "3", "3 weeks or 3 days"), ("failure", "transfer", "4", "4 weeks or 4 days"),
    ]
    for (group, key, number, mend) in cases {
      let admission = group == "suppliers" ? "admission: selective, " : ""
      func file(_ value: String) -> String { text + "\n\(group): {\(admission)\(key): \(value)}\n" }
      #expect(
        try Fixtures.read([("a.yaml", file(number))]).messages.map { $0.split(separator: ": ").last ?? "" }
          == ["'\(key)' is '\(number)', without a unit; write \(mend)"].map { Substring($0) })
      for unit in mend.components(separatedBy: " or ") {
        #expect(try Fixtures.read([("a.yaml", file(unit))]).messages == [])
      }
    }
    #expect(try Fixtures.read([("a.yaml", text + "\nfailure: {cash_months: 3}\n")]).messages == [])
  }

  /// Wrong would fail: version 0.3 wrote rows `all` of such a segment beside those of all segments together.
  @Test("a name that tables use themselves is refused, however it is written; others stand")
  func names() throws {
    var random = DrawnNumbers(state: 10)
    let text = try Fixtures.validText()
    let words = ReservedName.allCases.map(\.rawValue) + ["alles", "totals", "re", "nannies", "S1", "noon", "regions"]
    for _ in 0..<200 {
      let word = words[Int.random(in: 0..<words.count, using: &random)]
      let letters = word.map { Bool.random(using: &random) ? $0.uppercased() : "\($0)" }
      let name = letters.joined(separator: Bool.random(using: &random) ? "" : " ")
      let file = text + "\n    providers: {\"\(name)\": {share: 1}}\n"
      let isReserved = ReservedName.allCases.contains { $0.rawValue == word }
      #expect(try isAccepted(file, line: 34, "can't be a name", "\(name)") != isReserved)
    }
    for name in ["all.yaml", "Total.yaml", "NA.yaml"] {
      #expect(
        try Fixtures.read([(name, text)]).messages == [
          "\(name):1:1: a scenario is named after its file, and tables use '\(name.dropLast(5))' themselves; "
            + "rename the file"
        ])
    }
  }

  @Test("two names that differ in capitals or spaces only are refused; the same name is the same provider")
  func similarNames() throws {
    var random = DrawnNumbers(state: 11)
    let text = try Fixtures.validText()
    for _ in 0..<100 {
      let name = "De Hoeve \(Int.random(in: 1...9, using: &random))"
      let other = name.map { letter in
        letter == " "
          ? [" ", "", "  "].randomElement(using: &random) ?? ""
          : Bool.random(using: &random) ? letter.uppercased() : "\(letter)"
      }.joined()
      let file =
        text.replacing("    present: {wait: 10 weeks}", with: "    providers: {\"\(name)\": {share: 1}}")
        + "\n    providers: {\"\(other)\": {share: 1}}\n"
      #expect(try isAccepted(file, line: 34, "differ in capitals or spaces only", "\(other)") == (name == other))
    }
  }

  /// The places of a segment, from 2027 to 2031, after changes that add, take and multiply: refused if they fall below
  /// zero on the first day of a year, as reckoned here year by year.
  @Test("places that changes take below zero are refused on the day")
  func places() throws {
    var random = DrawnNumbers(state: 28)
    let text = try Fixtures.validText()
    var refused = 0
    for _ in 0..<200 {
      var lines: [String] = []
      var steps: [(from: Int, until: Int, plus: Double, times: Double)] = []
      for index in 0..<Int.random(in: 1...4, using: &random) {
        let from = Int.random(in: 2027...2030, using: &random)
        let until = Int.random(in: (from + 1)...2032, using: &random)
        let isFactor = Bool.random(using: &random)
        let plus = isFactor ? 0 : Double(Int.random(in: -300...100, using: &random))
        let times = isFactor ? Double(Int.random(in: 0...15, using: &random)) / 10 : 1
        steps.append((from, until, plus, times))
        lines.append(
          "  c\(index): {parameter: places, segments: [S5], \(isFactor ? "times: \(times)" : "plus: \(plus)"), "
            + "from: \(from)-01-01\(until < 2032 ? ", until: \(until)-01-01" : "")}")
      }
      var least = Double.infinity
      for year in 2027...2031 {
        var places = 240.0
        for step in steps where step.from <= year && year < step.until { places = places * step.times + step.plus }
        least = min(least, places)
      }
      let result = try Fixtures.read([("a.yaml", text + "\nchanges:\n" + lines.joined(separator: "\n") + "\n")])
      let messages = result.messages
      #expect(messages.isEmpty == (least >= 0), "\(lines): \(messages)")
      #expect(messages.allSatisfy { $0.contains(": places of S5 becomes -") }, "\(messages)")
      refused += messages.isEmpty ? 0 : 1
    }
    // Neither kind is rare, or nothing was tested.
    #expect((40...160).contains(refused))
  }

  /// Without moves a year's clients are those in care, those waiting and the new ones, by trajectories a client.
  @Test("more clients than youths are refused, and as many are not")
  func youths() throws {
    var random = DrawnNumbers(state: 29)
    for _ in 0..<200 {
      let (inCare, waiting) = (Int.random(in: 0...300, using: &random), Int.random(in: 0...200, using: &random))
      let new = Int.random(in: 300...900, using: &random)
      let perClient = Double(Int.random(in: 100...200, using: &random)) / 100
      let clients = Double(inCare + waiting + new) / perClient
      let youths = Int((clients * Double.random(in: 0.5...1.5, using: &random)).rounded())
      let text = """
        title: One
        question: Do they fit in?
        source: Drawn
        unusual: a drawn number of youths
        contract: {start: 2027-01-01, years: 1}
        region: {youths: \(youths), trajectories_per_client: \(perClient)}
        segments:
          Q:
            name: Q
            inflow: {new_per_year: \(new)}
            stay: {family: exponential, mean: 200 days}
            places: 500
            present: {in_care: \(inCare), waiting: \(waiting), wait: 10 weeks}
            funding: {model: effort-based, per: day, tariff: 100}
        """
      #expect(try Fixtures.read([("a.yaml", text)]).messages.isEmpty == (clients <= Double(youths)), "\(text)")
    }
  }
}

/// A small generator with a fixed seed (SplitMix64; Steele, Lea & Flood 2014).
struct DrawnNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
