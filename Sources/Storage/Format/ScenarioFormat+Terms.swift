internal import YouthCare

extension ScenarioFormat {
  /// Where the reference explains the terms of a contract; other places that take the same keys refer to it.
  static let fundingPath = "segments.<segment>.funding"

  /// Help in another segment instead.
  static let substitution = FormatSection(
    "\(fundingPath).substitution",
    [
      ParameterDescription(
        "to_segment", .text, nl: "Het segment dat in plaats hiervan helpt.", en: "The segment that helps instead.")
    ] + TaskSubstitution.parameters.map(\.description))

  /// What stands in `funding` besides the model and its own keys.
  static func terms(_ overlays: [any Overlay.Type]) -> [ParameterDescription] {
    ContractTerms.parameters.map(\.description) + ContractTerms.choices.map(\.description)
      + TermsMapping.all(overlays).map(\.description) + [
        ParameterDescription(
          "substitution", .mapping, default: .text(nl: "geen", en: "none"),
          nl: "Een deel van de aanmeldingen wordt in een ander segment geholpen; bij een vast bedrag.",
          en: "Part of the requests is helped in another segment; with a lump sum."),
        ParameterDescription(
          "task", .text, default: .text(nl: "geen", en: "none"),
          nl: "De naam van een taak over meer segmenten; contracten met dezelfde taak worden samen afgerekend.",
          en: "The name of a task that spans several segments; contracts with the same task are settled together."),
      ]
  }

  /// The keys that one funding model takes, with the terms around it.
  static func funding<Model: FundingModel>(_ model: Model.Type, _ overlays: [any Overlay.Type]) -> FormatSection {
    let name = ParameterDescription(
      "model", .choice, choices: [model.name], nl: "Het bekostigingsmodel.", en: "The funding model.")
    return FormatSection(fundingPath, [name] + keys(of: model) + terms(overlays))
  }

  /// The keys of one funding model.
  static func keys<Model: FundingModel>(of model: Model.Type) -> [ParameterDescription] {
    model.parameters.map(\.description) + model.choices.map(\.description)
  }
}
