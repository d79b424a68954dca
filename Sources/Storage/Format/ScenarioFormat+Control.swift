internal import YouthCare

extension ScenarioFormat {
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
