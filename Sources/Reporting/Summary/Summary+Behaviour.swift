internal import Experiments
internal import YouthCare

extension Summary {
  /// How strongly organisations respond to funding here, and what that rests on: said before any figure.
  var behaviour: Document.Section {
    let strength = scenario.behaviour.incentiveStrength
    let opening = [say(.strength, numbers.exact(strength)), say(.evidence)]
    let phases = projection.ensemble.phases
    let different = phases.filter { !$0.isBaseline }
    guard !different.isEmpty else { return paragraph(opening + [say(.noBehaviour)]) }
    guard strength > 0 else { return paragraph(opening + [say(.strengthZero)]) }
    let defaults = ResponseEvidence(scenario.behaviour, different.map(\.terms.terms.model))
    let counts = [Set(different.map(\.contract)).count, Set(phases.map(\.contract)).count].map(numbers.count)
    let weakest = defaults.weakest.joined(separator: ", ")
    let closing = [
      say(.grades, counts[0], counts[1], defaults.counts(in: language)),
      say(defaults.hasPlaceholders ? .weakest : .noPlaceholders, weakest),
    ]
    return paragraph(opening + closing)
  }

  private func paragraph(_ sentences: [String]) -> Document.Section {
    Document.Section([.paragraph(sentences.joined(separator: " "))])
  }
}
