import Experiments
import Foundation
import Reporting
import Testing
import YouthCare

@Suite("What drives it, in words")
struct SensitivityReportTests {
  private static let groups: [InputGroup] = [.starts, .walk, .stay, .chance]

  /// Drivers of a sum, by hand: `slopes` by group, in the figure's unit.
  private func drivers(_ slopes: [Double]) -> Drivers {
    let design = PickFreezeDesign(groups: slopes.count, rows: 256)
    // A sawtooth by group with steps that have no common period: as good as independent numbers.
    func number(_ group: Int, _ draw: Int) -> Double {
      (Double(draw) * [0.618034, 0.414214, 0.732051, 0.236068][group]).truncatingRemainder(dividingBy: 1) - 0.5
    }
    let values = design.values(
      (0..<256).flatMap { row in
        design.runs.map { run in
          design.draws(run, row: row).enumerated().reduce(0) { $0 + slopes[$1.offset] * number($1.offset, $1.element) }
        }
      })
    let luck = (0..<40).map { Double($0 % 5) }
    let ends = zip(Self.groups, slopes).filter { $0.0 != .chance }.map { group, slope in
      TornadoValues.End(
        group, low: luck.map { $0 - slope },
        high: luck.map { $0 + slope })
    }
    let single = TornadoValues.End(
      .stay, .level("stay"), low: luck.map { $0 - slopes[2] }, high: luck.map { $0 + slopes[2] })
    return Drivers(Self.groups, values, ends: TornadoValues(middle: luck, ends + [single]))
  }

  private func findings(cost: [Double], waiting: [Double], base: Bool = false) throws -> SensitivityFindings {
    let scenario = try SampleRegion.scenario()
    return SensitivityFindings(
      scenario, base: base ? scenario : nil, drivers: [.cost: drivers(cost), .waiting: drivers(waiting)], rows: 256,
      runs: 6, replications: 40, seed: 1)
  }

  @Test("what makes most is named first, and every line fits the page", arguments: Language.allCases)
  func names(language: Language) throws {
    let text = SensitivityReport(
      try findings(cost: [2e6, 9e6, 4e6, 1e6], waiting: [20, 5, 90, 10]), in: language
    ).text
    let name = { (group: InputGroup) in group.name.text(in: language) }
    #expect(text.contains("\(name(.walk)) ("), "\(text)")
    let sentence = try #require(text.split(separator: "\n").first { $0.contains("(sd €") }.map(String.init))
    #expect(sentence.contains(name(.walk)), "\(sentence)")
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 }, "\(text)")
    for group in Self.groups { #expect(text.contains(name(group))) }
  }

  /// Few rows, so that estimates of shares lie outside 0 to 1 and cross each other.
  @Test("shares are between 0 and 100, alone is no more than in all, and what is told as more comes first")
  func possible() throws {
    let scenario = try SampleRegion.scenario()
    let design = PickFreezeDesign(groups: 4, rows: 8)
    for wave in 1...20 {
      let values = design.values((0..<8 * design.runs.count).map { sin(Double($0 * $0 * wave)) })
      let drivers = Drivers(
        Self.groups, values, ends: TornadoValues(middle: [0, 0], []), bootstrap: Bootstrap(resamples: 50))
      let text = SensitivityReport(
        SensitivityFindings(
          scenario, drivers: [.cost: drivers, .waiting: drivers], rows: 8, runs: 6, replications: 2, seed: 1),
        in: .english
      ).text
      let shares = text.split(separator: "\n").compactMap { line -> [Int]? in
        guard Self.groups.contains(where: { line.hasPrefix($0.name.text(in: .english) + "  ") }) else { return nil }
        return line.split(separator: " ").filter { $0.hasSuffix("%") }.compactMap { Int($0.dropLast()) }
      }
      #expect(shares.count == 4 && shares.allSatisfy { $0.count == 4 }, "\(text)")
      #expect(shares.joined().allSatisfy { (0...100).contains($0) }, "\(text)")
      #expect(shares.allSatisfy { $0[0] <= $0[1] }, "\(text)")
      #expect(shares.map { $0[1] } == shares.map { $0[1] }.sorted(by: >), "\(text)")
      #expect(!text.contains("Alone the groups make 100%"), "\(text)")
    }
  }

  @Test("an empty difference is said to be equal, and has no table", arguments: Language.allCases)
  func equal(language: Language) throws {
    let text = SensitivityReport(
      try findings(cost: [0, 0, 0, 0], waiting: [0, 0, 0, 0], base: true), in: language
    ).text
    #expect(text.contains(language == .dutch ? "gelijk" : "equal"), "\(text)")
    #expect(!text.contains("nan") && !text.contains("%"), "\(text)")
  }

  @Test("every text stands in both languages, with the same things to fill in", arguments: SensitivityText.allCases)
  func isComplete(text: SensitivityText) {
    #expect(!text.text.nl.isEmpty && !text.text.en.isEmpty)
    for index in 0..<5 {
      #expect(text.text.nl.contains("{\(index)}") == text.text.en.contains("{\(index)}"))
    }
    let lines = { (text: String) in text.split(separator: "\n").count }
    #expect(lines(text.text.nl) == lines(text.text.en), "headings are as high in both languages")
  }

  @Test("where one option is best in all worlds, knowing changes nothing, though options differ")
  func sure() throws {
    let scenario = try SampleRegion.scenario()
    let x = (0..<400).map { sin(Double($0)) * 1e6 }
    let worth = KnowledgeWorth(
      costs: [x.map { _ in 0 }, x.map { $0 + 2e6 }], waits: [x, x], waitingMonth: 0, facts: [.stay: [x]],
      bootstrap: Bootstrap(resamples: 20))
    let text = KnowledgeReport([scenario, scenario], [worth], worlds: 400, unknowable: [], in: .english).text
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("would choose the same: no finding out changes the choice."), "\(text)")
    #expect(words.contains("Now one would choose") && !words.contains("equal in all"), "\(text)")
    #expect(!words.contains("noise up to"), "\(text)")
  }

  @Test("what waiting costs is said or is said not to count; what nobody can know is named")
  func worth() throws {
    let scenario = try SampleRegion.scenario()
    let x = (0..<400).map { sin(Double($0)) * 1e6 }
    let worths = [0.0, 500].map { price in
      KnowledgeWorth(
        costs: [x.map { _ in 0 }, x], waits: [x.map { _ in 0 }, x.map { _ in 10 }], waitingMonth: price,
        facts: [.stay: [x]], bootstrap: Bootstrap(resamples: 20))
    }
    let text = KnowledgeReport(
      [scenario, scenario], worths, worlds: 400, unknowable: [.walk, .chance], in: .english
    ).text
    #expect(text.contains("Waiting doesn't count") && text.contains("counts as € 500"), "\(text)")
    let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    #expect(words.contains("growth from year to year, chance of clients"), "\(text)")
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 }, "\(text)")
  }
}
