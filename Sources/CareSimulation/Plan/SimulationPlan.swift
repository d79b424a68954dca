public import YouthCare

/// A scenario made ready to run, once for all replications: what doesn't depend on luck is worked out here.
///
/// Segments and contracts stand in the order of the file; a replication works in the order of their names, and nobody
/// outside sees it.
public struct SimulationPlan: Sendable {
  /// Why a scenario can't be run.
  public enum Fault: Error, Equatable {
    /// The region has no balance.
    case balance(Balance.Fault)
    /// Dated changes make more places than the simulation is made for: segment position, places.
    case tooManyPlaces(segment: Int, places: Double)
    /// Prices that no ledger of cents can hold: segment position.
    case amountTooLarge(segment: Int)
    /// More new clients come a day than are simulated: segment position, clients a day in the busiest month.
    case tooManyArrivals(segment: Int, perDay: Double)
  }

  /// The most places that a segment can be given.
  public static let placeLimit = 10_000_000.0

  /// The scenario at the prices of its start, with room for providers who may come.
  public let scenario: Scenario
  /// The months, with those before the contract first.
  public var calendar: ContractCalendar { ordered.calendar }
  /// What the region costs besides care that is bought, in cents by simulated month: luck has no part in it.
  public var otherCents: [Int] { ordered.otherCents }
  /// The region in balance.
  public let balance: Balance
  /// The contracts, one for each provider, in the order of segments and their providers.
  ///
  /// Where terms help clients in another segment, that one is told by its position in order of names.
  public let contracts: [ContractPlan]

  /// What runs, and where its segments and contracts stand in the file.
  let ordered: OrderedPlan
  let order: NameOrder

  /// Works out a scenario.
  ///
  /// That clients find the severities they know wherever they go is `Scenario.faults` to tell: a scenario that has such
  /// faults stops the program.
  public init(_ stated: Scenario) throws(Fault) {
    try self.init(stated, in: nil, of: nil)
  }

  /// The same scenario in a world: what was counted, the balance that it shows and the amounts of contracts stay as they
  /// are (MODEL.md, V5).
  ///
  /// - Parameters:
  ///   - stated: the scenario as it is in the world.
  ///   - world: the number of the world, by which what is the world's luck is drawn.
  public init(_ stated: Scenario, inWorld world: Int, of plan: SimulationPlan) throws(Fault) {
    try self.init(stated, in: UInt32(world), of: plan)
  }

  private init(_ stated: Scenario, in world: UInt32?, of known: SimulationPlan?) throws(Fault) {
    scenario = stated.atPricesOfStart.withRoomForEntrants(asIn: known?.scenario)
    // In a world drifts have been drawn, with their means.
    let moving = known == nil ? scenario.withStatedDrifts : scenario
    order = NameOrder(moving)
    do {
      // Until the contract starts the region goes on as it is.
      let present =
        moving.contract.leadMonths > 0
        ? try OrderedPlan(NameOrder(moving.asPresent).scenario, in: world, of: known?.ordered.present) : nil
      ordered = try OrderedPlan(order.scenario, until: present, in: world, of: known?.ordered)
    } catch {
      throw error.withPositions(order.segments)
    }
    balance = ordered.balance.rearranged(by: order.positionsOfSegments)
    var contracts: [ContractPlan] = []
    for (position, segment) in scenario.segments.enumerated() {
      for provider in segment.providers.indices {
        var contract = ordered.contracts[order.positionsOfContracts[contracts.count]]
        contract.segment = position
        contract.provider = provider
        contracts.append(contract)
      }
    }
    self.contracts = contracts
  }

  /// The tariff over the full cost price under terms of a segment, at the beginning of each budget year in which they
  /// hold, by the expected index.
  public func tariffRatios(of contract: ResolvedContract, in segment: Int, months held: Range<Int>) -> [(
    year: Int, ratio: Double
  )] {
    ordered.tariffRatios(of: contract, in: order.positionsOfSegments[segment], months: held)
  }

  /// The places of the first day of each provider, by segment, where providers have lists of their own; else `nil`.
  public var ownPlaces: [[Int]?] {
    var first = 0
    return scenario.segments.map { segment in
      defer { first += segment.providers.count }
      guard segment.waitingList == .perProvider else { return nil }
      return segment.providers.indices.map {
        ordered.firstPlaces(of: ContractIndex(order.positionsOfContracts[first + $0]))
      }
    }
  }

  /// Segments in the order of their names: sums over them in this order don't hang on that of the file.
  public func inOrderOfNames(_ segments: [Int]) -> [Int] {
    // The plan itself would be copied for each pair.
    let positions = order.positionsOfSegments
    return segments.sorted { positions[$0] < positions[$1] }
  }
}

extension SimulationPlan.Fault {
  /// The position of the segment in which it is, if it is in one.
  public var segment: Int? {
    switch self {
    case .balance: nil
    case .tooManyPlaces(let segment, _), .amountTooLarge(let segment), .tooManyArrivals(let segment, _): segment
    }
  }

  /// The same fault with the positions of segments in another order, given by position.
  fileprivate func withPositions(_ positions: [Int]) -> Self {
    switch self {
    case .balance(let fault): .balance(fault.withPositions(positions))
    case .tooManyPlaces(let segment, let places): .tooManyPlaces(segment: positions[segment], places: places)
    case .amountTooLarge(let segment): .amountTooLarge(segment: positions[segment])
    case .tooManyArrivals(let segment, let perDay): .tooManyArrivals(segment: positions[segment], perDay: perDay)
    }
  }
}

extension Balance.Fault {
  fileprivate func withPositions(_ positions: [Int]) -> Self {
    switch self {
    case .moreMovesThanStarts(let segment, let starts, let brought):
      .moreMovesThanStarts(segment: positions[segment], starts: starts, brought: brought)
    case .closed: .closed
    case .patienceShorterThanWait(let segment, let share):
      .patienceShorterThanWait(segment: positions[segment], share: share)
    }
  }
}
