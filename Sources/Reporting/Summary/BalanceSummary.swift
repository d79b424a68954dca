public import Experiments
public import YouthCare

/// What a scenario's numbers amount to on the first day, before anything is simulated.
///
/// A check for the one who writes a scenario: are these the starts, the caseload and the cost that he knows?
public struct BalanceSummary: Sendable {
  private let scenario: Scenario
  private let balance: Balance
  private let language: Language
  private let blocking: ExpectedBlocking
  /// Places on the first day of the segments in which providers have lists of their own, by provider; else `nil`.
  private let ownPlaces: [[Int]?]
  private let matrix: BuyersMatrix?
  private let solved: SolvedAnew?

  /// A summary of a scenario in balance.
  ///
  /// - Parameters:
  ///   - ownPlaces: the places of providers with lists of their own.
  ///   - matrix: the buyer's matrix of the first day.
  ///   - solved: what its inputs made the program solve anew, beside what it is a measure of.
  public init(
    _ scenario: Scenario, _ balance: Balance, ownPlaces: [[Int]?] = [], matrix: BuyersMatrix? = nil,
    solved: SolvedAnew? = nil, in language: Language
  ) {
    self.matrix = matrix
    self.solved = solved
    self.scenario = scenario
    self.balance = balance
    self.language = language
    self.ownPlaces = ownPlaces
    blocking = ExpectedBlocking(scenario, balance)
  }

  /// The text, in lines of at most 100 characters.
  public var text: String { document.terminalText() }

  /// The text as blocks.
  public var document: Document {
    let numbers = NumberText(language)
    let costs = scenario.segments.indices.map(yearlyCost)
    let unit = MoneyUnit(fitting: costs.reduce(0, +))
    func whole(_ number: Double) -> String { numbers.exact(number, maximumDecimals: 0) }
    func money(_ euros: Double) -> String { numbers.fixed(euros / unit.euros, decimals: 1) }
    let keepsPlaces = scenario.segments.contains { $0.routes.contains(where: \.keepsPlace) }
    let headings: [Texts] =
      [.segmentHeading, .starts, .newClients, .meanStay, .presentInCare, .presentPlaces, .expectedOccupancy]
      + (keepsPlaces ? [.expectedBlocked] : []) + [.presentWaiting, .yearlyCost]
    var rows = DocumentTable(headings.map { $0.text(in: language) })
    for (position, segment) in scenario.segments.enumerated() {
      let flows = balance.segments[position]
      let places = balance.places(of: segment, at: position).map(numbers.count) ?? NumberText.meaningless
      let needed = blocking.occupancy[position].map { numbers.percentage(exact: $0, maximumDecimals: 0) }
      rows.add(
        segment.label(in: language),
        numbers: [
          whole(flows.starts), whole(flows.newClients), whole(flows.meanStay),
          whole(inCare(position)), places, needed ?? NumberText.meaningless,
        ] + (keepsPlaces ? [whole(blocking.blocked[position])] : [])
          + [whole(waiting(position)), money(costs[position])])
    }
    let all = scenario.segments.indices
    rows.add(
      Texts.region.text(in: language),
      numbers: [
        whole(balance.segments.reduce(0) { $0 + $1.starts }),
        whole(balance.segments.reduce(0) { $0 + $1.newClients }), NumberText.meaningless,
        whole(all.reduce(0) { $0 + inCare($1) }), NumberText.meaningless, NumberText.meaningless,
      ] + (keepsPlaces ? [whole(blocking.blocked.reduce(0, +))] : [])
        + [whole(all.reduce(0) { $0 + waiting($1) }), money(costs.reduce(0, +))])
    let heading = Texts.balanceHeading.text(
      in: language, scenario.contract.firstDay.text(in: language), unit.name.text(in: language))
    let prices = scenario.pastIndexation.map { [$0.sentence(in: language)] } ?? []
    let startYear = [scenario.startYearSentence(balance, in: language)].compactMap(\.self)
    let notes =
      prices + [Texts.balanceNote.text(in: language), Texts.blockingNote.text(in: language)] + startYear + warnings
    return Document(
      in: language,
      [
        Document.Section([.paragraph(scenario.baselineSentence(in: language))]),
        solved?.section(in: scenario, language),
        Document.Section([.heading(heading), .table(rows)] + notes.map { .paragraph($0) }),
        matrix.map { MatrixSection(matrix: $0, scenario: scenario, language: language).section(.matrixHeading) },
        EvidenceSummary(scenario: scenario, language: language).section,
      ])
  }

  /// What can't be as it is stated: more places needed than there are, providers whose clients never start, and segments
  /// to which others send clients without places for them.
  private var warnings: [String] {
    let numbers = NumberText(language)
    func whole(_ number: Double) -> String { numbers.exact(number, maximumDecimals: 0) }
    let overfull = scenario.segments.enumerated().compactMap { position, segment -> String? in
      guard let occupancy = blocking.occupancy[position], occupancy > 1.005,
        let places = balance.places(of: segment, at: position)
      else { return nil }
      return Texts.overfull.text(
        in: language, segment.label(in: language), whole((occupancy * Double(places)).rounded(.up)),
        whole(blocking.blocked[position]), numbers.count(places))
    }
    let unserved = zip(scenario.segments, ownPlaces).compactMap { segment, places -> String? in
      let empty = zip(segment.providerShares, places ?? []).count { $0 > 0 && $1 == 0 }
      guard empty > 0 else { return nil }
      return Texts.noPlaces.text(
        in: language, segment.label(in: language), numbers.count(empty), numbers.count(segment.providers.count))
    }
    let sent = HelpWithoutPlaces.all(in: scenario, balance).map { $0.sentence(on: scenario, in: language) }
    return overfull + unserved + sent
  }

  private func inCare(_ position: Int) -> Double {
    scenario.segments[position].present.inCare.map(Double.init) ?? balance.segments[position].inCare
  }

  private func waiting(_ position: Int) -> Double {
    scenario.segments[position].present.waiting.map(Double.init) ?? balance.segments[position].waiting
  }

  private func yearlyCost(_ position: Int) -> Double { scenario.yearlyCost(ofSegment: position, in: balance) }
}
