internal import YouthCare

// G7, overcapacity, and G8, transformation.
extension Objective {
  static let ofCapacity = [overcapacity, idlePlaces, guaranteeTopUps, residentialIndex, ambulatoryShare]

  public static let overcapacity = Objective(
    of: 7, "overcapacity", .euro, .flow, better: .lower,
    name: .init(nl: "Overcapaciteit", en: "Overcapacity"),
    meaning: .init(
      nl: "Lege plaatsen en garantie-aanvullingen samen; een aanvulling kan dezelfde lege plaats betreffen.",
      en: "Idle places and guarantee top-ups together; a top-up may be for the same idle place.")
  ) { .plain($0.sums($0.idlePlaces, $0.euros(.revenueGuarantee))) }

  public static let idlePlaces = Objective(
    of: 7, "idle_places", .euro, .flow, better: .lower,
    name: .init(nl: "Lege plaatsen", en: "Idle places"),
    meaning: .init(
      nl: "Vaste kosten van aanbieders, per maand en segment, maal het deel van de plaatsdagen zonder cliënt.",
      en: "Providers' fixed cost, by month and segment, times the share of place days without a client.")
  ) { .plain($0.idlePlaces) }

  public static let guaranteeTopUps = Objective(
    of: 7, "guarantee_top_ups", .euro, .flow, better: .lower,
    name: .init(nl: "Garantie-aanvullingen", en: "Guarantee top-ups"),
    meaning: .init(nl: "Aanvullingen tot de gegarandeerde omzet.", en: "Top-ups to the guaranteed revenue.")
  ) { .plain($0.euros(.revenueGuarantee)) }

  public static let residentialIndex = Objective(
    of: 8, "residential_index", .index, .anew, better: .lower,
    name: .init(nl: "Verblijfsindex", en: "Residential index"),
    meaning: .init(
      nl: "Gemiddeld aantal cliënten in verblijf, gedeeld door dat op de eerste dag volgens de invoer.",
      en: "Mean number of clients in residence, over that on the first day by the inputs.")
  ) { $0.residentialIndex }

  public static let ambulatoryShare = Objective(
    of: 8, "ambulatory_share", .share, .ratio, better: .higher, told: [.months, .contract],
    name: .init(nl: "Ambulant deel van kosten", en: "Ambulatory part of cost"),
    meaning: .init(
      nl: "Deel van de kosten zonder uitvoering dat naar ambulante segmenten gaat.",
      en: "Share of cost without administration that goes to ambulatory segments.")
  ) { $0.ambulatoryShare }
}
