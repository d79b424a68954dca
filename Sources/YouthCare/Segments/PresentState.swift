public import Sampling

/// The caseload and the waiting list on the day the simulation starts.
public struct PresentState: PlainOwner, Sendable, Equatable {
  /// The present wait of regular clients who start, in days; solves the waiting list.
  public var wait = 0.0
  /// The list over the one that the wait explains where all wait equally long: what calibration finds.
  public var listRatio = 1.0
  /// Clients in care, or `nil` to solve it from starts and stays.
  public var inCare: Int?
  /// The time clients have been in care, in days; `nil` with no residual either means in equilibrium.
  public var elapsed: Distribution?
  /// The time clients will stay, in days.
  public var residual: Distribution?
  /// Clients waiting, or `nil` to solve it from the wait.
  public var waiting: Int?
  /// The time they have waited, in days.
  public var waited: Distribution?

  /// Everything solved from the traffic equations, without a wait.
  public init() {}

  /// The numbers of the present state.
  public static let parameters: [Parameter<PresentState>] = [
    Parameter(
      "wait", \.wait, unit: .days, in: 0...3650,
      LocalizedText(
        nl: "Huidige wachttijd van reguliere cliënten die starten; bepaalt de wachtlijst bij de start.",
        en: "Present wait of regular clients who start; sets the waiting list at the start."),
      evidence: Evidence(.given, grade: .data, source: "Rijnmond 2023; Twente provider sites")),
    Parameter(
      "list_ratio", \.listRatio, unit: .factor, in: 0.2...5,
      LocalizedText(
        nl: "Wachtlijst ten opzichte van die waar ieder even lang wacht; `raming calibrate` vindt het.",
        en: "The list relative to the one where all wait equally long; `raming calibrate` finds it."),
      evidence: Evidence(.given, grade: .assumption, source: "MODEL.md, N5")),
    Parameter(
      "in_care", whole: \.inCare, unit: .count, in: 0...1_000_000,
      LocalizedText(nl: "Cliënten in zorg bij de start.", en: "Clients in care at the start."),
      default: .depends(nl: "opgelost: starts × gemiddeld verblijf", en: "solved: starts × mean stay"),
      evidence: Evidence(.given, grade: .data, source: "the region's own administration")),
    Parameter(
      "waiting", whole: \.waiting, unit: .count, in: 0...1_000_000,
      LocalizedText(nl: "Cliënten op de wachtlijst bij de start.", en: "Clients on the waiting list at the start."),
      default: .depends(nl: "opgelost uit de wachttijd", en: "solved from the wait"),
      evidence: Evidence(.given, grade: .data, source: "the region's own administration")),
  ]
}
