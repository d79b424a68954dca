/// A distribution made ready to be drawn from millions of times.
///
/// `Distribution` is a value: passing it on copies its numbers, and drawing looks up the family. A sampler is made once
/// and does neither; it gives the same values as the distribution it is made from, to the bit.
public class Sampler: @unchecked Sendable {
  fileprivate init() {}

  /// Draws a value.
  public func draw(_ stream: inout RandomStream) -> Double {
    preconditionFailure("a sampler has a law")
  }

  /// Draws the remaining stay of a client found in care at a random moment: see `Distribution`.
  ///
  /// - Precondition: the distribution is a duration.
  public func drawEquilibriumResidual(_ stream: inout RandomStream) -> Double {
    preconditionFailure("this distribution doesn't say how long something lasts")
  }
}

/// The sampler of a law. Nothing in it changes, so it may be shared by threads.
final class LawSampler<SomeLaw: Law>: Sampler, @unchecked Sendable {
  private let law: SomeLaw

  init(_ law: SomeLaw) {
    self.law = law
  }

  override func draw(_ stream: inout RandomStream) -> Double { law.draw(&stream) }
}

/// The sampler of a law of durations.
final class DurationSampler<SomeLaw: DurationLaw>: Sampler, @unchecked Sendable {
  private let law: SomeLaw

  init(_ law: SomeLaw) {
    self.law = law
  }

  override func draw(_ stream: inout RandomStream) -> Double { law.draw(&stream) }

  override func drawEquilibriumResidual(_ stream: inout RandomStream) -> Double {
    let stay = law.drawLengthBiased(&stream)
    return stay * stream.uniform()
  }
}

extension Distribution {
  /// Makes a sampler of this distribution.
  public func makeSampler() -> Sampler { law.makeSampler() }
}
