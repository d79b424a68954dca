/// When the contract runs, and what the region looks like on its first day.
public struct ContractPeriod: Sendable, Equatable {
  /// How days are counted into months and years.
  public enum CalendarForm: String, Sendable, CaseIterable {
    /// Real months and leap years.
    case gregorian
    /// Twelve months of 365/12 days, for verification against formulas.
    case uniform
  }

  /// What the region looks like when the simulation starts.
  public enum StartState: String, Sendable, CaseIterable {
    /// The caseload and waiting list of today, as numbers or solved from the traffic equations.
    case inBalance = "in_balance"
    /// Nobody in care and nobody waiting: for verification.
    case empty
  }

  /// The first day.
  public var start: CalendarDate
  /// The length in years: 4 to 6 is usual.
  public var years = 5
  /// How days are counted.
  public var calendar = CalendarForm.gregorian
  /// What the region looks like at the start.
  public var startState = StartState.inBalance
  /// Months simulated before the contract starts and left out of every result.
  public var warmUpMonths = 0
  /// Yearly price increase at each 1 January after the start, as a share.
  public var indexation = 0.0

  /// A contract that starts on a day.
  public init(start: CalendarDate) {
    self.start = start
  }

  /// The numbers of a contract.
  public static let parameters: [Parameter<ContractPeriod>] = [
    Parameter(
      "years", whole: \.years, unit: .years, in: 1...10,
      LocalizedText(
        nl: "Looptijd van het contract; 4 tot 6 jaar is gebruikelijk.",
        en: "Length of the contract; 4 to 6 years is usual."),
      default: "5", evidence: Evidence(grade: .choice, source: "Seven good habits of procurement (source document 001)")
    ),
    Parameter(
      "warm_up_months", whole: \.warmUpMonths, unit: .months, in: 0...120,
      LocalizedText(
        nl: "Maanden die vóór de start worden gesimuleerd en nergens meetellen; voor verificatie.",
        en: "Months simulated before the start and counted nowhere; for verification."), default: "0"),
    Parameter(
      "indexation", \.indexation, unit: .share, in: -0.1...0.25,
      LocalizedText(
        nl: "Jaarlijkse prijsindexatie, toegepast op elke 1 januari na de start.",
        en: "Yearly price indexation, applied at each 1 January after the start."),
      default: "0",
      evidence: Evidence(
        prior: "N(3.5 %, 1.2 %)", grade: .data, source: "VNG indexation 2024 and 2025 (90 % OVA + 10 % PPC)")),
  ]
}
