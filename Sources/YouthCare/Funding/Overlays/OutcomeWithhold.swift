/// Part of every payment is withheld, and paid only where the outcome was reached (MODEL.md, A2).
///
/// The share of clients without the outcome is stated. Care is invoiced at what is expected, and as a trajectory ends its
/// outcome is drawn: then all of it is paid, or all but the share that hangs on the outcome. A lump sum is for no client,
/// so of one only the expected share is paid.
public struct OutcomeWithhold: Overlay {
  public static let key = "outcome_withhold"
  public static let meaning = LocalizedText(
    nl: "Een deel van elke betaling dat van de uitkomst afhangt.",
    en: "Part of every payment that depends on the outcome.")

  public static func stated(in terms: ContractTerms) -> Self? { terms.withhold }
  public static func state(_ overlay: Self?, in terms: inout ContractTerms) { terms.withhold = overlay }

  /// The share of the price that depends on the outcome (h).
  public var share = 0.1
  /// The share of clients whose outcome is not reached.
  public var unmet = 0.2

  /// The usual withhold.
  public init() {}

  /// The share of each payment that is expected to be paid.
  public var paidShare: Double { 1 - share * unmet }

  public var withheld: OutcomeWithhold? { self }

  /// Its numbers.
  public static let parameters: [Parameter<Self>] = [
    Parameter(
      "share", \.share, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel van de prijs dat van de uitkomst afhangt.", en: "Share of the price that depends on the outcome."),
      evidence: Evidence(.choice, grade: .choice, source: "contract; in 2018 no outcome had a financial consequence")),
    Parameter(
      "unmet", \.unmet, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel van de cliënten bij wie de uitkomst niet wordt gehaald.",
        en: "Share of clients whose outcome is not reached."),
      evidence: Evidence(.level, grade: .assumption, source: "placeholder")),
  ]
}
