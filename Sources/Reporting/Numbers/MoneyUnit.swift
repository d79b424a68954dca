public import YouthCare

/// The unit in which amounts of money are told.
public enum MoneyUnit: Sendable, CaseIterable {
  case euro
  case thousand
  case million

  /// The unit in which an amount reads best.
  public init(fitting euros: Double) {
    self = abs(euros) >= 1e6 ? .million : abs(euros) >= 1e4 ? .thousand : .euro
  }

  /// How many euros it is.
  public var euros: Double {
    switch self {
    case .euro: 1
    case .thousand: 1e3
    case .million: 1e6
    }
  }

  /// Its name in a heading.
  public var name: LocalizedText {
    switch self {
    case .euro: Texts.euro.text
    case .thousand: Texts.thousandEuro.text
    case .million: Texts.millionEuro.text
    }
  }

  /// What stands behind an amount.
  var suffix: LocalizedText {
    switch self {
    case .euro: LocalizedText("")
    case .thousand: Texts.thousandSuffix.text
    case .million: Texts.millionSuffix.text
    }
  }
}
