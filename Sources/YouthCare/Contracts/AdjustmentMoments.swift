/// Agreed moments at which prices, ceilings and budgets follow what happened (MODEL.md, B5).
///
/// At each moment the amount moves a share of the way to what was realised, within a bound. A price follows the cost
/// of a unit; a ceiling and a lump sum follow the value of the care delivered.
public struct AdjustmentMoments: PlainOwner, Sendable, Equatable {
  /// Months between moments.
  public var every = 24
  /// The share of the way (φ).
  public var share = 0.5
  /// The most that an amount moves at one moment, as a share (b).
  public var bound = 0.10

  /// The usual moments.
  public init() {}

  /// The factor on an amount, where this ratio to what was assumed is realised.
  public func factor(realised ratio: Double) -> Double {
    1 + min(bound, max(-bound, share * (ratio - 1)))
  }

  /// Its numbers.
  public static let parameters: [Parameter<Self>] = [
    Parameter(
      "every", whole: \.every, unit: .months, in: 1...120,
      LocalizedText(nl: "Maanden tussen bijstelmomenten.", en: "Months between adjustment moments."),
      evidence: Evidence(.choice(usual: 6...24), grade: .choice, source: "contract")),
    Parameter(
      "share", \.share, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel van het verschil met de realisatie dat wordt bijgesteld.",
        en: "Share of the difference with what was realised that is adjusted."),
      evidence: Evidence(.held(.triangular(0, 0.5, 1)), grade: .assumption, source: "MODEL.md, B5")),
    Parameter(
      "bound", \.bound, unit: .share, in: 0...1,
      LocalizedText(nl: "Grens aan de bijstelling per moment.", en: "Bound on the adjustment at one moment."),
      evidence: Evidence(.choice(usual: 0...0.15), grade: .choice, source: "contract")),
  ]
}
