internal import YouthCare

/// What happens to what an option sets.
extension Workshop {
  func setting(_ settings: [LeverSetting], of number: OptionNumber) throws(WorkshopRefusal) -> [WorkshopEvent] {
    let option = try changeable(number)
    return changing(option, to: try after(settings, of: option))
  }

  /// What an option sets once some levers are set as they were typed.
  func after(_ settings: [LeverSetting], of option: WorkshopOption) throws(WorkshopRefusal) -> [LeverSetting] {
    let asBase = settings.filter { $0.text.allSatisfy(\.isWhitespace) }.map(\.address)
    let checked = try CheckedSettings.all(settings.filter { !asBase.contains($0.address) })
    return try CheckedSettings.all(option.settings.unsetting(Set(asBase)).setting(checked))
  }

  func unsetting(_ addresses: [Address], of number: OptionNumber) throws(WorkshopRefusal) -> [WorkshopEvent] {
    let option = try changeable(number)
    for address in addresses where option.settings.text(at: address) == nil { throw .noSuchLine(address) }
    return changing(option, to: option.settings.unsetting(Set(addresses)))
  }

  func undoing(_ number: OptionNumber) throws(WorkshopRefusal) -> [WorkshopEvent] {
    guard try changeable(number).canUndo else { throw .nothingToUndo }
    return [.undone(number)]
  }

  func redoing(_ number: OptionNumber) throws(WorkshopRefusal) -> [WorkshopEvent] {
    guard try changeable(number).canRedo else { throw .nothingToRedo }
    return [.redone(number)]
  }

  func saving(_ number: OptionNumber) throws(WorkshopRefusal) -> [WorkshopEvent] {
    let option = try present(number)
    return option.saved == option.settings ? [] : [.saved(number)]
  }

  func resetting(
    _ number: OptionNumber, to target: ResetTarget, isConfirmed: Bool
  ) throws(WorkshopRefusal) -> [WorkshopEvent] {
    let option = try changeable(number)
    guard let settings = option.settings(of: target) else { throw .nothingSaved }
    let changes = settings.changes(since: option.settings)
    guard isConfirmed || changes.isEmpty else { throw .needsConfirmation(target, changes) }
    return changing(option, to: settings)
  }

  func changing(_ option: WorkshopOption, to settings: [LeverSetting]) -> [WorkshopEvent] {
    settings.changes(since: option.settings).isEmpty
      ? [] : [.settingsChanged(option.number, settings: settings)]
  }

  /// An option that can be changed: what somebody has predicted stays as it was asked.
  func changeable(_ number: OptionNumber) throws(WorkshopRefusal) -> WorkshopOption {
    let option = try present(number)
    if let round = openPredictions, round.option == number, !round.predictions.isEmpty {
      throw .predictionIsOpen(name: option.name)
    }
    return option
  }
}
