internal import YouthCare

/// What happens to proposals.
extension Workshop {
  func proposing(
    _ settings: [LeverSetting], on number: OptionNumber, by person: WorkshopPerson
  ) throws(WorkshopRefusal) -> [WorkshopEvent] {
    let option = try present(number)
    let changes = try after(settings, of: option).changes(since: option.settings)
    guard !changes.isEmpty else { throw .nothingProposed }
    guard proposals.count(where: { $0.author == person }) < WorkshopLimit.proposalsByPerson.number else {
      throw .limit(.proposalsByPerson)
    }
    return [.proposed(WorkshopProposal(proposalsMade + 1, on: number, by: person, changes))]
  }

  /// - Parameter name: what it is called as an option of its own; without one it changes the option that it is about.
  func takingOver(_ number: Int, as name: String?) throws(WorkshopRefusal) -> [WorkshopEvent] {
    guard let proposal = proposals.first(where: { $0.number == number }) else { throw .noProposal(number) }
    let taken: [WorkshopEvent]
    if let name {
      taken = try adding(name, settings: proposal.settings(over: try present(proposal.option).settings))
    } else {
      let option = try changeable(proposal.option)
      taken = changing(option, to: try CheckedSettings.all(proposal.settings(over: option.settings)))
    }
    return taken + [.proposalClosed(number: number, by: .facilitator)]
  }

  func closingProposal(_ number: Int, by person: WorkshopPerson) throws(WorkshopRefusal) -> [WorkshopEvent] {
    guard let proposal = proposals(seenBy: person).first(where: { $0.number == number }) else {
      throw .noProposal(number)
    }
    return [.proposalClosed(number: proposal.number, by: person)]
  }
}
