/// Dated changes, held against what they change and against the contract.
extension PartsCheck {
  mutating func checkChanges() {
    for change in scenario.changes {
      let place = Address(["changes", change.name])
      checkTwice(change.segments, in: place)
      checkReach(of: change, at: place)
      checkOperation(of: change, at: place)
      checkDates(of: change, at: place)
    }
    checkFollowing()
    for change in scenario.fundingChanges {
      let place = Address(["changes", change.name])
      checkTwice(change.segments, in: place)
      guard let dates = ContractDates(scenario.contract) else { continue }
      let date = dates.date(of: change.from)
      // Until the start the present terms hold.
      let outside = dates.outside("from", date, since: scenario.contract.start)
      if let fault = outside ?? dates.insideMonth("from", date, .funding) {
        report(fault, at: .value(place.appending("from")), restingOn: [place.appending("from"), Address(["contract"])])
      }
    }
  }

  /// Tells segments whose places would follow their caseload twice.
  private mutating func checkFollowing() {
    let following = scenario.changes.filter(\.followsCaseload)
    for (index, change) in following.enumerated() {
      for segment in change.segments {
        guard let other = following[..<index].first(where: { $0.segments.contains(segment) }) else { continue }
        let place = Address(["changes", change.name, "follows"])
        report(.followsTwice(scenario.segments[segment].id, other.name), at: .key(place))
      }
    }
  }

  /// Tells segments that don't have what a change would change.
  private mutating func checkReach(of change: DatedChange, at place: Address) {
    let premises = [place, place.appending("parameter"), place.appending("to_segment")]
    let segments = place.appending("segments")
    if change.segments.isEmpty {
      report(.nothingToChange(change.target.name, nil), at: .value(segments), restingOn: premises)
    }
    for position in change.segments where !change.target.applies(to: scenario.segments[position]) {
      let id = scenario.segments[position].id
      let spot = ScenarioFault.Spot.key(segments.appending(id))
      report(.nothingToChange(change.target.name, id), at: spot, restingOn: premises)
    }
  }

  private mutating func checkOperation(of change: DatedChange, at place: Address) {
    let (key, value) = change.followsCaseload ? ("follows", 1) : change.step.operation.stated
    if !change.target.operations.contains(key) {
      report(.wrongOperation(change.target.name, key, change.target.operations), at: .key(place.appending(key)))
    } else if !change.followsCaseload, let range = change.target.range(of: change.step.operation),
      !range.contains(value)
    {
      // A stay or a patience of nothing is no length.
      report(.outOfRange(key, value, range, .factor), at: .value(place.appending(key)))
    }
  }

  private mutating func checkDates(of change: DatedChange, at place: Address) {
    guard let dates = ContractDates(scenario.contract) else { return }
    let from = dates.date(of: change.step.from)
    let until = change.step.until < .infinity ? dates.date(of: change.step.until) : nil
    var isInside = true
    for (key, date) in [("from", from), ("until", until)] {
      guard let date else { continue }
      let premises = [place.appending(key), Address(["contract"])]
      if let fault = dates.outside(key, date) {
        report(fault, at: .value(place.appending(key)), restingOn: premises)
        isInside = false
      } else if let part = change.target.byMonth, let fault = dates.insideMonth(key, date, part) {
        report(fault, at: .value(place.appending(key)), restingOn: premises)
      }
    }
    if isInside, let until, until <= from {
      report(
        .untilBeforeFrom(from, until), at: .value(place.appending("until")),
        restingOn: ["from", "until"].map { place.appending($0) } + [Address(["contract"])])
    }
  }
}

/// The dates of a contract, by which days from its start are told to users.
struct ContractDates {
  private let contract: ContractPeriod
  private let end: CalendarDate

  /// The dates of a contract, or `nil` where its start is none.
  init?(_ contract: ContractPeriod) {
    guard contract.isDatable else { return nil }
    self.contract = contract
    end = contract.start.addingYears(contract.wholeYears)
  }

  /// The date of a day from the contract's start.
  func date(of day: Double) -> CalendarDate {
    switch contract.calendar {
    case .gregorian: return CalendarDate(dayNumber: contract.start.dayNumber + Int(day.rounded(.down)))
    case .uniform:
      // A hair's breadth, as a month is no whole number of days.
      let months = day * 12 / 365
      let whole = Int((months + 1e-9).rounded(.down))
      let first = contract.start.firstOfMonth(after: whole)
      let days = (months - Double(whole)) * Double(CalendarDate.days(in: first.month, of: first.year))
      return CalendarDate(dayNumber: first.dayNumber + Int(days.rounded()))
    }
  }

  /// What is wrong with a date that lies outside the contract, and the months from the date of the data to it.
  func outside(_ key: String, _ date: CalendarDate, since stated: CalendarDate? = nil) -> Contradiction? {
    let first = stated ?? contract.firstDay
    let last = key == "until" ? end : CalendarDate(dayNumber: end.dayNumber - 1)
    return (first...last).contains(date) ? nil : .dateOutside(key, date, first...last)
  }

  /// What is wrong with a date that is neither the first of a month nor the contract's own first or last: months are
  /// settled whole.
  func insideMonth(_ key: String, _ date: CalendarDate, _ changing: ContractContradiction.ByMonth) -> Contradiction? {
    if date.day == 1 || date == contract.start || date == end { return nil }
    let next = date.firstOfMonth(after: 1)
    let mend = next < end ? next : max(contract.start, date.firstOfMonth(after: 0))
    return .contract(.notFirstOfMonth(key, changing, date, mend))
  }
}

extension CalendarDate {
  /// The date of a day number; the first or the last there is, where it lies beyond.
  init(dayNumber: Int) {
    var year = min(9998, max(1, dayNumber / 366))
    while let next = CalendarDate(year: year + 1, month: 1, day: 1), next.dayNumber <= dayNumber { year += 1 }
    var date = CalendarDate(year: year, month: 1, day: 1)!
    for month in 2...12 {
      guard let next = CalendarDate(year: year, month: month, day: 1), next.dayNumber <= dayNumber else { break }
      date = next
    }
    let day = min(max(1, dayNumber - date.dayNumber + 1), CalendarDate.days(in: date.month, of: year))
    self = CalendarDate(year: year, month: date.month, day: day)!
  }
}
