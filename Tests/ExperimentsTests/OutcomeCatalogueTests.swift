import CareSimulation
import Experiments
import Testing
import YouthCare

@Suite("The catalogue of outcomes")
struct OutcomeCatalogueTests {
  private static let all: [Outcome] =
    OutcomeCatalogue.standard.measures.map(\.outcome) + OutcomeCatalogue.standard.objectives.map(\.outcome)

  private static func projection() async throws -> Projection {
    try await ObjectiveTests.projection(try ObjectiveTests.scenario())
  }

  private func plain(_ values: OutcomeValues?) -> [Double]? {
    if case .plain(let values)? = values { values } else { nil }
  }

  private func areClose(_ left: [Double], _ right: [Double]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) <= 1e-9 * max(1, abs($1)) }
  }

  private func added(_ parts: [[Double]]) -> [Double] {
    parts.reduce([Double](repeating: 0, count: ObjectiveTests.replications)) { zip($0, $1).map { $0 + $1 } }
  }

  @Test("every outcome has a key of its own, and says what it is in both languages")
  func words() {
    #expect(Set(Self.all.map(\.key)).count == Self.all.count)
    for outcome in Self.all {
      #expect(outcome.key.allSatisfy { $0.isLowercase || $0 == "_" || $0.isNumber }, "\(outcome.key)")
      #expect(!outcome.meaning.nl.isEmpty && outcome.meaning.nl != outcome.meaning.en, "\(outcome.key)")
      #expect(!outcome.unit.name.nl.isEmpty && !outcome.unit.name.en.isEmpty)
    }
  }

  @Test("what is declared to add up does: over segments, and over the months of the period it is told of")
  func addition() async throws {
    let projection = try await Self.projection()
    var counts: [Outcome.Addition: Int] = [:]
    func check(_ outcome: Outcome, _ values: (Int?, Period) -> OutcomeValues?) throws {
      let year = Period.year(2028)
      let months = (12..<24).map { Period.month($0) }
      switch outcome.addition {
      case .flow, .stock, .atEnd:
        let region = try #require(plain(values(nil, year)), "\(outcome.key)")
        let segments = [0, 1].compactMap { plain(values($0, year)) }
        // Other costs belong to no segment: 6,000 euro and 3 %, and 3,000 with 1 % dearer and 10 % more of it.
        let isMore = ["cost", "cost_total", "cost_other"].contains(outcome.key)
        let all = added(segments).map { $0 + (isMore ? 6_180 + 3_333 : 0) }
        #expect(areClose(all, region), "\(outcome.key) over segments")
        let byMonth = try months.map { try #require(plain(values(nil, $0)), "\(outcome.key)") }
        let inYear = outcome.addition == .flow ? added(byMonth) : byMonth[11]
        #expect(areClose(inYear, region), "\(outcome.key) over months")
        let contract = try #require(plain(values(nil, .contract)))
        let ofMonths = try (0..<24).map { try #require(plain(values(nil, .month($0)))) }
        let expected =
          switch outcome.addition {
          case .flow: added(ofMonths)
          case .stock: added(ofMonths).map { $0 / 24 }
          case .atEnd, .ratio, .anew: ofMonths[23]
          }
        #expect(areClose(contract, expected), "\(outcome.key) over the contract")
      case .ratio:
        guard case .ratio? = values(nil, year) else { return }
      case .anew:
        if case .ratio? = values(nil, year) { #expect(outcome.key == "margin_median") }
      }
      counts[outcome.addition, default: 0] += 1
    }
    for measure in OutcomeCatalogue.standard.measures {
      try check(measure.outcome) { projection.values(measure, segment: $0, over: $1) }
    }
    for objective in OutcomeCatalogue.standard.objectives {
      try check(objective.outcome) { projection.values(objective, segment: $0, over: $1) }
    }
    #expect(counts == [.flow: 27, .stock: 4, .atEnd: 1, .ratio: 20, .anew: 9])
  }

  @Test("what a measure and an objective both tell has one source, and is better in one direction")
  func oneSource() async throws {
    let projection = try await Self.projection()
    let pairs: [(Measure, Objective)] = [(.waitMeanDays, .meanWait), (.shareWithinNorm, .startedInTime)]
    for (measure, objective) in pairs {
      #expect(measure.direction == objective.direction)
      for segment in [nil, 0] as [Int?] {
        for period in [Period.month(5), .year(2027), .contract] {
          let left = try #require(projection.values(measure, segment: segment, over: period))
          let right = try #require(projection.values(objective, segment: segment, over: period))
          #expect("\(left)" == "\(right)")
        }
      }
    }
  }

  @Test("the wait so far of those still waiting is told at the end of a period; beyond the norm where there is one")
  func waitsOfThoseWaiting() async throws {
    func parts(_ values: OutcomeValues?) -> (above: [Double], below: [Double])? {
      if case .ratio(let above, let below)? = values { (above, below) } else { nil }
    }
    // Segment A has a norm, B has none.
    let projection = try await Self.projection()
    func tally(_ tally: Tally, _ segments: [Int], _ period: Period) -> [Double] {
      projection.ensemble.values(of: tally, in: segments, over: period)
    }
    for segment in [nil, 0] as [Int?] {
      for (period, end) in [(Period.month(5), Period.month(5)), (.year(2028), .month(23)), (.contract, .contract)] {
        let own = segment.map { [$0] } ?? [0, 1]
        let days = try #require(parts(projection.values(.waitedSoFarDays, segment: segment, over: period)))
        #expect(days.above == tally(.waitedDays, own, end) && days.below == tally(.waiting, own, end))
        let beyond = try #require(parts(projection.values(.shareWaitingBeyondNorm, segment: segment, over: period)))
        #expect(beyond.above == tally(.waitingBeyondNorm, [0], end) && beyond.below == tally(.waiting, [0], end))
        #expect(zip(beyond.above, beyond.below).allSatisfy { $0 <= $1 } && beyond.above.contains { $0 > 0 })
      }
    }
    #expect(projection.values(.shareWaitingBeyondNorm, segment: 1, over: .contract) == nil)
    let ends = (0..<24).map { tally(.waitedDays, [0], .month($0)) }
    #expect(areClose(tally(.waitedDays, [0], .contract), added(ends).map { $0 / 24 }))
  }

  @Test("a measure and an objective from elsewhere are one value each, and stand in the tables with the others")
  func fromOutside() async throws {
    let stepUps = Measure(
      Outcome(
        "step_ups_by_start", .share, .ratio, told: [.segments, .contract],
        meaning: LocalizedText(nl: "verzwaringen per start", en: "step-ups for each start")
      ) { .ratio($0.sum(.stepUps), $0.sum(.starts)) }, better: .lower)
    let paid = Objective(
      of: 7,
      Outcome(
        "care_paid", .euro, .flow, told: [],
        meaning: LocalizedText(nl: "Vergoeding voor zorg.", en: "Payment for care.")
      ) { .plain($0.euros(.revenueCare)) }, name: LocalizedText(nl: "Zorgvergoeding", en: "Care paid"), better: .lower)
    let projection = try await Self.projection()
    let table = await ProjectionTable(
      projection, telling: OutcomeCatalogue(measures: [stepUps, .cost], objectives: [.harm, paid]), threads: 2)
    #expect(Set(table.totals.map(\.measure)) == [stepUps, .cost])
    #expect(table.months.allSatisfy { $0.measure == .cost }, "it is not told by month")
    #expect(
      table.year(2028, stepUps, segment: 0)?.mean == projection.estimate(stepUps, segment: 0, over: .year(2028))?.mean)
    let told = try #require(table.objectives.estimate(paid, over: .year(2028)))
    let book = projection.ensemble.ledger.figure(.revenueCare, in: .region, over: .year(2028))
    #expect(abs(told.figure.value - book.value) <= 1e-9 * book.value && told.figure.standardError > 0)
    #expect(table.objectives.rows.filter { $0.objective == paid }.count == 2, "the region by budget year")
  }
}
