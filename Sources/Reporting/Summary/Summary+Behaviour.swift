internal import Experiments
internal import YouthCare

extension Summary {
  /// How strongly organisations respond to funding here, and what that rests on: said before any figure.
  var behaviour: [String] {
    let strength = scenario.behaviour.incentiveStrength
    let opening = [say(.strength, numbers.figure(strength, error: 0)), say(.evidence)]
    let phases = projection.ensemble.phases
    let different = phases.filter { !$0.isBaseline }
    guard !different.isEmpty else { return (opening + [say(.noBehaviour)]).joined(separator: " ").wrapped() }
    guard strength > 0 else { return (opening + [say(.strengthZero)]).joined(separator: " ").wrapped() }
    let defaults = ResponseEvidence(scenario.behaviour, different.map(\.terms.terms.model))
    let counts = [Set(different.map(\.contract)).count, Set(phases.map(\.contract)).count].map(numbers.count)
    let weakest = defaults.weakest.joined(separator: ", ")
    let closing = [
      say(.grades, counts[0], counts[1], defaults.counts(in: language)),
      say(defaults.hasPlaceholders ? .weakest : .noPlaceholders, weakest),
    ]
    return (opening + closing).joined(separator: " ").wrapped()
  }
}
