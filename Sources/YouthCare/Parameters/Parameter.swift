/// A parameter, declared once: what it is called, what it may be, what stands behind it and where it lives.
///
/// Reading a file, range checks, the reference and `raming explain` all work from this declaration.
public struct Parameter<Owner>: Sendable {
  /// What users see of the parameter.
  public let description: ParameterDescription
  /// Sets the parameter; the number is in the unit that the program computes in (days, shares, euro).
  public let set: @Sendable (inout Owner, Double) -> Void
  /// The parameter's value, or `nil` where it is not stated.
  public let value: @Sendable (Owner) -> Double?

  /// The name in the scenario file.
  public var key: String { description.key }

  /// A number.
  public init(
    _ key: String, _ path: any WritableKeyPath<Owner, Double> & Sendable, unit: ParameterUnit,
    in range: ClosedRange<Double>,
    _ meaning: LocalizedText, default text: String? = nil, evidence: Evidence = .choice
  ) {
    description = ParameterDescription(
      key: key, unit: unit, range: range, defaultText: text, meaning: meaning, evidence: evidence)
    set = { owner, number in owner[keyPath: path] = number }
    value = { owner in owner[keyPath: path] }
  }

  /// A number that may be left out.
  public init(
    _ key: String, _ path: any WritableKeyPath<Owner, Double?> & Sendable, unit: ParameterUnit,
    in range: ClosedRange<Double>, _ meaning: LocalizedText, default text: String? = nil, evidence: Evidence = .choice
  ) {
    description = ParameterDescription(
      key: key, unit: unit, range: range, defaultText: text, meaning: meaning, evidence: evidence)
    set = { owner, number in owner[keyPath: path] = number }
    value = { owner in owner[keyPath: path] }
  }

  /// A whole number.
  public init(
    _ key: String, whole path: any WritableKeyPath<Owner, Int> & Sendable, unit: ParameterUnit,
    in range: ClosedRange<Double>,
    _ meaning: LocalizedText, default text: String? = nil, evidence: Evidence = .choice
  ) {
    description = ParameterDescription(
      key: key, unit: unit, range: range, isWhole: true, defaultText: text, meaning: meaning, evidence: evidence)
    set = { owner, number in owner[keyPath: path] = Int(number) }
    value = { owner in Double(owner[keyPath: path]) }
  }

  /// A whole number that may be left out.
  public init(
    _ key: String, whole path: any WritableKeyPath<Owner, Int?> & Sendable, unit: ParameterUnit,
    in range: ClosedRange<Double>, _ meaning: LocalizedText, default text: String? = nil, evidence: Evidence = .choice
  ) {
    description = ParameterDescription(
      key: key, unit: unit, range: range, isWhole: true, defaultText: text, meaning: meaning, evidence: evidence)
    set = { owner, number in owner[keyPath: path] = Int(number) }
    value = { owner in owner[keyPath: path].map(Double.init) }
  }
}

extension Parameter {
  private init(
    _ description: ParameterDescription, set: @escaping @Sendable (inout Owner, Double) -> Void,
    value: @escaping @Sendable (Owner) -> Double?
  ) {
    self.description = description
    self.set = set
    self.value = value
  }

  /// The same parameter as one of something that holds its owner.
  func lifted<Holder>(to path: any WritableKeyPath<Holder, Owner> & Sendable) -> Parameter<Holder> {
    let (set, value) = (set, value)
    return Parameter<Holder>(
      description, set: { holder, number in set(&holder[keyPath: path], number) },
      value: { holder in value(holder[keyPath: path]) })
  }
}

/// What users see of a parameter: its key, unit, range, default, meaning and evidence.
public struct ParameterDescription: Sendable {
  /// The name in the scenario file.
  public let key: String
  /// The unit.
  public let unit: ParameterUnit
  /// The values that make sense, or `nil` where it is no number.
  public let range: ClosedRange<Double>?
  /// Whether only whole numbers make sense.
  public let isWhole: Bool
  /// The default in words, or `nil` where the parameter is required or has no default.
  public let defaultText: String?
  /// The words it can be, for a choice.
  public let choices: [String]
  /// One sentence on what it means.
  public let meaning: LocalizedText
  /// What stands behind the default.
  public let evidence: Evidence

  /// A description of a number or, without a range, of something else.
  public init(
    key: String, unit: ParameterUnit, range: ClosedRange<Double>? = nil, isWhole: Bool = false,
    defaultText: String? = nil, choices: [String] = [], meaning: LocalizedText, evidence: Evidence = .choice
  ) {
    self.key = key
    self.unit = unit
    self.range = range
    self.isWhole = isWhole
    self.defaultText = defaultText
    self.choices = choices
    self.meaning = meaning
    self.evidence = evidence
  }
}
