import Experiments
import Reporting
import Testing
import Workshop
import YouthCare

@Suite("The record of a workshop")
struct WorkshopRecordTests {
  private let first = SampleWorkshop.first
  private let second = SampleWorkshop.second

  /// A workshop with something of everything.
  private func workshop() throws -> Workshop {
    var workshop = try SampleWorkshop.workshop("Korter", "Niets", "Fout")
    try workshop.perform(.removeOption(OptionNumber(3)))
    try workshop.perform(.set(first, [LeverSetting(SampleWorkshop.tariff, "90")]))
    try workshop.perform(.askPrediction(first))
    for (participant, size) in [(1, 1.0), (2, 4.0)] {
      let cost = Prediction.Expectation(.less, by: PredictedSize(size, .millionEuro))
      try workshop.perform(
        .predict(Prediction(cost: cost, wait: Prediction.Expectation(.more, by: PredictedSize(2, .weeks)))),
        by: .participant(participant))
    }
    try workshop.perform(.closePrediction)
    try workshop.perform(.openVoting(anew: true))
    try workshop.perform(.vote(first), by: .participant(2))
    try workshop.perform(.closeVoting)
    try workshop.perform(.writeNote(.decision, on: first, text: "Dit wordt het"), by: .facilitator)
    try workshop.perform(.writeNote(.question, on: nil, text: "Wie betaalt?\nEn wanneer?"), by: .participant(3))
    return workshop
  }

  private func answer(in workshop: Workshop) throws -> RecordedAnswer {
    RecordedAnswer(
      try SampleWorkshop.answer(first, in: workshop, worlds: 1_000), cost: Figure(-1.93e6, standardError: 1e5),
      wait: Figure(0.2, standardError: 1), blocks: [.paragraph("Korter kost minder.")])
  }

  private func rows(_ document: Document, captioned caption: String) -> [[String]]? {
    for case .table(let table) in document.sections.flatMap(\.blocks) where table.caption == caption {
      return table.rows.compactMap { row in
        if case .cells(let cells) = row { cells.map(\.text) } else { nil }
      }
    }
    return nil
  }

  private func paragraphs(_ document: Document) -> [String] {
    document.sections.flatMap(\.blocks).flatMap { block -> [String] in
      switch block {
      case .paragraph(let text): [text]
      case .list(let items): items
      case .heading(let heading): [heading.text] + heading.details
      case .lines, .table, .figure: []
      }
    }
  }

  @Test("predictions stand beside the answer, in its units and no digit more than its error leaves")
  func predictionsBesideAnswer() throws {
    let workshop = try workshop()
    let record = WorkshopRecord(workshop, answers: [try answer(in: workshop)], in: .english)
    let document = record.document(on: try #require(SampleWorkshop.day))
    #expect(
      rows(document, captioned: "Predictions and answer: Korter") == [
        ["cost over the contract", "2", "0", "0", "€ 2.5 m cheaper", "€ 1.9 m cheaper"],
        ["mean wait", "0", "0", "2", "14 days longer", "not distinguishable from the same"],
      ])
    #expect(rows(document, captioned: "Votes") == [["Korter", "1"], ["Niets", "0"], ["didn't vote", "2"]])
    #expect(rows(document, captioned: "What Korter changes") == [["segments.S2.tariff", "–", "90"]])
    let told = paragraphs(document)
    for text in [
      "Dit wordt het (Korter)", "Wie betaalt? / En wanneer?", "Korter kost minder.",
      "The answer rests on 1,000 futures.",
      "Changes nothing of the base.", "Removed: Fout.", "Base: region.yaml", "Participants: 3",
    ] {
      #expect(told.contains(text), "\(text)")
    }
  }

  @Test("an answer that is stale is called so, and one to other settings isn't given")
  func saysStale() throws {
    var workshop = try workshop()
    let answer = try answer(in: workshop)
    let day = try #require(SampleWorkshop.day)
    workshop.apply(
      .opened(
        WorkshopBase(
          file: "region.yaml", digest: "bb22", version: "0.6.0", seed: 1, worlds: 1_000, language: .dutch)))
    let stale = WorkshopRecord(workshop, answers: [answer], in: .dutch).document(on: day)
    #expect(paragraphs(stale).contains("Dit antwoord is verouderd: de invoer van de basis is veranderd."))
    try workshop.perform(.set(first, [LeverSetting(SampleWorkshop.tariff, "95")]))
    let other = WorkshopRecord(workshop, answers: [answer], in: .dutch).document(on: day)
    #expect(!paragraphs(other).contains("Korter kost minder."))
    #expect(paragraphs(other).contains { $0.hasPrefix("Voorspeld is wat Korter toen veranderde") })
  }

  @Test("nobody is named in it", arguments: Language.allCases)
  func namesNobody(language: Language) throws {
    let workshop = try workshop()
    let record = WorkshopRecord(workshop, answers: [], in: language)
    let document = record.document(on: try #require(SampleWorkshop.day))
    for person in [WorkshopPerson.facilitator, .participant(1), .participant(3)] {
      let name = person.name.text(in: language)
      #expect(!paragraphs(document).contains { $0.contains(name) })
    }
  }
}
