internal import Glibc

/// The hours of care that a client of a segment gets over time, compared with those on the day of the data.
///
/// MODEL.md, E10. What clients need, or practice gives them; what a contract makes of hours comes on top.
public struct CareHours: Sendable {
  private let logGrowth: Double
  private let steps: [Timeline.Step]
  private let daysPerYear: Double
  private let dayOfData: Double

  /// Those of a segment, by its position.
  public init(_ scenario: Scenario, in segment: Int, _ calendar: ContractCalendar) {
    logGrowth = log1p(scenario.segments[segment].inflow.hoursGrowth)
    steps = scenario.steps(.hours, in: segment)
    (daysPerYear, dayOfData) = (calendar.daysPerYear, calendar.dayOfData)
  }

  /// Whether they stay as they are.
  public var isConstant: Bool { logGrowth == 0 && steps.isEmpty }

  /// The factor on a day from the contract's start.
  public func factor(at day: Double) -> Double {
    isConstant ? 1 : Timeline(exp(logGrowth * (day - dayOfData) / daysPerYear), steps: steps).value(at: day)
  }

  /// The factors of the simulated months: each holds from its first day.
  public func factors(in calendar: ContractCalendar) -> [Double] { calendar.months.map { factor(at: $0.start) } }
}
