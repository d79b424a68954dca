internal import Glibc

/// Pays a price for a trajectory, part at the start and part at the end (Dutch: *outputgericht*).
///
/// MODEL.md, A2.
///
/// Length and intensity are the provider's risk; the number of trajectories is the municipality's. Who comes back
/// within the re-opening window is treated without a new price.
public struct OutputBasedFunding: FundingModel {
  public static let name = "output-based"
  public static let meaning = LocalizedText(
    nl: "Outputgericht: een prijs per traject, deels bij start en deels bij einde.",
    en: "Output-based: a price per trajectory, part at the start and part at the end.")
  public static let parameters: [Parameter<Self>] =
    [
      Parameter(
        "price", \.price, unit: .euroPerTrajectory, in: 0...10_000_000,
        LocalizedText(nl: "Prijs van een traject.", en: "Price of a trajectory."),
        default: .depends(
          nl: "de kosten van een traject onder het nulregime, met de risico-opslag bij klein volume",
          en: "the cost of a trajectory under the baseline regime, with the risk premium for small volume"),
        evidence: Evidence(.level, grade: .assumption, source: "placeholder")),
      Parameter(
        "at_start", \.atStart, unit: .share, in: 0...1,
        LocalizedText(
          nl: "Aandeel van de prijs dat bij de start wordt betaald.", en: "Share of the price paid at the start."),
        evidence: Evidence(.choice(usual: 0...1), grade: .choice, source: "contract")),
      Parameter(
        "reopening_window", \.reopeningWindow, unit: .days, in: 0...1_000,
        LocalizedText(
          nl: "Wie binnen deze tijd terugkomt, wordt zonder nieuwe prijs behandeld; 0: elke terugkeer wordt betaald.",
          en: "Who comes back within this time is treated without a new price; 0: every return is paid."),
        evidence: Evidence(.choice(usual: 0...365), grade: .choice, source: "contract")),
      Parameter(
        "volume_premium", \.volumePremium, unit: .factor, in: 0...3,
        LocalizedText(
          nl: "Risico-opslag bij klein volume: maal 1,2 / √(trajecten per jaar); telt als price niet is opgegeven.",
          en: "Risk premium for small volume: times 1.2 / √(trajectories a year); counts where no price is stated."),
        evidence: Evidence(.held(.triangular(0.2, 0.5, 1)), grade: .weak, source: "direction: source document 004")),
    ]
    + FundingConduct.parameters(
      of: \.conduct,
      upcoding: Evidence(.drawn(.beta(10, 90)), grade: .moderate, source: "Douven, Remmerswaal and Mosca 2015"),
      lengthWeight: Evidence(.drawn(.beta(7, 3)), grade: .weak, source: "Douven, Remmerswaal and Mosca 2015"))
  private static let usualConduct = FundingConduct(
    administration: 0.07, upcoding: 0.10, lengthWeight: 0.7, riskAdjustment: 0, messageCost: 45)
  /// The coefficient of variation of the cost of a trajectory (MODEL.md, A2).
  private static let costVariation = 1.2

  /// Euro a trajectory.
  public var price: Double?
  /// The share paid at the start.
  public var atStart = 0.5
  /// Days.
  public var reopeningWindow = 182.62125
  /// Standard deviations of a year's mean cost that are priced in (z of the premium ρ = z × CV / √N).
  public var volumePremium = 0.5
  public var conduct = usualConduct

  public init() {}

  public var missing: [String] { price == nil ? ["price"] : [] }

  public var prices: [StatedPrice] { [StatedPrice("price", price, per: .trajectory)] }

  public func completed(from year: ReferenceYear) -> Self {
    // What is treated without a new price has to be earned with the others.
    let paid = year.starts - year.returns.free(under: self)
    guard price == nil, paid > 0 else { return self }
    var copy = self
    copy.price = year.production / paid * (1 + volumePremium * Self.costVariation / sqrt(year.starts))
    return copy
  }

  public func payment(for fact: BillableFact) -> Double {
    switch fact {
    case .trajectoryStarted: (price ?? 0) * atStart
    case .trajectoryEnded: (price ?? 0) * (1 - atStart)
    case .dayOfCare, .monthOfCare, .monthOpened: 0
    }
  }

  /// Only an extra trajectory earns.
  public func earnings(tariffRatio: Double) -> MarginalEarnings {
    MarginalEarnings(intensity: 0, length: 0, intake: tariffRatio)
  }

  public var freeReturnDays: Double { reopeningWindow }
}
