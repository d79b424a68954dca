internal import YouthCare

/// Reads the terms of contracts: a base model and what was agreed besides.
struct TermsReader {
  /// The funding models that a file can name.
  let models: [any FundingModel.Type]
  /// The overlays.
  let overlays: [any Overlay.Type]
  /// The names of the segments.
  let ids: [String]

  /// The terms behind a key, or `nil` (and a fault, if something is there).
  ///
  /// - Parameter isBaseline: whether amounts are derived from these terms, so that none may be missing.
  func terms(_ key: String, of holder: SectionReader, isBaseline: Bool = false) -> ContractTerms? {
    guard let entry = holder.entry(key), let type = model(entry, holder) else { return nil }
    return terms(of: type, entry, at: holder.address.appending(key), holder, isBaseline)
  }

  /// The model that a mapping names.
  private func model(_ entry: SourceEntry, _ holder: SectionReader) -> (any FundingModel.Type)? {
    let names = models.map { $0.name }
    guard entry.value.entries != nil else {
      holder.report(.expectedMapping("funding", keys: ["model"]), at: entry.place)
      return nil
    }
    guard let model = entry.value.entry("model") else {
      holder.report(.missingModel(names), at: entry.place)
      return nil
    }
    if case .list(let nodes) = model.value.content {
      holder.report(.severalModels(nodes.compactMap(\.scalar)), at: model.value.place)
      return nil
    }
    guard let name = model.value.scalar else {
      holder.report(model.value.isNull ? .noValue("model") : .expectedScalar("model"), at: model.place)
      return nil
    }
    guard let type = models.first(where: { $0.name == name }) else {
      holder.report(holder.misread(.badChoice("model", name, names), "model", name), at: model.value.place)
      return nil
    }
    return type
  }

  /// The terms around a model of one type.
  private func terms<Model: FundingModel>(
    of type: Model.Type, _ entry: SourceEntry, at address: Address, _ holder: SectionReader, _ isBaseline: Bool
  ) -> ContractTerms? {
    // One subject for all places: a fault that a base has in two roles is said once.
    guard
      let reader = SectionReader(
        entry.value, ScenarioFormat.funding(type, overlays), subject: LocalizedText("funding"), address: address,
        place: entry.place,
        isComplete: holder.isComplete, reading: holder.reading)
    else { return nil }
    var model = type.init()
    reader.record("model", type.name)
    // Which numbers are missing can depend on the rest: with a fault in it, nobody knows.
    if reader.read(type.parameters, type.choices, into: &model) {
      let underived = model.completed(from: ReferenceYear(production: 1, starts: 1)).missing
      for key in isBaseline ? model.missing : underived {
        reader.require(key, orMeasure: holder.reading.isVariantOfRegion && !underived.contains(key))
      }
    }
    var terms = ContractTerms(model)
    reader.read(ContractTerms.parameters, ContractTerms.choices, into: &terms)
    for mapping in TermsMapping.all(overlays) { _ = mapping.read(reader, &terms) }
    terms.substitution = substitution(in: reader)
    terms.task = task(in: reader)
    return terms
  }

  private func task(in funding: SectionReader) -> String? {
    guard let task = funding.scalar("task") else { return nil }
    guard !task.allSatisfy(\.isWhitespace) else {
      funding.report(.noValue("task"), at: funding.place(of: "task"))
      return nil
    }
    let place = funding.valuePlace(of: "task")
    guard let task = funding.bounded(task, "task", limit: TextLimit.name, at: place) else { return nil }
    funding.record("task", task)
    return task
  }

  private func substitution(in funding: SectionReader) -> TaskSubstitution? {
    guard let reader = funding.mapping("substitution", ScenarioFormat.substitution) else { return nil }
    reader.require("to_segment")
    let target = reader.segment("to_segment", among: ids)
    var substitution = TaskSubstitution(target: target ?? 0)
    if let target { reader.record("to_segment", ids[target]) }
    reader.read(TaskSubstitution.parameters, into: &substitution)
    return substitution
  }
}
