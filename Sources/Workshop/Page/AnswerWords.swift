internal import YouthCare

/// The texts around an answer.
enum AnswerWords: PageWords {
  case answer, run, runAnew, cancel, notAsked, restsOn, restsOnAll, kept, stale, staleBase, staleVersion, staleSeed
  case otherSettings, predictFirst, hidden, failed, tooFew, sideBySide, sideBySideHint, futures, futuresHint
  case base, futureOf, next, notYet, harm, running, needsFix

  var text: LocalizedText {
    switch self {
    case .answer: LocalizedText(nl: "Het antwoord", en: "The answer")
    case .run: LocalizedText(nl: "Reken deze optie door", en: "Run this option")
    case .runAnew: LocalizedText(nl: "Reken opnieuw", en: "Run anew")
    case .cancel: LocalizedText(nl: "Stop met rekenen", en: "Stop")
    case .notAsked:
      LocalizedText(
        nl: "Deze optie is nog niet doorgerekend. Er wordt niets gerekend voordat iemand erom vraagt.",
        en: "This option hasn't been run. Nothing is run before somebody asks for it.")
    case .restsOn:
      LocalizedText(
        nl:
          "Gebaseerd op {0} van {1} toekomsten; in elke toekomst zijn basis en optie met hetzelfde toeval doorgerekend.",
        en: "Based on {0} of {1} futures; in each future base and option met the same luck.")
    case .restsOnAll:
      LocalizedText(
        nl: "Gebaseerd op {0} toekomsten; in elke toekomst zijn basis en optie met hetzelfde toeval doorgerekend.",
        en: "Based on {0} futures; in each future base and option met the same luck.")
    case .kept: LocalizedText(nl: "Bewaard antwoord, van {0} toekomsten.", en: "Kept answer, of {0} futures.")
    case .stale: LocalizedText(nl: "Verouderd", en: "Stale")
    case .staleBase:
      LocalizedText(
        nl: "De basis is veranderd sinds dit antwoord. Reken opnieuw; het oude antwoord blijft ernaast staan.",
        en: "The base has changed since this answer. Run it anew; the old answer stays beside it.")
    case .staleVersion:
      LocalizedText(
        nl: "Dit antwoord is van een andere versie van het programma. Reken opnieuw; het oude blijft ernaast staan.",
        en: "This answer is of another version of the program. Run it anew; the old one stays beside it.")
    case .staleSeed:
      LocalizedText(
        nl: "Dit antwoord is van andere toekomsten (een ander toevalsgetal). Reken opnieuw.",
        en: "This answer is of other futures (another seed). Run it anew.")
    case .otherSettings:
      LocalizedText(
        nl: "De keuzes zijn veranderd sinds dit antwoord.", en: "The choices have changed since this answer.")
    case .predictFirst:
      LocalizedText(
        nl: "Eerst voorspellen: het antwoord komt als de voorspellingen gesloten zijn.",
        en: "Predict first: the answer shows when the predictions are closed.")
    case .hidden:
      LocalizedText(
        nl: "De begeleider laat het antwoord nu niet zien.", en: "The facilitator doesn't show the answer now.")
    case .failed: LocalizedText(nl: "Geen antwoord: {0}.", en: "No answer: {0}.")
    case .tooFew:
      LocalizedText(
        nl: "Het zijn nog te weinig toekomsten om het verschil met een marge te noemen.",
        en: "There are still too few futures to tell the difference with its interval.")
    case .sideBySide: LocalizedText(nl: "Alle opties naast elkaar", en: "All options side by side")
    case .sideBySideHint:
      LocalizedText(
        nl: "In de {0} toekomsten die alle doorgerekende opties gemeen hebben.",
        en: "In the {0} futures that all options that were run have in common.")
    case .futures: LocalizedText(nl: "Laat {0} mogelijke toekomsten zien", en: "Show {0} possible futures")
    case .futuresHint:
      LocalizedText(
        nl: "Elke lijn is één wereld die kan komen: nooit komt het gemiddelde uit.",
        en: "Each line is one world that may come: the mean itself never comes.")
    case .base: LocalizedText(nl: "de basis", en: "the base")
    case .futureOf: LocalizedText(nl: "Toekomst {0} van {1}", en: "Future {0} of {1}")
    case .next: LocalizedText(nl: "Volgende", en: "Next")
    case .notYet: LocalizedText(nl: "De eerste toekomsten worden doorgerekend.", en: "The first futures are being run.")
    case .harm:
      LocalizedText(
        nl: "Een besparing staat nooit alleen: kijk ook naar schade door wachten en zorg buiten contract.",
        en: "A saving never stands alone: look at harm by waiting and care outside the contract too.")
    case .running: LocalizedText(nl: "Er wordt gerekend …", en: "Running …")
    case .needsFix:
      LocalizedText(
        nl: "Zo kan de optie niet worden doorgerekend. Wat er mis is staat bij de keuzes.",
        en: "The option can't be run as it is. What is wrong stands beside the choices.")
    }
  }
}
