internal import YouthCare

/// What each fact of care costs in each month: the contract's prices, indexed.
///
/// Flat rows by month: `[segment][severity][month]` for care, `[segment][month]` for starts and ends, `[provider]
/// [month]` for lump sums.
struct PriceTable: Sendable {
  let months: Int
  let severities: Int
  /// Cents for a day of care, unrounded; 0 where care itself isn't paid for.
  var dayCents: [Double]
  /// Cents for the whole month.
  var monthCents: [Int]
  /// The sum of `monthCents` over the months before.
  var monthCentsBefore: [Int]
  var startCents: [Int]
  var endCents: [Int]
  var lumpCents: [Int] = []
  /// The end of each month, in days.
  let monthEnds: [Double]

  init(_ scenario: Scenario, calendar: ContractCalendar) {
    months = calendar.months.count
    severities = scenario.segments.reduce(1) { max($0, $1.severities.count) }
    monthEnds = calendar.months.map(\.end)
    let rows = scenario.segments.count * severities
    dayCents = .init(repeating: 0, count: rows * months)
    monthCents = .init(repeating: 0, count: rows * months)
    monthCentsBefore = .init(repeating: 0, count: rows * (months + 1))
    startCents = .init(repeating: 0, count: scenario.segments.count * months)
    endCents = startCents
    for (position, segment) in scenario.segments.enumerated() {
      let price = Timeline(1, steps: scenario.steps(.price, in: position))
      let shares = segment.providers.map(\.share)
      var lumps = segment.providers.map { _ in [Int]() }
      // Lump sums are rounded as they add up, so that a year's twelfths are the year's sum to the cent.
      var owed = 0.0
      var paid = 0
      for (month, frame) in calendar.months.enumerated() {
        // A price that changes inside a month holds from the next one.
        let level = 100 * calendar.priceIndex(of: frame) * price.value(at: frame.start)
        func cents(_ fact: BillableFact) -> Double { segment.funding.payment(for: fact) * level }
        for (severity, law) in segment.severities.enumerated() {
          let row = position * severities + severity
          dayCents[row * months + month] = cents(.dayOfCare(intensity: law.intensity))
          let whole = Self.rounded(dayCents[row * months + month] * frame.days)
          monthCents[row * months + month] = whole
          monthCentsBefore[row * (months + 1) + month + 1] = monthCentsBefore[row * (months + 1) + month] + whole
        }
        startCents[position * months + month] = Self.rounded(cents(.trajectoryStarted))
        endCents[position * months + month] = Self.rounded(cents(.trajectoryEnded))
        owed += cents(.monthOpened(shareOfYear: calendar.shareOfYear(of: frame)))
        let sum = Self.rounded(owed) - paid
        paid += sum
        for (provider, part) in Apportionment.divide(sum, by: shares).enumerated() { lumps[provider].append(part) }
      }
      for lump in lumps { lumpCents += lump }
    }
  }

  /// The most that one fact of care may cost, in cents (100 million euro), and a month's lump sum (10¹² euro): sums over
  /// all clients and months then fit a whole number.
  private static let factLimit = 1e10
  private static let lumpLimit = 1e14

  /// The first segment whose prices, with their changes and indexation, pass what a ledger of cents can hold.
  static func firstUnpayableSegment(of scenario: Scenario, calendar: ContractCalendar) -> Int? {
    scenario.segments.indices.first { position in
      let segment = scenario.segments[position]
      let price = Timeline(1, steps: scenario.steps(.price, in: position))
      return calendar.months.contains { month in
        let level = 100 * calendar.priceIndex(of: month) * price.value(at: month.start)
        let facts: [BillableFact] =
          segment.severities.map { .dayOfCare(intensity: $0.intensity) } + [.trajectoryStarted, .trajectoryEnded]
        let isPayable =
          facts.allSatisfy { segment.funding.payment(for: $0) * level * 31 <= factLimit }
          && segment.funding.payment(for: .monthOpened(shareOfYear: 1.0 / 12)) * level <= lumpLimit
        return !isPayable
      }
    }
  }

  /// Rounds half up; no price is negative. (`rounded()` calls the C library on processors without SSE 4.1.)
  @inline(__always)
  static func rounded(_ cents: Double) -> Int { Int(cents + 0.5) }
}
