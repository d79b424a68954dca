internal import Glibc

/// What waiting does to clients and to demand (MODEL.md, K7 and E1): relative to the wait in the region's data.
///
/// All zero: waiting does nothing. The response of length is the most consequential uncertain number of the model
/// (adult care, one country): a conclusion should hold for low, middle and high values.
public struct WaitingFeedback: PlainOwner, Sendable, Equatable {
  /// The log of the multiplier on a client's stay, for each month that he waited longer than observed (κ).
  public var lengthening = 0.0
  /// The hazard a month of becoming one severity heavier, in the months waited longer than observed (δ_det).
  public var deterioration = 0.0
  /// The elasticity of demand to the wait (ε_w).
  public var demandResponse = 0.0

  /// The bounds on the multiplier of stays (K7).
  public static let lengthRange = 0.8...1.5

  /// No feedback.
  public init() {}

  /// Whether waiting changes a client.
  public var changesClients: Bool { lengthening != 0 || deterioration != 0 }

  /// The multiplier on a stay after waiting some months longer than observed, with part of the harm taken away.
  public func length(afterExtra months: Double, relief: Double) -> Double {
    guard lengthening != 0 else { return 1 }
    let exponent = lengthening * months * (months > 0 ? 1 - relief : 1)
    return min(Self.lengthRange.upperBound, max(Self.lengthRange.lowerBound, exp(exponent)))
  }

  /// The probability of becoming one severity heavier while waiting some months longer than observed.
  public func deteriorationProbability(afterExtra months: Double, relief: Double) -> Double {
    months > 0 ? -expm1(-deterioration * (1 - relief) * months) : 0
  }

  /// The multiplier on demand where clients wait `ratio` times as long as observed.
  public func demand(atWait ratio: Double) -> Double {
    guard demandResponse != 0 else { return 1 }
    return pow(min(Self.ratioRange.upperBound, max(Self.ratioRange.lowerBound, ratio)), -demandResponse)
  }

  /// How far from the observed wait the elasticity holds: a wait near nothing brings no crowd.
  public static let ratioRange = 0.25...4.0

  /// Its numbers.
  public static let parameters: [Parameter<WaitingFeedback>] = [
    Parameter(
      "lengthening", \.lengthening, unit: .perMonth, in: 0...0.5,
      LocalizedText(
        nl: "Hoeveel langer de zorg duurt per maand die een cliënt langer wacht dan nu (κ, in de logaritme).",
        en: "How much longer care takes for each month that a client waits longer than now (κ, in the logarithm)."),
      evidence: Evidence(
        .drawn(.lognormal(median: 0.06, sigma: 0.5).whereOn), grade: .moderate,
        source: "Prudon 2025 (adults); Reichert and Jacobs 2018; Chan 2017")),
    Parameter(
      "deterioration", \.deterioration, unit: .perMonth, in: 0...0.5,
      LocalizedText(
        nl: "Kans per maand langer wachten dan nu dat een cliënt één graad zwaarder wordt (δ).",
        en: "Hazard, for each month of waiting longer than now, that a client becomes one severity heavier (δ)."),
      evidence: Evidence(
        .drawn(.lognormal(median: 0.015, sigma: 0.6).whereOn), grade: .weak,
        source: "Reichert and Jacobs 2018; Prudon 2025")),
    Parameter(
      "demand_response", \.demandResponse, unit: .factor, in: 0...2,
      LocalizedText(
        nl: "Elasticiteit van de vraag naar de wachttijd (ε_w): langere wachttijden remmen aanmeldingen.",
        en: "Elasticity of demand to the wait (ε_w): longer waits deter requests."),
      evidence: Evidence(
        .drawn(.lognormal(median: 0.08, sigma: 0.6).whereOn), grade: .moderate,
        source: "Sivey (-.25); Gutacker (-.04); Smethurst and Williams 2002")),
  ]
}
