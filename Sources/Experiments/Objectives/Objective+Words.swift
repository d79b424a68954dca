public import YouthCare

extension Objective {
  /// Its name, for a line of a table.
  public var name: LocalizedText {
    switch self {
    case .totalCost: .init(nl: "Totale kosten", en: "Total cost")
    case .careCost: .init(nl: "Kosten van zorg", en: "Cost of care")
    case .rescueCost: .init(nl: "Noodsteun", en: "Rescue")
    case .innovationCost: .init(nl: "Innovatie", en: "Innovation")
    case .costPerClient: .init(nl: "Kosten per cliënt", en: "Cost per client")
    case .costPerChain: .init(nl: "Kosten per afgeronde keten", en: "Cost per completed chain")
    case .costVariation: .init(nl: "Variatie van kosten", en: "Variation of cost")
    case .budgetExceeded: .init(nl: "Begroting overschreden", en: "Budget exceeded")
    case .budgetExceededByTwentieth: .init(nl: "Met meer dan 5 % overschreden", en: "Exceeded by over 5%")
    case .valueAtRisk: .init(nl: "Overschrijding, P95", en: "Overrun, P95")
    case .meanWait: .init(nl: "Gemiddelde wachttijd", en: "Mean wait")
    case .waitP90: .init(nl: "Wachttijd, P90", en: "Wait, P90")
    case .startedInTime: .init(nl: "Op tijd begonnen", en: "Started in time")
    case .waiting: .init(nl: "Wachtenden aan eind", en: "Waiting at the end")
    case .weightedWait: .init(nl: "Wachttijd naar zwaarte", en: "Wait by severity")
    case .throughput: .init(nl: "Doorstroom", en: "Throughput")
    case .blockedShare: .init(nl: "Geblokkeerde dagen", en: "Blocked days")
    case .meanStay: .init(nl: "Gemiddelde duur", en: "Mean stay")
    case .reEntryShare: .init(nl: "Terugkeer", en: "Coming back")
    case .overcapacity: .init(nl: "Overcapaciteit", en: "Overcapacity")
    case .idlePlaces: .init(nl: "Lege plaatsen", en: "Idle places")
    case .guaranteeTopUps: .init(nl: "Garantie-aanvullingen", en: "Guarantee top-ups")
    case .residentialIndex: .init(nl: "Verblijfsindex", en: "Residential index")
    case .ambulatoryShare: .init(nl: "Ambulant deel van kosten", en: "Ambulatory part of cost")
    case .choice: .init(nl: "Keuzevrijheid", en: "Choice of provider")
    case .municipalAdministration: .init(nl: "Uitvoering gemeente", en: "Municipal administration")
    case .providerAdministration: .init(nl: "Administratie aanbieders", en: "Provider administration")
    case .administrationShare: .init(nl: "Uren niet voor cliënten", en: "Hours not for clients")
    case .medianMargin: .init(nl: "Mediane marge", en: "Median margin")
    case .distressShare: .init(nl: "Omzet in nood", en: "Turnover in distress")
    case .systemInsolvency: .init(nl: "Systeemaanbieder insolvent", en: "System provider insolvent")
    case .harm: .init(nl: "Schade-indicator", en: "Harm proxy")
    case .stepUps: .init(nl: "Zwaarder door wachten", en: "Heavier by waiting")
    case .unresolvedDropOuts: .init(nl: "Onopgelost afgehaakt", en: "Left unresolved")
    }
  }

  /// What it is, in one sentence: how it is counted, and of what it is made.
  public var definition: LocalizedText {
    switch self {
    case .totalCost:
      .init(
        nl: "Alle lasten van de gemeente voor de periode: zorg, noodsteun, innovatie en de eigen uitvoering.",
        en: "All that the period costs the municipality: care, rescue, innovation and its own administration.")
    case .careCost:
      .init(
        nl: "Totale kosten zonder noodsteun, innovatie en uitvoering: zorg, verrekening en garantie-aanvullingen.",
        en: "Total cost without rescue, innovation and administration: care, settlement and guarantee top-ups.")
    case .rescueCost:
      .init(nl: "Noodsteun aan aanbieders in de periode.", en: "Support to providers in distress in the period.")
    case .innovationCost:
      .init(nl: "Innovatiebedragen van de periode.", en: "Sums for innovation of the period.")
    case .costPerClient:
      .init(
        nl: "Totale kosten van een begrotingsjaar, gedeeld door de verschillende cliënten met zorg in dat jaar.",
        en: "Total cost of a budget year over the distinct clients with care in that year.")
    case .costPerChain:
      .init(
        nl: "Totale kosten gedeeld door de cliënten die de zorg afronden en er niet op terugkomen.",
        en: "Total cost over the clients who complete care and do not come back to it.")
    case .costVariation:
      .init(
        nl: """
          Wortel van de gemiddelde kwadratische afwijking van de kosten zonder uitvoering van de begroting, als deel \
          daarvan; zonder begroting van hun gemiddelde.
          """,
        en: """
          Root mean square distance of cost without administration from the budget, as a share of it; without a budget, \
          from its own mean.
          """)
    case .budgetExceeded:
      .init(
        nl: "Kans dat de kosten zonder uitvoering boven de begroting uitkomen.",
        en: "Probability that cost without administration exceeds the budget.")
    case .budgetExceededByTwentieth:
      .init(
        nl: "Kans dat de kosten zonder uitvoering boven 105 % van de begroting uitkomen.",
        en: "Probability that cost without administration exceeds 105 % of the budget.")
    case .valueAtRisk:
      .init(
        nl: "Het bedrag boven de begroting dat de kosten zonder uitvoering in 95 van 100 gevallen niet passeren.",
        en: "The amount above the budget that cost without administration does not pass in 95 of 100 cases.")
    case .meanWait:
      .init(
        nl: "Gemiddelde wachttijd van wie in de periode begon, spoed meegeteld.",
        en: "Mean wait of those who started in the period, urgent clients included.")
    case .waitP90:
      .init(
        nl:
          "Wachttijd die negen van de tien starters niet passeren, alle herhalingen samen; op 2 % nauwkeurig geteld.",
        en: "Wait that nine in ten who started do not pass, all replications together; counted to within 2%.")
    case .startedInTime:
      .init(
        nl: "Deel van de starters binnen de norm voor de wachttijd, waar een segment die heeft.",
        en: "Share of those who started within the norm for the wait, where a segment has one.")
    case .waiting:
      .init(
        nl: "Wachtenden op de laatste dag van de periode.", en: "Clients waiting on the last day of the period.")
    case .weightedWait:
      .init(
        nl: "Gemiddelde wachttijd van wie begon, gewogen naar de kosten van zijn zwaarte.",
        en: "Mean wait of those who started, weighed by the cost of their severity.")
    case .throughput:
      .init(
        nl: "Beëindigde trajecten gedeeld door de gemiddelde bezetting, per jaar.",
        en: "Trajectories ended over the mean number in care, per year.")
    case .blockedShare:
      .init(
        nl: "Deel van de zorgdagen op een plaats na afronding, wachtend op doorstroom.",
        en: "Share of care days in a place after completion, waiting to move on.")
    case .meanStay:
      .init(
        nl: "Zorgdagen gedeeld door beëindigde trajecten: in een stabiele toestand de gemiddelde duur.",
        en: "Care days over trajectories ended: in a steady state the mean stay.")
    case .reEntryShare:
      .init(
        nl: "Deel van wie de zorg verliet dat terugkomt.", en: "Share of those who left care who come back.")
    case .overcapacity:
      .init(
        nl: "Lege plaatsen en garantie-aanvullingen samen; een aanvulling kan dezelfde lege plaats betreffen.",
        en: "Idle places and guarantee top-ups together; a top-up may be for the same idle place.")
    case .idlePlaces:
      .init(
        nl: "Vaste kosten van aanbieders, per maand en segment, maal het deel van de plaatsdagen zonder cliënt.",
        en: "Providers' fixed cost, by month and segment, times the share of place days without a client.")
    case .guaranteeTopUps:
      .init(
        nl: "Aanvullingen tot de gegarandeerde omzet.", en: "Top-ups to the guaranteed revenue.")
    case .residentialIndex:
      .init(
        nl: "Gemiddeld aantal cliënten in verblijf, gedeeld door dat op de eerste dag volgens de invoer.",
        en: "Mean number of clients in residence, over that on the first day by the inputs.")
    case .ambulatoryShare:
      .init(
        nl: "Deel van de kosten zonder uitvoering dat naar ambulante segmenten gaat.",
        en: "Share of cost without administration that goes to ambulatory segments.")
    case .choice:
      .init(
        nl: "Effectief aantal aanbieders met een wachttijd binnen de norm (1 / Σ aandeel²), voor wie zich aanmeldt.",
        en: "Effective number of providers with a wait within the norm (1 / Σ share²), for those who ask for care.")
    case .municipalAdministration:
      .init(
        nl: "Wat contracten, berichten, inkoop, toegang en controle de gemeente kosten.",
        en: "What contracts, messages, procurement, access and checks cost the municipality.")
    case .providerAdministration:
      .init(nl: "Wat administratie de aanbieders kost.", en: "What administration costs the providers.")
    case .administrationShare:
      .init(
        nl: "Administratie van aanbieders als deel van hun omzet: uren die niet naar cliënten gaan.",
        en: "Providers' administration as a share of their turnover: hours that do not go to clients.")
    case .medianMargin:
      .init(
        nl: "De middelste van de marges van aanbieders: resultaat gedeeld door omzet, over al hun contracten.",
        en: "The middle one of providers' margins: result over turnover, over all their contracts.")
    case .distressShare:
      .init(
        nl: "Deel van de vergoeding voor zorg bij aanbieders in nood, aan het eind van elke maand.",
        en: "Share of the payment for care with providers in distress, at the end of each month.")
    case .systemInsolvency:
      .init(
        nl: "Kans dat een systeemaanbieder in de periode zonder eigen vermogen raakt of door geldnood stopt.",
        en: "Probability that a system provider is without equity in the period, or closes for lack of money.")
    case .harm:
      .init(
        nl: "Wie door wachten zwaarder werd en wie afhaakte zonder oplossing, bij elkaar opgeteld.",
        en: "Those who became heavier by waiting and those who left the list unresolved, added up.")
    case .stepUps:
      .init(nl: "Cliënten die door wachten een graad zwaarder werden.", en: "Clients one severity heavier by waiting.")
    case .unresolvedDropOuts:
      .init(
        nl: "Afhakers van wie het probleem niet weg is: zij zoeken elders hulp, of komen terug.",
        en: "Drop-outs whose problem has not gone: they find care elsewhere, or come back.")
    }
  }
}
