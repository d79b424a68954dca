internal import CareSimulation

// What every run reports, each with its meaning. A new one is a value here, with its place in the list.
extension Measure {
  /// The measures of every run, in the order of tables.
  public static let standard = [
    arrivals, movesIn, delayed, starts, ends, dropOuts, waiting, inCare, waitMeanDays, waitMeanDaysUrgent,
    waitMeanDaysRegular, shareWithinNorm, waitedSoFarDays, shareWaitingBeyondNorm, careDays, waitingDays, blockedDays,
    cost, places, occupancy, clients, outsideStarts, inOutsideCare, takenOver, closures,
  ]

  // MARK: - Clients

  public static let arrivals = Measure(
    "arrivals", .count, .flow, better: nil,
    nl: "aanmeldingen van buiten: nieuw, opnieuw of teruggekomen", en: "requests from outside: new, again or come back"
  ) { .plain($0.sum(.arrivals)) }

  public static let movesIn = Measure(
    "moves_in", .count, .flow, better: nil, nl: "doorstroom uit andere segmenten", en: "moves from other segments"
  ) { .plain($0.sum(.movesIn)) }

  public static let delayed = Measure(
    "delayed", .count, .flow, better: .lower,
    nl: "cliënten die niet meteen konden starten", en: "clients who could not start at once"
  ) { .plain($0.sum(.delayed)) }

  public static let starts = Measure(
    "starts", .count, .flow, better: nil, nl: "gestarte trajecten", en: "trajectories started"
  ) { .plain($0.sum(.starts)) }

  public static let ends = Measure(
    "ends", .count, .flow, better: nil, nl: "beëindigde trajecten", en: "trajectories ended"
  ) { .plain($0.sum(.ends)) }

  public static let dropOuts = Measure(
    "drop_outs", .count, .flow, better: .lower,
    nl: "afhakers van de wachtlijst", en: "drop-outs from the waiting list"
  ) { .plain($0.sum(.dropOuts)) }

  public static let waiting = Measure(
    "waiting", .count, .stock, better: .lower, nl: "wachtenden aan het eind", en: "clients waiting at the end"
  ) { .plain($0.sum(.waiting)) }

  public static let inCare = Measure(
    "in_care", .count, .stock, better: nil, nl: "cliënten in zorg aan het eind", en: "clients in care at the end"
  ) { .plain($0.sum(.inCare)) }

  // MARK: - Without a contract

  public static let outsideStarts = Measure(
    "outside_starts", .count, .flow, better: .lower,
    nl: "gestart met zorg buiten contract", en: "started care outside the contracts"
  ) { $0.withOutsideCare.map { .plain($0.sum(.outsideStarts)) } }

  public static let inOutsideCare = Measure(
    "in_outside_care", .count, .stock, better: .lower,
    nl: "cliënten in zorg buiten contract aan het eind", en: "clients in care outside the contracts at the end"
  ) { $0.withOutsideCare.map { .plain($0.sum(.inOutsideCare)) } }

  public static let takenOver = Measure(
    "taken_over", .count, .flow, better: .lower,
    nl: "afhakers die andere budgetten overnemen (Wlz, Zvw, onderwijs)",
    en: "drop-outs taken over by other budgets (Wlz, Zvw, education)"
  ) { $0.withOutsideCare.map { .plain($0.sum(.takenOver)) } }

  // MARK: - Providers

  public static let closures = Measure(
    "closures", .count, .flow, better: .lower,
    nl: "contracten die zijn gesloten", en: "contracts that were closed"
  ) { $0.withClosures.map { .plain($0.sum(.closures)) } }

  // MARK: - Waits

  public static let waitMeanDays = Measure(
    "wait_mean_days", .days, .ratio, better: .lower,
    nl: "gemiddelde wachttijd van wie startte, in dagen", en: "mean wait of those who started, in days"
  ) { $0.meanWait }

  public static let waitMeanDaysUrgent = Measure(
    "wait_mean_days_urgent", .days, .ratio, better: .lower,
    nl: "gemiddelde wachttijd van spoed en crisis, in dagen", en: "mean wait of urgent and crisis clients, in days"
  ) { .ratio($0.sum(.urgentWaitDays), $0.sum(.urgentStarts)) }

  public static let waitMeanDaysRegular = Measure(
    "wait_mean_days_regular", .days, .ratio, better: .lower,
    nl: "gemiddelde wachttijd van reguliere cliënten, in dagen", en: "mean wait of regular clients, in days"
  ) { source in
    .ratio(
      source.differences(source.sum(.waitDays), source.sum(.urgentWaitDays)),
      source.differences(source.sum(.starts), source.sum(.urgentStarts)))
  }

  public static let shareWithinNorm = Measure(
    "share_within_norm", .share, .ratio, better: .higher,
    nl: "aandeel gestart binnen de norm", en: "share started within the norm"
  ) { $0.startedInTime }

  /// Waits of those who start leave out who waits on: where intake stops, hardly anybody starts, and soon.
  public static let waitedSoFarDays = Measure(
    "waited_so_far_days", .days, .ratio, better: .lower,
    nl: "wachttijd tot nu toe van wie aan het eind nog wacht, gemiddeld in dagen",
    en: "mean wait so far of those still waiting at the end, in days"
  ) { .ratio($0.sum(.waitedDays), $0.sum(.waiting)) }

  public static let shareWaitingBeyondNorm = Measure(
    "share_waiting_beyond_norm", .share, .ratio, better: .lower,
    nl: "aandeel van wie aan het eind nog wacht dat de norm voorbij is",
    en: "share of those still waiting at the end who are past the norm"
  ) { $0.beyondNorm }

  // MARK: - Days, money and places

  public static let careDays = Measure(
    "care_days", .clientDays, .flow, better: nil, nl: "cliëntdagen in zorg", en: "client-days in care"
  ) { .plain($0.sum(.careDays)) }

  public static let waitingDays = Measure(
    "waiting_days", .clientDays, .flow, better: .lower,
    nl: "cliëntdagen op de wachtlijst", en: "client-days on the waiting list"
  ) { .plain($0.sum(.waitingDays)) }

  public static let blockedDays = Measure(
    "blocked_days", .clientDays, .flow, better: .lower,
    nl: "dagen op een plaats na afronding, wachtend op doorstroom",
    en: "days in a place after completion, waiting to move on"
  ) { .plain($0.sum(.blockedDays)) }

  public static let cost = Measure(
    "cost", .euro, .flow, better: .lower,
    nl: "kosten voor de gemeenten, in euro", en: "cost to the municipalities, in euro"
  ) { .plain($0.cost) }

  public static let places = Measure(
    "places", .count, .stock, better: nil, nl: "plaatsen aan het eind", en: "places at the end"
  ) { $0.limited.map { .plain($0.sum(.places)) } }

  public static let occupancy = Measure(
    "occupancy", .share, .ratio, better: nil,
    nl: "bezetting: zorgdagen per plaatsdag", en: "occupancy: care days per place day"
  ) { $0.limited.map { .ratio($0.sum(.careDays), $0.sum(.placeDays)) } }

  /// Distinct clients are counted once a budget year, over the whole region.
  public static let clients = Measure(
    "clients", .count, .anew, better: nil, told: [],
    nl: "cliënten met zorg in het begrotingsjaar", en: "clients with care in the budget year"
  ) { .plain($0.clients) }
}
