// What is stated of the region as a whole, beside what its segments lead to.
extension Plausibility {
  /// Lines of other costs, by the youths of the region: another unit shows, and the budget isn't blamed for it.
  var ofOtherCosts: [JudgedNumber] {
    guard let youths = scenario.region.youths, !ofYouths.contains(where: \.isUnusual) else { return [] }
    let found = UsualRange.costPerYouth
    let (low, high) = (Int(UsualRange.leastLinePerYouth * 100), Int(found))
    let usual = UsualRange(
      UsualRange.leastLinePerYouth * youths...found * youths, .euroPerYear,
      LocalizedText(
        nl: "\(low) cent tot \(high) euro per jeugdige; gevonden: alle jeugdzorg samen kost \(high)",
        en: "\(low) cents to \(high) euro a youth; found: all youth care together costs \(high)"))
    // Nothing is a way to say that there is none.
    return scenario.otherCosts.filter { $0.perYear > 0 }.map { line in
      JudgedNumber(Address(["other_costs", line.name, "per_year"]), line.perYear / level, .leads, usual)
    }
  }

  /// What is known of the years before the contract, beside what the region of the first day comes to.
  var ofKnown: [JudgedNumber] {
    let costs = expectedCosts
    let flows = balance.segments
    let joining = flows.reduce(0) { $0 + $1.starts + $1.dropOuts } / calendar.daysPerYear
    let around = LocalizedText(
      nl: "een derde tot drie keer wat de regio op haar eerste dag heeft",
      en: "a third to three times what the region has on its first day")
    func judged(_ year: Int, _ key: String, _ known: Double?, _ expected: ClosedRange<Double>, _ unit: ParameterUnit)
      -> JudgedNumber?
    {
      guard let known, expected.upperBound > 0 else { return nil }
      let room = unit == .count ? Self.fewClients : UsualRange.clientYear
      return JudgedNumber(
        Address(["region", "known", "\(year)", key]), known, .follows,
        UsualRange(around: expected, unit, room: room, around))
    }
    func count(_ year: Int, _ key: String, _ known: Double?, _ expected: Double) -> JudgedNumber? {
      judged(year, key, known, expected...expected, .count)
    }
    return scenario.region.known.sorted { $0.key < $1.key }.flatMap { year, known in
      [
        count(year, "clients", known.clients, balance.clientsInYear(of: scenario)),
        count(year, "starts", known.starts, flows.reduce(0) { $0 + $1.starts }),
        count(year, "in_care", known.inCare, flows.reduce(0) { $0 + $1.inCare }),
        judged(year, "waiting", known.waiting, 0...joining * UsualRange.longestWait, .count),
        judged(year, "cost", known.cost, self.costs(costs, in: year), .euro),
      ].compactMap(\.self)
    }
  }
}
