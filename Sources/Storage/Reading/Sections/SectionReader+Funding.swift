internal import YouthCare

extension SectionReader {
  /// The keys that one funding model takes.
  static func section<Model: FundingModel>(of model: Model.Type, at path: String) -> FormatSection {
    let name = ParameterDescription(
      "model", .choice, choices: [model.name], nl: "Het bekostigingsmodel.", en: "The funding model.")
    return FormatSection(path, [name] + model.parameters.map(\.description) + model.choices.map(\.description))
  }

  /// The funding behind `funding`, by one of the models, or `nil` and a fault.
  func funding(models: [any FundingModel.Type]) -> (any FundingModel)? {
    require("funding")
    guard let entry = entry("funding") else { return nil }
    let names = models.map { $0.name }
    guard entry.value.entries != nil else {
      report(.expectedMapping("funding", keys: ["model"]), at: entry.place)
      return nil
    }
    guard let model = entry.value.entry("model") else {
      report(.missingModel(names), at: entry.place)
      return nil
    }
    guard let name = model.value.scalar else {
      report(model.value.isNull ? .noValue("model") : .expectedScalar("model"), at: model.place)
      return nil
    }
    guard let type = models.first(where: { $0.name == name }) else {
      report(.badChoice("model", name, names), at: model.value.place)
      return nil
    }
    return funding(type)
  }

  private func funding<Model: FundingModel>(_ type: Model.Type) -> (any FundingModel)? {
    guard let reader = mapping("funding", Self.section(of: type, at: "segments.<segment>.funding")) else { return nil }
    var model = type.init()
    reader.record("model", type.name)
    var isSound = reader.read(type.parameters, into: &model)
    for choice in type.choices {
      let word = reader.word(choice.key)
      if let word { choice.set(&model, word) }
      if word == nil, reader.isStated(choice.key) { isSound = false }
      reader.record(choice.key, word ?? choice.description.defaultText ?? "")
    }
    // Which numbers are missing can depend on the rest: with a fault in it, nobody knows.
    if isSound { for key in model.missing { reader.require(key) } }
    return model
  }
}
