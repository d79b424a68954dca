public import YouthCare

/// The texts on which choice holds up.
public enum ChoiceText: CaseIterable, Sendable {
  case title, base, normsHeading, option, cost, waiting, wait, costRegret, waitingRegret, holds, front, mean, p90
  case onFront, offFront, regretNote, frontNote, others, failuresHeading, failures, fails, holdsOnly, holdsThere, found
  case always, never, rarely, seldom, nowhere, withoutWorlds, and
  case above, below, between, growth, growthOfAll, growthOfIndex

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .title:
      LocalizedText(
        nl: "WELKE KEUZE HOUDT STAND: {0} opties in dezelfde {1} werelden (seed {2})",
        en: "WHICH CHOICE HOLDS UP: {0} options in the same {1} worlds (seed {2})")
    case .base: LocalizedText(nl: "Basis: {0}", en: "Base: {0}")
    case .normsHeading: LocalizedText(nl: "Wat moet kloppen, alles tegelijk:", en: "What has to hold, all at once:")
    case .option: LocalizedText(nl: "optie", en: "option")
    case .cost: LocalizedText(nl: "kosten\n{0}", en: "cost\n{0}")
    case .waiting: LocalizedText(nl: "\nwachtenden", en: "\nwaiting")
    case .wait: LocalizedText(nl: "wacht\n(dagen)", en: "wait\n(days)")
    case .costRegret: LocalizedText(nl: "spijt\nkosten\n{0}", en: "regret\ncost\n{0}")
    case .waitingRegret: LocalizedText(nl: "spijt\nwachtend\n{0}", en: "regret\nwaiting\n{0}")
    case .holds: LocalizedText(nl: "klopt in\nvan {0}", en: "holds in\nof {0}")
    case .front: LocalizedText(nl: "\nfront", en: "\nfront")
    case .mean: LocalizedText(nl: "gem.", en: "mean")
    case .p90: LocalizedText(nl: "P90", en: "P90")
    case .onFront: LocalizedText("*")
    case .offFront: LocalizedText("")
    case .regretNote:
      LocalizedText(
        nl:
          "Kosten zijn van het hele contract, wachtenden het gemiddelde van de maandeinden. Spijt: hoeveel meer dan met "
          + "wat in dezelfde wereld het beste was; P90: negen van de tien werelden blijven eronder.",
        en:
          "Cost is that of the whole contract, waiting the mean of month ends. Regret: how much more than with what was "
          + "best in the same world; nine in ten worlds stay below P90.")
    case .frontNote:
      LocalizedText(
        nl: "* op het front: geen andere optie is naar verwachting goedkoper én laat minder jeugdigen wachten.",
        en: "* on the front: no other option is expected to cost less and to leave fewer children waiting.")
    case .others:
      LocalizedText(
        nl: "Nog {0} opties staan niet op dit scherm; --out bewaart ze alle.",
        en: "{0} more options aren't on this screen; --out keeps all of them.")
    case .failuresHeading: LocalizedText(nl: "WAAR HET MISGAAT", en: "WHERE IT FAILS")
    case .failures: LocalizedText(nl: "{0} gaat mis waar {1}.", en: "{0} fails where {1}.")
    case .holdsOnly: LocalizedText(nl: "{0} klopt vooral waar {1}.", en: "{0} holds mostly where {1}.")
    case .fails:
      LocalizedText(
        nl: "Daar gaat het mis in {0} van {1} werelden, overal in {2} van {3}; daar liggen {0} van die {2}.",
        en: "There it fails in {0} of {1} worlds, anywhere in {2} of {3}; {0} of its {2} failures lie there.")
    case .holdsThere:
      LocalizedText(
        nl: "Daar klopt alles in {0} van {1} werelden, overal in {2} van {3}; daar liggen {0} van die {2}.",
        en: "There all holds in {0} of {1} worlds, anywhere in {2} of {3}; {0} of those {2} lie there.")
    case .found:
      LocalizedText(
        nl: "Weer gevonden in {0} van {1} halve steekproeven.",
        en: "Found again in {0} of {1} halves of the worlds.")
    case .always:
      LocalizedText(nl: "{0}: alles klopt in elke wereld.", en: "{0}: all holds in every world.")
    case .never:
      LocalizedText(nl: "{0}: in geen wereld klopt alles.", en: "{0}: in no world does all hold.")
    case .rarely:
      LocalizedText(
        nl: "{0} gaat mis in {1} van {2} werelden: te weinig om te zeggen waar.",
        en: "{0} fails in {1} of {2} worlds: too few to say where.")
    case .seldom:
      LocalizedText(
        nl: "{0} klopt in {1} van {2} werelden: te weinig om te zeggen waar.",
        en: "{0} holds in {1} of {2} worlds: too few to say where.")
    case .nowhere:
      LocalizedText(
        nl: "{0} gaat mis in {1} van {2} werelden, en geen getal dat onzeker is zegt overtuigend waar.",
        en: "{0} fails in {1} of {2} worlds, and no number that is uncertain tells convincingly where.")
    case .withoutWorlds:
      LocalizedText(
        nl: "Niets van de invoer is onzeker: elke 'wereld' is ander toeval, meer niet.",
        en: "Nothing of the inputs is uncertain: each 'world' is other chance, and no more.")
    case .and: LocalizedText(nl: " en ", en: " and ")
    case .above: LocalizedText(nl: "{0} boven {1} ligt", en: "{0} is above {1}")
    case .below: LocalizedText(nl: "{0} onder {1} ligt", en: "{0} is below {1}")
    case .between: LocalizedText(nl: "{0} tussen {1} en {2} ligt", en: "{0} is between {1} and {2}")
    case .growth: LocalizedText(nl: "de groei per jaar van {0} in {1}", en: "the yearly growth of {0} in {1}")
    case .growthOfAll:
      LocalizedText(nl: "de groei per jaar van {0} in alle segmenten", en: "the yearly growth of {0} in all segments")
    case .growthOfIndex:
      LocalizedText(nl: "de groei per jaar van de prijsindex", en: "the yearly growth of the price index")
    }
  }
}
