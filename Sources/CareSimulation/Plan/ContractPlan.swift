internal import Sampling
public import YouthCare

/// A contract of one provider in one segment, made ready: its terms from each month on, with their amounts.
public struct ContractPlan: Sendable {
  /// Terms that hold from a month on.
  ///
  /// A class, as it never changes and is looked at every month: a copy would count the references of all it holds.
  public final class Agreement: Sendable {
    /// The first month, from the first simulated one.
    public let firstMonth: Int
    /// The terms with their amounts.
    public let contract: ResolvedContract
    /// The terms before, for a step-in: the previous agreement's, or the baseline's.
    public let previous: ResolvedContract
    /// Whether sums in them are the segment's, and shared.
    let isWhole: Bool
    /// When the terms begin to be new: the contract's start, or the day they change.
    let introduced: Double
    /// Whether these are the baseline's terms, by which behaviour is measured.
    public let isBaseline: Bool
    /// The probability that a client is accepted, by severity.
    let acceptance: [Double]
    let selects: Bool
    /// What upcoding does to what is billed.
    let registration: Double
    /// The weights of the dose response, the segment's and provider's sensitivity included.
    let intensityWeight: Double
    let lengthWeight: Double
    /// Whether the base model is a lump sum.
    let isLumpSum: Bool
    /// Relative standard deviation of a year's production, for forecasts.
    let deviation: Double
    /// What a year is expected to bring in care, and of it by day and by trajectory, in euro.
    let expectedValue: Double
    let dayValue: Double
    let trajectoryValue: Double

    init(
      firstMonth: Int, contract: ResolvedContract, previous: ResolvedContract, isWhole: Bool, introduced: Double,
      isBaseline: Bool, acceptance: [Double], selects: Bool, registration: Double, intensityWeight: Double,
      lengthWeight: Double, isLumpSum: Bool, deviation: Double, expectedValue: Double, dayValue: Double,
      trajectoryValue: Double
    ) {
      self.firstMonth = firstMonth
      self.contract = contract
      self.previous = previous
      self.isWhole = isWhole
      self.introduced = introduced
      self.isBaseline = isBaseline
      self.acceptance = acceptance
      self.selects = selects
      self.registration = registration
      self.intensityWeight = intensityWeight
      self.lengthWeight = lengthWeight
      self.isLumpSum = isLumpSum
      self.deviation = deviation
      self.expectedValue = expectedValue
      self.dayValue = dayValue
      self.trajectoryValue = trajectoryValue
    }
  }

  /// Its segment.
  public internal(set) var segment: Int
  /// Its provider, by position in the segment.
  public internal(set) var provider: Int
  /// Whose random numbers are drawn for it.
  let stream: StreamName
  /// Its share of the segment's clients.
  public let share: Double
  /// How its provider may come, where he isn't there on the first day.
  public let entry: Provider.Entry?
  /// Whether he isn't there on the first day.
  public var isEntrant: Bool { entry != nil }
  /// The sum of the shares of the segment's contracts before it, and with it: sums are divided so that no cent is lost.
  let shareBefore: Double
  let shareThrough: Double
  /// Whether its provider has a change assignment that is followed up: the largest do, up to a share of turnover (C6).
  let isSteered: Bool
  /// What the relation with its provider can bring, or `nil` where he is no partner (C8).
  let partnership: Partnership?
  /// What managing it costs the municipality in a year, in euro.
  let yearlyAdministration: Double
  /// Its terms in order of time; the first holds from the first month.
  public let agreements: [Agreement]
  /// Whose terms pay for care under way, from each of them to the next.
  let passage: TermsPassage
  /// The group that is settled together, by terms: the contract itself, or a number of the task beyond all contracts.
  var tasks: [Int]
  /// The baseline's terms with their amounts as on the first day.
  public let reference: ResolvedContract
  /// The same as they would be from the contract's start on (MODEL.md, T11).
  public let startReference: ResolvedContract
  private let startMonth: Int
  /// The provider's equity on the first day, in cents.
  public let openingEquity: Int
  /// A day of care by severity, relative to the average in hours.
  let intensities: [Double]
  /// The mean length of stay in days.
  let meanStay: Double
  /// The extra administration of working under several funding models, by month; under the baseline's models in the
  /// last place.
  var extraAdministration: [Double] = []

  init(
    _ scenario: Scenario, _ balance: Balance, _ calendar: ContractCalendar, _ firstYear: CareYear,
    growth: YearGrowth, segment position: Int, provider: Int, shares: [Double], contract: Int
  ) {
    let share = shares[provider]
    let segment = scenario.segments[position]
    let flows = balance.segments[position]
    let kernel = BehaviouralKernel(scenario.behaviour)
    self.segment = position
    self.provider = provider
    stream = StreamName(segment.id, segment.providers[provider].name)
    self.share = share
    // Who comes later has no part in the sums of those who are there.
    entry = segment.providers[provider].entry
    let isLast = segment.providers.dropFirst(provider + 1).allSatisfy(\.isEntrant)
    shareBefore = entry != nil ? 1 : shares[..<provider].reduce(0, +)
    shareThrough = isLast ? 1 : shares[...provider].reduce(0, +)
    let larger = shares.indices.filter {
      !segment.providers[$0].isEntrant && (shares[$0], provider) > (share, $0)
    }
    // The sum of the shares of larger contracts, of equal ones those before it; 1 for who may come.
    let shareOfLarger = entry != nil ? 1 : larger.reduce(0) { $0 + shares[$1] }
    isSteered = shareOfLarger < segment.suppliers.steered
    partnership =
      segment.isPartner(segment.providers[provider]) ? segment.partnership ?? Partnership() : nil
    yearlyAdministration = scenario.municipalCost.perContract + (isSteered ? segment.suppliers.steeringCost : 0)
    intensities = segment.severities.map(\.intensity)
    meanStay = max(1e-6, flows.meanStay)
    let baseline = segment.baseline
    let isLead = calendar.leadMonths > 0
    let startYear = isLead ? firstYear.grown(by: growth) : firstYear
    func resolve(_ terms: ContractTerms, isWhole: Bool, _ year: CareYear) -> ResolvedContract {
      ResolvedContract(terms, baseline: baseline, year: year, cost: segment.cost, share: share, isWhole: isWhole)
    }
    let (observed, isWholeObserved) = scenario.observedTerms(of: provider, in: position)
    let reference = resolve(observed, isWhole: isWholeObserved, firstYear)
    self.reference = reference
    startReference = isLead ? resolve(observed, isWhole: isWholeObserved, startYear) : reference
    startMonth = calendar.leadMonths
    let firstLevel = calendar.pastLevel(of: calendar.months[0])
    openingEquity = Int((100 * segment.cost.equity * reference.expectedPayment * firstLevel).rounded())
    let costs = segment.severities.map { $0.stay * $0.intensity }
    let meanCost = zip(segment.severities.map(\.share).normalised, costs).reduce(0) { $0 + $1.0 * $1.1 }
    let sensitivity = segment.response.damping * segment.providers[provider].sensitivity
    let stayYears = meanStay / calendar.daysPerYear
    let deviation = max(
      0.03, CareYear.relativeDeviation(starts: flows.starts * share, stay: stayYears))
    let number = contract
    var agreements: [Agreement] = []
    var dated = scenario.terms(of: provider, in: position)
    // Amounts are made anew at the start, also of terms that go on.
    if isLead, let first = dated.first { dated.insert((0, first.terms, first.isWhole), at: 1) }
    for (from, terms, isWhole) in dated {
      let month = calendar.months.firstIndex { $0.start >= from } ?? calendar.months.count
      guard month < calendar.months.count || agreements.isEmpty else { continue }
      if agreements.last?.firstMonth == month { agreements.removeLast() }
      let contract = resolve(terms, isWhole: isWhole, from < 0 ? firstYear : startYear)
      let conduct = contract.terms.model.conduct
      let lengthWeight = segment.response.lengthWeight ?? conduct.lengthWeight
      // How care under way passes to them is no part of what they pay.
      var observedAlike = observed
      observedAlike.transition = terms.transition
      let isBaseline = terms == observedAlike && isWhole == isWholeObserved
      let trajectories =
        contract.valuationModel.isLumpSum ? 0 : contract.year.trajectories(under: contract.valuationModel)
      let acceptance = costs.map { cost in
        isBaseline
          ? 1
          : kernel.acceptance(
            cost: meanCost > 0 ? cost / meanCost : 1, riskAdjustment: conduct.riskAdjustment,
            baseline: reference.terms.model.conduct.riskAdjustment)
      }
      agreements.append(
        Agreement(
          firstMonth: month, contract: contract, previous: agreements.last?.contract ?? reference,
          isWhole: isWhole, introduced: max(0, from), isBaseline: isBaseline, acceptance: acceptance,
          selects: acceptance.contains { $0 < 1 },
          registration: kernel.registration(
            upcoding: conduct.upcoding, baseline: reference.terms.model.conduct.upcoding),
          intensityWeight: sensitivity * (1 - lengthWeight), lengthWeight: sensitivity * lengthWeight,
          isLumpSum: contract.isLumpSum, deviation: deviation,
          expectedValue: contract.value(of: contract.year), dayValue: contract.value(of: contract.year) - trajectories,
          trajectoryValue: trajectories))
    }
    self.agreements = agreements
    passage = TermsPassage(observed: reference, agreements)
    tasks = agreements.map { _ in number }
  }

  /// The baseline's terms with their amounts as they hold in a month.
  func reference(in month: Int) -> ResolvedContract { month < startMonth ? reference : startReference }

  /// The first month after some terms, by their position: that of the next ones, or none.
  public func end(ofAgreement index: Int) -> Int {
    index + 1 < agreements.count ? agreements[index + 1].firstMonth : .max
  }

  /// The terms that hold in a month.
  public func agreement(in month: Int) -> Agreement {
    agreements[agreements.lastIndex { $0.firstMonth <= month } ?? 0]
  }
}

extension ContractPlan {
  /// Whether a ledger of cents can hold its prices, at the highest level that prices reach.
  func isPayable(level: Double) -> Bool {
    (agreements.map(\.contract) + [reference]).allSatisfy { $0.isPayable(level: level, intensities: intensities) }
  }
}
