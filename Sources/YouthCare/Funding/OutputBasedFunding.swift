/// Pays a price for a trajectory, part at the start and part at the end (Dutch: *outputgericht*).
///
/// Length and intensity are the provider's risk; the number of trajectories is the municipality's.
public struct OutputBasedFunding: FundingModel, Equatable {
  public static let name = "output-based"
  public static let meaning = LocalizedText(
    nl: "Outputgericht: een prijs per traject, deels bij start en deels bij einde.",
    en: "Output-based: a price per trajectory, part at the start and part at the end.")
  public static let parameters: [Parameter<Self>] = [
    Parameter(
      "price", \.price, unit: .euroPerTrajectory, in: 0...10_000_000,
      LocalizedText(nl: "Prijs van een traject.", en: "Price of a trajectory."),
      evidence: Evidence(grade: .assumption, source: "placeholder")),
    Parameter(
      "at_start", \.atStart, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel van de prijs dat bij de start wordt betaald.", en: "Share of the price paid at the start."),
      default: "0.5", evidence: Evidence(grade: .assumption, source: "placeholder")),
  ]

  /// Euro a trajectory.
  public var price: Double?
  /// The share paid at the start.
  public var atStart = 0.5

  public init() {}

  public var missing: [String] { price == nil ? ["price"] : [] }

  public func payment(for fact: BillableFact) -> Double {
    switch fact {
    case .trajectoryStarted: (price ?? 0) * atStart
    case .trajectoryEnded: (price ?? 0) * (1 - atStart)
    case .dayOfCare, .monthOpened: 0
    }
  }
}
