internal import CareSimulation
internal import YouthCare

// G12, harm.
extension Objective {
  static let ofHarm = [harm, stepUps, unresolvedDropOuts]

  public static let harm = Objective(
    of: 12, "harm_proxy", .count, .flow, better: .lower,
    name: .init(nl: "Schade-indicator", en: "Harm proxy"),
    meaning: .init(
      nl: "Wie door wachten zwaarder werd en wie afhaakte zonder oplossing, bij elkaar opgeteld.",
      en: "Those who became heavier by waiting and those who left the list unresolved, added up.")
  ) { .plain($0.sums($0.sum(.stepUps), $0.sum(.unresolvedDropOuts))) }

  public static let stepUps = Objective(
    of: 12, "step_ups", .count, .flow, better: .lower,
    name: .init(nl: "Zwaarder door wachten", en: "Heavier by waiting"),
    meaning: .init(
      nl: "Cliënten die door wachten een graad zwaarder werden.", en: "Clients one severity heavier by waiting.")
  ) { .plain($0.sum(.stepUps)) }

  public static let unresolvedDropOuts = Objective(
    of: 12, "unresolved_drop_outs", .count, .flow, better: .lower,
    name: .init(nl: "Onopgelost afgehaakt", en: "Left unresolved"),
    meaning: .init(
      nl: "Afhakers van wie het probleem niet weg is: zij zoeken elders hulp, of komen terug.",
      en: "Drop-outs whose problem has not gone: they find care elsewhere, or come back.")
  ) { .plain($0.sum(.unresolvedDropOuts)) }
}
