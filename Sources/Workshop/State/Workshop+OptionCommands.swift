internal import YouthCare

/// What happens to the options as such.
extension Workshop {
  func adding(_ name: String, settings: [LeverSetting]) throws(WorkshopRefusal) -> [WorkshopEvent] {
    try checkRoom()
    guard allOptions.count < WorkshopLimit.optionsMade.number else { throw .limit(.optionsMade) }
    let number = OptionNumber(allOptions.count + 1)
    return [.optionAdded(number, name: try free(name), settings: try CheckedSettings.all(settings))]
  }

  func combining(
    _ first: OptionNumber, _ second: OptionNumber, name: String, choices: [Address: CombinedSide]
  ) throws(WorkshopRefusal) -> [WorkshopEvent] {
    guard first != second else { throw .sameOption }
    let combined = try CombinedSettings(present(first).settings, present(second).settings, choices: choices)
    guard combined.open.isEmpty else { throw .needsChoice(combined.open) }
    return try adding(name, settings: combined.settings)
  }

  func renaming(_ number: OptionNumber, to name: String) throws(WorkshopRefusal) -> [WorkshopEvent] {
    let option = try present(number)
    let name = try free(name, except: number)
    return name == option.name ? [] : [.optionRenamed(number, name: name)]
  }

  func removing(_ number: OptionNumber) throws(WorkshopRefusal) -> [WorkshopEvent] {
    let option = try present(number)
    if openPredictions?.option == number { throw .predictionIsOpen(name: option.name) }
    if openVoting != nil { throw .votingIsOpen }
    return [.optionRemoved(number)] + (projectorView.option == number ? [.projected(ProjectorView(.comparison))] : [])
  }

  func restoring(_ number: OptionNumber) throws(WorkshopRefusal) -> [WorkshopEvent] {
    guard let option = option(number) else { throw .noOption(number) }
    guard option.isRemoved else { throw .optionIsThere(name: option.name) }
    try checkRoom()
    _ = try free(option.name, except: number)
    return [.optionRestored(number)]
  }

  func opening(_ link: WorkshopLink) throws(WorkshopRefusal) -> [WorkshopEvent] {
    let differences = LinkDifference.all(between: link.base, and: base)
    guard differences.isEmpty else { throw .link(.another(differences)) }
    var workshop = self
    var events: [WorkshopEvent] = []
    for option in link.options {
      let added = try workshop.adding(option.name, settings: option.settings)
      for event in added { workshop.apply(event) }
      events += added
    }
    guard let shown = link.view.option else { return events + [.projected(link.view)] }
    let number = OptionNumber(allOptions.count + shown.number)
    _ = try workshop.present(number)
    return events + [.projected(ProjectorView(link.view.picture, of: number))]
  }

  private func checkRoom() throws(WorkshopRefusal) {
    guard options.count < WorkshopLimit.options.number else { throw .limit(.options) }
  }

  /// A name that no option has that stands there.
  private func free(_ name: String, except number: OptionNumber? = nil) throws(WorkshopRefusal) -> String {
    let name = try CheckedText.line(name, .name, limit: .nameText)
    if ReservedName.contains(name) { throw .nameReserved(name) }
    if options.contains(where: { $0.number != number && nameKey($0.name) == nameKey(name) }) { throw .nameTaken(name) }
    return name
  }
}
