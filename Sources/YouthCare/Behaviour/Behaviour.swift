/// How strongly organisations respond to what a contract rewards: the numbers of the behavioural kernel.
///
/// No default here earns the grade "strong" for Dutch youth care: no causal Dutch estimate of any funding model's effect
/// was found. Source: MODEL.md, K and V3.
public struct Behaviour: PlainOwner, Sendable, Equatable {
  /// All responses times this: 0 switches behaviour off, 1 is the default, 2 doubles it (Ψ).
  public var incentiveStrength = 1.0
  /// The response of the dose to the marginal margin (η).
  public var dose = 0.08
  /// The response of intake (η_in).
  public var intake = 0.05
  /// Months in which a dose moves most of the way to its target (τ_beh).
  public var adaptation = 9.0
  /// The price step between neighbouring products (δ_tier).
  public var tierStep = 0.25
  /// The response of acceptance to the margin on a client's severity (θ_sel).
  public var selection = 0.25
  /// How far a duty to accept takes selection away; 0 without a duty.
  public var acceptanceDuty = 0.0
  /// Days until a client who was refused is referred again.
  public var rematchDelay = 42.0
  /// Whether who was refused keeps his place in the order.
  public var refused = RefusedClients.newDate
  /// The response of re-entry to the dose (ε_re).
  public var reEntryElasticity = 0.5
  /// The share of turnover that is audited.
  public var audit = 0.0
  /// How far audits take upcoding away (κ_aud).
  public var auditEffect = 0.5

  /// What happens to the registration date of who was refused.
  public enum RefusedClients: String, Sendable, CaseIterable {
    /// He joins the end of the list.
    case newDate = "new_date"
    /// One list that all see: he keeps his date.
    case keepDate = "keep_date"
  }

  /// The bounds on a multiplier of intensity or length (MODEL.md, K1).
  public static let doseRange = 0.7...1.3
  /// The most that re-entry can become (K5).
  public static let greatestReEntry = 0.6

  /// The defaults.
  public init() {}

  /// Its numbers.
  public static let parameters: [Parameter<Behaviour>] = [
    Parameter(
      "incentive_strength", \.incentiveStrength, unit: .factor, in: 0...2,
      LocalizedText(
        nl: "Prikkelsterkte: 0 is geen gedragsreactie op bekostiging, 1 de standaard, 2 het dubbele.",
        en: "Incentive strength: 0 is no response to funding, 1 the default, 2 twice that."),
      evidence: Evidence(
        .choice(usual: 0...2), grade: .choice,
        source: "source documents 001 and 002: most professionals need no financial incentive")),
    Parameter(
      "dose", \.dose, unit: .factor, in: 0...1,
      LocalizedText(
        nl: "Reactie van de hoeveelheid zorg op de marginale marge (η).",
        en: "Response of the dose to the marginal margin (η)."),
      evidence: Evidence(
        .drawn(.lognormal(median: 0.08, sigma: 0.6).mixed(0.10, at: 0)), grade: .weak,
        source: "Douven, Remmerswaal and Mosca 2015; AHRQ 2012; Song 2012; Hennig-Schmidt 2011; Cochrane CD011865")),
    Parameter(
      "intake", \.intake, unit: .factor, in: 0...1,
      LocalizedText(
        nl: "Reactie van de instroom op de marginale marge (η_in).",
        en: "Response of intake to the marginal margin (η_in)."),
      evidence: Evidence(
        .drawn(.lognormal(median: 0.05, sigma: 0.7).mixed(0.20, at: 0)), grade: .weak,
        source: "van de Vijsel 2011; Schut and Varkevisser 2013; Bloom 2002")),
    Parameter(
      "adaptation", \.adaptation, unit: .months, in: 0.1...120,
      LocalizedText(
        nl: "Maanden waarin de hoeveelheid zorg grotendeels naar het nieuwe niveau gaat.",
        en: "Months in which the dose moves most of the way to its new level."),
      evidence: Evidence(.drawn(.lognormal(median: 9, sigma: 0.4)), grade: .weak, source: "Song 2012; Bloom 2002")),
    Parameter(
      "tier_step", \.tierStep, unit: .share, in: 0...2,
      LocalizedText(
        nl: "Prijsverschil tussen naburige producten.", en: "Price step between neighbouring products."),
      evidence: Evidence(.drawn(.normal(mean: 0.25, sd: 0.05)), grade: .assumption, source: "placeholder")),
    Parameter(
      "selection", \.selection, unit: .factor, in: 0...5,
      LocalizedText(
        nl: "Reactie van acceptatie op de marge per zwaarte (θ_sel).",
        en: "Response of acceptance to the margin on a severity (θ_sel)."),
      evidence: Evidence(
        .drawn(.lognormal(median: 0.25, sigma: 0.6).mixed(0.20, at: 0)), grade: .weak,
        source: "Shen 2003 (direction); Lu 2003; Algemene Rekenkamer 2020")),
    Parameter(
      "acceptance_duty", \.acceptanceDuty, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Hoeveel een acceptatieplicht van selectie wegneemt; 0 zonder plicht, 0,7 waar zij wordt gehandhaafd.",
        en: "How far a duty to accept takes selection away; 0 without a duty, 0.7 where it is enforced."),
      evidence: Evidence(
        .drawn(.beta(7, 3).when(nl: "waar de plicht wordt gehandhaafd", en: "where the duty is enforced")),
        grade: .assumption, source: "placeholder")),
    Parameter(
      "rematch_delay", \.rematchDelay, unit: .days, in: 0...366,
      LocalizedText(
        nl: "Tijd tot een geweigerde cliënt opnieuw wordt verwezen.",
        en: "Time until a refused client is referred again."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, K3")),
    Parameter(
      "re_entry_elasticity", \.reEntryElasticity, unit: .factor, in: 0...3,
      LocalizedText(
        nl: "Reactie van terugkeer op de hoeveelheid zorg (ε_re).",
        en: "Response of re-entry to the dose (ε_re)."),
      evidence: Evidence(
        .drawn(.lognormal(median: 0.5, sigma: 0.5).mixed(0.10, at: 0)), grade: .weak,
        source: "Chapin Hall; Palmer 2014; Kc and Terwiesch")),
    Parameter(
      "audit", \.audit, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel van de omzet dat materieel wordt gecontroleerd.", en: "Share of turnover that is audited."),
      evidence: Evidence(.choice(usual: 0...0.30), grade: .choice, source: "source document 001")),
    Parameter(
      "audit_effect", \.auditEffect, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Hoeveel controle van hoger registreren wegneemt.", en: "How far audits take upcoding away."),
      evidence: Evidence(.drawn(.beta(5, 5)), grade: .assumption, source: "placeholder")),
  ]

  /// Its words.
  public static let choices: [ParameterChoice<Behaviour>] = [
    ParameterChoice(
      "refused", \.refused,
      LocalizedText(
        nl: "Of een geweigerde cliënt zijn aanmelddatum houdt.",
        en: "Whether a refused client keeps his registration date."))
  ]
}
