/// What happens to a provider who runs out of money: distress, rescue or closure with transfer (MODEL.md, F6 and F7).
///
/// Off unless a region states it.
public struct ProviderFailure: PlainOwner, Sendable, Equatable {
  /// Days of cost that a provider has in cash on the first day.
  public var cashDays = 45.0
  /// Months below nothing in cash before a provider is in distress.
  public var cashMonths = 2
  /// The probability of a rescue, of system providers and of others.
  public var systemRescue = 0.8
  public var rescue = 0.2
  /// What a rescue costs the municipality, as a share of a year's turnover.
  public var support = 0.05
  /// Days over which the clients of a provider who closes move to others.
  public var transfer = 91.0
  /// What a transfer does to the rest of a stay.
  public var lengthening = 1.10
  /// The share of his places that others take over, with the time they need to fill posts; months until the rest follows.
  public var rehired = 0.70
  public var rehiring = 4.0
  public var lostMonths = 12.0

  /// The usual course.
  public init() {}

  /// Its numbers.
  public static let parameters: [Parameter<ProviderFailure>] = [
    Parameter(
      "cash_days", \.cashDays, unit: .days, in: 0...730,
      LocalizedText(
        nl: "Dagen aan kosten die een aanbieder bij de start in kas heeft.",
        en: "Days of cost that a provider has in cash at the start."),
      evidence: Evidence(
        .drawn(.lognormal(median: 45, sigma: 0.4)), grade: .assumption, source: "Jeugdautoriteit (risk shares only)")),
    Parameter(
      "cash_months", whole: \.cashMonths, unit: .months, in: 1...24,
      LocalizedText(
        nl: "Maanden met een lege kas tot een aanbieder in nood is.",
        en: "Months with an empty till until a provider is in distress."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, F6")),
    Parameter(
      "system_rescue", \.systemRescue, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Kans dat een systeemaanbieder in nood wordt gered.",
        en: "Probability that a system provider in distress is rescued."),
      evidence: Evidence(.drawn(.beta(8, 2)), grade: .weak, source: "nhnieuws 2024: 18 crucial providers, 4 million")),
    Parameter(
      "rescue", \.rescue, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Kans dat een andere aanbieder in nood wordt gered.",
        en: "Probability that another provider in distress is rescued."),
      evidence: Evidence(.drawn(.beta(2, 8)), grade: .weak, source: "nhnieuws 2024")),
    Parameter(
      "support", \.support, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Wat een redding de gemeente kost, als aandeel van de jaaromzet.",
        en: "What a rescue costs the municipality, as a share of a year's turnover."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, F6")),
    Parameter(
      "transfer", \.transfer, unit: .days, in: 0...366,
      LocalizedText(
        nl: "Tijd waarin de cliënten van wie stopt naar anderen gaan.",
        en: "Time in which the clients of who closes move to others."),
      evidence: Evidence(.held(.triangular(28, 91, 182)), grade: .assumption, source: "MODEL.md, F7")),
    Parameter(
      "lengthening", \.lengthening, unit: .factor, in: 0.5...3,
      LocalizedText(
        nl: "Factor op de rest van het verblijf van wie wordt overgedragen.",
        en: "Factor on the rest of the stay of who is transferred."),
      evidence: Evidence(.held(.triangular(1, 1.10, 1.25)), grade: .assumption, source: "MODEL.md, F7")),
    Parameter(
      "rehired", \.rehired, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel van zijn plaatsen dat anderen met zijn personeel overnemen.",
        en: "Share of his places that others take over with his staff."),
      evidence: Evidence(.held(.triangular(0.40, 0.70, 0.90)), grade: .assumption, source: "MODEL.md, F7")),
    Parameter(
      "rehiring", \.rehiring, unit: .months, in: 0...60,
      LocalizedText(
        nl: "Maanden waarin anderen die plaatsen opbouwen.", en: "Months in which others build up these places."),
      evidence: Evidence(.drawn(.lognormal(median: 4, sigma: 0.4)), grade: .assumption, source: "placeholder")),
    Parameter(
      "lost_months", \.lostMonths, unit: .months, in: 0...120,
      LocalizedText(
        nl: "Maanden tot ook de andere plaatsen terug zijn.", en: "Months until the other places are back too."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, F7")),
  ]
}
