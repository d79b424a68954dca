/// Caps what a contract pays in a budget year (Dutch: *omzetplafond*).
///
/// Urgent clients always start, and what they bring above the ceiling is paid where intake stops (duty of care).
/// Source: MODEL.md, A5a; source document 004.
public struct RevenueCeiling: Overlay {
  public static let key = "ceiling"
  public static let meaning = LocalizedText(
    nl: "Omzetplafond per jaar, bij een model dat per cliënt betaalt.",
    en: "A revenue ceiling per year, with a model that pays by client.")

  public static func stated(in terms: ContractTerms) -> Self? { terms.ceiling }
  public static func state(_ overlay: Self?, in terms: inout ContractTerms) { terms.ceiling = overlay }

  /// What happens when production reaches the ceiling.
  public enum OverDelivery: String, Sendable, CaseIterable {
    /// No regular client starts while the year's production would pass the ceiling.
    case stop
    /// Starts go on, and what passes the ceiling is paid at a reduced tariff after the year.
    case reduced
    /// As stop, and in autumn unused room moves to contracts with a waiting list.
    case reallocate
    /// As stop, until the municipality approves more.
    case approve
  }

  /// When the room of a provider who leaves goes to those who stay.
  public enum OnClosure: String, Sendable, CaseIterable {
    /// On the day itself.
    case atOnce = "at_once"
    /// As the next month opens.
    case nextMonth = "next_month"
    /// Never: his ceiling goes with him.
    case none
  }

  /// The treatment of what passes the ceiling.
  public var overDelivery = OverDelivery.stop
  /// Euro a year; else the share of the expected production.
  public var amount: Double?
  /// The ceiling as a share of the production expected in balance.
  public var share = 1.0
  /// How far the caseload's yearly production may pass the ceiling before intake stops, as a share.
  public var stockTolerance = 0.05
  /// The share of the tariff that is paid above the ceiling, with `reduced`.
  public var reducedTariff = 0.0
  /// Unused room that moves, as a share, with `reallocate`.
  public var movableShare = 0.8
  /// The month of the year at whose beginning room moves.
  public var reallocationMonth = 10
  /// The probability that a request is approved, with `approve`.
  public var approvalProbability = 0.6
  /// Days from request to decision.
  public var decisionLag = 42.0
  /// What becomes of the room when the provider leaves.
  public var onClosure = OnClosure.atOnce
  /// Growth of the ceiling a year (growth path; Dutch: *groeipad*).
  public var growth = 0.0

  /// A ceiling at the expected production.
  public init() {}

  /// Its numbers.
  public static let parameters: [Parameter<Self>] = [
    Parameter(
      "amount", \.amount, unit: .euroPerYear, in: 0...1e11,
      LocalizedText(nl: "Het plafond per jaar.", en: "The ceiling per year."),
      default: .depends(nl: "share maal de verwachte productie", en: "share times the expected production"),
      isAgreedSum: true),
    Parameter(
      "share", \.share, unit: .share, in: 0...10,
      LocalizedText(
        nl: "Het plafond als aandeel van de verwachte productie; telt als amount niet is opgegeven.",
        en: "The ceiling as a share of the expected production; counts where no amount is stated.")),
    Parameter(
      "stock_tolerance", \.stockTolerance, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Hoe ver de jaarproductie van de cliënten in zorg boven het plafond mag komen voordat de instroom stopt.",
        en: "How far the yearly production of those in care may pass the ceiling before intake stops."),
      evidence: Evidence(.held(.triangular(0.02, 0.05, 0.10)), grade: .assumption, source: "MODEL.md, A5a")),
    Parameter(
      "reduced_tariff", \.reducedTariff, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel van het tarief dat boven het plafond wordt betaald, bij over_delivery: reduced.",
        en: "Share of the tariff that is paid above the ceiling, with over_delivery: reduced."),
      evidence: Evidence(.choice(usual: 0...0.8), grade: .choice, source: "contract practice")),
    Parameter(
      "movable_share", \.movableShare, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel van de ongebruikte ruimte dat verschuift, bij over_delivery: reallocate.",
        en: "Share of the unused room that moves, with over_delivery: reallocate."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, A5a")),
    Parameter(
      "reallocation_month", whole: \.reallocationMonth, unit: .count, in: 2...12,
      LocalizedText(
        nl: "De maand aan het begin waarvan ruimte verschuift; 10 is na negen maanden.",
        en: "The month at whose beginning room moves; 10 is after nine months."),
      evidence: Evidence(.choice, grade: .choice, source: "MODEL.md, A5a")),
    Parameter(
      "approval_probability", \.approvalProbability, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Kans dat de gemeente een verzoek om meer inwilligt, bij over_delivery: approve.",
        en: "Probability that the municipality grants a request for more, with over_delivery: approve."),
      evidence: Evidence(.held(.triangular(0.2, 0.6, 0.9)), grade: .assumption, source: "MODEL.md, A5a")),
    Parameter(
      "decision_lag", \.decisionLag, unit: .days, in: 0...366,
      LocalizedText(nl: "Tijd van verzoek tot besluit.", en: "Time from request to decision."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, A5a")),
    Parameter(
      "growth", \.growth, unit: .share, in: -0.5...0.5,
      LocalizedText(nl: "Groeipad: groei van het plafond per jaar.", en: "Growth path: growth of the ceiling a year.")),
  ]

  /// Its words.
  public static let choices: [ParameterChoice<Self>] = [
    ParameterChoice(
      "over_delivery", \.overDelivery,
      LocalizedText(
        nl: "Wat er gebeurt als de productie het plafond raakt.",
        en: "What happens when production reaches the ceiling."
      )),
    ParameterChoice(
      "on_closure", \.onClosure,
      LocalizedText(
        nl: "Wanneer de ruimte van wie vertrekt naar de blijvers met een plafond gaat.",
        en: "When the room of who leaves goes to those who stay under a ceiling."),
      evidence: Evidence(.choice, grade: .assumption, source: "MODEL.md, A5a")),
  ]

  /// 9.5 % instead of 9 % (MODEL.md, A7).
  public var administration: Double { 0.005 }

  public var cap: RevenueCeiling? { self }

  /// Whether room moves within a year, by approval or to others.
  public var movesWithinYear: Bool { overDelivery == .approve || overDelivery == .reallocate }

  /// Whether regular clients wait when the ceiling is in sight.
  public var stopsIntake: Bool { overDelivery != .reduced }

  /// What the provider earns on production up to a moment of the year: within the ceiling, and above it.
  ///
  /// - Parameters:
  ///   - production: the year's production value so far, in cents.
  ///   - exempt: the part of it that urgent clients brought.
  ///   - ceiling: the year's ceiling in cents.
  public func revenue(ofProduction production: Int, exempt: Int, ceiling: Int) -> (care: Int, above: Int) {
    let excess = max(0, production - ceiling)
    let spill = stopsIntake ? min(exempt, excess) : 0
    let above = stopsIntake ? 0 : Int((Double(excess) * reducedTariff).rounded())
    return (production - excess + spill, above)
  }
}
