extension Plausibility {
  /// The amounts of the terms of a contract, in one of its segments.
  func ofTerms(_ stated: StatedTerms, in position: Int) -> [JudgedNumber] {
    let terms = stated.terms
    let segment = scenario.segments[position]
    let (share, isWhole) = stated.part(of: segment)
    let contract = resolved(terms, in: position, share: share, isWhole: isWhole)
    func number(_ keys: [String], _ amount: Double, _ bearing: JudgedNumber.Bearing, _ usual: UsualRange)
      -> JudgedNumber
    {
      JudgedNumber(Address(stated.address.keys + keys), amount, bearing, usual, of: position)
    }
    // A price is judged as it is stated, at its own level.
    let prices = terms.model.prices.compactMap { price in
      price.amount.map { $0 / level }.map { amount in
        UsualRange.price(per: price.quantity, in: segment.setting).map {
          number([price.key], amount, .leads, $0)
        } ?? number([price.key], amount, .follows, yearlySum(contract, at: position, share: share))
      }
    }
    guard contract.expectedPayment > 0 else { return prices }
    func judged(_ keys: [String], _ amount: Double?, _ expected: ClosedRange<Double>, _ basis: LocalizedText)
      -> JudgedNumber?
    {
      amount.map {
        number(
          keys, $0, .follows, UsualRange(around: expected, .euroPerYear, room: UsualRange.clientYear, basis))
      }
    }
    let turnover = contract.expectedPayment
    let aroundTurnover = LocalizedText(
      nl: "een derde tot drie keer de verwachte omzet", en: "a third to three times the expected turnover")
    return prices
      + [
        judged(["ceiling", "amount"], terms.ceiling?.amount, turnover...turnover, aroundTurnover),
        judged(["guarantee", "expected"], terms.guarantee?.expected, turnover...turnover, aroundTurnover),
        judged(
          ["innovation", "amount"], terms.innovation?.amount, 0...turnover / UsualRange.slack,
          LocalizedText(nl: "hooguit de verwachte omzet", en: "at most the expected turnover")),
      ].compactMap { $0 }
  }

  /// What the first year's prices are relative to the stated ones.
  var level: Double { scenario.pastIndexation?.factor ?? 1 }

  /// What a lump sum for a year of care usually is: what the care, or care in all places, was expected to cost under the
  /// baseline regime; where that pays a lump sum too, what its days usually cost.
  private func yearlySum(_ contract: ResolvedContract, at position: Int, share: Double) -> UsualRange {
    let segment = scenario.segments[position]
    let days = contract.year.days.reduce(0, +)
    let places = balance.places(of: segment, at: position).map { Double($0) * share } ?? 0
    let daysOfPlaces = max(days, places * calendar.daysPerYear)
    let observed = contract.fullCost * contract.cost.tariffRatio / level
    if !contract.baseline.model.isLumpSum, observed > 0, days > 0 {
      return UsualRange(
        around: observed...observed * daysOfPlaces / days, .euroPerYear, room: UsualRange.clientYear,
        LocalizedText(
          nl: "een derde tot drie keer de kosten bij het nulregime",
          en: "a third to three times the cost under the baseline regime"))
    }
    let daily = UsualRange.dailyPrice(segment.setting)
    return UsualRange(
      around: daily.lowerBound * days...daily.upperBound * daysOfPlaces, .euroPerYear, room: UsualRange.clientYear,
      LocalizedText(
        nl: "naar wat een dag zorg bij 'setting: \(segment.setting.rawValue)' kost",
        en: "by what a day of care with 'setting: \(segment.setting.rawValue)' costs"))
  }
}
