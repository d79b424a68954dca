/// A lump sum for innovation beside the payment for care, in quarterly advances (MODEL.md, A5c).
public struct InnovationSum: Overlay {
  public static let key = "innovation"
  public static let meaning = LocalizedText(
    nl: "Een bedrag voor innovatie naast de betaling voor zorg.",
    en: "A sum for innovation beside the payment for care.")
  public static let account = OverlayAccount.innovation

  public static func stated(in terms: ContractTerms) -> Self? { terms.innovation }
  public static func state(_ overlay: Self?, in terms: inout ContractTerms) { terms.innovation = overlay }

  /// Euro a year; else the share of the expected production.
  public var amount: Double?
  /// The sum as a share of the production expected in balance.
  public var share = 0.02
  /// The provider's extra administration, as a share of turnover.
  public var administration = 0.01

  /// The usual sum.
  public init() {}

  /// Its numbers.
  public static let parameters: [Parameter<Self>] = [
    Parameter(
      "amount", \.amount, unit: .euroPerYear, in: 0...1e10,
      LocalizedText(nl: "Bedrag voor innovatie per jaar.", en: "Sum for innovation per year."),
      default: .depends(nl: "share maal de verwachte productie", en: "share times the expected production"),
      isAgreedSum: true),
    Parameter(
      "share", \.share, unit: .share, in: 0...0.5,
      LocalizedText(
        nl: "Het bedrag als aandeel van de verwachte productie; telt als amount niet is opgegeven.",
        en: "The sum as a share of the expected production; counts where no amount is stated."),
      evidence: Evidence(.choice(usual: 0...0.05), grade: .choice, source: "contract")),
    Parameter(
      "administration", \.administration, unit: .share, in: 0...0.2,
      LocalizedText(
        nl: "Extra administratie van de aanbieder, als aandeel van de omzet.",
        en: "The provider's extra administration, as a share of turnover."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, A7")),
  ]

  public var advance: YearlyAmount? { YearlyAmount(amount, else: share) }
}
