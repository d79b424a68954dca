public import YouthCare

/// The texts on how forecasts of the past did.
public enum BackTestText: CaseIterable, Sendable {
  case title, intro, groupsHeading, group, cases, in50, in80, in95, interval80, bias
  case scoresHeading, crps, wis, lastYear, dampedTrend, gain, scoresNote
  case leadsHeading, lead, leadsNote, placesHeading, placesNote, pooled
  case verdictHeading, holds, oneSeries, tooNarrow, tooWide, circular, byYear, beats, notBeats
  case line, lineRegions, lineNarrow, lineWide, footer
  case priorTitle, priorIntro, priorWhat, priorPast, priorForetold, priorRatio, priorHolds, priorMisses

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .title: LocalizedText(nl: "Voorspellingen van het verleden", en: "Forecasts of the past")
    case .intro:
      LocalizedText(
        nl: "Van {0} reeksen is na elk jaar het scenario gemaakt dat er toen van te maken was, en in {1} werelden "
          + "doorgerekend: {2} gevallen, één tot vijf jaar vooruit. Wat van een reeks wordt geloofd is afgeleid zonder "
          + "die reeks.",
        en: "Of {0} series the scenario that could be made after each year was lived through in {1} worlds: {2} cases, "
          + "one to five years ahead. What is believed of a series is derived without it.")
    case .groupsHeading:
      LocalizedText(
        nl: "HOE VAAK DE BAND BEVATTE WAT ER GEBEURDE (% van de gevallen)",
        en: "HOW OFTEN THE BAND HELD WHAT HAPPENED (% of cases)")
    case .group: LocalizedText(nl: "groep", en: "group")
    case .cases: LocalizedText(nl: "gevallen\n(reeksen)", en: "cases\n(series)")
    case .in50: LocalizedText(nl: "band\n50 %", en: "band\n50%")
    case .in80: LocalizedText(nl: "band\n80 %", en: "band\n80%")
    case .in95: LocalizedText(nl: "band\n95 %", en: "band\n95%")
    case .interval80: LocalizedText(nl: "80 %, binomiaal | over reeksen", en: "80%, binomial | over series")
    case .bias: LocalizedText(nl: "mediaan −\nuitkomst, %", en: "median −\noutcome, %")
    case .scoresHeading:
      LocalizedText(
        nl: "HOE VER ERNAAST (score, % van de waarde; lager is beter)",
        en: "HOW FAR OFF (score, % of the value; lower is better)")
    case .crps: LocalizedText(nl: "CRPS", en: "CRPS")
    case .wis: LocalizedText(nl: "WIS", en: "WIS")
    case .lastYear: LocalizedText(nl: "laatste jaar\n× index", en: "last year\n× index")
    case .dampedTrend: LocalizedText(nl: "gedempte\ntrend", en: "damped\ntrend")
    case .gain: LocalizedText(nl: "winst op\nde beste", en: "gain on\nthe best")
    case .scoresNote:
      LocalizedText(
        nl:
          "Van één getal is de score de afstand tot de uitkomst. Fouten volgen uit reeksen die opnieuw getrokken zijn.",
        en: "Of a single number the score is its distance from the outcome. Errors are from series drawn anew.")
    case .leadsHeading:
      LocalizedText(
        nl: "IN DE BAND VAN 80 %, NAAR JAREN VOORUIT (in de band / gevallen)",
        en: "IN THE BAND OF 80%, BY YEARS AHEAD (in the band / cases)")
    case .lead: LocalizedText(nl: "{0} jaar", en: "{0} year")
    case .leadsNote:
      LocalizedText(
        nl: "Gevallen van één reeks, en van één jaar, delen hun fouten: met weinig reeksen zegt een aandeel weinig.",
        en: "Cases of one series, and of one year, share their errors: with few series a share says little.")
    case .placesHeading:
      LocalizedText(
        nl: "WAAR DE UITKOMST TUSSEN DE WERELDEN LAG (gevallen per tiende)",
        en: "WHERE THE OUTCOME LAY AMONG THE WORLDS (cases in each tenth)")
    case .placesNote:
      LocalizedText(
        nl: "Gelijk: de banden kloppen. Veel aan de randen: te smal. Veel in het midden: te ruim.",
        en: "Level: the bands are right. Many at the ends: too narrow. Many in the middle: too wide.")
    case .pooled: LocalizedText(nl: "alle, behalve (*)", en: "all but (*)")
    case .verdictHeading: LocalizedText(nl: "WAT DAT ZEGT", en: "WHAT THAT SAYS")
    case .holds: LocalizedText(nl: "{0}: de band van 80 % kan kloppen.", en: "{0}: the band of 80% may be right.")
    case .oneSeries:
      LocalizedText(
        nl: "{0}: de band van 80 % bevatte {1} van {2} gevallen van één reeks, die hun fouten delen: geen oordeel.",
        en: "{0}: the band of 80% held {1} of {2} cases of one series, which share their errors: no verdict.")
    case .tooNarrow:
      LocalizedText(
        nl: "{0}: niet geslaagd; de band van 80 % bevatte {1} van {2} gevallen en is te smal.",
        en: "{0}: failed; the band of 80% held {1} of {2} cases and is too narrow.")
    case .tooWide:
      LocalizedText(
        nl: "{0}: niet geslaagd; de band van 80 % bevatte {1} van {2} gevallen en is te ruim.",
        en: "{0}: failed; the band of 80% held {1} of {2} cases and is too wide.")
    case .circular:
      LocalizedText(
        nl: "(*) {0}: telt niet mee; wat van uren wordt geloofd komt uit deze reeks zelf.",
        en: "(*) {0}: doesn't count; what is believed of hours comes from this very series.")
    case .byYear:
      LocalizedText(
        nl: "{0}, fouten van één jaar samen: {1} (interval {2}).",
        en: "{0}, with errors of a year together: {1} (interval {2}).")
    case .beats:
      LocalizedText(
        nl: "Beter dan laatste jaar × index en dan een gedempte trend: {0}.",
        en: "Better than last year × index and than a damped trend: {0}.")
    case .notBeats:
      LocalizedText(
        nl: "Niet te onderscheiden van een van beide, of slechter: {0}.",
        en: "Not distinguishable from one of them, or worse: {0}.")
    case .line:
      LocalizedText(
        nl: "Getoetst: in {0} vergelijkbare gevallen{3} bevatte de band van {2} er {1}.",
        en: "Tested: in {0} comparable cases{3} the {2} band contained {1}.")
    case .lineRegions:
      LocalizedText(
        nl: " (kosten van {0} regio's, tot {1} jaar vooruit)", en: " (cost of {0} regions, up to {1} years ahead)")
    case .lineNarrow:
      LocalizedText(nl: "Te smal bij de toets: {0}.", en: "Too narrow in the test: {0}.")
    case .lineWide: LocalizedText(nl: "Te ruim bij de toets: {0}.", en: "Too wide in the test: {0}.")
    case .footer:
      LocalizedText(
        nl: "{0} werelden per jaar van een reeks, startgetal (seed) {1}; raming {2}.",
        en: "{0} worlds for each year of a series, seed {1}; raming {2}.")
    case .priorTitle:
      LocalizedText(
        nl: "Hoe ver de standaardonzekerheid reikt, naast fouten van het verleden",
        en: "How far the default uncertainty reaches, beside errors of the past")
    case .priorIntro:
      LocalizedText(
        nl: "Wortel van de gemiddelde kwadratische fout, in % (logaritmen), één tot vijf jaar vooruit. Voorspeld: {0} "
          + "werelden van een klein scenario waarin alleen bewegingen over de jaren en de index onzeker zijn.",
        en:
          "Root of the mean square error, in % (logarithms), one to five years ahead. Foretold: {0} worlds of a small "
          + "scenario in which only drifts and the index are uncertain.")
    case .priorWhat: LocalizedText(nl: "wat", en: "what")
    case .priorPast: LocalizedText(nl: "verleden", en: "past")
    case .priorForetold: LocalizedText(nl: "voorspeld", en: "foretold")
    case .priorRatio: LocalizedText(nl: "verhouding", en: "ratio")
    case .priorHolds: LocalizedText(nl: "{0}: binnen een kwart.", en: "{0}: within a quarter.")
    case .priorMisses:
      LocalizedText(
        nl: "{0}: niet binnen een kwart bij {1} jaar vooruit.", en: "{0}: not within a quarter at {1} years ahead.")
    }
  }

  /// A group of public series in words; another by its own name.
  static func groupName(_ name: String) -> LocalizedText {
    switch name {
    case "home": LocalizedText(nl: "jeugdigen thuis", en: "youths at home")
    case "foster": LocalizedText(nl: "pleegzorg", en: "foster care")
    case "residence": LocalizedText(nl: "met verblijf", en: "with residence")
    case "closed_protection": LocalizedText(nl: "gesloten en bescherming", en: "closed and protection")
    case "cost_nation": LocalizedText(nl: "kosten van het land", en: "cost of the nation")
    case "cost_region": LocalizedText(nl: "kosten van regio's", en: "cost of regions")
    default: LocalizedText(name)
    }
  }

  /// A kind of past error in words.
  static func pastName(_ key: String) -> LocalizedText {
    switch key {
    case "clients": LocalizedText(nl: "jeugdigen in zorg, land", en: "youths in care, nation")
    case "foster_starts": LocalizedText(nl: "nieuwe pleegzorgplaatsingen", en: "new foster placements")
    case "protection_starts":
      LocalizedText(nl: "instroom bescherming en gesloten", en: "starts of protection, closed care")
    case "cost_per_client": LocalizedText(nl: "kosten per jeugdige, land", en: "cost per youth, nation")
    case "cost": LocalizedText(nl: "totale kosten, land", en: "total cost, nation")
    case "beside_nation":
      LocalizedText(nl: "kosten van een regio naast het land", en: "cost of a region beside the nation")
    default: LocalizedText(key)
    }
  }
}
