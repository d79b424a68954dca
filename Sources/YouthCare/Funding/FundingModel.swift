/// How a contract pays: a description that turns facts of care into euros.
///
/// The set is open: a region adds its own model as one struct and one line in a catalogue (`FundingCatalogue`).
/// Amounts are in euro at the price level of the contract's start; the ledger indexes and rounds them to cents.
/// A model keeps no state and knows no behaviour: it states what an extra unit of care earns, and the behavioural
/// kernel does the rest (MODEL.md, K).
public protocol FundingModel: PlainOwner, Equatable {
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
  /// What one more unit of care earns, where the tariff is this share of the full cost price.
  func earnings(tariffRatio: Double) -> MarginalEarnings
  /// What else comes with this way of paying: administration, registration, the shape of the response.
  var conduct: FundingConduct { get }
  /// Days within which a client who comes back is treated without a new payment for start and end; 0 where he never is.
  var freeReturnDays: Double { get }
  /// Whether the price of a day follows the hours that clients get over the years, as products that are paid by the day
  /// are dearer where they are heavier (MODEL.md, E10).
  var daysFollowHours: Bool { get }
  /// The provider's administration as a share of turnover, with all that is asked of him.
  var administration: Double { get }
  /// The numbers that are needed and missing, given the rest.
  var missing: [String] { get }
  /// The prices that it states, by which they can be held against what is paid elsewhere.
  var prices: [StatedPrice] { get }
  /// The model with its missing amounts derived from a year under the baseline regime; itself where nothing is missing.
  func completed(from year: ReferenceYear) -> Self
}

extension FundingModel {
  public static var choices: [ParameterChoice<Self>] { [] }
  public var conduct: FundingConduct { FundingConduct() }
  public var administration: Double { conduct.administration }
  public var freeReturnDays: Double { 0 }
  public var daysFollowHours: Bool { false }
  public var missing: [String] { [] }
  public var prices: [StatedPrice] { [] }
  public func completed(from year: ReferenceYear) -> Self { self }

  /// Whether what it pays depends on no client: the sum is for the task.
  public var isLumpSum: Bool {
    let facts: [BillableFact] = [
      .dayOfCare(intensity: 1), .monthOfCare(intensity: 1), .trajectoryStarted, .trajectoryEnded,
    ]
    return facts.allSatisfy { payment(for: $0) == 0 } && payment(for: .monthOpened(shareOfYear: 1)) > 0
  }

  /// Whether another model is of the same kind with the same numbers.
  func isEqual(to other: any FundingModel) -> Bool { (other as? Self) == self }
}

/// A fact of care that a contract can pay for. The set is closed: every model answers to each.
///
/// MODEL.md, A0.
public enum BillableFact: Sendable, Equatable {
  /// A day of care for one client, with the severity's multiplier on hours; part days are paid in proportion.
  case dayOfCare(intensity: Double)
  /// A whole calendar month of care for one client; a part of it is paid by that month's days.
  case monthOfCare(intensity: Double)
  /// A trajectory that started.
  case trajectoryStarted
  /// A trajectory that ended.
  case trajectoryEnded
  /// A month that began, with its share of twelve months.
  case monthOpened(shareOfYear: Double)

  /// Whether it is a day of care.
  var isDay: Bool {
    switch self {
    case .dayOfCare: true
    case .monthOfCare, .trajectoryStarted, .trajectoryEnded, .monthOpened: false
    }
  }
}

/// A word among a few that a model takes, such as `per: hour`.
public struct ParameterChoice<Owner: ParameterOwner>: Sendable {
  /// What users see of it.
  public let description: ParameterDescription
  /// Sets it to one of the words.
  public let set: @Sendable (inout Owner, String) -> Void
  /// The word that holds.
  public let value: @Sendable (Owner) -> String

  /// The name in the scenario file.
  public var key: String { description.key }

  /// A choice among an enum's raw values; the default is the owner's.
  public init<Word: RawRepresentable & CaseIterable & Sendable>(
    _ key: String, _ path: any WritableKeyPath<Owner, Word> & Sendable, _ meaning: LocalizedText,
    evidence: Evidence = .choice
  ) where Word.RawValue == String {
    description = ParameterDescription(
      key: key, unit: .choice, standard: .word(Owner.usual[keyPath: path].rawValue),
      choices: Word.allCases.map(\.rawValue), meaning: meaning,
      evidence: evidence)
    set = { owner, text in if let word = Word(rawValue: text) { owner[keyPath: path] = word } }
    value = { owner in owner[keyPath: path].rawValue }
  }
}
