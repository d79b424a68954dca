internal import Sampling
public import YouthCare

/// A JSON Schema (draft 7) of scenario files, from the declarations by which they are read.
///
/// With it an editor completes keys, explains them and underlines what can't be. It sees a file as it is written, without
/// its base: so nothing that a base can state is required in a file that extends another, a key may be `null`, and what
/// only shows in the whole (sums, names of segments, numbers that contradict each other) is for `raming check`.
public struct ScenarioSchema: Sendable {
  let language: Language
  private let entries: [ScenarioReference.Entry]
  private let models: [String]

  /// The schema of a format with these funding models, explained in a language.
  public init(fundingModels: [any FundingModel.Type] = FundingCatalogue.standard, in language: Language) {
    self.language = language
    entries = ScenarioReference(fundingModels: fundingModels).entries
    models = fundingModels.map { $0.name }
  }

  /// The schema's text.
  public var text: String { schema.text() + "\n" }

  private var schema: JSONValue {
    let title = LocalizedText(nl: "Scenario van Raming", en: "Scenario of Raming")
    var parts: [(String, JSONValue)] = [
      ("$schema", .string("http://json-schema.org/draft-07/schema#")),
      ("title", .string(title.text(in: language))),
    ]
    if case .object(let top) = mapping([], of: nil) {
      parts += top.map { $0.key == "type" ? ("type", .string("object")) : $0 }
    }
    parts.append(("if", .object([("required", .array([.string("extends")]))])))
    parts.append(("else", whole))
    parts.append(("definitions", definitions))
    return .object(parts)
  }

  /// What is required of a file that extends no other.
  private var whole: JSONValue {
    func required(_ keys: String...) -> (String, JSONValue) { ("required", .array(keys.map { .string($0) })) }
    let funding = JSONValue.object([required("model")])
    let segment = JSONValue.object([
      required("name", "inflow", "stay", "funding"), ("properties", .object([("funding", funding)])),
    ])
    return .object([
      required("title", "question", "source", "contract", "segments"),
      (
        "properties",
        .object([
          ("differs", .bool(false)), ("contract", .object([required("start")])),
          ("segments", .object([("additionalProperties", segment), ("minProperties", .number(1))])),
        ])
      ),
    ])
  }

  private var definitions: JSONValue {
    let shared = ScenarioFormat.sharedKeys.map { key in
      (key.key, schema(of: key, at: [key.key]))
    }
    return .object(
      shared + [("funding", funding), ("distribution", distribution), ("drift", drift)] + Self.evidence + Self.kinds)
  }

  // MARK: - Mappings

  /// The mapping at a path: its keys, or a name of the user's for each.
  private func mapping(_ path: [String], of model: String?) -> JSONValue {
    let children = entries.filter { entry in
      let keys = Self.keys(of: entry)
      return keys.count == path.count + 1 && keys.starts(with: path) && keys.last != "<distribution>"
        && (entry.model == nil || entry.model == model)
    }
    return mapping(children, at: path)
  }

  private func mapping(_ children: [ScenarioReference.Entry], at path: [String]) -> JSONValue {
    let named = children.filter { Self.keys(of: $0).last?.hasPrefix("<") != true }
    let properties = named.map { entry in
      let keys = Self.keys(of: entry)
      return (entry.description.key, schema(of: entry.description, at: keys))
    }
    var parts: [(String, JSONValue)] = [("type", Self.types("object"))]
    parts.append(("properties", .object(properties + [Self.evidenceOfGroup])))
    parts.append(contentsOf: names(at: path, children, hasKeys: !properties.isEmpty))
    return .object(parts)
  }

  /// What a mapping may hold besides its keys: something behind each name, or nothing.
  private func names(
    at path: [String], _ children: [ScenarioReference.Entry], hasKeys: Bool
  ) -> [(String, JSONValue)] {
    if let name = children.first(where: { Self.keys(of: $0).last?.hasPrefix("<") == true }) {
      let value = schema(of: name.description, at: Self.keys(of: name))
      guard name.description.key == "<year>" else { return [("additionalProperties", value)] }
      return [("patternProperties", .object([("^[0-9]{4}$", value)])), ("additionalProperties", .bool(false))]
    }
    // What stands behind a name may be a mapping of its own.
    let level = entries.lazy.map(Self.keys).first { keys in
      keys.count > path.count + 1 && keys.starts(with: path) && keys[path.count].hasPrefix("<")
    }
    guard let level, !hasKeys else { return [("additionalProperties", .bool(false))] }
    let inner = mapping(path + [level[path.count]], of: nil)
    guard path == ["segments"] else { return [("additionalProperties", inner)] }
    return [("patternProperties", .object([("^[A-Za-z0-9_-]+$", inner)])), ("additionalProperties", .bool(false))]
  }

  /// The evidence of the values in a mapping.
  private static let evidenceOfGroup = ("evidence", reference("evidence"))

  private static func keys(of entry: ScenarioReference.Entry) -> [String] {
    entry.path.split(separator: ".").map(String.init)
  }

  static func types(_ names: String...) -> JSONValue { .array((names + ["null"]).map { .string($0) }) }

  // MARK: - One key

  /// The schema of a key: what it is, and its texts.
  private func schema(of description: ParameterDescription, at path: [String]) -> JSONValue {
    let key = path.last ?? ""
    let isShared = path.count == 3 && path[0] == "segments" && ScenarioFormat.sharedKeys.contains { $0.key == key }
    if isShared { return reference(key, description) }
    if ["funding", "observed_funding"].contains(key) { return reference("funding", description) }
    switch description.unit {
    case .distribution: return reference("distribution", description)
    case .mapping where path.dropLast().last == "drift": return reference("drift", description)
    case .choice where path == ["uncertainty"]:
      return described(.object([("anyOf", .array([choice(description), mapping(path, of: nil)]))]), description)
    case .mapping where key == "correlations": return described(correlations, description)
    case .mapping where path == ["futures"]: return described(futures, description)
    case .mapping where key == "unusual": return described(Self.reasons, description)
    case .mapping: return described(mapping(path, of: nil), description)
    case .text where path.first == "task_fields": return described(Self.taskFields, description)
    case .text: return described(text(key), description)
    // What a change makes of a number is written as that number is.
    case .none where path.first == "changes" && key == "to": return described(Self.anyNumber(description), description)
    case .date: return described(Self.reference("date"), description)
    case .choice: return described(choice(description), description)
    default:
      let isListOfDistribution = DistributionFamily.parameters.contains { $0.isList && $0.key == key }
      let isList =
        key == "season" || path.dropLast().last == "use"
        || (path.first == DistributionFamily.section.path && isListOfDistribution)
      if Self.drifting.contains(key), path.first == "demand" || path.contains("inflow") {
        let ways = [number(description), Self.reference("drift")]
        return described(.object([("anyOf", .array(ways))]), description)
      }
      return described(isList ? list(number(description), key) : number(description), description)
    }
  }

  /// Each future: its own keys, and those of a scenario.
  private var futures: JSONValue {
    let own = ScenarioFormat.future.keys.map { ($0.key, schema(of: $0, at: ["futures", "<future>", $0.key])) }
    let others = ScenarioFormat.top.keys.filter { key in
      !ScenarioFormat.notInFuture.contains(key.key) && key.key != "title"
    }.map { key in (key.key, JSONValue.object([("$ref", .string("#/properties/\(key.key)"))])) }
    let future = JSONValue.object([
      ("type", Self.types("object")), ("properties", .object(own + others + [Self.evidenceOfGroup])),
      ("additionalProperties", .bool(false)),
    ])
    return .object([
      ("type", Self.types("object")), ("patternProperties", .object([("^[A-Za-z0-9_-]+$", future)])),
      ("additionalProperties", .bool(false)),
    ])
  }

  /// Pairs of numbers that go together.
  private var correlations: JSONValue {
    let keys = ScenarioFormat.correlation.keys
    let pair = JSONValue.object([
      ("type", .string("array")), ("items", Self.reference("word")), ("minItems", .number(2)), ("maxItems", .number(2)),
    ])
    let properties = keys.map { ($0.key, described($0.key == "of" ? pair : number($0), $0)) }
    let item = JSONValue.object([
      ("type", .string("object")), ("properties", .object(properties + [Self.evidenceOfGroup])),
      ("required", .array(keys.map { .string($0.key) })), ("additionalProperties", .bool(false)),
    ])
    return .object([("type", Self.types("array")), ("items", item)])
  }

  /// The numbers that may be stated as a drift.
  private static let drifting = ["growth", "hours_growth"]

  /// A drift, where a group states one.
  private var drift: JSONValue {
    let properties = ScenarioFormat.drift.keys.map { ($0.key, schema(of: $0, at: ["<drift>", $0.key])) }
    return .object([
      ("type", Self.types("object")), ("properties", .object(properties + [Self.evidenceOfGroup])),
      ("additionalProperties", .bool(false)),
    ])
  }

  private func reference(_ definition: String, _ description: ParameterDescription) -> JSONValue {
    described(Self.reference(definition), description)
  }

  static func reference(_ definition: String) -> JSONValue {
    // Beside a reference nothing counts in draft 7, so it stands by itself.
    .object([("allOf", .array([.object([("$ref", .string("#/definitions/\(definition)"))])]))])
  }

  private func list(_ item: JSONValue, _ key: String) -> JSONValue {
    var parts: [(String, JSONValue)] = [("type", Self.types("array")), ("items", item)]
    if key == "season" { parts += [("minItems", .number(12)), ("maxItems", .number(12))] }
    return .object([("anyOf", .array([.object(parts), Self.reference("stated")]))])
  }

  // MARK: - Families and models

  /// One of the families, or the numbers of the one that the base has.
  private var distribution: JSONValue {
    let keys = DistributionFamily.section.keys
    func properties(_ names: [String]) -> [(String, JSONValue)] {
      keys.filter { names.contains($0.key) }.map { ($0.key, schema(of: $0, at: ["<distribution>", $0.key])) }
    }
    let family = keys[0]
    let families = DistributionFamily.all.map { known in
      JSONValue.object([
        ("type", .string("object")),
        (
          "properties",
          .object(
            [("family", described(Self.constant(known.name), family))] + properties(known.keys) + [Self.evidenceOfGroup]
          )
        ),
        ("required", .array([.string("family")])), ("additionalProperties", .bool(false)),
      ])
    }
    let rest = JSONValue.object([
      ("type", Self.types("object")),
      ("properties", .object(properties(keys.dropFirst().map(\.key)) + [Self.evidenceOfGroup])),
      ("additionalProperties", .bool(false)),
    ])
    return .object([("oneOf", .array(families + [rest]))])
  }

  /// One of the models with what can be agreed besides, or the keys of the one that the base has.
  private var funding: JSONValue {
    let path = ScenarioFormat.fundingPath.split(separator: ".").map(String.init)
    func children(_ isIn: (String?) -> Bool) -> [ScenarioReference.Entry] {
      var seen: Set<String> = []
      return entries.filter { entry in
        let keys = Self.keys(of: entry)
        return keys.count == path.count + 1 && keys.starts(with: path) && isIn(entry.model)
          && entry.description.key != "model" && seen.insert(entry.description.key).inserted
      }
    }
    let choice = entries.first { $0.path == "\(ScenarioFormat.fundingPath).model" }?.description
    func properties(_ model: String?) -> [(String, JSONValue)] {
      children { model == nil || $0 == nil || $0 == model }.map {
        ($0.description.key, schema(of: $0.description, at: Self.keys(of: $0)))
      }
    }
    let each = models.map { model in
      let name = choice.map { described(Self.constant(model), $0) } ?? Self.constant(model)
      return JSONValue.object([
        ("type", .string("object")),
        ("properties", .object([("model", name)] + properties(model) + [Self.evidenceOfGroup])),
        ("required", .array([.string("model")])), ("additionalProperties", .bool(false)),
      ])
    }
    let rest = JSONValue.object([
      ("type", Self.types("object")), ("properties", .object(properties(nil) + [Self.evidenceOfGroup])),
      ("additionalProperties", .bool(false)),
    ])
    return .object([("oneOf", .array(each + [rest]))])
  }
}
