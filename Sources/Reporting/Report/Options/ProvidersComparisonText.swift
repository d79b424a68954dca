internal import YouthCare

/// The texts on how providers fare under each option.
enum ProvidersComparisonText: CaseIterable {
  case heading, resultHeading, result, resultCaption, resultNote
  case troubleHeading, troubleCaption, troubleNote, noTrouble, distress, closed, contracts, rescue

  /// The text in both languages.
  var text: LocalizedText {
    switch self {
    case .heading: .init(nl: "Hoe het aanbieders gaat, per optie", en: "How providers fare, by option")
    case .resultHeading: .init(nl: "Wat aanbieders overhouden", en: "What providers keep")
    case .result: .init(nl: "resultaat van\naanbieders", en: "providers'\nresult")
    case .resultCaption:
      .init(
        nl: "Resultaat van aanbieders per segment en optie, hele contract",
        en: "Providers' result by segment and option, whole contract")
    case .resultNote:
      .init(
        nl: "Het resultaat is omzet min kosten, volgens de boeken.",
        en: "The result is revenue less cost, by the books.")
    case .troubleHeading: .init(nl: "Wie in nood komt", en: "Who gets into distress")
    case .troubleCaption:
      .init(
        nl: "Nood en sluiting per segment en optie, hele contract",
        en: "Distress and closing by segment and option, whole contract")
    case .troubleNote:
      .init(
        nl:
          "Nood: te lang een lege kas, of te weinig eigen vermogen. Geteld is welk deel van de vergoeding naar aanbieders "
          + "in nood gaat, niet hoeveel het er zijn.",
        en:
          "Distress: an empty till for too long, or too little equity. Counted is what part of the payment goes to "
          + "providers in distress, not how many they are.")
    case .noTrouble:
      .init(
        nl: "Onder geen optie komt een aanbieder in nood, en er sluit geen contract.",
        en: "Under no option does a provider get into distress, and no contract closes.")
    case .distress: .init(nl: "omzet in\nnood", en: "turnover in\ndistress")
    case .closed: .init(nl: "gesloten", en: "closed")
    case .contracts: .init(nl: "contracten", en: "contracts")
    case .rescue: .init(nl: "noodsteun", en: "support")
    }
  }
}
