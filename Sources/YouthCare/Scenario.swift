/// All that is studied in one run: a region, its demand, its providers and its contracts. Pure values.
public struct Scenario: Sendable {
  /// The name in results: the file's, without its ending.
  public var name: String
  /// The title for readers.
  public var title: LocalizedText
  /// The question that the scenario answers.
  public var question: LocalizedText
  /// Where it comes from.
  public var source: LocalizedText
  /// What differs from its base, if it has one.
  public var differs: LocalizedText?
  /// When the contract runs.
  public var contract: ContractPeriod
  /// What may be spent.
  public var budget: Budget?
  /// What youth care costs besides care that is bought, in the order of the file; the budget is for it too.
  public var otherCosts: [OtherCost] = []
  /// The region.
  public var region = Region()
  /// The segments, in the order of the file.
  public var segments: [Segment]
  /// The dated changes, in the order of the file.
  public var changes: [DatedChange] = []

  /// Changes of contract terms at a date, in the order of the file.
  public var fundingChanges: [FundingChange] = []
  /// How strongly organisations respond to funding.
  public var behaviour = Behaviour()
  /// What contracts cost the municipality besides care.
  public var municipalCost = MunicipalCost()
  /// What the municipality does when a year runs over its budget, or `nil` where it does nothing.
  public var control: ControlLoop?
  /// Checking what was invoiced, or `nil` where nobody does.
  public var materialControl: MaterialControl?
  /// The indexation under which the region's data were observed, by which behaviour is measured; else the contract's.
  public var observedIndexation: IndexationTerms?
  /// Under whose terms the region's data were observed, for readers; the terms themselves stand in the segments.
  public var baseline = BaselineRegime()
  /// What the region of which it is a measure does until the contract starts; `nil` where it is a region itself, or its
  /// contract starts with the data.
  public internal(set) var presentPolicy: PresentPolicy?
  /// How its amounts came to the prices of the start; `nil` where they were stated at those, or are still to be indexed.
  public internal(set) var pastIndexation: PastIndexation?
  /// What it says of its uncertainty as a whole; worlds hang on it.
  public var uncertainty = UncertaintyTerms()
  /// What somebody stated of it, beside what it is; a file says so, and no result depends on it.
  public var statements = Statements()
  /// What its owner tells beside it, and how it is reported; no result depends on it.
  public var accountability = Accountability()

  /// A scenario.
  public init(name: String, title: LocalizedText, contract: ContractPeriod, segments: [Segment]) {
    self.name = name
    self.title = title
    question = title
    source = LocalizedText("")
    self.contract = contract
    self.segments = segments
  }

  /// How much is simulated: more is refused, not attempted.
  public enum Limit {
    /// Segments, providers of a segment and severities.
    public static let segments = 64
    public static let providers = 1_000
    public static let severities = 8
    /// Lines of other cost.
    public static let otherCosts = 64
    /// Clients, in care and waiting at the same time, and trajectories a year.
    public static let clients = 2_000_000.0
    public static let starts = 1_000_000.0
    /// New clients of a segment a day, with luck.
    public static let arrivalsPerDay = 1_000.0
    /// The longest length, in days: a century.
    public static let days = 36_525.0
    /// The most that one fact of care may cost, in cents (100 million euro), and a year's sum (10¹² euro).
    public static let fact = 1e10
    public static let sum = 1e14
  }

  /// The terms of one provider's contract from each day on, in order of time: from the date of the data to the start
  /// those under which the data were observed (MODEL.md, T10).
  ///
  /// A change of terms holds for every provider of a segment; the last of one day counts.
  public func terms(of provider: Int, in segment: Int) -> [(from: Double, terms: ContractTerms, isWhole: Bool)] {
    let segmentTerms = segments[segment]
    let own = segmentTerms.providers[provider].terms
    let start = (from: 0.0, terms: own ?? segmentTerms.terms, isWhole: own == nil)
    let changes = fundingChanges.filter { $0.segments.contains(segment) }.enumerated()
      .sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }
      .map { (from: $0.element.from, terms: $0.element.terms, isWhole: true) }
    let observed = observedTerms(of: provider, in: segment)
    let first = (from: -Double.infinity, terms: start.terms, isWhole: start.isWhole)
    // Until the start the present terms hold; where these are the contract's own, nothing happens at it.
    if contract.leadMonths > 0, observed.terms != start.terms || observed.isWhole != start.isWhole {
      return [(from: -Double.infinity, terms: observed.terms, isWhole: observed.isWhole), start] + changes
    }
    return [first] + changes
  }

  /// The terms of one provider's contract when the region's data were observed, by which his behaviour is measured.
  public func observedTerms(of provider: Int, in segment: Int) -> (terms: ContractTerms, isWhole: Bool) {
    let whole = segments[segment]
    let own = whole.providers[provider]
    if let terms = own.observedTerms { return (terms, false) }
    if whole.observedTerms == nil, let terms = own.terms { return (terms, false) }
    return (whole.baseline, true)
  }

  /// The changes that move one parameter of one segment.
  public func steps(_ target: DatedChange.Target, in segment: Int) -> [Timeline.Step] {
    changes.filter { $0.target == target && $0.segments.contains(segment) }.map(\.step)
  }

  /// The changes that move the places of a segment, which begins with some: those that follow its caseload as straight
  /// lines by quarter, and not at all where staff sets the places and follows demand itself.
  public func placeSteps(in segment: Int, from places: Int, _ growth: CaseloadGrowth) -> [Timeline.Step] {
    let calendar = ContractCalendar(contract)
    let quarter = calendar.daysPerYear / 4
    let factors = growth.factors[segment]
    return changes.filter { $0.target == .places && $0.segments.contains(segment) }.flatMap { change in
      guard change.followsCaseload else { return [change.step] }
      guard segments[segment].workforce == nil else { return [] }
      return stride(from: 3, to: factors.count, by: 3).compactMap { month in
        let begin = calendar.dayOfData + Double(month / 3 - 1) * quarter
        guard begin > change.step.from - 1 else { return nil }
        let more = Double(places) * (factors[month] - factors[month - 3])
        return Timeline.Step(.plus(more), from: begin, until: change.step.until, ramp: quarter)
      }
    }
  }
}

/// The region as a whole.
public struct Region: PlainOwner, Sendable, Equatable {
  /// Youths under 23, for rates.
  public var youths: Double?
  /// Trajectories a client has at the same time: the simulated clients in a year are divided by it.
  public var trajectoriesPerClient = 1.0
  /// What is known of the years from the date of the data to the contract.
  public var known: [Int: KnownYear] = [:]

  /// A region.
  public init() {}

  /// The numbers of a region.
  public static let parameters: [Parameter<Region>] = [
    Parameter(
      "youths", \.youths, unit: .count, in: 1...20_000_000,
      LocalizedText(nl: "Jeugdigen onder de 23 in de regio.", en: "Youths under 23 in the region."),
      evidence: Evidence(.given, grade: .data, source: "CBS")),
    Parameter(
      "trajectories_per_client", \.trajectoriesPerClient, unit: .factor, in: 1...5,
      LocalizedText(
        nl: "Trajecten die een cliënt tegelijk heeft; de maat clients wordt erdoor gedeeld.",
        en: "Trajectories that a client has at the same time; the measure clients is divided by it."),
      evidence: Evidence(.given, grade: .data, source: "derived from CBS 85099NED")),
  ]
}
