/// How a contract pays: a description that turns facts of care into euros.
///
/// The set is open: a region adds its own model as one struct and one line in a catalogue (`FundingCatalogue`).
/// Amounts are in euro at the price level of the contract's start; the ledger indexes and rounds them to cents.
public protocol FundingModel: Sendable {
  /// The name in scenario files.
  static var name: String { get }
  /// One sentence on how it pays.
  static var meaning: LocalizedText { get }
  /// Its numbers.
  static var parameters: [Parameter<Self>] { get }
  /// The words it takes besides numbers, such as the unit of a tariff.
  static var choices: [ParameterChoice<Self>] { get }
  /// A model with its defaults.
  init()
  /// What the municipality owes for a fact, in euro.
  func payment(for fact: BillableFact) -> Double
  /// The numbers that are needed and missing, given the rest.
  var missing: [String] { get }
}

extension FundingModel {
  public static var choices: [ParameterChoice<Self>] { [] }
  public var missing: [String] { [] }
}

/// A fact of care that a contract can pay for. The set is closed: every model answers to each.
public enum BillableFact: Sendable, Equatable {
  /// A day of care for one client, with the severity's multiplier on hours; part days are paid in proportion.
  case dayOfCare(intensity: Double)
  /// A trajectory that started.
  case trajectoryStarted
  /// A trajectory that ended.
  case trajectoryEnded
  /// A month that began, with its share of twelve months.
  case monthOpened(shareOfYear: Double)
}

/// A word among a few that a model takes, such as `per: hour`.
public struct ParameterChoice<Owner>: Sendable {
  /// What users see of it.
  public let description: ParameterDescription
  /// Sets it to one of the words.
  public let set: @Sendable (inout Owner, String) -> Void

  /// The name in the scenario file.
  public var key: String { description.key }

  /// A choice among an enum's raw values.
  public init<Word: RawRepresentable & CaseIterable & Sendable>(
    _ key: String, _ path: any WritableKeyPath<Owner, Word> & Sendable, _ meaning: LocalizedText, default word: Word
  ) where Word.RawValue == String {
    description = ParameterDescription(
      key: key, unit: .choice, defaultText: word.rawValue, choices: Word.allCases.map(\.rawValue), meaning: meaning)
    set = { owner, text in if let word = Word(rawValue: text) { owner[keyPath: path] = word } }
  }
}
