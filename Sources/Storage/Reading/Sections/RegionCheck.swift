internal import YouthCare

/// Holds a scenario that was read without faults against itself: totals, shares over time, the balance of its flows.
struct RegionCheck {
  /// The most clients, in care and waiting, that are simulated at the same time.
  static let clientLimit = 2_000_000.0
  /// The most trajectories a year that are simulated.
  static let startLimit = 1_000_000.0

  let scenario: Scenario
  /// The whole file, and its segments.
  let root: SectionReader
  let segments: [SectionReader]
  /// The places of the changes.
  let changePlaces: [Place]
  /// The terms of contracts.
  let terms: [PlacedTerms]
  /// Why unusual numbers are right.
  let reasons: UnusualReasons
  let reading: Reading

  func run() {
    let balance = Result { () throws(Balance.Fault) in try Balance(scenario) }
    ChangeRangeCheck(scenario: scenario, balance: try? balance.get(), changePlaces: changePlaces, reading: reading)
      .run()
    guard reading.faults.isEmpty else { return }
    do {
      let balance = try balance.get()
      checkPlaces(balance)
      checkTotals(balance)
      AmountCheck(scenario: scenario, balance: balance, terms: terms, reading: reading).run()
      guard reading.faults.isEmpty else { return }
      PlausibilityCheck(
        scenario: scenario, balance: balance, root: root, segments: segments, terms: terms, reasons: reasons,
        reading: reading
      ).run()
    } catch {
      switch error {
      case .closed: report(.closedCircle, at: segmentsPlace)
      case .moreMovesThanStarts(let segment, let starts, let brought):
        let id = scenario.segments[segment].id
        report(.moreMovesThanStarts(id, starts: starts, brought: brought), at: segments[segment].place(of: "inflow"))
      case .patienceShorterThanWait(let segment, let share):
        report(.patienceShorterThanWait(scenario.segments[segment].id, share: share), at: segmentsPlace)
      }
    }
  }

  private var segmentsPlace: Place { root.place(of: "segments") }

  private func report(_ fault: RegionFault, at place: Place) { reading.report(.region(fault), at: place) }

  /// Reports more clients in care than the places that a region in balance has.
  private func checkPlaces(_ balance: Balance) {
    for (position, segment) in scenario.segments.enumerated() {
      guard segment.capacity == .inBalance, let inCare = segment.present.inCare,
        let places = balance.places(of: segment, at: position), inCare > places
      else { continue }
      reading.report(
        .moreInCareThanPlaces(inCare: inCare, places: places),
        at: segments[position].place(along: ["present", "in_care"]))
    }
  }

  private func checkTotals(_ balance: Balance) {
    let starts = balance.segments.reduce(0) { $0 + max($1.starts, $1.newClients) }
    if !(starts <= Self.startLimit) {
      report(.tooManyStarts(starts, limit: Self.startLimit), at: segmentsPlace)
    }
    let clients = balance.presentClients(of: scenario)
    if !(clients <= Self.clientLimit) {
      report(.tooManyClients(clients, limit: Self.clientLimit), at: segmentsPlace)
    }
    let inYear = balance.clientsInYear(of: scenario)
    if let youths = scenario.region.youths, inYear > youths {
      let stated = segments.flatMap { segment in
        ["in_care", "waiting"].map { ["present", $0] }.filter(segment.isStated).map(segment.place(along:))
      }
      report(
        .moreClientsThanYouths(inYear, youths: youths),
        at: .toMend([root.place(along: ["region", "youths"])] + stated))
    }
  }
}
