internal import Glibc

/// A year of care in one contract, in expected numbers: what a payment rule is held against.
public struct CareYear: Sendable, Equatable {
  /// Trajectories that start, and as many that end.
  public var starts: Double
  /// Those of them who come back after earlier care.
  public var returns = Returns()
  /// Client-days in care, by severity.
  public var days: [Double]
  /// Hours relative to the average client's, by severity.
  public var intensities: [Double]
  /// Days in a month, by which care that is paid by the month is counted.
  public var daysPerMonth: Double
  /// How it compares with the year from the date of the data on, where it is the one that a contract starts with.
  public private(set) var growth = YearGrowth()

  /// A year.
  public init(starts: Double, days: [Double], intensities: [Double], daysPerYear: Double = 365.2425) {
    self.starts = starts
    self.days = days
    self.intensities = intensities
    daysPerMonth = daysPerYear / 12
  }

  /// A segment's year in balance.
  public init(_ segment: Segment, _ balance: Balance.SegmentBalance, daysPerYear: Double) {
    let mix = balance.severityShares.count == segment.severities.count ? balance.severityShares : []
    let weights = zip(mix, segment.severities).map { $0 * $1.stay }
    let total = weights.reduce(0, +)
    starts = balance.starts
    returns = Returns(segment, balance)
    days = weights.map { total > 0 ? balance.inCare * daysPerYear * $0 / total : 0 }
    intensities = segment.severities.map(\.intensity)
    daysPerMonth = daysPerYear / 12
  }

  /// Care delivered: client-days weighed by hours.
  public var careUnits: Double { zip(days, intensities).reduce(0) { $0 + $1.0 * $1.1 } }

  /// What a model pays for the care of the year, in euro; lump sums apart.
  public func production(under model: any FundingModel) -> Double {
    let hours = model.daysFollowHours ? growth.hours : 1
    return zip(days, intensities).reduce(0) { sum, care in
      sum + care.0 * hours * model.payment(for: .dayOfCare(intensity: care.1))
        + care.0 / daysPerMonth * model.payment(for: .monthOfCare(intensity: care.1))
    } + trajectories(under: model)
  }

  /// The part of it that is paid by trajectory: what is opened again isn't.
  public func trajectories(under model: any FundingModel) -> Double {
    let price = model.payment(for: .trajectoryStarted) + model.payment(for: .trajectoryEnded)
    return price == 0 ? 0 : (starts - returns.free(under: model)) * price
  }

  /// A part of the year's clients.
  public func share(_ share: Double) -> CareYear {
    guard share != 1 else { return self }
    var part = self
    part.starts *= share
    part.returns.perYear *= share
    part.days = days.map { $0 * share }
    return part
  }

  /// The year that a contract starts with, where this is the one from the date of the data on.
  public func grown(by growth: YearGrowth) -> CareYear {
    var year = share(growth.caseload)
    year.intensities = intensities.map { $0 * growth.hours }
    year.growth = growth
    return year
  }

  /// The year after something grew by a share.
  public func grown(_ driver: RiskDriver, by growth: Double) -> CareYear {
    var year = self
    let factor = 1 + growth
    switch driver {
    case .volume:
      year.starts *= factor
      year.returns.perYear *= factor
      year.days = days.map { $0 * factor }
    case .stay: year.days = days.map { $0 * factor }
    case .intensity: year.intensities = intensities.map { $0 * factor }
    case .severity:
      // As severities are split: the square root on length, the square root on hours.
      year.days = days.map { $0 * factor.squareRoot() }
      year.intensities = intensities.map { $0 * factor.squareRoot() }
    }
    return year
  }

  /// The same where places hold so many times the expected clients in care, and no more: who doesn't fit waits.
  ///
  /// MODEL.md, A9. Client-days follow places, and as many start as leave: a longer stay in full places is fewer starts.
  public func grown(_ driver: RiskDriver, by growth: Double, room: Double) -> CareYear {
    let wanted = grown(driver, by: growth)
    let (before, after) = (days.reduce(0, +), wanted.days.reduce(0, +))
    guard after > before, before > 0 else { return wanted }
    return wanted.share(min(1, max(1, room) * before / after))
  }
}

extension CareYear {
  /// The standard deviation of a year's client-days over their mean, without a limit on places (oracle O5).
  ///
  /// var = 2 λ D³ (1/D − 1 + e^(−1/D)) with λ starts a year and a stay of D years.
  public static func relativeDeviation(starts: Double, stay: Double) -> Double {
    guard starts > 0, stay > 0 else { return 0 }
    return sqrt(2 * starts * stay * stay * stay * (1 / stay - 1 + exp(-1 / stay))) / (starts * stay)
  }
}
