/// Is told what happens, and fills the months. The dynamics know nothing of it but its name.
struct MonthlyObserver: ~Copyable {
  private let segments: Int
  private var cells: UnsafeMutablePointer<Double>
  private let size: Int
  private var monthEnd = 0.0
  private var waiting: UnsafeMutablePointer<Int>
  private var inCare: UnsafeMutablePointer<Int>
  private var blocked: UnsafeMutablePointer<Int>
  /// Waits of those who started.
  private let waits: WaitCounts
  /// Where the budget year of the month begins in them.
  private var waitsOfYear = 0

  init(segments: Int, years: Int) {
    self.segments = segments
    waits = WaitCounts(segments: segments, years: years)
    size = Tally.allCases.count * segments
    cells = .allocate(capacity: size)
    cells.initialize(repeating: 0, count: size)
    waiting = .allocate(capacity: segments)
    inCare = .allocate(capacity: segments)
    blocked = .allocate(capacity: segments)
    reset()
  }

  deinit {
    cells.deallocate()
    waiting.deallocate()
    inCare.deallocate()
    blocked.deallocate()
  }

  mutating func reset() {
    waiting.initialize(repeating: 0, count: segments)
    inCare.initialize(repeating: 0, count: segments)
    blocked.initialize(repeating: 0, count: segments)
    waits.reset()
  }

  @inline(__always)
  private mutating func add(_ value: Double, to tally: Tally, _ segment: Int) {
    cells[tally.rawValue * segments + segment] += value
  }

  /// A month begins, in a budget year by its position; whoever is there stays until told otherwise.
  mutating func monthOpens(at start: Double, until end: Double, year: Int) {
    waitsOfYear = waits.row(0, year: year)
    cells.update(repeating: 0, count: size)
    monthEnd = end
    for segment in 0..<segments {
      add(Double(inCare[segment]) * (end - start), to: .careDays, segment)
      add(Double(waiting[segment]) * (end - start), to: .waitingDays, segment)
      add(Double(blocked[segment]) * (end - start), to: .blockedDays, segment)
    }
  }

  mutating func arrived(in segment: Int) { add(1, to: .arrivals, segment) }

  mutating func movedIn(to segment: Int) { add(1, to: .movesIn, segment) }

  mutating func droppedOut(of segment: Int) { add(1, to: .dropOuts, segment) }

  mutating func joinedList(of segment: Int, at time: Double) {
    waiting[segment] += 1
    add(1, to: .delayed, segment)
    add(monthEnd - time, to: .waitingDays, segment)
  }

  mutating func leftList(of segment: Int, at time: Double) {
    waiting[segment] -= 1
    add(time - monthEnd, to: .waitingDays, segment)
  }

  mutating func started(
    in segment: Int, at time: Double, wait: Double, isUrgent: Bool, isWithinNorm: Bool, weight: Double
  ) {
    inCare[segment] += 1
    add(weight, to: .weightedStarts, segment)
    add(weight * wait, to: .weightedWaitDays, segment)
    add(1, to: .starts, segment)
    add(wait, to: .waitDays, segment)
    waits.add(wait, row: waitsOfYear + segment)
    if isUrgent {
      add(1, to: .urgentStarts, segment)
      add(wait, to: .urgentWaitDays, segment)
    }
    if isWithinNorm { add(1, to: .startsWithinNorm, segment) }
    add(monthEnd - time, to: .careDays, segment)
  }

  mutating func ended(in segment: Int, at time: Double) {
    inCare[segment] -= 1
    add(1, to: .ends, segment)
    add(time - monthEnd, to: .careDays, segment)
  }

  mutating func becameBlocked(in segment: Int, at time: Double) {
    blocked[segment] += 1
    add(monthEnd - time, to: .blockedDays, segment)
  }

  mutating func noLongerBlocked(in segment: Int, at time: Double) {
    blocked[segment] -= 1
    add(time - monthEnd, to: .blockedDays, segment)
  }

  mutating func diverted(in segment: Int) { add(1, to: .diverted, segment) }

  mutating func becameHeavier(in segment: Int) { add(1, to: .stepUps, segment) }

  mutating func leftUnresolved(in segment: Int) { add(1, to: .unresolvedDropOuts, segment) }

  mutating func leftCare(of segment: Int) { add(1, to: .exits, segment) }

  mutating func willComeBack(to segment: Int) { add(1, to: .reEntries, segment) }

  mutating func transferred(in segment: Int) { add(1, to: .transfers, segment) }

  mutating func induced(in segment: Int) { add(1, to: .inducedStarts, segment) }

  mutating func spentOnAccess(cents: Int, in segment: Int) { add(Double(cents), to: .accessCost, segment) }

  mutating func countedAsClient(in segment: Int) { add(1, to: .clients, segment) }

  mutating func placesChanged(in segment: Int, by difference: Int, at time: Double) {
    add(Double(difference) * (monthEnd - time), to: .placeDays, segment)
  }

  /// Somebody is there when the simulation starts.
  mutating func foundInCare(in segment: Int) { inCare[segment] += 1 }
  mutating func foundWaiting(for segment: Int) { waiting[segment] += 1 }
  mutating func foundBlocked(in segment: Int) { blocked[segment] += 1 }

  /// The month is over: places at its end, place-days as they stood at its opening, and cost in cents come from
  /// elsewhere.
  mutating func monthCloses(
    in segment: Int, places: Double, placeDays: Double, cost: Int, choice: Double, distress: Double
  ) {
    add(choice, to: .choice, segment)
    add(distress, to: .distress, segment)
    add(Double(waiting[segment]), to: .waiting, segment)
    add(Double(inCare[segment]), to: .inCare, segment)
    add(places, to: .places, segment)
    add(placeDays, to: .placeDays, segment)
    add(Double(cost), to: .cost, segment)
  }

  /// How many wait for a segment.
  func waitingClients(for segment: Int) -> Int { waiting[segment] }

  /// One of the month's tallies so far; days are those there will be if nothing changes until its end.
  func tally(_ tally: Tally, _ segment: Int) -> Double { cells[tally.rawValue * segments + segment] }

  /// Tells each bin of `WaitHistogram` with waits of those who started in a segment in a budget year, by its position.
  func forEachWaitBin(in segment: Int, year: Int, _ body: (_ bin: Int, _ count: Int) -> Void) {
    waits.forEach(row: waits.row(segment, year: year), body)
  }

  /// The longest of those waits, in days.
  func longestWait(in segment: Int, year: Int) -> Double { waits.longest(row: waits.row(segment, year: year)) }

  /// The month's tallies: `[tally][segment]`.
  var tallies: UnsafePointer<Double> { UnsafePointer(cells) }
}
