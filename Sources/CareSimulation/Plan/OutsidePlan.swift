internal import YouthCare

/// Care outside the contracts of a segment, made ready. A class, as a copy at each use would count references.
final class OutsidePlan: Sendable {
  /// Who gets it, by severity.
  let shares: [Double]
  /// What a day costs by severity, in cents at the prices of the first day.
  let dayCents: [Double]

  /// - Parameters:
  ///   - dayValue: the value of an average client's day, in euro.
  ///   - year: the segment's year in balance, which says whose day is the average one.
  init(_ outside: OutsideContract, dayValue: Double, _ year: CareYear) {
    shares = outside.shares
    let days = year.days.reduce(0, +)
    let mean = days > 0 ? year.careUnits / days : 0
    dayCents = year.intensities.map { mean > 0 ? 100 * outside.price * dayValue * $0 / mean : 0 }
  }

  private init(shares: [Double], dayCents: [Double]) {
    (self.shares, self.dayCents) = (shares, dayCents)
  }

  /// The same in memory of its own.
  func unshared() -> OutsidePlan { OutsidePlan(shares: shares.map { $0 }, dayCents: dayCents.map { $0 }) }
}
