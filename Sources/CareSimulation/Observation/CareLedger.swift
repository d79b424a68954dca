/// What the municipality owes each provider each month, in cents, as care is delivered.
///
/// A client's bill is made up a month at a time: a part of the month in which care starts, whole months, a part of the
/// month in which it ends. Whole months are counted, not walked through, so a bill costs the same for a week as for
/// ten years. The bills are summed a second time by client, to be compared (see `Audit`).
struct CareLedger: ~Copyable {
  private let months: Int
  private let severities: Int
  private let dayCents: OwnedBuffer<Double>
  private let wholeMonthCents: OwnedBuffer<Int>
  private let wholeMonthCentsBefore: OwnedBuffer<Int>
  private let startCents: OwnedBuffer<Int>
  private let endCents: OwnedBuffer<Int>
  private let lumpCents: OwnedBuffer<Int>
  private let monthEnds: OwnedBuffer<Double>
  private let segments: OwnedBuffer<Int>
  /// Clients in care all month, and clients who came this month: `[provider][severity]`.
  private let whole: OwnedBuffer<Int>
  private let newcomers: OwnedBuffer<Int>
  /// The month's cents so far by provider, and by segment once the month is closed.
  private let monthCents: OwnedBuffer<Int>
  private let segmentCents: OwnedBuffer<Int>
  private let totals: OwnedBuffer<Int>
  private var month = 0
  private var monthStart = 0.0
  private var monthEnd = 0.0
  private(set) var centsByMonth = 0
  private(set) var centsByClient = 0

  init(_ plan: SimulationPlan) {
    let prices = plan.prices
    months = prices.months
    severities = prices.severities
    dayCents = OwnedBuffer(prices.dayCents)
    wholeMonthCents = OwnedBuffer(prices.monthCents)
    wholeMonthCentsBefore = OwnedBuffer(prices.monthCentsBefore)
    startCents = OwnedBuffer(prices.startCents)
    endCents = OwnedBuffer(prices.endCents)
    lumpCents = OwnedBuffer(prices.lumpCents)
    monthEnds = OwnedBuffer(prices.monthEnds)
    segments = OwnedBuffer(plan.providerSegments)
    let providers = plan.providerSegments.count
    whole = OwnedBuffer(repeating: 0, count: providers * severities)
    newcomers = OwnedBuffer(repeating: 0, count: providers * severities)
    monthCents = OwnedBuffer(repeating: 0, count: providers)
    segmentCents = OwnedBuffer(repeating: 0, count: plan.segments.count)
    totals = OwnedBuffer(repeating: 0, count: providers)
  }

  /// The sum of what each provider is owed.
  var centsByProvider: Int { (0..<totals.count).reduce(0) { $0 + totals[$1] } }

  mutating func reset() {
    whole.fill(with: 0)
    newcomers.fill(with: 0)
    totals.fill(with: 0)
    centsByMonth = 0
    centsByClient = 0
  }

  /// Somebody is in care when the simulation starts.
  func foundInCare(with provider: Int, severity: UInt8) {
    whole[provider * severities + Int(severity)] += 1
  }

  mutating func monthOpens(_ month: Int, at start: Double, until end: Double) {
    self.month = month
    monthStart = start
    monthEnd = end
    for provider in 0..<monthCents.count {
      let lump = lumpCents[provider * months + month]
      monthCents[provider] = lump
      centsByClient += lump
    }
  }

  mutating func started(with provider: Int, severity: UInt8, at time: Double) {
    let segment = segments[provider]
    let upFront = startCents[segment * months + month]
    centsByClient += upFront
    newcomers[provider * severities + Int(severity)] += 1
    monthCents[provider] += upFront + cents(priceRow(segment, severity), month, days: monthEnd - time)
  }

  mutating func ended(
    with provider: Int, severity: UInt8, startedIn startMonth: Int, at started: Double, now time: Double
  ) {
    let segment = segments[provider]
    let prices = priceRow(segment, severity)
    let row = provider * severities + Int(severity)
    let atEnd = endCents[segment * months + month]
    if startMonth == month {
      newcomers[row] -= 1
      let delivered = cents(prices, month, days: time - started)
      monthCents[provider] += atEnd + delivered - cents(prices, month, days: monthEnd - started)
      centsByClient += atEnd + delivered
    } else {
      whole[row] -= 1
      let last = cents(prices, month, days: time - monthStart)
      monthCents[provider] += atEnd + last
      centsByClient += atEnd + last + bill(prices, startedIn: startMonth, at: started, upTo: month)
    }
  }

  mutating func monthCloses() {
    segmentCents.fill(with: 0)
    for provider in 0..<monthCents.count {
      let segment = segments[provider]
      var cents = monthCents[provider]
      for severity in 0..<severities {
        let row = provider * severities + severity
        cents += whole[row] * wholeMonthCents[priceRow(segment, UInt8(severity)) * months + month]
        whole[row] += newcomers[row]
        newcomers[row] = 0
      }
      totals[provider] += cents
      segmentCents[segment] += cents
    }
    for segment in 0..<segmentCents.count { centsByMonth += segmentCents[segment] }
  }

  /// The month's cost of a segment in cents, once the month is closed.
  func cents(of segment: Int) -> Int { segmentCents[segment] }

  /// The contract is over while a client is in care: his bill up to the end.
  mutating func stillInCare(with provider: Int, severity: UInt8, startedIn startMonth: Int, at started: Double) {
    centsByClient += bill(priceRow(segments[provider], severity), startedIn: startMonth, at: started, upTo: month + 1)
  }

  @inline(__always)
  private func priceRow(_ segment: Int, _ severity: UInt8) -> Int { segment * severities + Int(severity) }

  @inline(__always)
  private func cents(_ row: Int, _ month: Int, days: Double) -> Int {
    PriceTable.rounded(dayCents[row * months + month] * days)
  }

  /// The part of the month in which care started, and the whole months after it up to but not including `end`.
  private func bill(_ row: Int, startedIn startMonth: Int, at started: Double, upTo end: Int) -> Int {
    let wholeMonths =
      wholeMonthCentsBefore[row * (months + 1) + end] - wholeMonthCentsBefore[row * (months + 1) + startMonth + 1]
    return startMonth < 0 ? wholeMonths : wholeMonths + cents(row, startMonth, days: monthEnds[startMonth] - started)
  }
}
