public import YouthCare

/// The texts on the value of a lever that is sought.
public enum SeekText: CaseIterable, Sendable {
  case title, smallest, largest, answer, interval, openBelow, openAbove, open, now, none, idle, atEnd
  case surprises, pathHeading, value, share, range, run, outsideHeading
  case threeTimes, growth, budgetTitle, budgetAnswer, budgetOpen, budgetTooFew, year, whole, amount, stated, over,
    budgetNote

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .title:
      LocalizedText(
        nl: "HOEVEEL ER NODIG IS: {0} in {1}, {2} werelden (seed {3})",
        en: "HOW MUCH IT TAKES: {0} in {1}, {2} worlds (seed {3})")
    case .smallest:
      LocalizedText(
        nl: "Gezocht: de kleinste waarde van {0} tot {1} waarbij in minstens {2} van de werelden ({3} van {4}) "
          + "tegelijk geldt:",
        en: "Sought: the smallest value from {0} to {1} at which in {2} of worlds or more ({3} of {4}), all at once:")
    case .largest:
      LocalizedText(
        nl: "Gezocht: de grootste waarde van {0} tot {1} waarbij in minstens {2} van de werelden ({3} van {4}) "
          + "tegelijk geldt:",
        en: "Sought: the largest value from {0} to {1} at which in {2} of worlds or more ({3} of {4}), all at once:")
    case .answer:
      LocalizedText(
        nl: "Antwoord: {0}. Daar geldt het in {1} van {2} werelden ({3} tot {4}).",
        en: "Answer: {0}. There it holds in {1} of {2} worlds ({3} to {4}).")
    case .interval:
      LocalizedText(
        nl: "Met dit aantal werelden ligt het antwoord met 95 % tussen {0} en {1}.",
        en: "With this number of worlds the answer lies between {0} and {1} with 95%.")
    case .openBelow:
      LocalizedText(
        nl: "Met dit aantal werelden ligt het antwoord met 95 % op hooguit {0}, en misschien onder het bereik.",
        en: "With this number of worlds the answer is {0} at most with 95%, and maybe below the range.")
    case .openAbove:
      LocalizedText(
        nl: "Met dit aantal werelden ligt het antwoord met 95 % op minstens {0}, en misschien boven het bereik.",
        en: "With this number of worlds the answer is {0} at least with 95%, and maybe above the range.")
    case .open:
      LocalizedText(
        nl: "Met dit aantal werelden kan het antwoord buiten het bereik liggen, aan beide kanten.",
        en: "With this number of worlds the answer may lie beyond the range, at both ends.")
    case .now: LocalizedText(nl: "Nu: {0}.", en: "Now: {0}.")
    case .none:
      LocalizedText(
        nl: "Geen waarde in dit bereik is genoeg: de beste die is geprobeerd, {0}, haalt {1} van {2} werelden "
          + "({3} tot {4}).",
        en: "No value in this range is enough: the best that was tried, {0}, reaches {1} of {2} worlds "
          + "({3} to {4}).")
    case .idle:
      LocalizedText(
        nl: "Aan beide einden van het bereik is alles gelijk: dit getal beweegt niet waar het om gaat.",
        en: "At both ends of the range all is the same: this number doesn't move what is asked for.")
    case .atEnd:
      LocalizedText(
        nl: "Al aan de rand van het bereik geldt het; het antwoord kan erbuiten liggen: neem het bereik ruimer.",
        en: "It holds at the edge of the range already; the answer may lie beyond it: take a wider range.")
    case .surprises:
      LocalizedText(
        nl:
          "In {0} van {1} werelden was het bij het antwoord anders dan uit andere waarden volgde: het gaat er niet "
          + "steeds dezelfde kant op.",
        en:
          "In {0} of {1} worlds it was other at the answer than followed from other values: it doesn't always go the "
          + "same way there.")
    case .pathHeading: LocalizedText(nl: "DE WEG ERHEEN", en: "THE WAY THERE")
    case .value: LocalizedText(nl: "waarde", en: "value")
    case .share: LocalizedText(nl: "geldt in\nvan {0}", en: "holds in\nof {0}")
    case .range: LocalizedText(nl: "\nmet 95 %", en: "\nwith 95%")
    case .run: LocalizedText(nl: "werelden\ngedraaid", en: "worlds\nrun")
    case .outsideHeading: LocalizedText(nl: "IS DAT GELOOFWAARDIG", en: "CAN THAT BE BELIEVED")
    case .threeTimes:
      LocalizedText(
        nl: "Het antwoord is {0} keer wat er nu staat ({1}), en dat is geen kleine stap: bewijs dat het kan.",
        en: "The answer is {0} times what it is now ({1}), which is no small step: show that it can be done.")
    case .growth:
      LocalizedText(
        nl:
          "Plaatsen groeien met hooguit {0} per jaar, want personeel kan niet sneller (MODEL.md, F4): van {1} naar {2} "
          + "duurt dat minstens {3} jaar, en hier staan zij er op de eerste dag.",
        en:
          "Places grow by {0} a year at most, as staff can't do so faster (MODEL.md, F4): from {1} to {2} takes {3} "
          + "years at least, and here they are there on the first day.")
    case .budgetTitle:
      LocalizedText(
        nl: "HOEVEEL BEGROTING NODIG IS: {0}, {1} werelden (seed {2})",
        en: "HOW MUCH BUDGET IT TAKES: {0}, {1} worlds (seed {2})")
    case .budgetAnswer:
      LocalizedText(
        nl:
          "Met {0} over het hele contract blijven de kosten in {1} van de werelden binnen de begroting ({2} tot {3} met "
          + "95 %).",
        en: "With {0} over the whole contract cost stays within the budget in {1} of worlds ({2} to {3} with 95%).")
    case .budgetOpen:
      LocalizedText(
        nl: "Met {0} over het hele contract blijven de kosten in {1} van de werelden binnen de begroting; het aantal "
          + "werelden is te klein voor een interval.",
        en:
          "With {0} over the whole contract cost stays within the budget in {1} of worlds; the worlds are too few for "
          + "an interval.")
    case .budgetTooFew:
      LocalizedText(
        nl: "{0} werelden zijn te weinig om het te zeggen; neem er meer (--worlds).",
        en: "{0} worlds are too few to say it; take more (--worlds).")
    case .year: LocalizedText(nl: "jaar", en: "year")
    case .whole: LocalizedText(nl: "contract", en: "contract")
    case .amount: LocalizedText(nl: "nodig\n{0}", en: "needed\n{0}")
    case .stated: LocalizedText(nl: "begroot\n{0}", en: "budget\n{0}")
    case .over: LocalizedText(nl: "kans op\noverschrijding", en: "P(over)\nnow")
    case .budgetNote:
      LocalizedText(
        nl:
          "Een bedrag per jaar dekt dat jaar alleen; samen is dat meer dan het bedrag van het contract, omdat jaren "
          + "elkaar niet alle tegelijk tegenvallen. Kosten zijn zonder de uitvoering van de gemeente.",
        en:
          "An amount a year covers that year alone; together that is more than the contract's amount, as not all years "
          + "go badly at once. Cost is without the municipality's own administration.")
    }
  }
}
