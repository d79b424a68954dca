public import CareSimulation
public import YouthCare

/// The terms of one contract while they hold, and what the municipality pays under them when things turn out higher.
public struct ContractPhase: Sendable {
  /// The contract's position in the plan.
  public let contract: Int
  /// Its segment, and its provider by position in the segment.
  public let segment: Int
  public let provider: Int
  /// The first month of the contract in which the terms hold, from 0.
  public let firstMonth: Int
  /// Whether these are the baseline's terms, by which behaviour is measured.
  public let isBaseline: Bool
  /// The terms with their amounts.
  public let terms: ResolvedContract
  /// The terms before them: of care that is under way as they begin.
  public let previous: ResolvedContract
  /// How many times the expected clients in care the places of the first day hold; `nil` without a limit on them.
  public let room: Double?
  /// The tariff over the full cost price at the beginning of each budget year in which they hold.
  public let tariffRatios: [(year: Int, ratio: Double)]

  /// What the municipality pays for the expected year, in euro at the prices of the start.
  public var expectedPayment: Double { terms.municipalPayment(for: terms.year) }

  /// What it pays more when something is a tenth higher, as a share of the expected payment; 0 where nothing is paid.
  public func exposureShare(to driver: RiskDriver) -> Double {
    let expected = expectedPayment
    return expected > 0 ? terms.exposure(to: driver) / expected : 0
  }
}

extension SimulationPlan {
  /// The segment and the provider of every contract, by position.
  public var contractPlaces: [(segment: Int, provider: Int)] { contracts.map { ($0.segment, $0.provider) } }

  /// The terms of every contract that hold in some month of the contract, in order of contract and time; without those
  /// of who may come later.
  public var phases: [ContractPhase] {
    let warmUp = calendar.warmUpMonths
    let ownPlaces = ownPlaces
    return contracts.enumerated().filter { !$0.element.isEntrant }.flatMap { position, contract in
      contract.agreements.indices.compactMap { index -> ContractPhase? in
        let agreement = contract.agreements[index]
        let next = contract.end(ofAgreement: index)
        guard next > warmUp, agreement.firstMonth < calendar.months.count else { return nil }
        return ContractPhase(
          contract: position, segment: contract.segment, provider: contract.provider,
          firstMonth: max(0, agreement.firstMonth - warmUp), isBaseline: agreement.isBaseline,
          terms: agreement.contract, previous: agreement.previous,
          room: room(for: contract, among: ownPlaces[contract.segment]),
          tariffRatios: tariffRatios(
            of: agreement.contract, in: contract.segment,
            months: max(warmUp, agreement.firstMonth)..<min(next, calendar.months.count)))
      }
    }
  }

  /// How many times its expected clients in care a contract's places hold: just those where places are in balance.
  private func room(for contract: ContractPlan, among ownPlaces: [Int]?) -> Double? {
    let segment = scenario.segments[contract.segment]
    let load = balance.segments[contract.segment].inCare
    guard load > 0, let places = balance.places(of: segment, at: contract.segment) else { return nil }
    if segment.placesAreInBalance { return 1 }
    // On a list for all, a free place of any provider is everybody's.
    guard let ownPlaces else { return max(1, Double(places) / load) }
    return contract.share > 0 ? max(1, Double(ownPlaces[contract.provider]) / (load * contract.share)) : nil
  }
}

extension Ensemble {
  /// The segment and the provider of every contract, by position.
  public var contracts: [(segment: Int, provider: Int)] { plan.contractPlaces }

  /// The terms of every contract, while they hold.
  public var phases: [ContractPhase] { plan.phases }

  /// The region in balance, on the first day.
  public var balance: Balance { plan.balance }
}
