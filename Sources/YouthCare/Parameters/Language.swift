/// A language that users read: how it writes numbers and dates, and its texts.
///
/// Dutch and English stand beside what they name (`LocalizedText`). Another language brings a catalogue of its own, by
/// the English text as in gettext; what isn't in it is read in English.
public struct Language: Sendable {
  /// Its code, as in ISO 639-1.
  public let code: String
  /// How it writes numbers and dates.
  public let notation: Notation
  private let translations: [String: String]

  /// A language with its texts by the English ones, in which `{0}`, `{1}` … stand for the same things.
  public init(_ code: String, _ notation: Notation, translations: [String: String] = [:]) {
    self.code = code
    self.notation = notation
    self.translations = translations
  }

  /// Dutch.
  public static let dutch = Language("nl", .continental)
  /// English.
  public static let english = Language("en", .english)

  func translation(of english: String) -> String { translations[english] ?? english }

  /// How a language writes numbers and dates.
  public struct Notation: Sendable {
    /// The mark between whole and fraction.
    public let point: String
    /// What stands between groups of three digits.
    public let separator: Character
    /// What stands behind a percentage.
    public let percentSign: String
    /// Whether a date is written as 1-4-2027, and not as 2027-04-01.
    public let writesDayFirst: Bool

    /// A notation.
    public init(point: String, separator: Character, percentSign: String, writesDayFirst: Bool) {
      self.point = point
      self.separator = separator
      self.percentSign = percentSign
      self.writesDayFirst = writesDayFirst
    }

    /// As in the Netherlands and most of the continent: 1.234,5 and 12,3 %.
    public static let continental = Notation(point: ",", separator: ".", percentSign: " %", writesDayFirst: true)
    /// As in English: 1,234.5 and 12.3%.
    public static let english = Notation(point: ".", separator: ",", percentSign: "%", writesDayFirst: false)
  }
}

extension Language: CaseIterable, RawRepresentable, Hashable {
  /// The languages that can be asked for. A new one is a file with its value, and its name here.
  public static let allCases: [Language] = [.dutch, .english]

  /// Its code.
  public var rawValue: String { code }

  /// The language with a code, if it can be asked for.
  public init?(rawValue: String) {
    guard let known = Self.allCases.first(where: { $0.code == rawValue }) else { return nil }
    self = known
  }

  /// Whether both have the same code.
  public static func == (left: Language, right: Language) -> Bool { left.code == right.code }

  /// Hashes the code.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
