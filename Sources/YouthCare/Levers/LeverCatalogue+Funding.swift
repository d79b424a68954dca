extension LeverCatalogue {
  /// Funding: the base models, and what changes what they pay.
  static let funding: [Lever] = [
    Lever(
      "effort-based", .funding, LocalizedText(nl: "Inspanningsgericht (p × q)", en: "Effort-based (p × q)"),
      fundingModel: "effort-based",
      mechanism: LocalizedText(
        nl: """
          De gemeente betaalt elk geleverd uur of elke dag, dus elke extra eenheid brengt de aanbieder iets op en \
          het volumerisico ligt bij de gemeente. Vergeleken met een vast bedrag geeft dat iets meer en langere zorg \
          en kortere wachtlijsten, tegen hogere en minder voorspelbare uitgaven.
          """,
        en: """
          The municipality pays every hour or day delivered, so every extra unit earns the provider something and \
          the risk of volume is the municipality's. Compared with a lump sum that gives somewhat more and longer \
          care and shorter waiting lists, at higher and less predictable spending.
          """),
      limits: LocalizedText(
        nl: """
          Geen verwijt van overbehandeling: de richting is in laboratoria en andere landen gevonden, de omvang voor \
          de Nederlandse jeugdhulp niet (W). Tarieven en uren zijn die van uw regio, geen gemiddelde.
          """,
        en: """
          Not a charge of overtreatment: the direction was found in laboratories and other countries, the size for \
          Dutch youth care was not (W). Tariffs and hours are those of your region, not an average.
          """),
      keys: [
        "funding.tariff", "funding.per", "funding.hours_per_week", "funding.administration", "funding.upcoding",
        "funding.length_weight", "funding.risk_adjustment", "funding.message_cost",
      ]),
    Lever(
      "output-based", .funding,
      LocalizedText(nl: "Outputgericht (prijs per traject)", en: "Output-based (price per trajectory)"),
      fundingModel: "output-based",
      mechanism: LocalizedText(
        nl: """
          De gemeente betaalt een prijs per traject, zodat de aanbieder het risico van duur en uren draagt en per \
          traject iets minder zorg geeft. Daar staan hoger registreren, meer terugkeer, een opslag bij klein volume \
          en fouten bij de invoering tegenover, zodat de uitgaven eerst kunnen stijgen.
          """,
        en: """
          The municipality pays a price per trajectory, so that the provider bears the risk of length and hours and \
          gives somewhat less care per trajectory. Against that stand upcoding, more re-entry, a premium for small \
          volume and errors at the introduction, so that spending may rise first.
          """),
      limits: LocalizedText(
        nl: """
          Geen zekere besparing: in de volwassen-ggz werd behandeling met trapsgewijze tarieven 2 tot 7 % korter, \
          maar schoof 11 tot 13 % over een drempel, met 7 tot 9 % hogere kosten (M). Voor de jeugdhulp is er vooral \
          één vertroebeld geval (Amsterdam 2018), geen effectmeting.
          """,
        en: """
          Not a sure saving: in adult mental health care step tariffs made treatment 2 to 7 % shorter, but 11 to 13 \
          % moved over a threshold, with 7 to 9 % higher cost (M). For youth care there is mainly one confounded \
          case (Amsterdam 2018), no measured effect.
          """),
      keys: [
        "funding.price", "funding.at_start", "funding.reopening_window", "funding.volume_premium",
        "funding.administration", "funding.upcoding", "funding.length_weight", "funding.risk_adjustment",
        "funding.message_cost",
      ]),
    Lever(
      "task-based", .funding, LocalizedText(nl: "Taakgericht (vast bedrag)", en: "Task-based (lump sum)"),
      fundingModel: "task-based",
      mechanism: LocalizedText(
        nl: """
          De aanbieder krijgt een vast bedrag, wat hij ook levert: de uitgaven liggen vast en het volumerisico is \
          van hem. Een extra cliënt brengt niets op, dus zorg en instroom nemen iets af en extra vraag komt op de \
          wachtlijst terecht.
          """,
        en: """
          The provider gets a lump sum, whatever he delivers: spending is fixed and the risk of volume is his. An \
          extra client earns nothing, so care and intake fall a little and extra demand ends up on the waiting list.
          """),
      limits: LocalizedText(
        nl: """
          Geen bewezen doelmatigheid: in Colorado daalden bij een bedrag per kind de kosten, maar ook de toegang \
          (W), en een overzicht van Amerikaanse jeugdzorg (2003) vond geen groot effect op uitkomsten. Taakgericht \
          in naam, met verantwoording per cliënt, geeft de lasten zonder de eenvoud.
          """,
        en: """
          Not proven efficiency: in Colorado a sum per child lowered costs, but access too (W), and a review of \
          American child welfare (2003) found no major effect on outcomes. Task-based in name only, with accounts \
          per client, brings the burden without the simplicity.
          """),
      keys: [
        "funding.budget", "funding.accounting", "funding.mismatch", "funding.administration", "funding.upcoding",
        "funding.length_weight", "funding.risk_adjustment", "funding.message_cost",
      ]),
    Lever(
      "price-per-measure", .funding,
      LocalizedText(nl: "Prijs per maatregel (GI)", en: "Price per measure (certified institutions)"),
      fundingModel: "price-per-measure",
      mechanism: LocalizedText(
        nl: """
          Een gecertificeerde instelling krijgt per maand een bedrag voor elke lopende maatregel, ongeacht de uren. \
          De rechter bepaalt wie komt en grotendeels hoelang, dus alleen de uren en een klein deel van de duur \
          reageren op geld.
          """,
        en: """
          A certified institution gets a sum per month for every open measure, whatever the hours. The judge decides \
          who comes and mostly for how long, so only the hours and a small part of the length respond to money.
          """),
      limits: LocalizedText(
        nl: """
          Geen knop om maatregelen te verminderen: hun aantal volgt uit de instroom in uw bestand. Hoeveel de \
          instelling zelf over de duur beslist is een aanname (A); het tarief is landelijk bekend (D).
          """,
        en: """
          Not a way to reduce measures: their number follows from the inflow in your file. How far the institution \
          itself decides on the length is an assumption (A); the tariff is known nationally (D).
          """),
      keys: [
        "funding.price_per_month", "funding.length_discretion", "funding.administration", "funding.upcoding",
        "funding.length_weight", "funding.risk_adjustment", "funding.message_cost",
      ]),
    Lever(
      "post_calculation", .funding, LocalizedText(nl: "Nacalculatie", en: "Post-calculation"),
      mechanism: LocalizedText(
        nl: """
          Na het jaar verrekenen gemeente en aanbieder een deel van wat buiten een bandbreedte rond het vaste bedrag \
          valt. Hoe smaller de band en hoe groter het deel, hoe meer risico naar de gemeente teruggaat en hoe meer \
          een extra cliënt weer loont.
          """,
        en: """
          After the year municipality and provider settle a share of what fell outside a corridor around the lump \
          sum. The narrower the corridor and the larger the share, the more risk returns to the municipality and the \
          more an extra client pays again.
          """),
      limits: LocalizedText(
        nl: """
          Geen gratis verzekering: de gemeente ruilt voorspelbare uitgaven voor minder risico bij de aanbieder en \
          krijgt de rekening maanden na het jaar. Een gemeten effect is niet gevonden; de verrekening zelf is \
          rekenwerk, de extra administratie een aanname (A).
          """,
        en: """
          Not a free insurance: the municipality trades predictable spending for less risk of the provider and gets \
          the bill months after the year. No measured effect was found; the settlement itself is arithmetic, the \
          extra administration an assumption (A).
          """),
      keys: [
        "funding.post_calculation.band", "funding.post_calculation.share", "funding.post_calculation.basis",
        "funding.post_calculation.settlement_month", "funding.post_calculation.administration",
      ]),
    Lever(
      "ceiling", .funding, LocalizedText(nl: "Omzetplafond", en: "Revenue ceiling"),
      mechanism: LocalizedText(
        nl: """
          Boven het plafond betaalt de gemeente niet of minder, dus stopt de aanbieder reguliere starts, gaat hij \
          door tegen een lager tarief, of wacht hij op ruimte of toestemming. De uitgaven blijven bij het plafond en \
          de vraag daarboven wordt een wachtlijst; crisis en spoed starten altijd.
          """,
        en: """
          Above the ceiling the municipality pays nothing or less, so the provider stops regular starts, goes on at \
          a lower tariff, or waits for room or approval. Spending stays near the ceiling and the demand above it \
          becomes a waiting list; crisis and urgent clients always start.
          """),
      limits: LocalizedText(
        nl: """
          Geen kleinere vraag: wie niet start wacht, haakt af of komt elders terug. Dat plafonds de productie en de \
          wachttijd sturen is elders gezien (M voor de richting), in Nederland alleen beschreven (Apeldoorn 2021); \
          hoe aanbieders ermee omgaan is een aanname (A).
          """,
        en: """
          Not a smaller demand: who does not start waits, gives up or comes back elsewhere. That caps steer \
          production and waits was seen elsewhere (M for the direction), in Dutch youth care only described \
          (Apeldoorn 2021); how providers deal with it is an assumption (A).
          """),
      keys: [
        "funding.ceiling.over_delivery", "funding.ceiling.amount", "funding.ceiling.share",
        "funding.ceiling.stock_tolerance", "funding.ceiling.reduced_tariff", "funding.ceiling.movable_share",
        "funding.ceiling.reallocation_month", "funding.ceiling.approval_probability", "funding.ceiling.decision_lag",
        "funding.ceiling.on_closure",
      ]),
    Lever(
      "guarantee", .funding, LocalizedText(nl: "Garantiebudget", en: "Guarantee budget"),
      mechanism: LocalizedText(
        nl: """
          Blijft de omzet van een jaar onder de garantie, dan vult de gemeente haar aan, zodat de aanbieder plaatsen \
          kan aanhouden die hij anders zou sluiten. Dat kost weinig zolang de vraag op peil is, maar bij een dalend \
          volume, ook door geslaagde transformatie, betaalt de gemeente lege plaatsen.
          """,
        en: """
          Where a year's turnover stays below the guarantee the municipality tops it up, so that the provider can \
          keep places he would close otherwise. That costs little as long as demand holds, but at a falling volume, \
          also by successful transformation, the municipality pays for empty places.
          """),
      limits: LocalizedText(
        nl: """
          Geen bewezen middel voor continuïteit: de 80 tot 90 % is één afspraak in Groningen (brondocument 004, D), \
          zonder meting van het effect. Het is ook geen voorschot, want de aanvulling komt na het jaar.
          """,
        en: """
          Not a proven means of continuity: the 80 to 90 % is one agreement in Groningen (source document 004, D), \
          without a measured effect. Nor is it an advance, as the top-up comes after the year.
          """),
      keys: ["funding.guarantee.share", "funding.guarantee.expected"]),
    Lever(
      "innovation", .funding, LocalizedText(nl: "Innovatiebudget", en: "Innovation sum"),
      mechanism: LocalizedText(
        nl: """
          Naast de betaling voor zorg krijgt de aanbieder per kwartaal vooraf een vast bedrag voor vernieuwing. Het \
          koopt zelf geen zorg en vraagt extra administratie; vanaf 2 % kan het als instrument meetellen bij een \
          afgesproken korter verblijf.
          """,
        en: """
          Beside the payment for care the provider gets a lump sum for innovation, each quarter in advance. It buys \
          no care itself and takes extra administration; from 2 % on it can count as an instrument towards an agreed \
          shorter stay.
          """),
      limits: LocalizedText(
        nl: """
          Geen opbrengst op zichzelf: zonder transformatiedoel stijgen alleen de uitgaven. Dat zo'n bedrag innovatie \
          oplevert is niet gemeten; het bedrag is uw keuze, de administratie een aanname (A).
          """,
        en: """
          Not a return by itself: without a transformation target only spending rises. That such a sum brings \
          innovation was not measured; the sum is your choice, the administration an assumption (A).
          """),
      keys: ["funding.innovation.amount", "funding.innovation.share", "funding.innovation.administration"]),
    Lever(
      "outcome_withhold", .funding, LocalizedText(nl: "Betalen op uitkomst", en: "Payment by outcome"),
      mechanism: LocalizedText(
        nl: """
          Een deel van elke betaling vervalt bij cliënten die de uitkomst niet halen, wat aan het eind van elk traject \
          wordt geloot, zodat de gemeente gemiddeld minder betaalt; van een vast bedrag vervalt het verwachte deel. De \
          aanbieder houdt een lagere marge over en geeft daarom, net als bij een lager tarief, iets minder zorg.
          """,
        en: """
          Part of every payment lapses for clients who do not reach the outcome, which is drawn as each trajectory ends, \
          so that the municipality pays less on average; of a lump sum the expected part lapses. The provider keeps a \
          lower margin and therefore, as with a lower tariff, gives slightly less care.
          """),
      limits: LocalizedText(
        nl: """
          Geen prikkel tot betere uitkomsten: het deel zonder uitkomst geeft u op en reageert nergens op. Illinois \
          zag sterk betere resultaten, maar zonder vergelijking; in Nederland had in 2018 geen uitkomst financiële \
          gevolgen.
          """,
        en: """
          Not an incentive to better outcomes: the share without the outcome is stated by you and responds to \
          nothing. Illinois saw strongly better results, but without a comparison; in the Netherlands no outcome had \
          financial consequences in 2018.
          """),
      keys: ["funding.outcome_withhold.share", "funding.outcome_withhold.unmet"]),
    Lever(
      "efficiency_discount", .funding, LocalizedText(nl: "Doelmatigheidskorting", en: "Efficiency discount"),
      mechanism: LocalizedText(
        nl: """
          De gemeente trekt een vast percentage af van alle betalingen voor zorg. De uitgaven dalen meteen en de \
          marge van aanbieders evenveel, wat zorg en instroom iets remt en op termijn vermogen en capaciteit kost.
          """,
        en: """
          The municipality takes a fixed percentage off all payments for care. Spending falls at once and providers' \
          margins by as much, which slightly restrains care and intake and in time costs equity and capacity.
          """),
      limits: LocalizedText(
        nl: """
          Geen doelmatigheidswinst: de korting maakt de zorg zelf niet goedkoper. Zij is uw keuze en heeft geen \
          graad, maar onder 97 % van de kostprijs is de wettelijke plicht tot reële tarieven in het geding.
          """,
        en: """
          Not a gain in efficiency: the discount does not make care itself cheaper. It is your choice and has no \
          grade, but below 97 % of the cost price the legal duty of real prices is at stake.
          """),
      keys: ["funding.efficiency_discount"]),
    Lever(
      "payment", .funding, LocalizedText(nl: "Betaaltermijnen en voorschot", en: "Payment terms and advance"),
      mechanism: LocalizedText(
        nl: """
          Facturen worden na een termijn betaald, een deel wordt eerst afgekeurd, en een voorschot haalt geld naar \
          voren. Dat verandert niet hoeveel de gemeente betaalt, wel wanneer, en dus of een aanbieder zonder geld \
          komt te zitten.
          """,
        en: """
          Invoices are paid after a term, part is rejected first, and an advance brings money forward. That does not \
          change how much the municipality pays, but when, and so whether a provider runs out of money.
          """),
      limits: LocalizedText(
        nl: """
          Geen besparing: later betalen verschuift kosten naar de aanbieder. Brondocument 004 noemt liquiditeit het \
          grootste probleem, maar geeft geen cijfers: alle getallen zijn aannames (A).
          """,
        en: """
          Not a saving: paying later moves the burden to the provider. Source document 004 calls liquidity the \
          largest problem, but gives no figures: all numbers are assumptions (A).
          """),
      keys: [
        "funding.payment.term", "funding.payment.rejected", "funding.payment.rejected_delay",
        "funding.payment.advance",
      ]),
    Lever(
      "funding.substitution", .funding,
      LocalizedText(nl: "Ander segment binnen één taak", en: "Another segment within one task"),
      mechanism: LocalizedText(
        nl: """
          Bij een taak over meer segmenten helpt de aanbieder een groeiend deel van de aanmeldingen in een lichter \
          segment, omdat het bedrag gelijk blijft. Waar dat niet genoeg is komt de cliënt na enkele maanden terug.
          """,
        en: """
          With a task that spans segments the provider helps a growing part of the requests in a lighter segment, as \
          the sum stays the same. Where that is not enough the client comes back after some months.
          """),
      limits: LocalizedText(
        nl: """
          Geen besluit van de toegang (dat is access.substitution), en geen besparing voor de gemeente zolang het \
          bedrag vastligt. De omvang steunt op Colorado en op gezinsbehoud, waarover meta-analyses elkaar \
          tegenspreken (W).
          """,
        en: """
          Not a decision of access (that is access.substitution), and no saving for the municipality as long as the \
          sum is fixed. The size rests on Colorado and on family preservation, on which meta-analyses conflict (W).
          """),
      keys: [
        "funding.task", "funding.substitution.to_segment", "funding.substitution.share",
        "funding.substitution.failure", "funding.substitution.return_delay", "funding.substitution.places",
      ]),
  ]
}
