internal import YouthCare

/// The way from a need to a provider, and the providers: what the region states for all segments and a segment for
/// itself, key by key.
extension ScenarioFormat {
  /// Everything that the region states for all segments and a segment for itself.
  static let sharedKeys = clientMix + market

  /// The part of it that is about access and providers.
  static let market = [
    ParameterDescription(
      "access", .mapping, nl: "De toegang: van aanmelding tot plaatsing.",
      en: "Access: from a request to a place."),
    ParameterDescription(
      "waiting", .mapping, nl: "Wat wachten met cliënten en met de vraag doet.",
      en: "What waiting does to clients and to demand."),
    ParameterDescription(
      "suppliers", .mapping, nl: "Hoeveel aanbieders er zijn, hoe zij verschillen, wie erbij komt en wie weggaat.",
      en: "How many providers there are, how they differ, who comes and who goes."),
    ParameterDescription(
      "partnership", .mapping, default: .text(nl: "de standaardwaarden", en: "the defaults"),
      nl: "Wat een relatie als partners op volle sterkte doet, en hoe zij groeit; telt waar relation partner is.",
      en: "What a relation as partners does at full strength, and how it grows; counts where relation is partner."),
    ParameterDescription(
      "workforce", .mapping, default: .text(nl: "plaatsen zoals vermeld", en: "places as stated"),
      nl: "Hoe plaatsen het personeel volgen, en personeel de vraag; {} is met de standaardwaarden.",
      en: "How places follow staff, and staff follows demand; {} is with the defaults."),
    ParameterDescription(
      "failure", .mapping, default: .text(nl: "er gebeurt niets", en: "nothing happens"),
      nl: "Wat er gebeurt met aanbieders die hun geld opmaken; {} is met de standaardwaarden.",
      en: "What happens to providers who run out of money; {} is with the defaults."),
  ]

  static let access = FormatSection(
    "access",
    Access.parameters.map(\.description) + [
      ParameterDescription(
        "controllability", .mapping, default: controllability.standard,
        nl: "Hoeveel zeggenschap de gemeente heeft over de aanmeldingen van elke verwijzer.",
        en: "How far the municipality decides over each referrer's requests.", evidence: controllability.evidence),
      ParameterDescription(
        "always_admitted", .text, default: .word("[]"),
        nl:
          "Verwijzers wier cliënten als spoed gelden zolang een stop of plafond anderen kan tegenhouden: een lijst zoals [gi, judge].",
        en:
          "Referrers whose clients count as urgent while a stop or ceiling can hold others back: a list such as [gi, judge]."
      ),
      ParameterDescription(
        "substitution", .mapping, default: .text(nl: "geen", en: "none"),
        nl: "Een deel van de aanmeldingen wordt in een lichter segment geholpen.",
        en: "Part of the requests is helped in a lighter segment."),
    ])
  /// The number behind a referrer's name.
  static let controllability = Access.controlParameter
  static let accessSubstitution = FormatSection(
    "access.substitution",
    [
      ParameterDescription(
        "to_segment", .text, nl: "Het lichtere segment dat in plaats hiervan helpt.",
        en: "The lighter segment that helps instead.")
    ] + AccessSubstitution.parameters.map(\.description))

  static let waiting = FormatSection("waiting", WaitingFeedback.parameters.map(\.description))
  static let suppliers = FormatSection(
    "suppliers", Suppliers.choices.map(\.description) + Suppliers.parameters.map(\.description))
  static let partnership = FormatSection("partnership", Partnership.parameters.map(\.description))
  static let workforce = FormatSection("workforce", Workforce.parameters.map(\.description))
  static let failure = FormatSection("failure", ProviderFailure.parameters.map(\.description))
}
