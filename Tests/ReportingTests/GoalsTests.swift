import Experiments
import Foundation
import Reporting
import Sampling
import Testing
import YouthCare

@Suite("The goals of a run")
struct GoalsTests {
  /// A region whose waiting clients drop out of A, six in ten of them with a problem that has not gone.
  static func scenario(
    named name: String = "sample", placesInA: Int = 20, dropsOut: Bool = true,
    _ adapt: (inout Scenario) -> Void = { _ in }
  ) throws -> Scenario {
    var scenario = try SampleRegion.scenario(named: name, placesInA: placesInA)
    scenario.segments[1].setting = .residential
    if dropsOut {
      scenario.segments[0].dropOut = DropOut(patience: [try .exponential(mean: 60)])
      scenario.segments[0].dropOut?.recovered = 0.4
      scenario.segments[0].dropOut?.elsewhere = 0.6
    }
    adapt(&scenario)
    return scenario
  }

  /// A tenth off the tariff of A, and nobody minds: the same care for less.
  static func cheaper(_ scenario: inout Scenario) {
    scenario.behaviour.incentiveStrength = 0
    var funding = EffortBasedFunding()
    funding.per = .day
    funding.tariff = 90
    scenario.segments[0].funding = funding
  }

  static func comparison(
    _ base: Scenario, _ other: Scenario, replications: Int = 200, in language: Language = .english
  ) async throws -> [String] {
    let projections = [
      try await SampleRegion.projection(base, replications: replications),
      try await SampleRegion.projection(other, replications: replications),
    ]
    let text = try #require(Comparison(projections.map { PairedValues($0) }, in: language)).text
    for line in text.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    return text.split(separator: "\n").map(String.init)
  }

  /// What stands from a line on, as one: sentences may be broken over lines.
  static func sentence(_ lines: [String], at index: Int) -> String {
    lines[index..<min(lines.count, index + 3)].joined(separator: " ")
  }

  /// The numbers of a row: what follows the name.
  static func cells(_ line: String, _ label: String) -> [String] {
    line.dropFirst(label.count).split(separator: " ").map(String.init)
  }

  /// Wherever a saving is judged, G12 stands below it; the sentence is about the total, and stands once beside the goals.
  private func expectHarmBesideSavings(_ lines: [String], saying words: String) throws {
    let heading = try #require(lines.firstIndex { $0.hasPrefix("GOALS") })
    var savings = 0
    for index in lines.indices.dropFirst(heading + 1) {
      guard lines[index].wholeMatch(of: /G[12] .* better/) != nil else { continue }
      savings += 1
      #expect(lines[index + 1].hasPrefix("G12 Harm proxy"), "\(lines[index])")
      let isTotal = lines[index].hasPrefix("G1 Total cost")
      #expect(Self.sentence(lines, at: index + 2).hasPrefix(words) == isTotal, "\(lines[index + 2])")
    }
    #expect(savings >= 2, "total cost and cost of care")
    // In the block of cost as well, by the scenario's name.
    let cost = try #require(lines.firstIndex { $0.hasPrefix("Cost of care over the contract") })
    let said = try #require(lines.firstIndex { $0.hasPrefix("other: ") })
    #expect(said > cost && said < cost + 6)
    #expect(Self.sentence(lines, at: said).hasPrefix("other: \(words)"))
    #expect(lines.count { $0.hasPrefix("Lower total cost") } == 1)
  }

  @Test("fewer places cost less and harm more: that is said in the same breath", arguments: Language.allCases)
  func harmRises(language: Language) async throws {
    let (base, other) = (try Self.scenario(), try Self.scenario(named: "other", placesInA: 14))
    let lines = try await Self.comparison(base, other, in: language)
    func values(_ scenario: Scenario) async throws -> OutcomeValues {
      try #require(
        try await SampleRegion.projection(scenario).values(.harm, segment: nil, over: .contract))
    }
    let harm = try #require(
      ObjectiveDifference(try await values(other), from: try await values(base), direction: .lower)
    ).difference
    #expect(harm.value > 4 * harm.standardError)
    let value = NumberText(language).figure(harm)
    let words =
      LocalizedText(
        nl: "Lagere totale kosten, maar meer schade: G12 stijgt gemiddeld met \(value) ± ",
        en: "Lower total cost, but more harm: G12 rises by \(value) ± "
      ).text(in: language)
    #expect(lines.joined(separator: " ").contains(words))
    let notGiven = LocalizedText(nl: "zorg die niet is gegeven", en: "care that was not given").text(in: language)
    #expect(lines.joined(separator: " ").contains(notGiven))
    if language == .english { try expectHarmBesideSavings(lines, saying: words) }
  }

  @Test("less cost and less harm is said as such")
  func harmFalls() async throws {
    let other = try Self.scenario(named: "other", placesInA: 26) { scenario in
      Self.cheaper(&scenario)
      var funding = EffortBasedFunding()
      funding.per = .day
      funding.tariff = 50
      scenario.segments[0].funding = funding
    }
    let lines = try await Self.comparison(try Self.scenario(), other)
    try expectHarmBesideSavings(lines, saying: "Lower total cost and less harm: G12 falls by ")
    #expect(!lines.joined(separator: " ").contains("not given"))
  }

  @Test("where nobody is treated otherwise, harm is the same in every replication")
  func sameHarm() async throws {
    let lines = try await Self.comparison(
      try Self.scenario(), try Self.scenario(named: "other", Self.cheaper), replications: 40)
    try expectHarmBesideSavings(lines, saying: "Lower total cost and the same harm: G12 is equal in every future.")
  }

  @Test("where no harm is counted at all, that is said, and not that there is none")
  func noHarmCounted() async throws {
    let lines = try await Self.comparison(
      try Self.scenario(dropsOut: false), try Self.scenario(named: "other", dropsOut: false, Self.cheaper),
      replications: 40)
    try expectHarmBesideSavings(
      lines,
      saying:
        "Lower total cost; G12 counts no harm in either scenario: nobody became heavier by waiting or left unresolved.")
  }

  @Test("too few replications call nothing cheaper, and say so", arguments: Language.allCases, [1, 10, 19])
  func tooFew(language: Language, replications: Int) async throws {
    let lines = try await Self.comparison(
      try Self.scenario(), try Self.scenario(named: "other", placesInA: 12), replications: replications, in: language)
    let words = language == .dutch ? "Lagere totale kosten" : "Lower total cost"
    #expect(!lines.contains { $0.contains(words) })
    let cost = try #require(lines.first { $0.hasPrefix(language == .dutch ? "G1 Totale kosten" : "G1 Total cost") })
    #expect(cost.hasSuffix(language == .dutch ? "te weinig" : "too few"))
    let limit = language == .dutch ? "te weinig bij minder dan 20" : "too few below 20 (P95: 100) replications"
    #expect(lines.joined(separator: " ").contains(limit))
  }

  @Test("a large difference has its judgement with 20 replications as with 200", arguments: [20, 50, 199, 200])
  func large(replications: Int) async throws {
    let lines = try await Self.comparison(
      try Self.scenario(), try Self.scenario(named: "other", Self.cheaper), replications: replications)
    let cost = try #require(lines.first { $0.hasPrefix("G1 Total cost") })
    #expect(cost.hasSuffix("better") && cost.contains(" to "), "\(cost)")
  }

  @Test("lower cost is never said of an option that costs more, though cost per completed chain falls")
  func costsMore() async throws {
    // Half as many clients again, with places for all, who each need somewhat less.
    var other = try Self.scenario(named: "other", placesInA: 40)
    other.segments[0].inflow.newPerYear = 90
    other.segments[0].stay = try .exponential(mean: 100)
    let lines = try await Self.comparison(try Self.scenario(), other)
    let cost = try #require(lines.first { $0.hasPrefix("G1 Total cost") })
    let chain = try #require(lines.firstIndex { $0.hasPrefix("G2 Cost per completed chain") })
    #expect(cost.hasSuffix("worse") && lines[chain].hasSuffix("better"))
    #expect(lines[chain + 1].hasPrefix("G12 Harm proxy"))
    #expect(!lines.contains { $0.contains("Lower total cost") || $0.contains("less harm") })
  }

  @Test("who is turned away at the door is in no harm that is counted, and that is said", arguments: Language.allCases)
  func turnedAway(language: Language) async throws {
    func scenario(named name: String, strictness: Double) throws -> Scenario {
      try Self.scenario(named: name) { scenario in
        for segment in scenario.segments.indices {
          scenario.segments[segment].referrers = [Referrer(name: "municipality", share: 1)]
          scenario.segments[segment].access.strictness = strictness
          scenario.segments[segment].access.diversion = 0.4
          scenario.segments[segment].access.diversionReturns = 0
        }
      }
    }
    let strict = try scenario(named: "other", strictness: 1)
    let lines = try await Self.comparison(try scenario(named: "sample", strictness: 0), strict, in: language)
    // Nobody is diverted without strictness, so all who are come on top.
    let diverted = Estimate(try await SampleRegion.projection(strict).diverted)
    let value = NumberText(language).mean(diverted)
    let words =
      LocalizedText(
        nl: "Wie aan de poort wordt afgeleid, telt niet mee in G12: dat zijn er \(value) ± ",
        en: "Who is diverted at the door doesn't count in G12: \(value) ± "
      ).text(in: language)
    #expect(diverted.mean > 20 && lines.joined(separator: " ").contains(words))
    let saved = language == .dutch ? "Lagere totale kosten en minder schade:" : "Lower total cost and less harm:"
    #expect(lines.joined(separator: " ").contains(saved))
  }

  @Test("how many of them come back heavier is told beside the saving")
  func turnedAwayHeavier() async throws {
    func scenario(named name: String, strictness: Double) throws -> Scenario {
      try Self.scenario(named: name) { scenario in
        for segment in scenario.segments.indices {
          scenario.segments[segment].severities = [("light", 0.8), ("heavy", 0.2)].map { name, share in
            var severity = Severity(name: name)
            severity.share = share
            return severity
          }
          scenario.segments[segment].referrers = [Referrer(name: "municipality", share: 1)]
          scenario.segments[segment].access.strictness = strictness
          scenario.segments[segment].access.diversion = 0.4
          scenario.segments[segment].access.diversionReturns = 0.3
          scenario.segments[segment].access.diversionHeavier = 1
        }
      }
    }
    let strict = try scenario(named: "other", strictness: 1)
    let lines = try await Self.comparison(try scenario(named: "sample", strictness: 0), strict)
    let run = try await SampleRegion.projection(strict)
    let heavier = Estimate(run.divertedHeavier)
    let words = "Of these, \(NumberText(.english).mean(heavier)) ± "
    #expect(lines.joined(separator: " ").contains(words), "\(words)")
    // Light ones only: the heavy can't become heavier.
    let share = try #require(Estimate(ratioOf: run.divertedHeavier, to: run.diverted))
    #expect(abs(share.deviation(from: 0.3 * 0.8)) < 4)
  }

  @Test("a dearer scenario is no saving: harm stands once, in its own place")
  func noSaving() async throws {
    let lines = try await Self.comparison(
      try Self.scenario(named: "sample", Self.cheaper), try Self.scenario(named: "other"), replications: 100)
    #expect(!lines.contains { $0.contains("Lower total cost") })
    #expect(lines.count { $0.hasPrefix("G12 Harm proxy") } == 1)
  }

  @Test("a scenario that changes nothing differs by 0, is nowhere better or worse, and is judged the same")
  func nothingChanges() async throws {
    let lines = try await Self.comparison(try Self.scenario(), try Self.scenario(named: "same"), replications: 20)
    let goals = lines.filter { $0.wholeMatch(of: /G[0-9]+ .*/) != nil }
    #expect(goals.count > 25)
    for line in goals {
      let end = line.split(separator: " ").suffix(6).joined(separator: " ")
      // No replication has a quantile of its own.
      let share = line.hasPrefix("G3 Overrun, P95") ? "–" : "0%"
      #expect(end.hasSuffix("0 0 \(share) \(share) the same"), "\(line)")
    }
  }

  @Test("a row has the expected difference with its interval, how often it is better and worse, and the judgement")
  func row() async throws {
    let (base, other) = (try Self.scenario(), try Self.scenario(named: "other", placesInA: 14))
    let projections = [try await SampleRegion.projection(base), try await SampleRegion.projection(other)]
    let lines = try await Self.comparison(base, other)
    let values = try projections.map { try #require($0.values(.meanWait, segment: nil, over: .contract)) }
    // The note says how many differences are told: the goals that both have, five measures, who is diverted and care not given.
    let goals = OutcomeCatalogue.standard.objectives.count {
      let period = $0.outcome.isTold(over: .contract) ? Period.contract : .year(2028)
      return projections[0].values($0, segment: nil, over: period) != nil
    }
    let told = goals + 7
    #expect(lines.joined(separator: " ").contains("All \(told) intervals of this comparison together are right"))
    let waits = try #require(
      ObjectiveDifference(values[1], from: values[0], direction: .lower, among: told))
    let numbers = NumberText(.english)
    let line = try #require(lines.first { $0.hasPrefix("G4 Mean wait (days)") })
    let interval = try #require(waits.interval)
    let error = waits.difference.standardError
    let expected = [
      numbers.figure(waits.difference),
      numbers.range(
        Figure(interval.lowerBound, standardError: error), Figure(interval.upperBound, standardError: error)),
      numbers.probability(try #require(waits.better)), numbers.probability(try #require(waits.worse)), "worse",
    ]
    #expect(
      Self.cells(line, "G4 Mean wait (days)")
        == expected.joined(separator: " ").split(separator: " ").map(String.init))
    let heading = try #require(lines.firstIndex(of: "GOALS over the contract: other compared with sample"))
    #expect(lines[heading + 2].hasPrefix("goal") && lines[heading + 2].hasSuffix("judgement"))
  }

  @Test("scenarios that can't be told apart are not ranked", arguments: Language.allCases)
  func unranked(language: Language) async throws {
    // One place more in B, where there are twice as many as are needed: hardly anything happens otherwise.
    let other = try Self.scenario(named: "other") { $0.segments[1].capacity = .places(16) }
    let lines = try await Self.comparison(try Self.scenario(), other, in: language)
    let words =
      language == .dutch ? "onbeslist (geen aantoonbaar verschil)" : "undecided (no distinguishable difference)"
    #expect(
      lines.contains {
        $0.wholeMatch(of: /G[0-9]+ .*/) != nil && ($0.hasSuffix("undecided") || $0.hasSuffix("onbeslist"))
      })
    #expect(lines.joined(separator: " ").contains(words))
  }

  @Test("the summary has a line for each objective that has a meaning, in the first and the last year")
  func summary() async throws {
    var scenario = try Self.scenario()
    scenario.contract.years = 3
    let table = try await SampleRegion.table(scenario, replications: 100)
    let lines = Summary(table, in: .english, version: "1").text.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex(of: "GOALS of the region"))
    #expect(lines[start + 1].split(separator: " ").map(String.init) == ["goal", "better", "2027", "2029"])
    let told = lines.filter { $0.wholeMatch(of: /G[0-9]+ .*/) != nil && !$0.hasPrefix("G1 to G12") }
    let goals = OutcomeCatalogue.standard.objectives
    let meant = goals.filter { table.objectives.estimate($0, over: .year(2027)) != nil }
    // No provider is system's, and there is neither care outside the contracts nor other cost.
    let unmet: Set<Objective> = [.systemInsolvency, .outsideCost, .otherCost]
    #expect(told.count == meant.count && Set(goals).subtracting(meant) == unmet)
    let numbers = NumberText(.english)
    for (objective, label) in [
      (Objective.throughput, "G5 Throughput (per year)"), (.waiting, "G4 Waiting at the end"),
      (.meanStay, "G6 Mean stay (days)"),
    ] {
      let line = try #require(told.first { $0.hasPrefix(label) })
      let figures = try [2027, 2029].map {
        numbers.figure(try #require(table.objectives.estimate(objective, over: .year($0))).figure)
      }
      #expect(Self.cells(line, label) == [objective.direction.rawValue] + figures)
    }
    // A share in percent, and money in the unit in which it reads best.
    let share = try #require(table.objectives.estimate(.startedInTime, over: .year(2027))).figure
    let inTime = try #require(told.first { $0.hasPrefix("G4 Started in time (%)") })
    #expect(
      Self.cells(inTime, "G4 Started in time (%)")[1]
        == numbers.figure(share, in: 0.01))
    #expect(told[0].hasPrefix("G1 Total cost (€ m)"))
    // G6 is told as a pair.
    let stay = try #require(told.firstIndex { $0.hasPrefix("G6 Mean stay") })
    #expect(told[stay + 1].hasPrefix("G6 Coming back"))
    let dutch = Summary(table, in: .dutch, version: "1").text
    #expect(dutch.contains("\nDOELEN van de regio\n") && dutch.contains("G12 Schade-indicator"))
    #expect(dutch.contains("Lees een lagere G1 nooit zonder G12."))
  }
}
