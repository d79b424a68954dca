public import YouthCare

/// The texts of what the municipalities of a region bear.
public enum MunicipalityText: CaseIterable, Sendable {
  case title, costs, shares, key, rest, solidarity, perYear, contract, reserve, municipality, region
  case together, joined, allJoined
  case children, childrenUnit, withheld, withheldMark

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .title: LocalizedText(nl: "Gemeenten van de regio", en: "Municipalities of the region")
    case .costs:
      LocalizedText(nl: "Kosten per gemeente", en: "Cost by municipality")
    case .shares:
      LocalizedText(
        nl:
          "Zo verdelen de gemeenten de kosten van de regio, zonder eigen uitvoering, zoals de begroting. In elke "
          + "toekomst tellen hun delen tot op de cent op tot de kosten van de regio. Kwantielen tellen niet op: niet "
          + "overal valt het tegelijk tegen.",
        en:
          "This is how the municipalities share the region's cost, without own administration, as the budget. In every "
          + "future their parts add up to the region's cost to the cent. Quantiles don't add up: setbacks don't "
          + "come everywhere at once.")
    case .key: LocalizedText(nl: "{0}: {1}", en: "{0}: {1}")
    case .rest: LocalizedText(nl: "Andere kosten: jeugdige inwoners", en: "Other costs: young inhabitants")
    case .solidarity:
      LocalizedText(
        nl: "Van alle kosten gaat {0} hoe dan ook naar inwoners (solidariteit).",
        en: "Of every cost {0} goes by inhabitants whatever the key (solidarity).")
    case .perYear: LocalizedText(nl: "gemiddeld\nper jaar", en: "mean\na year")
    case .contract: LocalizedText(nl: "hele contract", en: "whole contract")
    case .reserve: LocalizedText(nl: "P80", en: "P80")
    case .municipality: LocalizedText(nl: "gemeente", en: "municipality")
    case .region: LocalizedText(nl: "Regio", en: "Region")
    case .together: LocalizedText(nl: "Gemeenten samen", en: "Municipalities together")
    case .joined:
      LocalizedText(
        nl:
          "Samen zijn hier: {0}. Kosten die naar gebruik verdeeld zijn, vertellen hoeveel kinderen zorg hebben. Die van "
          + "elk apart zouden een aantal onder {1} verraden, hun som doet dat niet.",
        en:
          "Together are: {0}. Cost that is shared by use tells how many children have care. That of each by itself would "
          + "give away a count below {1}, their sum doesn't.")
    case .allJoined:
      LocalizedText(
        nl:
          "Kosten per gemeente ({0}) staan er niet: naar gebruik verdeeld zouden zij een aantal kinderen onder {1} "
          + "verraden.",
        en: "Cost by municipality ({0}) isn't told: shared by use it would give away a count of children below {1}.")
    case .children: LocalizedText(nl: "Kinderen met zorg per gemeente", en: "Children with care by municipality")
    case .childrenUnit: LocalizedText(nl: "kinderen in het laatste jaar", en: "children in the last year")
    case .withheld:
      LocalizedText(
        nl:
          "{0} is niet gepubliceerd: het zijn er minder dan {1}, of daartoe is het te herleiden. Nul staat er wel.",
        en:
          "{0} isn't told: it is fewer than {1}, or who knows this number can work out such a one. Nought is told.")
    case .withheldMark: LocalizedText("×")
    }
  }
}

extension CostSharing.Key {
  /// By what it shares, in words.
  var words: LocalizedText {
    switch self {
    case .threeYears:
      LocalizedText(nl: "gemiddeld gebruik van drie jaar", en: "mean use of three years")
    case .lastYear: LocalizedText(nl: "gebruik van het laatste jaar", en: "use of the last year")
    case .inhabitants: LocalizedText(nl: "jeugdige inwoners", en: "young inhabitants")
    }
  }
}
