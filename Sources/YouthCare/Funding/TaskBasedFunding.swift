/// Pays a lump sum for a task, whatever the volume (Dutch: *taakgericht*).
///
/// Volume risk lies with the provider. The year's sum is paid in twelfths.
public struct TaskBasedFunding: FundingModel, Equatable {
  public static let name = "task-based"
  public static let meaning = LocalizedText(
    nl: "Taakgericht: een vast bedrag per jaar, maandelijks betaald.",
    en: "Task-based: a lump sum per year, paid monthly.")
  public static let parameters: [Parameter<Self>] = [
    Parameter(
      "budget", \.budget, unit: .euroPerYear, in: 0...1e11,
      LocalizedText(nl: "Bedrag per jaar voor het segment.", en: "Sum per year for the segment."),
      evidence: Evidence(grade: .choice, source: "contract"))
  ]

  /// Euro a year.
  public var budget: Double?

  public init() {}

  public var missing: [String] { budget == nil ? ["budget"] : [] }

  public func payment(for fact: BillableFact) -> Double {
    switch fact {
    case .monthOpened(let shareOfYear): (budget ?? 0) * shareOfYear
    case .dayOfCare, .trajectoryStarted, .trajectoryEnded: 0
    }
  }
}
