extension LeverCatalogue {
  /// The front door: how a need becomes a referral, and to whom.
  static let access: [Lever] = [
    Lever(
      "access.strictness", .access, LocalizedText(nl: "Strengheid van de toegang", en: "Strictness of access"),
      mechanism: LocalizedText(
        nl: """
          De toegang leidt een deel van de reguliere nieuwe aanmeldingen om: strengheid maal zeggenschap over de \
          verwijzer maal het deel dat om te leiden is. Een deel van wie is omgeleid komt later terug, soms een graad \
          zwaarder, en elke reguliere aanmelding kost de toegang meer werk.
          """,
        en: """
          Access diverts part of the new regular requests: strictness times its control over the referrer times the \
          share that can be diverted. Some of those diverted come back later, at times one severity heavier, and every \
          regular request takes access more work.
          """),
      limits: LocalizedText(
        nl: """
          Geen bewezen besparing: het CPB (2019, 2020) vond geen daling van de tweedelijnshulp, en in de Wmo zelfs \
          14 % meer verwijzingen, dus het om te leiden deel (W) kan onder nul liggen. Op aanmeldingen via huisarts, \
          specialist, GI of rechter heeft de gemeente weinig of geen greep.
          """,
        en: """
          Not a proven saving: CPB (2019, 2020) found no fall in second-line care, and in social support (Wmo) even \
          14 % more referrals, so the share that can be diverted (W) may lie below zero. Over requests by way of a \
          GP, specialist, certified institution or judge the municipality has little say or none.
          """),
      keys: [
        "access.strictness", "access.diversion", "access.diversion_returns", "access.diversion_heavier",
        "access.diversion_delay", "access.strictness_cost", "access.controllability.<referrer>",
      ]),
    Lever(
      "access.steering", .access,
      LocalizedText(nl: "Sturing op wachttijd en resultaat", en: "Steering on waits and results"),
      mechanism: LocalizedText(
        nl: """
          Hoe sterker de toegang stuurt, hoe vaker verwijzers een aanbieder kiezen met een korte gepubliceerde \
          wachttijd en goede resultaten. Dat spreidt wachtenden beter over aanbieders, maar verouderde wachttijden \
          halen een deel van die winst weg.
          """,
        en: """
          The more access steers, the more often referrers choose a provider with a short published wait and good \
          results. That spreads waiting clients better over providers, but outdated waits take part of the gain \
          away.
          """),
      limits: LocalizedText(
        nl: """
          Geen extra capaciteit: sturen helpt alleen waar aanbieders ieder een eigen wachtlijst hebben. De reactie \
          zonder sturing komt uit Engelse ziekenhuizen (M, ver domein), en wat sturing toevoegt is een aanname (A).
          """,
        en: """
          Not extra capacity: steering helps only where providers have waiting lists of their own. The response \
          without steering comes from English hospitals (M, a far domain), and what steering adds is an assumption \
          (A).
          """),
      keys: [
        "access.steering", "access.wait_sensitivity", "access.wait_steering", "access.quality_steering",
        "access.information_lag",
      ]),
    Lever(
      "access.front_line", .access,
      LocalizedText(nl: "Praktijkondersteuner jeugd bij de huisarts", en: "Youth support at general practitioners"),
      mechanism: LocalizedText(
        nl: """
          Een praktijkondersteuner (POH) helpt een deel van de jeugdigen die bij de huisarts komen, zodat de \
          huisarts hen niet verwijst. Alleen wie anders wel verwezen zou zijn telt als minder instroom, en elke \
          jeugdige die de ondersteuner ziet kost geld.
          """,
        en: """
          A support worker (POH) helps part of the youths who come to the general practitioner, so that he does not \
          refer them. Only those who would have been referred otherwise count as less inflow, and every youth seen \
          there costs money.
          """),
      limits: LocalizedText(
        nl: """
          Geen daling van de instroom zo groot als het deel dat daar wordt afgerond: de 56 % in de Haagse proef had \
          geen controlegroep, en het CPB (2020) vond geen significant verschil tussen gemeenten. Het brutodeel heeft \
          graad M, het nettodeel W.
          """,
        en: """
          Not a fall in inflow as large as the share that is settled there: the 56 % of the pilot in The Hague had \
          no control group, and CPB (2020) found no significant difference between municipalities. The gross share \
          has grade M, the net share W.
          """),
      keys: [
        "access.front_line", "access.front_line_gross", "access.front_line_net", "access.front_line_cost",
      ]),
    Lever(
      "access.substitution", .access,
      LocalizedText(nl: "Lichtere hulp vanuit de toegang", en: "Lighter care decided by access"),
      mechanism: LocalizedText(
        nl: """
          De toegang laat een deel van de reguliere aanmeldingen in een ander, lichter segment helpen, zoals \
          intensief ambulant in plaats van verblijf. Waar dat niet genoeg is komt de cliënt na enkele maanden terug, \
          soms een graad zwaarder, en betaalt de regio voor beide.
          """,
        en: """
          Access has part of the regular requests helped in another, lighter segment, such as intensive ambulatory \
          care instead of residential care. Where that is not enough the client comes back after some months, at \
          times one severity heavier, and the region pays for both.
          """),
      limits: LocalizedText(
        nl: """
          Geen vaststaand effect: een meta-analyse (Bezeczky 2020) vond minder uithuisplaatsingen, een eerdere (Al \
          2012) geen algemeen effect (W). De besparing is het prijsverschil tussen de segmenten in uw bestand, geen \
          vast percentage.
          """,
        en: """
          Not an established effect: one meta-analysis (Bezeczky 2020) found fewer placements out of home, an \
          earlier one (Al 2012) no general effect (W). The saving is the difference in price between the segments in \
          your file, not a fixed percentage.
          """),
      keys: [
        "access.substitution.to_segment", "access.substitution.share", "access.substitution.failure",
        "access.substitution.heavier", "access.substitution.return_delay", "access.substitution.places",
      ]),
    Lever(
      "access.matching_delay", .access,
      LocalizedText(nl: "Doorlooptijd van de toewijzing", en: "Time to match a client"),
      mechanism: LocalizedText(
        nl: """
          Een reguliere aanmelding wacht eerst tot zij aan een aanbieder is toegewezen, en die tijd telt als \
          wachttijd, ook waar plaatsen vrij zijn. Spoed en crisis slaan deze stap over.
          """,
        en: """
          A regular request first waits until it is matched with a provider, and that time counts as waiting, even \
          where places are free. Urgent and crisis clients skip this step.
          """),
      limits: LocalizedText(
        nl: """
          Geen tekort aan capaciteit: extra plaatsen verkorten deze tijd niet. De gebruikelijke drie weken zijn een \
          aanname (A); vul de doorlooptijd van uw eigen toegang in.
          """,
        en: """
          Not a shortage of capacity: extra places do not shorten this time. The usual three weeks are an assumption \
          (A); state the time of your own access.
          """),
      keys: ["access.matching_delay"]),
    Lever(
      "access.crisis_reserve", .access,
      LocalizedText(nl: "Plaatsen vrij voor crisis en spoed", en: "Places kept free for crisis"),
      mechanism: LocalizedText(
        nl: """
          Een deel van de plaatsen blijft vrij voor crisis en spoed, zodat deze cliënten zelden wachten. Reguliere \
          cliënten kunnen die plaatsen niet krijgen en wachten dus langer, ook als er een leegstaat.
          """,
        en: """
          Part of the places stays free for crisis and urgent clients, so that these seldom wait. Regular clients \
          cannot get those places and so wait longer, even while one stands empty.
          """),
      limits: LocalizedText(
        nl: """
          Geen extra capaciteit: de reserve verplaatst wachttijd van spoed naar regulier. De gebruikelijke omvang is \
          een aanname (A); leid haar af uit het aantal crisisaanmeldingen van uw regio.
          """,
        en: """
          Not extra capacity: the reserve moves waiting from urgent to regular clients. The usual size is an \
          assumption (A); derive it from the crisis requests of your region.
          """),
      keys: ["access.crisis_reserve"]),
    Lever(
      "access.clean_up", .access, LocalizedText(nl: "Opschonen van de wachtlijst", en: "Checking the waiting list"),
      mechanism: LocalizedText(
        nl: """
          De toegang vraagt wachtenden om de zoveel maanden of zij nog hulp nodig hebben en haalt wie dat niet heeft \
          van de lijst. De wachtlijst wordt korter zonder dat er iemand meer in zorg komt, en anderen zijn eerder \
          aan de beurt.
          """,
        en: """
          Every few months access asks those waiting whether they still need care, and takes who does not off the \
          list. The waiting list shortens without anyone more in care, and others have their turn earlier.
          """),
      limits: LocalizedText(
        nl: """
          Geen vermindering van de vraag: wie afhaakt omdat het wachten te lang duurde is niet geholpen en telt \
          elders. Het deel dat geen hulp meer nodig heeft is een aanname (A); een eerste controle van uw eigen lijst \
          meet het.
          """,
        en: """
          Not a reduction of demand: who leaves because waiting took too long was not helped, and counts elsewhere. \
          The share that needs no care any more is an assumption (A); a first check of your own list measures it.
          """),
      keys: ["access.clean_up", "access.stale"]),
    Lever(
      "access.bridging", .access, LocalizedText(nl: "Overbruggingszorg", en: "Bridging care"),
      mechanism: LocalizedText(
        nl: """
          Een deel van de wachtenden krijgt overbruggingszorg, die een deel van de wachtschade wegneemt: minder \
          verlenging en minder verzwaring. Zolang het wachten duurt kost dat een deel van de prijs van de zorg \
          waarop wordt gewacht.
          """,
        en: """
          Part of those waiting get bridging care, which takes part of the harm of waiting away: less lengthening \
          and less deterioration. As long as the wait lasts it costs a share of the price of the care that is waited \
          for.
          """),
      limits: LocalizedText(
        nl: """
          Niet de behandeling zelf: de wachttijd wordt er niet rechtstreeks korter door. Effect en kosten zijn \
          aannames (A), en zonder wachtschade (waiting.lengthening en waiting.deterioration op 0) kost het alleen \
          geld.
          """,
        en: """
          Not the treatment itself: the wait does not become shorter by it directly. Effect and cost are assumptions \
          (A), and without harm of waiting (waiting.lengthening and waiting.deterioration at 0) it only costs money.
          """),
      keys: ["access.bridging", "access.bridging_effect", "access.bridging_cost"]),
    Lever(
      "access.reassessment", .access, LocalizedText(nl: "Herindicatie", en: "Reassessment"),
      mechanism: LocalizedText(
        nl: """
          De toegang beoordeelt cliënten in zorg om de zoveel maanden opnieuw en beëindigt daarbij een deel van de \
          trajecten, zodat plaatsen eerder vrijkomen. Een deel daarvan eindigt te vroeg en leidt tot terugkeer, en \
          elke herindicatie kost geld.
          """,
        en: """
          Every few months access reviews clients in care and ends part of the trajectories, so that places come \
          free earlier. Part of these end too early and lead to re-entry, and every review costs money.
          """),
      limits: LocalizedText(
        nl: """
          Geen gemeten effect: de kans op beëindigen en het deel dat te vroeg komt zijn aannames (A). De \
          verblijfsduren in uw bestand bevatten de herindicaties van nu al; stel alleen in wat erbij komt.
          """,
        en: """
          Not a measured effect: the probability of ending care and the part that comes too early are assumptions \
          (A). The stays in your file already contain the reviews of today; state only what is added.
          """),
      keys: [
        "access.reassessment", "access.reassessment_closes", "access.reassessment_premature",
        "access.reassessment_cost",
      ]),
    Lever(
      "waiting_list", .access,
      LocalizedText(nl: "Eén wachtlijst of een per aanbieder", en: "One waiting list or one per provider"),
      mechanism: LocalizedText(
        nl: """
          Cliënten wachten samen op het segment, of ieder op één aanbieder. Met een lijst per aanbieder staan er \
          plaatsen leeg terwijl elders cliënten wachten, en dat weegt zwaarder naarmate er meer kleine aanbieders \
          zijn.
          """,
        en: """
          Clients wait together for the segment, or each for one provider. With a list per provider places stand \
          empty while clients wait elsewhere, and that weighs more the more small providers there are.
          """),
      limits: LocalizedText(
        nl: """
          Geen gedrag maar wachtrijrekening: het verschil volgt uit aantallen en duren. In werkelijkheid zoeken \
          cliënten soms verder; daarover gaat access.steering.
          """,
        en: """
          Not behaviour but the arithmetic of queues: the difference follows from numbers and lengths. In reality \
          clients sometimes look further; access.steering is about that.
          """),
      keys: ["segments.<segment>.waiting_list"]),
  ]
}
