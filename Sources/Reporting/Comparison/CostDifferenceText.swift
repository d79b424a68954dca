public import Experiments
public import YouthCare

/// The texts on why the cost of an option differs.
public enum CostDifferenceText: CaseIterable, Sendable {
  case heading, segment, region, total, nothing, dearer, cheaper, even, mostly, note

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .heading:
      LocalizedText(
        nl: "WAAROM DE KOSTEN VERSCHILLEN: {0} min {1}, hele contract, {2}",
        en: "WHY THE COST DIFFERS: {0} less {1}, whole contract, {2}")
    case .segment: LocalizedText(nl: "segment", en: "segment")
    case .region: LocalizedText(nl: "regio", en: "region")
    case .total: LocalizedText(nl: "samen", en: "all")
    case .nothing:
      LocalizedText(
        nl: "Gelijk: in geen toekomst kost {0} meer of minder dan {1}, in geen onderdeel.",
        en: "Equal: in no future {0} costs more or less than {1}, in no part.")
    case .dearer:
      LocalizedText(nl: "{0} kost gemiddeld {1} {2} meer dan {3}", en: "{0} costs {1} {2} more than {3} on average")
    case .cheaper:
      LocalizedText(nl: "{0} kost gemiddeld {1} {2} minder dan {3}", en: "{0} costs {1} {2} less than {3} on average")
    case .even:
      LocalizedText(
        nl: "Of {0} meer of minder kost dan {3} is met deze toekomsten niet te zeggen",
        en: "Whether {0} costs more or less than {3} can't be told from these futures")
    case .mostly: LocalizedText(nl: "; het grootste deel is {0} ({1}).", en: "; the largest part is {0} ({1}).")
    case .note:
      LocalizedText(
        nl:
          "Elk deel is wat die verandering gemiddeld uitmaakt over alle volgordes van veranderen; in elke "
          + "toekomst tellen de delen tot op de cent op tot het verschil. Contractregels zijn alles wat "
          + "aanbieders meer of minder krijgen dan hun zorg waard is.",
        en:
          "Each part is what that change makes on average over all orders of changing; in every future the "
          + "parts add up to the difference, to the cent. Contract rules are all that providers get above or "
          + "below what their care is worth.")
    }
  }
}

extension CostPart {
  /// What it is, in a sentence.
  public var name: LocalizedText {
    switch self {
    case .clients: LocalizedText(nl: "het aantal cliënten", en: "the number of clients")
    case .careDays: LocalizedText(nl: "de zorgdagen per cliënt", en: "care days a client")
    case .hours: LocalizedText(nl: "de uren per dag", en: "hours a day")
    case .severity: LocalizedText(nl: "de zwaarte van de cliënten", en: "how heavy clients are")
    case .price: LocalizedText(nl: "de prijs", en: "the price")
    case .contractRules: LocalizedText(nl: "de contractregels", en: "contract rules")
    case .outside: LocalizedText(nl: "zorg buiten contract", en: "care outside the contracts")
    case .otherCosts: LocalizedText(nl: "overige lasten", en: "other costs")
    }
  }

  /// What it is above a column; a line feed is where it may be broken.
  var heading: LocalizedText {
    switch self {
    case .clients: LocalizedText(nl: "cli-\nënten", en: "clients")
    case .careDays: LocalizedText(nl: "dagen\np.cliënt", en: "days a\nclient")
    case .hours: LocalizedText(nl: "uren\np.dag", en: "hours\na day")
    case .severity: LocalizedText(nl: "zwaarte", en: "severity")
    case .price: LocalizedText(nl: "prijs", en: "price")
    case .contractRules: LocalizedText(nl: "contract-\nregels", en: "contract\nrules")
    case .outside: LocalizedText(nl: "buiten\ncontract", en: "outside\ncontract")
    case .otherCosts: LocalizedText(nl: "overige\nlasten", en: "other\ncosts")
    }
  }
}
