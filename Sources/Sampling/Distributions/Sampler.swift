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
private final class LawSampler<SomeLaw: Law>: Sampler, @unchecked Sendable {
  private let law: SomeLaw

  init(_ law: SomeLaw) {
    self.law = law
  }

  override func draw(_ stream: inout RandomStream) -> Double { law.draw(&stream) }
}

/// The sampler of a law of durations.
private final class DurationSampler<SomeLaw: DurationLaw>: Sampler, @unchecked Sendable {
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
  public func makeSampler() -> Sampler {
    func plain(_ law: some Law) -> Sampler { LawSampler(law) }
    func duration(_ law: some DurationLaw) -> Sampler { isDuration ? DurationSampler(law) : LawSampler(law) }
    return switch family {
    case .constant(let law): duration(law)
    case .exponential(let law): duration(law)
    case .gamma(let law): duration(law)
    case .lognormal(let law): duration(law)
    case .weibull(let law): duration(law)
    case .hyperexponential(let law): duration(law)
    case .beta(let law): duration(law)
    case .triangular(let law): duration(law)
    case .uniform(let law): duration(law)
    case .banded(let law): duration(law)
    case .normal(let law): plain(law)
    case .poisson(let law): plain(law)
    case .negativeBinomial(let law): plain(law)
    case .bernoulli(let law): plain(law)
    case .categorical(let law): plain(law)
    }
  }
}
