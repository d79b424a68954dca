internal import CareSimulation
internal import YouthCare

// G4, waiting.
extension Objective {
  static let ofWaiting = [meanWait, waitP90, startedInTime, waiting, weightedWait]

  public static let meanWait = Objective(
    of: 4, "wait_mean", .days, .ratio, better: .lower,
    name: .init(nl: "Gemiddelde wachttijd", en: "Mean wait"),
    meaning: .init(
      nl: "Gemiddelde wachttijd van wie in de periode begon, spoed meegeteld.",
      en: "Mean wait of those who started in the period, urgent clients included.")
  ) { $0.meanWait }

  public static let waitP90 = Objective(
    of: 4, "wait_p90", .days, .anew, better: .lower, told: [.segments, .contract],
    name: .init(nl: "Wachttijd, P90", en: "Wait, P90"),
    meaning: .init(
      nl: "Wachttijd die negen van de tien starters niet passeren, alle herhalingen samen; op 2 % nauwkeurig geteld.",
      en: "Wait that nine in ten who started do not pass, all replications together; counted to within 2%.")
  ) { source in
    source.ensemble.books.waitQuantile(0.9, in: source.segments, over: source.period).map { .pooledQuantile($0) }
  }

  public static let startedInTime = Objective(
    of: 4, "started_within_norm", .share, .ratio, better: .higher,
    name: .init(nl: "Op tijd begonnen", en: "Started in time"),
    meaning: .init(
      nl: "Deel van de starters binnen de norm voor de wachttijd, waar een segment die heeft.",
      en: "Share of those who started within the norm for the wait, where a segment has one.")
  ) { $0.startedInTime }

  public static let waiting = Objective(
    of: 4, "waiting_at_end", .count, .atEnd, better: .lower,
    name: .init(nl: "Wachtenden aan eind", en: "Waiting at the end"),
    meaning: .init(
      nl: "Wachtenden op de laatste dag van de periode.", en: "Clients waiting on the last day of the period.")
  ) { .plain($0.waitingAtEnd) }

  public static let weightedWait = Objective(
    of: 4, "wait_by_severity", .days, .ratio, better: .lower,
    name: .init(nl: "Wachttijd naar zwaarte", en: "Wait by severity"),
    meaning: .init(
      nl: "Gemiddelde wachttijd van wie begon, gewogen naar de kosten van zijn zwaarte.",
      en: "Mean wait of those who started, weighed by the cost of their severity.")
  ) { .ratio($0.sum(.weightedWaitDays), $0.sum(.weightedStarts)) }
}
