internal import Glibc

/// The only behavioural equations: what a difference in marginal margin does (MODEL.md, K1–K5).
///
/// All are relative to the baseline regime and multiplied by the incentive strength: with the same margins or strength
/// 0 every multiplier is exactly 1.
public struct BehaviouralKernel: Sendable {
  /// The numbers.
  public let behaviour: Behaviour

  /// A kernel.
  public init(_ behaviour: Behaviour) {
    self.behaviour = behaviour
  }

  private var strength: Double { behaviour.incentiveStrength }

  /// The target of the log multiplier on intensity or length (K1).
  ///
  /// - Parameters:
  ///   - difference: the margin less that of the baseline regime.
  ///   - weight: the share of the response in this direction (ω), times the segment's and provider's sensitivity.
  public func doseTarget(difference: Double, weight: Double) -> Double {
    let target = strength * behaviour.dose * weight * difference
    return min(log(Behaviour.doseRange.upperBound), max(log(Behaviour.doseRange.lowerBound), target))
  }

  /// The log multiplier after some days on the way to its target.
  public func adapted(_ present: Double, to target: Double, days: Double) -> Double {
    guard present != target else { return target }
    return present + (target - present) * -expm1(-days / (behaviour.adaptation * 365.2425 / 12))
  }

  /// The multiplier on the places that a provider fills (K2): lower margins slow intake, higher ones don't speed it.
  public func intake(difference: Double) -> Double {
    min(1, exp(strength * behaviour.intake * difference))
  }

  /// The probability that a client of some severity is accepted (K3).
  ///
  /// - Parameters:
  ///   - cost: the severity's cost relative to the mean.
  ///   - riskAdjustment: how far the price follows it, under the contract and under the baseline regime.
  public func acceptance(cost: Double, riskAdjustment: Double, baseline: Double) -> Double {
    func loss(_ adjustment: Double) -> Double { max(0, (1 - adjustment) * (cost - 1) / cost) }
    let difference = loss(riskAdjustment) - loss(baseline)
    return min(1, exp(-strength * behaviour.selection * (1 - behaviour.acceptanceDuty) * difference))
  }

  /// The multiplier on what is billed (K4): a share of trajectories is registered a price step higher.
  public func registration(upcoding: Double, baseline: Double) -> Double {
    let step = strength * behaviour.tierStep * (1 - behaviour.auditEffect * behaviour.audit)
    return (1 + step * upcoding) / (1 + step * baseline)
  }

  /// The probability of coming back, where it is `base` at the baseline dose (K5).
  ///
  /// A probability that is stated above the bound stays as it is.
  public func reEntry(base: Double, dose: Double) -> Double {
    guard dose != 1 else { return base }
    return min(max(base, Behaviour.greatestReEntry), base * pow(dose, -behaviour.reEntryElasticity))
  }
}
