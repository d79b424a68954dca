internal import YouthCare

/// Is told what happens, and fills the months. The dynamics know nothing of it but its name.
struct MonthlyObserver: ~Copyable {
  private let segments: Int
  private var cells: UnsafeMutablePointer<Double>
  private let size: Int
  private var monthEnd = 0.0
  /// Waits of those who started.
  private let waits: WaitCounts
  /// The care of the contract, and by what it was paid.
  let volumes: CareVolumes
  /// Who referred those who came, started and wait.
  let referrers: ReferrerCounts
  /// Where the budget year of the month begins in them.
  private var waitsOfYear = 0

  init(_ scenario: Scenario, years: Int) {
    let segments = scenario.segments.count
    self.segments = segments
    waits = WaitCounts(segments: segments, years: years)
    volumes = CareVolumes(segments: segments)
    referrers = ReferrerCounts(scenario)
    size = Tally.allCases.count * segments
    cells = .allocate(capacity: size)
    cells.initialize(repeating: 0, count: size)
  }

  deinit {
    cells.deallocate()
  }

  mutating func reset() {
    waits.reset()
    volumes.reset()
    referrers.reset()
  }

  @inline(__always)
  private mutating func add(_ value: Double, to tally: Tally, _ segment: SegmentIndex) {
    cells[tally.rawValue * segments + segment.position] += value
  }

  /// Something that one tally counts happens: a new tally needs no method of its own.
  @inline(__always)
  mutating func count(_ tally: Tally, in segment: SegmentIndex, by amount: Double = 1) {
    add(amount, to: tally, segment)
  }

  /// A month begins, in a budget year by its position.
  mutating func monthOpens(until end: Double, year: Int) {
    waitsOfYear = waits.row(0, year: year)
    cells.update(repeating: 0, count: size)
    monthEnd = end
  }

  @inline(__always)
  mutating func started(in segment: SegmentIndex, wait: Double, isUrgent: Bool, isWithinNorm: Bool, weight: Double) {
    add(weight, to: .weightedStarts, segment)
    add(weight * wait, to: .weightedWaitDays, segment)
    add(1, to: .starts, segment)
    add(wait, to: .waitDays, segment)
    waits.add(wait, row: waitsOfYear + segment.position)
    if isUrgent {
      add(1, to: .urgentStarts, segment)
      add(wait, to: .urgentWaitDays, segment)
    }
    if isWithinNorm { add(1, to: .startsWithinNorm, segment) }
  }

  mutating func placesChanged(in segment: SegmentIndex, by difference: Int, at time: Double) {
    add(Double(difference) * (monthEnd - time), to: .placeDays, segment)
  }

  /// The month is over: who is where, places at its end, and place-days as they stood at its opening come from elsewhere.
  mutating func monthCloses(
    in segment: SegmentIndex, _ census: Census, places: Double, placeDays: Double, choice: Double, distress: Double,
    relation: (strength: Double, lost: Double)
  ) {
    add(census.inCare.days, to: .careDays, segment)
    add(census.waiting.days, to: .waitingDays, segment)
    add(census.blocked.days, to: .blockedDays, segment)
    add(choice, to: .choice, segment)
    add(distress, to: .distress, segment)
    add(relation.strength, to: .relation, segment)
    add(relation.lost, to: .relationLost, segment)
    add(Double(census.waiting.clients), to: .waiting, segment)
    add(Double(census.inCare.clients), to: .inCare, segment)
    add(places, to: .places, segment)
    add(placeDays, to: .placeDays, segment)
  }

  /// Tells each bin of `WaitHistogram` with waits of those who started in a segment in a budget year, by its position.
  func forEachWaitBin(in segment: SegmentIndex, year: Int, _ body: (_ bin: Int, _ count: Int) -> Void) {
    waits.forEach(row: waits.row(segment.position, year: year), body)
  }

  /// The longest of those waits, in days.
  func longestWait(in segment: SegmentIndex, year: Int) -> Double {
    waits.longest(row: waits.row(segment.position, year: year))
  }

  /// The month's tallies: `[tally][segment]`.
  var tallies: UnsafePointer<Double> { UnsafePointer(cells) }
}
