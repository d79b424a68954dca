/// What a number usually is: from a third to three times what was found, or what other numbers of a scenario lead to.
public struct UsualRange: Sendable, Equatable {
  /// How far a region may be from what was found elsewhere, or from its own expectation, as a factor either way.
  public static let slack = 3.0

  /// What is usual; from 0 where there is no least, to infinity where there is no greatest.
  public let bounds: ClosedRange<Double>
  /// The unit of the bounds.
  public let unit: ParameterUnit
  /// What they rest on.
  public let basis: LocalizedText

  /// A third to three times a range.
  ///
  /// - Parameter room: what is allowed beyond that, as numbers of a few clients say little.
  public init(around found: ClosedRange<Double>, _ unit: ParameterUnit, room: Double = 0, _ basis: LocalizedText) {
    bounds = max(0, found.lowerBound / Self.slack - room)...(found.upperBound * Self.slack + room)
    self.unit = unit
    self.basis = basis
  }

  /// A third to three times an expectation.
  public init(around expected: Double, _ unit: ParameterUnit, room: Double = 0, _ basis: LocalizedText) {
    self.init(around: expected...expected, unit, room: room, basis)
  }

  /// Up to three times the most that was found.
  public init(upTo most: Double, _ unit: ParameterUnit, room: Double = 0, _ basis: LocalizedText) {
    self.init(around: 0...most, unit, room: room, basis)
  }

  /// Nothing less than a third of the least.
  public init(from least: Double, _ unit: ParameterUnit, _ basis: LocalizedText) {
    self.init(around: least...Double.infinity, unit, basis)
  }
}

/// A number of a scenario beside what it usually is.
public struct JudgedNumber: Sendable, Equatable {
  /// The keys that lead to it, from the mapping that was judged.
  public let keys: [String]
  /// The number, in the unit of the range.
  public let value: Double
  /// What it usually is.
  public let usual: UsualRange
  /// Whether that follows from other numbers of the scenario: where one of them is odd, it says nothing.
  public let isByOthers: Bool

  /// A number beside a range.
  public init(_ keys: [String], _ value: Double, _ usual: UsualRange, isByOthers: Bool = false) {
    self.keys = keys
    self.value = value
    self.usual = usual
    self.isByOthers = isByOthers
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
  fileprivate var isMoney: Bool {
    switch self {
    case .euro, .euroPerYear, .euroPerHour, .euroPerDay, .euroPerTrajectory: true
    case .none, .share, .perYear, .perMonth, .factor, .count, .days, .months, .years, .hoursPerWeek, .date, .text,
      .choice, .distribution, .mapping:
      false
    }
  }
}
