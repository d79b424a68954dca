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
}
