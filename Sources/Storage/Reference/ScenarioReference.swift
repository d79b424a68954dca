internal import Sampling
public import YouthCare

/// Every key of the scenario format, from the same declarations that the reader works from.
public struct ScenarioReference: Sendable {
  /// One key.
  public struct Entry: Sendable {
    /// The keys from the top, with names that users choose in angle brackets: `segments.<segment>.inflow.growth`.
    public let path: String
    /// What it is.
    public let description: ParameterDescription
    /// The funding model that it belongs to, if only one has it.
    public let model: String?
  }

  /// The keys, in the order of the format.
  public let entries: [Entry]
  /// The levers that they belong to.
  public let levers: [Lever]
  private let models: [(name: String, meaning: LocalizedText)]

  /// The reference of a format with these funding models.
  public init(
    fundingModels: [any FundingModel.Type] = FundingCatalogue.standard,
    overlays: [any Overlay.Type] = OverlayCatalogue.standard, levers: [Lever] = LeverCatalogue.standard
  ) {
    self.levers = levers
    models = fundingModels.map { ($0.name, $0.meaning) }
    entries = Self.format(fundingModels, overlays)
  }

  /// The entries that somebody who types a key can mean: by its path, the end of it, its last part, or the address of a
  /// number of a scenario.
  public func find(_ key: String) -> [Entry] {
    let exact = entries.filter { $0.path == key }
    if !exact.isEmpty { return exact }
    let parts = Self.parts(of: key)
    guard let last = parts.last else { return [] }
    let found = entries(meantBy: parts)
    guard found.isEmpty, parts.count > 1 else { return found }
    // What a distribution is described by stands below the key that holds it.
    guard let number = DistributionFamily.section.description(last) else { return [] }
    return entries(meantBy: parts.dropLast()).filter { $0.description.unit == .distribution }.map {
      Entry(path: "\($0.path).\(last)", description: number, model: nil)
    }
  }

  /// The parts of a key; of a member of a list, such as `season[3]`, the list.
  private static func parts(of key: String) -> [String] {
    var parts = Address(key)?.keys ?? key.split(separator: ".").map(String.init)
    if let last = parts.last, last.hasSuffix("]"), let bracket = last.lastIndex(of: "["), bracket > last.startIndex {
      parts[parts.count - 1] = String(last[..<bracket])
    }
    return parts
  }

  private func entries(meantBy parts: [String]) -> [Entry] {
    let found = entries(endingIn: parts)
    if !found.isEmpty { return found }
    // Indexation at the observations is the contract's, with other numbers.
    if parts == ["observed_indexation", "share"] { return entries(endingIn: ["contract", "indexation_share"]) }
    // The same keys stand under several mappings, and are explained under one.
    guard let last = parts.lastIndex(where: { ["funding", "observed_funding"].contains($0) }) else { return [] }
    return entries(endingIn: ["funding"] + parts[(last + 1)...])
  }

  /// The entries whose paths end in these parts; where some do so literally, no others.
  ///
  /// A name of a user's own, such as S1, stands for the name in angle brackets: behind the mapping that it stands in, or
  /// first where it is a segment's.
  private func entries(endingIn parts: [String]) -> [Entry] {
    let found = entries.map { ($0, $0.path.split(separator: ".").map(String.init)) }.filter { _, path in
      guard path.count >= parts.count, let first = parts.first else { return false }
      // A name alone could be anybody's; behind the mapping that it stands in, it is that mapping's.
      let isNamed =
        parts.count > 1 && path.last?.hasPrefix("<") == true && path.dropLast().last == parts.dropLast().last
      guard path.last == parts.last || isNamed else { return false }
      let end = path.suffix(parts.count)
      // A segment's, and not that of a route to it.
      let isOfSegment = end.first == "<segment>" && end.startIndex == 1
      guard end.first == first || isOfSegment else { return false }
      return zip(end, parts).allSatisfy { $0 == $1 || $0.hasPrefix("<") }
    }
    let literal = found.filter { $0.1.suffix(parts.count) == parts[...] }
    return (literal.isEmpty ? found : literal).map(\.0)
  }

  /// The keys that somebody who typed a key that isn't there may have meant, the nearest first; at most three.
  public func suggestions(for key: String) -> [String] {
    let siblings = suggestions(beside: key)
    if !siblings.isEmpty { return siblings }
    let last = String(key.split(separator: ".").last ?? "")
    let names = Set(entries.compactMap { $0.path.split(separator: ".").last.map(String.init) })
    let near = names.filter { !$0.hasPrefix("<") }.map { (distance: editDistance(from: last, to: $0), name: $0) }
      .filter { $0.distance <= max(1, last.count / 3) }
    let nearLevers = levers.map { (distance: editDistance(from: key, to: $0.key), name: $0.key) }
      .filter { $0.distance <= max(1, key.count / 3) }
    // A lever says more than the last part of its key.
    let others = near.filter { name in
      !nearLevers.contains { $0.name == name.name || $0.name.hasSuffix(".\(name.name)") }
    }
    return (nearLevers + others).sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  /// The keys of the same name in groups whose names are near to the one that was typed.
  private func suggestions(beside key: String) -> [String] {
    let typed = Self.parts(of: key).suffix(2).map { $0 }
    guard typed.count == 2 else { return [] }
    let near = entries.compactMap { entry -> (distance: Int, name: String)? in
      let path = entry.path.split(separator: ".").suffix(2).map(String.init)
      guard path.count == 2, path[1] == typed[1], !path[0].hasPrefix("<") else { return nil }
      let distance = editDistance(from: typed[0], to: path[0])
      return distance <= max(1, typed[0].count / 3) ? (distance, path.joined(separator: ".")) : nil
    }
    var seen: Set<String> = []
    return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.map(\.name)
      .filter { seen.insert($0).inserted }.prefix(3).map { $0 }
  }

  // MARK: - The format

  private static func format(_ models: [any FundingModel.Type], _ overlays: [any Overlay.Type]) -> [Entry] {
    let segment = "segments.<segment>"
    var entries = list(ScenarioFormat.top)
    entries += list(ScenarioFormat.contract) + list(ScenarioFormat.pastIndexation) + list(ScenarioFormat.budget)
    entries += list(FormatSection("budget.by_year", [ScenarioFormat.budgetYear]))
    entries += list(ScenarioFormat.otherCost)
    entries += list(ScenarioFormat.control) + list(ScenarioFormat.materialControl)
    entries += list(ScenarioFormat.region) + list(ScenarioFormat.knownYear)
    entries += list(ScenarioFormat.uncertainty) + list(ScenarioFormat.correlation)
    entries += list(ScenarioFormat.future)
    entries += ScenarioFormat.accountabilitySections.flatMap(list)
    entries += list(ScenarioFormat.behaviour) + list(ScenarioFormat.municipalCost)
    entries += list(ScenarioFormat.demand) + list(ScenarioFormat.sine)
    for prefix in ["", segment + "."] { entries += shared(prefix) }
    entries += list(ScenarioFormat.segment) + list(ScenarioFormat.inflow) + list(ScenarioFormat.drifts)
    entries += list(ScenarioFormat.sine.at("\(segment).inflow.sine"))
    entries += list(ScenarioFormat.provider) + list(ScenarioFormat.present) + list(ScenarioFormat.route)
    entries += list(ScenarioFormat.cost) + list(ScenarioFormat.response)
    return entries + funding(models, overlays) + list(ScenarioFormat.change) + list(DistributionFamily.section)
      + list(ScenarioFormat.evidence) + list(ScenarioFormat.drift)
  }

  /// What a contract's terms can hold: the models, then what stands beside them.
  private static func funding(_ models: [any FundingModel.Type], _ overlays: [any Overlay.Type]) -> [Entry] {
    let path = ScenarioFormat.fundingPath
    let model = ParameterDescription(
      "model", .choice, choices: models.map { $0.name }, nl: "Het bekostigingsmodel.", en: "The funding model.")
    var entries = list(FormatSection(path, [model] + ScenarioFormat.terms(overlays)))
    for model in models {
      entries += ScenarioFormat.keys(of: model).map {
        Entry(path: "\(path).\($0.key)", description: $0, model: model.name)
      }
    }
    entries += TermsMapping.all(overlays).flatMap { list($0.section) }
    return entries + list(ScenarioFormat.substitution)
  }

  /// What the region and a segment can both state.
  private static func shared(_ prefix: String) -> [Entry] {
    let severity = FormatSection("drop_out.patience_by_severity", [ScenarioFormat.patienceOfSeverity])
    let outside = FormatSection("outside_contract.share_by_severity", [ScenarioFormat.outsideShare])
    let control = FormatSection("access.controllability", [ScenarioFormat.controllability])
    return [
      ScenarioFormat.severity, FormatSection("referrers", [ScenarioFormat.referrer]), ScenarioFormat.urgency,
      ScenarioFormat.dropOut, severity, ScenarioFormat.destinations, ScenarioFormat.outsideContract, outside,
      ScenarioFormat.reEntry, ScenarioFormat.access, control, ScenarioFormat.accessSubstitution, ScenarioFormat.waiting,
      ScenarioFormat.suppliers, ScenarioFormat.partnership, ScenarioFormat.workforce, ScenarioFormat.failure,
    ].flatMap { list($0.at(prefix + $0.path)) }
  }

  private static func list(_ section: FormatSection) -> [Entry] {
    section.keys.map { key in
      Entry(path: section.path.isEmpty ? key.key : "\(section.path).\(key.key)", description: key, model: nil)
    }
  }

  func meaning(ofModel name: String) -> LocalizedText? { models.first { $0.name == name }?.meaning }
}
