import Experiments
import Reporting
import Testing
import YouthCare

@Suite("Reports on choices")
struct ChoiceReportTests {
  private let languages: [Language] = [.dutch, .english]

  private func scenario() -> Scenario {
    Scenario(name: "region", title: .init(nl: "Een regio", en: "A region"), contract: .usual, segments: [])
  }

  private func exploration(options: Int) -> Exploration {
    let worlds = 200
    let growth = (0..<worlds).map { Double($0) / 4_000 }
    return Exploration(
      (0..<options).map { option in
        let costs = (0..<worlds).map { 1e9 + Double(option) * 3e6 + Double($0 % 17) * 1e6 }
        let waiting = (0..<worlds).map { 1_500 - Double(option % 5) * 40 + Double($0 % 13) }
        return Exploration.Option(
          name: "an-option-with-a-long-name-\(option)", title: .init("x"), costs: costs, waiting: waiting,
          waits: waiting.map { $0 / 20 }, norms: [growth.map { $0 < 0.03 }, costs.map { _ in true }],
          inputs: [
            DrawnInput(.growthOfAll(.inflow), values: growth),
            DrawnInput(
              .level("workforce.fill_time", at: Address(["segments", "S1", "workforce", "fill_time"]), unit: .months),
              meaning: .init(
                nl: "Maanden tot een vacature is vervuld (τ).", en: "Months until a vacancy is filled (τ)."),
              values: (0..<worlds).map { Double($0 * 7 % 200) / 20 }),
          ])
      }, norms: [Norm(.budget), Norm(.started(atLeast: 0.8))])
  }

  @Test("every text stands in both languages, and fills the same places")
  func texts() {
    for text in ChoiceText.allCases.map(\.text) + SeekText.allCases.map(\.text) {
      func places(_ text: String) -> Set<Substring> { Set(text.matches(of: /\{[0-9]\}/).map(\.output)) }
      #expect(places(text.nl) == places(text.en), "\(text.en)")
    }
  }

  @Test("one screen of at most 100 columns, however many options", arguments: [2, 6, 40])
  func screen(options: Int) {
    for language in languages {
      let text = ExplorationReport(exploration(options: options), of: scenario(), seed: 1, in: language).text
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { $0.count <= 100 }, "\(lines.filter { $0.count > 100 })")
      #expect(lines.count <= 60)
      let cut = lines.compactMap { $0.split(separator: " ").first.flatMap { $0.contains("…") ? $0 : nil } }
      #expect(cut.count == min(options, 12) && Set(cut).count == cut.count, "labels that differ are cut differently")
    }
  }

  @Test("where an option fails is told in words, with its coverage, density and how often it is found again")
  func box() {
    let text = ExplorationReport(exploration(options: 2), of: scenario(), seed: 1, in: .english).text
      .split(separator: "\n").joined(separator: " ")
    #expect(text.contains("fails where the yearly growth of new clients in all segments is above 3"), "\(text)")
    // 80 of 200 worlds fail, the topmost; a box of 81 of them holds them all.
    #expect(text.contains("There it fails in 80 of 81 worlds, anywhere in 80 of 200; 80 of its 80 failures lie there."))
    #expect(text.contains("Found again in 10 of 10 halves of the worlds."))
  }

  private func answer(_ value: Double?, lower: Double? = 180, upper: Double? = 220) async -> LeverSearch.Answer {
    let search = LeverSearch(
      values: LeverSearch.values(from: 100, to: 600, step: 1), worlds: 100, probability: 0.8, norms: 1)
    return await search.run { tried, worlds in
      LeverSearch.Sight(
        holds: worlds.map { [tried >= (value ?? 10_000) - 80 + Double($0)] }, amounts: worlds.map { _ in [tried] })
    }.answer
  }

  private func report(_ answer: LeverSearch.Answer, now: Double?, _ language: Language) -> String {
    SeekReport(
      .init(
        scenario: scenario(), address: Address(["segments", "S5", "places"]), unit: .count,
        norms: [Norm(.wait(atMost: 91))], probability: 0.8, range: 100...600, now: now, worlds: 100, seed: 1),
      answer, .smallest, doubts: [], in: language
    ).text
  }

  @Test("the answer has its interval, its way and its doubts")
  func seek() async {
    for language in languages {
      for value in [200.0, 580, nil] {
        let text = report(await answer(value), now: 150, language)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 }, "\(text)")
      }
    }
    let text = report(await answer(200), now: 150, .english)
    #expect(text.contains("Answer: 199. There it holds in 80 of 100 worlds (71% to 87%)"))
    #expect(text.contains("With this number of worlds the answer lies between"))
    #expect(text.contains("Places grow by 10% a year at most"))
    #expect(!text.contains("times what it is now"))
    #expect(report(await answer(580), now: 150, .english).contains("3.9 times what it is now (150)"))
    #expect(report(await answer(nil), now: 150, .english).contains("No value in this range is enough"))
  }

  @Test("a share just below what is asked reads as less, in the verdict and in the table")
  func justBelow() async {
    let search = LeverSearch(values: [0, 1], worlds: 100, probability: 0.8, norms: 1)
    let answer = await search.run { _, worlds in
      LeverSearch.Sight(holds: worlds.map { [$0 < 79] }, amounts: worlds.map { [Double($0)] })
    }.answer
    let text = report(answer, now: nil, .english).split(separator: "\n").joined(separator: " ")
    #expect(text.contains("in 80% of worlds or more (80 of 100)"), "\(text)")
    #expect(text.contains("the best that was tried, 0, reaches 79 of 100 worlds"), "\(text)")
    #expect(!text.contains(" 80% ("), "\(text)")
  }
}
