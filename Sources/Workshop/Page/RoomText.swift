internal import YouthCare

/// The texts of the room's page: its frame, its options and what differs.
enum RoomText: PageWords {
  case skip, trust, guide, projector, report, record, link, code
  case options, newOption, optionName, add, duplicate, rename, remove, removed, restore, combine, combineWith,
    combineName
  case chooseBoth, noOption, noOptionYet, copyOf
  case differences, nothingDiffers, removeLine, undo, redo, replay, replayTitle, before, after, asBase, save
  case clash, clashFirst, clashLast, file, fromFile
  case confirmReset, confirmTitle, changesNothing, cancel, faultsTitle, otherLanguage, participants, out

  var text: LocalizedText {
    switch self {
    case .skip: LocalizedText(nl: "Naar het antwoord", en: "Skip to the answer")
    case .trust: LocalizedText(nl: "Wat weet dit model?", en: "What does this model know?")
    case .guide: LocalizedText(nl: "Draaiboek", en: "Guide")
    case .projector: LocalizedText(nl: "Scherm voor de groep", en: "Screen for the group")
    case .report: LocalizedText(nl: "Rapport", en: "Report")
    case .record: LocalizedText(nl: "Verslag", en: "Record")
    case .link: LocalizedText(nl: "Link met alle keuzes", en: "Link with all choices")
    case .out: LocalizedText(nl: "Meenemen", en: "Take along")
    case .code: LocalizedText(nl: "Code om mee te doen: {0}", en: "Code for taking part: {0}")
    case .options: LocalizedText(nl: "Opties", en: "Options")
    case .newOption: LocalizedText(nl: "Nieuwe optie", en: "New option")
    case .optionName: LocalizedText(nl: "Naam van de optie", en: "Name of the option")
    case .add: LocalizedText(nl: "Toevoegen", en: "Add")
    case .duplicate: LocalizedText(nl: "Kopie maken", en: "Duplicate")
    case .rename: LocalizedText(nl: "Andere naam", en: "Rename")
    case .remove: LocalizedText(nl: "Weghalen", en: "Remove")
    case .removed: LocalizedText(nl: "Weggehaald", en: "Removed")
    case .restore: LocalizedText(nl: "Terugzetten", en: "Restore")
    case .combine: LocalizedText(nl: "Samenvoegen", en: "Combine")
    case .combineWith: LocalizedText(nl: "Samenvoegen met", en: "Combine with")
    case .combineName: LocalizedText(nl: "Naam van de samengevoegde optie", en: "Name of the combination")
    case .chooseBoth:
      LocalizedText(
        nl: "Beide opties veranderen dit. Kies welke geldt.", en: "Both options change this. Choose which counts.")
    case .file: LocalizedText(nl: "Bestand", en: "File")
    case .fromFile:
      LocalizedText(nl: "Nieuwe optie uit een bestand van de map", en: "New option from a file of the folder")
    case .clash:
      LocalizedText(
        nl: "{0}: twee begeleiders waren hier tegelijk mee bezig. Eerst stond er {1}, daarna {2}; het laatste geldt.",
        en: "{0}: two facilitators were setting this at the same time. First it was {1}, then {2}; the last counts.")
    case .clashFirst:
      LocalizedText(
        nl: "{0}: u had hier {1}; een andere begeleider zette er daarna {2} neer, en dat geldt nu.",
        en: "{0}: you had set {1}; another facilitator set {2} after that, and that counts now.")
    case .clashLast:
      LocalizedText(
        nl: "{0}: terwijl u typte, zette een andere begeleider hier {1} neer; uw {2} kwam later en geldt nu.",
        en: "{0}: while you were typing, another facilitator set {1}; your {2} came later and counts now.")
    case .noOption: LocalizedText(nl: "Er zijn nog geen opties.", en: "There are no options yet.")
    case .noOptionYet:
      LocalizedText(
        nl: "Maak een optie, en kies daarin wat er anders wordt dan in de basis.",
        en: "Make an option, and choose in it what becomes different from the base.")
    case .copyOf: LocalizedText(nl: "{0} (kopie)", en: "{0} (copy)")
    case .differences: LocalizedText(nl: "Wat is er anders dan in de basis", en: "What differs from the base")
    case .nothingDiffers:
      LocalizedText(nl: "Nog niets: de optie is de basis.", en: "Nothing yet: the option is the base.")
    case .removeLine: LocalizedText(nl: "Weghalen: {0}", en: "Remove: {0}")
    case .undo: LocalizedText(nl: "Ongedaan maken", en: "Undo")
    case .redo: LocalizedText(nl: "Opnieuw doen", en: "Redo")
    case .replay: LocalizedText(nl: "Laatste verandering nog eens zien", en: "Replay last change")
    case .replayTitle: LocalizedText(nl: "De laatste verandering", en: "The last change")
    case .before: LocalizedText(nl: "voor", en: "before")
    case .after: LocalizedText(nl: "na", en: "after")
    case .asBase: LocalizedText(nl: "als in de basis", en: "as in the base")
    case .save: LocalizedText(nl: "Bewaren", en: "Save")
    case .confirmReset: LocalizedText(nl: "Ja, {0}", en: "Yes, {0}")
    case .confirmTitle: LocalizedText(nl: "{0}: dit verandert", en: "{0}: this changes")
    case .changesNothing: LocalizedText(nl: "Dat verandert niets.", en: "That changes nothing.")
    case .cancel: LocalizedText(nl: "Niet doen", en: "Cancel")
    case .faultsTitle: LocalizedText(nl: "Dit is niet gedaan", en: "This wasn't done")
    case .otherLanguage: LocalizedText(nl: "English", en: "Nederlands")
    case .participants: LocalizedText(nl: "{0} doen mee", en: "{0} take part")
    }
  }
}
