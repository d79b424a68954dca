import Experiments
import Reporting
import YouthCare

/// What a command keeps of its scenarios to tell why their costs differ from the first one's.
struct CostReasons {
  private var base: (name: String, parts: CostParts)?
  /// The differences of the others, as far as they can be compared.
  private(set) var differences: [(option: Scenario, difference: CostDifference)] = []

  /// Adds a scenario; its replications are not needed any more.
  ///
  /// - Throws: where parts of a difference don't add up to it, a fault of the program.
  mutating func add(_ ensemble: Ensemble) throws(Experiment.Failure) {
    let parts = CostParts(ensemble)
    guard let base else {
      base = (ensemble.scenario.name, parts)
      return
    }
    guard parts.isComparable(with: base.parts) else { return }
    differences.append((ensemble.scenario, try CostDifference(parts, from: base.parts)))
  }

  /// A section for each difference, as a text.
  func texts(in language: Language) -> [String] {
    guard let base else { return [] }
    return differences.map {
      CostDifferenceReport($0.difference, of: $0.option.name, from: base.name, in: language).text
    }
  }
}
