internal import Sampling
internal import YouthCare

/// Leaving a waiting list, made ready. A class, as a copy at each drop-out would count references.
final class DropOutPlan: Sendable {
  let rule: DropOut
  /// Where clients go, by severity.
  let destinations: [DropOutDestinations]
  /// The time until who comes back does so.
  let returnDelay: Sampler?

  init(_ rule: DropOut, _ destinations: [DropOutDestinations]) {
    self.rule = rule
    self.destinations = destinations
    returnDelay = rule.returnDelay?.makeSampler()
  }

  /// The same in memory of its own.
  func unshared() -> DropOutPlan { DropOutPlan(rule, destinations.map { $0 }) }
}

/// Coming back after care, made ready. A class, as a copy at each end of care would count references.
final class ReEntryPlan: Sendable {
  let probability: Timeline
  let delay: Sampler
  let meanDelay: Double

  private let law: Distribution

  init(probability: Timeline, delay: Distribution) {
    self.probability = probability
    law = delay
    self.delay = delay.makeSampler()
    meanDelay = delay.mean
  }

  /// The same in memory of its own.
  func unshared() -> ReEntryPlan { ReEntryPlan(probability: probability, delay: law) }
}
