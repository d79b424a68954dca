/// What care costs the providers of a segment (MODEL.md, F5 and V2).
///
/// Cost = cost price × [(1 − v) × capacity + v × care delivered]: only the variable share follows the clients.
public struct ProviderCost: PlainOwner, Sendable, Equatable {
  /// The variable share over a year (v).
  public var variableShare = 0.75
  /// The tariff of the baseline regime over the full cost price (τ₀).
  public var tariffRatio = 1.0
  /// Equity at the start, as a share of a year's turnover.
  public var equity = 0.20
  /// What the municipality pays, as a share of turnover, when equity falls below the threshold; 0 without rescue.
  public var rescue = 0.0
  /// Equity, as a share of turnover, below which a provider is in distress.
  public var distress = 0.05

  /// Extra administration for each further funding model that the same provider works under, as a share of turnover.
  public var extraModel = 0.005

  /// The usual cost.
  public init() {}

  /// The extra administration of a provider who works under a number of funding models; at most 3 %.
  public func administration(ofModels count: Int) -> Double { min(0.03, extraModel * Double(max(0, count - 1))) }

  /// The tariff over the cost price below which the legal duty of real prices is in doubt (in force 1 July 2024).
  public static let legalFloor = 0.97

  /// The tariff over the cost price above which a margin is odd: margins are 1.3 % with a standard deviation of 2.5 %
  /// (Jeugdautoriteit), so three of these above it.
  public static let oddMargin = 1.09

  /// Its numbers.
  public static let parameters: [Parameter<ProviderCost>] = [
    Parameter(
      "variable_share", \.variableShare, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel van de kosten dat binnen een jaar met de zorg meebeweegt.",
        en: "Share of cost that follows the care within a year."),
      evidence: Evidence(.held(.triangular(0.4, 0.75, 0.8)), grade: .assumption, source: "MODEL.md, V2")),
    Parameter(
      "tariff_ratio", \.tariffRatio, unit: .factor, in: 0.3...3,
      LocalizedText(
        nl: "Tarief van het nulregime gedeeld door de kostprijs.",
        en: "Tariff of the baseline regime over the cost price."),
      evidence: Evidence(
        .drawn(.normal(mean: 1.013, sd: 0.025)), grade: .data,
        source: "margins: Jeugdautoriteit, Skipr, Verstegen (2020)")),
    Parameter(
      "equity", \.equity, unit: .share, in: 0...2,
      LocalizedText(
        nl: "Eigen vermogen bij de start, als aandeel van de jaaromzet.",
        en: "Equity at the start, as a share of a year's turnover."),
      evidence: Evidence(
        .drawn(.lognormal(median: 0.20, sigma: 0.5)), grade: .assumption, source: "Jeugdautoriteit (risk shares only)")),
    Parameter(
      "rescue", \.rescue, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Steun van de gemeente bij nood, als aandeel van de jaaromzet; 0: geen steun.",
        en: "The municipality's support in distress, as a share of a year's turnover; 0: none."),
      evidence: Evidence(.held(.point(0.05).whereOn), grade: .weak, source: "MODEL.md, F6 (NHN 2024)")),
    Parameter(
      "distress", \.distress, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Eigen vermogen, als aandeel van de jaaromzet, waaronder een aanbieder in nood is.",
        en: "Equity, as a share of a year's turnover, below which a provider is in distress."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, F6")),
    Parameter(
      "extra_model", \.extraModel, unit: .share, in: 0...0.03,
      LocalizedText(
        nl: "Extra administratie voor elk volgend bekostigingsmodel bij dezelfde aanbieder, als aandeel van de omzet.",
        en: "Extra administration for each further funding model of the same provider, as a share of turnover."),
      evidence: Evidence(
        .drawn(.lognormal(median: 0.005, sigma: 0.5)), grade: .assumption, source: "source documents 002 and 004")),
  ]
}
