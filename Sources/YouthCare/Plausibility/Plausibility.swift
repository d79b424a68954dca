internal import Sampling

/// Holds the numbers of a scenario against what was found elsewhere and against each other, so that a slip of a unit, of
/// thousands or of a decimal shows before it becomes a result.
public struct Plausibility {
  private let scenario: Scenario
  private let balance: Balance
  private let calendar: ContractCalendar
  /// A year of each segment.
  private let years: [CareYear]

  /// The numbers of a scenario that has a balance.
  public init(_ scenario: Scenario, _ balance: Balance) {
    self.scenario = scenario
    self.balance = balance
    let calendar = ContractCalendar(scenario.contract)
    self.calendar = calendar
    years = zip(scenario.segments, balance.segments).map { CareYear($0, $1, daysPerYear: calendar.daysPerYear) }
  }

  /// Whether the scenario describes a region as it is: it says how many youths live there, and isn't made to be held
  /// against a formula. Others may be as small and as odd as they like.
  public static func isOfRegion(_ scenario: Scenario) -> Bool {
    scenario.region.youths != nil && scenario.contract.calendar == .gregorian
      && scenario.contract.startState == .inBalance
  }

  /// The numbers of the region as a whole.
  public var ofRegion: [JudgedNumber] { ofBudget + ofYouths }

  private var ofBudget: [JudgedNumber] {
    guard let budget = scenario.budget, let first = calendar.years.first else { return [] }
    let expected = expectedCost
    guard expected > 0 else { return [] }
    func judged(_ keys: [String], _ amount: Double, in year: Int) -> JudgedNumber {
      let month = calendar.months.first { $0.year == year }
      let index = month.map(calendar.priceIndex) ?? 1
      return JudgedNumber(
        ["budget"] + keys, amount,
        UsualRange(
          around: expected * index, .euroPerYear,
          LocalizedText(
            nl: "een derde tot drie keer de verwachte kosten", en: "a third to three times the expected cost")),
        isByOthers: true)
    }
    return (budget.firstYear.map { [judged(["first_year"], $0, in: first)] } ?? [])
      + budget.byYear.sorted { $0.key < $1.key }.map { judged(["by_year", "\($0.key)"], $0.value, in: $0.key) }
  }

  /// What the contracts of the first day are expected to cost in a year, in euro.
  private var expectedCost: Double {
    scenario.segments.indices.reduce(0) { sum, position in
      let segment = scenario.segments[position]
      return zip(segment.providers.indices, segment.providerShares).reduce(sum) { sum, provider in
        guard let first = scenario.terms(of: provider.0, in: position).first else { return sum }
        let contract = resolved(first.terms, in: position, share: provider.1, isWhole: first.isWhole)
        return sum + contract.municipalPayment(for: contract.year)
      }
    }
  }

  private var ofYouths: [JudgedNumber] {
    guard let youths = scenario.region.youths else { return [] }
    let clients = zip(balance.segments, scenario.segments).reduce(0) { sum, pair in
      let (flows, segment) = pair
      return sum + flows.newClients + (segment.present.inCare.map(Double.init) ?? flows.inCare)
        + (segment.present.waiting.map(Double.init) ?? flows.waiting)
    }
    let usual = UsualRange(
      from: clients / scenario.region.trajectoriesPerClient / UsualRange.greatestUse, .count,
      LocalizedText(
        nl: "gevonden: hooguit een op de vijf heeft in een jaar zorg",
        en: "found: at most one in five has care in a year"))
    return [JudgedNumber(["region", "youths"], youths, usual, isByOthers: true)]
  }

  /// The numbers of a segment, contracts apart.
  public func ofSegment(at position: Int) -> [JudgedNumber] {
    let segment = scenario.segments[position]
    let flows = balance.segments[position]
    var result = [JudgedNumber(["stay"], segment.stay.mean, .stay(in: segment.setting))]
    if let norm = segment.waitNorm { result.append(JudgedNumber(["wait_norm"], norm, .waitNorm)) }
    let present = segment.present
    result.append(JudgedNumber(["present", "wait"], present.wait, .wait))
    if let waited = present.waited { result.append(JudgedNumber(["present", "waited"], waited.mean, .wait)) }
    func byLoad(_ keys: [String], _ clients: Int, share: Double = 1) -> JudgedNumber {
      let usual = UsualRange(
        around: flows.inCare * share, .count, room: Self.fewClients,
        LocalizedText(
          nl: "een derde tot drie keer wat starts en verblijf vragen",
          en: "a third to three times what starts and stays need"))
      return JudgedNumber(keys, Double(clients), usual, isByOthers: true)
    }
    if case .places(let places) = segment.capacity, segment.providers.allSatisfy({ $0.places == nil }) {
      result.append(byLoad(["places"], places))
    }
    for (provider, share) in zip(segment.providers, segment.providerShares) {
      guard let places = provider.places else { continue }
      result.append(byLoad(["providers", provider.name, "places"], places, share: share))
    }
    if let inCare = present.inCare { result.append(byLoad(["present", "in_care"], inCare)) }
    if let waiting = present.waiting {
      let joining = (flows.starts + flows.dropOuts) / calendar.daysPerYear
      let usual = UsualRange(
        upTo: joining * UsualRange.longestWait, .count, room: Self.fewClients,
        LocalizedText(
          nl: "hooguit drie keer wie er in 39 weken bijkomen", en: "at most three times those who join in 39 weeks"))
      result.append(JudgedNumber(["present", "waiting"], Double(waiting), usual, isByOthers: true))
    }
    return result
  }

  /// Clients more or less, by which no number is odd.
  private static let fewClients = 10.0

  /// The amounts of the terms of a contract.
  ///
  /// - Parameters:
  ///   - share: the part of the segment's clients that the amounts are for.
  ///   - isWhole: whether they are for the segment as a whole.
  public func ofTerms(_ terms: ContractTerms, in position: Int, share: Double, isWhole: Bool) -> [JudgedNumber] {
    let segment = scenario.segments[position]
    let contract = resolved(terms, in: position, share: share, isWhole: isWhole)
    var result = terms.model.prices.compactMap { price -> JudgedNumber? in
      if let found = UsualRange.price(per: price.quantity, in: segment.setting) {
        return JudgedNumber([price.key], price.amount, found)
      }
      return yearlySum(contract, in: segment).map {
        JudgedNumber([price.key], price.amount, $0, isByOthers: true)
      }
    }
    guard contract.expectedPayment > 0 else { return result }
    let usual = UsualRange(
      around: contract.expectedPayment, .euroPerYear,
      LocalizedText(
        nl: "een derde tot drie keer de verwachte omzet", en: "a third to three times the expected turnover"))
    if let amount = terms.ceiling?.amount {
      result.append(JudgedNumber(["ceiling", "amount"], amount, usual, isByOthers: true))
    }
    if let expected = terms.guarantee?.expected {
      result.append(JudgedNumber(["guarantee", "expected"], expected, usual, isByOthers: true))
    }
    return result
  }

  /// What a lump sum for a year of care usually is: what the care was expected to cost under the baseline regime, or,
  /// where that pays a lump sum too, what its days usually cost.
  private func yearlySum(_ contract: ResolvedContract, in segment: Segment) -> UsualRange? {
    let observed = contract.fullCost * contract.cost.tariffRatio
    if !contract.baseline.model.isLumpSum, observed > 0 {
      return UsualRange(
        around: observed, .euroPerYear,
        LocalizedText(
          nl: "een derde tot drie keer de kosten bij het nulregime",
          en: "a third to three times the cost under the baseline regime"))
    }
    let days = contract.year.days.reduce(0, +)
    guard days > 0 else { return nil }
    let daily = UsualRange.dailyPrice(segment.setting)
    return UsualRange(
      around: daily.lowerBound * days...daily.upperBound * days, .euroPerYear,
      LocalizedText(
        nl: "naar wat een dag zorg bij \(segment.setting.rawValue) kost",
        en: "by what a day of care in \(segment.setting.rawValue) costs"))
  }

  private func resolved(
    _ terms: ContractTerms, in position: Int, share: Double, isWhole: Bool
  ) -> ResolvedContract {
    let segment = scenario.segments[position]
    return ResolvedContract(
      terms, baseline: segment.baseline, year: years[position], cost: segment.cost, share: share, isWhole: isWhole)
  }
}
