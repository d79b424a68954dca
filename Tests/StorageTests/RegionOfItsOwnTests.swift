import Foundation
import Storage
import Testing
import YouthCare

/// MODEL.md, K0: a file that extends another is a measure of it where it says what differs, and else a region of its own.
@Suite("what a region is isn't a change of its regime")
struct RegionOfItsOwnTests {
  /// Reads files by name over the small valid region, `base.yaml`; the first is the scenario.
  private func read(_ files: (name: String, text: String)..., base: String? = nil) throws -> ScenarioFile {
    let headed = files.map { ($0.name, "title: T \($0.name)\nquestion: Q\nsource: S\n" + $0.text) }
    return try Fixtures.read(headed + [("base.yaml", base ?? Fixtures.validText())]).get()
  }

  private func tariff(_ terms: ContractTerms?) -> Double? { (terms?.model as? EffortBasedFunding)?.tariff }

  private let dearer = "extends: base.yaml\nsegments: {S5: {funding: {tariff: 370}}}\n"

  @Test("a tariff of a region's own is its baseline; the same tariff as a measure is held against the base's")
  func ownTariff() throws {
    let own = try read(("own.yaml", dearer + "contract: {indexation_share: 0.5}\n"))
    #expect(tariff(own.scenario.segments[1].baseline) == 370 && own.scenario.segments[1].observedTerms == nil)
    #expect(own.scenario.observedIndexation == nil && own.scenario.baseline == BaselineRegime())
    #expect(own.remarks.isEmpty, "another number is no other way of paying")
    let measure = try read(("own.yaml", "differs: D\n" + dearer))
    #expect(tariff(measure.scenario.segments[1].baseline) == 310)
    #expect(measure.scenario.baseline.regions.map(\.file) == ["base.yaml"])
    #expect(measure.scenario.baseline.regions.map(\.title.en) == ["A small region"])
  }

  @Test("a region of its own has the digest of the same region written whole")
  func digest() throws {
    let whole = try Fixtures.validText().replacing("tariff: 310", with: "tariff: 370")
    #expect(try read(("own.yaml", dearer)).digest == Fixtures.read([("whole.yaml", whole)]).get().digest)
  }

  @Test("a measure of a region is held against that region, and not against what that one extends")
  func measureOfOwn() throws {
    let own = dearer + "contract: {indexation_share: 0.9}\n"
    let top =
      "differs: D\nextends: own.yaml\nsegments: {S5: {funding: {tariff: 300}}}\ncontract: {indexation_share: 1}\n"
    let scenario = try read(("top.yaml", top), ("own.yaml", own)).scenario
    #expect(tariff(scenario.segments[1].terms) == 300 && tariff(scenario.segments[1].observedTerms) == 370)
    #expect(tariff(scenario.segments[0].observedTerms) == 120 && scenario.observedIndexation?.share == 0.9)
    #expect(scenario.baseline.regions.map(\.file) == ["own.yaml"])
    // A region of its own over a measure begins anew.
    let anew = try read(
      ("anew.yaml", "extends: top.yaml\n"), ("top.yaml", top), ("own.yaml", own)
    ).scenario
    #expect(anew.segments.allSatisfy { $0.observedTerms == nil } && tariff(anew.segments[1].baseline) == 300)
    // A measure of a measure is held against the region of both.
    let both = try read(
      ("both.yaml", "differs: E\nextends: top.yaml\n"), ("top.yaml", top), ("own.yaml", own)
    ).scenario
    #expect(tariff(both.segments[1].observedTerms) == 370 && tariff(both.segments[1].terms) == 300)
  }

  @Test("a shared measure put together with a region of its own is held against that region")
  func combined() throws {
    let capped = "differs: D\nextends: base.yaml\nsegments: {S5: {funding: {ceiling: {share: 0.9}}}}\n"
    let scenario = try read(
      ("top.yaml", "differs: D\nextends: [own.yaml, capped.yaml]\n"), ("capped.yaml", capped), ("own.yaml", dearer)
    ).scenario
    #expect(tariff(scenario.segments[1].observedTerms) == 370 && scenario.segments[1].observedTerms?.ceiling == nil)
    #expect(scenario.segments[1].terms.ceiling?.share == 0.9)
    #expect(scenario.baseline.regions.map(\.file) == ["own.yaml"])
    // Two parts of one region are both its baseline.
    let indexed = "extends: base.yaml\ncontract: {indexation_share: 0.8}\n"
    let parts = try read(
      ("top.yaml", "differs: D\nextends: [indexed.yaml, own.yaml]\n"), ("own.yaml", dearer),
      ("indexed.yaml", indexed)
    ).scenario
    #expect(tariff(parts.segments[1].observedTerms) == 370 && parts.observedIndexation?.share == 0.8)
    #expect(parts.baseline.regions.map(\.file) == ["indexed.yaml", "own.yaml"])
  }

  @Test("observed_funding goes before it, in a region of its own and in a measure of that")
  func stated() throws {
    let observed = "{model: effort-based, tariff: 330, per: day}"
    let own = "extends: base.yaml\nsegments: {S5: {funding: {tariff: 370}, observed_funding: \(observed)}}\n"
    let region = try read(("own.yaml", own)).scenario
    #expect(tariff(region.segments[1].observedTerms) == 330 && region.segments[0].observedTerms == nil)
    #expect(region.baseline.regions.isEmpty && region.baseline.statedSegments == ["S5"])
    let measure = try read(("top.yaml", "differs: D\nextends: own.yaml\n"), ("own.yaml", own)).scenario
    #expect(tariff(measure.segments[1].observedTerms) == 330 && tariff(measure.segments[0].observedTerms) == 120)
    #expect(measure.baseline.regions.map(\.file) == ["own.yaml"] && measure.baseline.statedSegments == ["S5"])
  }

  @Test("a dated change stays a measure in any file")
  func dated() throws {
    let changes = """
      changes:
        later: {parameter: funding, segments: [S5], from: 2028-01-01, funding: {model: output-based}}

      """
    let scenario = try read(("own.yaml", dearer + changes)).scenario
    #expect(scenario.fundingChanges.count == 1 && tariff(scenario.segments[1].baseline) == 370)
  }

  @Test("who pays in another way than the base without saying what differs is told what that means")
  func remark() throws {
    func remarks(_ funding: String, _ head: String = "") throws -> [LocalizedText] {
      try read(("own.yaml", head + "extends: base.yaml\nsegments: {S5: {funding: {\(funding)}}}\n")).remarks
        .map(\.message)
    }
    for other in ["model: output-based, price: 9e4", "ceiling: {share: 0.9}"] {
      #expect(
        try remarks(other) == [
          LocalizedText(
            nl: "S5 wordt anders betaald dan in de basis, en zonder 'differs' is dit bestand een eigen regio: niemand"
              + " reageert erop; schrijf 'differs' als het een maatregel is",
            en: "S5 is paid in another way than in the base, and without 'differs' this file is a region of its own:"
              + " nobody responds to it; write 'differs' if it is a measure")
        ])
      #expect(try remarks(other, "differs: D\n").isEmpty)
    }
    #expect(try remarks("tariff: 320").isEmpty)
  }
}
