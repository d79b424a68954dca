internal import CGSL

/// The random numbers for one kind of decision.
///
/// MODEL.md, T7.
///
/// Seek to a decision, then draw as often as it takes: a decision owns 2³² blocks of four words, so a sampler that
/// rejects a few draws never moves the next decision, and neither the order of events nor the number of threads
/// matters. Seeking is an assignment.
///
/// A stream can't be copied: two copies would give out the same numbers, and two decisions would share their luck
/// without anyone having said so. Hand it on as `inout`, or make another with a purpose of its own.
///
/// Generator: Philox4x32-10 (Salmon et al. 2011). Its key is the seed, combined by exclusive-or with the bits of the name
/// whose numbers they are; its counter the rest of the address: (block; purpose and episode; candidate; replication).
/// GSL's own generators aren't used, because they keep 32 bits of a seed and take microseconds to set.
public struct RandomStream: ~Copyable {
  /// The kind of decision this stream serves.
  public let purpose: UInt16
  @usableFromInline let seed: UInt64
  @usableFromInline let state: UnsafeMutablePointer<PhiloxState>
  /// This stream as GSL's samplers want it; it draws from the same words as `uniform()`.
  let generator: UnsafeMutablePointer<gsl_rng>

  /// Creates the stream for one kind of decision, placed at candidate 0 of what is shared in replication 0.
  ///
  /// - Parameters:
  ///   - seed: the master seed of the run; all 64 bits count.
  ///   - purpose: the kind of decision. Two streams with the same seed and purpose give the same numbers.
  public init(seed: UInt64, purpose: UInt16) {
    self.purpose = purpose
    self.seed = seed
    state = .allocate(capacity: 1)
    state.initialize(to: PhiloxState(key: .init(seed: seed), counter: .init(0, UInt32(purpose) << 16, 0, 0)))
    generator = .allocate(capacity: 1)
    generator.initialize(to: gsl_rng(type: GSLSetup.philox.pointer, state: state))
  }

  deinit {
    generator.deallocate()
    state.deallocate()
  }

  /// Moves to the first number of a decision, whatever was drawn before.
  @inlinable
  public mutating func seek(to decision: Decision, replication: UInt32) {
    state.pointee.seek(
      to: .init(0, UInt32(purpose) << 16 | UInt32(decision.episode), decision.candidate, replication),
      key: .init(seed: seed ^ decision.stream.bits))
  }

  /// A number in [0, 1), uniform, with 53 random bits.
  @inlinable
  public mutating func uniform() -> Double {
    state.pointee.nextDouble()
  }

  /// A number in [0, 1), uniform, with 32 random bits: enough for a choice among shares, at half the words.
  @inlinable
  public mutating func coarseUniform() -> Double {
    state.pointee.nextCoarseDouble()
  }

  /// A number in (0, 1), uniform: as `uniform()`, but never zero, so its logarithm is finite.
  public mutating func uniformPositive() -> Double {
    while true {
      let number = uniform()
      if number > 0 { return number }
    }
  }
}

/// A stream has one owner and only mutating methods touch its state, so it may move to another thread.
extension RandomStream: @unchecked Sendable {}
