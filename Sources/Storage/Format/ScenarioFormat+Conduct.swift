internal import YouthCare

extension ScenarioFormat {
  /// How strongly organisations respond.
  static let behaviour = FormatSection(
    "behaviour", Behaviour.parameters.map(\.description) + Behaviour.choices.map(\.description))
  /// What contracts cost the municipality.
  static let municipalCost = FormatSection("municipal_cost", MunicipalCost.parameters.map(\.description))
  /// What care costs its providers.
  static let cost = FormatSection("segments.<segment>.cost", ProviderCost.parameters.map(\.description))
  /// How a segment responds.
  static let response = FormatSection("segments.<segment>.response", SegmentResponse.parameters.map(\.description))
  /// What the municipality does when a year runs over its budget.
  static let control = FormatSection(
    "control",
    ControlLoop.choices.map(\.description) + [
      ParameterDescription(
        "segments", .text, default: .word("all"),
        nl: "In welke segmenten zij ingrijpt: een lijst zoals [S1, S2], of all.",
        en: "The segments in which it acts: a list such as [S1, S2], or all.")
    ] + ControlLoop.parameters.map(\.description))
  /// Checking what was invoiced.
  static let materialControl = FormatSection("material_control", MaterialControl.parameters.map(\.description))
}
