/// Pays a tariff for every hour or day of care (P × Q; Dutch: *inspanningsgericht*).
///
/// MODEL.md, A1.
///
/// Volume risk lies with the municipality: an extra hour always earns. An hourly tariff follows the severity's hours;
/// a daily tariff does not.
public struct EffortBasedFunding: FundingModel {
  /// What the tariff pays for.
  public enum TariffUnit: String, Sendable, CaseIterable {
    case hour
    case day
  }

  public static let name = "effort-based"
  public static let meaning = LocalizedText(
    nl: "Inspanningsgericht (p × q): een tarief voor elk geleverd uur of elke dag.",
    en: "Effort-based (p × q): a tariff for every hour or day delivered.")
  public static let parameters: [Parameter<Self>] =
    [
      Parameter(
        "tariff", \.tariff, unit: .euro, in: 0...10_000,
        LocalizedText(nl: "Tarief per uur of dag zorg.", en: "Tariff for an hour or day of care."),
        evidence: Evidence(.level, grade: .data, source: "tariff lists in Dutch municipal rules; see the scenario")),
      Parameter(
        "hours_per_week", \.hoursPerWeek, unit: .hoursPerWeek, in: 0...168,
        LocalizedText(
          nl: "Uren zorg per cliënt per week, bij een uurtarief.",
          en: "Hours of care per client per week, with an hourly tariff."),
        evidence: Evidence(.fact, grade: .assumption, source: "placeholder")),
    ]
    + FundingConduct.parameters(
      of: \.conduct, upcoding: Evidence(.drawn(.beta(3, 97)), grade: .weak, source: "Nassiri and Rochaix 2006"),
      lengthWeight: Evidence(.drawn(.beta(5, 5)), grade: .weak, source: "Douven, Remmerswaal and Mosca 2015"))
  public static let choices: [ParameterChoice<Self>] = [
    ParameterChoice(
      "per", \.per, LocalizedText(nl: "Waarvoor het tarief geldt.", en: "What the tariff pays for."))
  ]
  private static let usualConduct = FundingConduct(
    administration: 0.09, upcoding: 0.03, lengthWeight: 0.5, riskAdjustment: 0.9, messageCost: 45)

  /// Euro an hour or a day.
  public var tariff: Double?
  /// What the tariff pays for.
  public var per = TariffUnit.hour
  /// Hours of care a week for a client of average severity.
  public var hoursPerWeek: Double?
  public var conduct = usualConduct

  public init() {}

  public var missing: [String] {
    (tariff == nil ? ["tariff"] : []) + (per == .hour && hoursPerWeek == nil ? ["hours_per_week"] : [])
  }

  public var prices: [StatedPrice] { [StatedPrice("tariff", tariff, per: per == .hour ? .hour : .day)] }

  public func payment(for fact: BillableFact) -> Double {
    switch fact {
    case .dayOfCare(let intensity):
      switch per {
      case .hour: (hoursPerWeek ?? 0) / 7 * intensity * (tariff ?? 0)
      case .day: tariff ?? 0
      }
    case .monthOfCare, .trajectoryStarted, .trajectoryEnded, .monthOpened: 0
    }
  }

  public var daysFollowHours: Bool { per == .day }

  /// An extra hour earns the tariff; with a daily tariff only an extra day does.
  public func earnings(tariffRatio: Double) -> MarginalEarnings {
    switch per {
    case .hour: .everyUnit(tariffRatio)
    case .day: MarginalEarnings(intensity: 0, length: tariffRatio, intake: tariffRatio)
    }
  }
}
