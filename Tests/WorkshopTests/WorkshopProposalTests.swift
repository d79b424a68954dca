import Testing
import Workshop
import YouthCare

@Suite("Proposals of participants")
struct WorkshopProposalTests {
  private let tariff = SampleWorkshop.tariff
  private let places = SampleWorkshop.places
  private let first = SampleWorkshop.first
  private let second = SampleWorkshop.second

  private func setting(_ address: Address, _ text: String) -> LeverSetting { SampleWorkshop.setting(address, text) }

  @Test("a proposal changes nothing until it is taken over; then it keeps what was changed elsewhere since")
  func takenOver() throws {
    var workshop = try SampleWorkshop.workshop("A")
    try workshop.perform(.set(first, [setting(tariff, "90")]))
    try workshop.perform(.propose(first, [setting(tariff, " 95 ")]), by: .participant(1))
    #expect(workshop.option(first)?.settings == [setting(tariff, "90")])
    #expect(workshop.proposals.map(\.changes) == [[SettingChange(tariff, before: "90", after: "95")]])
    try workshop.perform(.set(first, [setting(places, "10")]))
    try workshop.perform(.takeProposal(1, as: nil))
    #expect(workshop.option(first)?.settings == [setting(tariff, "95"), setting(places, "10")])
    #expect(workshop.proposals.isEmpty)
    // It is one change among others.
    try workshop.perform(.undo(first))
    #expect(workshop.option(first)?.settings == [setting(tariff, "90"), setting(places, "10")])
    #expect(throws: WorkshopRefusal.noProposal(1)) { try workshop.perform(.takeProposal(1, as: nil)) }
  }

  @Test("it can become an option of its own, also where it takes something away; its own option stays as it is")
  func asOption() throws {
    var workshop = try SampleWorkshop.workshop("A")
    try workshop.perform(.set(first, [setting(tariff, "90"), setting(places, "10")]))
    try workshop.perform(.propose(first, [setting(tariff, "  ")]), by: .participant(2))
    #expect(throws: WorkshopRefusal.nameTaken("A")) { try workshop.perform(.takeProposal(1, as: "A")) }
    try workshop.perform(.takeProposal(1, as: "B"))
    #expect(workshop.option(second)?.settings == [setting(places, "10")])
    #expect(workshop.option(first)?.settings.count == 2)
  }

  @Test("the facilitator sees all, a participant their own, which they alone can withdraw")
  func seen() throws {
    var workshop = try SampleWorkshop.workshop("A")
    for participant in 1...2 {
      try workshop.perform(.propose(first, [setting(tariff, "9\(participant)")]), by: .participant(participant))
    }
    #expect(workshop.proposals(seenBy: .facilitator).map(\.number) == [1, 2])
    #expect(workshop.proposals(seenBy: .participant(2)).map(\.number) == [2])
    #expect(workshop.proposals(seenBy: .projector).isEmpty)
    #expect(throws: WorkshopRefusal.noProposal(1)) { try workshop.perform(.closeProposal(1), by: .participant(2)) }
    try workshop.perform(.closeProposal(2), by: .participant(2))
    try workshop.perform(.closeProposal(1))
    #expect(workshop.proposals.isEmpty)
    // Numbers aren't given twice.
    try workshop.perform(.propose(first, [setting(tariff, "99")]), by: .participant(1))
    #expect(workshop.proposals.map(\.number) == [3])
  }

  @Test("who proposes nothing, too much, or for others is told")
  func refused() throws {
    var workshop = try SampleWorkshop.workshop("A")
    #expect(throws: WorkshopRefusal.nothingProposed) { try workshop.perform(.propose(first, []), by: .participant(1)) }
    #expect(throws: WorkshopRefusal.notYours(.participants)) {
      try workshop.perform(.propose(first, [setting(tariff, "90")]))
    }
    #expect(throws: WorkshopRefusal.notYours(.facilitator)) {
      try workshop.perform(.takeProposal(1, as: nil), by: .participant(1))
    }
    for number in 0..<10 {
      try workshop.perform(.propose(first, [setting(tariff, "9\(number)")]), by: .participant(1))
    }
    #expect(throws: WorkshopRefusal.limit(.proposalsByPerson)) {
      try workshop.perform(.propose(first, [setting(tariff, "80")]), by: .participant(1))
    }
  }

  @Test("a form without a name takes a proposal into its option, one with a name makes another")
  func forms() throws {
    #expect(
      try WorkshopCommand(form: ["kind": "take-proposal", "proposal": "2"]) == .takeProposal(2, as: nil))
    #expect(
      try WorkshopCommand(form: ["kind": "take-proposal", "proposal": "2", "name": "B"]) == .takeProposal(2, as: "B"))
    #expect(
      try WorkshopCommand(
        form: ["kind": "propose", "option": "1", "shown": "on", "setting:\(tariff)": "95", "setting:\(places)": ""])
        == .propose(first, [setting(tariff, "95")]))
  }
}
