/// A parameter, declared once: what it is called, what it may be, what stands behind it and where it lives.
///
/// Reading a file, range checks, the reference and `raming explain` all work from this declaration. Its default is the
/// owner's: it is read, not written down twice.
public struct Parameter<Owner: ParameterOwner>: Sendable {
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
    in range: ClosedRange<Double>, _ meaning: LocalizedText, default rule: DefaultRule = .usual,
    evidence: Evidence = .choice
  ) {
    self.init(
      ParameterDescription(key: key, unit: unit, range: range, meaning: meaning, evidence: evidence), rule,
      set: { owner, number in owner[keyPath: path] = number }, value: { owner in owner[keyPath: path] })
  }

  /// A number that may be left out.
  public init(
    _ key: String, _ path: any WritableKeyPath<Owner, Double?> & Sendable, unit: ParameterUnit,
    in range: ClosedRange<Double>, _ meaning: LocalizedText, default rule: DefaultRule = .usual,
    evidence: Evidence = .choice, isAgreedSum: Bool = false
  ) {
    self.init(
      ParameterDescription(
        key: key, unit: unit, range: range, meaning: meaning, evidence: evidence, isAgreedSum: isAgreedSum), rule,
      set: { owner, number in owner[keyPath: path] = number }, value: { owner in owner[keyPath: path] })
  }

  /// A whole number.
  public init(
    _ key: String, whole path: any WritableKeyPath<Owner, Int> & Sendable, unit: ParameterUnit,
    in range: ClosedRange<Double>, _ meaning: LocalizedText, default rule: DefaultRule = .usual,
    evidence: Evidence = .choice
  ) {
    self.init(
      ParameterDescription(key: key, unit: unit, range: range, isWhole: true, meaning: meaning, evidence: evidence),
      rule, set: { owner, number in owner[keyPath: path] = Int(number) },
      value: { owner in Double(owner[keyPath: path]) })
  }

  /// A whole number that may be left out.
  public init(
    _ key: String, whole path: any WritableKeyPath<Owner, Int?> & Sendable, unit: ParameterUnit,
    in range: ClosedRange<Double>, _ meaning: LocalizedText, default rule: DefaultRule = .usual,
    evidence: Evidence = .choice
  ) {
    self.init(
      ParameterDescription(key: key, unit: unit, range: range, isWhole: true, meaning: meaning, evidence: evidence),
      rule, set: { owner, number in owner[keyPath: path] = Int(number) },
      value: { owner in owner[keyPath: path].map(Double.init) })
  }

  private init(
    _ description: ParameterDescription, _ rule: DefaultRule, set: @escaping @Sendable (inout Owner, Double) -> Void,
    value: @escaping @Sendable (Owner) -> Double?
  ) {
    self.description = description.with(rule.standard(number: value(Owner.usual)))
    self.set = set
    self.value = value
  }

  /// The same parameter as one of something that holds its owner.
  func lifted<Holder>(to path: any WritableKeyPath<Holder, Owner> & Sendable) -> Parameter<Holder> {
    let (set, value) = (set, value)
    return Parameter<Holder>(
      description, .usual, set: { holder, number in set(&holder[keyPath: path], number) },
      value: { holder in value(holder[keyPath: path]) })
  }
}

/// Where a parameter's default comes from.
public enum DefaultRule: Sendable, Equatable {
  /// The owner's, if it has one.
  case usual
  /// There is none: a file states the number, or leaves out what it belongs to.
  case none
  /// It depends on something else, which a text names.
  case depends(LocalizedText)

  /// It depends on something else.
  public static func depends(nl: String, en: String) -> DefaultRule { .depends(LocalizedText(nl: nl, en: en)) }

  func standard(number: Double?) -> ParameterDefault? {
    switch self {
    case .usual: number.map { .number($0) }
    case .none: nil
    case .depends(let text): .text(text)
    }
  }
}
