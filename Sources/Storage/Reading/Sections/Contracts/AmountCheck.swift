internal import YouthCare

/// Holds the amounts of contracts against each other: what is a share of the expected production needs the balance.
struct AmountCheck {
  let scenario: Scenario
  let balance: Balance
  let terms: [PlacedTerms]
  let reading: Reading

  func run() {
    let daysPerYear = ContractCalendar(scenario.contract).daysPerYear
    for placed in terms {
      for position in placed.segments {
        let segment = scenario.segments[position]
        let (share, isWhole) = placed.part(of: segment)
        let contract = ResolvedContract(
          placed.terms, baseline: segment.baseline,
          year: CareYear(segment, balance.segments[position], daysPerYear: daysPerYear), cost: segment.cost,
          share: share, isWhole: isWhole)
        guard let ceiling = contract.ceiling, let guarantee = contract.guarantee, ceiling < guarantee else { continue }
        reading.report(
          .contract(.ceilingBelowGuarantee(segment.id, ceiling: ceiling, guarantee: guarantee)),
          at: Place.toMend(["ceiling", "guarantee"].map(placed.reader.place(of:))))
      }
    }
  }
}
