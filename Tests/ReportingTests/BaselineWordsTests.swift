import CareSimulation
import Experiments
import Reporting
import Sampling
import Testing
import YouthCare

/// The first lines of a summary and of `check`: against what behaviour is measured, and what was solved anew.
@Suite("The first lines say what a scenario is held against")
struct BaselineWordsTests {
  private func words(_ scenario: Scenario, besides other: Scenario? = nil, _ language: Language) async throws
    -> [String]
  {
    let plan = try SimulationPlan(scenario)
    let solved = try other.map { SolvedAnew(plan, besides: try SimulationPlan($0), file: "base.yaml") }
    let table = try await SampleRegion.table(scenario, replications: 2)
    return [
      Summary(table, in: language, version: "1", solved: solved).text,
      BalanceSummary(plan.scenario, plan.balance, solved: solved, in: language).text,
    ].map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  @Test(
    "its own terms, the region of which it is a measure, or what observed_funding states", arguments: [true, false])
  func baseline(isDutch: Bool) async throws {
    let language = isDutch ? Language.dutch : .english
    let head = isDutch ? "Gedrag wordt gemeten ten opzichte van: " : "Behaviour is measured against: "
    var scenario = try SampleRegion.scenario()
    for text in try await words(scenario, language) {
      #expect(text.contains(head + (isDutch ? "de eigen afspraken." : "its own terms.")))
    }
    scenario.segments[1].observedTerms = scenario.segments[1].terms
    let except = isDutch ? "; in B ten opzichte van observed_funding." : "; in B against observed_funding."
    for text in try await words(scenario, language) {
      #expect(text.contains(head + (isDutch ? "de eigen afspraken" : "its own terms") + except))
    }
    scenario.baseline.regions = [
      BaselineRegime.Region(file: "base.yaml", title: LocalizedText(nl: "De basis", en: "The base")),
      BaselineRegime.Region(file: "part.yaml", title: LocalizedText("Part")),
    ]
    for text in try await words(scenario, language) {
      #expect(text.contains(head + (isDutch ? "De basis" : "The base") + " (base.yaml); Part (part.yaml)."))
    }
  }

  /// 365 and 730 days of 100 euro: a stay of 60 days brings 60 starts a year 9.86 in care, and one of 90 brings 14.79.
  @Test("what a measure makes the program solve anew is told with its size, its cause and what keeps it")
  func solvedAnew() async throws {
    var base = try SampleRegion.scenario()
    base.title = LocalizedText(nl: "De basis", en: "The base")
    base.segments[0].terms = ContractTerms(TaskBasedFunding())
    var daily = EffortBasedFunding()
    (daily.per, daily.tariff) = (.day, 100)
    base.segments[0].observedTerms = ContractTerms(daily)
    (base.segments[0].capacity, base.segments[0].stay) = (.inBalance, try .exponential(mean: 60))
    var measure = base
    measure.title = LocalizedText("M")
    measure.differs = LocalizedText("D")
    measure.segments[0].stay = try .exponential(mean: 90)
    for text in try await words(measure, besides: base, .english) {
      #expect(
        text.contains(
          "SOLVED ANEW from changed inputs, beside: The base (base.yaml) A: places 10 → 15 (+50%), sum a year 360 → 540"
            + " thousand euros (+50%); from stay. What isn't stated was fitted to these inputs, as to another region on"
            + " the first day. Write a dated change (changes) to keep places, clients and amounts as they are."),
        "\(text)")
    }
    for text in try await words(measure, besides: base, .dutch) {
      #expect(
        text.contains(
          "OPNIEUW BEREKEND uit gewijzigde invoer, naast: De basis (base.yaml) A: plaatsen 10 → 15 (+50 %), bedrag per"
            + " jaar 360 → 540 duizend euro (+50 %); uit stay. Wat niet is opgegeven, is bij deze invoer gezocht, als bij"
            + " een andere regio op de eerste dag. Schrijf een gedateerde wijziging (changes) om plaatsen, cliënten en"
            + " bedragen te houden zoals ze zijn."), "\(text)")
    }
    for text in try await words(base, besides: base, .english) { #expect(!text.contains("SOLVED ANEW")) }
  }
}
