internal import Glibc

/// Holds the numbers of a scenario against what was found elsewhere and against each other, so that a slip of a unit, of
/// thousands or of a decimal shows before it becomes a result.
public struct Plausibility {
  let scenario: Scenario
  let balance: Balance
  let calendar: ContractCalendar
  /// A year of each segment from the first day on, and one as its contracts start with.
  private let years: [CareYear]
  private let startYears: [CareYear]

  /// The numbers of a scenario that has a balance.
  public init(_ scenario: Scenario, _ balance: Balance) {
    self.scenario = scenario
    self.balance = balance
    let calendar = ContractCalendar(scenario.contract)
    self.calendar = calendar
    years = zip(scenario.segments, balance.segments).map { CareYear($0, $1, daysPerYear: calendar.daysPerYear) }
    startYears = zip(years, YearGrowth.ofLead(in: scenario, balance)).map { $0.grown(by: $1) }
  }

  /// Whether the scenario describes a region as it is: it says how many youths live there, and isn't made to be held
  /// against a formula. Others may be as small and as odd as they like.
  public static func isOfRegion(_ scenario: Scenario) -> Bool {
    scenario.region.youths != nil && scenario.contract.calendar == .gregorian
      && scenario.contract.startState == .inBalance
  }

  /// Every number that is held against something: of the region, of its segments, of contracts, of dated changes.
  public var judged: [JudgedNumber] {
    ofBudget + ofYouths + ofOtherCosts + ofKnown + scenario.segments.indices.flatMap(ofSegment)
      + scenario.statedTerms.flatMap { stated in stated.segments.flatMap { ofTerms(stated, in: $0) } }
      + scenario.changes.flatMap(ofChange)
  }

  // MARK: - Budgets

  private var ofBudget: [JudgedNumber] {
    guard let budget = scenario.budget, let first = calendar.years.first else { return [] }
    let costs = expectedCosts
    guard costs.contains(where: { $0 > 0 }) else { return [] }
    func judged(_ keys: [String], _ amount: Double, in year: Int) -> JudgedNumber {
      JudgedNumber(
        Address(["budget"] + keys), amount, .follows,
        UsualRange(
          around: plus(otherCost(in: year), self.costs(costs, in: year)), .euroPerYear, room: UsualRange.clientYear,
          LocalizedText(
            nl: "een derde tot drie keer de verwachte kosten", en: "a third to three times the expected cost")))
    }
    return (budget.firstYear.map { [judged(["first_year"], $0, in: first)] } ?? [])
      + budget.byYear.sorted { $0.key < $1.key }.map { judged(["by_year", "\($0.key)"], $0.value, in: $0.key) }
  }

  private func plus(_ sum: Double, _ range: ClosedRange<Double>) -> ClosedRange<Double> {
    range.lowerBound + sum...range.upperBound + sum
  }

  /// What the region costs in a year besides care, in euro.
  private func otherCost(in year: Int) -> Double {
    guard let month = calendar.months.first(where: { $0.year == year }) else { return 0 }
    return scenario.otherCosts.reduce(0) {
      $0 + Cents.euros($1.cents(inYear: calendar.yearsAfterStart(of: month), indexation: scenario.contract.indexation))
    }
  }

  /// What each segment is expected to cost in the year of the first day, in euro at the prices of the start.
  var expectedCosts: [Double] { scenario.segments.indices.map(expectedCost) }

  /// What the contracts of a segment's first day are expected to cost in a year, in euro.
  private func expectedCost(at position: Int) -> Double {
    let segment = scenario.segments[position]
    return zip(segment.providers.indices, segment.providerShares).reduce(0) { sum, provider in
      let terms = scenario.terms(of: provider.0, in: position)
      guard let first = calendar.leadMonths > 0 ? terms.last(where: { $0.from <= 0 }) : terms.first else { return sum }
      let contract = resolved(
        first.terms, in: position, share: provider.1, isWhole: first.isWhole, for: years[position])
      return sum + contract.municipalPayment(for: contract.year)
    }
  }

  /// The costs of the first day in the middle of a later year: as they were, and as growth and dated changes make them
  /// where they follow requests, or places.
  func costs(_ costs: [Double], in year: Int) -> ClosedRange<Double> {
    guard let month = calendar.months.first(where: { $0.year == year }) else { return 0...0 }
    let day = month.start + calendar.daysPerYear / 2
    let years = Double(month.year - calendar.years[0]) + calendar.leadLength
    func factor(_ target: DatedChange.Target, of base: Double = 1, _ position: Int) -> Double {
      base > 0 ? max(0, Timeline(base, steps: scenario.steps(target, in: position)).value(at: day)) / base : 1
    }
    var sums = (still: 0.0, requests: 0.0, places: 0.0)
    for (position, segment) in scenario.segments.enumerated() {
      let price = factor(.price, position)
      let places = balance.places(of: segment, at: position).map { factor(.places, of: Double($0), position) } ?? 1
      let growth = pow(1 + segment.inflow.growth, years)
      sums.still += costs[position]
      let hours = CareHours(scenario, in: position, calendar).factor(at: day)
      sums.requests += costs[position] * price * growth * hours * factor(.inflow, position) * factor(.stay, position)
      sums.places += costs[position] * price * places
    }
    let index = calendar.priceIndex(of: month) * calendar.pastLevel(of: month)
    let all = [sums.still, sums.requests, sums.places].map { $0 * index }
    return (all.min() ?? 0)...(all.max() ?? 0)
  }

  // MARK: - Youths

  var ofYouths: [JudgedNumber] {
    guard let youths = scenario.region.youths else { return [] }
    let least = balance.clientsInYear(of: scenario) / UsualRange.greatestUse
    let usual = UsualRange(
      around: least...Double.infinity, .count,
      LocalizedText(
        nl: "gevonden: hooguit een op de vijf heeft in een jaar zorg",
        en: "found: at most one in five has care in a year"))
    return [JudgedNumber(Address(["region", "youths"]), youths, .follows, usual)]
  }

  /// A contract with its amounts, for a part of a segment: those of the year that it starts with, or of another one.
  func resolved(
    _ terms: ContractTerms, in position: Int, share: Double, isWhole: Bool, for year: CareYear? = nil
  ) -> ResolvedContract {
    let segment = scenario.segments[position]
    return ResolvedContract(
      terms, baseline: segment.baseline, year: year ?? startYears[position], cost: segment.cost, share: share,
      isWhole: isWhole)
  }
}
