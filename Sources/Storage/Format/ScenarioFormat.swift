internal import YouthCare

/// The mappings of a scenario file, version 1: numbers come from their declarations, what holds them stands here.
enum ScenarioFormat {
  static let top = FormatSection(
    "",
    [
      ParameterDescription(
        "title", .text, nl: "De naam van het scenario voor lezers.", en: "The scenario's name for readers."),
      ParameterDescription(
        "question", .text, nl: "De vraag die het scenario beantwoordt.", en: "The question that the scenario answers."),
      ParameterDescription(
        "source", .text, nl: "Waar het scenario vandaan komt.", en: "Where the scenario comes from."),
      ParameterDescription(
        "differs", .text,
        nl:
          "Wat er anders is dan in de basis: het bestand is dan een maatregel, en gedrag telt ten opzichte van de basis. Zonder is een bestand met extends een eigen regio, die aan zichzelf wordt afgemeten.",
        en:
          "What differs from the base: the file is a measure then, and behaviour is relative to the base. Without it a file with extends is a region of its own, measured against itself."
      ),
      ParameterDescription(
        "extends", .text,
        nl:
          "Het bestand waarop dit voortbouwt, gezien vanuit dit bestand; of een lijst van bestanden met één basis, waarvan de wijzigingen samen gelden (wat er meer dan een wijzigt, moet hier staan). null haalt een sleutel van de basis weg.",
        en:
          "The file that this one builds on, seen from this file; or a list of files with a common base, whose changes hold together (what more than one changes has to stand here). null takes a key of the base away."
      ),
      ParameterDescription(
        "compared_with", .text, default: .text(nl: "nergens mee", en: "nothing"),
        nl:
          "Het scenario waarmee dit wordt vergeleken, gezien vanuit dit bestand: wat er zonder de maatregel zou zijn. raming run met alleen dit bestand simuleert beide met hetzelfde toeval en vertelt de verschillen; noemt de opdracht meer bestanden, dan gelden die.",
        en:
          "The scenario that this one is compared with, seen from this file: what would be without the measure. raming run of this file alone simulates both with the same luck and tells the differences; where the command names more files, those hold."
      ),
      ParameterDescription(
        "unusual", .mapping,
        nl:
          "Waarom getallen kloppen die ver liggen van wat gevonden is of van wat de andere getallen doen verwachten (meer dan een factor drie): bij elk adres een reden, zoals budget.first_year, of één reden voor alle. Zonder reden wordt zo'n getal geweigerd in een scenario dat zijn jeugdigen noemt, en anders gemeld.",
        en:
          "Why numbers are right that are far from what was found, or from what the other numbers lead to expect (more than a factor of three): a reason by each address, such as budget.first_year, or one for all. Without a reason such a number is refused in a scenario that states its youths, and remarked upon in any other."
      ),
      ParameterDescription(
        "contract", .mapping, nl: "Wanneer het contract loopt en hoe de simulatie begint.",
        en: "When the contract runs and how the simulation starts."),
      ParameterDescription("budget", .mapping, nl: "Wat de regio mag uitgeven.", en: "What the region may spend."),
      ParameterDescription(
        "other_costs", .mapping, default: .text(nl: "geen", en: "none"),
        nl:
          "Wat jeugdzorg de gemeente kost naast zorg die wordt ingekocht (toegang, lokale teams, pgb, coördinatie), elk met een naam. Niemand reageert erop; het telt in de totale kosten en tegen de begroting.",
        en:
          "What youth care costs the municipality besides care that is bought (access, local teams, personal budgets, coordination), each with a name. Nobody responds to it; it counts in total cost and against the budget."
      ),
      ParameterDescription(
        "control", .mapping, default: .text(nl: "niemand grijpt in", en: "nobody acts"),
        nl: "Wat de gemeente doet als een jaar over de begroting gaat; {} is alleen kijken.",
        en: "What the municipality does when a year runs over its budget; {} only looks."),
      ParameterDescription(
        "material_control", .mapping, default: .text(nl: "niemand controleert", en: "nobody checks"),
        nl: "Controle of wat is gedeclareerd ook is geleverd; {} is met de standaardwaarden.",
        en: "Checking whether what was invoiced was delivered; {} is with the defaults."),
      ParameterDescription("region", .mapping, nl: "De regio als geheel.", en: "The region as a whole."),
      ParameterDescription.choice(
        "uncertainty", \UncertaintyTerms.scope,
        nl:
          "Wat er van de invoer onzeker is: region is zoals het land, met daarnaast wat een regio alleen doet; nation is het land; none is niets, voor verificatie.",
        en:
          "What is uncertain about the inputs: region is as the nation, with what a region does beside it; nation is the nation; none is nothing, for verification."
      ),
      ParameterDescription(
        "behaviour", .mapping, nl: "Hoe sterk organisaties op bekostiging reageren.",
        en: "How strongly organisations respond to funding."),
      ParameterDescription(
        "municipal_cost", .mapping, nl: "Wat contracten de gemeente kosten, naast de zorg.",
        en: "What contracts cost the municipality besides care."),
    ] + sharedKeys + [
      ParameterDescription(
        "demand", .mapping, nl: "Standaard voor de inflow van elk segment.", en: "Default for every segment's inflow."),
      ParameterDescription(
        "segments", .mapping, nl: "De segmenten; een naam heeft letters, cijfers, - en _.",
        en: "The segments; a name has letters, digits, - and _."),
      ParameterDescription(
        "changes", .mapping, nl: "Gedateerde wijzigingen, elk met een naam.", en: "Dated changes, each with a name."),
      ParameterDescription(
        "futures", .mapping, default: .text(nl: "geen", en: "none"),
        nl:
          "Andere toekomsten, elk met een naam, een titel en wat er anders is, met de sleutels van een scenario. raming run rekent ze een voor een door naast wat er staat; zonder gewichten worden ze nooit gewogen.",
        en:
          "Other futures, each with a name, a title and what differs, with the keys of a scenario. raming run runs them one by one beside what is stated; without weights they are never weighted."
      ),
    ] + accountability)

  /// The clients, as the region states them for all segments and a segment for itself, key by key.
  static let clientMix = [
    ParameterDescription(
      "severity", .mapping, default: .text(nl: "één zwaarte", en: "one severity"),
      nl: "De zwaarte van cliënten, van licht naar zwaar; aandelen tellen op tot 1.",
      en: "How severe clients' problems are, light to heavy; shares add to 1."),
    ParameterDescription(
      "referrers", .mapping, nl: "Wie nieuwe cliënten verwijst; aandelen tellen op tot 1.",
      en: "Who refers new clients; shares add to 1."),
    ParameterDescription(
      "urgency", .mapping, nl: "Wie voorgaat; de rest is regulier.", en: "Who goes first; the rest is regular."),
    ParameterDescription(
      "drop_out", .mapping, nl: "Afhaken van de wachtlijst; zonder deze groep haakt niemand af.",
      en: "Leaving the waiting list; without it nobody does."),
    ParameterDescription(
      "outside_contract", .mapping, default: .text(nl: "geen", en: "none"),
      nl:
        "Zorg buiten contract voor wie afhaakt of wordt geweigerd, op kosten van de gemeente; {} is met de standaardwaarden.",
      en:
        "Care outside the contracts for who gives up or is refused, at the municipality's cost; {} is with the defaults."
    ),
    ParameterDescription(
      "re_entry", .mapping, nl: "Terugkomen na afloop van de zorg.", en: "Coming back after care."),
  ]

  static let contract = FormatSection(
    "contract",
    [
      ParameterDescription(
        "start", .date, nl: "De eerste dag van het contract.", en: "The first day of the contract."),
      ParameterDescription.choice(
        "calendar", \ContractPeriod.calendar,
        nl: "Echte maanden, of twaalf gelijke (uniform) voor verificatie.",
        en: "Real months, or twelve equal ones (uniform) for verification."),
      ParameterDescription.choice(
        "start_state", \ContractPeriod.startState,
        nl: "Begin met de cliënten en de wachtlijst van vandaag, of leeg (voor verificatie).",
        en: "Start with today's clients and waiting list, or empty (for verification)."),
      ParameterDescription(
        "observed", .date, default: .text(nl: "de eerste dag van het contract", en: "the first day of the contract"),
        nl:
          "De dag waarop de gegevens zijn geteld, de eerste van een maand, hooguit tien jaar voor de start. De simulatie begint dan, groei telt vanaf dan, en tot de start gelden de huidige contracten; die jaren worden apart getoond.",
        en:
          "The day on which the data were counted, the first of a month, at most ten years before the start. The simulation begins there, growth counts from it, and until the start the present contracts hold; those years are shown apart."
      ),
    ] + ContractPeriod.parameters.map(\.description) + ContractPeriod.choices.map(\.description) + [
      ParameterDescription(
        "past_indexation", .mapping,
        default: .text(nl: "wat gevonden is, anders indexation", en: "what was found, else indexation"),
        nl:
          "De prijsindex van elk jaar van price_level, of van observed, naar de start, als de regio een eigen heeft.",
        en:
          "The price index of each year from price_level, or from observed, to the start, where the region has its own."
      )
    ])
  static let pastIndexation = FormatSection(
    "contract.past_indexation", PastIndexation.found + [PastIndexation.yearParameter])

  static let budget = FormatSection(
    "budget",
    Budget.parameters.map(\.description) + [
      ParameterDescription(
        "by_year", .mapping, nl: "Begroting per jaar, voor twaalf maanden; gaat voor first_year.",
        en: "Budget by year, for twelve months; goes before first_year.")
    ])
  static let budgetYear = Budget.yearParameter
  static let otherCost = FormatSection(
    "other_costs.<line>",
    [
      ParameterDescription(
        "title", .text, default: .text(nl: "de naam", en: "the name"), nl: "De naam voor lezers.",
        en: "The name for readers.")
    ] + OtherCost.parameters.map(\.description) + [
      ParameterDescription(
        "taakveld", .text, default: .text(nl: "geen", en: "none"),
        nl: "Het taakveld van de gemeentelijke begroting (Iv3) waarop deze post staat, zoals 6.2 of 6.72a.",
        en: "The task field of municipal accounts (Iv3) in which this line stands, such as 6.2 or 6.72a.")
    ])
  /// What may stand instead of a value, and behind `evidence` of a mapping for the values in it.
  static let evidence = FormatSection(
    "<value>",
    [
      ParameterDescription(
        "value", .none, nl: "De waarde zelf: een getal, een woord of een lijst, zoals zij anders alleen staat.",
        en: "The value itself: a number, a word or a list, as it stands alone otherwise."),
      ParameterDescription(
        "evidence", .choice, choices: StatedEvidence.Grade.allCases.map(\.rawValue),
        nl:
          "Waar een waarde vandaan komt: gevonden in de bron, afgeleid, uit het geheugen of een plaatshouder. Staat ook in elke groep, voor de waarden daarin die zelf niets zeggen: als woord, of als groep met evidence, source en date.",
        en:
          "Where a value comes from: found in the source, derived, from memory, or a placeholder. Stands in any group too, for the values in it that say nothing themselves: as a word, or as a group with evidence, source and date."
      ),
      ParameterDescription("source", .text, nl: "De bron van de waarde.", en: "The source of the value."),
      ParameterDescription(
        "date", .date, nl: "De dag van de bron, of waarop zij is nagekeken.",
        en: "The day of the source, or on which it was looked up."),
      ParameterDescription(
        "sd", .none, default: .text(nl: "volgens evidence of wat geloofd wordt", en: "by evidence or what is believed"),
        nl:
          "Hoe ver een getal ernaast kan zitten: de standaardafwijking, als deel van de waarde (5%) of in haar eenheid (20 days). De waarde is dan de mediaan over werelden.",
        en:
          "How far off a number may be: the standard deviation, as a share of the value (5%) or in its unit (20 days). The value is the median over worlds then."
      ),
      ParameterDescription(
        "known", .choice, choices: ["true"], default: .text(nl: "zo onzeker als evidence zegt", en: "as evidence says"),
        nl: "Dat een getal bekend is: het is in elke wereld zoals het hier staat.",
        en: "That a number is known: it is as it stands here in every world."),
      ParameterDescription(
        "p10", .none, nl: "Wat een getal in een op de tien werelden niet haalt; met p50 en p90 in plaats van value.",
        en: "What a number doesn't reach in one world in ten; with p50 and p90 instead of value."),
      ParameterDescription(
        "p50", .none, nl: "De mediaan, in plaats van value.", en: "The median, instead of value."),
      ParameterDescription(
        "p90", .none, nl: "Wat een getal in negen van de tien werelden niet passeert.",
        en: "What a number doesn't pass in nine worlds in ten."),
    ])
  /// How a quantity moves over the years, where `growth`, `hours_growth` and `drift` state it.
  static let drift = FormatSection(
    "<drift>", Drift.parameters.map(\.description))
  static let drifts = FormatSection(
    "segments.<segment>.drift",
    [
      ParameterDescription(
        "stay", .mapping, nl: "De verblijfsduur van wie begint.", en: "The length of stay of who starts."),
      ParameterDescription("places", .mapping, nl: "De plaatsen die er zijn.", en: "The places there are."),
    ])
  static let region = FormatSection(
    "region",
    Region.parameters.map(\.description) + [
      ParameterDescription(
        "known", .mapping, default: .text(nl: "niets", en: "nothing"),
        nl:
          "Wat bekend is van de jaren van observed tot de start, per jaar; de gesimuleerde jaren staan er in de samenvatting naast.",
        en:
          "What is known of the years from observed to the start, by year; the summary shows the simulated years beside it."
      )
    ])
  static let knownYear = FormatSection("region.known.<year>", KnownYear.parameters.map(\.description))

  static let severity = FormatSection("severity.<severity>", Severity.parameters.map(\.description))
  static let referrer = Referrer.shareParameter
  static let urgency = FormatSection("urgency", Urgency.parameters.map(\.description))
  static let dropOut = FormatSection(
    "drop_out",
    [
      StatedLength.patience.description,
      ParameterDescription(
        "patience_by_severity", .mapping,
        nl: "De langste wachttijd per zwaarte, in plaats van patience; wie niet genoemd is, haakt niet af.",
        en: "The longest wait by severity, instead of patience; those not named don't drop out."),
      ParameterDescription.flag(
        "urgent_stay", \DropOut.urgentStay,
        nl: "Of spoed- en crisiscliënten nooit afhaken.", en: "Whether urgent and crisis clients never drop out."),
      ParameterDescription(
        "destinations", .mapping, default: .word("recovered 1"),
        nl: "Waar afhakers heen gaan; wat niet genoemd is, is 0, en samen is het 1.",
        en: "Where drop-outs go; what isn't named is 0, and together they are 1."),
      StatedLength.returnDelay.description,
    ] + DropOut.parameters.map(\.description))
  static let destinations = FormatSection(
    "drop_out.destinations", DropOut.destinationParameters.map(\.description))
  static let patienceOfSeverity = StatedLength.patienceOfSeverity.description
  static let outsideContract = FormatSection(
    "outside_contract",
    OutsideContract.parameters.map(\.description) + [
      ParameterDescription(
        "share_by_severity", .mapping, default: .text(nl: "zoals share", en: "as with share"),
        nl: "Het aandeel per zwaarte, in plaats van share; wie niet genoemd is, houdt de standaard.",
        en: "The share by severity, instead of share; those not named keep the default.")
    ])
  static let outsideShare = OutsideContract.shareParameter
  static let reEntry = FormatSection(
    "re_entry",
    ReEntry.parameters.map(\.description) + [StatedLength.reEntryDelay.description])

  static let demand = FormatSection(
    "demand",
    Inflow.parameters.map(\.description).filter { !inflowLevels.contains($0.key) } + [
      Inflow.seasonParameter,
      ParameterDescription(
        "sine", .mapping, nl: "Een gladde jaargolf op de instroom; loopt met het kalenderjaar, als season.",
        en: "A smooth yearly wave on the inflow; runs with the calendar year, as season does."),
    ])
  static let inflowLevels = ["starts_per_year", "new_per_year", "pressure"]
  static let inflow = FormatSection(
    "segments.<segment>.inflow",
    Inflow.parameters.map(\.description).filter { inflowLevels.contains($0.key) } + demand.keys)
  static let sine = FormatSection("demand.sine", Inflow.sineParameters.map(\.description))

  static let segment = FormatSection(
    "segments.<segment>",
    [
      ParameterDescription("name", .text, nl: "De naam voor lezers.", en: "The name for readers."),
      ParameterDescription.choice(
        "setting", \Segment.setting,
        nl:
          "Waar cliënten wonen: thuis (ambulatory, day), in een gezin, in verblijf, gesloten, of onder een maatregel; daarnaar gaat wat over de jaren onzeker is.",
        en:
          "Where clients live: at home (ambulatory, day), in a family, in residence, in closed care, or under a court measure; what is uncertain over the years goes by it."
      ),
      ParameterDescription("inflow", .mapping, nl: "Hoeveel cliënten er komen.", en: "How many clients come."),
      ParameterDescription(
        "drift", .mapping, default: .text(nl: "volgens setting", en: "by setting"),
        nl:
          "Hoe verblijf en plaatsen over de jaren bewegen zonder dat iemand het weet; van instroom en uren staat dat bij growth en hours_growth.",
        en:
          "How stays and places move over the years without anybody knowing; of inflow and hours it stands with growth and hours_growth."
      ),
    ] + sharedKeys + [
      StatedLength.stay.description,
      places,
      ParameterDescription.choice(
        "relation", \Segment.relation,
        nl:
          "Of de gemeente met aanbieders omgaat als partner of als leverancier (supplier), tenzij een aanbieder anders zegt.",
        en:
          "Whether the municipality deals with providers as partners or as suppliers, unless a provider says otherwise."
      ),
      ParameterDescription.choice(
        "waiting_list", \Segment.waitingList,
        nl: "Eén wachtlijst voor het segment of een per aanbieder.",
        en: "One waiting list for the segment or one per provider."),
      ParameterDescription(
        "providers", .mapping, default: .text(nl: "één, met de naam van het segment", en: "one, named as the segment"),
        nl: "Wie levert; aandelen tellen op tot 1.", en: "Who delivers; shares add to 1."),
    ] + Segment.parameters.map(\.description) + [
      ParameterDescription(
        "present", .mapping, nl: "De cliënten en de wachtlijst van vandaag.", en: "Today's clients and waiting list."),
      ParameterDescription(
        "routes", .mapping, nl: "Waar cliënten heen gaan na afronding; de rest verlaat de zorg.",
        en: "Where clients go after completion; the rest leaves care."),
      ParameterDescription(
        "cost", .mapping, nl: "Wat de zorg de aanbieders kost.", en: "What care costs its providers."),
      ParameterDescription(
        "response", .mapping, nl: "Hoe het segment op prikkels reageert.",
        en: "How the segment responds to incentives."),
      ParameterDescription(
        "funding", .mapping,
        nl:
          "Hoe de zorg wordt betaald, en wat er verder is afgesproken. Een ander model dan dat van de basis vervangt de getallen van dat model; wat er verder is afgesproken blijft, tot null het weghaalt.",
        en:
          "How care is paid, and what was agreed besides. Another model than the base's replaces that model's numbers; what was agreed besides stays, until null takes it away."
      ),
      ParameterDescription(
        "observed_funding", .mapping,
        default: .text(
          nl: "de bekostiging van de regio waarvan dit een maatregel is (differs), anders die van het bestand zelf",
          en: "the funding of the region of which this is a measure (differs), else the file's own"),
        nl: "De bekostiging bij de waarnemingen, met de sleutels van funding; gedrag telt ten opzichte daarvan.",
        en: "The funding when the data were observed, with the keys of funding; behaviour is relative to it."),
    ])
  static let places = Segment.placesParameter
  static let provider = FormatSection(
    "segments.<segment>.providers.<provider>",
    Provider.parameters.map(\.description) + [
      ParameterDescription(
        "relation", .choice, choices: Relation.allCases.map(\.rawValue),
        default: .text(nl: "die van het segment", en: "the segment's"),
        nl: "Of de gemeente met deze aanbieder omgaat als partner of als leverancier (supplier).",
        en: "Whether the municipality deals with this provider as a partner or as a supplier."),
      ParameterDescription.flag(
        "system", \Provider.isSystem,
        nl: "Of de regio niet zonder deze aanbieder kan, zodat hij vaker wordt gered.",
        en: "Whether the region can't do without this provider, so that he is rescued more often."),
      ParameterDescription(
        "closes", .date, default: .text(nl: "blijft", en: "stays"),
        nl:
          "De dag waarop deze aanbieder stopt, hoe het ook met zijn geld staat: bij hem begint dan niemand meer. Wie in zorg is gaat binnen failure.transfer naar anderen, of zodra daar plaats is, en wordt tot dan betaald; een bedrag per jaar loopt tot die dag.",
        en:
          "The day on which this provider closes, whatever his finances: nobody starts with him any more. Who is in care goes to others within failure.transfer, or once there is a place, and is paid for until then; a sum for a year runs up to that day."
      ),
      ParameterDescription(
        "funding", .mapping, default: .text(nl: "die van het segment", en: "the segment's"),
        nl: "Het eigen contract van deze aanbieder, met de sleutels van funding; bedragen zijn voor hem alleen.",
        en: "This provider's own contract, with the keys of funding; amounts in it are his alone."),
      ParameterDescription(
        "observed_funding", .mapping,
        default: .text(
          nl: "zijn bekostiging in de regio waarvan dit een maatregel is (differs), anders die in het bestand zelf",
          en: "his funding in the region of which this is a measure (differs), else the file's own"),
        nl: "Zijn eigen contract toen de gegevens werden waargenomen; gedrag wordt daaraan afgemeten.",
        en: "His own contract when the data were observed; behaviour is relative to it."),
    ])
  static let present = FormatSection(
    "segments.<segment>.present",
    PresentState.parameters.map(\.description)
      + [StatedLength.elapsed, .residual, .waited].map(\.description))
  static let route = FormatSection(
    "segments.<segment>.routes.<segment>",
    Route.parameters.map(\.description) + [
      ParameterDescription.choice(
        "kind", \Route.kind,
        nl: "De richting.", en: "The direction."),
      ParameterDescription(
        "keeps_place", .choice, choices: ["true", "false"],
        default: .text(nl: "true bij step_down", en: "true for step_down"),
        nl: "Of de cliënt zijn plaats houdt terwijl hij op de volgende wacht.",
        en: "Whether the client keeps his place while he waits for the next."),
      ParameterDescription.choice(
        "priority", \Route.priority,
        nl: "De klasse waarin hij wacht.",
        en: "The class in which he waits."),
    ])
}
