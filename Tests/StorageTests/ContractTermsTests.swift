import Foundation
import Storage
import Testing
import YouthCare

@Suite("what contracts agree is read")
struct ContractTermsTests {
  private func scenario() throws -> Scenario {
    try Fixtures.result(of: Fixtures.everyAgreement).get().scenario
  }

  @Test("the terms of the contract, the response to them and the municipality's own cost")
  func region() throws {
    let scenario = try scenario()
    let contract = scenario.contract
    #expect(contract.indexationTerms.share == 0.9 && contract.indexationTerms.trueUp == .no)
    #expect(contract.costIndex.deviation == 0.012 && contract.costIndex.autocorrelation == 0.4)
    #expect(contract.costIndex.provisionalGap == 0.01 && contract.costIndex.provisionalGapDeviation == 0.006)
    #expect(contract.extensionYears == 2 && contract.extensionOption == .used && contract.wholeYears == 6)
    #expect(contract.startUpLoss == 0.03 && contract.startUpMonths == 4 && contract.afterwards == .open)

    var behaviour = Behaviour()
    (behaviour.incentiveStrength, behaviour.dose, behaviour.intake) = (0.5, 0.09, 0.06)
    (behaviour.adaptation, behaviour.tierStep, behaviour.selection) = (8, 0.2, 0.3)
    (behaviour.acceptanceDuty, behaviour.rematchDelay, behaviour.reEntryElasticity) = (0.7, 35, 0.6)
    (behaviour.audit, behaviour.auditEffect, behaviour.refused) = (0.1, 0.4, .keepDate)
    #expect(scenario.behaviour == behaviour)

    var cost = MunicipalCost()
    (cost.perContract, cost.procurement, cost.award) = (8_000, 200_000, 7_000)
    #expect(scenario.municipalCost == cost)
    #expect(scenario.observedIndexation == nil, "this file extends no other")
  }

  @Test("a model that pays by client, with all that goes with it")
  func paymentByClient() throws {
    let segment = try scenario().segments[0]
    var effort = EffortBasedFunding()
    (effort.tariff, effort.hoursPerWeek, effort.conduct.administration) = (61, 4.4, 0.1)
    var expected = ContractTerms(effort)
    expected.efficiencyDiscount = 0.02
    var ceiling = RevenueCeiling()
    (ceiling.overDelivery, ceiling.amount, ceiling.share) = (.reallocate, 30_000_000, 0.95)
    (ceiling.stockTolerance, ceiling.movableShare, ceiling.reallocationMonth) = (0.04, 0.7, 9)
    (ceiling.growth, ceiling.onClosure) = (0.01, .nextMonth)
    var guarantee = GuaranteeBudget()
    (guarantee.share, guarantee.expected) = (0.8, 10_000_000)
    var innovation = InnovationSum()
    (innovation.amount, innovation.share, innovation.administration) = (100_000, 0.03, 0.02)
    var withhold = OutcomeWithhold()
    (withhold.share, withhold.unmet) = (0.2, 0.1)
    var payment = PaymentTerms()
    (payment.term, payment.rejected, payment.rejectedDelay, payment.advance) = (60, 0.04, 45, 0.5)
    var adjustment = AdjustmentMoments()
    (adjustment.every, adjustment.share, adjustment.bound) = (12, 0.6, 0.2)
    var transformation = TransformationTarget()
    (transformation.target, transformation.months, transformation.effectiveness) = (0.3, 60, 0.5)
    (transformation.genuine, transformation.projects) = (0.7, 2)
    var notice = NoticeTerms()
    (notice.months, notice.hazard, notice.margin) = (9, 0.4, -0.01)
    (expected.ceiling, expected.guarantee, expected.innovation) = (ceiling, guarantee, innovation)
    (expected.withhold, expected.payment, expected.adjustment) = (withhold, payment, adjustment)
    (expected.transformation, expected.notice) = (transformation, notice)
    #expect(segment.terms == expected)

    (effort.tariff, effort.hoursPerWeek, effort.conduct) = (60, 4, EffortBasedFunding().conduct)
    #expect(segment.observedTerms == ContractTerms(effort))
    var cost = ProviderCost()
    (cost.variableShare, cost.tariffRatio, cost.equity, cost.rescue, cost.distress) = (0.7, 1.01, 0.1, 0.05, 0.02)
    #expect(segment.cost == cost)
    #expect(segment.response.damping == 1.3 && segment.response.lengthWeight == 0.6)
  }

  @Test("a lump sum, with all that goes with it")
  func lumpSum() throws {
    let segment = try scenario().segments[1]
    var task = TaskBasedFunding()
    task.budget = 10_000_000
    var expected = ContractTerms(task)
    expected.growth = 0.03
    var settlement = PostCalculation()
    (settlement.band, settlement.share, settlement.basis) = (0.1, 0.4, .cost)
    (settlement.settlementMonth, settlement.administration) = (6, 0.03)
    expected.postCalculation = settlement
    var substitution = TaskSubstitution(target: 0)
    (substitution.share, substitution.failure, substitution.returnDelay) = (0.2, 0.25, 3 * 365.2425 / 12)
    substitution.places = 0.75
    expected.substitution = substitution
    expected.task = "homes"
    #expect(segment.terms == expected)
    #expect(segment.cost == ProviderCost() && segment.response == SegmentResponse())
    #expect(segment.observedTerms == nil && segment.providers[0].terms == nil)
  }

  @Test("a provider's own contract, with nothing of the segment's in it")
  func ownContract() throws {
    let providers = try scenario().segments[0].providers
    #expect(providers.map(\.sensitivity) == [0.7, 1, 1, 1])
    var effort = EffortBasedFunding()
    (effort.tariff, effort.hoursPerWeek) = (63, 4)
    var ceiling = RevenueCeiling()
    (ceiling.overDelivery, ceiling.reducedTariff) = (.reduced, 0.5)
    var first = ContractTerms(effort)
    first.ceiling = ceiling
    #expect(providers[0].terms == first)
    ceiling = RevenueCeiling()
    (ceiling.overDelivery, ceiling.approvalProbability, ceiling.decisionLag) = (.approve, 0.5, 28)
    var introduction = Introduction()
    (introduction.preparation, introduction.stepIn) = (12, 6)
    (introduction.overrun, introduction.learning) = (0.06, 2)
    var second = ContractTerms(OutputBasedFunding())
    (second.ceiling, second.introduction) = (ceiling, introduction)
    #expect(providers[1].terms == second, "the price is left to be derived from the baseline regime")
    #expect(providers[2].terms == nil)
  }

  @Test("terms that change at a date, in the extension too")
  func change() throws {
    let scenario = try scenario()
    #expect(scenario.changes.isEmpty && scenario.fundingChanges.count == 1)
    let change = try #require(scenario.fundingChanges.first)
    #expect(change.name == "trajectories" && change.segments == [0])
    // Five years with a leap year in 2028 and one in 2032, then January and February: 5 × 365 + 1 + 31 + 29.
    #expect(change.from == 1_886)
    var output = OutputBasedFunding()
    output.volumePremium = 0.3
    var expected = ContractTerms(output)
    expected.introduction = Introduction()
    expected.transition = .byTime
    #expect(change.terms == expected, "an empty mapping is an agreement with its defaults")
  }

  @Test("an overlay that isn't stated isn't there")
  func nothingAgreed() throws {
    let scenario = try Fixtures.result(of: Fixtures.valid).get().scenario
    let terms = scenario.segments[0].terms
    #expect(terms == ContractTerms(terms.model))
    #expect(scenario.behaviour == Behaviour() && scenario.municipalCost == MunicipalCost())
    #expect(scenario.fundingChanges.isEmpty)
  }

  @Test("every agreement is an input of the run")
  func inputs() throws {
    let resolved = try Fixtures.result(of: Fixtures.everyAgreement).get().resolved
    let inputs = Dictionary(resolved.map { ($0.path, $0.value) }) { _, _ in "twice" }
    #expect(!inputs.values.contains("twice"))
    #expect(inputs["segments.S1.funding.ceiling.over_delivery"] == "reallocate")
    #expect(inputs["segments.S1.observed_funding.tariff"] == "60")
    #expect(inputs["segments.S1.providers.P2.funding.model"] == "output-based")
    #expect(inputs["segments.S2.funding.substitution.to_segment"] == "S1")
    #expect(inputs["changes.trajectories.funding.introduction.preparation"] == "18")
    #expect(inputs["behaviour.refused"] == "keep_date" && inputs["contract.true_up"] == "no")
    #expect(inputs["segments.S2.cost.variable_share"] == "0.75", "a default counts as well")
  }
}
