internal import CareSimulation
internal import YouthCare

/// What the program works out for one segment on the first day.
struct SolvedNumbers {
  /// Everything, stated or not.
  private(set) var numbers: [SolvedAnew.Quantity: Double] = [:]
  /// Places and clients that nobody states; amounts that move although the terms are the same are nobody's statement.
  private(set) var solved: [SolvedAnew.Quantity: Double] = [:]
  /// All terms from which amounts follow.
  let terms: [ContractTerms?]

  /// Those of every segment of a plan.
  static func all(of plan: SimulationPlan) -> [SolvedNumbers] {
    plan.scenario.segments.indices.map { SolvedNumbers(plan, $0) }
  }

  private init(_ plan: SimulationPlan, _ position: Int) {
    let segment = plan.scenario.segments[position]
    let flows = plan.balance.segments[position]
    terms = [segment.terms, segment.baseline] + segment.providers.map(\.terms)
    numbers[.places] = plan.balance.places(of: segment, at: position).map(Double.init)
    numbers[.newClients] = flows.newClients
    numbers[.starts] = flows.starts
    let contracts = plan.contracts.filter { $0.segment == position && !$0.isEntrant }
    let shares = contracts.reduce(0) { $0 + $1.share }
    // Of what holds as the contract starts.
    let start = plan.calendar.warmUpMonths
    func sum(_ amount: (ResolvedContract) -> Double) -> Double {
      contracts.reduce(0) { $0 + amount($1.agreement(in: start).contract) }
    }
    func mean(_ price: (ResolvedContract) -> Double) -> Double {
      contracts.reduce(0) { $0 + $1.share * price($1.agreement(in: start).contract) } / shares
    }
    numbers[.lumpSum] = sum(\.lump)
    numbers[.ceiling] = sum { $0.ceiling ?? 0 }
    numbers[.guarantee] = sum { $0.guarantee ?? 0 }
    numbers[.advance] = sum(\.advanced)
    numbers[.price] = mean { contract in
      let facts: [BillableFact] = [
        .dayOfCare(intensity: 1), .monthOfCare(intensity: 1), .trajectoryStarted, .trajectoryEnded,
      ]
      return facts.reduce(0) { $0 + contract.terms.model.payment(for: $1) }
    }
    numbers[.costPrice] = mean(\.costPerCareUnit)
    solved = numbers
    if !segment.placesAreInBalance { solved[.places] = nil }
    solved[segment.inflow.startsPerYear == nil ? .newClients : .starts] = nil
  }
}

extension SolvedAnew.Quantity {
  /// Whether it is money, which follows from terms.
  var isAmount: Bool {
    switch self {
    case .places, .newClients, .starts: false
    case .lumpSum, .ceiling, .guarantee, .advance, .price, .costPrice: true
    }
  }
}

/// What a segment states that its balance rests on, by the key of a scenario file.
struct InputsOfBalance {
  fileprivate let values: [(key: String, value: [UInt8])]

  /// The keys whose values aren't those of others.
  func keysThatDiffer(from other: InputsOfBalance) -> [String] {
    zip(values, other.values).filter { $0.value != $1.value }.map(\.0.key)
  }
}

extension Scenario {
  /// What a segment states that its balance and its places rest on.
  func inputsOfBalance(at position: Int) -> InputsOfBalance {
    let segment = segments[position]
    let ownLists = segment.waitingList == .perProvider
    let routes = segment.routes.flatMap { route -> [Any?] in
      [segments[route.target].id, route.share, route.kind, route.keepsPlace, route.priority]
    }
    let values: [(String, [Any?])] = [
      ("inflow", [segment.inflow.startsPerYear, segment.inflow.newPerYear]),
      ("stay", [segment.stay]), ("severity", [segment.severities]), ("urgency", [segment.urgency]),
      ("drop_out", [segment.dropOut]), ("re_entry", [segment.reEntry]),
      ("outside_contract", [segment.outsideContract]),
      ("present.wait", [segment.present.wait]), ("access.matching_delay", [segment.access.matchingDelay]),
      ("routes", routes),
      ("places", [segment.capacity, segment.providers.compactMap(\.places)]),
      ("waiting_list", [segment.waitingList]), ("providers", ownLists ? [segment.providerShares] : []),
      ("cost", [segment.cost.tariffRatio]),
    ]
    return InputsOfBalance(values: values.map { (key: $0, value: ValueDescription($1).bytes) })
  }
}
