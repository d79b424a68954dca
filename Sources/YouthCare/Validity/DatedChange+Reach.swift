extension DatedChange {
  /// The factors and the differences by which a change moves a number, and days until its whole effect is there.
  package static let factors = 0.0...100.0
  package static let differences = -1_000_000.0...1_000_000.0
  package static let ramps = 0.0...3_660.0
}

extension DatedChange.Target {
  /// Every operation that makes sense for some target.
  package static let allOperations = ["times", "to", "plus", "follows"]

  /// What files and messages call it.
  package var name: String {
    switch self {
    case .inflow: "inflow"
    case .stay: "stay"
    case .hours: "hours"
    case .patience: "patience"
    case .places: "places"
    case .reEntry: "re_entry"
    case .price: "price"
    case .route: "route"
    case .access(let lever): lever.rawValue
    }
  }

  /// What it is of the things that change on the first of a month.
  var byMonth: ContractContradiction.ByMonth? {
    switch self {
    case .price: .price
    case .hours: .hours
    case .inflow, .stay, .patience, .places, .reEntry, .route, .access: nil
    }
  }

  /// The operations that make sense for it.
  package var operations: [String] {
    switch self {
    case .inflow, .stay, .hours, .patience, .price: ["times"]
    case .places: Self.allOperations
    case .reEntry, .route: ["times", "to"]
    case .access: ["to"]
    }
  }

  /// Whether a segment has what would change.
  package func applies(to segment: Segment) -> Bool {
    switch self {
    case .access(.frontLine):
      segment.referrers.isEmpty || segment.referrers.contains { $0.name == Access.generalPractitioner }
    case .access(.substitution): segment.access.substitution != nil
    case .inflow, .stay, .hours, .price, .access: true
    case .patience: segment.dropOut != nil
    case .places: segment.capacity != .unlimited
    case .reEntry: segment.reEntry != nil
    case .route(let to): segment.routes.contains { $0.target == to }
    }
  }

  /// The numbers by which an operation can change it, where they are fewer than any change can have.
  package func range(of operation: Timeline.Operation) -> ClosedRange<Double>? {
    switch (operation, self) {
    case (.times, .stay), (.times, .hours), (.times, .patience): 0.01...100
    case (.times, _): DatedChange.factors
    case (.to, _): aimParameter.range
    case (.plus, _): DatedChange.differences
    }
  }
}

extension Timeline.Operation {
  /// The key by which it is stated, and its number.
  var stated: (key: String, value: Double) {
    switch self {
    case .times(let factor): ("times", factor)
    case .to(let target): ("to", target)
    case .plus(let difference): ("plus", difference)
    }
  }
}
