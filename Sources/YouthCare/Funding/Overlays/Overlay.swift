/// What is agreed over a funding model: a cap, a floor, a sum, a settlement, a bonus (MODEL.md, A5f).
///
/// The set is open: a region adds its own as one struct, one line in `OverlayCatalogue` and one page of the lever. It is
/// then read and held against its ranges, has addresses and a place in the reference and the schema, and is paid and
/// booked as its periods close. Contracts never look for one by its type: what a contract does all year (hold back intake
/// under a cap, watch a floor, pay a sum ahead, settle a task's lump sums together) it asks every overlay for.
public protocol Overlay: PlainOwner, Equatable {
  /// Its key in the terms of a contract.
  static var key: String { get }
  /// One sentence on what it is; what stands before a colon is its name.
  static var meaning: LocalizedText { get }
  /// Its numbers, and its words.
  static var parameters: [Parameter<Self>] { get }
  static var choices: [ParameterChoice<Self>] { get }
  /// On which account it is booked.
  static var account: OverlayAccount { get }

  /// Finds it in a contract's terms, and puts it there.
  static func stated(in terms: ContractTerms) -> Self?
  static func state(_ overlay: Self?, in terms: inout ContractTerms)

  /// The provider's extra administration, as a share of turnover.
  var administration: Double { get }
  /// The share of each payment for care that is paid.
  var paidShare: Double { get }
  /// What it adds to the earnings on one more unit of care, as a share of the unit's payment.
  var marginalShare: Double { get }
  /// What the municipality owes as a settlement period closes, in cents, or gets back where it is negative.
  func settlement(of period: SettledPeriod) -> Int
  /// Months after the period at which that is paid; `nil` where it is paid as an invoice is.
  var settlementMonths: Int? { get }

  // What a contract does all year. Of several overlays with a cap, a floor, a corridor or an outcome, the
  // first holds.
  /// The rule by which a year's payments are capped, with a cap that may hold back intake.
  var cap: RevenueCeiling? { get }
  /// A turnover that is guaranteed: what is missing its own `settlement` adds.
  var floor: YearlyAmount? { get }
  /// A sum besides, recognised by month on the overlay's account and paid by quarter in advance.
  var advance: YearlyAmount? { get }
  /// The rule by which a lump sum is settled as its period closes, over all contracts of a task together.
  var corridor: PostCalculation? { get }
  /// The rule by which a part of payments waits for the outcome of a trajectory; its `paidShare` is what is expected of it.
  var withheld: OutcomeWithhold? { get }
}

/// An amount a year as it is agreed: in euro, or as a share of the production expected in balance.
public struct YearlyAmount: Sendable, Equatable {
  /// Euro a year, if that is stated.
  public var stated: Double?
  /// The share of the expected production otherwise.
  public var share: Double
  /// The part of either that counts.
  public var part: Double

  /// An amount.
  public init(_ stated: Double?, else share: Double, part: Double = 1) {
    self.stated = stated
    self.share = share
    self.part = part
  }
}

extension Overlay {
  public static var choices: [ParameterChoice<Self>] { [] }
  public static var account: OverlayAccount { .settlement }
  public var administration: Double { 0 }
  public var paidShare: Double { 1 }
  public var marginalShare: Double { 0 }
  public var settlementMonths: Int? { nil }
  public var cap: RevenueCeiling? { nil }
  public var floor: YearlyAmount? { nil }
  public var advance: YearlyAmount? { nil }
  public var corridor: PostCalculation? { nil }
  public var withheld: OutcomeWithhold? { nil }
  public func settlement(of period: SettledPeriod) -> Int { 0 }

  /// One that has no place of its own stands among the others.
  public static func stated(in terms: ContractTerms) -> Self? { terms.others.lazy.compactMap { $0 as? Self }.first }

  public static func state(_ overlay: Self?, in terms: inout ContractTerms) {
    terms.others.removeAll { $0 is Self }
    if let overlay { terms.others.append(overlay) }
  }

  /// The first words of its meaning.
  public static var name: LocalizedText {
    func name(_ sentence: String) -> String { String(sentence.prefix { $0 != ":" && $0 != "." }) }
    return LocalizedText(nl: name(meaning.nl), en: name(meaning.en))
  }

  func isEqual(to other: any Overlay) -> Bool { (other as? Self) == self }
}

/// The accounts on which overlays are booked.
public enum OverlayAccount: Sendable {
  case settlement
  case guarantee
  case innovation
}

/// A settlement period of a contract as it closes: a budget year, or the part of it under the same terms.
public struct SettledPeriod: Sendable, Equatable {
  /// The share of a year that it is.
  public var share: Double
  /// What was recognised in it: care, within and above a ceiling, and lump sums, in cents.
  public var revenue: Int
  /// The value of the care delivered, in cents.
  public var production: Int
  /// The turnover that is guaranteed in it, in cents; 0 without a guarantee.
  public var floor: Int
  /// How well the provider does, compared with the average of the segment's (MODEL.md, C2).
  public var quality: Double

  /// A period.
  public init(share: Double, revenue: Int, production: Int, floor: Int = 0, quality: Double = 1) {
    self.share = share
    self.revenue = revenue
    self.production = production
    self.floor = floor
    self.quality = quality
  }
}

/// The overlays that scenario files can name: one line each, in the order in which they are explained.
public enum OverlayCatalogue {
  /// The overlays that come with Raming.
  public static let standard: [any Overlay.Type] = [
    RevenueCeiling.self,
    GuaranteeBudget.self,
    PostCalculation.self,
    InnovationSum.self,
    OutcomeWithhold.self,
  ]
}
