public import YouthCare

/// What a person asks of a workshop.
public enum WorkshopCommand: Sendable, Hashable {
  /// A new option, that sets something already where it is made of something.
  case addOption(name: String, settings: [LeverSetting] = [])
  case duplicateOption(OptionNumber, name: String)
  case renameOption(OptionNumber, name: String)
  case removeOption(OptionNumber)
  case restoreOption(OptionNumber)
  /// A new option with all that two options change; what both change differently is chosen by address.
  case combineOptions(OptionNumber, OptionNumber, name: String, choices: [Address: CombinedSide] = [:])

  /// The options of a link as new ones, all or none, and what it shows.
  case openLink(WorkshopLink)

  /// Sets levers as they were typed; a lever whose text is empty is as the base has it, and others stay.
  case set(OptionNumber, [LeverSetting])
  /// Takes lines out of what differs from the base.
  case unset(OptionNumber, [Address])
  case undo(OptionNumber)
  case redo(OptionNumber)
  case save(OptionNumber)
  /// Resets an option; where it isn't confirmed it is refused with what it would change.
  case reset(OptionNumber, to: ResetTarget, confirmed: Bool)

  case askPrediction(OptionNumber)
  case predict(Prediction)
  case closePrediction
  case openVoting(anew: Bool)
  case vote(OptionNumber)
  case closeVoting

  case writeNote(WorkshopNote.Kind, on: OptionNumber?, text: String)
  case withdrawNote(Int)

  /// Says what levers of an option could be set to, as they were typed.
  case propose(OptionNumber, [LeverSetting])
  /// Takes a proposal over: into the option that it is about, or as an option of its own with a name.
  case takeProposal(Int, as: String?)
  case closeProposal(Int)

  case show(SharedPart)
  case hide(SharedPart)
  case project(ProjectorView)

  /// Who may ask it.
  var roles: Roles {
    switch self {
    case .predict, .vote, .propose: .participants
    case .writeNote, .withdrawNote, .closeProposal: .facilitatorAndParticipants
    case .addOption, .duplicateOption, .renameOption, .removeOption, .restoreOption, .combineOptions, .openLink, .set,
      .unset,
      .undo, .redo, .save, .reset, .takeProposal, .askPrediction, .closePrediction, .openVoting, .closeVoting, .show,
      .hide, .project:
      .facilitator
    }
  }

  /// Those who may ask something.
  public enum Roles: Sendable, Hashable {
    case facilitator, participants, facilitatorAndParticipants

    func contains(_ person: WorkshopPerson) -> Bool {
      switch (self, person) {
      case (.facilitator, .facilitator), (.participants, .participant),
        (.facilitatorAndParticipants, .facilitator), (.facilitatorAndParticipants, .participant):
        true
      case (.facilitator, .participant), (.facilitator, .projector), (.participants, .facilitator),
        (.participants, .projector), (.facilitatorAndParticipants, .projector):
        false
      }
    }
  }
}
