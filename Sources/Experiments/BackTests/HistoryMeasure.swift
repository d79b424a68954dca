/// What a series of the past counts.
///
/// MODEL.md, Q12.
public enum HistoryMeasure: String, Sendable, CaseIterable {
  /// Who was in care on some day of the year.
  case clients
  /// Trajectories that started in the year.
  case starts
  /// Who is in care at the end of the year.
  case inCare = "in_care"
  /// What care cost in the year.
  case cost
  /// The same over the clients of the year.
  case costPerClient = "cost_per_client"

  /// What a value is written in.
  public enum Unit: String, Sendable, CaseIterable {
    case count
    case thousand
    case euro
    case thousandEuro = "thousand_euro"
    case millionEuro = "million_euro"

    /// How many persons, or euros, one of it is.
    public var size: Double {
      switch self {
      case .count, .euro: 1
      case .thousand, .thousandEuro: 1e3
      case .millionEuro: 1e6
      }
    }
  }

  /// Whether it is money, which prices move.
  public var isMoney: Bool {
    switch self {
    case .clients, .starts, .inCare: false
    case .cost, .costPerClient: true
    }
  }

  /// The units in which it can be written.
  public var units: [Unit] { isMoney ? [.euro, .thousandEuro, .millionEuro] : [.count, .thousand] }
}
