/// How many clients come, and when (MODEL.md, E1).
///
/// The rate of new clients is a non-homogeneous Poisson process: level × growth × season × sine × a gamma factor a
/// month (overdispersion) × a lognormal factor a budget year (shock).
public struct Inflow: PlainOwner, Sendable, Equatable {
  /// Gross starts a year in balance: moves from other segments, re-entries and returns included.
  public var startsPerYear: Double?
  /// New clients a year; goes with no `startsPerYear`.
  public var newPerYear: Double?
  /// Yearly growth of the rate, as a share; continuous.
  public var growth = 0.0
  /// Yearly growth of the hours of care that a client gets, as a share; continuous.
  public var hoursGrowth = 0.0
  /// Twelve factors, January first, of which only the proportions count: they divide a year's clients, whatever their
  /// sum.
  public var season = [Double](repeating: 1, count: 12)
  /// Amplitude of a smooth yearly wave: rate × (1 + amplitude · sin(2π(t − phase)/year)), t from 1 January.
  public var sineAmplitude = 0.0
  /// Phase of the wave: the days after 1 January at which it rises through its mean.
  public var sinePhase = 0.0
  /// φ of the gamma factor a month: variance/mean of a month's arrivals = 1 + φ · mean.
  public var overdispersion = 0.0
  /// New clients compared with those that the balance asks: what keeps a stated wait where more than a fluid waits.
  public var pressure = 1.0
  /// σ of the lognormal factor a budget year (mean 1), one draw for the whole region.
  public var yearlyShock = 0.0

  /// No inflow stated yet.
  public init() {}

  /// The same without growth and shocks: as many clients a year come on average, each with as much care.
  public var steady: Inflow {
    var inflow = self
    (inflow.growth, inflow.hoursGrowth, inflow.overdispersion, inflow.yearlyShock) = (0, 0, 0, 0)
    return inflow
  }

  /// The season's factor in a month: the stated one, over the mean of the twelve by the days of that calendar year.
  ///
  /// A year of 365 days and one of 366 each keep the clients that they would have without a season.
  public func seasonFactor(in month: ContractCalendar.Month, of calendar: ContractCalendar) -> Double {
    let days = calendar.monthLengths(ofYearOf: month)
    let mean = zip(season, days).reduce(0) { $0 + $1.0 * $1.1 } / days.reduce(0, +)
    return season[month.month - 1] / mean
  }

  /// The numbers of an inflow.
  public static let parameters: [Parameter<Inflow>] = [
    Parameter(
      "starts_per_year", \.startsPerYear, unit: .perYear, in: 0...100_000,
      LocalizedText(
        nl:
          "Gestarte trajecten per jaar in evenwicht, herhalingen en doorstroom inbegrepen; de verkeersvergelijkingen lossen de nieuwe cliënten op.",
        en:
          "Trajectories started per year in balance, repeats and moves included; the traffic equations solve the new clients."
      ),
      evidence: Evidence(.level, grade: .data, source: "CBS 85096NED, scaled to the region")),
    Parameter(
      "new_per_year", \.newPerYear, unit: .perYear, in: 0...100_000,
      LocalizedText(
        nl: "Nieuwe cliënten per jaar; in plaats van starts_per_year.",
        en: "New clients per year; instead of starts_per_year."),
      evidence: Evidence(.level, grade: .data, source: "CBS 85096NED, scaled to the region")),
    Parameter(
      "growth", \.growth, unit: .share, in: -0.5...0.5,
      LocalizedText(nl: "Groei van de instroom per jaar.", en: "Growth of the inflow per year."),
      evidence: Evidence(
        .drifting(.normal(mean: 0.02, sd: 0.015)), grade: .data, source: "CBS Jeugdmonitor 2024; AEF 2020")),
    Parameter(
      "hours_growth", \.hoursGrowth, unit: .share, in: -0.2...0.2,
      LocalizedText(
        nl: "Groei per jaar van de uren zorg die een cliënt krijgt, zwaardere zorg meegeteld.",
        en: "Growth per year of the hours of care that a client gets, heavier care included."),
      evidence: Evidence(
        .drifting(.normal(mean: 0.01, sd: 0.01)), grade: .weak,
        source: "cost per youth in municipal accounts 2017-2023 beside prices (CBS Iv3; one national path)")),
    Parameter(
      "overdispersion", \.overdispersion, unit: .none, in: 0...5,
      LocalizedText(
        nl: "φ: variantie/gemiddelde van de instroom van een maand is 1 + φ × gemiddelde.",
        en: "φ: variance/mean of a month's inflow is 1 + φ × mean."),
      evidence: Evidence(
        .drawn(.lognormal(median: 0.005, sigma: 0.6).whereOn), grade: .assumption, source: "placeholder")),
    Parameter(
      "pressure", \.pressure, unit: .factor, in: 0.2...3,
      LocalizedText(
        nl:
          "Nieuwe cliënten vergeleken met wat het evenwicht vraagt; `raming calibrate` vindt de waarde bij de wachttijd.",
        en: "New clients compared with what the balance asks; `raming calibrate` finds the value that keeps the wait."),
      evidence: Evidence(.given, grade: .assumption, source: "calibrated to the stated wait (MODEL.md, N5)")),
    Parameter(
      "yearly_shock", \.yearlyShock, unit: .none, in: 0...1,
      LocalizedText(
        nl: "σ van de jaarschok op de instroom; één trekking per begrotingsjaar voor de hele regio.",
        en: "σ of the yearly shock to the inflow; one draw per budget year for the whole region."),
      evidence: Evidence(
        .drifting(.lognormal(median: 0.03, sigma: 0.4).whereOn), grade: .assumption, source: "placeholder")),
  ]

  /// The numbers of the smooth yearly wave.
  public static let sineParameters: [Parameter<Inflow>] = [
    Parameter(
      "amplitude", \.sineAmplitude, unit: .none, in: 0...1,
      LocalizedText(nl: "Uitslag van de jaargolf op de instroom.", en: "Amplitude of the yearly wave on the inflow."),
      evidence: Evidence(.level, grade: .assumption, source: "placeholder")),
    Parameter(
      "phase", \.sinePhase, unit: .days, in: -400...400,
      LocalizedText(
        nl: "Dagen na 1 januari waarop de jaargolf stijgend door haar gemiddelde gaat.",
        en: "Days after 1 January on which the yearly wave rises through its mean."),
      evidence: Evidence(.level, grade: .assumption, source: "placeholder")),
  ]
}
