internal import Glibc

/// How a provider's places follow his staff, and staff follows demand (MODEL.md, F1–F4).
///
/// Off unless a region states it: then places are as stated. All is relative to the first day, on which posts,
/// vacancies and turnover are in balance, so places stay as stated while demand, workload and administration do.
public struct Workforce: PlainOwner, Sendable, Equatable {
  /// Months over which requests are averaged before they count (τ_s), or `nil` for the mean stay: clients in care follow
  /// requests by so long.
  public var smoothing: Double?
  /// Months in which posts follow what is planned.
  public var opening = 3.0
  /// Months in which a list that is longer or shorter than usual is brought back; 0 where nobody plans for lists.
  public var listClearing = 24.0
  /// The work that comes when all stays as it is, over that of the balance: what calibration finds.
  public var usualWork = 1.0
  /// Months until a vacancy is filled (τ_fill).
  public var fillTime = 4.0
  /// Months in which new staff is half as productive.
  public var training = 3.0
  /// Months of notice before staff above the need leaves; the need has to be 5 % lower first.
  public var notice = 4.0
  /// The share of staff that leaves in a year (a0).
  public var turnover = 0.15
  /// What leaves besides in the last year before a new tender.
  public var tenderTurnover = 0.02
  /// The response of turnover to utilisation above the norm (ξ_w), and to administration above the baseline (ξ_a).
  public var workloadResponse = 2.0
  public var administrationResponse = 3.0
  /// Sickness absence, as a share of hours; the places of the first day have the usual absence in them.
  public var absence = 0.075
  /// The share of vacancies that temporary staff fills, and what it costs more.
  public var agency = 0.60
  public var agencyPremium = 0.35
  /// The utilisation that providers plan for (u_norm).
  public var utilisation = 0.90
  /// Months to build places, where staff alone isn't enough; 0 needs no building.
  public var building = 0.0
  /// Places that are built and have no staff on the first day, as a share of those that have.
  public var reserve = 0.10
  /// Weeks that a client stays longer, in days, when who treats him leaves.
  public var handover = 21.0
  /// The response of capacity to the margin over three years, a year and a unit of margin (ε_sup).
  public var supplyResponse = 0.0

  /// The usual absence, of which the places of the first day are the result.
  public static let usualAbsence = 0.075
  /// The margin above which providers come (C3), and the bounds of the drift of supply a year (F4).
  public static let neutralMargin = 0.01
  public static let driftRange = -0.15...0.10
  /// How far staff has to be above the need before any leaves (F2).
  public static let surplus = 1.05

  /// The usual staff.
  public init() {}

  /// The share of staff that leaves in a year (F3): the vicious circle of workload and administration.
  public func turnover(utilisation: Double, extraAdministration: Double) -> Double {
    min(
      2,
      turnover * exp(workloadResponse * (utilisation - self.utilisation) + administrationResponse * extraAdministration)
    )
  }

  /// The months in which a list comes back to the usual one, for stays of so many months: endless where nobody looks at it.
  ///
  /// At least twice the stay, as places and list swing where it is less (MODEL.md, F1).
  public func clearing(stay: Double) -> Double { listClearing > 0 ? max(listClearing, 2 * stay) : .infinity }

  /// The margin that is usual after a year: a third of the way to what was earned, but nobody gets used to losing more
  /// than he did, or than lets providers give notice (F4).
  public static func usualMargin(_ usual: Double, after margin: Double, opening: Double) -> Double {
    max(usual + (margin - usual) / 3, min(opening, greatestUsualLoss))
  }

  /// The loss, as a margin, at which providers give notice (B4).
  private static let greatestUsualLoss = -0.02

  /// How posts drift a year by the margin of three years beyond the normal one (F4).
  public func drift(extraMargin: Double) -> Double {
    min(Self.driftRange.upperBound, max(Self.driftRange.lowerBound, supplyResponse * extraMargin))
  }

  /// Its numbers.
  public static let parameters: [Parameter<Workforce>] = [
    Parameter(
      "smoothing", \.smoothing, unit: .months, in: 0...60,
      LocalizedText(
        nl: "Maanden waarover aanmeldingen worden gemiddeld voor zij tellen (τ_s).",
        en: "Months over which requests are averaged before they count (τ_s)."),
      default: .depends(nl: "de gemiddelde duur van de zorg", en: "the mean stay"),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, F1")),
    Parameter(
      "opening", \.opening, unit: .months, in: 0...60,
      LocalizedText(
        nl: "Maanden waarin de formatie de vraag volgt.", en: "Months in which posts follow demand."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, F2")),
    Parameter(
      "list_clearing", \.listClearing, unit: .months, in: 0...240,
      LocalizedText(
        nl: "Maanden waarin aanbieders een andere lijst wegwerken, minstens twee maal de zorgduur; 0: niet.",
        en: "Months in which providers bring another list than usual back, twice the stay at least; 0: they don't."),
      evidence: Evidence(.held(.triangular(20, 24, 72)), grade: .assumption, source: "MODEL.md, F1")),
    Parameter(
      "usual_work", \.usualWork, unit: .factor, in: 0.5...2,
      LocalizedText(
        nl: "Werk dat komt als alles blijft zoals het is, ten opzichte van de balans; `raming calibrate` vindt het.",
        en: "Work that comes if all stays as it is, relative to the balance; `raming calibrate` finds it."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, N5")),
    Parameter(
      "fill_time", \.fillTime, unit: .months, in: 0...60,
      LocalizedText(
        nl: "Maanden tot een vacature is vervuld (τ_fill).", en: "Months until a vacancy is filled (τ_fill)."),
      evidence: Evidence(.drawn(.lognormal(median: 4, sigma: 0.4)), grade: .assumption, source: "placeholder")),
    Parameter(
      "training", \.training, unit: .months, in: 0...24,
      LocalizedText(
        nl: "Maanden waarin nieuw personeel half zo productief is.",
        en: "Months in which new staff is half as productive."),
      evidence: Evidence(.held(.triangular(1, 3, 6)), grade: .assumption, source: "MODEL.md, F2")),
    Parameter(
      "notice", \.notice, unit: .months, in: 0...24,
      LocalizedText(
        nl: "Maanden voor overtollig personeel vertrekt.", en: "Months before staff above the need leaves."),
      evidence: Evidence(.held(.triangular(3, 4, 9)), grade: .assumption, source: "MODEL.md, F2")),
    Parameter(
      "turnover", \.turnover, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel van het personeel dat per jaar vertrekt.", en: "Share of staff that leaves in a year."),
      evidence: Evidence(.drawn(.beta(15, 85)), grade: .data, source: "Actie Leer Netwerk: 11-17 % leave the sector")),
    Parameter(
      "tender_turnover", \.tenderTurnover, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel van het personeel dat extra vertrekt in het jaar voor een nieuwe aanbesteding.",
        en: "Share of staff that leaves besides in the year before a new tender."),
      evidence: Evidence(.held(.triangular(0, 0.02, 0.05)), grade: .assumption, source: "MODEL.md, B1")),
    Parameter(
      "workload_response", \.workloadResponse, unit: .none, in: 0...20,
      LocalizedText(
        nl: "Reactie van het vertrek op meer werk per medewerker dan op de eerste dag (ξ_w).",
        en: "Response of turnover to more work for each who is employed than on the first day (ξ_w)."),
      evidence: Evidence(
        .drawn(.lognormal(median: 2, sigma: 0.5)), grade: .weak, source: "Jeugdautoriteit 2023, chapter 11")),
    Parameter(
      "administration_response", \.administrationResponse, unit: .none, in: 0...20,
      LocalizedText(
        nl: "Reactie van het vertrek op administratie boven die van het nulregime (ξ_a).",
        en: "Response of turnover to administration above the baseline regime's (ξ_a)."),
      evidence: Evidence(
        .drawn(.lognormal(median: 3, sigma: 0.6)), grade: .assumption, source: "source document 003 (direction)")),
    Parameter(
      "absence", \.absence, unit: .share, in: 0...0.5,
      LocalizedText(
        nl: "Ziekteverzuim; de plaatsen van de eerste dag rekenen met 7,5 %.",
        en: "Sickness absence; the places of the first day reckon with 7.5 %."),
      evidence: Evidence(.drawn(.normal(mean: 0.075, sd: 0.007)), grade: .data, source: "Skipr 2023: 7.3 to 8.1 %")),
    Parameter(
      "agency", \.agency, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel van de vacatures dat met inhuur wordt gevuld.", en: "Share of vacancies that temporary staff fills."),
      evidence: Evidence(
        .held(.triangular(0.3, 0.6, 0.9)), grade: .assumption, source: "MODEL.md, F3 (hired staff 21 %: found)")),
    Parameter(
      "agency_premium", \.agencyPremium, unit: .share, in: 0...3,
      LocalizedText(nl: "Wat inhuur meer kost.", en: "What temporary staff costs more."),
      evidence: Evidence(.held(.triangular(0.2, 0.35, 0.6)), grade: .assumption, source: "MODEL.md, F3")),
    Parameter(
      "utilisation", \.utilisation, unit: .share, in: 0.3...1,
      LocalizedText(
        nl: "Bezetting waarop aanbieders plannen (u_norm); daarboven vertrekt meer personeel.",
        en: "Utilisation that providers plan for (u_norm); above it more staff leaves."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, F3")),
    Parameter(
      "building", \.building, unit: .months, in: 0...120,
      LocalizedText(
        nl: "Maanden om plaatsen te bouwen waar personeel alleen niet genoeg is; 0 waar niets te bouwen is.",
        en: "Months to build places where staff alone isn't enough; 0 where nothing needs building."),
      evidence: Evidence(
        .held(.point(12).when(nl: "bij zorg met verblijf", en: "for residential care")), grade: .assumption,
        source: "MODEL.md, F2")),
    Parameter(
      "reserve", \.reserve, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Gebouwde plaatsen zonder personeel op de eerste dag, als deel van die met personeel.",
        en: "Places built without staff on the first day, as a share of those with staff."),
      evidence: Evidence(.held(.triangular(0, 0.1, 0.2)), grade: .assumption, source: "MODEL.md, F2")),
    Parameter(
      "handover", \.handover, unit: .days, in: 0...366,
      LocalizedText(
        nl: "Hoeveel langer een cliënt blijft als zijn behandelaar vertrekt.",
        en: "How much longer a client stays when who treats him leaves."),
      evidence: Evidence(
        .drawn(.lognormal(median: 21, sigma: 0.6)), grade: .weak, source: "Milwaukee 2005 (heavily confounded)")),
    Parameter(
      "supply_response", \.supplyResponse, unit: .factor, in: 0...5,
      LocalizedText(
        nl: "Groei van de capaciteit per jaar en eenheid marge over drie jaar (ε_sup).",
        en: "Growth of capacity a year and unit of margin over three years (ε_sup)."),
      evidence: Evidence(
        .drawn(.lognormal(median: 0.5, sigma: 0.5).whereOn), grade: .moderate,
        source: "Clemens and Gottlieb 2014 (far domain)")),
  ]
}
