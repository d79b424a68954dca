internal import CareSimulation

/// What is told of the control loop for each budget year.
public enum ControlItem: Int, CaseIterable, Sendable {
  /// 1 where an alarm went in the year, 0 where none did.
  case alarm
  /// Months with an intake stop, and with stricter access.
  case stoppedMonths
  case strictMonths
  /// Cuts that came into force.
  case cuts
  /// What cuts have made of tariffs by the end of the year: 1 without any.
  case tariffFactor
  /// Supplementary budget in euro.
  case supplementary

  /// How many units in which it is summed make one of it: sums are whole numbers.
  var unitsInOne: Double {
    switch self {
    case .alarm, .stoppedMonths, .strictMonths, .cuts: 1
    case .tariffFactor: 1e9
    case .supplementary: 100
    }
  }

  /// Its value in a year, of which the months are given by their positions in a record.
  func value(in months: [Int], of record: ControlRecord) -> Double {
    guard let last = months.last else { return 0 }
    switch self {
    case .alarm: return months.contains { record.isAlarm[$0] } ? 1 : 0
    case .stoppedMonths: return Double(months.count { record.isStopped[$0] })
    case .strictMonths: return Double(months.count { record.strictness[$0] > 0 })
    case .cuts: return Double(months.reduce(0) { $0 + record.cuts[$1] })
    case .tariffFactor: return record.tariffFactor[last]
    case .supplementary: return record.supplementary[last]
    }
  }
}
