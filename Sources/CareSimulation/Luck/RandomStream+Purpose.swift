internal import Sampling

extension RandomStream {
  /// The stream of one kind of decision.
  init(_ seed: UInt64, _ purpose: Purpose) { self.init(seed: seed, purpose: purpose.rawValue) }
}

extension Distribution {
  /// The standard normal law.
  static let standardNormal: Distribution = {
    do { return try .normal(mean: 0, sd: 1) } catch { preconditionFailure("a standard normal is valid") }
  }()
}
