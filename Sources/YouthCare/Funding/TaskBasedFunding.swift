/// Pays a lump sum for a task, whatever the volume (Dutch: *taakgericht*).
///
/// MODEL.md, A3.
///
/// Volume risk lies with the provider. The year's sum is paid in twelfths, in advance.
public struct TaskBasedFunding: FundingModel {
  /// What the municipality wants to see.
  public enum Accounting: String, Sendable, CaseIterable {
    /// The task as a whole.
    case task
    /// Every client all the same: *taakgericht* in name only (source document 004).
    case client
  }

  public static let name = "task-based"
  public static let meaning = LocalizedText(
    nl: "Taakgericht: een vast bedrag per jaar, maandelijks betaald.",
    en: "Task-based: a lump sum per year, paid monthly.")
  public static let parameters: [Parameter<Self>] =
    [
      Parameter(
        "budget", \.budget, unit: .euroPerYear, in: 0...1e11,
        LocalizedText(nl: "Bedrag per jaar voor het segment.", en: "Sum per year for the segment."),
        default: .depends(
          nl: "de verwachte kosten van een jaar onder het nulregime",
          en: "the expected cost of a year under the baseline regime"),
        evidence: Evidence(.choice, grade: .choice, source: "contract")),
      Parameter(
        "mismatch", \.mismatch, unit: .share, in: 0...0.2,
        LocalizedText(
          nl: "Extra administratie als toch per cliënt verantwoord moet worden, als aandeel van de omzet.",
          en: "Extra administration where accounts per client are asked all the same, as a share of turnover."),
        evidence: Evidence(
          .drawn(.lognormal(median: 0.02, sigma: 0.5)), grade: .assumption, source: "source document 004")),
    ]
    + FundingConduct.parameters(
      of: \.conduct, upcoding: Evidence(.choice, grade: .choice, source: "no client is billed"),
      lengthWeight: Evidence(
        .drawn(.beta(3, 7)), grade: .weak, source: "child capitation in Colorado (Bloom et al.)"))
  public static let choices: [ParameterChoice<Self>] = [
    ParameterChoice(
      "accounting", \.accounting,
      LocalizedText(
        nl: "Waarover de aanbieder verantwoording aflegt: de taak of elke cliënt.",
        en: "What the provider accounts for: the task or each client."))
  ]
  private static let usualConduct = FundingConduct(
    administration: 0.04, upcoding: 0, lengthWeight: 0.3, riskAdjustment: 0, messageCost: 10)

  /// Euro a year.
  public var budget: Double?
  /// What the provider accounts for.
  public var accounting = Accounting.task
  /// The extra administration of accounts per client.
  public var mismatch = 0.02
  public var conduct = usualConduct

  public init() {}

  public var administration: Double { conduct.administration + (accounting == .client ? mismatch : 0) }

  public var missing: [String] { budget == nil ? ["budget"] : [] }

  public var prices: [StatedPrice] { [StatedPrice("budget", budget, per: .year)] }

  public func completed(from year: ReferenceYear) -> Self {
    var copy = self
    copy.budget = budget ?? year.production
    return copy
  }

  public func payment(for fact: BillableFact) -> Double {
    switch fact {
    case .monthOpened(let shareOfYear): (budget ?? 0) * shareOfYear
    case .dayOfCare, .monthOfCare, .trajectoryStarted, .trajectoryEnded: 0
    }
  }

  /// No extra unit earns anything.
  public func earnings(tariffRatio: Double) -> MarginalEarnings { .nothing }
}
