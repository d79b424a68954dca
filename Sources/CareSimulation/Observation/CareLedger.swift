/// What the municipality owes each provider each month, in cents, as care is delivered.
///
/// A client's bill is made up a month at a time: a part of the month in which care starts, whole months, a part of the
/// month in which it ends. Whole months are counted, not walked through, so a bill costs the same for a week as for
/// ten years. The bills are summed a second time by client, to be compared (see `Audit`).
struct CareLedger: ~Copyable {
  private let prices: PriceTable
  private let providers: Int
  private let severities: Int
  private let providerSegments: [Int]
  /// Clients in care all month, and clients who came this month: `[provider][severity]`.
  private var whole: [Int]
  private var newcomers: [Int]
  private var monthCents: [Int]
  private var segmentCents: [Int]
  private var month = 0
  private var monthStart = 0.0
  private var monthEnd = 0.0
  private(set) var centsByProvider: [Int]
  private(set) var centsByMonth = 0
  private(set) var centsByClient = 0

  init(_ plan: borrowing SimulationPlan) {
    prices = plan.prices
    providers = plan.providerSegments.count
    severities = plan.segments.reduce(1) { max($0, $1.severityShares.count) }
    providerSegments = plan.providerSegments
    whole = .init(repeating: 0, count: providers * severities)
    newcomers = whole
    monthCents = .init(repeating: 0, count: providers)
    segmentCents = .init(repeating: 0, count: plan.segments.count)
    centsByProvider = monthCents
  }

  mutating func reset() {
    for index in whole.indices {
      whole[index] = 0
      newcomers[index] = 0
    }
    for provider in 0..<providers { centsByProvider[provider] = 0 }
    centsByMonth = 0
    centsByClient = 0
  }

  /// Somebody is in care when the simulation starts.
  mutating func foundInCare(with provider: Int, severity: UInt8) {
    whole[provider * severities + Int(severity)] += 1
  }

  mutating func monthOpens(_ month: Int, at start: Double, until end: Double) {
    self.month = month
    monthStart = start
    monthEnd = end
    for provider in 0..<providers {
      let lump = prices.lumpSums[provider][month]
      monthCents[provider] = lump
      centsByClient += lump
    }
  }

  mutating func started(with provider: Int, severity: UInt8, at time: Double) {
    let segment = providerSegments[provider]
    let upFront = prices.start[segment][month]
    monthCents[provider] += upFront
    centsByClient += upFront
    guard prices.paysForCare[segment] else { return }
    newcomers[provider * severities + Int(severity)] += 1
    monthCents[provider] += prices.care(
      segment: segment, severity: Int(severity), month: month, days: monthEnd - time)
  }

  mutating func ended(with provider: Int, severity: UInt8, startedIn startMonth: Int, at started: Double, now time: Double) {
    let segment = providerSegments[provider]
    let atEnd = prices.end[segment][month]
    monthCents[provider] += atEnd
    centsByClient += atEnd
    guard prices.paysForCare[segment] else { return }
    let row = provider * severities + Int(severity)
    if startMonth == month {
      newcomers[row] -= 1
      let delivered = prices.care(segment: segment, severity: Int(severity), month: month, days: time - started)
      monthCents[provider] +=
        delivered - prices.care(segment: segment, severity: Int(severity), month: month, days: monthEnd - started)
      centsByClient += delivered
    } else {
      whole[row] -= 1
      let last = prices.care(segment: segment, severity: Int(severity), month: month, days: time - monthStart)
      monthCents[provider] += last
      centsByClient += last
      bill(segment: segment, severity: Int(severity), startedIn: startMonth, at: started, through: month)
    }
  }

  mutating func monthCloses() {
    for segment in segmentCents.indices { segmentCents[segment] = 0 }
    for provider in 0..<providers {
      let segment = providerSegments[provider]
      var cents = monthCents[provider]
      for severity in prices.wholeMonth[segment].indices {
        let row = provider * severities + severity
        if whole[row] != 0 { cents += whole[row] * prices.wholeMonth[segment][severity][month] }
        whole[row] += newcomers[row]
        newcomers[row] = 0
      }
      centsByProvider[provider] += cents
      segmentCents[segment] += cents
    }
    for cents in segmentCents { centsByMonth += cents }
  }

  /// The month's cost of a segment in cents, once the month is closed.
  func cents(of segment: Int) -> Int { segmentCents[segment] }

  /// The contract is over while a client is in care: his bill up to the end.
  mutating func stillInCare(with provider: Int, severity: UInt8, startedIn startMonth: Int, at started: Double) {
    let segment = providerSegments[provider]
    guard prices.paysForCare[segment] else { return }
    bill(segment: segment, severity: Int(severity), startedIn: startMonth, at: started, through: month + 1)
  }

  /// The part month in which care started, and the whole months after it up to but not including `end`.
  private mutating func bill(segment: Int, severity: Int, startedIn startMonth: Int, at started: Double, through end: Int) {
    let before = prices.wholeMonthsBefore[segment][severity]
    if startMonth >= 0 {
      centsByClient += prices.care(
        segment: segment, severity: severity, month: startMonth, days: prices.monthEnds[startMonth] - started)
    }
    centsByClient += before[end] - before[startMonth + 1]
  }
}
