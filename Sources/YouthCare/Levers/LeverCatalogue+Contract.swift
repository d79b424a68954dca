extension LeverCatalogue {
  /// Contract form: how long, at what price level, and how the terms themselves move.
  static let contractForm: [Lever] = [
    Lever(
      "contract.years", .contractForm, LocalizedText(nl: "Looptijd en verlenging", en: "Length and extension"),
      mechanism: LocalizedText(
        nl: """
          Hoe meer jaren een contract nog loopt, hoe meer een aanbieder investeert: hij werft sneller en trekt \
          harder aan transformatie. Elke nieuwe aanbesteding kost geld en kan plaatsen kosten, en wie niet weet wat \
          erna komt breidt in het laatste jaar niet uit.
          """,
        en: """
          The more years a contract has to run, the more a provider invests: he hires faster and works harder on \
          transformation. Every new tender costs money and can cost places, and who does not know what comes after \
          adds none in the last year.
          """),
      limits: LocalizedText(
        nl: """
          Geen gemeten effect: een cijfer voor de invloed van de looptijd is niet gevonden. Vier tot zes jaar is een \
          advies van brondocument 001, en hoe investeren met de looptijd meebeweegt is een aanname (A).
          """,
        en: """
          Not a measured effect: no figure for the influence of the length was found. Four to six years is advice of \
          source document 001, and how investing moves with the length is an assumption (A).
          """),
      keys: [
        "contract.years", "contract.extension", "contract.extension_years", "contract.afterwards",
        "contract.start_up_loss", "contract.start_up_months", "workforce.tender_turnover",
      ]),
    Lever(
      "indexation_share", .contractForm, LocalizedText(nl: "Indexatie", en: "Indexation"),
      mechanism: LocalizedText(
        nl: """
          Prijzen volgen een deel van de kostenindex, en wat eraan ontbreekt stapelt zich elk jaar op in de marge \
          van aanbieders, tot zij interen, krimpen of omvallen. Met true_up wordt wat de voorlopige index over een \
          jaar tekortkwam aan het eind van dat jaar verrekend, ook het laatste, en is het volgende tarief hersteld.
          """,
        en: """
          Prices follow part of the cost index, and what is missing piles up every year in providers' margins, until \
          they eat into equity, shrink or fail. With true_up what the provisional index fell short over a year is \
          settled at the end of that year, the last one too, and the next price is put right.
          """),
      limits: LocalizedText(
        nl: """
          Geen raming van de index zelf: hoogte en spreiding geeft u op, en het verschil tussen voorlopig en definitief \
          steunt op twee jaren (D). Dat ook het verleden wordt verrekend is een keuze van het contract (A), en \
          nacalculatie rekent met de voorlopige bedragen.
          """,
        en: """
          Not a forecast of the index itself: its level and spread are yours to state, and the gap between provisional \
          and final rests on two years (D). That the past is settled too is a choice of the contract (A), and \
          post-calculation goes by the provisional sums.
          """),
      keys: [
        "contract.indexation", "contract.indexation_share", "contract.true_up", "contract.indexation_sd",
        "contract.indexation_autocorrelation", "contract.provisional_gap", "contract.provisional_gap_sd",
      ]),
    Lever(
      "cost.tariff_ratio", .contractForm,
      LocalizedText(nl: "Tarief ten opzichte van de kostprijs", en: "Tariff over cost price"),
      mechanism: LocalizedText(
        nl: """
          Tarief gedeeld door kostprijs bepaalt de marge en, met het variabele deel van de kosten, wat een extra \
          uur, dag of cliënt oplevert. De zorg reageert daar weinig op; vermogen, capaciteit en continuïteit van \
          aanbieders wel, maar pas na jaren.
          """,
        en: """
          The tariff over the cost price sets the margin and, with the variable share of cost, what an extra hour, \
          day or client earns. Care responds little to it; providers' equity, capacity and continuity do, but only \
          after years.
          """),
      limits: LocalizedText(
        nl: """
          Geen ruimte om vrij te kiezen: onder 97 % van de kostprijs is de wettelijke plicht tot reële tarieven (1 \
          juli 2024) in het geding. Sectormarges zijn bekend (D), het variabele deel per zorgvorm is een aanname \
          (A).
          """,
        en: """
          Not free to choose: below 97 % of the cost price the legal duty of real prices (1 July 2024) is at stake. \
          Margins of the sector are known (D), the variable share by form of care is an assumption (A).
          """),
      keys: ["cost.tariff_ratio", "cost.variable_share"]),
    Lever(
      "adjustment", .contractForm, LocalizedText(nl: "Bijstelmomenten", en: "Adjustment moments"),
      mechanism: LocalizedText(
        nl: """
          Op vaste momenten schuiven prijzen, plafonds en bedragen een deel op naar wat is gerealiseerd, binnen een \
          grens. Zo deelt de gemeente in lagere kosten per traject en de aanbieder in een hogere vraag, maar tot dat \
          moment houdt ieder zijn winst of verlies.
          """,
        en: """
          At fixed moments prices, ceilings and sums move part of the way to what was realised, within a bound. So \
          the municipality shares in lower costs per trajectory and the provider in higher demand, but until then \
          each keeps his gain or loss.
          """),
      limits: LocalizedText(
        nl: """
          Geen nacalculatie: wat voor het moment is betaald blijft zoals het was. Hoe ver partijen werkelijk \
          bijstellen is een aanname (A), en het teken van de besparing bij een trajectprijs hangt ervan af.
          """,
        en: """
          Not a post-calculation: what was paid before the moment stays as it was. How far parties really adjust is \
          an assumption (A), and the sign of the saving under a trajectory price depends on it.
          """),
      keys: ["funding.adjustment.every", "funding.adjustment.share", "funding.adjustment.bound"]),
    Lever(
      "funding.growth", .contractForm, LocalizedText(nl: "Groeipad", en: "Growth path"),
      mechanism: LocalizedText(
        nl: """
          Een plafond of vast bedrag groeit of krimpt elk jaar met een afgesproken percentage, naast de index. \
          Groeit de vraag sneller, dan loopt de wachtlijst op of teert de aanbieder in; groeit zij trager, dan ligt \
          er ruimte die niemand nodig heeft.
          """,
        en: """
          A ceiling or lump sum grows or shrinks every year by an agreed percentage, apart from the index. Where \
          demand grows faster, the waiting list grows or the provider eats into his means; where it grows slower, \
          there is room that nobody needs.
          """),
      limits: LocalizedText(
        nl: """
          Geen raming van de vraag: die groeit volgens inflow, wat het pad ook zegt. Het pad is uw keuze en heeft \
          geen graad; brondocument 000 beveelt het aan zonder een hoogte te noemen.
          """,
        en: """
          Not a forecast of demand: that grows by inflow, whatever the path says. The path is your choice and has no \
          grade; source document 000 recommends it without naming a height.
          """),
      keys: ["funding.growth", "funding.ceiling.growth"]),
    Lever(
      "introduction", .contractForm, LocalizedText(nl: "Voorbereiding en ingroei", en: "Preparation and step-in"),
      mechanism: LocalizedText(
        nl: """
          Slecht omschreven trajecten kosten in het begin meer dan gepland; voorbereiding, geleidelijke ingroei en \
          oefening verkleinen die overschrijding. Bij betaling per uur of traject draagt de gemeente haar, bij een \
          vast bedrag de aanbieder.
          """,
        en: """
          Badly defined trajectories cost more than planned in the beginning; preparation, a gradual step-in and \
          practice reduce that overrun. Where care is paid by hour or trajectory the municipality bears it, under a \
          lump sum the provider.
          """),
      limits: LocalizedText(
        nl: """
          Geen wet van elke invoering: de omvang steunt op één geval, Amsterdam 2018, waar meer tegelijk veranderde \
          (W). Hoe snel voorbereiding en oefening helpen is niet gemeten, al raadt brondocument 001 beide aan.
          """,
        en: """
          Not a law of every introduction: the size rests on one case, Amsterdam 2018, where more changed at the \
          same time (W). How fast preparation and practice help was not measured, though source document 001 advises \
          both.
          """),
      keys: [
        "funding.introduction.preparation", "funding.introduction.step_in", "funding.introduction.overrun",
        "funding.introduction.learning",
      ]),
    Lever(
      "transition", .contractForm,
      LocalizedText(nl: "Lopende zorg bij nieuwe afspraken", en: "Care under way as other terms begin"),
      mechanism: LocalizedText(
        nl: """
          Wie in zorg is als een andere manier van betalen ingaat, blijft betaald zoals zijn zorg begon, of elk model \
          betaalt zijn deel van de dagen, of het nieuwe betaalt alsof de zorg eronder begon. Dat laatste betaalt \
          trajecten dubbel of half; bij het eerste lopen beide een tijd naast elkaar, wat kosten verschuift.
          """,
        en: """
          Who is in care when another way of paying begins stays paid as his care began, or each model pays its part \
          of the days, or the new one pays as if the care had begun under it. The last pays trajectories twice or by \
          halves; with the first both run side by side for a while, which moves cost.
          """),
      limits: LocalizedText(
        nl: """
          Geen effect op zorg of vraag: uren en duur volgen altijd de nieuwe afspraken. Het is rekenwerk en uw keuze, \
          zonder graad; een vast bedrag betaalt een periode, dus daar telt altijd het deel van de dagen.
          """,
        en: """
          Not an effect on care or demand: hours and length follow the new terms whatever it is. It is arithmetic and \
          your choice, without a grade; a lump sum pays for a period, so there the part of the days always counts.
          """),
      keys: ["funding.transition"]),
    Lever(
      "transformation", .contractForm,
      LocalizedText(nl: "Transformatiedoel (korter verblijf)", en: "Transformation target (shorter stay)"),
      mechanism: LocalizedText(
        nl: """
          Een afgesproken korter verblijf haalt langs een S-kromme een deel van het doel, en meer met een langer \
          contract en meer instrumenten. Een deel is vroegtijdig afsluiten en leidt tot terugkeer, en met een \
          wachtlijst levert de kortere duur doorstroom op in plaats van lagere uitgaven.
          """,
        en: """
          An agreed shorter stay reaches part of the target along an S-curve, and more with a longer contract and \
          more instruments. Part of it is early closing and leads to re-entry, and with a waiting list the shorter \
          stay brings throughput instead of lower spending.
          """),
      limits: LocalizedText(
        nl: """
          Geen toezegging dat 20 % korter lukt: met twee instrumenten en een vijfjarig contract haalt het model 40 % \
          van het doel. Het bewijs is tegenstrijdig (W): Illinois verbeterde sterk maar zonder vergelijking, het CPB \
          (2020) zag bij lokale teams gemiddeld geen daling.
          """,
        en: """
          Not a promise that 20 % shorter succeeds: with two instruments and a contract of five years the model \
          reaches 40 % of the target. The evidence conflicts (W): Illinois improved strongly but without a \
          comparison, CPB (2020) saw no fall on average with local teams.
          """),
      keys: [
        "funding.transformation.target", "funding.transformation.months", "funding.transformation.projects",
        "funding.transformation.effectiveness", "funding.transformation.genuine",
      ]),
    Lever(
      "notice", .contractForm, LocalizedText(nl: "Opzeggen door aanbieders", en: "Notice by providers"),
      mechanism: LocalizedText(
        nl: """
          Een aanbieder die twee jaar achtereen verlies maakt kan opzeggen; na de opzegtermijn start niemand meer \
          bij hem en maken cliënten hun traject daar af. Een langere termijn geeft de gemeente tijd om plaatsen te \
          vinden, maar neemt het verlies niet weg.
          """,
        en: """
          A provider who loses money two years running can give notice; after the term nobody starts with him any \
          more and clients finish there. A longer term gives the municipality time to find places, but does not take \
          the loss away.
          """),
      limits: LocalizedText(
        nl: """
          Geen faillissement (zie failure), en geen opzegging door de gemeente. Hoe vaak verlieslijdende aanbieders \
          opzeggen is niet gemeten: de kans is een aanname (A).
          """,
        en: """
          Not an insolvency (see failure), and not notice by the municipality. How often providers who lose money \
          give notice was not measured: the hazard is an assumption (A).
          """),
      keys: ["funding.notice.months", "funding.notice.hazard", "funding.notice.margin"]),
  ]
}
