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
      moveLump(of: provider, from: part, over: rest)
    }
    inheritPlaces(of: segment)
    for provider in providers { setPlaces(of: provider, month) }
    for provider in providers { fillPlaces(of: provider) }
  }

  /// Of what was recognised for a whole month, what is for the rest of it goes back.
  private mutating func endPayments(of contract: Int, rest: Double) {
    let frame = plan.calendar.months[month]
    func back(_ cents: Int) -> Int { Int((rest * Double(cents)).rounded()) }
    if let sum = version(of: contract).contract.innovationSum {
      let cents = back(cents(of: sum, at: 100 * levels(frame).price, to: contract, in: month..<month + 1))
      contracts[contract].innovationBooked -= cents
      settlePriced(-cents, as: (.innovationExpense, .innovationRevenue), of: contract, month: month)
    }
    let administration = cents(ofYearly: 100 * plan.contracts[contract].yearlyAdministration, in: month..<month + 1)
    book.administer(-back(administration), of: contract, in: month)
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
