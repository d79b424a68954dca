import Foundation
import Storage
import Testing
import YouthCare

/// Behaviour is measured against the funding under which the data were observed: that of the file which extends no
/// other.
@Suite("the root's funding is the baseline regime")
struct BaselineRegimeTests {
  /// Reads files by name over the small valid region, `base.yaml`; the first is the scenario.
  private func read(_ files: (name: String, text: String)..., base: String? = nil) throws -> Scenario {
    let headed = files.map { ($0.name, "title: T\ndiffers: D\n" + $0.text) }
    return try Fixtures.read(headed + [("base.yaml", base ?? Fixtures.validText())]).get().scenario
  }

  private var observed: ContractTerms {
    var effort = EffortBasedFunding()
    (effort.tariff, effort.per) = (310, .day)
    return ContractTerms(effort)
  }

  @Test("a file that extends no other is its own baseline")
  func root() throws {
    let scenario = try Fixtures.result(of: Fixtures.valid).get().scenario
    #expect(scenario.segments.allSatisfy { $0.observedTerms == nil } && scenario.observedIndexation == nil)
    #expect(scenario.segments[1].baseline == observed)
  }

  @Test("a variant is held against the root's funding, and equals it where it changes nothing")
  func variant() throws {
    let scenario = try read(
      ("a.yaml", "extends: base.yaml\nsegments:\n  S5:\n    funding: {model: output-based, at_start: 0.4}\n"))
    #expect(scenario.segments[0].observedTerms == scenario.segments[0].terms)
    #expect(scenario.segments[1].observedTerms == observed)
    #expect((scenario.segments[1].funding as? OutputBasedFunding)?.price == nil, "derived from the baseline")
    #expect(scenario.observedIndexation == IndexationTerms())
  }

  @Test("two levels deep it is still the root's, whatever stands between")
  func twoLevels() throws {
    let scenario = try read(
      ("top.yaml", "extends: middle.yaml\nsegments:\n  S5:\n    funding: {ceiling: {share: 0.9}}\n"),
      ("middle.yaml", "extends: base.yaml\nsegments:\n  S5:\n    funding: {tariff: 300}\n"))
    #expect(scenario.segments[1].observedTerms == observed)
    #expect((scenario.segments[1].funding as? EffortBasedFunding)?.tariff == 300)
    #expect(scenario.segments[1].terms.ceiling?.share == 0.9)
  }

  @Test("observed_funding goes before it, stated anywhere in the chain")
  func stated() throws {
    let middle = "extends: base.yaml\nsegments:\n  S5:\n    observed_funding: {model: task-based, budget: 2e7}\n"
    let top = "extends: middle.yaml\nsegments:\n  S5:\n    funding: {tariff: 300}\n"
    let scenario = try read(("top.yaml", top), ("middle.yaml", middle))
    #expect((scenario.segments[1].observedTerms?.model as? TaskBasedFunding)?.budget == 20_000_000)
    #expect(scenario.segments[0].observedTerms == scenario.segments[0].terms)

    let partial = "extends: base.yaml\nsegments:\n  S5:\n    observed_funding: {tariff: 290}\n"
    let merged = try read(("a.yaml", partial)).segments[1]
    #expect((merged.observedTerms?.model as? EffortBasedFunding)?.tariff == 290, "the rest is the root's funding")
    #expect(merged.observedTerms?.model is EffortBasedFunding && merged.terms == observed)

    let base = try Fixtures.validText() + "    observed_funding: {model: task-based, budget: 3e7}\n"
    let own = try read(("a.yaml", "extends: base.yaml\n"), base: base).segments[1]
    #expect((own.observedTerms?.model as? TaskBasedFunding)?.budget == 30_000_000, "the root can state it too")

    let none = try read(("a.yaml", "extends: base.yaml\nsegments:\n  S5: {observed_funding: null}\n")).segments[1]
    #expect(none.observedTerms == nil && none.baseline == none.terms, "null takes it away")
  }

  @Test("a segment that the root doesn't have is its own baseline")
  func newSegment() throws {
    let segment =
      "{name: New, inflow: {new_per_year: 9}, stay: {family: constant, value: 9 days}, funding: {model: task-based"
    let stated = "extends: base.yaml\nsegments:\n  S6: \(segment), budget: 1000}}\n"
    #expect(try read(("a.yaml", stated)).segments[2].observedTerms == nil)
    let messages = try Fixtures.read([
      ("a.yaml", "title: T\ndiffers: D\nextends: base.yaml\nsegments:\n  S6: \(segment)}}\n"),
      ("base.yaml", Fixtures.validText()),
    ]).messages
    #expect(messages.count == 1 && messages[0].contains("funding needs 'budget'"))
  }

  @Test("a provider's own contract in the root is no baseline")
  func provider() throws {
    let base =
      try Fixtures.validText() + "    providers:\n      P: {funding: {model: effort-based, tariff: 330, per: day}}\n"
    let segment = try read(("a.yaml", "extends: base.yaml\n"), base: base).segments[1]
    #expect(segment.observedTerms == observed)
    #expect((segment.providers[0].terms?.model as? EffortBasedFunding)?.tariff == 330)
  }

  @Test("prices followed the index as in the root's contract")
  func indexation() throws {
    let base = try Fixtures.validText().replacing("years: 5", with: "years: 5\n  indexation_share: 0.9\n  true_up: no")
    let scenario = try read(
      ("a.yaml", "extends: base.yaml\ncontract: {indexation_share: 0.5, true_up: yes}\n"), base: base)
    #expect(scenario.observedIndexation?.share == 0.9 && scenario.observedIndexation?.trueUp == .no)
    #expect(scenario.contract.indexationTerms.share == 0.5 && scenario.contract.indexationTerms.trueUp == .yes)
  }

  @Test("another model replaces the base's model, and what was agreed besides stays until null takes it away")
  func anotherModel() throws {
    let base = try Fixtures.validText().replacing(
      "tariff: 310, per: day", with: "tariff: 310, per: day, ceiling: {}, payment: {term: 45 days}")
    func terms(_ funding: String) throws -> Segment {
      let change = "extends: base.yaml\nsegments:\n  S5:\n    funding: {\(funding)}\n"
      return try read(("a.yaml", change), base: base).segments[1]
    }
    let output = try terms("model: output-based")
    #expect(output.terms.ceiling == RevenueCeiling() && output.terms.payment.term == 45)
    #expect((output.funding as? OutputBasedFunding) == OutputBasedFunding(), "the tariff was the other model's")
    let lumpSum = try terms("model: task-based, ceiling: null")
    #expect(lumpSum.terms.ceiling == nil && lumpSum.terms.payment.term == 45)
    #expect(lumpSum.observedTerms?.ceiling == RevenueCeiling())
  }

  @Test("the baseline counts in the digest where it differs, and only there")
  func digest() throws {
    let base = try Fixtures.validText()
    func digest(_ text: String) throws -> String {
      try Fixtures.read([("a.yaml", "title: T\ndiffers: D\nextends: base.yaml\n" + text), ("base.yaml", base)]).get()
        .digest
    }
    let changed = try digest("segments:\n  S5:\n    funding: {tariff: 300}\n")
    let own = try digest("segments:\n  S5:\n    funding: {tariff: 300}\n    observed_funding: null\n")
    #expect(changed != own)
    #expect(try own == Fixtures.read([("b.yaml", base.replacing("tariff: 310", with: "tariff: 300"))]).get().digest)
  }
}
