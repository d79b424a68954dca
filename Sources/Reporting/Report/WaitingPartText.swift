internal import YouthCare

/// The texts of the part on waiting and throughput.
enum WaitingPartText: CaseIterable {
  case heading, listHeading, waitHeading, flowHeading, goalsHeading
  case list, wait, soFar, inTime, beyondNorm, starts, ends, dropOuts, goals
  case clients, weeks, percent, perUnit
  case atEnd, more, fewer, unclear, longerThanNorm, nowhereLonger, shareInTime, harm, ownRounding
  case referrersHeading, referrersNote, referrer, noReferrer, requests, started, shareOfStarts, meanWait, startedInTime
  case waitingAtEnd, byReferrer, startsByReferrer, waitsByReferrer, inTimeByReferrer
  case regionFigure, segmentFigure, figureYear, figureSentence, year, mean, low, high

  /// The text in both languages.
  var text: LocalizedText {
    switch self {
    case .heading: .init(nl: "Wachten en doorstroom", en: "Waiting and throughput")
    case .listHeading: .init(nl: "De wachtlijst", en: "The waiting list")
    case .waitHeading: .init(nl: "De wachttijd en de norm", en: "The wait and the norm")
    case .flowHeading: .init(nl: "Wie begint, wie klaar is en wie afhaakt", en: "Who starts, who ends, who drops out")
    case .goalsHeading: .init(nl: "De doelen van de regio", en: "The goals of the region")
    case .list: .init(nl: "Wachtenden aan het eind van het jaar", en: "Clients waiting at the end of the year")
    case .wait:
      .init(nl: "Gemiddelde wachttijd van wie in het jaar begon", en: "Mean wait of those who started in the year")
    case .soFar:
      .init(
        nl: "Wachttijd tot nu toe van wie aan het eind van het jaar nog wacht",
        en: "Wait so far of those still waiting at the end of the year")
    case .inTime: .init(nl: "Binnen de norm begonnen", en: "Started within the norm")
    case .beyondNorm:
      .init(
        nl: "Van wie aan het eind van het jaar nog wacht: de norm voorbij",
        en: "Of those still waiting at the end of the year: beyond the norm")
    case .starts: .init(nl: "Begonnen trajecten", en: "Trajectories started")
    case .ends: .init(nl: "Geëindigde trajecten", en: "Trajectories ended")
    case .dropOuts: .init(nl: "Van de wachtlijst afgehaakt", en: "Dropped out of the waiting list")
    case .goals: .init(nl: "Doelen G1 tot G12", en: "Goals G1 to G12")
    case .clients: .init(nl: "cliënten", en: "clients")
    case .weeks: .init(nl: "weken", en: "weeks")
    case .percent: .init("%")
    case .perUnit: .init(nl: "eenheid per regel", en: "unit by row")
    case .atEnd:
      .init(
        nl: "Eind {0} wachten er naar verwachting {1} cliënten ({2}).", en: "{1} clients ({2}) wait at the end of {0}.")
    case .more:
      .init(nl: "Dat zijn er {0} ({1}) meer dan eind {2}.", en: "That is {0} ({1}) more than at the end of {2}.")
    case .fewer:
      .init(nl: "Dat zijn er {0} ({1}) minder dan eind {2}.", en: "That is {0} ({1}) fewer than at the end of {2}.")
    case .unclear:
      .init(
        nl: "Of dat er meer of minder zijn dan eind {0}, is niet te zeggen.",
        en: "Whether that is more or fewer than at the end of {0} can't be told.")
    case .longerThanNorm:
      .init(
        nl: "Wie in {0} begint, wacht gemiddeld langer dan de norm in {1} van de {2} segmenten met een norm: {3}.",
        en: "Those who start in {0} wait longer than the norm on average in {1} of the {2} segments with a norm: {3}.")
    case .nowhereLonger:
      .init(
        nl: "In geen segment met een norm wacht wie in {0} begint gemiddeld aantoonbaar langer dan de norm.",
        en: "In no segment with a norm do those who start in {0} demonstrably wait longer than the norm on average.")
    case .shareInTime:
      .init(
        nl: "Van wie in {0} begint, begint {1} binnen de norm.", en: "Of those who start in {0}, {1} start in time.")
    case .harm:
      .init(
        nl:
          "De schade van wachten (G12) is over het hele contract {0} cliënten ({1}): zij worden door wachten zwaarder, of "
          + "haken af zonder oplossing. Lees lagere kosten nooit zonder dit getal.",
        en:
          "The harm of waiting (G12) over the whole contract is {0} clients ({1}), who become heavier by waiting or leave "
          + "the list unresolved. Never read a lower cost without this number.")
    case .ownRounding:
      .init(
        nl:
          "Elk getal is afgerond op zijn foutmarge; de regio is daarom niet altijd de som van wat er staat. De "
          + "wachttijd van wie begint telt spoed mee, en zegt niets over wie nog wacht: lees beide tabellen samen.",
        en:
          "Each number is rounded by how sure it is, so that the region isn't always the sum of what stands there. The "
          + "wait of those who start counts urgent clients and says nothing of those still waiting: read both tables.")
    case .referrersHeading: .init(nl: "Naar verwijzer", en: "By referrer")
    case .referrersNote:
      .init(
        nl:
          "Een cliënt houdt zijn verwijzer, ook als hij doorstroomt of terugkomt. Wie er op de eerste dag al was of door "
          + "een aanbieder zelf werd aangedragen, heeft er geen. Aanmeldingen zijn nieuwe cliënten en wie terugkomt; "
          + "verwijzers sturen niet allen naar dezelfde segmenten, dus vergelijk hun wachttijden per segment.",
        en:
          "A client keeps his referrer when he moves on or comes back. Who was there on the first day, or was brought in "
          + "by a provider himself, has none. Requests are new clients and those who come back; referrers don't all send "
          + "to the same segments, so compare their waits by segment.")
    case .referrer: .init(nl: "verwijzer", en: "referrer")
    case .noReferrer: .init(nl: "zonder bekende verwijzer", en: "without a known referrer")
    case .requests: .init(nl: "aanmeldingen", en: "requests")
    case .started: .init(nl: "begonnen", en: "started")
    case .shareOfStarts: .init(nl: "deel van wie\nbegon", en: "part of those\nwho started")
    case .meanWait: .init(nl: "gewacht", en: "waited")
    case .startedInTime: .init(nl: "binnen\nde norm", en: "within\nthe norm")
    case .waitingAtEnd: .init(nl: "wacht nog\naan eind", en: "still waiting\nat end")
    case .byReferrer: .init(nl: "Naar verwijzer, hele contract", en: "By referrer, whole contract")
    case .startsByReferrer:
      .init(nl: "Begonnen trajecten naar verwijzer, hele contract", en: "Trajectories started by referrer")
    case .waitsByReferrer:
      .init(nl: "Gemiddelde wachttijd van wie begon, naar verwijzer", en: "Mean wait of those who started, by referrer")
    case .inTimeByReferrer:
      .init(nl: "Binnen de norm begonnen, naar verwijzer", en: "Started within the norm, by referrer")
    case .regionFigure: .init(nl: "Wachtlijst van de regio", en: "The region's waiting list")
    case .segmentFigure: .init(nl: "De langste wachtlijsten", en: "The longest waiting lists")
    case .figureSentence: .init(nl: "{0}, aan het eind van elk jaar: {1}.", en: "{0}, at the end of each year: {1}.")
    case .figureYear: .init(nl: "{0}: {1} (P10 tot P90: {2})", en: "{0}: {1} (P10 to P90: {2})")
    case .year: .init(nl: "jaar", en: "year")
    case .mean: .init(nl: "{0}\ngemiddeld", en: "{0}\nmean")
    case .low: .init(nl: "{0}\nP10", en: "{0}\nP10")
    case .high: .init(nl: "{0}\nP90", en: "{0}\nP90")
    }
  }
}
