/// What a number usually is: from a third to three times what was found, or what other numbers of a scenario lead to.
public struct UsualRange: Sendable, Equatable {
  /// How far a region may be from what was found elsewhere, or from its own expectation, as a factor either way.
  public static let slack = 3.0

  /// What is usual; from 0 or less where there is no least, to infinity where there is no greatest.
  public let bounds: ClosedRange<Double>
  /// The unit of the bounds.
  public let unit: ParameterUnit
  /// What they rest on.
  public let basis: LocalizedText

  /// Bounds as they are.
  public init(_ bounds: ClosedRange<Double>, _ unit: ParameterUnit, _ basis: LocalizedText) {
    self.bounds = bounds
    self.unit = unit
    self.basis = basis
  }

  /// A third to three times a range.
  ///
  /// - Parameter room: what is allowed beyond that, as numbers of a few clients say little.
  public init(around found: ClosedRange<Double>, _ unit: ParameterUnit, room: Double = 0, _ basis: LocalizedText) {
    self.init(
      max(0, found.lowerBound / Self.slack - room)...(found.upperBound * Self.slack + room), unit, basis)
  }

  /// Up to three times the most that was found.
  public init(upTo most: Double, _ unit: ParameterUnit, room: Double = 0, _ basis: LocalizedText) {
    self.init(around: 0...most, unit, room: room, basis)
  }
}
