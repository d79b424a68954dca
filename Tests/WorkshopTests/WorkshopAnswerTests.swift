import Testing
import Workshop
import YouthCare

@Suite("The answers that a workshop keeps")
struct WorkshopAnswerTests {
  private let first = SampleWorkshop.first

  private func base(digest: String = "aa11", version: String = "0.6.0", seed: UInt64 = 1) -> WorkshopBase {
    WorkshopBase(
      file: "region.yaml", digest: digest, version: version, seed: seed, worlds: 1_000, language: .dutch)
  }

  @Test("an answer with more worlds takes the place of one with fewer; that of other settings stays")
  func keepsAnswers() throws {
    var workshop = try SampleWorkshop.workshop("A")
    #expect(workshop.currentAnswer(of: first) == nil)
    for worlds in [50, 1_000] {
      let answer = try SampleWorkshop.answer(first, in: workshop, worlds: worlds)
      for event in try workshop.events(keeping: answer) { workshop.apply(event) }
    }
    #expect(workshop.option(first)?.answers.map(\.worlds) == [1_000])
    try workshop.perform(.set(first, [LeverSetting(SampleWorkshop.tariff, "90")]))
    #expect(workshop.currentAnswer(of: first) == nil && workshop.staleAnswer(of: first) == nil)
    try workshop.perform(.undo(first))
    #expect(workshop.currentAnswer(of: first)?.worlds == 1_000)
  }

  @Test("an answer over a base that has changed is stale, and stands beside the new one")
  func marksStale() throws {
    var workshop = try SampleWorkshop.workshop("A")
    let old = try SampleWorkshop.answer(first, in: workshop, reference: "old")
    for event in try workshop.events(keeping: old) { workshop.apply(event) }
    workshop.apply(.opened(base(digest: "bb22", version: "0.7.0")))
    #expect(workshop.currentAnswer(of: first) == nil)
    #expect(workshop.staleAnswer(of: first) == old)
    #expect(workshop.age(of: old) == [.otherBase, .otherVersion])
    #expect(
      workshop.age(of: old).text?.en == "the base's inputs have changed; raming is of another version")
    let new = try SampleWorkshop.answer(first, in: workshop, reference: "new")
    for event in try workshop.events(keeping: new) { workshop.apply(event) }
    #expect(workshop.currentAnswer(of: first) == new && workshop.staleAnswer(of: first) == old)
    workshop.apply(.opened(base(seed: 2)))
    #expect(workshop.age(of: old) == .otherSeed)
  }
}
