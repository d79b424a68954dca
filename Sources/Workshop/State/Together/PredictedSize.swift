public import YouthCare

/// By how much something is expected to change: a number with its unit.
public struct PredictedSize: Sendable, Hashable, Codable {
  /// The units that can be chosen.
  public enum Unit: String, Sendable, Hashable, Codable, CaseIterable {
    case euro, thousandEuro, millionEuro, percent, days, weeks

    /// What the number measures.
    public enum Measure: Sendable {
      case money, share, time
    }

    /// What the number measures.
    public var measure: Measure {
      switch self {
      case .euro, .thousandEuro, .millionEuro: .money
      case .percent: .share
      case .days, .weeks: .time
      }
    }

    /// How many euro, which share or how many days one of it is.
    public var factor: Double {
      switch self {
      case .euro, .days: 1
      case .thousandEuro: 1e3
      case .millionEuro: 1e6
      case .percent: 0.01
      case .weeks: 7
      }
    }

    /// The units of a cost.
    public static let ofCost: [Unit] = [.millionEuro, .thousandEuro, .euro, .percent]
    /// The units of a wait.
    public static let ofWait: [Unit] = [.days, .weeks, .percent]

    /// What readers call it.
    public var name: LocalizedText {
      switch self {
      case .euro: LocalizedText("euro")
      case .thousandEuro: LocalizedText(nl: "duizend euro", en: "thousand euro")
      case .millionEuro: LocalizedText(nl: "miljoen euro", en: "million euro")
      case .percent: LocalizedText("%")
      case .days: LocalizedText(nl: "dagen", en: "days")
      case .weeks: LocalizedText(nl: "weken", en: "weeks")
      }
    }
  }

  /// The number as it was given.
  public let number: Double
  /// Its unit.
  public let unit: Unit

  /// A number with its unit.
  public init(_ number: Double, _ unit: Unit) {
    (self.number, self.unit) = (number, unit)
  }

  /// The number as it is typed in a language, to be changed where it was given: without marks for thousands.
  public func typedText(in language: Language) -> String {
    let millionths = Int((number * 1e6).rounded())
    let (whole, rest) = (millionths / 1_000_000, millionths % 1_000_000)
    guard rest > 0 else { return "\(whole)" }
    var fraction = "\(1_000_000 + rest)".dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    // Three digits could be read as thousands.
    return "\(whole)\(language.notation.point)\(fraction)" + (fraction.count == 3 ? "0" : "")
  }

  /// The size in euro, as a share or in days.
  public var inMeasure: Double { number * unit.factor }
  /// Sizes that can be meant.
  public static let numbers = 0.0...1e12
}
