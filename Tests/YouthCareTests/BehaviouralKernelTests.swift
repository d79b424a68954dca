import Foundation
import Testing
import YouthCare

/// The kernel against the numbers of MODEL.md, K.
@Suite("Behavioural kernel")
struct BehaviouralKernelTests {
  private let kernel = BehaviouralKernel(Behaviour())

  private func kernel(_ adapt: (inout Behaviour) -> Void) -> BehaviouralKernel {
    var behaviour = Behaviour()
    adapt(&behaviour)
    return BehaviouralKernel(behaviour)
  }

  /// The dose (hours × length) that terms lead to in the end, where the baseline is p × q at the cost price.
  private func dose(
    _ terms: ContractTerms, tariff: Double = 1, lengthWeight: Double = 0.5, in zones: ResolvedContract.Zones = .init(),
    _ kernel: BehaviouralKernel? = nil
  ) -> Double {
    let kernel = kernel ?? self.kernel
    let (own, base) = (SmallContract.resolve(terms), SmallContract.resolve(SmallContract.effort))
    let margin = own.margin(tariffRatio: tariff, in: zones)
    let reference = base.margin(tariffRatio: 1, in: .init())
    let intensity = kernel.doseTarget(
      difference: margin.intensity - reference.intensity, weight: 1 - lengthWeight)
    let length = kernel.doseTarget(difference: margin.length - reference.length, weight: lengthWeight)
    return exp(intensity) * exp(length)
  }

  @Test("K1: the dose under each regime is what MODEL.md says, to three decimals")
  func doses() {
    var outside = ResolvedContract.Zones()
    outside.outsideCorridor = 1
    var above = ResolvedContract.Zones()
    above.aboveCeiling = 1
    var settled = ContractTerms(SmallContract.lump)
    settled.postCalculation = PostCalculation()
    settled.postCalculation?.basis = .cost
    var reduced = SmallContract.effort
    reduced.ceiling = RevenueCeiling()
    reduced.ceiling?.overDelivery = .reduced
    var unpaid = reduced
    reduced.ceiling?.reducedTariff = 0.6
    unpaid.ceiling?.reducedTariff = 0
    let doses: [(String, Double, Double)] = [
      ("p × q", dose(SmallContract.effort), 1.000),
      ("tariff − 10 %", dose(SmallContract.effort, tariff: 0.9), 0.992),
      ("trajectory", dose(ContractTerms(SmallContract.output), lengthWeight: 0.7), 0.923),
      ("lump sum", dose(ContractTerms(SmallContract.lump), lengthWeight: 0.3), 0.923),
      ("above the ceiling, unpaid", dose(unpaid, in: above), 0.923),
      ("half of cost outside the corridor", dose(settled, lengthWeight: 0.3, in: outside), 0.951),
      ("inside the corridor", dose(settled, lengthWeight: 0.3), 0.923),
      ("above the ceiling at 60 %", dose(reduced, in: above), 0.969),
    ]
    // Half of the last digit: a margin that is wrong by 0.01 of the cost price moves a dose by 0.0008.
    for (regime, value, exact) in doses { #expect(abs(value - exact) < 0.0005, "\(regime): \(value)") }
  }

  @Test("K1: a daily tariff takes hours away and leaves length; a judge leaves a fifth of the length")
  func directions() {
    var day = SmallContract.perDay
    day.tariff = 100
    let daily = SmallContract.resolve(ContractTerms(day)).margin(tariffRatio: 1, in: .init())
    #expect(daily.intensity == -0.75 && daily.length == 0.25 && daily.intake == 0.25)
    let measure = SmallContract.resolve(ContractTerms(SmallContract.measure)).margin(tariffRatio: 1, in: .init())
    #expect(measure.intensity == -0.75 && measure.intake == 0)
    #expect(abs(measure.length - 0.2 * 0.25) < 1e-15)
    let output = SmallContract.resolve(ContractTerms(SmallContract.output)).margin(tariffRatio: 1.1, in: .init())
    #expect(output.intensity == -0.75 && output.length == -0.75)
    #expect(abs(output.intake - 0.35) < 1e-15)
  }

  @Test("K1: hours and length stay within 0.7 and 1.3, and strength 2 doubles the logarithm")
  func bounds() {
    let strong = kernel { $0.dose = 1 }
    #expect(abs(exp(strong.doseTarget(difference: -5, weight: 1)) - 0.7) < 1e-12)
    #expect(abs(exp(strong.doseTarget(difference: 5, weight: 1)) - 1.3) < 1e-12)
    let double = kernel { $0.incentiveStrength = 2 }
    #expect(double.doseTarget(difference: -1, weight: 0.7) == 2 * kernel.doseTarget(difference: -1, weight: 0.7))
  }

  @Test("K1: after nine months 1 − 1/e of the way is gone, in one step or in nine")
  func adaptation() {
    let month = 365.2425 / 12
    let target = log(0.9)
    #expect(abs(kernel.adapted(0, to: target, days: 9 * month) - target * (1 - exp(-1))) < 1e-15)
    var inSteps = 0.0
    for _ in 0..<9 { inSteps = kernel.adapted(inSteps, to: target, days: month) }
    #expect(abs(inSteps - target * (1 - exp(-1))) < 1e-15)
    #expect(kernel.adapted(target, to: target, days: month) == target)
  }

  @Test("K2: a lower margin slows intake by 5 % a euro of cost, and a higher one doesn't speed it")
  func intake() {
    #expect(abs(kernel.intake(difference: -1) - exp(-0.05)) < 1e-15)
    #expect(kernel.intake(difference: 0) == 1)
    #expect(kernel.intake(difference: 0.5) == 1)
  }

  @Test("K3: a flat price accepts 1.00, 0.98 and 0.86, and the severe are 11.5 instead of 13 % of starts")
  func selection() {
    let severities = [(0.55, 0.6), (0.32, 1.1), (0.13, 2.4)]
    let mean = severities.reduce(0) { $0 + $1.0 * $1.1 }
    let accepted = severities.map { kernel.acceptance(cost: $0.1 / mean, riskAdjustment: 0, baseline: 1) }
    for (value, exact) in zip(accepted, [1.00, 0.98, 0.86]) { #expect(abs(value - exact) < 0.005) }
    let starts = zip(severities, accepted).map { $0.0 * $1 }
    // One round of refusals; who is refused comes back, so that in the end the severe come later, not less.
    #expect(abs(starts[2] / starts.reduce(0, +) - 0.115) < 0.0005)
    let duty = kernel { $0.acceptanceDuty = 1 }
    #expect(duty.acceptance(cost: 2.4, riskAdjustment: 0, baseline: 1) == 1)
    #expect(kernel.acceptance(cost: 2.4, riskAdjustment: 0.9, baseline: 0) == 1)
  }

  @Test("K4: from p × q to a price per trajectory 1.7 % more is registered, and half of it under full audits")
  func registration() {
    #expect(abs(kernel.registration(upcoding: 0.10, baseline: 0.03) - 1.025 / 1.0075) < 1e-15)
    #expect(abs(kernel.registration(upcoding: 0.10, baseline: 0.03) - 1.017) < 0.0005)
    let audited = kernel { $0.audit = 1 }
    #expect(abs(audited.registration(upcoding: 0.10, baseline: 0.03) - 1.0125 / 1.00375) < 1e-15)
    #expect(kernel.registration(upcoding: 0.1, baseline: 0.1) == 1)
  }

  @Test("K5: a dose of 0.923 raises re-entry by 4 %, to 0.6 at most, and never lowers what was stated above that")
  func reEntry() {
    #expect(abs(kernel.reEntry(base: 0.15, dose: 0.923) / 0.15 - 1.04) < 0.001)
    #expect(abs(kernel.reEntry(base: 0.15, dose: 0.923) - 0.15 / 0.923.squareRoot()) < 1e-15)
    #expect(kernel.reEntry(base: 0.55, dose: 0.5) == 0.6)
    #expect(kernel.reEntry(base: 0.8, dose: 0.9) == 0.8)
    #expect(kernel.reEntry(base: 0.3, dose: 1) == 0.3)
  }

  @Test("O11: with the same margins or strength 0 every multiplier is exactly 1")
  func neutral() {
    let off = kernel { $0.incentiveStrength = 0 }
    for difference in [-2.0, -0.3, 0, 0.4] {
      #expect(off.doseTarget(difference: difference, weight: 1) == 0)
      #expect(off.intake(difference: difference) == 1)
    }
    for cost in [0.3, 1, 2.4] {
      for adjustment in [0, 0.4, 1] {
        #expect(off.acceptance(cost: cost, riskAdjustment: adjustment, baseline: 0.9) == 1)
        #expect(kernel.acceptance(cost: cost, riskAdjustment: adjustment, baseline: adjustment) == 1)
      }
    }
    #expect(off.registration(upcoding: 0.3, baseline: 0) == 1)
    #expect(kernel.doseTarget(difference: 0, weight: 1) == 0)
  }

  @Test("O12: the dose rises with the margin, and with every share settled it lies between lump sum and p × q")
  func monotone() {
    let tariffs = stride(from: 0.8, through: 1.2, by: 0.05).map { dose(SmallContract.effort, tariff: $0) }
    #expect(zip(tariffs, tariffs.dropFirst()).allSatisfy { $0 < $1 })
    var outside = ResolvedContract.Zones()
    outside.outsideCorridor = 1
    for basis in PostCalculation.Basis.allCases {
      let settled = stride(from: 0.0, through: 1, by: 0.125).map { share in
        var terms = ContractTerms(SmallContract.lump)
        terms.postCalculation = PostCalculation()
        terms.postCalculation?.basis = basis
        terms.postCalculation?.share = share
        return dose(terms, lengthWeight: 0.3, in: outside)
      }
      #expect(zip(settled, settled.dropFirst()).allSatisfy { $0 < $1 })
      #expect(settled[0] == dose(ContractTerms(SmallContract.lump), lengthWeight: 0.3))
      #expect(settled.dropLast().allSatisfy { $0 < dose(SmallContract.effort) })
    }
    // Settled on production in full, an extra hour earns what it earns under p × q.
    var whole = ContractTerms(SmallContract.lump)
    whole.postCalculation = PostCalculation()
    whole.postCalculation?.share = 1
    #expect(dose(whole, in: outside) == 1)
  }
}

/// A contract of 100 euro a day at the cost price, for 36,525 average client-days a year in 200 trajectories.
enum SmallContract {
  static let year = CareYear(starts: 200, days: [36_525], intensities: [1])

  static var perDay: EffortBasedFunding {
    var model = EffortBasedFunding()
    model.per = .day
    model.tariff = 100
    return model
  }

  static var perHour: EffortBasedFunding {
    var model = EffortBasedFunding()
    model.tariff = 100
    model.hoursPerWeek = 7
    return model
  }

  static var effort: ContractTerms { ContractTerms(perHour) }
  static var lump: TaskBasedFunding { TaskBasedFunding() }
  static var output: OutputBasedFunding { OutputBasedFunding() }

  static var measure: PricePerMeasureFunding {
    var model = PricePerMeasureFunding()
    model.pricePerMonth = 3_000
    return model
  }

  static func resolve(_ terms: ContractTerms, baseline: ContractTerms? = nil, share: Double = 1, isWhole: Bool = true)
    -> ResolvedContract
  {
    ResolvedContract(
      terms, baseline: baseline ?? effort, year: year, cost: ProviderCost(), share: share, isWhole: isWhole)
  }
}
