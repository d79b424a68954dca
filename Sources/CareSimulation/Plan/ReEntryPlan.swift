internal import Sampling
internal import YouthCare

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
