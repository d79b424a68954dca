extension Workshop {
  /// What happens when a person asks something: no event where it is so already.
  ///
  /// Nothing is changed yet: the events are kept first and applied then.
  public func events(
    for command: WorkshopCommand, by person: WorkshopPerson
  ) throws(WorkshopRefusal) -> [WorkshopEvent] {
    guard command.roles.contains(person) else { throw .notYours(command.roles) }
    if let participant = person.participant {
      guard (1...max(1, participants)).contains(participant), participants > 0 else {
        throw .noParticipant(participant)
      }
      guard deeds[participant, default: 0] < WorkshopLimit.deeds.number else { throw .limit(.deeds) }
    }
    switch command {
    case .addOption(let name, let settings): return try adding(name, settings: settings)
    case .duplicateOption(let number, let name): return try adding(name, settings: present(number).settings)
    case .renameOption(let number, let name): return try renaming(number, to: name)
    case .removeOption(let number): return try removing(number)
    case .restoreOption(let number): return try restoring(number)
    case .combineOptions(let first, let second, let name, let choices):
      return try combining(first, second, name: name, choices: choices)
    case .openLink(let link): return try opening(link)
    case .set(let number, let settings): return try setting(settings, of: number)
    case .unset(let number, let addresses): return try unsetting(addresses, of: number)
    case .undo(let number): return try undoing(number)
    case .redo(let number): return try redoing(number)
    case .save(let number): return try saving(number)
    case .reset(let number, let target, let isConfirmed):
      return try resetting(number, to: target, isConfirmed: isConfirmed)
    case .askPrediction(let number): return try askingPrediction(of: number)
    case .predict(let prediction): return try predicting(prediction, by: person)
    case .closePrediction: return try closingPrediction()
    case .openVoting(let anew): return try openingVoting(anew: anew)
    case .vote(let number): return try voting(for: number, by: person)
    case .closeVoting: return try closingVoting()
    case .writeNote(let kind, let option, let text): return try writing(kind, on: option, text, by: person)
    case .withdrawNote(let number): return try withdrawing(number, by: person)
    case .propose(let number, let settings): return try proposing(settings, on: number, by: person)
    case .takeProposal(let number, let name): return try takingOver(number, as: name)
    case .closeProposal(let number): return try closingProposal(number, by: person)
    case .show(let part): return shownParts.contains(part) ? [] : [.partShown(part)]
    case .hide(let part): return shownParts.contains(part) ? [.partHidden(part)] : []
    case .project(let view): return try projecting(view)
    }
  }

  /// What happens when somebody comes in as a participant, and the number that they get.
  public func joining() throws(WorkshopRefusal) -> (participant: Int, event: WorkshopEvent) {
    guard participants < WorkshopLimit.participants.number else { throw .limit(.participants) }
    return (participants + 1, .joined(participant: participants + 1))
  }

  /// What happens when an answer is kept; it can be to what an option set before.
  public func events(keeping answer: KeptAnswer) throws(WorkshopRefusal) -> [WorkshopEvent] {
    guard let option = option(answer.option) else { throw .noOption(answer.option) }
    return option.answers.last == answer ? [] : [.answered(answer)]
  }

  private func projecting(_ view: ProjectorView) throws(WorkshopRefusal) -> [WorkshopEvent] {
    if let option = view.option { _ = try present(option) }
    return view == projectorView ? [] : [.projected(view)]
  }

  /// An option that stands side by side with the others.
  func present(_ number: OptionNumber) throws(WorkshopRefusal) -> WorkshopOption {
    guard let option = option(number) else { throw .noOption(number) }
    guard !option.isRemoved else { throw .optionIsRemoved(name: option.name) }
    return option
  }
}
