public import YouthCare

extension InputGroup {
  /// What the inputs are about, in a few words.
  public var name: LocalizedText {
    switch self {
    case .starts: LocalizedText(nl: "nieuwe cliënten nu", en: "new clients now")
    case .growth: LocalizedText(nl: "gemiddelde groei", en: "mean growth")
    case .walk: LocalizedText(nl: "groei van jaar op jaar", en: "growth from year to year")
    case .stay: LocalizedText(nl: "verblijf en terugkeer", en: "stays and returns")
    case .hours: LocalizedText(nl: "uren per cliënt", en: "hours a client")
    case .prices: LocalizedText(nl: "prijzen en index", en: "prices and index")
    case .mix: LocalizedText(nl: "zwaarte en spoed", en: "severity and urgency")
    case .access: LocalizedText(nl: "toegang en geduld", en: "access and patience")
    case .behaviour: LocalizedText(nl: "gedrag", en: "behaviour")
    case .supply: LocalizedText(nl: "plaatsen en personeel", en: "places and staff")
    case .region: LocalizedText(nl: "regio naast het land", en: "region beside nation")
    case .chance: LocalizedText(nl: "toeval van cliënten", en: "chance of clients")
    }
  }
}
