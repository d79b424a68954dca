/// A number of a scenario beside what it usually is.
public struct JudgedNumber: Sendable, Equatable {
  /// How it stands to the numbers that are judged beside it.
  public enum Bearing: Sendable {
    /// Others of its segment, and of the region, are judged by it.
    case leads
    /// It is judged by itself, and nothing by it.
    case alone
    /// It is judged by others: where one of them is odd, that says nothing.
    case follows
  }

  /// Where it stands in the scenario.
  public let address: Address
  /// The number, in the unit of the range.
  public let value: Double
  /// How it stands to others.
  public let bearing: Bearing
  /// What it usually is.
  public let usual: UsualRange
  /// Its segment, by position; of the region as a whole none.
  public let segment: Int?

  /// A number beside a range.
  public init(_ address: Address, _ value: Double, _ bearing: Bearing, _ usual: UsualRange, of segment: Int? = nil) {
    self.address = address
    self.segment = segment
    self.value = value
    self.bearing = bearing
    self.usual = usual
  }

  /// Whether it is outside what is usual.
  public var isUnusual: Bool { !usual.bounds.contains(value) }

  /// What was meant where an amount is a slip of thousands, of millions or of cents, or `nil`.
  public var meant: Double? {
    guard isUnusual, usual.unit.isMoney else { return nil }
    return [value * 1e3, value * 1e6, value / 100, value / 1e3].first { $0 > 0 && usual.bounds.contains($0) }
  }
}

extension ParameterUnit {
  /// Whether it is an amount of money.
  var isMoney: Bool {
    switch self {
    case .euro, .euroPerYear, .euroPerHour, .euroPerDay, .euroPerTrajectory: true
    case .none, .share, .perYear, .perMonth, .factor, .count, .days, .months, .years, .hoursPerWeek, .date, .text,
      .choice, .distribution, .mapping:
      false
    }
  }
}
