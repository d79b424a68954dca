/// Guarantees a share of the expected turnover (Dutch: *garantiebudget*, or a minimum budget).
///
/// Where a year's revenue stays below it, the municipality tops it up after the year: it pays for places that stand
/// empty. Source: source document 004 (80 to 90 % at the Groningen purchasing organisation); MODEL.md, A5b.
public struct GuaranteeBudget: Overlay {
  public static let key = "guarantee"
  public static let meaning = LocalizedText(
    nl: "Garantiebudget: een bodem onder de omzet van een jaar.",
    en: "A guarantee budget: a floor under a year's turnover.")
  public static let account = OverlayAccount.guarantee

  public static func stated(in terms: ContractTerms) -> Self? { terms.guarantee }
  public static func state(_ overlay: Self?, in terms: inout ContractTerms) { terms.guarantee = overlay }

  /// The guaranteed share of the expected turnover (γ).
  public var share = 0.85
  /// The expected turnover, euro a year; else the production expected in balance.
  public var expected: Double?

  /// The usual guarantee.
  public init() {}

  /// Its numbers.
  public static let parameters: [Parameter<Self>] = [
    Parameter(
      "share", \.share, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Gegarandeerd aandeel van de verwachte omzet.", en: "Guaranteed share of the expected turnover."),
      evidence: Evidence(.choice(usual: 0.80...0.90), grade: .choice, source: "source document 004 (one region)")),
    Parameter(
      "expected", \.expected, unit: .euroPerYear, in: 0...1e11,
      LocalizedText(nl: "De verwachte omzet per jaar.", en: "The expected turnover per year."),
      default: .depends(nl: "de productie die in evenwicht wordt verwacht", en: "the production expected in balance"),
      isAgreedSum: true),
  ]

  public var floor: YearlyAmount? { YearlyAmount(expected, else: 1, part: share) }

  /// What is added to a period's revenue.
  public func settlement(of period: SettledPeriod) -> Int { max(0, period.floor - period.revenue) }
}
