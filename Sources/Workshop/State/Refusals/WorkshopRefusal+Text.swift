public import YouthCare

extension WorkshopRefusal {
  /// What is refused, why, and what to do instead.
  public var text: LocalizedText {
    switch self {
    case .notYours(let roles): roles.text
    case .noParticipant(let number):
      LocalizedText(
        nl: "Deelnemer {0} is hier niet bekend; meld u opnieuw aan.",
        en: "Participant {0} isn't known here; join again."
      ).filled("\(number)")
    case .limit(let limit): limit.text
    case .text(_, let fault): fault.text
    case .notUnderstood(let field):
      LocalizedText(
        nl: "Dit formulier is niet te lezen ({0}); laad de bladzijde opnieuw.",
        en: "This form can't be read ({0}); load the page again."
      ).filled(field)
    case .noOption(let number):
      LocalizedText(nl: "Optie {0} is er niet.", en: "There is no option {0}.").filled("\(number)")
    case .optionIsRemoved(let name):
      LocalizedText(
        nl: "‘{0}’ is weggehaald; zet de optie eerst terug.", en: "‘{0}’ was removed; restore the option first."
      ).filled(name)
    case .optionIsThere(let name):
      LocalizedText(nl: "‘{0}’ staat er al.", en: "‘{0}’ is there already.").filled(name)
    case .nameTaken(let name):
      LocalizedText(
        nl: "Er is al een optie ‘{0}’; kies een andere naam.",
        en: "There is an option ‘{0}’ already; choose another name."
      ).filled(name)
    case .nameReserved(let name):
      LocalizedText(
        nl: "‘{0}’ betekent in tabellen iets anders; kies een andere naam.",
        en: "‘{0}’ means something else in tables; choose another name."
      ).filled(name)
    case .sameOption:
      LocalizedText(
        nl: "Een optie is niet met zichzelf te combineren; kies er twee.",
        en: "An option can't be combined with itself; choose two.")
    case .setTwice(let address):
      LocalizedText(
        nl: "{0} staat twee keer in wat u instuurt; laat één regel staan.",
        en: "{0} stands twice in what you submit; leave one line."
      ).filled("\(address)")
    case .noSuchLine(let address):
      LocalizedText(
        nl: "{0} is al zoals in de basis.", en: "{0} is as in the base already."
      ).filled("\(address)")
    case .nothingToUndo:
      LocalizedText(nl: "Er is niets om ongedaan te maken.", en: "There is nothing to undo.")
    case .nothingToRedo:
      LocalizedText(nl: "Er is niets om opnieuw te doen.", en: "There is nothing to redo.")
    case .nothingSaved:
      LocalizedText(
        nl: "Van deze optie is nog niets bewaard; er is niets om naar terug te gaan.",
        en: "Nothing of this option has been saved yet; there is nothing to go back to.")
    case .needsConfirmation(let target, let changes): Self.confirmation(target, changes)
    case .needsChoice(let conflicts): Self.choice(conflicts)
    case .predictionIsOpen(let name):
      LocalizedText(
        nl: "Er wordt nu voorspeld wat ‘{0}’ doet; sluit dat eerst af.",
        en: "Predictions of ‘{0}’ are being asked; close them first."
      ).filled(name)
    case .noPredictionIsOpen:
      LocalizedText(
        nl: "Er wordt nu niet om voorspellingen gevraagd; wat u invulde, telt niet.",
        en: "No predictions are asked now; what you filled in doesn't count.")
    case .badSize(let field): Self.badSize(field)
    case .votingIsOpen:
      LocalizedText(nl: "Er wordt nu gestemd; sluit dat eerst af.", en: "Voting is open; close it first.")
    case .votingIsClosed:
      LocalizedText(
        nl: "Er wordt nu niet gestemd; uw stem telt niet.", en: "Voting isn't open; your vote doesn't count.")
    case .noNote(let number):
      LocalizedText(nl: "Notitie {0} is er niet (meer).", en: "There is no note {0} (any more).").filled("\(number)")
    case .noteOfAnother:
      LocalizedText(
        nl: "Deze notitie is van iemand anders; alleen die of de begeleider haalt haar weg.",
        en: "This note is somebody else's; only they or the facilitator remove it.")
    case .noProposal(let number):
      LocalizedText(nl: "Voorstel {0} is er niet (meer).", en: "There is no proposal {0} (any more).").filled(
        "\(number)")
    case .nothingProposed:
      LocalizedText(
        nl: "U hebt niets anders ingevuld dan de optie al heeft.",
        en: "You have filled in nothing that the option doesn't have already.")
    case .link(let fault): fault.text
    }
  }

  private static func confirmation(_ target: ResetTarget, _ changes: [SettingChange]) -> LocalizedText {
    LocalizedText(
      nl: "{0}? Dat verandert {1}: {2}.", en: "{0}? That changes {1}: {2}."
    ).filled(
      target.name,
      changes.count == 1
        ? LocalizedText(nl: "één regel", en: "one line")
        : LocalizedText(nl: "{0} regels", en: "{0} lines").filled("\(changes.count)"),
      LocalizedText.list(changes.map(\.text)))
  }

  private static func choice(_ conflicts: [Address: SettingConflict]) -> LocalizedText {
    let lines = conflicts.sorted { $0.key.description < $1.key.description }.map { address, conflict in
      LocalizedText(nl: "{0} ({1} of {2})", en: "{0} ({1} or {2})")
        .filled("\(address)", conflict.first, conflict.second)
    }
    return LocalizedText(
      nl: "Beide opties veranderen dit verschillend; kies: {0}.",
      en: "Both options change this differently; choose: {0}."
    ).filled(LocalizedText.list(lines))
  }

  private static func badSize(_ field: FormField) -> LocalizedText {
    field == .wait
      ? LocalizedText(
        nl:
          "Geef hoeveel langer of korter als getal van 0 of meer zonder punt of komma voor duizendtallen, in dagen, weken of procenten.",
        en:
          "Give by how much longer or shorter as a number of 0 or more without marks for thousands, in days, weeks or percents."
      )
      : LocalizedText(
        nl:
          "Geef hoeveel duurder of goedkoper als getal van 0 of meer zonder punt of komma voor duizendtallen, in euro of procenten.",
        en:
          "Give by how much dearer or cheaper as a number of 0 or more without marks for thousands, in euro or percents."
      )
  }
}
