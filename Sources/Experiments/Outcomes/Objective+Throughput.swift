internal import CareSimulation
internal import YouthCare

// G5, throughput, and G6, duration: never without who comes back.
extension Objective {
  static let ofThroughput = [throughput, blockedShare, meanStay, reEntryShare]

  public static let throughput = Objective(
    of: 5, "throughput", .perYear, .ratio, better: .higher,
    name: .init(nl: "Doorstroom", en: "Throughput"),
    meaning: .init(
      nl: "Beëindigde trajecten gedeeld door de gemiddelde bezetting, per jaar.",
      en: "Trajectories ended over the mean number in care, per year.")
  ) { source in
    .ratio(source.sum(.ends).map { $0 * source.calendar.daysPerYear }, source.sum(.careDays))
  }

  public static let blockedShare = Objective(
    of: 5, "blocked_share", .share, .ratio, better: .lower,
    name: .init(nl: "Geblokkeerde dagen", en: "Blocked days"),
    meaning: .init(
      nl: "Deel van de zorgdagen op een plaats na afronding, wachtend op doorstroom.",
      en: "Share of care days in a place after completion, waiting to move on.")
  ) { .ratio($0.sum(.blockedDays), $0.sum(.careDays)) }

  public static let meanStay = Objective(
    of: 6, "stay_mean", .days, .ratio, better: .lower,
    name: .init(nl: "Gemiddelde duur", en: "Mean stay"),
    meaning: .init(
      nl: "Zorgdagen gedeeld door beëindigde trajecten: in een stabiele toestand de gemiddelde duur.",
      en: "Care days over trajectories ended: in a steady state the mean stay.")
  ) { .ratio($0.sum(.careDays), $0.sum(.ends)) }

  public static let reEntryShare = Objective(
    of: 6, "re_entry_share", .share, .ratio, better: .lower,
    name: .init(nl: "Terugkeer", en: "Coming back"),
    meaning: .init(
      nl: "Deel van wie de zorg verliet dat terugkomt.", en: "Share of those who left care who come back.")
  ) { .ratio($0.sum(.reEntries), $0.sum(.exits)) }
}
