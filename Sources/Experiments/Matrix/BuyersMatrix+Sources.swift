public import CareSimulation
internal import YouthCare

extension BuyersMatrix {
  /// What is paid to a contract, what is left of it, and the same as seen from its segment.
  private struct Delivered {
    let segment: Int
    let provider: Int
    let revenue: Double
    let cost: Double

    var margin: Double? { revenue > 0 ? 1 - cost / revenue : nil }
  }

  /// How a segment stands: what its providers share.
  private struct Standing {
    let wait: Double?
    let occupancy: Double?
    let distressed: Double
  }

  /// The matrix of the first day, without simulating: a year in balance under the terms of the contract's start, waits and
  /// occupancy of today, margins by what is paid over the cost price.
  public init(firstDayOf plan: SimulationPlan) {
    let delivered = plan.contracts.filter { !$0.isEntrant }.map { contract in
      let terms = contract.agreement(in: plan.calendar.warmUpMonths).contract
      let paid = terms.municipalPayment(for: terms.year)
      let cost = plan.scenario.segments[contract.segment].providers[contract.provider].cost
      return Delivered(
        segment: contract.segment, provider: contract.provider, revenue: paid, cost: terms.fullCost * cost)
    }
    let standings = plan.scenario.segments.enumerated().map { position, segment in
      let inCare = segment.present.inCare.map(Double.init) ?? plan.balance.segments[position].inCare
      let places = plan.balance.places(of: segment, at: position)
      return Standing(
        wait: segment.observedWait, occupancy: places.map { inCare / Double(max(1, $0)) }, distressed: 0)
    }
    self.init(delivered, standings, plan.scenario)
  }

  /// The matrix of a run, over the whole contract.
  public init(_ projection: Projection) {
    let ensemble = projection.ensemble
    let delivered = ensemble.plan.contracts.enumerated().map { number, contract in
      func euros(_ item: LedgerItem) -> Double {
        ensemble.ledger.figure(item, in: .contract(number), over: .contract).value
      }
      return Delivered(
        segment: contract.segment, provider: contract.provider, revenue: euros(.revenue), cost: euros(.cost))
    }
    let standings = ensemble.scenario.segments.indices.map { segment in
      let distress = ensemble.values(of: .distress, in: [segment], over: .contract)
      return Standing(
        wait: projection.estimate(.waitMeanDays, segment: segment, over: .contract)?.mean,
        occupancy: projection.estimate(.occupancy, segment: segment, over: .contract)?.mean,
        distressed: distress.reduce(0, +) / Double(distress.count))
    }
    self.init(delivered, standings, ensemble.scenario)
  }

  private init(_ delivered: [Delivered], _ standings: [Standing], _ scenario: Scenario) {
    var segments: [Purchase] = []
    var providers: [Purchase] = []
    for (position, standing) in standings.enumerated() {
      let own = delivered.filter { $0.segment == position }
      let norm = scenario.segments[position].waitNorm
      let (revenue, cost) = own.reduce((0, 0)) { ($0.0 + $1.revenue, $0.1 + $1.cost) }
      func share(_ contract: Delivered) -> Double { revenue > 0 ? contract.revenue / revenue : 0 }
      segments.append(
        Purchase(
          segment: position, provider: nil, spend: revenue,
          risk: SupplyRisk(
            concentration: own.reduce(0) { $0 + share($1) * share($1) }, wait: standing.wait, norm: norm,
            occupancy: standing.occupancy, margin: revenue > 0 ? 1 - cost / revenue : nil,
            distressed: standing.distressed)))
      guard own.count > 1 else { continue }
      providers += own.map { contract in
        Purchase(
          segment: position, provider: contract.provider, spend: contract.revenue,
          risk: SupplyRisk(
            concentration: share(contract), wait: standing.wait, norm: norm, occupancy: standing.occupancy,
            margin: contract.margin))
      }
    }
    self.init(segments: segments, providers: providers)
  }
}
