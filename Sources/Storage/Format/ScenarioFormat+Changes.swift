internal import YouthCare

extension ScenarioFormat {
  static let change = FormatSection(
    "changes.<change>",
    [
      ParameterDescription(
        "parameter", .choice, choices: ChangeableParameter.allCases.map(\.rawValue) + [changeOfFunding],
        nl: "Wat er verandert.", en: "What changes."),
      ParameterDescription(
        "to_segment", .text, nl: "Naar welk segment de route loopt; alleen bij route.",
        en: "The segment that the route leads to; only with route."),
      ParameterDescription(
        "segments", .text, nl: "In welke segmenten: een lijst zoals [S1, S2], of all.",
        en: "In which segments: a list such as [S1, S2], or all."),
      DatedChange.factorParameter,
      ParameterDescription(
        "to", .none, range: 0...1_000_000, nl: "Wordt dit getal; alleen bij places, re_entry, route en toegang.",
        en: "Becomes this number; only with places, re_entry, route and access."),
      DatedChange.differenceParameter,
      ParameterDescription(
        "follows", .choice, choices: ["caseload"],
        nl:
          "Groeit mee met de cliënten in zorg die groei van de vraag brengt, later dan de instroom; alleen bij places, en niet waar personeel ze bepaalt.",
        en:
          "Grows with the clients in care that growth of demand brings, later than inflow does; only with places, and not where staff sets them."
      ),
      ParameterDescription(
        "from", .date, default: .text(nl: "de start van het contract", en: "the contract's start"),
        nl: "De eerste dag (van een prijs, van uren en van bekostiging de eerste van een maand).",
        en: "The first day (of a price, of hours and of funding the first of a month)."),
      ParameterDescription(
        "until", .date, default: .text(nl: "blijft", en: "stays"),
        nl: "De dag waarop het weer ophoudt; van een prijs en van uren de eerste van een maand.",
        en: "The day on which it ends again; of a price and of hours the first of a month."),
      DatedChange.rampParameter,
      ParameterDescription(
        "funding", .mapping,
        nl:
          "De bekostiging vanaf from, met de sleutels van funding; alleen bij parameter: funding. Ze vervangt het model en alles wat er verder was afgesproken.",
        en:
          "The funding from then on, with the keys of funding; only with parameter: funding. It replaces the model and all that was agreed besides."
      ),
      ParameterDescription("why", .text, nl: "Waarom.", en: "Why."),
    ])

  /// What changes where it is no number but a contract's terms.
  static let changeOfFunding = "funding"
}
