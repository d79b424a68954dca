internal import YouthCare

extension ScenarioFormat {
  /// The keys of a future beside what differs, which has the keys of a scenario.
  static let future = FormatSection(
    "futures.<future>",
    [
      ParameterDescription(
        "title", .text, nl: "Hoe de toekomst voor lezers heet.", en: "What the future is called for readers."),
      ParameterDescription(
        "weight", .share, range: 0...1, default: .text(nl: "geen", en: "none"),
        nl: "Hoe waarschijnlijk zij is; bij alle toekomsten of bij geen, samen 1.",
        en: "How likely it is; of all futures or of none, adding to 1."),
    ])

  /// What a scenario says that a future can't say otherwise.
  static let notInFuture =
    ["question", "source", "differs", "extends", "compared_with", "futures"] + accountability.map(\.key)
}
