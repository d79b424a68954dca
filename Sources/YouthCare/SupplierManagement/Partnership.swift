/// What a relation as partners brings at full strength, and how it grows and is lost (MODEL.md, C8).
///
/// Strength = min(1, B1's investment at the contract's years) × bond. The bond grows month by month under the contract,
/// and each one-sided cut takes a part of it, which only growth brings back. All effects are assumptions: source
/// documents 002 and 003 name what partners do, and give no figure. An effect of 0 is off.
public struct Partnership: PlainOwner, Sendable, Equatable {
  /// The share by which what he delivers is known sooner (of H1's lag).
  public var information = 0.5
  /// The share of his administration that isn't asked of him (of A7's).
  public var administration = 0.15
  /// How much more of a transformation target he reaches (of B6's effectiveness).
  public var transformation = 0.25
  /// The share of the turnover of staff that he doesn't have (of F3's).
  public var turnover = 0.10
  /// Months until the bond is whole.
  public var growth = 36.0
  /// The share of the bond that a one-sided cut takes.
  public var cutLoss = 0.5

  /// The usual partnership.
  public init() {}

  /// How deep a relation can get under a contract of so many years: as far as a provider invests in it (B1), never more
  /// than whole.
  public static func depth(ofYears years: Double) -> Double {
    min(1, TransformationTarget.investment(yearsToRun: years))
  }

  /// A bond after another month under the contract.
  public func grown(_ bond: Double) -> Double { min(1, bond + 1 / growth) }

  /// A bond after a one-sided cut.
  public func cut(_ bond: Double) -> Double { bond * (1 - cutLoss) }

  /// Its numbers.
  public static let parameters: [Parameter<Partnership>] = [
    Parameter(
      "information", \.information, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Hoeveel eerder geleverde zorg van een partner bekend is, als deel van control.information_lag.",
        en: "How much sooner a partner's care is known, as a share of control.information_lag."),
      evidence: Evidence(
        .drawn(.beta(2, 2).whereOn), grade: .assumption,
        source: "source document 002, 5.3c (partners exchange information)")
    ),
    Parameter(
      "administration", \.administration, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel van zijn administratie dat van een partner niet wordt gevraagd.",
        en: "Share of his administration that is not asked of a partner."),
      evidence: Evidence(
        .drawn(.beta(2, 11).whereOn), grade: .assumption,
        source: "source document 003 (trust instead of strict control)")),
    Parameter(
      "transformation", \.transformation, unit: .share, in: 0...2,
      LocalizedText(
        nl: "Hoeveel meer van een transformatiedoel een partner haalt, als deel van transformation.effectiveness.",
        en: "How much more of a transformation target a partner reaches, as a share of transformation.effectiveness."),
      evidence: Evidence(
        .drawn(.beta(2, 6).whereOn), grade: .assumption, source: "source documents 002, 5.3b, and 003 (direction)")),
    Parameter(
      "turnover", \.turnover, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel van het verloop van personeel dat een partner niet heeft.",
        en: "Share of the turnover of staff that a partner does not have."),
      evidence: Evidence(
        .drawn(.beta(2, 18).whereOn), grade: .assumption, source: "source document 002, 5.3a (long-term agreements)")),
    Parameter(
      "growth", \.growth, unit: .months, in: 1...120,
      LocalizedText(
        nl: "Maanden onder het contract tot de relatie op volle sterkte is.",
        en: "Months under the contract until the relation is at full strength."),
      evidence: Evidence(
        .held(.triangular(12, 36, 72)), grade: .assumption, source: "source document 002, 5.3a (a long relation)")),
    Parameter(
      "cut_loss", \.cutLoss, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel van de relatie dat elke eenzijdige ingreep wegneemt: een lager tarief of een instroomstop.",
        en: "Share of the relation that each one-sided cut takes: a lower tariff or an intake stop."),
      evidence: Evidence(
        .held(.triangular(0.25, 0.5, 1)), grade: .assumption,
        source: "Slovic 1993 (trust is lost faster than it is won); source document 002, 5.3e")),
  ]
}
