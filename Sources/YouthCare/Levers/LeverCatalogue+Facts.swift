extension LeverCatalogue {
  /// What a region knows of itself: no choice of policy, and yet it decides what a result is worth.
  static let facts: [Lever] = [
    Lever(
      "other_costs", .facts, LocalizedText(nl: "Overige lasten", en: "Other costs"),
      mechanism: LocalizedText(
        nl: """
          Wat jeugdzorg kost naast ingekochte zorg (toegang, lokale teams, persoonsgebonden budgetten) staat op eigen \
          regels, elk met een bedrag, een index en een groei. Het telt mee in de totale kosten en tegen de begroting, \
          zodat tarieven alleen zorg bevatten en een maatregel alleen raakt wat hij kan raken.
          """,
        en: """
          What youth care costs besides care that is bought (access, local teams, personal budgets) stands on lines of \
          its own, each with an amount, an index and a growth. It counts in total cost and against the budget, so that \
          tariffs hold care only and a measure touches only what it can touch.
          """),
      limits: LocalizedText(
        nl: """
          Geen reactie van wie ook: minder zorg maakt een lokaal team hier niet duurder, en een strengere toegang niet. \
          De bedragen zijn die van uw eigen jaarrekening, en zonder die bedragen een aanname (A).
          """,
        en: """
          Not a response of anybody: less care makes no local team dearer here, nor does stricter access. The amounts \
          are those of your own accounts, and without these an assumption (A).
          """),
      keys: [
        "other_costs", "other_costs.<line>.title", "other_costs.<line>.per_year", "other_costs.<line>.index",
        "other_costs.<line>.growth", "other_costs.<line>.taakveld",
      ]),
    Lever(
      "observed", .facts, LocalizedText(nl: "Datum van de gegevens", en: "Date of the data"),
      mechanism: LocalizedText(
        nl: """
          De simulatie begint op de dag waarop de gegevens zijn geteld, en tot het contract start gelden de afspraken \
          van nu. Groei telt vanaf die dag, zodat cliënten en wachtlijst bij de start zijn wat de jaren ervoor ervan \
          maken; die jaren staan apart, naast wat ervan bekend is.
          """,
        en: """
          The simulation begins on the day on which the data were counted, and until the contract starts the present \
          terms hold. Growth counts from that day, so that clients and list at the start are what the years before make \
          of them; those years stand apart, beside what is known of them.
          """),
      limits: LocalizedText(
        nl: """
          Geen herijking: wijken de gesimuleerde jaren af van de bekende, dan wordt dat getoond en niet rechtgezet. \
          Bedragen die een contract niet noemt zijn die van het jaar waarin het begint, naar verwachting.
          """,
        en: """
          Not a recalibration: where the simulated years differ from the known ones, that is shown and not put right. \
          Amounts that a contract doesn't state are those of the year in which it starts, as expected.
          """),
      keys: [
        "contract.observed", "contract.past_indexation", "region.known", "region.known.<year>.clients",
        "region.known.<year>.starts", "region.known.<year>.in_care", "region.known.<year>.waiting",
        "region.known.<year>.cost",
      ]),
    Lever(
      "evidence", .facts, LocalizedText(nl: "Herkomst van waarden", en: "Where values come from"),
      mechanism: LocalizedText(
        nl: """
          Een waarde of een groep zegt met evidence of zij is gevonden, afgeleid, uit het geheugen komt of een \
          plaatshouder is, met bron en datum. Daarnaar gaat hoe ver het ernaast kan zitten; raming check telt de getallen naar \
          herkomst, noemt die zonder, en zegt welke plaatshouders het zwaarst wegen.
          """,
        en: """
          A value or a group says with evidence whether it was found, derived, is from memory or a placeholder, with \
          source and date. By it goes how far off it may be; raming check counts the numbers by where they come from, names those \
          without, and says which placeholders weigh most.
          """),
      limits: LocalizedText(
        nl: """
          Geen oordeel over de waarde zelf: wat gevonden is kan voor uw regio niet gelden. Wie een waarde van een basis \
          van bewijs voorziet, schrijft die waarde opnieuw.
          """,
        en: """
          Not a judgement of the value itself: what was found may not hold for your region. Who gives evidence for a \
          base's value writes that value again.
          """),
      keys: ["<value>.value", "<value>.evidence", "<value>.source", "<value>.date"]),
  ]
}
