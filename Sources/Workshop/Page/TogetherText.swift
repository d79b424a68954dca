internal import YouthCare

/// The texts of what a group does together.
enum TogetherText: PageWords {
  case together, predict, predictHint, ask, close, cost, wait, same, cheaper, dearer, shorter, longer
  case bySize, send, yours, countOf, predictions, answerWas, vote, voteHint, openVote, openVoteAnew
  case closeVote, votes, yourVote, notes, noteKind, noteOn, everything, noteText, write, withdraw, by, noNotes
  case show, hide, shown, onScreen, project, ofOption, all, notCounted, own

  var text: LocalizedText {
    switch self {
    case .together: LocalizedText(nl: "Samen", en: "Together")
    case .predict: LocalizedText(nl: "Eerst voorspellen", en: "Predict first")
    case .predictHint:
      LocalizedText(
        nl: "Wat doet ‘{0}’ met de kosten en met het wachten? Het antwoord komt daarna.",
        en: "What does ‘{0}’ do to cost and to waiting? The answer comes after.")
    case .ask: LocalizedText(nl: "Vraag om voorspellingen van ‘{0}’", en: "Ask for predictions of ‘{0}’")
    case .close: LocalizedText(nl: "Sluit, en laat het antwoord zien", en: "Close, and show the answer")
    case .cost: LocalizedText(nl: "Kosten over het contract", en: "Cost over the contract")
    case .wait: LocalizedText(nl: "Gemiddelde wachttijd", en: "Mean wait")
    case .same: LocalizedText(nl: "gelijk", en: "the same")
    case .cheaper: LocalizedText(nl: "goedkoper", en: "cheaper")
    case .dearer: LocalizedText(nl: "duurder", en: "dearer")
    case .shorter: LocalizedText(nl: "korter", en: "shorter")
    case .longer: LocalizedText(nl: "langer", en: "longer")
    case .bySize: LocalizedText(nl: "hoeveel (mag leeg blijven)", en: "by how much (may stay empty)")
    case .send: LocalizedText(nl: "Versturen", en: "Send")
    case .yours:
      LocalizedText(
        nl: "Uw voorspelling is bewaard; u kunt haar nog veranderen.",
        en: "Your prediction is kept; you can still change it.")
    case .countOf:
      LocalizedText(nl: "{0} van {1} deelnemers hebben voorspeld.", en: "{0} of {1} participants have predicted.")
    case .predictions: LocalizedText(nl: "Voorspellingen van ‘{0}’", en: "Predictions of ‘{0}’")
    case .answerWas: LocalizedText(nl: "Het antwoord", en: "The answer")
    case .vote: LocalizedText(nl: "Stemmen", en: "Vote")
    case .voteHint:
      LocalizedText(
        nl: "Welke optie kiest u? Zolang de stemming open is kunt u wisselen.",
        en: "Which option do you choose? You can change as long as the vote is open.")
    case .openVote: LocalizedText(nl: "Open de stemming", en: "Open the vote")
    case .openVoteAnew: LocalizedText(nl: "Open een nieuwe stemming", en: "Open a new vote")
    case .closeVote: LocalizedText(nl: "Sluit de stemming", en: "Close the vote")
    case .votes: LocalizedText(nl: "Stemmen", en: "Votes")
    case .yourVote: LocalizedText(nl: "uw stem", en: "your vote")
    case .notes: LocalizedText(nl: "Notities", en: "Notes")
    case .noteKind: LocalizedText(nl: "Soort", en: "Kind")
    case .noteOn: LocalizedText(nl: "Over", en: "About")
    case .everything: LocalizedText(nl: "alles samen", en: "everything")
    case .noteText: LocalizedText(nl: "Tekst", en: "Text")
    case .write: LocalizedText(nl: "Opschrijven", en: "Write down")
    case .withdraw: LocalizedText(nl: "Intrekken", en: "Withdraw")
    case .by: LocalizedText(nl: "door {0}", en: "by {0}")
    case .noNotes: LocalizedText(nl: "Er is nog niets opgeschreven.", en: "Nothing has been written down yet.")
    case .show: LocalizedText(nl: "Laat zien", en: "Show")
    case .hide: LocalizedText(nl: "Verberg", en: "Hide")
    case .shown: LocalizedText(nl: "Wat de groep ziet", en: "What the group sees")
    case .onScreen: LocalizedText(nl: "Op het scherm", en: "On the screen")
    case .project: LocalizedText(nl: "Zet op het scherm", en: "Put on the screen")
    case .ofOption: LocalizedText(nl: "Van optie", en: "Of option")
    case .all: LocalizedText(nl: "alle opties", en: "all options")
    case .notCounted:
      LocalizedText(
        nl: "Wat u typt blijft op dit apparaat tot u het verstuurt, en telt zolang niet mee.",
        en: "What you type stays on this device until you send it, and doesn't count until then.")
    case .own: LocalizedText(nl: "U bent {0}.", en: "You are {0}.")
    }
  }
}
