internal import YouthCare

extension ScenarioFormat {
  /// What is uncertain, as a group.
  static let uncertainty = FormatSection(
    "uncertainty",
    [
      ParameterDescription.choice(
        "scope", \UncertaintyTerms.scope,
        nl: "Wat er onzeker is, als 'uncertainty' een groep is.",
        en: "What is uncertain, where 'uncertainty' is a group."),
      ParameterDescription(
        "correlations", .mapping, default: .text(nl: "geen", en: "none"),
        nl:
          "Welke getallen samenhangen: een lijst van paren. Wat samen niet kan, wordt vervangen door wat er het dichtst bij ligt, met een opmerking; meer dan 0.1 ervandaan wordt geweigerd.",
        en:
          "Which numbers go together: a list of pairs. What is impossible together is replaced by what lies nearest, with a remark; more than 0.1 away is refused."
      ),
    ])

  /// One pair of numbers that go together.
  static let correlation = FormatSection(
    "uncertainty.correlations",
    [
      ParameterDescription(
        "of", .text,
        nl: "De twee getallen, zoals 'raming explain uncertainty' ze noemt: [behaviour.dose, behaviour.intake].",
        en: "The two numbers, as 'raming explain uncertainty' names them: [behaviour.dose, behaviour.intake]."),
      ParameterDescription(
        "rank", .none, range: -1...1,
        nl: "Hun rangcorrelatie over werelden (Spearman).", en: "Their rank correlation over worlds (Spearman)."),
    ])
}
