extension LeverCatalogue {
  /// Supplier management: how many providers, who may come, who must go, and what it costs to manage them.
  static let supplierManagement: [Lever] = [
    Lever(
      "suppliers.number", .supplierManagement,
      LocalizedText(nl: "Aantal aanbieders en concentratie", en: "Number of providers and concentration"),
      mechanism: LocalizedText(
        nl: """
          Meer aanbieders betekent meer contracten en meer beheer en, waar ieder een eigen wachtlijst heeft, langer \
          wachten bij dezelfde capaciteit. De omvang daalt met de rangorde zodat de grootste samen een vast aandeel \
          hebben, en aanbieders verschillen in verblijfsduur, kosten en kwaliteit.
          """,
        en: """
          More providers mean more contracts and more management and, where each has a waiting list of its own, \
          longer waits at the same capacity. Size falls with rank so that the largest have a stated share together, \
          and providers differ in length of stay, cost and quality.
          """),
      limits: LocalizedText(
        nl: """
          Minder aanbieders is op zichzelf geen bewezen besparing: IPSE (2023) verklaart er maar een klein deel van \
          de kostenverschillen mee, en Veendam (13 % lager) deed het in één pakket met andere maatregelen. Hoe \
          aanbieders verschillen heeft graad M voor kwaliteit en A voor duur en kosten.
          """,
        en: """
          Fewer providers are not a proven saving by themselves: IPSE (2023) explains only a small part of \
          differences in cost by procurement, and Veendam (13 % lower) did it in one package with other measures. \
          How providers differ is graded M for quality and A for stay and cost.
          """),
      keys: [
        "suppliers.number", "suppliers.top", "suppliers.top_share", "suppliers.stay_spread",
        "suppliers.cost_spread", "suppliers.quality_spread", "providers.<provider>.stay",
        "providers.<provider>.cost", "providers.<provider>.quality",
      ]),
    Lever(
      "suppliers.admission", .supplierManagement,
      LocalizedText(nl: "Open house of selectie", en: "Open house or selection"),
      mechanism: LocalizedText(
        nl: """
          Bij open house treden aanbieders toe zolang de marge goed is en er wachtenden zijn, klein en goedkoper dan \
          anderen; bij selectie blijft de groep gelijk tot de volgende herselectie. Toetreders brengen plaatsen en \
          keuze, maar ook contracten, inschrijfkosten en, waar al ruimte over is, extra zorg.
          """,
        en: """
          Under open house providers enter as long as margins are good and clients wait, small and at lower cost \
          than others; under selection the group stays the same until the next re-admission. Entrants bring places \
          and choice, but also contracts, costs of bidding and, where there is slack already, extra care.
          """),
      limits: LocalizedText(
        nl: """
          Geen bewijs dat selecteren bespaart: IPSE (2023) schrijft maar een klein deel van de kostenverschillen toe \
          aan inkoop, en brondocument 001 waarschuwt dat te weinig aanbieders problemen naar onderaannemers schuift. \
          De toetreding volgt uit vestigingen in het handelsregister (W), niet uit contracten.
          """,
        en: """
          Not evidence that selecting saves: IPSE (2023) ascribes only a small part of differences in cost to \
          procurement, and source document 001 warns that too few providers push problems to subcontractors. Entry \
          follows from sites in the trade register (W), not from contracts.
          """),
      keys: [
        "suppliers.admission", "suppliers.entry", "suppliers.entrant_share", "suppliers.entrant_cost",
        "suppliers.bid_cost",
      ]),
    Lever(
      "suppliers.readmission", .supplierManagement,
      LocalizedText(nl: "Herselectie van aanbieders", en: "Re-admission of providers"),
      mechanism: LocalizedText(
        nl: """
          Om de zoveel jaar vallen de aanbieders met de laagste scores af, zodat de gemiddelde kwaliteit stijgt en \
          er minder cliënten terugkeren. De score van een kleine aanbieder is vooral ruis, dus er vallen ook goede \
          aanbieders af, en anderen moeten hun plaatsen opvangen.
          """,
        en: """
          Every few years the providers with the lowest scores drop out, so that mean quality rises and fewer \
          clients come back. The score of a small provider is mostly noise, so good providers drop out too, and \
          others have to make up for their places.
          """),
      limits: LocalizedText(
        nl: """
          Geen betrouwbaar oordeel over één aanbieder: wie behandelt verklaart zo'n 5 % van de verschillen in \
          uitkomst (Wampold en Brown 2005, W). Welk deel afvalt is een aanname (A), en Nederlands onderzoek naar \
          herselectie is niet gevonden.
          """,
        en: """
          Not a reliable verdict on one provider: who treats explains about 5 % of the differences in outcome \
          (Wampold and Brown 2005, W). What share drops out is an assumption (A), and no Dutch research on \
          re-admission was found.
          """),
      keys: [
        "suppliers.readmission", "suppliers.readmission_drop", "suppliers.readmission_reliability",
        "suppliers.for_cause",
      ]),
    Lever(
      "suppliers.threshold", .supplierManagement,
      LocalizedText(nl: "Inschrijfdrempel van aanbieders", en: "Providers' threshold to bid"),
      mechanism: LocalizedText(
        nl: """
          Een aanbieder die in een jaar minder cliënten verwacht dan zijn drempel schrijft niet in, tenzij zijn \
          marge hoog genoeg is. Een klein segment verdeeld over veel aanbieders krijgt zo minder inschrijvers dan er \
          willen leveren.
          """,
        en: """
          A provider who expects fewer clients in a year than his threshold does not bid, unless his margin is high \
          enough. A small segment divided over many providers so gets fewer bidders than there are willing to \
          deliver.
          """),
      limits: LocalizedText(
        nl: """
          Geen eis van de gemeente, maar gedrag van aanbieders. Document 004 noemt alleen de richting: een grote \
          aanbieder laat uitvragen met weinig cliënten soms lopen (W); de hoogte is een aanname.
          """,
        en: """
          Not a condition set by the municipality, but behaviour of providers. Source document 004 gives only the \
          direction: a large provider sometimes passes over tenders with few clients (W); the height is an \
          assumption.
          """),
      keys: ["suppliers.threshold", "suppliers.threshold_margin"]),
    Lever(
      "suppliers.subcontracted", .supplierManagement, LocalizedText(nl: "Onderaanneming", en: "Subcontracting"),
      mechanism: LocalizedText(
        nl: """
          Hoofdaannemers geven een deel van de zorg door, houden een deel van het tarief en hebben meer tijd nodig \
          voor de toewijzing. De onderaannemer werkt tegen een lager tarief, en hoeveel hoofdcontracten er zijn zegt \
          suppliers.number.
          """,
        en: """
          Main contractors pass part of the care on, keep part of the tariff and need more time to match clients. \
          The subcontractor works at a lower tariff, and suppliers.number says how many main contracts there are.
          """),
      limits: LocalizedText(
        nl: """
          Geen vermindering van het aantal aanbieders: brondocument 001 waarschuwt dat problemen dan naar \
          onderaannemers verschuiven. Wat hoofdaannemers houden en hoeveel tijd het kost zijn aannames (A).
          """,
        en: """
          Not a reduction of the number of providers: source document 001 warns that problems then move to \
          subcontractors. What main contractors keep and how much time it takes are assumptions (A).
          """),
      keys: ["suppliers.subcontracted", "suppliers.subcontracting_margin", "suppliers.subcontracting_delay"]),
    Lever(
      "suppliers.steered", .supplierManagement,
      LocalizedText(nl: "Veranderopdrachten met opvolging", en: "Change assignments with follow-up"),
      mechanism: LocalizedText(
        nl: """
          De regio geeft de grootste aanbieders een veranderopdracht en volgt die op, waardoor hun kwaliteit elk \
          jaar iets stijgt en er minder cliënten terugkeren. Opvolgen kost de gemeente geld per contract.
          """,
        en: """
          The region gives the largest providers a change assignment and follows it up, by which their quality rises \
          a little every year and fewer clients come back. Following up costs the municipality money for each \
          contract.
          """),
      limits: LocalizedText(
        nl: """
          Geen korter verblijf vanzelf: dat spreekt u af bij transformation, waar een opgevolgde opdracht als \
          instrument telt. Wat het oplevert is een aanname (A); brondocument 001 noemt het een sleutel, maar geeft \
          geen cijfer.
          """,
        en: """
          Not a shorter stay by itself: that is agreed under transformation, where an assignment that is followed up \
          counts as an instrument. What it brings is an assumption (A); source document 001 calls it a key, but \
          gives no figure.
          """),
      keys: ["suppliers.steered", "suppliers.learning", "suppliers.steering_cost"]),
    Lever(
      "relation", .supplierManagement, LocalizedText(nl: "Partner of leverancier", en: "Partner or supplier"),
      mechanism: LocalizedText(
        nl: """
          Een partner (relation: partner) laat eerder weten wat hij levert, besteedt minder aan administratie, haalt \
          meer van een transformatiedoel en houdt personeel beter vast. Dat groeit met de maanden onder een lang \
          contract, en elke eenzijdige ingreep neemt er een deel van weg: een lager tarief of een instroomstop.
          """,
        en: """
          A partner (relation: partner) tells sooner what he delivers, spends less on administration, reaches more \
          of a transformation target and keeps staff better. That grows with the months under a long contract, and \
          each one-sided cut takes part of it away: a lower tariff or an intake stop.
          """),
      limits: LocalizedText(
        nl: """
          Geen bewezen effect: brondocumenten 002 en 003 beschrijven wat partners doen en geven geen cijfers, dus elk \
          getal is een aanname (A), en wat een relatie de gemeente aan mensen kost zit er niet in. Met welke \
          aanbieders zij loont wijst de inkoopmatrix van raming check.
          """,
        en: """
          Not a proven effect: source documents 002 and 003 describe what partners do and give no figures, so every \
          number is an assumption (A), and what a relation costs the municipality in people is left out. With whom \
          it pays is what the buyer's matrix of raming check points at.
          """),
      keys: ["relation"] + Partnership.parameters.map { "partnership.\($0.key)" }),
    Lever(
      "municipal_cost", .supplierManagement, LocalizedText(nl: "Transactiekosten", en: "Transaction cost"),
      mechanism: LocalizedText(
        nl: """
          Elk contract, elke inkoopronde en elke gunning kost de gemeente geld naast de zorg. Een aanbieder die \
          onder meer bekostigingsmodellen werkt besteedt een groter deel van zijn omzet aan administratie.
          """,
        en: """
          Every contract, every round of procurement and every award costs the municipality money besides care. A \
          provider who works under more funding models spends a larger share of his turnover on administration.
          """),
      limits: LocalizedText(
        nl: """
          Geen gemeten kosten per contract of model: bekend is alleen een niveau van 25 tot 30 % van het budget voor \
          coördinatie, waarin ook toegang en huisvesting zitten. Alle bedragen zijn aannames (A); vervang ze door \
          die van uw eigen organisatie.
          """,
        en: """
          Not measured costs by contract or model: all that is known is a level of 25 to 30 % of the budget for \
          coordination, which includes access and offices. All amounts are assumptions (A); replace them by those of \
          your own organisation.
          """),
      keys: [
        "municipal_cost.per_contract", "municipal_cost.procurement", "municipal_cost.award", "cost.extra_model",
      ]),
  ]
}
