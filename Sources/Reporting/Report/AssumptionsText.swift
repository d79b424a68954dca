public import YouthCare

/// The texts of the part of a report that tells what was assumed.
public enum AssumptionsText: CaseIterable, Sendable {
  case title, opening, differencesOf, statedHeading, statedOf, statedNote, placeholders, uncertainHeading
  case behaviourHeading, behaviourCaption, leversHeading, leversCaption, leftOutHeading, leftOutNote
  case setting, inBase, value, usual, unit, source, date, grade, lever, limits
  case notClients, notQuality, notOtherDomains, notPolitics, notMarket, notTax

  /// What no option of this program can tell.
  static let leftOut: [AssumptionsText] = [
    .notClients, .notQuality, .notOtherDomains, .notPolitics, .notMarket, .notTax,
  ]

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .title: LocalizedText(nl: "Alles wat is aangenomen", en: "All that was assumed")
    case .opening:
      LocalizedText(
        nl:
          "Een raming is zo goed als wat erin gaat. Hier staat elke instelling met haar waarde, eenheid, bron, datum "
          + "en graad. Wat een plaatshouder heet, is een schatting die de regio nog door eigen cijfers moet vervangen.",
        en:
          "A projection is as good as what goes into it. Here stands each setting with its value, unit, source, date "
          + "and grade. What is called a placeholder is a guess that the region has yet to replace by figures of "
          + "its own.")
    case .differencesOf: LocalizedText(nl: "Wat anders is in: {0}", en: "What differs in: {0}")
    case .statedHeading: LocalizedText(nl: "Wat is opgegeven", en: "What was stated")
    case .statedOf: LocalizedText(nl: "Opgegeven waarden van: {0}", en: "Stated values of: {0}")
    case .statedNote:
      LocalizedText(
        nl:
          "Herkomst volgens het bestand: {0} Wat hier niet staat, heeft de standaardwaarde van het programma. Een "
          + "streepje in de kolom waarde staat bij een lijst en bij wat voor alle segmenten tegelijk is opgegeven.",
        en:
          "Where it comes from, says the file: {0} What isn't here has the program's default. A dash in the column "
          + "value stands for a list, and for what was stated for all segments at once.")
    case .placeholders: LocalizedText(nl: "Bewijs en plaatshouders", en: "Evidence and placeholders")
    case .uncertainHeading: LocalizedText(nl: "Wat niemand precies weet", en: "What nobody knows exactly")
    case .behaviourHeading: LocalizedText(nl: "Waarop gedrag berust", en: "What behaviour rests on")
    case .behaviourCaption:
      LocalizedText(
        nl: "Hoe organisaties reageren, met het bewijs", en: "How organisations respond, with the evidence")
    case .leversHeading:
      LocalizedText(nl: "Wat u niet in deze keuzes moet lezen", en: "What not to read into these choices")
    case .leversCaption:
      LocalizedText(nl: "Grenzen van wat de opties veranderen", en: "Limits of what the options turn")
    case .leftOutHeading: LocalizedText(nl: "Wat het model weglaat", en: "What the model leaves out")
    case .leftOutNote:
      LocalizedText(
        nl: "Het volgende zit in geen enkele optie; weeg het zelf mee.",
        en: "The following is in none of the options; weigh it yourself.")
    case .setting:
      LocalizedText(nl: "instelling (plaats in het bestand)", en: "setting (place in the file)")
    case .inBase: LocalizedText(nl: "vergeleken met", en: "compared with")
    case .value: LocalizedText(nl: "waarde", en: "value")
    case .usual: LocalizedText(nl: "standaard", en: "default")
    case .unit: LocalizedText(nl: "eenheid", en: "unit")
    case .source: LocalizedText(nl: "bron", en: "source")
    case .date: LocalizedText(nl: "datum", en: "date")
    case .grade: LocalizedText(nl: "graad", en: "grade")
    case .lever: LocalizedText(nl: "knop", en: "lever")
    case .limits: LocalizedText(nl: "wat er niet in zit", en: "what it is not")
    case .notClients:
      LocalizedText(
        nl: "Hoe het met een kind gaat: schade is een maat van wachten en afhaken, geen uitkomst van behandeling.",
        en: "How a child fares: harm is a measure of waiting and giving up, no outcome of treatment.")
    case .notQuality:
      LocalizedText(
        nl: "De kwaliteit van zorg, en verschillen tussen hulpverleners.",
        en: "The quality of care, and differences between professionals.")
    case .notOtherDomains:
      LocalizedText(
        nl: "Kosten en baten buiten de jeugdhulp: onderwijs, Wmo, Zvw, Wlz, werk en veiligheid.",
        en: "Costs and benefits outside youth care: schools, social support, health insurance, work and safety.")
    case .notPolitics:
      LocalizedText(
        nl: "Nieuwe wetten en afspraken, tenzij een scenario ze noemt, en uitspraken van de rechter.",
        en: "New laws and agreements, unless a scenario states them, and rulings of courts.")
    case .notMarket:
      LocalizedText(
        nl: "Onderhandelen en inschrijven: wie een aanbesteding wint en tegen welke prijs, staat in het bestand.",
        en: "Bargaining and tendering: who wins a tender and at what price stands in the file.")
    case .notTax:
      LocalizedText(
        nl: "Inkomsten van de gemeente: de algemene uitkering, eigen bijdragen en belastingen.",
        en: "Income of the municipality: the general grant, contributions of clients and taxes.")
    }
  }
}
