internal import YouthCare

/// The levers at first sight, in the order in which they stand in their groups: eighteen at most.
///
/// Which they are is a choice: what the procurement guide's four instruments name, each with one number or one word.
enum MainLever: String, CaseIterable {
  case model = "funding.model"
  case tariff = "funding.tariff"
  case ceiling = "funding.ceiling.share"
  case overDelivery = "funding.ceiling.over_delivery"
  case guarantee = "funding.guarantee.share"
  case discount = "funding.efficiency_discount"
  case places
  case transformation = "funding.transformation.target"
  case innovation = "funding.innovation.share"
  case indexation = "contract.indexation_share"
  case number = "suppliers.number"
  case admission = "suppliers.admission"
  case steered = "suppliers.steered"
  case audit = "material_control.share"
  case strictness = "access.strictness"
  case frontLine = "access.front_line"
  case steering = "access.steering"
  case reassessment = "access.reassessment"

  /// Its path in the reference.
  var path: String {
    switch self {
    case .indexation, .audit: rawValue
    case .model, .tariff, .ceiling, .overDelivery, .guarantee, .discount, .places, .transformation, .innovation,
      .number,
      .admission, .steered, .strictness, .frontLine, .steering, .reassessment:
      "segments.<segment>.\(rawValue)"
    }
  }

  /// The instrument in whose group it stands.
  var instrument: Lever.Instrument {
    switch self {
    case .model, .tariff, .ceiling, .overDelivery, .guarantee, .discount: .funding
    case .places, .transformation, .innovation, .indexation: .contractForm
    case .number, .admission, .steered, .audit: .supplierManagement
    case .strictness, .frontLine, .steering, .reassessment: .access
    }
  }

  /// The lever whose page explains it; `nil` where it has none but its own declaration.
  var page: String? {
    switch self {
    case .model, .tariff: "effort-based"
    case .ceiling, .overDelivery: "ceiling"
    case .guarantee: "guarantee"
    case .discount: "efficiency_discount"
    case .places: nil
    case .transformation: "transformation"
    case .innovation: "innovation"
    case .indexation: "indexation_share"
    case .audit: "material_control"
    case .number, .admission, .steered, .strictness, .frontLine, .steering, .reassessment: rawValue
    }
  }

  /// What it is called.
  var label: LocalizedText {
    switch self {
    case .model: LocalizedText(nl: "Bekostigingsmodel", en: "Funding model")
    case .tariff: LocalizedText(nl: "Tarief", en: "Tariff")
    case .ceiling: LocalizedText(nl: "Omzetplafond", en: "Revenue ceiling")
    case .overDelivery: LocalizedText(nl: "Boven het plafond", en: "Above the ceiling")
    case .guarantee: LocalizedText(nl: "Garantiebudget", en: "Guarantee budget")
    case .discount: LocalizedText(nl: "Doelmatigheidskorting", en: "Efficiency discount")
    case .places: LocalizedText(nl: "Plaatsen", en: "Places")
    case .transformation: LocalizedText(nl: "Korter verblijf (transformatiedoel)", en: "Shorter stay (transformation)")
    case .innovation: LocalizedText(nl: "Innovatiebudget", en: "Innovation sum")
    case .indexation: LocalizedText(nl: "Deel van de index", en: "Share of the index")
    case .number: LocalizedText(nl: "Aantal aanbieders", en: "Number of providers")
    case .admission: LocalizedText(nl: "Wie een contract krijgt", en: "Who gets a contract")
    case .steered: LocalizedText(nl: "Veranderopdrachten", en: "Change assignments")
    case .audit: LocalizedText(nl: "Materiële controle", en: "Material control")
    case .strictness: LocalizedText(nl: "Strengheid van de toegang", en: "Strictness of access")
    case .frontLine: LocalizedText(nl: "Praktijkondersteuner bij de huisarts", en: "Youth support at the GP")
    case .steering: LocalizedText(nl: "Sturen op wachttijd en resultaat", en: "Steering on waits and results")
    case .reassessment: LocalizedText(nl: "Herindicatie", en: "Reassessment")
    }
  }
}
