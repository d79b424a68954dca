internal import Sampling

/// The luck of providers: who they are, who comes, who is admitted again and who is rescued.
struct MarketLuck: ~Copyable {
  var traits: RandomStream
  var entry: RandomStream
  var score: RandomStream
  var rescue: RandomStream

  init(seed: UInt64) {
    traits = RandomStream(seed, .traits)
    entry = RandomStream(seed, .entry)
    score = RandomStream(seed, .score)
    rescue = RandomStream(seed, .rescue)
  }
}
