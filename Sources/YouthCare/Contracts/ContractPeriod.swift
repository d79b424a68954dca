/// When the contract runs, how its prices follow the index, and what the region looks like on its first day.
public struct ContractPeriod: ParameterOwner, Sendable, Equatable {
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
  /// The date of the data: the region is simulated from this day on, under the present terms until `start`. `nil` where
  /// the first day of the contract is that of the data (MODEL.md, T10).
  public var observed: CalendarDate?
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
  /// The year at whose prices amounts are stated; `nil` where it is the start's.
  public var priceLevel: Int?
  /// The region's own price indices by year, as shares, of years after `priceLevel` up to the first; they go before what
  /// was found.
  public var pastIndices: [Int: Double] = [:]

  /// How prices follow the index.
  public var indexationTerms = IndexationTerms()
  /// The index itself.
  public var costIndex = CostIndex()
  /// The years by which the contract can be extended.
  public var extensionYears = 0
  /// Whether it is.
  public var extensionOption = Extension.unused
  /// What comes after.
  public var afterwards = Afterwards.renewed
  /// Places lost in the first months, where providers are new to it (re-tender), as a share.
  public var startUpLoss = 0.0
  /// Those first months.
  public var startUpMonths = 3.0

  /// Whether an option to extend is used.
  public enum Extension: String, Sendable, CaseIterable {
    case unused
    case used
  }

  /// What comes after the contract.
  public enum Afterwards: String, Sendable, CaseIterable {
    /// Providers know that they go on.
    case renewed
    /// A new tender: nobody adds places in the last twelve months.
    case open
  }

  /// The years that are simulated: the contract's, and its extension where it is used.
  public var wholeYears: Int { extensionOption == .used ? years + extensionYears : years }

  /// The whole months from the date of the data to the start.
  public var leadMonths: Int {
    guard let observed, observed < start else { return 0 }
    return min(12 * Self.longestLead, (start.year - observed.year) * 12 + start.month - observed.month)
  }

  /// The months simulated before the start: those since the date of the data, or a warm-up.
  public var monthsBefore: Int { leadMonths > 0 ? leadMonths : warmUpMonths }

  /// The first day on which something can be dated.
  public var firstDay: CalendarDate { leadMonths > 0 ? observed ?? start : start }

  /// The years that the contract still has to run, as parties know them: an extension a year before it begins.
  public func yearsToRun(after elapsed: Double) -> Double {
    let isKnown = extensionOption == .used && elapsed >= Double(years) - 1
    return max(0, Double(isKnown ? wholeYears : years) - elapsed)
  }

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
      evidence: Evidence(
        .choice(usual: 4...6), grade: .choice, source: "Seven good habits of procurement (source document 001)")
    ),
    Parameter(
      "warm_up_months", whole: \.warmUpMonths, unit: .months, in: 0...120,
      LocalizedText(
        nl: "Maanden die vóór de start worden gesimuleerd en nergens meetellen; voor verificatie.",
        en: "Months simulated before the start and counted nowhere; for verification.")),
    Parameter(
      "indexation", \.indexation, unit: .share, in: -0.1...0.25,
      LocalizedText(
        nl: "Jaarlijkse prijsindexatie, toegepast op elke 1 januari na de start.",
        en: "Yearly price indexation, applied at each 1 January after the start."),
      evidence: Evidence(
        .drifting(.normal(mean: 0.035, sd: 0.012).whereOn), grade: .data,
        source: "VNG indexation 2024 and 2025 (90 % OVA + 10 % PPC)")),
    Parameter(
      "price_level", whole: \.priceLevel, unit: .none, in: 1990...2100,
      LocalizedText(
        nl: """
          Het jaar waarvan alle prijzen en kosten in dit bestand en zijn bases zijn, ook de standaardwaarden; ze gaan met \
          past_indexation naar het eerste contractjaar. Bedragen die voor de contractjaren zelf zijn afgesproken gaan niet \
          mee: budget, ceiling.amount, guarantee.expected en innovation.amount.
          """,
        en: """
          The year of all prices and costs in this file and its bases, defaults too; by past_indexation they go to the \
          contract's first year. Sums agreed for the contract's own years don't: budget, ceiling.amount, \
          guarantee.expected and innovation.amount.
          """),
      default: .depends(nl: "het jaar van de start", en: "the year of the start")),
    Parameter(
      "indexation_share", \.indexationTerms.share, unit: .share, in: 0...2,
      LocalizedText(
        nl: "Deel van de index dat de tarieven volgen.", en: "Share of the index that prices follow."),
      evidence: Evidence(.choice, grade: .choice, source: "contract")),
    Parameter(
      "indexation_sd", \.costIndex.deviation, unit: .share, in: 0...0.1,
      LocalizedText(
        nl: "Standaardafwijking van de jaarlijkse kostenindex; 0: vast.",
        en: "Standard deviation of the yearly cost index; 0: fixed."),
      evidence: Evidence(.held(.point(0.012).whereOn), grade: .data, source: "VNG indexation 2023 to 2025")),
    Parameter(
      "indexation_autocorrelation", \.costIndex.autocorrelation, unit: .none, in: 0...0.99,
      LocalizedText(
        nl: "Samenhang van de index met die van het jaar ervoor.", en: "Correlation of the index with the year before."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, B3")),
    Parameter(
      "provisional_gap", \.costIndex.provisionalGap, unit: .share, in: -0.05...0.05,
      LocalizedText(
        nl: "Hoeveel de definitieve index gemiddeld boven de voorlopige uitkomt, waarmee tarieven worden bepaald.",
        en: "How far the final index passes the provisional one on average, by which prices are set."),
      evidence: Evidence(
        .drawn(.normal(mean: 0.010, sd: 0.006).whereOn), grade: .data, source: "VNG 2023 and 2024 (two years)")
    ),
    Parameter(
      "provisional_gap_sd", \.costIndex.provisionalGapDeviation, unit: .share, in: 0...0.05,
      LocalizedText(
        nl: "Standaardafwijking van dat verschil.", en: "Standard deviation of that difference."),
      evidence: Evidence(.held(.point(0.006).whereOn), grade: .data, source: "VNG 2023 and 2024 (two years)")),
    Parameter(
      "extension_years", whole: \.extensionYears, unit: .years, in: 0...5,
      LocalizedText(
        nl: "Jaren waarmee het contract verlengd kan worden.", en: "Years by which the contract can be extended."),
      evidence: Evidence(.choice, grade: .choice, source: "contract")),
    Parameter(
      "start_up_loss", \.startUpLoss, unit: .share, in: 0...0.5,
      LocalizedText(
        nl: "Plaatsen die in de eerste maanden wegvallen na een nieuwe aanbesteding.",
        en: "Share of places lost in the first months after a new tender."),
      evidence: Evidence(.held(.triangular(0, 0.03, 0.10).whereOn), grade: .assumption, source: "MODEL.md, B1")),
    Parameter(
      "start_up_months", \.startUpMonths, unit: .months, in: 0...24,
      LocalizedText(nl: "Die eerste maanden.", en: "Those first months."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, B1")),
  ]

  /// The words of a contract that new ways of contracting need.
  public static let choices: [ParameterChoice<ContractPeriod>] = [
    ParameterChoice(
      "true_up", \.indexationTerms.trueUp,
      LocalizedText(
        nl: """
          Of het verschil tussen voorlopige en definitieve index wordt goedgemaakt: wat over het jaar te weinig of te \
          veel is betaald wordt aan het eind ervan verrekend, en het tarief van het volgende jaar is ermee hersteld.
          """,
        en: """
          Whether the difference between provisional and final index is made good: what was paid too little or too \
          much over the year is settled at its end, and the next year's price is put right.
          """)),
    ParameterChoice(
      "extension", \.extensionOption,
      LocalizedText(nl: "Of de verlenging wordt gebruikt.", en: "Whether the extension is used.")),
    ParameterChoice(
      "afterwards", \.afterwards,
      LocalizedText(
        nl: "Wat na het contract komt; bij open komt er in het laatste jaar geen plaats bij.",
        en: "What comes after the contract; with open nobody adds places in the last year.")),
  ]
}
