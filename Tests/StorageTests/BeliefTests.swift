import Storage
import Testing
import YouthCare

@Suite("Every number of a scenario says what is believed of it")
struct BeliefTests {
  /// The numbers of the format, each where it is explained first.
  private static let numbers = ScenarioReference().entries.filter { $0.description.range != nil }

  private static func text(_ entry: ScenarioReference.Entry) -> String { "\(entry.path) \(entry.model ?? "")" }

  @Test("a prior lies within the range of its number")
  func support() throws {
    for entry in Self.numbers {
      guard let prior = entry.description.evidence.prior else { continue }
      let range = try #require(entry.description.range)
      #expect(
        range.contains(prior.support.lowerBound) && range.contains(prior.support.upperBound), "\(Self.text(entry))")
      // Cutting is for tails: most of what is believed is possible.
      #expect(prior.cutShare < 0.13, "\(Self.text(entry)): \(prior.cutShare)")
    }
  }

  /// Which numbers have a default that their prior doesn't expect is said by the prior itself.
  @Test("a default lies within the middle 98 % of its prior, unless the prior says when it holds")
  func defaults() {
    for entry in Self.numbers {
      guard let prior = entry.description.evidence.prior, prior.condition == nil,
        case .number(let value) = entry.description.standard
      else { continue }
      #expect(prior.central(0.98).contains(value), "\(Self.text(entry)): \(value) in \(prior.central(0.98))")
    }
  }

  @Test("a usual choice is a possible one")
  func usual() throws {
    for entry in Self.numbers {
      guard case .choice(let usual?) = entry.description.evidence.belief else { continue }
      let range = try #require(entry.description.range)
      #expect(range.contains(usual.lowerBound) && range.contains(usual.upperBound), "\(Self.text(entry))")
    }
  }

  @Test("what is chosen has no grade, and what is graded is no choice")
  func grades() {
    for entry in Self.numbers {
      let evidence = entry.description.evidence
      if case .choice = evidence.belief {
        #expect(evidence.grade == .choice, "\(Self.text(entry))")
      } else {
        #expect(evidence.grade != .choice, "\(Self.text(entry))")
      }
    }
  }

  /// MODEL.md, V3: the 90 % ranges that stand beside the parameters there.
  @Test(
    "priors have the 90 % ranges of MODEL.md",
    arguments: [
      ("behaviour.dose", 0.03, 0.22), ("behaviour.intake", 0.016, 0.16), ("behaviour.selection", 0.09, 0.67),
      ("behaviour.re_entry_elasticity", 0.22, 1.1), ("waiting.lengthening", 0.026, 0.137),
      ("re_entry.probability", 0.10, 0.21), ("access.substitution.share", 0.04, 0.30),
      ("funding.transformation.effectiveness", 0.17, 0.66), ("funding.introduction.overrun", 0.04, 0.38),
      ("workforce.supply_response", 0.22, 1.1),
    ])
  func ranges(key: String, low: Double, high: Double) throws {
    let prior = try #require(ScenarioReference().find(key).first?.description.evidence.prior)
    // Those of the shape: MODEL.md gives them without the point mass at 0.
    let shape = Prior(prior.shape)
    #expect(abs(shape.quantile(0.05) / low - 1) < 0.18 && abs(shape.quantile(0.95) / high - 1) < 0.06, "\(key)")
  }

  @Test("Dutch pages have no English defaults")
  func languages() {
    for entry in ScenarioReference().entries {
      guard case .text(let text) = entry.description.standard else { continue }
      #expect(text.nl != text.en, "\(entry.path)")
    }
  }
}
