internal import Experiments
internal import YouthCare

/// What a run tells to the tables of those who judge models, each fact in both languages.
struct RunFacts {
  /// The question, and what was expected.
  let question: LocalizedText
  let hypothesis: LocalizedText?
  /// The options by name, and what sets them apart.
  let options: LocalizedText
  let differences: LocalizedText
  /// Segments and contract.
  let extent: LocalizedText
  /// How many numbers are stated, and on what evidence.
  let evidence: LocalizedText
  /// What is uncertain.
  let uncertain: LocalizedText
  /// The worlds, the seed, the program.
  let size: LocalizedText
  let program: LocalizedText
  /// How bands of this kind did in years that have passed.
  let tested: LocalizedText
  let source: LocalizedText

  init(_ scenarios: [Scenario], run: RunRecord, in language: Language) {
    let base = scenarios[0]
    let numbers = NumberText(language)
    question = base.question
    hypothesis = base.accountability.hypothesis
    source = base.source
    options = LocalizedText(
      nl: scenarios.map(\.title.nl).joined(separator: "; "), en: scenarios.map(\.title.en).joined(separator: "; "))
    let differs = scenarios.dropFirst().map { $0.differs ?? $0.title }
    differences =
      differs.isEmpty
      ? LocalizedText(nl: "Er is één optie.", en: "There is one option.")
      : LocalizedText(
        nl: differs.map(\.nl).joined(separator: " "), en: differs.map(\.en).joined(separator: " "))
    extent = LocalizedText(
      nl: "{0} segmenten, {1} aanbieders, een contract van {2} jaar vanaf {3}",
      en: "{0} segments, {1} providers, a contract of {2} years from {3}"
    ).filled(
      numbers.count(base.segments.count), numbers.count(base.segments.reduce(0) { $0 + $1.providers.count }),
      "\(base.contract.years)", base.contract.start.text(in: language))
    let stated = base.statements
    evidence = LocalizedText(
      nl: "Van {0} opgegeven getallen zijn er {1} gevonden, {2} afgeleid, {3} uit het geheugen en {4} plaatshouder.",
      en: "Of {0} stated numbers {1} were found, {2} derived, {3} recalled and {4} are placeholders."
    ).filled(
      with: [numbers.count(stated.numbers.count)]
        + StatedEvidence.Grade.allCases.map { numbers.count(stated.count(of: $0)) })
    let counts = UncertaintyReport(base, in: language).counts
    uncertain =
      run.isFixed
      ? LocalizedText(
        nl: "In deze run stond alle invoer vast; de banden zijn die van toeval alleen.",
        en: "In this run all inputs were as stated; the bands are those of chance alone.")
      : LocalizedText(
        nl: "{0} getallen en {1} bewegingen over de jaren zijn in elke wereld opnieuw getrokken.",
        en: "{0} numbers and {1} drifts over the years were drawn anew in each world."
      ).filled(numbers.count(counts.levels), numbers.count(counts.drifts))
    size = LocalizedText(
      nl: run.isFixed ? "{0} herhalingen, startgetal {1}" : "{0} werelden, startgetal {1}",
      en: run.isFixed ? "{0} replications, seed {1}" : "{0} worlds, seed {1}"
    ).filled(numbers.count(run.worlds), "\(run.seed)")
    program = LocalizedText("raming \(run.version), \(run.build)")
    tested =
      BackTestLine(for: base)?.text
      ?? LocalizedText(
        nl: "Niet gegeven: er zijn geen vergelijkbare gevallen.", en: "Not given: there are no comparable cases.")
  }
}
