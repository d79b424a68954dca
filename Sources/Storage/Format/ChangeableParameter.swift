internal import YouthCare

/// What a dated change can move, as scenario files name it.
enum ChangeableParameter: RawRepresentable, CaseIterable, Equatable {
  case inflow
  case stay
  case patience
  case places
  case reEntry
  case price
  case route
  /// One of the numbers of access.
  case access(AccessLever)

  static var allCases: [ChangeableParameter] {
    [.inflow, .stay, .patience, .places, .reEntry, .price, .route] + AccessLever.allCases.map { .access($0) }
  }

  init?(rawValue: String) {
    guard let parameter = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = parameter
  }

  var rawValue: String {
    switch self {
    case .inflow: "inflow"
    case .stay: "stay"
    case .patience: "patience"
    case .places: "places"
    case .reEntry: "re_entry"
    case .price: "price"
    case .route: "route"
    case .access(let lever): lever.rawValue
    }
  }

  /// The operations that make sense for it.
  var operations: [String] {
    switch self {
    case .inflow, .stay, .patience, .price: ["times"]
    case .places: ["times", "to", "plus"]
    case .reEntry, .route: ["times", "to"]
    case .access: ["to"]
    }
  }
}
