/// What the year that a contract starts with is of the year from the date of the data on, as factors (MODEL.md, T11).
public struct YearGrowth: Sendable, Equatable {
  /// Of clients in care, and of all who start and leave.
  public var caseload: Double
  /// Of the hours that a client gets.
  public var hours: Double
  /// Of prices, by dated changes.
  public var prices: Double

  /// Some growth; none where the contract starts with the data.
  public init(caseload: Double = 1, hours: Double = 1, prices: Double = 1) {
    (self.caseload, self.hours, self.prices) = (caseload, hours, prices)
  }

  /// Of all care.
  public var care: Double { caseload * hours }
}
