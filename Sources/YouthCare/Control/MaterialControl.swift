/// Checking whether what was invoiced was delivered (Dutch: *materiële controle*; MODEL.md, H4).
///
/// Off unless a scenario states it. It deters upcoding as well (K4).
public struct MaterialControl: PlainOwner, Sendable, Equatable {
  /// The share of turnover that is sampled (A).
  public var share = 0.05
  /// The share of what is invoiced that is wrong (ε_err), and of what is found that is recovered.
  public var error = 0.03
  public var recovery = 0.5
  /// Euro a year for each contract that is audited.
  public var cost = 6_000.0
  /// What it adds to the providers' administration, as a share of turnover.
  public var administration = 0.002

  /// The usual control.
  public init() {}

  /// Whether anything is checked.
  public var isOn: Bool { share > 0 }

  /// The sampled turnover of a contract in a year, in euro, above which its audit pays for itself.
  public var breakEven: Double { cost / (error * recovery) }

  /// Its numbers.
  public static let parameters: [Parameter<MaterialControl>] = [
    Parameter(
      "share", \.share, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel van de omzet dat wordt gecontroleerd.", en: "Share of turnover that is sampled."),
      evidence: Evidence(.choice(usual: 0...0.30), grade: .choice, source: "scenario")),
    Parameter(
      "error", \.error, unit: .share, in: 0...0.5,
      LocalizedText(
        nl: "Deel van wat wordt gedeclareerd dat niet klopt.", en: "Share of what is invoiced that is wrong."),
      evidence: Evidence(.drawn(.beta(3, 97)), grade: .assumption, source: "placeholder")),
    Parameter(
      "recovery", \.recovery, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel van wat wordt gevonden dat wordt teruggehaald.", en: "Share of what is found that is recovered."),
      evidence: Evidence(.drawn(.beta(5, 5)), grade: .assumption, source: "placeholder")),
    Parameter(
      "cost", \.cost, unit: .euroPerYear, in: 0...1_000_000,
      LocalizedText(nl: "Kosten per gecontroleerd contract.", en: "Cost of an audited contract."),
      evidence: Evidence(.held(.triangular(2_000, 6_000, 20_000)), grade: .assumption, source: "MODEL.md, H4")),
    Parameter(
      "administration", \.administration, unit: .share, in: 0...0.1,
      LocalizedText(
        nl: "Extra administratie bij aanbieders, als aandeel van de omzet.",
        en: "Extra administration of providers, as a share of turnover."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, H4")),
  ]
}
