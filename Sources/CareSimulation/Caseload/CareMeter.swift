internal import YouthCare

/// The value of the care that each contract delivers, by month in cents.
///
/// MODEL.md, M2.
///
/// A client's bill is made up a month at a time: a part of the month in which care starts, whole months, a part of the
/// month in which it ends. Whole months are counted, not walked through, so a bill costs the same for a week as for
/// ten years. The bills are summed a second time by client, to be compared (see `Audit`).
///
/// Rounding: the days from the beginning of a month to a moment are worth their price in whole cents, and a stay what
/// its last moment is worth more than its first. So the parts of a month add up to the month: a place that one client
/// leaves to the next at one price brings what its days cost, to the cent. The parts of a price do too: an end is paid
/// what the whole is more than the start.
///
/// Prices can change each month, so they are set as each month opens. Clients whose care must go on whatever the
/// ceiling (urgent when they started) are counted apart.
struct CareMeter: ~Copyable {
  private let months: Int
  private let severities: Int
  /// Relative hours by severity: `[segment][severity]`.
  private let intensities: OwnedBuffer<Int, Double>
  private let segments: OwnedBuffer<ContractIndex, SegmentIndex>
  private let monthStarts: OwnedBuffer<Int, Double>
  /// Cents for a day, unrounded, and for each whole month: `[contract][severity][month]`; the latter also summed over
  /// the months before.
  private let dayCents: OwnedBuffer<Int, Double>
  private let wholeMonthCents: OwnedBuffer<Int, Int>
  private let wholeMonthCentsBefore: OwnedBuffer<Int, Int>
  /// Cents for a start and an end: `[contract][month]`.
  private let startCents: OwnedBuffer<Int, Int>
  private let endCents: OwnedBuffer<Int, Int>
  /// Clients in care all month, and clients who came this month: `[contract][exempt][severity]`.
  private let whole: OwnedBuffer<Int, Int>
  private let newcomers: OwnedBuffer<Int, Int>
  /// The month's cents so far: `[contract][exempt]`.
  private let monthCents: OwnedBuffer<Int, Int>
  /// The month's client-days weighed by hours, if nobody came or left any more: `[contract]`.
  private let careUnits: OwnedBuffer<ContractIndex, Double>
  /// What the clients in care bring a day, in cents: `[contract]`.
  private let dailyCents: OwnedBuffer<ContractIndex, Double>
  private var month = 0
  private var monthStart = 0.0
  private var monthEnd = 0.0
  private(set) var centsByMonth = 0
  private(set) var centsByClient = 0

  init(_ plan: OrderedPlan) {
    let severities = plan.scenario.segments.reduce(1) { max($0, $1.severities.count) }
    let months = plan.calendar.months.count
    let contracts = plan.contracts.count
    self.months = months
    self.severities = severities
    intensities = OwnedBuffer(
      plan.scenario.segments.flatMap { segment in
        (0..<severities).map { $0 < segment.severities.count ? segment.severities[$0].intensity : 0 }
      })
    segments = OwnedBuffer(plan.gates.map(\.segment))
    monthStarts = OwnedBuffer(plan.calendar.months.map(\.start))
    dayCents = OwnedBuffer(repeating: 0, count: contracts * severities * months)
    wholeMonthCents = OwnedBuffer(repeating: 0, count: contracts * severities * months)
    wholeMonthCentsBefore = OwnedBuffer(repeating: 0, count: contracts * severities * (months + 1))
    startCents = OwnedBuffer(repeating: 0, count: contracts * months)
    endCents = OwnedBuffer(repeating: 0, count: contracts * months)
    whole = OwnedBuffer(repeating: 0, count: contracts * 2 * severities)
    newcomers = OwnedBuffer(repeating: 0, count: contracts * 2 * severities)
    monthCents = OwnedBuffer(repeating: 0, count: contracts * 2)
    careUnits = OwnedBuffer(repeating: 0, count: contracts)
    dailyCents = OwnedBuffer(repeating: 0, count: contracts)
  }

  mutating func reset() {
    whole.fill(with: 0)
    newcomers.fill(with: 0)
    monthCents.fill(with: 0)
    careUnits.fill(with: 0)
    dailyCents.fill(with: 0)
    centsByMonth = 0
    centsByClient = 0
  }

  // MARK: - Prices

  mutating func monthOpens(_ month: Int, at start: Double, until end: Double) {
    self.month = month
    monthStart = start
    monthEnd = end
  }

  /// The prices of a contract in the month that opens: cents for a day by severity, for a start and for an end.
  ///
  /// MODEL.md, M8.
  func setPrices(of contract: ContractIndex, start: Double, end: Double, day: (Int) -> Double) {
    startCents[contract.position * months + month] = Cents.rounded(start)
    endCents[contract.position * months + month] = Cents.rounded(start + end) - Cents.rounded(start)
    for severity in 0..<severities {
      dayCents[(contract.position * severities + severity) * months + month] = day(severity)
    }
    openMonth(of: contract)
  }

  /// The prices of the month that opens are those of the month before.
  func repeatPrices(of contract: ContractIndex) {
    startCents[contract.position * months + month] = startCents[contract.position * months + month - 1]
    endCents[contract.position * months + month] = endCents[contract.position * months + month - 1]
    for severity in 0..<severities {
      let row = (contract.position * severities + severity) * months + month
      dayCents[row] = dayCents[row - 1]
    }
    openMonth(of: contract)
  }

  /// What the month brings at its prices if nobody comes or leaves.
  private func openMonth(of contract: ContractIndex) {
    let segment = segments[contract]
    monthCents[contract.position * 2] = 0
    monthCents[contract.position * 2 + 1] = 0
    var daily = 0.0
    var units = 0.0
    for severity in 0..<severities {
      let row = contract.position * severities + severity
      let cents = dayCents[row * months + month]
      let wholeMonth = Cents.rounded(cents * (monthEnd - monthStart))
      wholeMonthCents[row * months + month] = wholeMonth
      wholeMonthCentsBefore[row * (months + 1) + month + 1] =
        wholeMonthCentsBefore[row * (months + 1) + month] + wholeMonth
      let clients = whole[clientRow(contract, 0, severity)] + whole[clientRow(contract, 1, severity)]
      daily += Double(clients) * cents
      units += Double(clients) * intensities[segment.position * severities + severity]
    }
    dailyCents[contract] = daily
    careUnits[contract] = units * (monthEnd - monthStart)
  }

  // MARK: - Clients

  /// Somebody is in care when the simulation starts.
  func foundInCare(with contract: ContractIndex, severity: UInt8) {
    whole[clientRow(contract, 0, Int(severity))] += 1
  }

  /// Care starts; `isFree` where the trajectory is a paid one opened again.
  mutating func started(with contract: ContractIndex, severity: UInt8, isExempt: Bool, isFree: Bool, at time: Double) {
    let row = contract.position * severities + Int(severity)
    let upFront = isFree ? 0 : startCents[contract.position * months + month]
    centsByClient += upFront
    newcomers[clientRow(contract, isExempt ? 1 : 0, Int(severity))] += 1
    monthCents[contract.position * 2 + (isExempt ? 1 : 0)] +=
      upFront + wholeMonthCents[row * months + month]
      - cents(row, month, until: time)
    dailyCents[contract] += dayCents[row * months + month]
    careUnits[contract] += intensities[segments[contract].position * severities + Int(severity)] * (monthEnd - time)
  }

  /// Care ends, of somebody who started in a month at a moment.
  @inline(__always)
  mutating func ended(
    with contract: ContractIndex, severity: UInt8, isExempt: Bool, isFree: Bool, startedIn startMonth: Int,
    at started: Double, now time: Double
  ) {
    let prices = contract.position * severities + Int(severity)
    let row = clientRow(contract, isExempt ? 1 : 0, Int(severity))
    let atEnd = isFree ? 0 : endCents[contract.position * months + month]
    var owed = atEnd
    let last = cents(prices, month, until: time)
    if startMonth == month {
      newcomers[row] -= 1
      owed += last - wholeMonthCents[prices * months + month]
      centsByClient += atEnd + last - cents(prices, month, until: started)
    } else {
      whole[row] -= 1
      owed += last
      centsByClient += atEnd + last + bill(prices, startedIn: startMonth, at: started, upTo: month)
    }
    monthCents[contract.position * 2 + (isExempt ? 1 : 0)] += owed
    dailyCents[contract] -= dayCents[prices * months + month]
    careUnits[contract] += intensities[segments[contract].position * severities + Int(severity)] * (time - monthEnd)
  }

  /// The contract is over while a client is in care: his bill up to the end.
  mutating func stillInCare(
    with contract: ContractIndex, severity: UInt8, startedIn startMonth: Int, at started: Double
  ) {
    centsByClient += bill(
      contract.position * severities + Int(severity), startedIn: startMonth, at: started, upTo: month + 1)
  }

  // MARK: - Sums

  /// The month's production of a contract if nobody came or left any more: all of it, and what exempt clients bring.
  func production(of contract: ContractIndex) -> (all: Int, exempt: Int) {
    var sums = (regular: monthCents[contract.position * 2], exempt: monthCents[contract.position * 2 + 1])
    for severity in 0..<severities {
      let price = wholeMonthCents[(contract.position * severities + severity) * months + month]
      sums.regular += whole[clientRow(contract, 0, severity)] * price
      sums.exempt += whole[clientRow(contract, 1, severity)] * price
    }
    return (sums.regular + sums.exempt, sums.exempt)
  }

  /// What the clients in care bring a day, in cents.
  func dailyValue(of contract: ContractIndex) -> Double { dailyCents[contract] }

  /// The clients in care.
  func clients(of contract: ContractIndex) -> Int {
    (0..<(2 * severities)).reduce(0) {
      $0 + whole[contract.position * 2 * severities + $1] + newcomers[contract.position * 2 * severities + $1]
    }
  }

  /// The price of a day, a start and an end for a client of some severity, in cents.
  func price(of contract: ContractIndex, severity: UInt8) -> (day: Double, start: Int, end: Int) {
    (
      dayCents[(contract.position * severities + Int(severity)) * months + month],
      startCents[contract.position * months + month],
      endCents[contract.position * months + month]
    )
  }

  /// The month's client-days, weighed by hours.
  func careUnits(of contract: ContractIndex) -> Double { careUnits[contract] }

  /// The month of a contract is over: its production.
  mutating func monthCloses(for contract: ContractIndex) -> (all: Int, exempt: Int) {
    let sums = production(of: contract)
    centsByMonth += sums.all
    for row in (contract.position * 2 * severities)..<((contract.position + 1) * 2 * severities) {
      whole[row] += newcomers[row]
      newcomers[row] = 0
    }
    return sums
  }

  @inline(__always)
  private func clientRow(_ contract: ContractIndex, _ exempt: Int, _ severity: Int) -> Int {
    (contract.position * 2 + exempt) * severities + severity
  }

  /// What the days of a month up to a moment are worth.
  @inline(__always)
  private func cents(_ row: Int, _ month: Int, until time: Double) -> Int {
    Cents.rounded(dayCents[row * months + month] * (time - monthStarts[month]))
  }

  /// The part of the month in which care started, and the whole months after it up to but not including `end`.
  private func bill(_ row: Int, startedIn startMonth: Int, at started: Double, upTo end: Int) -> Int {
    let wholeMonths =
      wholeMonthCentsBefore[row * (months + 1) + end] - wholeMonthCentsBefore[row * (months + 1) + startMonth + 1]
    guard startMonth >= 0 else { return wholeMonths }
    return wholeMonths + wholeMonthCents[row * months + startMonth] - cents(row, startMonth, until: started)
  }
}
