internal import Sampling
internal import YouthCare

// What the scenario dates happens on its day: places, closures and access inside a month too.
extension Replicator {
  mutating func happen(_ event: Moment.Event) {
    switch event {
    case .places(let change):
      countCapacity(of: change.provider)
      changePlaces(change)
    case .closing(let contract): closeInsideMonth(contract)
    case .door(let segment): moveDoor(of: segment)
    case .startUpEnds:
      for provider in 0..<places.count {
        setPlaces(of: provider, month)
        fillPlaces(of: provider)
      }
    }
  }

  private mutating func changePlaces(_ change: Moment.PlaceChange) {
    basePlaces[change.provider] = placesByStay(change) ?? change.places
    setPlaces(of: change.provider, month)
    fillPlaces(of: change.provider)
  }

  /// A provider closes inside a month: money is his up to this day, and others go on with what he leaves.
  private mutating func closeInsideMonth(_ contract: Int) {
    guard supply[contract].closedIn == .max else { return }
    let segment = providerSegments[contract]
    let providers = segments[segment].providers
    let frame = plan.calendar.months[month]
    let rest = (frame.end - now) / frame.days
    let before = providers.map { lumpPart(of: $0) }
    for provider in providers { countCapacity(of: provider) }
    endPayments(of: contract, rest: rest)
    close(contract)
    for (provider, part) in zip(providers, before) where supply[provider].opensIn <= month {
      moveLump(of: provider, by: rest * (lumpPart(of: provider) - part))
    }
    inheritPlaces(of: segment)
    for provider in providers { setPlaces(of: provider, month) }
    for provider in providers { fillPlaces(of: provider) }
  }

  /// Of what was recognised for a whole month, what is for the rest of it goes back.
  private mutating func endPayments(of contract: Int, rest: Double) {
    let frame = plan.calendar.months[month]
    let share = plan.calendar.shareOfYear(of: frame) * rest
    if let sum = version(of: contract).contract.innovation {
      contracts[contract].innovationDue -= sum * share * 100 * levels(frame).price
      let owed = CareLedger.rounded(contracts[contract].innovationDue) - contracts[contract].innovationBooked
      contracts[contract].innovationBooked += owed
      settle(owed, as: (.innovationExpense, .innovationRevenue), of: contract, month: month)
    }
    book.administer(-CareLedger.rounded(100 * yearlyAdministration(of: contract) * share), of: contract, in: month)
  }

  // MARK: - Capacity by days

  /// Counts a contract's capacity up to now, before it changes inside a month: its fixed cost goes by days.
  private mutating func countCapacity(of contract: Int) {
    let frame = plan.calendar.months[month]
    guard now > frame.start else { return }
    let since = max(frame.start, supply[contract].capacityCountedTo)
    supply[contract].capacityDays =
      (since > frame.start ? supply[contract].capacityDays : 0) + capacity(of: contract) * (now - since)
    supply[contract].capacityCountedTo = now
  }

  /// A contract's capacity in the month that ends, over its days.
  mutating func meanCapacity(of contract: Int) -> Double {
    let frame = plan.calendar.months[month]
    let since = supply[contract].capacityCountedTo
    let present = capacity(of: contract)
    guard since > frame.start else { return present }
    return (supply[contract].capacityDays + present * (frame.end - since)) / frame.days
  }
}
