internal import YouthCare

/// The texts on who waits longer under which option.
enum WaitingComparisonText: CaseIterable {
  case heading, segmentHeading, segment, segmentCaption, wait, list, note
  case referrerHeading, referrer, referrerCaption, referrerNote
  case same, tooFew, waits, lists, longer, shorter, noWait, noList
  case figureTitle, figureUnit, figureIntro, figurePart, figureRow, difference, from, to, says, isLonger, isShorter
  case goalsHeading, goalsCaption, goalsUnit, goalsNote, goal, noSaving, saving

  /// The text in both languages.
  var text: LocalizedText {
    switch self {
    case .heading: .init(nl: "Wie langer wacht, per optie", en: "Who waits longer, by option")
    case .segmentHeading: .init(nl: "Per segment", en: "By segment")
    case .segment: .init(nl: "segment", en: "segment")
    case .segmentCaption:
      .init(nl: "Wachttijd en wachtlijst per segment en optie", en: "Wait and waiting list by segment and option")
    case .wait: .init(nl: "gewacht door\nwie begon", en: "waited by those\nwho started")
    case .list: .init(nl: "wacht aan\nhet eind", en: "waiting\nat the end")
    case .note:
      .init(
        nl:
          "De wachttijd is het gemiddelde van wie in het hele contract begon, met spoed; de lijst staat er op de laatste "
          + "dag. Lees beide samen: waar weinig kinderen meer beginnen, zegt hun wachttijd niets over wie nog wacht.",
        en:
          "The wait is the mean of those who started within the whole contract, urgent clients included; the list is that "
          + "of the last day. Read both: where few children start, their wait says nothing of those still waiting.")
    case .referrerHeading: .init(nl: "Naar verwijzer, per optie", en: "By referrer and option")
    case .referrer: .init(nl: "verwijzer", en: "referrer")
    case .referrerCaption:
      .init(nl: "Wachttijd en wachtlijst naar verwijzer en optie", en: "Wait and waiting list by referrer and option")
    case .referrerNote:
      .init(
        nl:
          "Verwijzers sturen niet allen naar dezelfde segmenten: een verschil tussen verwijzers komt ook daarvan. Per "
          + "segment staat het bij elke optie.",
        en:
          "Referrers don't all send to the same segments, which makes part of what differs between them. By segment it "
          + "stands with each option.")
    case .same:
      .init(
        nl: "{0}: wachttijd en wachtlijst zijn overal gelijk aan die van de basis.",
        en: "{0}: waits and lists equal those of the base everywhere.")
    case .tooFew:
      .init(
        nl: "{0}: te weinig toekomsten om te zeggen wie langer wacht; kies er minstens {1}.",
        en: "{0}: too few futures to tell who waits longer; choose {1} at least.")
    case .waits: .init(nl: "{0}: wie begint, wacht {1}.", en: "{0}: those who start wait {1}.")
    case .lists: .init(nl: "Aan het eind is de wachtlijst {0}.", en: "At the end the list is {0}.")
    case .longer: .init(nl: "langer in {0}", en: "longer in {0}")
    case .shorter: .init(nl: "korter in {0}", en: "shorter in {0}")
    case .noWait:
      .init(
        nl: "{0}: in geen segment is te zeggen of wie begint langer of korter wacht.",
        en: "{0}: in no segment can it be told whether those who start wait longer or less long.")
    case .noList:
      .init(
        nl: "Of de wachtlijst aan het eind ergens langer of korter is, is niet te zeggen.",
        en: "Whether the list is longer or shorter anywhere at the end can't be told.")
    case .figureTitle: .init(nl: "Verschil in wachttijd met de basis", en: "Difference in wait from the base")
    case .figureUnit: .init(nl: "weken langer dan de basis", en: "weeks longer than the base")
    case .figureIntro:
      .init(
        nl:
          "Rechts van 0 wacht wie begint langer dan in de basis, links korter. De streep is wat het verwachte verschil "
          + "kan zijn.",
        en:
          "Right of 0 those who start wait longer than in the base, left of it less long. The bar is what the expected "
          + "difference may be.")
    case .figurePart:
      .init(
        nl: "Getekend zijn de grootste verschillen en de regio; de tabel heeft alle.",
        en: "Drawn are the largest differences and the region; the table has all.")
    case .figureRow: .init(nl: "{0}: {1} ({2}), {3}.", en: "{0}: {1} ({2}), {3}.")
    case .difference: .init(nl: "verschil", en: "difference")
    case .from: .init(nl: "van", en: "from")
    case .to: .init(nl: "tot", en: "to")
    case .says: .init(nl: "wat dat zegt", en: "what that says")
    case .isLonger: .init(nl: "langer", en: "longer")
    case .isShorter: .init(nl: "korter", en: "shorter")
    case .goalsHeading: .init(nl: "De doelen, per optie", en: "The goals, by option")
    case .goalsCaption:
      .init(nl: "Doelen G1 tot G12: verschil met de basis", en: "Goals G1 to G12: difference from the base")
    case .goalsUnit: .init(nl: "eenheid per regel", en: "unit by row")
    case .goalsNote:
      .init(
        nl:
          "Over het hele contract; wat alleen per jaar bestaat, in het laatste jaar. Achter ± staat hoe ver een verschil "
          + "ernaast kan zitten. Alle {0} vergelijkingen van de doelen samen kloppen met kans {1}. Onder elke besparing "
          + "staat de schade van wachten (G12).",
        en:
          "Over the whole contract; what exists by year only, in the last year. Behind ± stands how far a difference may "
          + "be off. All {0} comparisons of the goals together are right with probability {1}. Below every saving stands "
          + "the harm of waiting (G12).")
    case .goal: .init(nl: "doel", en: "goal")
    case .noSaving:
      .init(
        nl: "Van geen optie is te zeggen dat zij de totale kosten verlaagt.",
        en: "Of no option can it be told that it lowers total cost.")
    case .saving: .init(nl: "{0}: {1}", en: "{0}: {1}")
    }
  }
}
