/// What the months of the contract have cost the municipality, and what a year will come to by what is known of it.
///
/// The estimate at completion (MODEL.md, H1 and H2; source document 002: data take time to become reliable) is what
/// is known of the year's cost plus the known rate of cost for the rest of the year. What happened in the last ℓ months
/// isn't known yet; a month that is known in part counts in that part, evenly. The rate is the mean of the last three
/// known months in which no measure was in force, at the price level of the year: while intake is stopped, the estimate
/// thus says what the year would come to if the stop ended now, as those who wait would then start. Sums that a year's
/// end brings (settlements, guarantees, rescues) are known when they come, and not expected.
///
/// Known gap: the rate knows no season, no growth and no price that changes within a year, a lump sum's months differ
/// in days, and a known part of a month is spread evenly over it.
struct CostHistory {
  /// A month of the contract.
  struct Month {
    var year: Int
    var start: Double
    var end: Double
    /// The price level, relative to the contract's start.
    var level: Double
    /// In cents: all, and what comes every month.
    var cost: Int
    var recurring: Int
    /// Whether no measure was in force.
    var isOpen: Bool

    /// The part of it that has passed at a moment.
    func share(until moment: Double) -> Double {
      end > start ? min(1, max(0, (moment - start) / (end - start))) : 0
    }
  }

  /// The months from the contract's start, in order.
  private(set) var months: [Month] = []
  /// Cents a day that the contracts are expected to cost, at the price level of the start: what is known at first.
  let expectedPerDay: Double

  init(expectedPerDay: Double) {
    self.expectedPerDay = expectedPerDay
  }

  mutating func reset() { months.removeAll(keepingCapacity: true) }

  mutating func append(_ month: Month) { months.append(month) }

  /// Cents of a budget year, known up to a moment.
  func known(of year: Int, until moment: Double) -> Double {
    months.reduce(0) { $1.year == year ? $0 + Double($1.cost) * $1.share(until: moment) : $0 }
  }

  /// Cents a day at the price level of the start: the mean over the last days known without a measure in force.
  func rate(until moment: Double, days window: Double) -> Double {
    var days = 0.0
    var cents = 0.0
    for month in months.reversed() where month.isOpen && days < window {
      let known = month.share(until: moment) * (month.end - month.start)
      let counted = min(known, window - days)
      guard counted > 0 else { continue }
      days += counted
      cents += counted / (month.end - month.start) * Double(month.recurring) / month.level
    }
    return days > 0 ? cents / days : expectedPerDay
  }

  /// What a budget year will come to, in cents.
  ///
  /// - Parameters:
  ///   - days: the year's first and last moment under the contract.
  ///   - moment: until when cost is known.
  ///   - window: the days over which the rate is taken.
  ///   - level: the year's price level.
  func estimate(
    of year: Int, over days: ClosedRange<Double>, knownUntil moment: Double, window: Double, level: Double
  ) -> Double {
    let rest = days.upperBound - min(days.upperBound, max(days.lowerBound, moment))
    return known(of: year, until: moment) + rate(until: moment, days: window) * level * rest
  }
}
