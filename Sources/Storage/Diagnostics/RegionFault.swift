internal import YouthCare

/// What can be wrong with a region as a whole, and how it is said: the reason; what would mend it.
enum RegionFault {
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
  // Numbers far from what was found
  case unusual(JudgedNumber, address: String)
  case notJudged(String, [String])

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
    case .unusual(let number, let address): Self.unusual(number, address)
    case .notJudged(let address, let allowed): Self.notJudged(address, allowed)
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
