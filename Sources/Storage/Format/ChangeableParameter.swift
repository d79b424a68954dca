internal import YouthCare

/// What a dated change can move, as scenario files name it.
enum ChangeableParameter: RawRepresentable, CaseIterable, Equatable {
  case inflow
  case stay
  case hours
  case patience
  case places
  case reEntry
  case price
  case route
  /// One of the numbers of access.
  case access(AccessLever)

  static var allCases: [ChangeableParameter] {
    [.inflow, .stay, .hours, .patience, .places, .reEntry, .price, .route] + AccessLever.allCases.map { .access($0) }
  }

  init?(rawValue: String) {
    guard let parameter = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = parameter
  }

  var rawValue: String { target().name }

  /// What it moves; of a route the share to a segment, by its position.
  func target(to segment: Int = 0) -> DatedChange.Target {
    switch self {
    case .inflow: .inflow
    case .stay: .stay
    case .hours: .hours
    case .patience: .patience
    case .places: .places
    case .reEntry: .reEntry
    case .price: .price
    case .route: .route(to: segment)
    case .access(let lever): .access(lever)
    }
  }

  /// The operations that make sense for it.
  var operations: [String] { target().operations }
}
