/// How long something that is under way will still last.
///
/// A model that starts from today's caseload needs this: the clients found in care aren't a sample of all clients,
/// because long stays are met more often (Cox, "Renewal Theory", 1962, chapter 5).
extension Distribution {
  /// Whether this can be how long something lasts: no value below zero, a mean above zero, and neither a count nor a
  /// choice nor normal.
  ///
  /// Every method in this extension requires it.
  public var isDuration: Bool { law.ofDurations?.isDuration ?? false }

  /// Draws the whole stay of a client found in care at a random moment: density x f(x) / E[X].
  ///
  /// - Precondition: `isDuration`.
  public func drawLengthBiased(_ stream: inout RandomStream) -> Double {
    duration.drawLengthBiased(&stream)
  }

  /// Draws the remaining stay of a client found in care at a random moment: density S(x) / E[X].
  ///
  /// The moment lies uniformly within a length-biased stay. The mean is E[X²] / (2 E[X]), which with a CV above one is
  /// longer than the mean stay itself.
  ///
  /// - Precondition: `isDuration`.
  public func drawEquilibriumResidual(_ stream: inout RandomStream) -> Double {
    let stay = duration.drawLengthBiased(&stream)
    return stay * stream.uniform()
  }

  /// Draws the remaining stay of a client who has been in care for some time: X - `elapsed` given X > `elapsed`.
  ///
  /// One uniform number is carried through the upper tail's quantile, so for the same luck a longer time elapsed gives
  /// a stay that ends no earlier. The residual is zero if no stay lasts that long.
  ///
  /// - Precondition: `isDuration`, and `elapsed` is not negative.
  public func drawResidual(after elapsed: Double, _ stream: inout RandomStream) -> Double {
    precondition(elapsed >= 0, "time elapsed isn't negative")
    let law = duration
    let luck = stream.uniformPositive()
    let lasting = survival(elapsed)
    guard lasting > 0 else { return 0 }
    let tail = lasting * luck
    return max(0, (tail > 0 && tail < 1 ? law.upperQuantile(tail) : law.support.lowerBound) - elapsed)
  }

  /// The share of the clients found in care at a random moment who will stay longer than `x` from then:
  /// ∫ₓ^∞ S(u) du / E[X].
  ///
  /// In closed form for every family, by way of the length-biased distribution. Exact to about 10⁻¹⁵ of the whole.
  ///
  /// - Precondition: `isDuration`.
  public func equilibriumSurvival(_ x: Double) -> Double {
    let law = duration
    if x <= 0 { return 1 }
    return x == .infinity ? 0 : law.equilibriumSurvival(x)
  }

  private var duration: any DurationLaw {
    guard let law = law.ofDurations, law.isDuration else {
      preconditionFailure("\(self) doesn't say how long something lasts")
    }
    return law
  }
}
