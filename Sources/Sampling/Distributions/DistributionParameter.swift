/// A number, or a list of them, that distributions are described by: its key in a file, its words, its unit and range.
///
/// Declared once, here or beside the law that brings it. Files, addresses, the reference and the schema take it from
/// here; which values go together is the law's to say.
public struct DistributionParameter: Sendable, Equatable, CustomStringConvertible {
  /// What it is measured in.
  public enum Unit: Sendable, Equatable {
    /// A length of time, like what is drawn.
    case length
    /// No unit.
    case none
    /// A number of things.
    case count
    /// A part of one.
    case share
  }

  /// The key that a scenario file uses.
  public let key: String
  /// What it is called where it is refused; of a list, one of its values.
  public let name: String
  /// What it is measured in.
  public let unit: Unit
  /// The values that make sense in a file, or `nil` for those that a length of time can have.
  public let range: ClosedRange<Double>?
  /// Whether only whole numbers make sense.
  public let isWhole: Bool
  /// Whether it is a list.
  public let isList: Bool
  /// One sentence on what it means, in Dutch and in English.
  public let dutch: String
  public let english: String
  /// The value of a list that is meant, counted from 0.
  public private(set) var index: Int?

  private init(
    _ key: String, _ name: String, _ unit: Unit, in range: ClosedRange<Double>?, isWhole: Bool, isList: Bool,
    nl: String, en: String
  ) {
    self.key = key
    self.name = name
    self.unit = unit
    self.range = range
    self.isWhole = isWhole
    self.isList = isList
    dutch = nl
    english = en
  }

  /// A length of time.
  static func length(_ key: String, _ name: String, isList: Bool = false, nl: String, en: String) -> Self {
    Self(key, name, .length, in: nil, isWhole: false, isList: isList, nl: nl, en: en)
  }

  /// Another number.
  static func number(
    _ key: String, _ name: String, _ unit: Unit = .none, in range: ClosedRange<Double>, isWhole: Bool = false,
    isList: Bool = false, nl: String, en: String
  ) -> Self {
    Self(key, name, unit, in: range, isWhole: isWhole, isList: isList, nl: nl, en: en)
  }

  /// One of a list, counted from 0.
  func at(_ index: Int) -> Self {
    var one = self
    one.index = index
    return one
  }

  /// The parameter in words; values of a list are counted from 1, as people do.
  public var description: String { index.map { "\(name) \($0 + 1)" } ?? name }
}

// What several laws are described by; what one law alone has stands beside it.
extension DistributionParameter {
  /// The mean.
  public static let mean = length("mean", "the mean", nl: "Het gemiddelde.", en: "The mean.")

  /// The coefficient of variation.
  public static let cv = number(
    "cv", "the coefficient of variation", in: 0.001...100, nl: "Standaardafwijking gedeeld door gemiddelde.",
    en: "Standard deviation over mean.")

  /// The standard deviation.
  public static let sd = length(
    "sd", "the standard deviation", nl: "De standaardafwijking.", en: "The standard deviation.")

  /// The least value.
  public static let low = length("low", "the low end", nl: "De kleinste waarde.", en: "The least value.")

  /// The largest value.
  public static let high = length("high", "the high end", nl: "De grootste waarde.", en: "The largest value.")

  /// A weight, of a list.
  static let shares = number(
    "shares", "weight", .share, in: 0...1, isList: true, nl: "Het aandeel van elke klasse; samen 1.",
    en: "The share of each band; together 1.")

  /// The sum of the weights.
  static let totalWeight = number(
    "shares", "the sum of the weights", .share, in: 0...1, nl: "De som van de aandelen.", en: "The sum of the shares.")
}
