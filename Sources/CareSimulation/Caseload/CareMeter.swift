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
/// ceiling (urgent when they started) are counted apart. Where a contract's terms pay in another way than those before,
/// each version of them has a line of its own: who is paid by earlier ones is counted there (`TermsPassage`).
struct CareMeter: ~Copyable {
  let months: Int
  let severities: Int
  /// Relative hours by severity: `[segment][severity]`.
  let intensities: OwnedBuffer<Int, Double>
  let segments: OwnedBuffer<ContractIndex, SegmentIndex>
  let monthStarts: OwnedBuffer<Int, Double>
  /// A contract's lines: the first, how many there are, and the one of the terms that hold.
  let firstLine: OwnedBuffer<ContractIndex, Int>
  let lineCount: OwnedBuffer<ContractIndex, Int>
  let currentLine: OwnedBuffer<ContractIndex, Int>
  let passages: OwnedBuffer<ContractIndex, TermsPassage>
  /// Cents for a day, unrounded, and for each whole month: `[line][severity][month]`; the latter also summed over
  /// the months before.
  private let dayCents: OwnedBuffer<Int, Double>
  let wholeMonthCents: OwnedBuffer<Int, Int>
  let wholeMonthCentsBefore: OwnedBuffer<Int, Int>
  /// Cents for a start and an end: `[line][month]`.
  let startCents: OwnedBuffer<Int, Int>
  let endCents: OwnedBuffer<Int, Int>
  /// Clients in care all month, and clients who came this month: `[line][exempt][severity]`.
  let whole: OwnedBuffer<Int, Int>
  let newcomers: OwnedBuffer<Int, Int>
  /// The month's cents so far: `[line][exempt]`.
  let monthCents: OwnedBuffer<Int, Int>
  /// What of it is for starts and ends of trajectories: `[line]`.
  let trajectoryCents: OwnedBuffer<Int, Int>
  /// The month's client-days, and the same weighed by hours, if nobody came or left any more: `[contract]`.
  let careDays: OwnedBuffer<ContractIndex, Double>
  let careUnits: OwnedBuffer<ContractIndex, Double>
  /// What the clients in care bring a day, in cents: `[contract]`.
  let dailyCents: OwnedBuffer<ContractIndex, Double>
  /// What hangs on the outcomes of trajectories.
  let outcomes: OutcomePayments
  private(set) var month = 0
  private var monthStart = 0.0
  private(set) var monthEnd = 0.0
  private(set) var centsByMonth = 0
  var centsByClient = 0

  init(_ plan: OrderedPlan) {
    let severities = plan.scenario.segments.reduce(1) { max($0, $1.severities.count) }
    let months = plan.calendar.months.count
    let contracts = plan.contracts.count
    let lines = plan.lineCount
    self.months = months
    self.severities = severities
    intensities = OwnedBuffer(
      plan.scenario.segments.flatMap { segment in
        (0..<severities).map { $0 < segment.severities.count ? segment.severities[$0].intensity : 0 }
      })
    segments = OwnedBuffer(plan.gates.map(\.segment))
    monthStarts = OwnedBuffer(plan.calendar.months.map(\.start))
    firstLine = OwnedBuffer(plan.firstLines)
    lineCount = OwnedBuffer(plan.contracts.map(\.passage.versions))
    currentLine = OwnedBuffer(plan.firstLines)
    passages = OwnedBuffer(plan.contracts.map(\.passage))
    dayCents = OwnedBuffer(repeating: 0, count: lines * severities * months)
    wholeMonthCents = OwnedBuffer(repeating: 0, count: lines * severities * months)
    wholeMonthCentsBefore = OwnedBuffer(repeating: 0, count: lines * severities * (months + 1))
    startCents = OwnedBuffer(repeating: 0, count: lines * months)
    endCents = OwnedBuffer(repeating: 0, count: lines * months)
    whole = OwnedBuffer(repeating: 0, count: lines * 2 * severities)
    newcomers = OwnedBuffer(repeating: 0, count: lines * 2 * severities)
    monthCents = OwnedBuffer(repeating: 0, count: lines * 2)
    trajectoryCents = OwnedBuffer(repeating: 0, count: lines)
    careDays = OwnedBuffer(repeating: 0, count: contracts)
    careUnits = OwnedBuffer(repeating: 0, count: contracts)
    dailyCents = OwnedBuffer(repeating: 0, count: contracts)
    outcomes = OutcomePayments(plan)
  }

  mutating func reset() {
    whole.fill(with: 0)
    newcomers.fill(with: 0)
    monthCents.fill(with: 0)
    trajectoryCents.fill(with: 0)
    careDays.fill(with: 0)
    careUnits.fill(with: 0)
    dailyCents.fill(with: 0)
    outcomes.reset()
    // The first agreement's; those of the time before have a line only where they are kept apart.
    for contract in currentLine.indices {
      currentLine[contract] = firstLine[contract] + min(1, lineCount[contract] - 1)
    }
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
    setPrices(onLine: currentLine[contract], start: start, end: end, day: day)
    openMonth(of: contract)
  }

  /// The same on one of a contract's lines.
  func setPrices(onLine line: Int, start: Double, end: Double, day: (Int) -> Double) {
    startCents[line * months + month] = Cents.rounded(start)
    endCents[line * months + month] = Cents.rounded(start + end) - Cents.rounded(start)
    for severity in 0..<severities { dayCents[(line * severities + severity) * months + month] = day(severity) }
  }

  /// The prices of the month that opens are those of the month before.
  func repeatPrices(of contract: ContractIndex) {
    let line = currentLine[contract]
    startCents[line * months + month] = startCents[line * months + month - 1]
    endCents[line * months + month] = endCents[line * months + month - 1]
    for severity in 0..<severities {
      let row = (line * severities + severity) * months + month
      dayCents[row] = dayCents[row - 1]
    }
    openMonth(of: contract)
  }

  /// What the month brings at its prices if nobody comes or leaves.
  private func openMonth(of contract: ContractIndex) {
    let segment = segments[contract]
    var daily = 0.0
    var units = 0.0
    var inCare = 0
    for line in lines(of: contract) {
      trajectoryCents[line] = 0
      monthCents[line * 2] = 0
      monthCents[line * 2 + 1] = 0
      for severity in 0..<severities {
        let row = line * severities + severity
        let cents = dayCents[row * months + month]
        let wholeMonth = Cents.rounded(cents * (monthEnd - monthStart))
        wholeMonthCents[row * months + month] = wholeMonth
        wholeMonthCentsBefore[row * (months + 1) + month + 1] =
          wholeMonthCentsBefore[row * (months + 1) + month] + wholeMonth
        let clients = whole[clientRow(line, 0, severity)] + whole[clientRow(line, 1, severity)]
        inCare += clients
        daily += Double(clients) * cents
        units += Double(clients) * intensities[segment.position * severities + severity]
      }
    }
    dailyCents[contract] = daily
    careDays[contract] = Double(inCare) * (monthEnd - monthStart)
    careUnits[contract] = units * (monthEnd - monthStart)
  }

  /// The lines of a contract that may pay for anybody now: those of its terms until now.
  @inline(__always)
  func lines(of contract: ContractIndex) -> Range<Int> { firstLine[contract]..<currentLine[contract] + 1 }

  // MARK: - Clients

  /// Somebody is in care when the simulation starts.
  func foundInCare(with contract: ContractIndex, severity: UInt8) {
    whole[clientRow(line(of: contract, begun: -1), 0, Int(severity))] += 1
  }

  /// Care starts, in a trajectory that began in a month; `isFree` where it is a paid one that goes on or is opened again.
  mutating func started(
    with contract: ContractIndex, severity: UInt8, isExempt: Bool, isFree: Bool, begun: Int, at time: Double
  ) {
    let line = line(of: contract, begun: begun)
    let row = line * severities + Int(severity)
    let upFront = isFree ? 0 : startCents[line * months + month]
    centsByClient += upFront
    newcomers[clientRow(line, isExempt ? 1 : 0, Int(severity))] += 1
    monthCents[line * 2 + (isExempt ? 1 : 0)] +=
      upFront + wholeMonthCents[row * months + month]
      - cents(row, month, until: time)
    trajectoryCents[line] += upFront
    dailyCents[contract] += dayCents[row * months + month]
    careDays[contract] += monthEnd - time
    careUnits[contract] += intensities[segments[contract].position * severities + Int(severity)] * (monthEnd - time)
  }

  /// Care ends, of somebody who started in a month at a moment.
  @inline(__always)
  mutating func ended(
    with contract: ContractIndex, severity: UInt8, isExempt: Bool, isFree: Bool, _ stay: MeteredStay, now time: Double
  ) {
    let line = line(of: contract, begun: stay.trajectoryMonth)
    let prices = line * severities + Int(severity)
    let row = clientRow(line, isExempt ? 1 : 0, Int(severity))
    let isUnderWay = isUnderWay(stay, with: contract)
    let atEnd = isFree || isUnderWay ? 0 : endCents[line * months + month]
    var owed = atEnd
    let last = cents(prices, month, until: time)
    if stay.month == month {
      newcomers[row] -= 1
      owed += last - wholeMonthCents[prices * months + month]
      centsByClient += atEnd + last - cents(prices, month, until: stay.started)
    } else {
      whole[row] -= 1
      owed += last
      centsByClient +=
        atEnd + last
        + (isUnderWay
          ? billUnderWay(contract, severity, stay, upTo: month)
          : bill(prices, startedIn: stay.month, at: stay.started, upTo: month))
    }
    monthCents[line * 2 + (isExempt ? 1 : 0)] += owed
    trajectoryCents[line] += atEnd
    if isUnderWay, !isFree { endUnderWay(with: contract, isExempt: isExempt, stay, now: time) }
    dailyCents[contract] -= dayCents[prices * months + month]
    careDays[contract] += time - monthEnd
    careUnits[contract] += intensities[segments[contract].position * severities + Int(severity)] * (time - monthEnd)
  }

  /// The contract is over while a client is in care: his bill up to the end.
  mutating func stillInCare(with contract: ContractIndex, severity: UInt8, _ stay: MeteredStay) {
    centsByClient +=
      isUnderWay(stay, with: contract)
      ? billUnderWay(contract, severity, stay, upTo: month + 1)
      : bill(
        currentLine[contract] * severities + Int(severity), startedIn: stay.month, at: stay.started, upTo: month + 1)
  }

  // MARK: - Sums

  /// The month's production of a contract if nobody came or left any more: all of it, and what exempt clients bring.
  func production(of contract: ContractIndex) -> (all: Int, exempt: Int) {
    lines(of: contract).reduce(into: (all: 0, exempt: 0)) { sums, line in
      let own = production(onLine: line)
      sums.all += own.all
      sums.exempt += own.exempt
    }
  }

  /// The same on one of a contract's lines.
  func production(onLine line: Int) -> (all: Int, exempt: Int) {
    var sums = (regular: monthCents[line * 2], exempt: monthCents[line * 2 + 1])
    for severity in 0..<severities {
      let price = wholeMonthCents[(line * severities + severity) * months + month]
      sums.regular += whole[clientRow(line, 0, severity)] * price
      sums.exempt += whole[clientRow(line, 1, severity)] * price
    }
    return (sums.regular + sums.exempt, sums.exempt)
  }

  /// What the clients in care bring a day, in cents.
  func dailyValue(of contract: ContractIndex) -> Double { dailyCents[contract] }

  /// The clients in care.
  func clients(of contract: ContractIndex) -> Int {
    lines(of: contract).reduce(0) { $0 + clients(onLine: $1) }
  }

  /// The clients in care who are paid by one of a contract's lines.
  func clients(onLine line: Int) -> Int {
    (0..<(2 * severities)).reduce(0) {
      $0 + whole[line * 2 * severities + $1] + newcomers[line * 2 * severities + $1]
    }
  }

  /// The most that a client in care brings at his end, in cents: a whole price, where some began under earlier terms.
  func mostAtEnd(of contract: ContractIndex) -> Int {
    guard lineCount[contract] > 1 else { return endCents[currentLine[contract] * months + month] }
    return lines(of: contract).reduce(0) { max($0, startCents[$1 * months + month] + endCents[$1 * months + month]) }
  }

  /// What the clients in care bring at their end if all end now, in cents.
  func endValue(of contract: ContractIndex) -> Int {
    lines(of: contract).reduce(0) { $0 + clients(onLine: $1) * endCents[$1 * months + month] }
  }

  /// The price of a day, a start and an end for a client of some severity who starts now, in cents.
  func price(of contract: ContractIndex, severity: UInt8) -> (day: Double, start: Int, end: Int) {
    let line = currentLine[contract]
    return (
      dayCents[(line * severities + Int(severity)) * months + month],
      startCents[line * months + month],
      endCents[line * months + month]
    )
  }

  /// The month's client-days.
  func careDays(of contract: ContractIndex) -> Double { careDays[contract] }

  /// The month's client-days, weighed by hours.
  func careUnits(of contract: ContractIndex) -> Double { careUnits[contract] }

  /// The month of a contract is over: its production.
  mutating func monthCloses(for contract: ContractIndex) -> (all: Int, exempt: Int) {
    let sums = production(of: contract)
    centsByMonth += sums.all
    for line in lines(of: contract) {
      for row in (line * 2 * severities)..<((line + 1) * 2 * severities) {
        whole[row] += newcomers[row]
        newcomers[row] = 0
      }
    }
    return sums
  }

  @inline(__always)
  func clientRow(_ line: Int, _ exempt: Int, _ severity: Int) -> Int {
    (line * 2 + exempt) * severities + severity
  }

  /// What the days of a month up to a moment are worth.
  @inline(__always)
  func cents(_ row: Int, _ month: Int, until time: Double) -> Int {
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
