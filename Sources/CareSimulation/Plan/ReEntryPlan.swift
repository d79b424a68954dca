internal import Sampling
internal import YouthCare

/// Coming back after care, made ready. A class, as a copy at each end of care would count references.
final class ReEntryPlan: Sendable {
  let probability: Timeline
  let delay: Distribution

  init(probability: Timeline, delay: Distribution) {
    self.probability = probability
    self.delay = delay
  }

  /// The same in memory of its own.
  func unshared() -> ReEntryPlan { ReEntryPlan(probability: probability, delay: delay) }
}
