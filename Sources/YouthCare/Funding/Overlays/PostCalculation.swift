/// Settles a lump sum afterwards where cost or production left a corridor (Dutch: *nacalculatie*).
///
/// Inside the corridor the provider bears the difference; outside it the municipality pays, or gets back, a share.
/// A share of 0 or a corridor without end is the plain lump sum. Source: MODEL.md, A4; source document 001.
public struct PostCalculation: Overlay {
  public static let key = "post_calculation"
  public static let meaning = LocalizedText(
    nl: "Nacalculatie van een vast bedrag.", en: "Settlement of a lump sum after the year.")

  public static func stated(in terms: ContractTerms) -> Self? { terms.postCalculation }
  public static func state(_ overlay: Self?, in terms: inout ContractTerms) { terms.postCalculation = overlay }

  /// What is held against the lump sum.
  public enum Basis: String, Sendable, CaseIterable {
    /// The provider's recognised cost.
    case cost
    /// The value of the care delivered at the prices of the baseline regime.
    case production
  }

  /// The half width of the corridor as a share of the lump sum (w).
  public var band = 0.05
  /// The share of what lies outside that is settled (s).
  public var share = 0.5
  /// What is held against the lump sum.
  public var basis = Basis.production
  /// Months after the end of a year at which the settlement is paid.
  public var settlementMonth = 5
  /// The provider's extra administration for the audit, as a share of turnover.
  public var administration = 0.02

  /// The usual post-calculation.
  public init() {}

  /// Its numbers.
  public static let parameters: [Parameter<Self>] = [
    Parameter(
      "band", \.band, unit: .share, in: 0...1_000,
      LocalizedText(
        nl: "Bandbreedte: halve breedte als aandeel van het vaste bedrag.",
        en: "Corridor: its half width as a share of the lump sum."),
      evidence: Evidence(.choice(usual: 0...0.15), grade: .choice, source: "contract")),
    Parameter(
      "share", \.share, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deelfactor: aandeel van wat buiten de bandbreedte valt dat wordt verrekend.",
        en: "Shared part: the share of what lies outside the corridor that is settled."),
      evidence: Evidence(.choice, grade: .choice, source: "contract")),
    Parameter(
      "settlement_month", whole: \.settlementMonth, unit: .months, in: 1...24,
      LocalizedText(
        nl: "Maanden na het jaar waarin wordt verrekend.", en: "Months after the year in which it is settled."),
      evidence: Evidence(.held(.triangular(3, 5, 9)), grade: .assumption, source: "MODEL.md, A4")),
    Parameter(
      "administration", \.administration, unit: .share, in: 0...0.2,
      LocalizedText(
        nl: "Extra administratie van de aanbieder voor de verantwoording, als aandeel van de omzet.",
        en: "The provider's extra administration for the audit, as a share of turnover."),
      evidence: Evidence(
        .drawn(.lognormal(median: 0.06, sigma: 0.35).shifted(by: -0.04)), grade: .assumption,
        source: "MODEL.md, A7: 6 % in all, less the lump sum's 4 %")),
  ]

  /// Its words.
  public static let choices: [ParameterChoice<Self>] = [
    ParameterChoice(
      "basis", \.basis,
      LocalizedText(
        nl: "Waarop wordt nagecalculeerd: kosten of productie.", en: "What is held against the sum: cost or production."
      ))
  ]

  public var corridor: PostCalculation? { self }

  /// What the municipality still owes over a year in cents, or gets back where it is negative.
  public func settlement(of value: Int, against lump: Int) -> Int {
    // A corridor wider than the sum has no lower edge, and one without end no edges at all.
    let upper = Double(lump) * (1 + band)
    let lower = Double(lump) * (1 - band)
    let outside = max(0, Double(value) - upper) - max(0, lower - Double(value))
    return Int((share * outside).rounded())
  }
}
