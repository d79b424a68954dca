internal import YouthCare

/// The good practices of ISPOR and SMDM for models (Caro et al. 2012, parts 1, 4, 6 and 7), in words of our own.
enum ISPORChecklist {
  static func rows(_ facts: RunFacts) -> [ChecklistRow] {
    [
      ChecklistRow((nl: "Welk besluit dient het?", en: "Which decision does it serve?"), facts.question),
      ChecklistRow(
        (nl: "Past de techniek bij de vraag?", en: "Does the technique fit the question?"),
        LocalizedText(
          nl: "Wachten, plaatsen en contracten hangen per kind van elkaar af: daarom simulatie van gebeurtenissen.",
          en: "Waits, places and contracts depend on each other child by child: hence simulation of events.")),
      ChecklistRow(
        (nl: "Zijn alle redelijke opties vergeleken?", en: "Were all reasonable options compared?"),
        LocalizedText(
          nl: "Vergeleken zijn: {0}. Of meer opties redelijk zijn, bepaalt de eigenaar.",
          en: "Compared were: {0}. Whether others are reasonable is for the owner to say."
        ).filled(facts.options)),
      ChecklistRow((nl: "Is de reikwijdte gegeven?", en: "Is the extent told?"), facts.extent),
      ChecklistRow(
        (nl: "Is onzekerheid over invoer meegenomen?", en: "Is uncertainty of inputs in it?"), facts.uncertain),
      ChecklistRow(
        (nl: "Zijn onzekerheid en toeval gescheiden?", en: "Are uncertainty and chance told apart?"),
        LocalizedText(
          nl: "Elke wereld trekt haar invoer en haar toeval; elk getal is afgerond op zijn toevalsfout. {0}.",
          en: "Each world draws its inputs and its luck; each number is rounded by its Monte Carlo error. {0}."
        ).filled(facts.size)),
      ChecklistRow(
        (nl: "Openheid: is het na te doen?", en: "Transparency: can it be made again?"),
        LocalizedText(
          nl: "Dezelfde bestanden, hetzelfde startgetal en dezelfde versie geven dezelfde getallen.",
          en: "The same files, seed and version give the same numbers.")),
      ChecklistRow(
        owner: (nl: "Gezichtsvaliditeit: herkennen kenners het?", en: "Face validity: do experts recognise it?")),
      ChecklistRow(
        (nl: "Interne validiteit: rekent het juist?", en: "Internal validity: does it compute rightly?"),
        LocalizedText(
          nl: "Het programma is getoetst aan formules uit de wachtrijtheorie; wat betaald is, sluit tot op de cent.",
          en: "The program is tested against formulas of queueing theory; what was paid balances to the cent.")),
      ChecklistRow(
        (nl: "Kruisvaliditeit: geeft een ander model hetzelfde?", en: "Cross validity: does another model agree?"),
        LocalizedText(
          nl: "Niet gegeven: deze run is niet naast een ander model gelegd.",
          en: "Not given: this run was not held against another model.")),
      ChecklistRow(
        (nl: "Externe en voorspellende validiteit", en: "External and predictive validity"), facts.tested),
    ]
  }
}
