internal import YouthCare

/// What each fact of care costs in each month, in cents: the contract's prices, indexed and rounded.
struct PriceTable: Sendable {
  private let models: [any FundingModel]
  /// Price level and dated price changes: `[segment][month]`.
  private let factors: [[Double]]
  private let intensities: [[Double]]
  /// A whole month of care: `[segment][severity][month]`, and the running total before each month.
  let wholeMonth: [[[Int]]]
  let wholeMonthsBefore: [[[Int]]]
  let start: [[Int]]
  let end: [[Int]]
  /// Lump sums: `[provider][month]`.
  let lumpSums: [[Int]]
  /// Whether care itself is paid for, by segment.
  let paysForCare: [Bool]
  /// The end of each month.
  let monthEnds: [Double]

  init(_ scenario: Scenario, calendar: ContractCalendar) {
    models = scenario.segments.map(\.funding)
    intensities = scenario.segments.map { $0.severities.map(\.intensity) }
    var factors: [[Double]] = []
    var whole: [[[Int]]] = []
    var before: [[[Int]]] = []
    var starts: [[Int]] = []
    var ends: [[Int]] = []
    var lumps: [[Int]] = []
    var paying: [Bool] = []
    for (position, segment) in scenario.segments.enumerated() {
      let price = Timeline(1, steps: scenario.steps(.price, in: position))
      let factor = calendar.months.map { calendar.priceIndex(of: $0) * price.value(at: $0.start) }
      func cents(_ fact: BillableFact, _ month: Int) -> Int {
        Self.cents(segment.funding.payment(for: fact) * factor[month])
      }
      let months = calendar.months.indices
      factors.append(factor)
      let wholeMonths = segment.severities.map { severity in
        months.map { cents(.careDelivered(days: calendar.months[$0].days, intensity: severity.intensity), $0) }
      }
      whole.append(wholeMonths)
      before.append(
        wholeMonths.map { amounts in
          amounts.reduce(into: [0]) { sums, amount in sums.append(sums[sums.count - 1] + amount) }
        })
      paying.append(
        segment.severities.contains { segment.funding.payment(for: .careDelivered(days: 1, intensity: $0.intensity)) != 0 })
      starts.append(months.map { cents(.trajectoryStarted, $0) })
      ends.append(months.map { cents(.trajectoryEnded, $0) })
      let sums = months.map { month in
        Apportionment.divide(
          cents(.monthOpened(shareOfYear: calendar.shareOfYear(of: calendar.months[month])), month),
          by: segment.providers.map(\.share))
      }
      for provider in segment.providers.indices { lumps.append(sums.map { $0[provider] }) }
    }
    self.factors = factors
    wholeMonth = whole
    wholeMonthsBefore = before
    start = starts
    end = ends
    lumpSums = lumps
    paysForCare = paying
    monthEnds = calendar.months.map(\.end)
  }

  /// Some days of care inside a month.
  func care(segment: Int, severity: Int, month: Int, days: Double) -> Int {
    Self.cents(
      models[segment].payment(for: .careDelivered(days: days, intensity: intensities[segment][severity]))
        * factors[segment][month])
  }

  private static func cents(_ euros: Double) -> Int { Int((euros * 100).rounded()) }
}
