internal import YouthCare

extension ScenarioSchema {
  /// A schema with what an editor shows beside it: meaning, unit, default and what is believed.
  func described(_ schema: JSONValue, _ description: ParameterDescription) -> JSONValue {
    guard case .object(let parts) = schema else { return schema }
    func labelled(_ label: LocalizedText, _ text: String) -> String? {
      text.isEmpty ? nil : "\(label.text(in: language)): \(text)."
    }
    let isNumber = description.range != nil
    let texts = [
      description.meaning.text(in: language),
      isNumber ? labelled(LocalizedText(nl: "Eenheid", en: "Unit"), description.unit.name.text(in: language)) : nil,
      isNumber ? labelled(LocalizedText(nl: "Bereik", en: "Range"), range(description)) : nil,
      labelled(LocalizedText(nl: "Standaard", en: "Default"), description.defaultText(in: language)),
      isNumber ? labelled(LocalizedText(nl: "Geloofd", en: "Believed"), description.beliefText(in: language)) : nil,
    ]
    return .object([("description", .string(texts.compactMap { $0 }.joined(separator: " ")))] + parts)
  }

  private func range(_ description: ParameterDescription) -> String {
    description.range.map { range in
      "\(Wording.number(range.lowerBound)) – \(Wording.number(range.upperBound))"
    } ?? ""
  }

  /// A number, as the reader takes it: plain, with a percent sign, or a length with its unit.
  func number(_ description: ParameterDescription) -> JSONValue {
    if description.lengthUnit != nil { return Self.reference("length") }
    var plain: [(String, JSONValue)] = [("type", .string(description.isWhole ? "integer" : "number"))]
    if let range = description.range {
      plain += [("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound))]
    }
    var ways: [JSONValue] = [.object(plain), .object([("type", .string("null"))]), Self.reference("stated")]
    if description.unit == .share { ways.append(Self.reference("percentage")) }
    if !description.choices.isEmpty {
      ways.append(.object([("enum", .array(description.choices.map { .string($0) }))]))
    }
    return .object([("anyOf", .array(ways))])
  }

  /// A number that is a share, a length or a count by what another key says.
  static func anyNumber(_ description: ParameterDescription) -> JSONValue {
    var plain: [(String, JSONValue)] = [("type", .string("number"))]
    if let range = description.range {
      plain += [("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound))]
    }
    let ways = [.object(plain)] + ["percentage", "length", "stated"].map { reference($0) }
    return .object([("anyOf", .array(ways))])
  }

  /// A word among a few; true and false are no words to YAML.
  func choice(_ description: ParameterDescription) -> JSONValue {
    let words = description.choices.map { word in
      ["true", "false"].contains(word) ? JSONValue.bool(word == "true") : .string(word)
    }
    return .object([("enum", .array(words + [.null]))])
  }

  static func constant(_ word: String) -> JSONValue { .object([("const", .string(word))]) }

  /// A text for readers, or names.
  func text(_ key: String) -> JSONValue {
    switch key {
    case "segments":
      .object([("anyOf", .array([Self.constant(ReservedName.all.rawValue), Self.names(atLeast: 1)]))])
    case "always_admitted": Self.names(atLeast: 0)
    case "extends": .object([("anyOf", .array([Self.reference("word"), Self.names(atLeast: 1)]))])
    case "to_segment", "task", "compared_with", "taakveld", "logo": Self.reference("word")
    case "colour":
      .object([("type", Self.types("string")), ("pattern", .string("^#[0-9a-fA-F]{6}$"))])
    default: Self.reference("text")
    }
  }

  /// A list of names.
  private static func names(atLeast count: Double) -> JSONValue {
    .object([("type", types("array")), ("items", reference("word")), ("minItems", .number(count))])
  }

  /// A line of the accounts, or shares of several; YAML takes some of their numbers for numbers.
  static let taskFields: JSONValue = {
    let codes = TaskField.all.map(\.code)
    let line = JSONValue.object([
      ("enum", .array(codes.map { .string($0) } + codes.compactMap(Double.init).map { .number($0) } + [.null]))
    ])
    let share = JSONValue.object([
      (
        "anyOf",
        .array([
          .object([("type", .string("number")), ("minimum", .number(0)), ("maximum", .number(1))]),
          reference("percentage"), .object([("type", .string("null"))]),
        ])
      )
    ])
    let lines = codes.map { $0.replacing(".", with: "[.]") }.joined(separator: "|")
    let shares = JSONValue.object([
      ("type", .string("object")), ("patternProperties", .object([("^(\(lines))$", share)])),
      ("additionalProperties", .bool(false)),
    ])
    return .object([("anyOf", .array([line, shares]))])
  }()

  /// One reason, or one by each address.
  static let reasons = JSONValue.object([
    (
      "anyOf",
      .array([reference("text"), .object([("type", .string("object")), ("additionalProperties", reference("word"))])])
    )
  ])

  /// A value with its evidence, and the evidence of the values in a mapping.
  static var evidence: [(String, JSONValue)] {
    let grades = StatedEvidence.Grade.allCases.map { JSONValue.string($0.rawValue) }
    let about: [(String, JSONValue)] = [
      ("evidence", .object([("enum", .array(grades))])), ("source", reference("word")), ("date", reference("date")),
    ]
    let value = JSONValue.object([("type", .array(["number", "string", "array"].map { .string($0) }))])
    func object(_ properties: [(String, JSONValue)], requiring keys: String...) -> JSONValue {
      .object([
        ("type", .string("object")), ("properties", .object(properties)),
        ("required", .array(keys.map { .string($0) })), ("additionalProperties", .bool(false)),
      ])
    }
    // A value says where it comes from, how far off it may be, or both; three quantiles stand instead of one.
    let number = JSONValue.object([("type", .array(["number", "string"].map { .string($0) }))])
    let certain = JSONValue.object([("enum", .array([.bool(true), .string("true")]))])
    let quantiles = ["p10", "p50", "p90"].map { ($0, number) }
    let stated = [
      object([("value", value), ("sd", number), ("known", certain)] + about, requiring: "value", "evidence"),
      object([("value", value), ("sd", number)] + about, requiring: "value", "sd"),
      object([("value", value), ("known", certain)] + about, requiring: "value", "known"),
      object(quantiles + about, requiring: "p10", "p50", "p90"),
    ]
    return [
      ("stated", .object([("anyOf", .array(stated))])),
      (
        "evidence",
        .object([("anyOf", .array([.object([("enum", .array(grades))]), object(about, requiring: "evidence")]))])
      ),
    ]
  }

  /// What several keys take.
  static var kinds: [(String, JSONValue)] {
    let number = "[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]+)?"
    let words = Set(DurationText.Unit.allCases.flatMap(\.words)).sorted().joined(separator: "|")
    let text = JSONValue.object([("type", .array(["string", "number", "boolean"].map { .string($0) }))])
    return [
      (
        "length",
        .object([
          (
            "anyOf",
            .array([
              .object([("const", .number(0))]), .object([("type", .string("null"))]),
              .object([("type", .string("string")), ("pattern", .string("^(\(number) *(\(words))|[+-]?0+)$"))]),
              reference("stated"),
            ])
          )
        ])
      ),
      ("percentage", .object([("type", .string("string")), ("pattern", .string("^\(number) ?%$"))])),
      (
        "date",
        .object([
          ("type", types("string")), ("pattern", .string("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")),
        ])
      ),
      ("word", .object([("type", types("string", "number", "boolean"))])),
      (
        "text",
        .object([
          (
            "anyOf",
            .array([
              .object([("type", types("string", "number", "boolean")), ("pattern", .string("[^ ]"))]),
              .object([
                ("type", .string("object")), ("properties", .object([("nl", text), ("en", text)])),
                ("required", .array([.string("nl"), .string("en")])), ("additionalProperties", .bool(false)),
              ]),
            ])
          )
        ])
      ),
    ]
  }
}
