public import YouthCare

extension Outcome {
  /// In what an outcome is counted.
  public enum Unit: String, Sendable, CaseIterable {
    case euro
    /// A part of a whole, or a probability.
    case share
    case days
    /// Clients, events, places or providers.
    case count
    /// Days, each of one client.
    case clientDays = "client_days"
    case perYear = "per_year"
    /// Compared with 1 on the first day.
    case index

    /// Its name.
    public var name: LocalizedText {
      switch self {
      case .euro: .init(nl: "euro", en: "euro")
      case .share: .init(nl: "deel van 1", en: "part of 1")
      case .days: .init(nl: "dagen", en: "days")
      case .count: .init(nl: "aantal", en: "number")
      case .clientDays: .init(nl: "cliëntdagen", en: "client-days")
      case .perYear: .init(nl: "per jaar", en: "per year")
      case .index: .init(nl: "index, 1 op de eerste dag", en: "index, 1 on the first day")
      }
    }

    /// The step in which a single replication's value is kept, where it has one: money is kept in whole cents.
    public var step: Double? {
      switch self {
      case .euro: 0.01
      case .share, .days, .count, .clientDays, .perYear, .index: nil
      }
    }
  }
}
