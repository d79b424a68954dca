public import YouthCare

/// What a scenario's numbers amount to on the first day, before anything is simulated.
///
/// A check for the one who writes a scenario: are these the starts, the caseload and the cost that he knows?
public struct BalanceSummary: Sendable {
  private let scenario: Scenario
  private let balance: Balance
  private let language: Language

  /// A summary of a scenario in balance.
  public init(_ scenario: Scenario, _ balance: Balance, in language: Language) {
    self.scenario = scenario
    self.balance = balance
    self.language = language
  }

  /// The text, in lines of at most 100 characters.
  public var text: String {
    let numbers = NumberText(language)
    let costs = scenario.segments.indices.map(yearlyCost)
    let unit = MoneyUnit(fitting: costs.reduce(0, +))
    func whole(_ number: Double) -> String { numbers.figure(number, error: 0, maximumDecimals: 0) }
    func money(_ euros: Double) -> String { numbers.figure(euros / unit.euros, error: 0.1) }
    var rows = TextTable(
      [
        .segmentHeading, .starts, .newClients, .meanStay, .presentInCare, .presentPlaces, .presentWaiting, .yearlyCost,
      ].map { (text: Texts) in text.text(in: language) }, point: numbers.point)
    for (position, segment) in scenario.segments.enumerated() {
      let flows = balance.segments[position]
      rows.add([
        segment.label(in: language), whole(flows.starts), whole(flows.newClients),
        whole(flows.meanStay), whole(inCare(position)),
        balance.places(of: segment, at: position).map(numbers.count) ?? NumberText.meaningless,
        whole(waiting(position)), money(costs[position]),
      ])
    }
    let all = scenario.segments.indices
    rows.add([
      Texts.region.text(in: language), whole(balance.segments.reduce(0) { $0 + $1.starts }),
      whole(balance.segments.reduce(0) { $0 + $1.newClients }), NumberText.meaningless,
      whole(all.reduce(0) { $0 + inCare($1) }), NumberText.meaningless, whole(all.reduce(0) { $0 + waiting($1) }),
      money(costs.reduce(0, +)),
    ])
    let heading = Texts.balanceHeading.text(
      in: language, scenario.contract.start.text(in: language), unit.name.text(in: language))
    return ([heading] + rows.lines + Texts.balanceNote.text(in: language).wrapped()).joined(separator: "\n") + "\n"
  }

  private func inCare(_ position: Int) -> Double {
    scenario.segments[position].present.inCare.map(Double.init) ?? balance.segments[position].inCare
  }

  private func waiting(_ position: Int) -> Double {
    scenario.segments[position].present.waiting.map(Double.init) ?? balance.segments[position].waiting
  }

  /// What a year in balance costs, by the rule of the segment's contract.
  private func yearlyCost(_ position: Int) -> Double {
    let segment = scenario.segments[position]
    let year = CareYear(
      segment, balance.segments[position], daysPerYear: ContractCalendar(scenario.contract).daysPerYear)
    let contract = ResolvedContract(
      segment.terms, baseline: segment.baseline, year: year, cost: segment.cost, share: 1, isWhole: true)
    return contract.municipalPayment(for: year)
  }
}
