internal import YouthCare

// G9, choice, G10, administration, and G11, the health of providers.
extension Objective {
  static let ofProviders = [
    choice, municipalAdministration, providerAdministration, administrationShare, medianMargin, distressShare,
    systemInsolvency,
  ]

  public static let choice = Objective(
    of: 9, "choice", .count, .ratio, better: .higher,
    name: .init(nl: "Keuzevrijheid", en: "Choice of provider"),
    meaning: .init(
      nl: "Effectief aantal aanbieders met een wachttijd binnen de norm (1 / Σ aandeel²), voor wie zich aanmeldt.",
      en: "Effective number of providers with a wait within the norm (1 / Σ share²), for those who ask for care.")
  ) { $0.choice }

  public static let municipalAdministration = Objective(
    of: 10, "administration_municipal", .euro, .flow, better: .lower,
    name: .init(nl: "Uitvoering gemeente", en: "Municipal administration"),
    meaning: .init(
      nl: "Wat contracten, berichten, inkoop, toegang en controle de gemeente kosten.",
      en: "What contracts, messages, procurement, access and checks cost the municipality.")
  ) { .plain($0.euros(.administration)) }

  public static let providerAdministration = Objective(
    of: 10, "administration_provider", .euro, .flow, better: .lower,
    name: .init(nl: "Administratie aanbieders", en: "Provider administration"),
    meaning: .init(nl: "Wat administratie de aanbieders kost.", en: "What administration costs the providers.")
  ) { .plain($0.euros(.costAdministration)) }

  public static let administrationShare = Objective(
    of: 10, "administration_share", .share, .ratio, better: .lower,
    name: .init(nl: "Uren niet voor cliënten", en: "Hours not for clients"),
    meaning: .init(
      nl: "Administratie van aanbieders als deel van hun omzet: uren die niet naar cliënten gaan.",
      en: "Providers' administration as a share of their turnover: hours that do not go to clients.")
  ) { .ratio($0.euros(.costAdministration), $0.turnover) }

  public static let medianMargin = Objective(
    of: 11, "margin_median", .share, .anew, better: .higher, told: .contract,
    name: .init(nl: "Mediane marge", en: "Median margin"),
    meaning: .init(
      nl: "De middelste van de marges van aanbieders: resultaat gedeeld door omzet, over al hun contracten.",
      en: "The middle one of providers' margins: result over turnover, over all their contracts.")
  ) { $0.medianMargin }

  public static let distressShare = Objective(
    of: 11, "distress_share", .share, .ratio, better: .lower,
    name: .init(nl: "Omzet in nood", en: "Turnover in distress"),
    meaning: .init(
      nl: "Deel van de vergoeding voor zorg bij aanbieders in nood, aan het eind van elke maand.",
      en: "Share of the payment for care with providers in distress, at the end of each month.")
  ) { $0.distressShare }

  public static let systemInsolvency = Objective(
    of: 11, "system_insolvency", .share, .anew, better: .lower, told: .contract,
    name: .init(nl: "Systeemaanbieder insolvent", en: "System provider insolvent"),
    meaning: .init(
      nl: "Kans dat een systeemaanbieder in de periode zonder eigen vermogen raakt of door geldnood stopt.",
      en: "Probability that a system provider is without equity in the period, or closes for lack of money.")
  ) { $0.systemInsolvency }
}
