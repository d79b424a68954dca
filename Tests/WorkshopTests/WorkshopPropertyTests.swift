import Testing
import Workshop
import YouthCare

@Suite("What holds for every workshop")
struct WorkshopPropertyTests {
  /// Plays a drawn workshop and tells each step: before, what was asked by whom, what happened, after.
  private func play(
    seed: UInt64, steps: Int = 400,
    _ check: (_ before: Workshop, _ command: WorkshopCommand, _ person: WorkshopPerson, _ after: Workshop) throws ->
      Void
  ) throws -> (events: [WorkshopEvent], workshop: Workshop) {
    var drawn = DrawnCommands(seed: seed)
    var workshop = Workshop(over: SampleWorkshop.base)
    var events: [WorkshopEvent] = [.opened(SampleWorkshop.base)]
    var refusals: Set<WorkshopRefusal> = []
    for name in ["Een", "Twee", "Drie"] { events += try workshop.perform(.addOption(name: name)) }
    for step in 0..<steps {
      if step.isMultiple(of: 60) {
        events.append(try workshop.joining().event)
        workshop.apply(events[events.count - 1])
      }
      let before = workshop
      let (command, person) = (drawn.command(), drawn.person())
      do { events += try workshop.perform(command, by: person) } catch {
        #expect(workshop == before, "refused, and yet changed: \(command)")
        refusals.insert(error)
      }
      try check(before, command, person, workshop)
    }
    for refusal in refusals { #expect(!refusal.text.nl.isEmpty && refusal.text.nl != refusal.text.en) }
    return (events, workshop)
  }

  @Test("a workshop is the fold of its events, written down and read again", arguments: UInt64(1)...6)
  func isFoldOfEvents(seed: UInt64) throws {
    let (events, workshop) = try play(seed: seed) { _, _, _, _ in }
    // Sharp: without options, rounds and notes there would be nothing to lose.
    #expect(events.count > 60)
    #expect(workshop.allOptions.count > 3)
    #expect(!workshop.predictionRounds.isEmpty)
    let read = try events.map { try WorkshopEvent(keptText: $0.keptText) }
    #expect(read == events)
    #expect(try Workshop(read) == workshop)
  }

  @Test("undo and redo give back what was there", arguments: UInt64(21)...26)
  func undoThenRedo(seed: UInt64) throws {
    var tried = 0
    _ = try play(seed: seed) { _, _, _, after in
      for option in after.options where option.canUndo {
        var again = after
        // What is being predicted stays as it is.
        guard (try? again.perform(.undo(option.number))) != nil else { continue }
        #expect(again.option(option.number)?.settings == option.lastChange?.before)
        try again.perform(.redo(option.number))
        #expect(again == after)
        tried += 1
      }
    }
    #expect(tried > 20)
  }

  @Test("a reset loses nothing that was saved, and can be undone", arguments: UInt64(31)...36)
  func resetKeepsWhatWasSaved(seed: UInt64) throws {
    var tried = 0
    _ = try play(seed: seed) { _, _, _, after in
      for option in after.options {
        for target in ResetTarget.allCases {
          var again = after
          guard let events = try? again.perform(.reset(option.number, to: target, confirmed: true)), !events.isEmpty
          else { continue }
          let reset = try #require(again.option(option.number))
          #expect(reset.saved == option.saved)
          #expect(reset.settings == option.settings(of: target))
          try again.perform(.undo(option.number))
          #expect(again.option(option.number)?.settings == option.settings)
          tried += 1
        }
      }
    }
    #expect(tried > 20)
  }

  @Test("nothing that a participant or the projector does changes what options set", arguments: UInt64(41)...46)
  func onlyTheFacilitatorSets(seed: UInt64) throws {
    _ = try play(seed: seed) { before, _, person, after in
      guard person != .facilitator else { return }
      #expect(before.allOptions == after.allOptions)
    }
  }

  @Test("no more stands in a workshop than its limits say", arguments: UInt64(51)...52)
  func staysWithinLimits(seed: UInt64) throws {
    let (_, workshop) = try play(seed: seed, steps: 1_500) { _, _, _, after in
      #expect(after.options.count <= 6)
      #expect(Set(after.options.map { nameKey($0.name) }).count == after.options.count)
    }
    #expect(workshop.allOptions.count <= 60)
  }
}
