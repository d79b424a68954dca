internal import CareSimulation
internal import YouthCare

// G1, total cost, and G2, cost of what was done. A new one is a value here, with its place in the list.
extension Objective {
  static let ofCost = [
    totalCost, careCost, outsideCost, otherCost, rescueCost, innovationCost, costPerClient, costPerChain,
  ]

  public static let totalCost = Objective(
    of: 1, "cost_total", .euro, .flow, better: .lower,
    name: .init(nl: "Totale kosten", en: "Total cost"),
    meaning: .init(
      nl: """
        Alle lasten van de gemeente voor de periode: zorg, ook buiten contract, overige lasten (van de regio), \
        noodsteun, innovatie en de eigen uitvoering.
        """,
      en: """
        All that the period costs the municipality: care, outside the contracts too, other costs (of the region), \
        rescue, innovation and its own administration.
        """)
  ) { .plain($0.totalCost) }

  public static let careCost = Objective(
    of: 1, "cost_care", .euro, .flow, better: .lower,
    name: .init(nl: "Kosten van zorg", en: "Cost of care"),
    meaning: .init(
      nl: "Totale kosten zonder noodsteun, innovatie en uitvoering: zorg, verrekening en garantie-aanvullingen.",
      en: "Total cost without rescue, innovation and administration: care, settlement and guarantee top-ups.")
  ) { .plain($0.euros(.revenueCare, .revenueSettlement, .revenueGuarantee)) }

  public static let outsideCost = Objective(
    of: 1, "cost_outside_contract", .euro, .flow, better: .lower,
    name: .init(nl: "Zorg buiten contract", en: "Outside contracts"),
    meaning: .init(
      nl: "Kosten van zorg buiten contract, voor wie afhaakt of wordt geweigerd; in totale kosten begrepen.",
      en: "Cost of care outside the contracts, for those who give up or are refused; part of total cost.")
  ) { $0.withOutsideCare.map { .plain($0.euros(.outside)) } }

  public static let otherCost = Objective(
    of: 1, "cost_other", .euro, .flow, better: .lower, told: [.months, .contract],
    name: .init(nl: "Overige lasten", en: "Other costs"),
    meaning: .init(
      nl: "Toegang, lokale teams, pgb en wat other_costs verder noemt, van de hele regio; in totale kosten begrepen.",
      en: "Access, local teams, personal budgets and what else other_costs names, of the region; part of total cost.")
  ) { source in
    guard source.isRegion, !source.scenario.otherCosts.isEmpty else { return nil }
    return .plain([Double](repeating: Cents.euros(source.otherCents), count: source.ensemble.replications))
  }

  public static let rescueCost = Objective(
    of: 1, "cost_rescue", .euro, .flow, better: .lower,
    name: .init(nl: "Noodsteun", en: "Rescue"),
    meaning: .init(
      nl: "Noodsteun aan aanbieders in de periode.", en: "Support to providers in distress in the period.")
  ) { .plain($0.euros(.revenueRescue)) }

  public static let innovationCost = Objective(
    of: 1, "cost_innovation", .euro, .flow, better: .lower,
    name: .init(nl: "Innovatie", en: "Innovation"),
    meaning: .init(nl: "Innovatiebedragen van de periode.", en: "Sums for innovation of the period.")
  ) { .plain($0.euros(.revenueInnovation)) }

  /// Clients are counted once a budget year, so that there is no cost per client of several years.
  public static let costPerClient = Objective(
    of: 2, "cost_per_client", .euro, .ratio, better: .lower, told: [],
    name: .init(nl: "Kosten per cliënt", en: "Cost per client"),
    meaning: .init(
      nl: "Totale kosten van een begrotingsjaar, gedeeld door de verschillende cliënten met zorg in dat jaar.",
      en: "Total cost of a budget year over the distinct clients with care in that year.")
  ) { .ratio($0.totalCost, $0.clients) }

  public static let costPerChain = Objective(
    of: 2, "cost_per_completed_chain", .euro, .ratio, better: .lower, told: .contract,
    name: .init(nl: "Kosten per afgeronde keten", en: "Cost per completed chain"),
    meaning: .init(
      nl: "Totale kosten gedeeld door de cliënten die de zorg afronden en er niet op terugkomen.",
      en: "Total cost over the clients who complete care and do not come back to it.")
  ) { .ratio($0.totalCost, $0.differences($0.sum(.exits), $0.sum(.reEntries))) }
}
