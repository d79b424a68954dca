/// Something that happened in a workshop: kept in order, they are the workshop.
///
/// An event says what is so from then on, and was checked before it was kept; to fold it again asks nobody anything.
public enum WorkshopEvent: Sendable, Hashable, Codable {
  /// The workshop was opened, for the first time or anew, over a base as it was then.
  case opened(WorkshopBase)
  /// Somebody came in as a participant.
  case joined(participant: Int)

  case optionAdded(OptionNumber, name: String, settings: [LeverSetting])
  case optionRenamed(OptionNumber, name: String)
  case optionRemoved(OptionNumber)
  case optionRestored(OptionNumber)

  /// All that an option sets from then on.
  case settingsChanged(OptionNumber, settings: [LeverSetting])
  case undone(OptionNumber)
  case redone(OptionNumber)
  case saved(OptionNumber)
  case answered(KeptAnswer)

  case predictionAsked(OptionNumber)
  case predicted(participant: Int, Prediction)
  case predictionClosed

  /// Voting was opened: for new votes, or to go on with those that there are.
  case votingOpened(anew: Bool)
  case voted(participant: Int, OptionNumber)
  case votingClosed

  case noteWritten(WorkshopNote)
  case noteWithdrawn(number: Int, by: WorkshopPerson)

  case proposed(WorkshopProposal)
  /// A proposal was taken over or let go by the facilitator, or withdrawn by whose it was.
  case proposalClosed(number: Int, by: WorkshopPerson)

  case partShown(SharedPart)
  case partHidden(SharedPart)
  case projected(ProjectorView)

  /// The participant whose doing it is; `nil` where it is the facilitator's or the program's.
  public var participant: Int? {
    switch self {
    case .predicted(let participant, _), .voted(let participant, _): participant
    case .noteWritten(let note): note.author.participant
    case .noteWithdrawn(_, let person), .proposalClosed(_, let person): person.participant
    case .proposed(let proposal): proposal.author.participant
    case .opened, .joined, .optionAdded, .optionRenamed, .optionRemoved, .optionRestored, .settingsChanged, .undone,
      .redone, .saved, .answered, .predictionAsked, .predictionClosed, .votingOpened, .votingClosed, .partShown,
      .partHidden, .projected:
      nil
    }
  }
}

extension WorkshopPerson {
  /// The participant's number; `nil` for who is none.
  public var participant: Int? { if case .participant(let number) = self { number } else { nil } }
}
