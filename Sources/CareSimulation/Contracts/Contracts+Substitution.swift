internal import YouthCare

// Help in another segment instead, by a provider whose task spans both (MODEL.md, A3).
extension Contracts {
  /// The share of a segment's requests that is helped in another one this month.
  func setSubstitutions(_ caseload: inout Caseload) {
    guard plan.hasSubstitutions else { return }
    let day = caseload.now
    for segment in caseload.segments.indices {
      // Who was helped before still comes back as was agreed then.
      caseload.substitutions[segment].probability = 0
      if let rule = caseload.segments[segment].access.access.substitution {
        caseload.substitutions[segment] = HelpElsewhere(
          probability: caseload.segments[segment].access.value(of: .substitution, at: day),
          target: SegmentIndex(rule.target), failure: rule.failure, heavier: rule.heavier,
          returnDelay: rule.returnDelay)
        continue
      }
      for contract in caseload.segments[segment].providers {
        let agreement = agreement(of: contract)
        guard let rule = agreement.contract.terms.substitution else { continue }
        caseload.substitutions[segment].probability +=
          plan.contracts[contract].share * rule.share(after: day - agreement.introduced)
        caseload.substitutions[segment].target = SegmentIndex(rule.target)
        caseload.substitutions[segment].failure = rule.failure
        caseload.substitutions[segment].returnDelay = rule.returnDelay
      }
    }
  }
}
