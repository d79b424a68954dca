public import YouthCare

/// Why something that a person asks isn't done; nothing has changed.
public enum WorkshopRefusal: Error, Sendable, Hashable {
  /// Others may ask it.
  case notYours(WorkshopCommand.Roles)
  case noParticipant(Int)
  case limit(WorkshopLimit)
  /// A text can't be taken as it is typed.
  case text(FormField, TextFault)

  /// A form that no page of ours has sent, by the field that can't be read.
  case notUnderstood(String)

  case noOption(OptionNumber)
  case optionIsRemoved(name: String)
  case optionIsThere(name: String)
  case nameTaken(String)
  case nameReserved(String)
  /// An option can't be combined with itself.
  case sameOption
  /// One lever is set twice in what was sent.
  case setTwice(Address)
  case noSuchLine(Address)

  case nothingToUndo, nothingToRedo, nothingSaved
  /// A reset has to be confirmed: this is what it would change.
  case needsConfirmation(ResetTarget, [SettingChange])
  /// What two options set differently has to be chosen.
  case needsChoice([Address: SettingConflict])

  /// An option is being predicted, and stays as it is until that is closed.
  case predictionIsOpen(name: String)
  case noPredictionIsOpen
  /// A number that can't be meant, or a unit of something else.
  case badSize(FormField)
  case votingIsOpen, votingIsClosed
  case noNote(Int)
  case noteOfAnother
  /// A proposal that isn't there, or is another's.
  case noProposal(Int)
  case nothingProposed
  case link(WorkshopLinkFault)

  /// The field of the form that it is about; `nil` where it is about none.
  public var field: FormField? {
    switch self {
    case .text(let field, _), .badSize(let field): field
    case .nameTaken, .nameReserved: .name
    case .setTwice(let address): .setting(address)
    case .noSuchLine(let address): .line(address)
    case .link: .link
    case .notYours, .noParticipant, .limit, .notUnderstood, .noOption, .optionIsRemoved, .optionIsThere, .sameOption,
      .nothingToUndo, .nothingToRedo, .nothingSaved, .needsConfirmation, .needsChoice, .predictionIsOpen,
      .noPredictionIsOpen, .votingIsOpen, .votingIsClosed, .noNote, .noteOfAnother,
      .noProposal, .nothingProposed:
      nil
    }
  }
}

/// What is wrong with a text.
public enum TextFault: Sendable, Hashable {
  case blank
  case tooLong(WorkshopLimit)
  /// A character that can't be seen, by its place from 1.
  case invisible(code: String, place: Int)
}
