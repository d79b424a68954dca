internal import YouthCare

// What the scenario dates happens on its day: places, closures and access inside a month too.
extension Replicator {
  mutating func happen(_ event: Moment.Event) {
    switch event {
    case .places(let change):
      market.countCapacity(of: change.provider, caseload)
      market.basePlaces[change.provider] = market.places(after: change, caseload)
      setPlaces(of: change.provider)
      caseload.fillPlaces(of: change.provider)
    case .closing(let contract): closeInsideMonth(contract)
    case .door(let segment): caseload.moveDoor(of: segment)
    case .startUpEnds:
      for contract in caseload.gates.indices {
        setPlaces(of: contract)
        caseload.fillPlaces(of: contract)
      }
    }
  }

  /// The places that a contract's provider fills from now on.
  mutating func setPlaces(of contract: ContractIndex) {
    caseload.setPlaces(of: contract, to: market.effectivePlaces(of: contract, caseload, contracts))
  }

  /// A provider closes inside a month: money is his up to this day, and others go on with what he leaves.
  private mutating func closeInsideMonth(_ contract: ContractIndex) {
    guard !caseload.gates[contract].tenure.hasClosed else { return }
    let segment = plan.segment(of: contract)
    let providers = caseload.segments[segment].providers
    let month = caseload.month
    let frame = plan.calendar.months[month]
    let rest = (frame.end - caseload.now) / frame.days
    let before = providers.map { contracts.lumpPart(of: $0, caseload, market) }
    for provider in providers { market.countCapacity(of: provider, caseload) }
    contracts.endPayments(of: contract, rest: rest, in: month)
    close(contract)
    for (provider, part) in zip(providers, before) where caseload.gates[provider].tenure.hasOpened(by: month) {
      let after = contracts.lumpPart(of: provider, caseload, market)
      contracts.moveLump(of: provider, from: part, to: after, over: rest, in: month)
    }
    contracts.passOnRoom(in: segment, caseload)
    for provider in providers { contracts.writeRoom(to: &caseload, of: provider) }
    market.inheritPlaces(of: segment, caseload)
    for provider in providers { setPlaces(of: provider) }
    for provider in providers { caseload.fillPlaces(of: provider) }
  }
}
