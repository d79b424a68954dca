/// What the municipality does when it sees a year run over its budget (MODEL.md, H1–H3).
///
/// Off unless a scenario states it, and said in the output where it is on.
public struct ControlLoop: PlainOwner, Sendable, Equatable {
  /// What an alarm leads to.
  public enum Action: String, Sendable, CaseIterable {
    /// Nothing but the alarm.
    case none
    /// No new regular clients until the estimate is back below the budget, or the year is over.
    case intakeStop = "intake_stop"
    /// A lower tariff after notice.
    case tariffCut = "tariff_cut"
    /// Stricter access until the estimate is back below the budget, or the year is over.
    case stricterAccess = "stricter_access"
  }

  /// The share by which the estimate may pass the budget before the alarm goes (a).
  public var alarm = 0.03
  /// What follows.
  public var action = Action.none
  /// Months after which production is known (ℓ), and the noise of what is reported.
  public var informationLag = 2.5
  public var noise = 0.02
  /// Months from an alarm to what is decided.
  public var decisionDelay = 1
  /// The cut of the tariff (δ), and months of notice before it holds.
  public var tariffCut = 0.05
  public var tariffNotice = 3
  /// What is added to strictness.
  public var strictnessStep = 0.3
  /// The probability that the council grants a supplementary budget instead of acting (q).
  public var supplementary = 0.0
  /// What a one-sided cut does to trust: the factor on transformation, and on the hazard of giving notice.
  public var trustTransformation = 0.85
  public var trustExit = 1.3
  /// The segments in which it acts, by position; empty is all.
  public var segments: [Int] = []

  /// The usual loop, which only looks.
  public init() {}

  /// Its words.
  public static let choices: [ParameterChoice<ControlLoop>] = [
    ParameterChoice(
      "action", \.action,
      LocalizedText(
        nl: "Wat er na een alarm gebeurt: niets, een instroomstop, een lager tarief of strengere toegang.",
        en: "What follows an alarm: nothing, an intake stop, a lower tariff or stricter access."))
  ]

  /// Its numbers.
  public static let parameters: [Parameter<ControlLoop>] = [
    Parameter(
      "alarm", \.alarm, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Hoeveel de jaarraming boven de begroting mag liggen voor het alarm gaat.",
        en: "How far the year's estimate may pass the budget before the alarm goes."),
      evidence: Evidence(.choice(usual: 0.01...0.10), grade: .choice, source: "scenario")),
    Parameter(
      "information_lag", \.informationLag, unit: .months, in: 0...12,
      LocalizedText(
        nl: "Maanden tot geleverde zorg bekend is (ℓ).", en: "Months until delivered care is known (ℓ)."),
      evidence: Evidence(
        .held(.triangular(1, 2.5, 6)), grade: .assumption, source: "source document 002 (data take time)")),
    Parameter(
      "noise", \.noise, unit: .share, in: 0...0.5,
      LocalizedText(nl: "Ruis in wat wordt gemeld.", en: "Noise in what is reported."),
      evidence: Evidence(.held(.triangular(0.01, 0.02, 0.05)), grade: .assumption, source: "MODEL.md, H1")),
    Parameter(
      "decision_delay", whole: \.decisionDelay, unit: .months, in: 0...24,
      LocalizedText(
        nl: "Maanden van een alarm tot wat er wordt besloten.", en: "Months from an alarm to what is decided."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, H3")),
    Parameter(
      "tariff_cut", \.tariffCut, unit: .share, in: 0...0.5,
      LocalizedText(nl: "De verlaging van het tarief.", en: "The cut of the tariff."),
      evidence: Evidence(.choice(usual: 0...0.10), grade: .choice, source: "scenario")),
    Parameter(
      "tariff_notice", whole: \.tariffNotice, unit: .months, in: 0...24,
      LocalizedText(
        nl: "Maanden aankondiging voor het lagere tarief geldt.", en: "Months of notice before the lower tariff holds."),
      evidence: Evidence(.choice(usual: 1...6), grade: .choice, source: "scenario")),
    Parameter(
      "strictness_step", \.strictnessStep, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Wat er bij de strengheid van de toegang komt.", en: "What is added to the strictness of access."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, H3")),
    Parameter(
      "supplementary", \.supplementary, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Kans dat de raad de begroting verhoogt in plaats van in te grijpen.",
        en: "Probability that the council raises the budget instead of acting."),
      evidence: Evidence(.held(.triangular(0, 0.3, 0.8).whereOn), grade: .assumption, source: "MODEL.md, H3")),
    Parameter(
      "trust_transformation", \.trustTransformation, unit: .factor, in: 0...1,
      LocalizedText(
        nl: "Factor op het effect van een transformatiedoel na elke eenzijdige verlaging.",
        en: "Factor on the effect of a transformation target after each one-sided cut."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, H3")),
    Parameter(
      "trust_exit", \.trustExit, unit: .factor, in: 1...10,
      LocalizedText(
        nl: "Factor op de kans dat een aanbieder opzegt na elke eenzijdige verlaging.",
        en: "Factor on the hazard that a provider gives notice after each one-sided cut."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, H3")),
  ]
}
