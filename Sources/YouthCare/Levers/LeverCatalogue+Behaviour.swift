extension LeverCatalogue {
  /// What providers, staff and clients do in answer to money, room and waiting.
  static let behaviour: [Lever] = [
    Lever(
      "behaviour.incentive_strength", .behaviour, LocalizedText(nl: "Prikkelsterkte", en: "Incentive strength"),
      mechanism: LocalizedText(
        nl: """
          Eén getal vermenigvuldigt alle reacties op bekostiging: 0 schakelt ze uit, 1 is de standaard en 2 \
          verdubbelt ze. Houdt een conclusie niet stand bij 0, 1 en 2, dan rust zij op gedrag dat in de Nederlandse \
          jeugdhulp niet is gemeten.
          """,
        en: """
          One number multiplies all responses to funding: 0 switches them off, 1 is the default and 2 doubles them. \
          A conclusion that does not hold at 0, 1 and 2 rests on behaviour that was not measured in Dutch youth \
          care.
          """),
      limits: LocalizedText(
        nl: """
          Geen meetwaarde maar een keuze van u: brondocumenten 001 en 002 zeggen dat de meeste professionals geen \
          financiële prikkel nodig hebben. Contractregels, geldstromen en wachtrijen blijven bij 0 gewoon gelden.
          """,
        en: """
          Not a measurement but a choice of yours: source documents 001 and 002 say that most professionals need no \
          financial incentive. Contract rules, money flows and queues hold at 0 just the same.
          """),
      keys: ["behaviour.incentive_strength"]),
    Lever(
      "behaviour.dose", .behaviour, LocalizedText(nl: "Hoeveelheid zorg per cliënt", en: "Amount of care per client"),
      mechanism: LocalizedText(
        nl: """
          Aanbieders geven een cliënt meer uren of langer zorg naarmate een extra eenheid meer opbrengt dan zij \
          kost, vergeleken met het regime van uw gegevens. De reactie bouwt zich in maanden op, blijft binnen 30 % \
          en verschilt per segment en aanbieder.
          """,
        en: """
          Providers give a client more hours or longer care as an extra unit earns more than it costs, compared with \
          the regime of your data. The response builds up in months, stays within 30 % and differs by segment and \
          provider.
          """),
      limits: LocalizedText(
        nl: """
          Geen effect dat Nederlands onderzoek in de jeugdhulp heeft gevonden: de omvang (W) komt uit de \
          volwassen-ggz, de Verenigde Staten en het laboratorium. Het bewijs is niet eenduidig: een Amerikaans \
          budgetcontract remde de uitgaven voor kinderen in twee jaar niet.
          """,
        en: """
          Not an effect that Dutch research has found in youth care: its size (W) comes from adult mental health \
          care, the United States and the laboratory. The evidence conflicts: an American global budget did not slow \
          spending for children in two years.
          """),
      keys: [
        "behaviour.dose", "behaviour.adaptation", "response.damping", "response.length_weight",
        "providers.<provider>.sensitivity",
      ]),
    Lever(
      "behaviour.intake", .behaviour, LocalizedText(nl: "Tempo van instroom", en: "Pace of intake"),
      mechanism: LocalizedText(
        nl: """
          Brengt de volgende cliënt minder op dan in het regime van uw gegevens, dan vult een aanbieder een kleiner \
          deel van zijn plaatsen. Een hogere opbrengst versnelt de instroom niet, want boven de plaatsen kan niemand \
          starten.
          """,
        en: """
          Where the next client earns less than in the regime of your data, a provider fills a smaller part of his \
          places. Higher earnings do not speed intake up, as nobody can start beyond the places.
          """),
      limits: LocalizedText(
        nl: """
          Geen weigering van cliënten: alleen het tempo verandert, ongeacht de zwaarte. De richting komt vooral uit \
          ziekenhuizen, waar vaste budgetten wachttijden deden oplopen; de omvang is zwak onderbouwd (W).
          """,
        en: """
          Not a refusal of clients: only the pace changes, whatever the severity. The direction comes mostly from \
          hospitals, where fixed budgets made waits grow; the size is weakly supported (W).
          """),
      keys: ["behaviour.intake"]),
    Lever(
      "behaviour.selection", .behaviour, LocalizedText(nl: "Selectie van cliënten", en: "Selection of clients"),
      mechanism: LocalizedText(
        nl: """
          Volgt de prijs de zwaarte niet, dan verliest een aanbieder op zware cliënten en wijst hij een deel van hen \
          af. Wie is afgewezen wordt weken later opnieuw verwezen en wacht langer, tenzij een acceptatieplicht geldt \
          of de aanmelddatum blijft staan.
          """,
        en: """
          Where the price does not follow severity a provider loses on severe clients and refuses part of them. Who \
          is refused is referred again weeks later and waits longer, unless a duty to accept holds or the \
          registration date stays.
          """),
      limits: LocalizedText(
        nl: """
          Geen vaststaande omvang (W): Shen (2003) vond bij prestatiecontracten minder zware cliënten, Lu (2003) \
          geen significante afwijzing. Een weigering om inhoudelijke redenen, zoals een verkeerde match, valt hier \
          niet onder.
          """,
        en: """
          Not an established size (W): Shen (2003) found fewer severe clients under performance contracts, Lu (2003) \
          no significant refusal. A refusal on the merits, such as a wrong match, is not meant here.
          """),
      keys: [
        "behaviour.selection", "behaviour.acceptance_duty", "behaviour.rematch_delay", "behaviour.refused",
      ]),
    Lever(
      "behaviour.tier_step", .behaviour, LocalizedText(nl: "Hoger registreren", en: "Upcoding"),
      mechanism: LocalizedText(
        nl: """
          Een deel van de trajecten wordt een prijstrede hoger geregistreerd naarmate het bekostigingsmodel dat meer \
          loont, zodat de gemeente voor dezelfde zorg meer betaalt. Alleen het verschil met het regime van uw \
          gegevens telt, en materiële controle remt het.
          """,
        en: """
          Part of the trajectories is registered a price step higher, more so where the funding model rewards it, so \
          that the municipality pays more for the same care. Only the difference with the regime of your data \
          counts, and material control restrains it.
          """),
      limits: LocalizedText(
        nl: """
          Geen schatting van fraude, en geen Nederlands cijfer voor de jeugdhulp: in de volwassen-ggz schoof 11 tot \
          13 % van de behandelingen over een tariefgrens (M). De prijstrede zelf is een aanname (A); het aandeel \
          staat bij elk bekostigingsmodel.
          """,
        en: """
          Not an estimate of fraud, and no Dutch figure for youth care: in adult mental health care 11 to 13 % of \
          treatments moved over a tariff threshold (M). The price step itself is an assumption (A); the share stands \
          with each funding model.
          """),
      keys: ["behaviour.tier_step"]),
    Lever(
      "behaviour.re_entry_elasticity", .behaviour,
      LocalizedText(nl: "Terugkeer na minder zorg", en: "Re-entry after less care"),
      mechanism: LocalizedText(
        nl: """
          Wie minder zorg krijgt dan in uw gegevens komt vaker terug, en wie meer krijgt minder vaak. Korter of \
          lichter behandelen bespaart daardoor minder dan de kortere duur doet vermoeden.
          """,
        en: """
          Who gets less care than in your data comes back more often, and who gets more less often. Shorter or \
          lighter treatment therefore saves less than the shorter stay suggests.
          """),
      limits: LocalizedText(
        nl: """
          Geen maat voor de uitkomst van zorg: alleen terugkeer in hetzelfde segment telt. Richting en omvang komen \
          uit Amerikaanse jeugdbescherming en ziekenhuizen (W), niet uit Nederlandse jeugdhulp.
          """,
        en: """
          Not a measure of the outcome of care: only re-entry into the same segment counts. Direction and size come \
          from American child welfare and from hospitals (W), not from Dutch youth care.
          """),
      keys: ["behaviour.re_entry_elasticity"]),
    Lever(
      "response.slack_filling", .behaviour, LocalizedText(nl: "Ruimte opvullen", en: "Filling slack"),
      mechanism: LocalizedText(
        nl: """
          Een aanbieder zonder wachtlijst die plaatsen over heeft behandelt langer, tot hoogstens een tiende. Lege \
          plaatsen kan hij bovendien vullen met cliënten die hij zelf aantrekt, zolang een extra cliënt iets \
          oplevert.
          """,
        en: """
          A provider without a waiting list who has places left treats longer, by a tenth at most. He can also fill \
          idle places with clients he attracts himself, as long as an extra client earns something.
          """),
      limits: LocalizedText(
        nl: """
          Geen algemene wet: na 20 % minder patiënten behandelden gebudgetteerde ggz-instellingen 8 % langer zonder \
          beter resultaat, zelfstandigen niet (M, volwassenen). Zelf cliënten aantrekken is zwakker onderbouwd (W), \
          en beide staan uit tot u ze instelt.
          """,
        en: """
          Not a general law: after 20 % fewer patients budgeted mental health institutions treated 8 % longer \
          without a better result, the self-employed did not (M, adults). Attracting clients is more weakly \
          supported (W), and both are off until you state them.
          """),
      keys: ["response.slack_filling", "response.induced_referrals", "response.slack_norm"]),
    Lever(
      "waiting.lengthening", .behaviour,
      LocalizedText(nl: "Wachtschade: langere zorg", en: "Harm of waiting: longer care"),
      mechanism: LocalizedText(
        nl: """
          Elke maand die een cliënt langer wacht dan in uw gegevens verlengt zijn zorg, binnen grenzen. Een \
          wachtlijst kan zichzelf zo in stand houden: langere zorg houdt plaatsen bezet, en anderen wachten daardoor \
          langer.
          """,
        en: """
          Each month that a client waits longer than in your data lengthens his care, within bounds. A waiting list \
          can keep itself up that way: longer care keeps places taken, and others therefore wait longer.
          """),
      limits: LocalizedText(
        nl: """
          Niet gemeten bij jeugdigen: zo'n 10 % meer zorg per maand wachten geldt voor Nederlandse volwassenen in de \
          ggz, over vijf jaar (M). Dit is het meest bepalende onzekere getal van het model: reken laag, midden en \
          hoog.
          """,
        en: """
          Not measured among youths: some 10 % more care for each month of waiting holds for Dutch adults in mental \
          health care, over five years (M). This is the most consequential uncertain number of the model: run it \
          low, middle and high.
          """),
      keys: ["waiting.lengthening"]),
    Lever(
      "waiting.deterioration", .behaviour,
      LocalizedText(nl: "Wachtschade: zwaarder worden", en: "Harm of waiting: deterioration"),
      mechanism: LocalizedText(
        nl: """
          Wie langer wacht dan in uw gegevens kan elke maand een graad zwaarder worden en vraagt dan meer uren en \
          een langer traject. Dat telt ook als schade waar de uitgaven niet stijgen.
          """,
        en: """
          Who waits longer than in your data can become one severity heavier each month, and then needs more hours \
          and a longer trajectory. That counts as harm also where spending does not rise.
          """),
      limits: LocalizedText(
        nl: """
          Geen klinische voorspelling: de maandelijkse kans is afgeleid van slechtere uitkomsten na lang wachten bij \
          volwassenen (W). Wie niet op een wachtlijst staat maar wel hulp nodig heeft, telt hier niet mee.
          """,
        en: """
          Not a clinical prediction: the monthly hazard is derived from worse outcomes after long waits among adults \
          (W). Who needs care but is on no waiting list does not count here.
          """),
      keys: ["waiting.deterioration"]),
    Lever(
      "waiting.demand_response", .behaviour,
      LocalizedText(nl: "Vraag die op wachttijd reageert", en: "Demand that responds to waits"),
      mechanism: LocalizedText(
        nl: """
          Langere wachttijden dan in uw gegevens remmen de aanmeldingen en kortere brengen er meer, binnen grenzen. \
          Een kortere wachtlijst vult zich daardoor deels weer.
          """,
        en: """
          Longer waits than in your data deter requests and shorter ones bring more, within bounds. A shorter \
          waiting list therefore partly fills up again.
          """),
      limits: LocalizedText(
        nl: """
          Geen daling van de behoefte aan hulp: wie door de wachttijd niet wordt aangemeld blijft buiten beeld. De \
          gevonden elasticiteiten lopen uiteen van -0,04 tot -0,25 en komen uit ziekenhuiszorg (M, ver domein).
          """,
        en: """
          Not a fall in the need for care: who is not referred because of the wait remains out of sight. The \
          elasticities found range from -0.04 to -0.25 and come from hospital care (M, a far domain).
          """),
      keys: ["waiting.demand_response"]),
    Lever(
      "workforce", .behaviour, LocalizedText(nl: "Personeel, werving en verloop", en: "Staff, hiring and turnover"),
      mechanism: LocalizedText(
        nl: """
          Plaatsen volgen het personeel, en dat volgt het werk met vertraging: vacatures raken na maanden vervuld, \
          nieuwe mensen zijn eerst half productief en ontslag kost een opzegtermijn. Meer werk per medewerker en meer \
          administratie jagen personeel weg, waarna wie blijft nog meer werk heeft, en elke vertrekker verlengt de \
          trajecten die hij overdraagt.
          """,
        en: """
          Places follow staff, and staff follows work with a lag: vacancies take months to fill, new people are half \
          as productive at first and dismissal takes notice. More work for each who is employed and more \
          administration drive staff away, which leaves still more to those who stay, and everyone who leaves \
          lengthens the trajectories he hands over.
          """),
      limits: LocalizedText(
        nl: """
          Geen arbeidsmarktprognose, en op de eerste dag zijn vacatures in evenwicht met het gestelde verloop: ander \
          verloop telt pas als er iets verandert. Verloop en verzuim zijn Nederlandse cijfers (D), maar de vicieuze cirkel zelf steunt op beschrijvingen (W en A).
          """,
        en: """
          Not a labour market forecast, and on the first day vacancies are in balance with the stated turnover: \
          another one counts only once something changes. Turnover and absence are Dutch figures (D), but the vicious circle itself rests on descriptions (W and A).
          """),
      keys: [
        "workforce.fill_time", "workforce.training", "workforce.notice",
        "workforce.building", "workforce.reserve", "workforce.turnover", "workforce.workload_response",
        "workforce.administration_response", "workforce.utilisation", "workforce.absence", "workforce.agency",
        "workforce.agency_premium", "workforce.handover",
      ]),
    Lever(
      "workforce.list_clearing", .behaviour,
      LocalizedText(nl: "Formatie die werk en lijst volgt", en: "Posts that follow work and the list"),
      mechanism: LocalizedText(
        nl: """
          Aanbieders stemmen hun formatie af op het werk dat wordt gevraagd (aanmeldingen maal de duur van wie nu \
          begint) en op hoeveel langer of korter de wachtlijst is dan gewoonlijk, die zij in deze tijd, of twee maal de \
          duur van de zorg, terugbrengen. Meer dan een plafond of taakbudget betaalt plannen zij niet.
          """,
        en: """
          Providers set their posts by the work that is asked (requests times the stay of those who start now) and by \
          how much longer or shorter the list is than usual, which they bring back in this time, or twice the stay. \
          They plan for no more than a ceiling or a lump sum pays.
          """),
      limits: LocalizedText(
        nl: """
          Geen meting: hoe snel aanbieders op een lijst reageren is een aanname (A), en 0 laat hen alleen het werk \
          volgen. Wat gewoon is vindt `raming calibrate`.
          """,
        en: """
          Not a measurement: how fast providers react to a list is an assumption (A), and 0 lets them follow work \
          alone. What is usual is found by `raming calibrate`.
          """),
      keys: ["workforce.list_clearing", "workforce.usual_work", "workforce.smoothing", "workforce.opening"]),
    Lever(
      "workforce.supply_response", .behaviour,
      LocalizedText(nl: "Capaciteit die de marge volgt", en: "Capacity that follows the margin"),
      mechanism: LocalizedText(
        nl: """
          Verdienen aanbieders meer dan zij gewend zijn, dan breiden zij hun formatie langzaam uit, en bij minder \
          krimpen zij, tot de nieuwe marge gewoon is. Een lager tarief bespaart dus eerst geld en kost later plaatsen.
          """,
        en: """
          Providers who earn more than they are used to slowly extend their posts, and those who earn less shrink, \
          until the new margin is the usual one. A lower tariff therefore saves money first and costs places later.
          """),
      limits: LocalizedText(
        nl: """
          Geen Nederlandse meting: het bewijs komt van tarieven voor Amerikaanse artsen (M, ver domein), en de \
          standaard staat op 0. Krimp door faillissement staat hier los van; zie failure.
          """,
        en: """
          Not a Dutch measurement: the evidence comes from fees for American physicians (M, a far domain), and the \
          default is 0. Shrinking by insolvency is apart from this; see failure.
          """),
      keys: ["workforce.supply_response"]),
    Lever(
      "failure", .behaviour, LocalizedText(nl: "Aanbieders in financiële nood", en: "Providers in financial distress"),
      mechanism: LocalizedText(
        nl: """
          Een aanbieder met een lege kas of te weinig eigen vermogen raakt in nood: de gemeente redt hem met geld, \
          of hij stopt. Bij sluiting gaan zijn cliënten met een langer traject naar anderen, die zijn plaatsen maar \
          deels en pas na maanden overnemen.
          """,
        en: """
          A provider with an empty till or too little equity gets into distress: the municipality rescues him with \
          money, or he closes. At a closure his clients move to others with a longer trajectory, who take over only \
          part of his places, and only after months.
          """),
      limits: LocalizedText(
        nl: """
          Geen voorspelling welke aanbieder omvalt: dat vraagt zijn eigen jaarrekening. De kansen op redding steunen \
          op een enkel bericht (W), en het verloop van een sluiting is een aanname (A).
          """,
        en: """
          Not a prediction of which provider fails: that takes his own accounts. The chances of rescue rest on a \
          single report (W), and the course of a closure is an assumption (A).
          """),
      keys: [
        "failure.cash_days", "failure.cash_months", "failure.system_rescue", "failure.rescue", "failure.support",
        "failure.transfer", "failure.lengthening", "failure.rehired", "failure.rehiring", "failure.lost_months",
        "cost.equity", "cost.distress", "cost.rescue", "providers.<provider>.system", "providers.<provider>.closes",
      ]),
  ]
}
