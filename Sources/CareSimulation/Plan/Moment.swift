internal import YouthCare

/// What happens on a day that the scenario states: in order of time, apart from what clients do.
///
/// MODEL.md, T6.
///
/// What is settled by month (prices, terms, notices) changes on the first of one, so the month's opening sees to it. The
/// rest holds on its own day.
struct Moment: Sendable, Comparable {
  /// Places of a provider.
  struct PlaceChange: Sendable, Equatable {
    let provider: ContractIndex
    let places: Int
    /// Those of all the segment's providers.
    let total: Int
  }

  enum Event: Sendable, Equatable {
    /// A contract whose provider closes.
    case closing(ContractIndex)
    case places(PlaceChange)
    /// A segment whose levers of access move.
    case door(SegmentIndex)
    /// The places that were missing at the start are there.
    case startUpEnds

    /// The order on one day, first what comes first: who closes, places, doors.
    fileprivate var order: (Int, Int) {
      switch self {
      case .closing(let contract): (0, contract.position)
      case .places(let change): (1, change.provider.position)
      case .startUpEnds: (2, 0)
      case .door(let segment): (3, segment.position)
      }
    }
  }

  /// In days from the contract's start.
  let day: Double
  let event: Event

  static func < (left: Moment, right: Moment) -> Bool {
    left.day == right.day ? left.event.order < right.event.order : left.day < right.day
  }

  /// Whether a day lies in the simulated months, and isn't the first of one, which its opening sees to.
  static func isInsideMonth(_ day: Double, of calendar: ContractCalendar) -> Bool {
    calendar.months.contains { $0.start < day && day < $0.end }
  }

  /// Dated changes of places: on each day on which their whole number changes.
  static func placeChanges(
    from total: Int, bases: [Int], of segment: Segment, firstProvider: Int, steps: [Timeline.Step],
    calendar: ContractCalendar, lastDay: Double
  ) -> [Moment] {
    let providers = segment.providers
    let timeline = Timeline(Double(total), steps: steps)
    var last = total
    var moments: [Moment] = []
    for day in timeline.dailyMoments(from: calendar.months[0].start, to: calendar.horizon) {
      let now = max(0, Int(timeline.value(at: day).rounded()))
      // Where the contract ends and nothing is known beyond it, nobody adds places any more.
      guard now != last, now < last || day < lastDay else { continue }
      last = now
      let weights = bases.contains { $0 > 0 } ? bases.map(Double.init) : bases.map { _ in 1 }
      let parts =
        segment.waitingList == .pooled
        ? Apportionment.divide(now, by: weights) : Apportionment.divide(now, amongAll: weights)
      // The places of who comes later are his own.
      for (offset, share) in parts.enumerated() where !providers[offset].isEntrant {
        let change = PlaceChange(provider: ContractIndex(firstProvider + offset), places: share, total: now)
        moments.append(Moment(day: day, event: .places(change)))
      }
    }
    return moments
  }

  /// What happens in the present until the contract starts, and by a plan from then on.
  ///
  /// Where the plan has other places by then, they are there on the first day of the contract.
  static func joined(_ own: [Moment], until present: OrderedPlan, gates: [Gate]) -> [Moment] {
    let before = present.moments.filter { $0.day < 0 }
    func lastPlaces(_ contract: ContractIndex, _ moments: [Moment]) -> PlaceChange? {
      for moment in moments.reversed() where moment.day < 0 {
        if case .places(let change) = moment.event, change.provider == contract { return change }
      }
      return nil
    }
    let changed = gates.indices.compactMap { position -> Moment? in
      let contract = ContractIndex(position)
      let isSetAnew = own.contains { moment in
        if case .places(let change) = moment.event { moment.day == 0 && change.provider == contract } else { false }
      }
      let stated = lastPlaces(contract, own)
      guard !isSetAnew, stated != lastPlaces(contract, before) else { return nil }
      let segment = gates[position].segment
      let total = gates.reduce(0) { $1.segment == segment ? $0 + $1.places : $0 }
      return Moment(
        day: 0,
        event: .places(stated ?? PlaceChange(provider: contract, places: gates[position].places, total: total)))
    }
    return (before + changed + own.filter { $0.day >= 0 }).sorted()
  }

  /// Closures, and changes of access, on days inside a month.
  static func insideMonths(
    of segment: Segment, firstProvider: Int, doors: AccessPlan, at position: Int, calendar: ContractCalendar
  ) -> [Moment] {
    let closings = segment.providers.enumerated().compactMap { offset, provider in
      provider.closes.map { Moment(day: $0, event: .closing(ContractIndex(firstProvider + offset))) }
    }
    let doors = doors.moments(in: calendar).map { Moment(day: $0, event: .door(SegmentIndex(position))) }
    return (closings + doors).filter { isInsideMonth($0.day, of: calendar) }
  }
}
