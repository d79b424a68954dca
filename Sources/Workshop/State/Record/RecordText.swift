internal import YouthCare

/// The texts of a workshop's record.
enum RecordText: CaseIterable {
  case title, base, program, people, nobodyNamed, decisions, noDecision
  case options, noOptions, asBase, differences, lever, baseHas, optionHas, worlds, stale, notRun, removed
  case predictions, ofSettings, what, less, same, more, expected, answer, cost, wait, noAnswer, unclear
  case cheaper, dearer, shorter, longer, days, stillOpen
  case votes, option, count, notVoted, nth, notes

  var text: LocalizedText {
    switch self {
    case .title: LocalizedText(nl: "Verslag van de workshop", en: "Record of the workshop")
    case .base: LocalizedText(nl: "Basis: {0}", en: "Base: {0}")
    case .program:
      LocalizedText(nl: "raming {0}, startgetal {1}, {2} toekomsten", en: "raming {0}, seed {1}, {2} futures")
    case .people: LocalizedText(nl: "Deelnemers: {0}", en: "Participants: {0}")
    case .nobodyNamed:
      LocalizedText(
        nl: "Wie wat koos, voorspelde of schreef, staat er niet in.",
        en: "Who chose, predicted or wrote what isn't in it.")
    case .decisions: LocalizedText(nl: "Besluit", en: "Decision")
    case .noDecision: LocalizedText(nl: "Er is geen besluit opgeschreven.", en: "No decision was written down.")
    case .options: LocalizedText(nl: "Opties", en: "Options")
    case .noOptions: LocalizedText(nl: "Er zijn geen opties gemaakt.", en: "No options were made.")
    case .asBase:
      LocalizedText(nl: "Verandert niets aan de basis.", en: "Changes nothing of the base.")
    case .differences: LocalizedText(nl: "Wat {0} verandert", en: "What {0} changes")
    case .lever: LocalizedText(nl: "wat", en: "what")
    case .baseHas: LocalizedText(nl: "basis", en: "base")
    case .optionHas: LocalizedText(nl: "optie", en: "option")
    case .worlds: LocalizedText(nl: "Het antwoord rust op {0} toekomsten.", en: "The answer rests on {0} futures.")
    case .stale: LocalizedText(nl: "Dit antwoord is verouderd: {0}.", en: "This answer is stale: {0}.")
    case .notRun: LocalizedText(nl: "Er is geen antwoord bewaard.", en: "No answer is kept.")
    case .removed: LocalizedText(nl: "Weggehaald: {0}.", en: "Removed: {0}.")
    case .predictions: LocalizedText(nl: "Voorspellingen en antwoord", en: "Predictions and answer")
    case .ofSettings:
      LocalizedText(
        nl: "Voorspeld is wat {0} toen veranderde; sindsdien verandert de optie iets anders.",
        en: "What was predicted is what {0} changed then; the option has changed since.")
    case .what: LocalizedText(nl: "verschil met de basis", en: "difference from the base")
    case .less: LocalizedText(nl: "minder", en: "less")
    case .same: LocalizedText(nl: "gelijk", en: "the same")
    case .more: LocalizedText(nl: "meer", en: "more")
    case .expected: LocalizedText(nl: "middelste voorspelling", en: "median prediction")
    case .answer: LocalizedText(nl: "antwoord", en: "answer")
    case .cost: LocalizedText(nl: "kosten over het contract", en: "cost over the contract")
    case .wait: LocalizedText(nl: "wachttijd", en: "mean wait")
    case .noAnswer: LocalizedText(nl: "geen antwoord", en: "no answer")
    case .unclear:
      LocalizedText(nl: "niet te onderscheiden van gelijk", en: "not distinguishable from the same")
    case .cheaper: LocalizedText(nl: "{0} goedkoper", en: "{0} cheaper")
    case .dearer: LocalizedText(nl: "{0} duurder", en: "{0} dearer")
    case .shorter: LocalizedText(nl: "{0} korter", en: "{0} shorter")
    case .longer: LocalizedText(nl: "{0} langer", en: "{0} longer")
    case .days: LocalizedText(nl: "{0} dagen", en: "{0} days")
    case .stillOpen: LocalizedText(nl: "Nog niet afgesloten.", en: "Not closed yet.")
    case .votes: LocalizedText(nl: "Stemmen", en: "Votes")
    case .option: LocalizedText(nl: "optie", en: "option")
    case .count: LocalizedText(nl: "stemmen", en: "votes")
    case .notVoted: LocalizedText(nl: "niet gestemd", en: "didn't vote")
    case .nth: LocalizedText(nl: "Stemming {0} van {1}", en: "Vote {0} of {1}")
    case .notes: LocalizedText(nl: "{0} ({1})", en: "{0} ({1})")
    }
  }
}
