/// How a segment responds: less where professionals or judges decide, and in length only where there is a bed.
public struct SegmentResponse: PlainOwner, Sendable, Equatable {
  /// The segment's part of the dose response (d_k).
  public var damping = 1.0
  /// The share of the response that goes into length; else the funding model's.
  public var lengthWeight: Double?

  // Slack (MODEL.md, K6).
  /// The log of the multiplier on stays for each unit of utilisation below the norm, where nobody waits (ψ).
  public var slackFilling = 0.0
  /// The share of idle places a month that providers fill with clients they bring in themselves (ε_SID).
  public var inducedReferrals = 0.0
  /// The utilisation below which there is slack (u_norm).
  public var slackNorm = 0.90
  /// The most that slack can lengthen a stay.
  public static let greatestSlackLength = 1.10

  /// The usual response.
  public init() {}

  /// Its numbers.
  public static let parameters: [Parameter<SegmentResponse>] = [
    Parameter(
      "damping", \.damping, unit: .factor, in: 0...3,
      LocalizedText(
        nl: "Hoe sterk dit segment op prikkels reageert, vergeleken met specialistische ambulante zorg.",
        en: "How strongly this segment responds to incentives, compared with specialist ambulatory care."),
      evidence: Evidence(.held(.triangular(0.2, 1, 1.3)), grade: .assumption, source: "MODEL.md, V2")),
    Parameter(
      "length_weight", \.lengthWeight, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel van de respons dat in de duur zit; 1 bij verblijf.",
        en: "Part of the response that goes into length; 1 for residential care."),
      default: .depends(nl: "die van het bekostigingsmodel", en: "the funding model's"),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, K1")),
    Parameter(
      "slack_filling", \.slackFilling, unit: .factor, in: 0...3,
      LocalizedText(
        nl: "Hoeveel langer een aanbieder zonder wachtlijst behandelt per eenheid bezetting onder de norm (ψ).",
        en: "How much longer a provider without a waiting list treats, per unit of utilisation below the norm (ψ)."),
      evidence: Evidence(
        .drawn(.lognormal(median: 0.38, sigma: 0.5).whereOn), grade: .moderate,
        source: "Douven, Remmerswaal and Vervliet 2021: 20 % fewer patients, 8 % longer")),
    Parameter(
      "induced_referrals", \.inducedReferrals, unit: .perMonth, in: 0...1,
      LocalizedText(
        nl: "Deel van de lege plaatsen dat een aanbieder per maand zelf vult, als een cliënt iets opbrengt (ε).",
        en: "Share of idle places that a provider fills himself in a month, where a client earns something (ε)."),
      evidence: Evidence(.drawn(.beta(2, 38).whereOn), grade: .weak, source: "van de Vijsel 2011; CPB 2019; FTM 2020")),
    Parameter(
      "slack_norm", \.slackNorm, unit: .share, in: 0.3...1,
      LocalizedText(
        nl: "Bezetting waaronder er ruimte over is.", en: "Utilisation below which there is slack."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, K6")),
  ]
}
