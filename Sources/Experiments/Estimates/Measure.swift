public import CareSimulation
public import YouthCare

/// What is reported: a tally, or a ratio of two.
public enum Measure: String, Sendable, CaseIterable {
  case arrivals
  case movesIn = "moves_in"
  case delayed
  case starts
  case ends
  case dropOuts = "drop_outs"
  case waiting
  case inCare = "in_care"
  case waitMeanDays = "wait_mean_days"
  case waitMeanDaysUrgent = "wait_mean_days_urgent"
  case waitMeanDaysRegular = "wait_mean_days_regular"
  case shareWithinNorm = "share_within_norm"
  case careDays = "care_days"
  case waitingDays = "waiting_days"
  case blockedDays = "blocked_days"
  case cost
  case places
  case occupancy
  case clients

  /// How a measure is made of tallies.
  public enum Definition: Sendable {
    case tally(Tally)
    case ratio(Tally, Tally)
    /// What is left of a ratio without a part: (whole − part) / (whole − part).
    case ratioWithout((whole: Tally, part: Tally), (whole: Tally, part: Tally))
  }

  /// How it is made.
  public var definition: Definition {
    switch self {
    case .arrivals: .tally(.arrivals)
    case .movesIn: .tally(.movesIn)
    case .delayed: .tally(.delayed)
    case .starts: .tally(.starts)
    case .ends: .tally(.ends)
    case .dropOuts: .tally(.dropOuts)
    case .waiting: .tally(.waiting)
    case .inCare: .tally(.inCare)
    case .waitMeanDays: .ratio(.waitDays, .starts)
    case .waitMeanDaysUrgent: .ratio(.urgentWaitDays, .urgentStarts)
    case .waitMeanDaysRegular:
      .ratioWithout((whole: .waitDays, part: .urgentWaitDays), (whole: .starts, part: .urgentStarts))
    case .shareWithinNorm: .ratio(.startsWithinNorm, .starts)
    case .careDays: .tally(.careDays)
    case .waitingDays: .tally(.waitingDays)
    case .blockedDays: .tally(.blockedDays)
    case .cost: .tally(.cost)
    case .places: .tally(.places)
    case .occupancy: .ratio(.careDays, .placeDays)
    case .clients: .tally(.clients)
    }
  }

  /// One sentence on what it is.
  public var meaning: LocalizedText {
    switch self {
    case .arrivals:
      .init(
        nl: "aanmeldingen van buiten: nieuw, opnieuw of teruggekomen",
        en: "requests from outside: new, again or come back")
    case .movesIn: .init(nl: "doorstroom uit andere segmenten", en: "moves from other segments")
    case .delayed: .init(nl: "cliënten die niet meteen konden starten", en: "clients who could not start at once")
    case .starts: .init(nl: "gestarte trajecten", en: "trajectories started")
    case .ends: .init(nl: "beëindigde trajecten", en: "trajectories ended")
    case .dropOuts: .init(nl: "afhakers van de wachtlijst", en: "drop-outs from the waiting list")
    case .waiting: .init(nl: "wachtenden aan het eind", en: "clients waiting at the end")
    case .inCare: .init(nl: "cliënten in zorg aan het eind", en: "clients in care at the end")
    case .waitMeanDays:
      .init(nl: "gemiddelde wachttijd van wie startte, in dagen", en: "mean wait of those who started, in days")
    case .waitMeanDaysUrgent:
      .init(
        nl: "gemiddelde wachttijd van spoed en crisis, in dagen", en: "mean wait of urgent and crisis clients, in days")
    case .waitMeanDaysRegular:
      .init(nl: "gemiddelde wachttijd van reguliere cliënten, in dagen", en: "mean wait of regular clients, in days")
    case .shareWithinNorm: .init(nl: "aandeel gestart binnen de norm", en: "share started within the norm")
    case .careDays: .init(nl: "cliëntdagen in zorg", en: "client-days in care")
    case .waitingDays: .init(nl: "cliëntdagen op de wachtlijst", en: "client-days on the waiting list")
    case .blockedDays:
      .init(
        nl: "dagen op een plaats na afronding, wachtend op doorstroom",
        en: "days in a place after completion, waiting to move on")
    case .cost: .init(nl: "kosten voor de gemeenten, in euro", en: "cost to the municipalities, in euro")
    case .places: .init(nl: "plaatsen aan het eind", en: "places at the end")
    case .occupancy: .init(nl: "bezetting: zorgdagen per plaatsdag", en: "occupancy: care days per place day")
    case .clients: .init(nl: "cliënten met zorg in het begrotingsjaar", en: "clients with care in the budget year")
    }
  }
}
