import CareSimulation
import Experiments
import Reporting
import Testing
import YouthCare

@Suite("The screen of a comparison")
struct ComparisonScreenTests {
  private static let worlds = 24

  private func ground() throws -> ComparisonGround {
    ComparisonGround(try Experiment(try SimulationPlan(try SampleRegion.scenario()), replications: Self.worlds))
  }

  private func turn(_ world: Int) -> Double { world % 2 == 0 ? 1 : -1 }

  /// An option whose cost (in million euro) and list lie around numbers, in turn above and below by a spread; at a base's
  /// level they move as it does.
  private func option(
    _ name: String, differs: LocalizedText? = nil, cost: Double, give: Double = 0, waiting: Double, take: Double = 0,
    on ground: ComparisonGround
  ) -> OptionValues {
    let worlds = 0..<Self.worlds
    return OptionValues(
      name: name, differs: differs, ground: ground,
      values: [
        .costOfYear(2027): .plain(worlds.map { 1e6 * (cost / 2 + Double($0 / 2) / 10) }),
        .cost: .plain(worlds.map { 1e6 * (cost + Double($0 / 2) / 10 + give * turn($0)) }),
        .overBudget: .indicator(worlds.map { cost + Double($0 / 2) / 10 > 100.55 ? 1 : 0 }),
        .waiting: .plain(worlds.map { waiting + take * turn($0) }),
        .harm: .plain(worlds.map { Double($0 % 3) }),
      ])
  }

  private func comparison() throws -> OptionComparison {
    let ground = try ground()
    return try OptionComparison(
      [
        option(
          "lump-sum-for-everybody", differs: LocalizedText(nl: "een vast bedrag.", en: "a lump sum."), cost: 90,
          give: 1, waiting: 560, take: 20, on: ground),
        option("no-change", cost: 100, waiting: 500, on: ground),
        option("about-as-dear", cost: 100, give: 0.5, waiting: 480, take: 3, on: ground),
      ], with: option("base", cost: 100, waiting: 500, on: ground))
  }

  private func lines(_ comparison: OptionComparison, in language: Language) -> [String] {
    ComparisonScreen(comparison, in: language, version: "9.9").text
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func cells(_ label: String, _ lines: [String]) -> [String]? {
    lines.first { $0.trimmingPrefix { $0 == " " }.hasPrefix(label) }.map {
      $0.trimmingPrefix { $0 == " " }.dropFirst(label.count).split(separator: " ").map(String.init)
    }
  }

  /// The base: s = 0.3526 and an error of 0.072, so that 100.55 is told in steps of 0.1; options are that and the difference.
  /// Cost: s = 1 · √(24/23) and an error of 0.2085, rounded in steps of 0.5; t₂₃ at 0.025/72 is 3.92, so that the reach is
  /// 0.817 and told as 0.9. The list of the second: 20 as much.
  @Test("figures, intervals and marks are those by hand")
  func byHand() throws {
    let comparison = try comparison()
    #expect(comparison.comparisons == 11 * 6 + 2 * 3)
    let english = lines(comparison, in: .english)
    #expect(english.contains { $0.hasPrefix("COMPARISON WITH base") })
    #expect(cells("whole contract", english) == ["100.6", "*90.6", "100.6", "100.6"])
    let differences = english.filter { $0.hasPrefix("  difference") }
      .map { $0.split(separator: " ").dropFirst().map(String.init) }
    #expect(differences[0] == ["–", "-10.0±0.9", "equal", "~0±0.5"])
    #expect(differences[1] == ["–", "60±17", "equal", "-20±3"])
    #expect(differences[2] == ["–", "equal", "equal", "equal"])
    #expect(cells("waiting at the end", english) == ["500", "560", "500", "*480"])
    #expect(cells("P(over budget), %", english) == ["60", "*<", "20", "60", "60"])
    // Measures that nobody has are left out.
    #expect(!english.contains { $0.contains("reserve P80  ") || $0.hasPrefix("mean wait, days") })
    let dutch = lines(comparison, in: .dutch)
    #expect(cells("wachtend aan eind", dutch) == ["500", "560", "500", "*480"])
    #expect(dutch.contains { $0.hasPrefix("  verschil") && $0.contains("-10,0±0,9") && $0.contains("gelijk") })
  }

  @Test("a small difference that all worlds have is no nothing that is better")
  func smallest() throws {
    let ground = try ground()
    // 2⁻¹⁷: all sums of it are exact.
    let other = option("other", cost: 100, waiting: 500 - 1.0 / 131_072, on: ground)
    let comparison = try OptionComparison([other], with: option("base", cost: 100, waiting: 500, on: ground))
    #expect(comparison.row(.waiting)?.differences[0]?.interval == -1.0 / 131_072 ... -1.0 / 131_072)
    let lines = lines(comparison, in: .english)
    #expect(cells("waiting at the end", lines) == ["500", "*499.99999"])
    #expect(lines.contains { $0.hasPrefix("  difference") && $0.hasSuffix(" -0.00001") })
  }

  /// Of the base 101.82 ± 0.07 and 500, with differences that are known from far better to far worse.
  @Test(
    "base and difference add up to the option, as they are told", arguments: [0.003, 0.04, 0.5, 7, 60],
    Language.allCases)
  func addsUp(spread: Double, language: Language) throws {
    let ground = try ground()
    let told = lines(
      try OptionComparison(
        [option("own", cost: 97.3, give: spread, waiting: 537, take: 7 * spread, on: ground)],
        with: option("base", cost: 101.27, waiting: 500, on: ground)), in: language)
    func number(_ text: Substring) throws -> Double {
      let notation =
        language == .dutch ? text.replacing(".", with: "").replacing(",", with: ".") : text.replacing(",", with: "")
      let digits = String(notation.filter { $0.isNumber || $0 == "-" || $0 == "." })
      return try #require(Double(digits), "\(text)")
    }
    for label in language == .dutch
      ? ["hele contract", "wachtend aan eind"] : ["whole contract", "waiting at the end"]
    {
      let place = try #require(told.firstIndex { $0.trimmingPrefix { $0 == " " }.hasPrefix(label) })
      let levels = try #require(cells(label, told)).map { try number($0[...]) }
      let difference = try #require(told[place + 1].split(separator: "–").last?.split(separator: "±").first)
      #expect(abs(levels[0] + (try number(difference)) - levels[1]) < 1e-9, "\(told[place]), \(told[place + 1])")
    }
  }

  @Test("a sentence says what each option does", arguments: Language.allCases)
  func sentences(language: Language) throws {
    let text = lines(try comparison(), in: language).joined(separator: " ")
    let expected =
      language == .dutch
      ? [
        "lump-sum-for-everybody (een vast bedrag) kost over het contract € 10,0 ± 0,9 mln minder, maar aan het eind "
          + "wachten 60 ± 17 kinderen meer.",
        "no-change is gelijk aan base: in geen toekomst verschilt iets van wat hier staat.",
        "Het is niet zeker of about-as-dear goedkoper of duurder is dan base; aan het eind wachten 20 ± 3 kinderen "
          + "minder.",
        "niet te onderscheiden van base",
      ]
      : [
        "lump-sum-for-everybody (a lump sum) costs € 10.0 ± 0.9 m less over the contract, but 60 ± 17 more children "
          + "wait at the end.",
        "no-change is equal to base: nothing that stands here differs in any future.",
        "It isn't sure whether about-as-dear is cheaper or dearer than base; 20 ± 3 fewer children wait at the end.",
        "not distinguishable from base",
      ]
    for sentence in expected { #expect(text.contains(sentence), "\(text)") }
  }

  @Test("an empty measure is equal in every row, in both languages", arguments: Language.allCases)
  func equal(language: Language) async throws {
    let base = try await SampleRegion.projection(try SampleRegion.scenario(), replications: 40)
    let same = try await SampleRegion.projection(try SampleRegion.scenario(named: "same"), replications: 40)
    let comparison = try OptionComparison([OptionValues(same)], with: OptionValues(base))
    let word = language == .dutch ? "gelijk" : "equal"
    let told = lines(comparison, in: language)
    let differences = told.filter { $0.hasPrefix(language == .dutch ? "  verschil" : "  difference") }
    #expect(differences.count == 5)
    for line in differences { #expect(line.hasSuffix(" \(word)"), "\(line)") }
    #expect(!told.contains { $0.hasPrefix(" ") && ($0.contains("*") || $0.contains("~") || $0.contains("±")) })
    #expect(cells(language == .dutch ? "kans goedkoper, %" : "P(cheaper), %", told) == ["–", "0"])
    #expect(told.contains { $0.contains(language == .dutch ? "same is gelijk aan sample" : "same is equal to sample") })
  }

  @Test(
    "six options fit lines of a hundred characters on one screen, and more go on below", arguments: Language.allCases)
  func width(language: Language) throws {
    let ground = try ground()
    let base = option("living-region", cost: 100, waiting: 1_500, on: ground)
    func screen(_ count: Int) throws -> [String] {
      let options = (1...count).map {
        option(
          "output-based-ambulatory-\($0)", cost: 640 - Double($0), give: 3, waiting: 1_400 + Double(10 * $0), take: 20,
          on: ground)
      }
      return lines(try OptionComparison(options, with: base), in: language)
    }
    for count in [1, 5, 6, 14] {
      let told = try screen(count)
      for line in told { #expect(line.count <= 100, "\(line)") }
      let rows = told.count { $0.hasPrefix(language == .dutch ? "wachtend aan" : "waiting at") }
      if count <= 6 { #expect(rows == 1) } else { #expect(rows > 1) }
    }
  }

  @Test("too few replications tell nothing, and say so")
  func tooFew() async throws {
    let base = try await SampleRegion.projection(try SampleRegion.scenario(), replications: 5)
    let more = try await SampleRegion.projection(
      try SampleRegion.scenario(named: "more", placesInA: 24), replications: 5)
    let comparison = try OptionComparison([OptionValues(more)], with: OptionValues(base))
    let told = lines(comparison, in: .english)
    #expect(told.contains { $0.hasPrefix("more: too few futures") && $0.contains("20 at least") })
    #expect(told.first { $0.hasPrefix("  difference") }?.hasSuffix("±?") == true)
  }

  @Test("every text stands in both languages, with the same things to fill in")
  func texts() {
    let all = ComparisonText.allCases.map(\.text) + OptionText.allCases.map(\.text)
    for text in all {
      #expect(!text.nl.isEmpty && !text.en.isEmpty)
      for index in 0..<4 { #expect(text.nl.contains("{\(index)}") == text.en.contains("{\(index)}"), "\(text.en)") }
    }
  }
}
