internal import YouthCare

/// What a participant proposes to change in an option: it counts for nothing until the facilitator takes it over.
public struct WorkshopProposal: Sendable, Hashable, Codable {
  /// Which proposal: they are counted as they are made.
  public let number: Int
  /// The option that it would change.
  public let option: OptionNumber
  /// Whose it is.
  public let author: WorkshopPerson
  /// What would be set otherwise than it was then.
  public let changes: [SettingChange]

  init(_ number: Int, on option: OptionNumber, by author: WorkshopPerson, _ changes: [SettingChange]) {
    (self.number, self.option, self.author, self.changes) = (number, option, author, changes)
  }

  /// What an option sets once it is taken over: what was changed elsewhere since stays.
  public func settings(over settings: [LeverSetting]) -> [LeverSetting] {
    let asBase = Set(changes.filter { $0.after == nil }.map(\.address))
    let set = changes.compactMap { change in change.after.map { LeverSetting(change.address, $0) } }
    return settings.unsetting(asBase).setting(set)
  }
}
