/// How a region as a whole can contradict itself, and how it is said: the reason; what would mend it.
package enum RegionContradiction: Sendable, Equatable {
  // Flows
  case stayOfNothing
  case closedCircle
  case moreMovesThanStarts(String, starts: Double, brought: Double)
  case patienceShorterThanWait(String, share: Double)
  // Changes
  case changePasses(String, String, Double, ClosedRange<Double>, ParameterUnit, day: CalendarDate)
  // Numbers of clients
  case tooManyStarts(Double, limit: Double)
  case tooManyClients(Double, limit: Double)
  case moreClientsThanYouths(Double, youths: Double)
  // What is simulated
  case tooManyArrivals(String, perDay: Double)
  case differentSeverities(String, String)
  case amountTooLarge(String)
  // Other costs
  case noTaskField(String)
  // Numbers far from what was found
  case unusual(JudgedNumber)

  /// The message in both languages.
  var text: LocalizedText {
    switch self {
    case .stayOfNothing:
      LocalizedText(
        nl: "een verblijf van 0 is geen zorg; schrijf een duur boven 0",
        en: "a stay of 0 is no care; write a length above 0")
    case .closedCircle:
      LocalizedText(
        nl: "in een kring van segmenten verlaat niemand ooit de zorg; verlaag de aandelen van de routes of re_entry",
        en: "in a circle of segments nobody ever leaves care; lower the shares of the routes or re_entry")
    case .moreMovesThanStarts(let segment, let starts, let brought):
      LocalizedText(
        nl:
          "\(segment) heeft \(Wording.number(starts)) starts per jaar, maar doorstroom en terugkeer brengen er al \(Wording.number(brought.rounded(.up))); "
          + "verhoog starts_per_year of verlaag de routes",
        en:
          "\(segment) has \(Wording.number(starts)) starts per year, but moves and returns bring \(Wording.number(brought.rounded(.up))) already; "
          + "raise starts_per_year or lower the routes"
      )
    case .patienceShorterThanWait(let segment, let share):
      LocalizedText(
        nl:
          "in \(segment) haakt \(Wording.number((share * 1000).rounded() / 10)) % af binnen de huidige wachttijd; "
          + "verkort present.wait of verleng patience",
        en:
          "in \(segment) \(Wording.number((share * 1000).rounded() / 10)) % drop out within the present wait; "
          + "shorten present.wait or lengthen patience"
      )
    case .tooManyStarts(let starts, let limit):
      LocalizedText(
        nl:
          "de segmenten hebben samen \(Wording.number(starts.rounded())) starts per jaar; "
          + "meer dan \(Wording.number(limit)) worden niet gesimuleerd",
        en:
          "the segments have \(Wording.number(starts.rounded())) starts per year together; "
          + "more than \(Wording.number(limit)) aren't simulated"
      )
    case .tooManyClients(let clients, let limit):
      LocalizedText(
        nl:
          "in balans zijn \(Wording.number(clients.rounded())) cliënten in zorg of wachtend; "
          + "meer dan \(Wording.number(limit)) worden niet gesimuleerd",
        en:
          "in balance \(Wording.number(clients.rounded())) clients are in care or waiting; "
          + "more than \(Wording.number(limit)) aren't simulated"
      )
    case .changePasses(let parameter, let segment, let value, let range, let unit, let day):
      LocalizedText(
        nl:
          "\(parameter) van \(segment) wordt \(Wording.number(value)) op \(day), buiten \(Wording.number(range.lowerBound)) tot \(Wording.number(range.upperBound))\(unit.suffix.nl); verander het minder",
        en:
          "\(parameter) of \(segment) becomes \(Wording.number(value)) on \(day), outside \(Wording.number(range.lowerBound)) to \(Wording.number(range.upperBound))\(unit.suffix.en); change it by less"
      )
    case .noTaskField(let text):
      LocalizedText(
        nl: "'taakveld' is \(Wording.quoted(text)), geen nummer van een taakveld; schrijf het zoals 6.2 of 6.72a",
        en: "'taakveld' is \(Wording.quoted(text)), no number of a task field; write it as 6.2 or 6.72a")
    case .unusual(let number): Self.unusual(number)
    case .tooManyArrivals(let segment, let perDay):
      LocalizedText(
        nl: "segment \(segment) kan \(Wording.number(perDay.rounded(.up))) nieuwe cliënten per dag krijgen, meer dan "
          + "\(Wording.number(Scenario.Limit.arrivalsPerDay)); "
          + "verlaag de instroom, zijn groei, overdispersion of yearly_shock",
        en: "segment \(segment) can get \(Wording.number(perDay.rounded(.up))) new clients a day, more than "
          + "\(Wording.number(Scenario.Limit.arrivalsPerDay)); "
          + "lower the inflow, its growth, overdispersion or yearly_shock")
    case .differentSeverities(let from, let to):
      LocalizedText(
        nl: "\(from) stroomt door naar \(to), maar heeft andere zwaarten; geef beide dezelfde namen onder severity",
        en: "\(from) moves clients to \(to), but has other severities; give both the same names under severity")
    case .amountTooLarge(let segment):
      LocalizedText(
        nl:
          "de prijzen van \(segment) worden groter dan een boekhouding in centen aankan; verlaag funding of changes",
        en: "the prices of \(segment) pass what a ledger of cents can hold; lower funding or changes")
    case .moreClientsThanYouths(let clients, let youths):
      LocalizedText(
        nl:
          "een jaar zou \(Wording.number(clients.rounded())) cliënten hebben, en de regio heeft \(Wording.number(youths)) jeugdigen; verlaag de aantallen cliënten of verhoog 'youths'",
        en:
          "a year would have \(Wording.number(clients.rounded())) clients, and the region has \(Wording.number(youths)) youths; lower the numbers of clients or raise 'youths'"
      )
    }
  }
}

/// Circles in which no time passes, and how they are said: the reason; what would mend it.
package enum TimelessContradiction: Sendable, Equatable {
  case dropOut
  case reEntry
  case routes([String])

  /// The message in both languages.
  var text: LocalizedText {
    switch self {
    case .dropOut:
      LocalizedText(
        nl: "wie meteen afhaakt komt meteen terug, zonder einde; geef 'return_delay' of het geduld een duur",
        en: "who gives up at once comes back at once, without end; give 'return_delay' or the patience a length")
    case .reEntry:
      LocalizedText(
        nl: "zorg die geen tijd kost wordt gevolgd door terugkeer op hetzelfde moment; geef 'delay' of 'stay' een duur",
        en: "care that takes no time is followed by a return at the same moment; give 'delay' or 'stay' a length")
    case .routes(let names):
      LocalizedText(
        nl: "in de kring \(names.joined(separator: " → ")) kost zorg geen tijd; geef een van deze verblijven een duur",
        en: "care takes no time in the circle \(names.joined(separator: " → ")); give one of these stays a length")
    }
  }
}
