/// Pays a price a month for every open measure, whatever the hours (certified institutions, GI).
///
/// MODEL.md, A5e.
///
/// A judge opens and mostly closes a measure: the institution has no say in intake, and little in length.
public struct PricePerMeasureFunding: FundingModel {
  public static let name = "price-per-measure"
  public static let meaning = LocalizedText(
    nl: "Prijs per maatregel: een bedrag per maand voor elke lopende maatregel van een gecertificeerde instelling.",
    en: "Price per measure: a sum per month for every open measure of a certified institution.")
  public static let parameters: [Parameter<Self>] =
    [
      Parameter(
        "price_per_month", \.pricePerMonth, unit: .euro, in: 0...100_000,
        LocalizedText(
          nl: "Prijs van een maatregel per kalendermaand; een deel van een maand telt naar de dagen van die maand.",
          en: "Price of a measure per calendar month; a part of a month counts by that month's days."),
        evidence: Evidence(.level, grade: .data, source: "national tariff for certified institutions (from 2024)")),
      Parameter(
        "length_discretion", \.lengthDiscretion, unit: .share, in: 0...1,
        LocalizedText(
          nl: "Deel van de beslissing over de duur dat bij de instelling ligt; de rest is aan de rechter.",
          en: "Part of the decision on length that is the institution's; the rest is the judge's."),
        evidence: Evidence(.level, grade: .assumption, source: "placeholder")),
    ]
    + FundingConduct.parameters(
      of: \.conduct, upcoding: Evidence(.choice, grade: .choice, source: "one price: nothing to register higher"),
      lengthWeight: Evidence(.drawn(.beta(3, 7)), grade: .assumption, source: "placeholder"))
  private static let usualConduct = FundingConduct(
    administration: 0.07, upcoding: 0, lengthWeight: 0.3, riskAdjustment: 1, messageCost: 45)

  /// Euro a month.
  public var pricePerMonth: Double?
  /// The institution's part in the length.
  public var lengthDiscretion = 0.2
  public var conduct = usualConduct

  public init() {}

  public var missing: [String] { pricePerMonth == nil ? ["price_per_month"] : [] }

  public var prices: [StatedPrice] { [StatedPrice("price_per_month", pricePerMonth, per: .month)] }

  public func payment(for fact: BillableFact) -> Double {
    switch fact {
    case .monthOfCare: pricePerMonth ?? 0
    case .dayOfCare, .trajectoryStarted, .trajectoryEnded, .monthOpened: 0
    }
  }

  public func earnings(tariffRatio: Double) -> MarginalEarnings {
    var earnings = MarginalEarnings(intensity: 0, length: tariffRatio, intake: tariffRatio)
    earnings.lengthDiscretion = lengthDiscretion
    earnings.intakeDiscretion = 0
    return earnings
  }
}
