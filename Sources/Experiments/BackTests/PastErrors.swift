/// How far forecasts of the past were off by years ahead, as a check of what is believed: what is foretold has to be off
/// as far, within a quarter.
///
/// MODEL.md, V7: of the nation, CBS 2015–2023 and municipal accounts 2017–2024, errors of an extrapolated trend, but of
/// protection around the last value; of a region, 42 youth regions' cost beside the nation's.
public enum PastErrors: String, Sendable, CaseIterable {
  /// All youths in care.
  case clients
  /// New foster placements.
  case fosterStarts = "foster_starts"
  /// Protection orders and placements in closed care.
  case protectionStarts = "protection_starts"
  /// Cost per youth, with prices; one national path.
  case costPerClient = "cost_per_client"
  /// Total cost, with prices; one national path.
  case cost
  /// Cost of a region beside the nation's.
  case besideNation = "beside_nation"

  /// The root of the mean square, in logarithms, at one year ahead and more.
  public var errors: [Double] {
    switch self {
    case .clients: [0.029, 0.038, 0.050, 0.071, 0.090]
    case .fosterStarts: [0.06, 0.12, 0.16, 0.26]
    case .protectionStarts: [0.10, 0.16, 0.21, 0.24, 0.25]
    case .costPerClient: [0.050, 0.081, 0.119, 0.119]
    case .cost: [0.061, 0.093, 0.123, 0.139, 0.162]
    case .besideNation: [0.058, 0.077, 0.093, 0.101, 0.102]
    }
  }

  /// How far a spread may be from the past, as a share of it.
  public static let tolerance = 0.25

  /// What is counted.
  var measure: HistoryMeasure {
    switch self {
    case .clients: .clients
    case .fosterStarts, .protectionStarts: .starts
    case .costPerClient: .costPerClient
    case .cost, .besideNation: .cost
    }
  }
}
