extension Workshop {
  /// Makes of the workshop what an event says. An event that fits nothing in it changes nothing.
  public mutating func apply(_ event: WorkshopEvent) {
    if let participant = event.participant { deeds[participant, default: 0] += 1 }
    switch event {
    case .opened(let base):
      self.base = base
      for index in allOptions.indices { allOptions[index].open() }
    case .joined(let participant): participants = max(participants, participant)
    case .optionAdded(let number, let name, let settings):
      guard number.number == allOptions.count + 1 else { return }
      allOptions.append(WorkshopOption(number, name: name, settings: settings))
    case .optionRenamed(let number, let name): change(number) { $0.name = name }
    case .optionRemoved(let number): change(number) { $0.isRemoved = true }
    case .optionRestored(let number): change(number) { $0.isRemoved = false }
    case .settingsChanged(let number, let settings): change(number) { $0.change(to: settings) }
    case .undone(let number): change(number) { $0.undo() }
    case .redone(let number): change(number) { $0.redo() }
    case .saved(let number): change(number) { $0.save() }
    case .answered(let answer): change(answer.option) { $0.keep(answer) }
    case .predictionAsked, .predicted, .predictionClosed: applyPrediction(event)
    case .votingOpened, .voted, .votingClosed: applyVoting(event)
    case .noteWritten(let note):
      notes.append(note)
      notesWritten = max(notesWritten, note.number)
    case .noteWithdrawn(let number, _): notes.removeAll { $0.number == number }
    case .proposed(let proposal):
      proposals.append(proposal)
      proposalsMade = max(proposalsMade, proposal.number)
    case .proposalClosed(let number, _): proposals.removeAll { $0.number == number }
    case .partShown(let part): shownParts.insert(part)
    case .partHidden(let part): shownParts.remove(part)
    case .projected(let view): projectorView = view
    }
  }

  private mutating func change(_ number: OptionNumber, _ body: (inout WorkshopOption) -> Void) {
    guard let index = index(of: number) else { return }
    body(&allOptions[index])
    // Before anybody has predicted, what is to be predicted may still be set.
    if openPredictions?.option == number {
      predictionRounds[predictionRounds.count - 1].settings = allOptions[index].settings
    }
  }

  private mutating func applyPrediction(_ event: WorkshopEvent) {
    let last = predictionRounds.count - 1
    if case .predictionAsked(let number) = event, let option = option(number) {
      predictionRounds.append(PredictionRound(number, settings: option.settings))
    } else if case .predicted(let participant, let prediction) = event, openPredictions != nil {
      predictionRounds[last].predictions[participant] = prediction
    } else if case .predictionClosed = event, openPredictions != nil {
      predictionRounds[last].isOpen = false
    }
  }

  private mutating func applyVoting(_ event: WorkshopEvent) {
    if case .votingOpened(let anew) = event {
      if anew || votingRounds.isEmpty { votingRounds.append(VotingRound()) }
      votingRounds[votingRounds.count - 1].isOpen = true
    } else if case .voted(let participant, let option) = event, openVoting != nil {
      votingRounds[votingRounds.count - 1].votes[participant] = option
    } else if case .votingClosed = event, openVoting != nil {
      votingRounds[votingRounds.count - 1].isOpen = false
    }
  }
}
