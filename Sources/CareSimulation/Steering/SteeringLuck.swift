internal import Sampling

/// The luck of steering: what the municipality is told, and whether the council raises the budget.
struct SteeringLuck: ~Copyable {
  var reporting: RandomStream
  var council: RandomStream

  init(seed: UInt64) {
    reporting = RandomStream(seed, .reporting)
    council = RandomStream(seed, .council)
  }
}
