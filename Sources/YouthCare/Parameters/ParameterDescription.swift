/// What holds where a scenario doesn't state a parameter.
public enum ParameterDefault: Sendable, Equatable {
  /// A number, in the unit that the program computes in.
  case number(Double)
  /// One of the words that it can be.
  case word(String)
  /// Something that depends on the rest, in words.
  case text(LocalizedText)

  /// Something that depends on the rest, in words.
  public static func text(nl: String, en: String) -> ParameterDefault { .text(LocalizedText(nl: nl, en: en)) }
}

/// What users see of a parameter: its key, unit, range, default, meaning and evidence.
public struct ParameterDescription: Sendable {
  /// The name in the scenario file.
  public let key: String
  /// The unit.
  public let unit: ParameterUnit
  /// The values that make sense, or `nil` where it is no number.
  public let range: ClosedRange<Double>?
  /// Whether only whole numbers make sense; a drawn one is rounded.
  public let isWhole: Bool
  /// The default, or `nil` where the parameter is required or has no default.
  public let standard: ParameterDefault?
  /// The words it can be, for a choice.
  public let choices: [String]
  /// One sentence on what it means.
  public let meaning: LocalizedText
  /// What stands behind the default; a prior is cut to the range.
  public let evidence: Evidence
  /// Whether it is a sum that was agreed for the contract's own years, in their money: a price level doesn't move it.
  public let isAgreedSum: Bool

  /// Whether it is an amount at the scenario's price level (MODEL.md, M9).
  var followsPriceLevel: Bool { unit.isMoney && !isAgreedSum }

  /// A description of a number or, without a range, of something else.
  public init(
    key: String, unit: ParameterUnit, range: ClosedRange<Double>? = nil, isWhole: Bool = false,
    standard: ParameterDefault? = nil, choices: [String] = [], meaning: LocalizedText, evidence: Evidence = .choice,
    isAgreedSum: Bool = false
  ) {
    self.key = key
    self.unit = unit
    self.range = range
    self.isWhole = isWhole
    self.standard = standard
    self.choices = choices
    self.meaning = meaning
    self.isAgreedSum = isAgreedSum
    self.evidence = range.map(evidence.cut(to:)) ?? evidence
  }

  /// The same in another range.
  func within(_ range: ClosedRange<Double>?) -> ParameterDescription {
    ParameterDescription(
      key: key, unit: unit, range: range, isWhole: isWhole, standard: standard, choices: choices, meaning: meaning,
      evidence: evidence, isAgreedSum: isAgreedSum)
  }

  /// The same with a default.
  func with(_ standard: ParameterDefault?) -> ParameterDescription {
    ParameterDescription(
      key: key, unit: unit, range: range, isWhole: isWhole, standard: standard, choices: choices, meaning: meaning,
      evidence: evidence, isAgreedSum: isAgreedSum)
  }
}
