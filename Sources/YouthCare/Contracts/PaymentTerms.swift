/// When money moves: invoices, rejections and advances (MODEL.md, M4).
///
/// Care is invoiced after the month; lump sums are paid in advance. All in whole months: cash is booked by month.
public struct PaymentTerms: PlainOwner, Sendable, Equatable {
  /// Days from invoice to payment.
  public var term = 30.0
  /// The share of invoiced value that is rejected at first, and paid later (φ).
  public var rejected = 0.05
  /// Extra days until a rejected invoice is paid.
  public var rejectedDelay = 60.0
  /// The share of a month's expected production that is paid at its beginning and settled with the invoice.
  public var advance = 0.0

  /// The usual terms.
  public init() {}

  /// Whole months from the end of a month of care to the payment of an accepted invoice.
  public var termMonths: Int { Int((term / 30).rounded(.up)) }
  /// Whole months to the payment of a rejected one.
  public var rejectedMonths: Int { Int(((term + rejectedDelay) / 30).rounded(.up)) }

  /// Its numbers.
  public static let parameters: [Parameter<Self>] = [
    Parameter(
      "term", \.term, unit: .days, in: 0...366,
      LocalizedText(nl: "Betaaltermijn na de factuur.", en: "Time from invoice to payment."),
      evidence: Evidence(.choice, grade: .choice, source: "MODEL.md, M4")),
    Parameter(
      "rejected", \.rejected, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel van de factuurwaarde dat eerst wordt afgekeurd en later betaald.",
        en: "Share of invoiced value that is rejected at first and paid later."),
      evidence: Evidence(.drawn(.beta(3, 57)), grade: .assumption, source: "source document 004")),
    Parameter(
      "rejected_delay", \.rejectedDelay, unit: .days, in: 0...366,
      LocalizedText(
        nl: "Extra tijd tot een afgekeurde factuur is betaald.", en: "Extra time until a rejected invoice is paid."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, M4")),
    Parameter(
      "advance", \.advance, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Voorschot: deel van de verwachte maandproductie dat vooraf wordt betaald.",
        en: "Advance: share of a month's expected production that is paid at its beginning.")),
  ]
}
