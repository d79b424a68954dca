import Testing
import Workshop
import YouthCare

@Suite("What a group does in a workshop")
struct WorkshopTogetherTests {
  private let first = SampleWorkshop.first
  private let second = SampleWorkshop.second
  private let guess = Prediction(
    cost: Prediction.Expectation(.less, by: PredictedSize(2, .millionEuro)), wait: Prediction.Expectation(.same))

  @Test("while predictions are asked, the answer is hidden from all but the facilitator")
  func hidesAnswers() throws {
    var workshop = try SampleWorkshop.workshop("A", "B")
    try workshop.perform(.askPrediction(first))
    for person in [WorkshopPerson.participant(1), .projector] {
      #expect(!workshop.seesAnswer(of: first, person))
      #expect(workshop.seesAnswer(of: second, person))
    }
    #expect(workshop.seesAnswer(of: first, .facilitator))
    try workshop.perform(.predict(guess), by: .participant(1))
    #expect(workshop.predictions(of: first, seenBy: .participant(1)) == nil)
    try workshop.perform(.closePrediction)
    #expect(workshop.seesAnswer(of: first, .projector))
    #expect(workshop.predictions(of: first, seenBy: .projector)?.predictions == [1: guess])
    #expect(throws: WorkshopRefusal.noPredictionIsOpen) {
      try workshop.perform(.predict(guess), by: .participant(2))
    }
  }

  @Test("each has one prediction, which can be changed; from the first on the option stays as it is")
  func predictsOnce() throws {
    var workshop = try SampleWorkshop.workshop("A", "B")
    try workshop.perform(.askPrediction(first))
    let setting = LeverSetting(SampleWorkshop.tariff, "90")
    try workshop.perform(.set(first, [setting]))
    #expect(workshop.openPredictions?.settings == [setting])
    try workshop.perform(.predict(guess), by: .participant(2))
    let other = Prediction(cost: Prediction.Expectation(.more), wait: Prediction.Expectation(.more))
    try workshop.perform(.predict(other), by: .participant(2))
    #expect(workshop.openPredictions?.predictions == [2: other])
    #expect(throws: WorkshopRefusal.predictionIsOpen(name: "A")) {
      try workshop.perform(.reset(first, to: .base, confirmed: true))
    }
    #expect(throws: WorkshopRefusal.predictionIsOpen(name: "A")) { try workshop.perform(.askPrediction(second)) }
    try workshop.perform(.set(second, [setting]))
  }

  @Test(
    "a size has a number and a unit of its own kind",
    arguments: [
      PredictedSize(-1, .euro), PredictedSize(.nan, .euro), PredictedSize(.infinity, .euro), PredictedSize(3, .days),
    ])
  func checksSizes(size: PredictedSize) throws {
    var workshop = try SampleWorkshop.workshop("A")
    try workshop.perform(.askPrediction(first))
    let prediction = Prediction(cost: Prediction.Expectation(.more, by: size), wait: Prediction.Expectation(.same))
    #expect(throws: WorkshopRefusal.badSize(.cost)) { try workshop.perform(.predict(prediction), by: .participant(1)) }
  }

  @Test("votes count while voting is open, one each, and are shown when the facilitator shows them")
  func votes() throws {
    var workshop = try SampleWorkshop.workshop("A", "B")
    #expect(throws: WorkshopRefusal.votingIsClosed) { try workshop.perform(.vote(first), by: .participant(1)) }
    try workshop.perform(.openVoting(anew: true))
    try workshop.perform(.vote(first), by: .participant(1))
    try workshop.perform(.vote(second), by: .participant(2))
    try workshop.perform(.vote(second), by: .participant(1))
    #expect(throws: WorkshopRefusal.votingIsOpen) { try workshop.perform(.removeOption(first)) }
    try workshop.perform(.closeVoting)
    #expect(workshop.votes(seenBy: .participant(1)) == nil)
    #expect(workshop.ownVote(of: 1) == second)
    try workshop.perform(.show(.votes))
    #expect(workshop.votes(seenBy: .participant(1))?.count(for: second) == 2)
    try workshop.perform(.openVoting(anew: false))
    try workshop.perform(.vote(first), by: .participant(3))
    #expect(workshop.votingRounds.count == 1 && workshop.votingRounds[0].votes.count == 3)
    try workshop.perform(.closeVoting)
    try workshop.perform(.openVoting(anew: true))
    #expect(workshop.votingRounds.count == 2 && workshop.openVoting?.votes == [:])
  }

  @Test("a note is its author's: others see it when notes are shown, and can't remove it")
  func notes() throws {
    var workshop = try SampleWorkshop.workshop("A")
    try workshop.perform(.writeNote(.question, on: first, text: " Waarom?\r\nEn wanneer? "), by: .participant(1))
    #expect(workshop.notes.map(\.text) == ["Waarom?\nEn wanneer?"])
    #expect(workshop.notes(seenBy: .participant(1)).count == 1)
    #expect(workshop.notes(seenBy: .participant(2)) == [] && workshop.notes(seenBy: .projector) == [])
    #expect(workshop.notes(seenBy: .facilitator).count == 1)
    try workshop.perform(.show(.notes))
    #expect(workshop.notes(seenBy: .projector).count == 1)
    #expect(throws: WorkshopRefusal.noteOfAnother) { try workshop.perform(.withdrawNote(1), by: .participant(2)) }
    try workshop.perform(.withdrawNote(1), by: .participant(1))
    try workshop.perform(.writeNote(.finding, on: nil, text: "x"), by: .participant(2))
    #expect(workshop.notes.map(\.number) == [2])
    #expect(throws: WorkshopRefusal.text(.note, .tooLong(.noteText))) {
      try workshop.perform(.writeNote(.finding, on: nil, text: String(repeating: "é", count: 2_001)))
    }
    #expect(throws: WorkshopRefusal.text(.note, .invisible(code: "U+001B", place: 2))) {
      try workshop.perform(.writeNote(.finding, on: nil, text: "a\u{1B}[31m"))
    }
  }

  @Test("who isn't known or has no say is refused, and so is the one too many")
  func checksPeople() throws {
    var workshop = try SampleWorkshop.workshop("A", participants: 200)
    #expect(throws: WorkshopRefusal.limit(.participants)) { try workshop.joining() }
    #expect(throws: WorkshopRefusal.noParticipant(201)) {
      try workshop.perform(.writeNote(.finding, on: nil, text: "x"), by: .participant(201))
    }
    #expect(throws: WorkshopRefusal.notYours(.facilitator)) { try workshop.perform(.undo(first), by: .participant(1)) }
    #expect(throws: WorkshopRefusal.notYours(.participants)) { try workshop.perform(.vote(first)) }
    #expect(throws: WorkshopRefusal.notYours(.facilitatorAndParticipants)) {
      try workshop.perform(.writeNote(.finding, on: nil, text: "x"), by: .projector)
    }
  }

  @Test("a participant who submits without end is stopped, and others go on")
  func boundsDeeds() throws {
    var workshop = try SampleWorkshop.workshop("A", "B")
    try workshop.perform(.openVoting(anew: true))
    for step in 0..<2_000 { try workshop.perform(.vote(step.isMultiple(of: 2) ? first : second), by: .participant(1)) }
    #expect(throws: WorkshopRefusal.limit(.deeds)) { try workshop.perform(.vote(first), by: .participant(1)) }
    try workshop.perform(.vote(first), by: .participant(2))
  }
}
