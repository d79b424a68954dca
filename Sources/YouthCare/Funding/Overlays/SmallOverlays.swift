internal import Glibc

/// A lump sum for innovation beside the payment for care, in quarterly advances (model notes, A5c).
public struct InnovationSum: Sendable, Equatable {
  /// Euro a year; else the share of the expected production.
  public var amount: Double?
  /// The sum as a share of the production expected in balance.
  public var share = 0.02
  /// The provider's extra administration, as a share of turnover.
  public var administration = 0.01

  /// The usual sum.
  public init() {}

  /// Its numbers.
  public static let parameters: [Parameter<Self>] = [
    Parameter(
      "amount", \.amount, unit: .euroPerYear, in: 0...1e10,
      LocalizedText(nl: "Bedrag voor innovatie per jaar.", en: "Sum for innovation per year."),
      default: "share times the expected production"),
    Parameter(
      "share", \.share, unit: .share, in: 0...0.5,
      LocalizedText(
        nl: "Het bedrag als aandeel van de verwachte productie; telt als amount niet is opgegeven.",
        en: "The sum as a share of the expected production; counts where no amount is stated."), default: "0.02",
      evidence: Evidence(prior: "0 to 5 %", grade: .choice, source: "contract")),
    Parameter(
      "administration", \.administration, unit: .share, in: 0...0.2,
      LocalizedText(
        nl: "Extra administratie van de aanbieder, als aandeel van de omzet.",
        en: "The provider's extra administration, as a share of turnover."), default: "0.01",
      evidence: Evidence(grade: .assumption, source: "model notes, A.1")),
  ]
}

/// Part of every payment is withheld, and paid only where the outcome was reached (model notes, A2).
///
/// The share of clients without the outcome is stated, so the withheld money is an expected amount, not drawn.
public struct OutcomeWithhold: Sendable, Equatable {
  /// The share of the price that depends on the outcome (h).
  public var share = 0.1
  /// The share of clients whose outcome is not reached.
  public var unmet = 0.2

  /// The usual withhold.
  public init() {}

  /// The share of each payment that is paid.
  public var paidShare: Double { 1 - share * unmet }

  /// Its numbers.
  public static let parameters: [Parameter<Self>] = [
    Parameter(
      "share", \.share, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel van de prijs dat van de uitkomst afhangt.", en: "Share of the price that depends on the outcome."),
      default: "0.1",
      evidence: Evidence(grade: .choice, source: "contract; in 2018 no outcome had a financial consequence")),
    Parameter(
      "unmet", \.unmet, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel van de cliënten bij wie de uitkomst niet wordt gehaald.",
        en: "Share of clients whose outcome is not reached."), default: "0.2",
      evidence: Evidence(grade: .assumption, source: "placeholder")),
  ]
}

/// Part of the demand of one segment is helped in another one, by a provider whose task spans both (model notes, A3).
///
/// The share grows as the provider learns: σ (1 − e^(−t/2 years)). Who isn't helped enough comes back.
public struct InternalSubstitution: Sendable, Equatable {
  /// The segment that helps instead, by position.
  public var target: Int
  /// The share of requests that can be helped there in the end (σ).
  public var share = 0.10
  /// The probability that it isn't enough.
  public var failure = 0.30
  /// Days until who isn't helped enough comes back.
  public var returnDelay = 121.7475

  /// A substitution by a segment.
  public init(target: Int) {
    self.target = target
  }

  /// The share of requests that is helped elsewhere, so many days after the task began.
  public func share(after days: Double) -> Double { days <= 0 ? 0 : share * (1 - exp(-days / (2 * 365.2425))) }

  /// Its numbers.
  public static let parameters: [Parameter<Self>] = [
    Parameter(
      "share", \.share, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel van de aanmeldingen dat op den duur in het andere segment wordt geholpen.",
        en: "Share of requests that is helped in the other segment in the end."), default: "0.1",
      evidence: Evidence(prior: "Beta(2, 18)", grade: .weak, source: "child capitation in Colorado; Bezeczky 2020")),
    Parameter(
      "failure", \.failure, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Kans dat die hulp niet genoeg is en de cliënt terugkomt.",
        en: "Probability that this help isn't enough and the client comes back."), default: "0.3",
      evidence: Evidence(prior: "Beta(6, 14)", grade: .weak, source: "Bezeczky 2020")),
    Parameter(
      "return_delay", \.returnDelay, unit: .days, in: 0...3_650,
      LocalizedText(nl: "Tijd tot hij terugkomt.", en: "Time until he comes back."), default: "4 months",
      evidence: Evidence(prior: "2 to 8 months", grade: .assumption, source: "model notes, D5")),
  ]
}
