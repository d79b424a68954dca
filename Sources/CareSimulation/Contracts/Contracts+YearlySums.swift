internal import YouthCare

// Sums for twelve months: what months bring of them, divided over months and contracts so that no cent is lost.
extension Contracts {
  /// A contract's part of a sum that several share: from the shares of those before him to those with his.
  typealias Part = (from: Double, to: Double)

  /// What falls to a part of some cents, in whole cents: the parts of all add up to them.
  func share(_ part: Part, of cents: Int) -> Int {
    if part == (0, 1) { return cents }
    return Int((Double(cents) * part.to).rounded()) - Int((Double(cents) * part.from).rounded())
  }

  /// What some months bring of a sum for twelve months, in cents; of one that contracts share, a part.
  ///
  /// Who has a part gets that of what has added up by the end of the months, less that of what had before them: the
  /// parts add up to the sum, over contracts and over months.
  ///
  /// - Parameter yearly: the sum of all who share it, in cents a year.
  mutating func cents(ofYearly yearly: Double, part: Part = (0, 1), in months: Range<Int>) -> Int {
    let yearly = Cents.rounded(yearly)
    // Most contracts have no lump sum, and it is asked for every month.
    if yearly == 0 { return 0 }
    return share(part, of: plan.calendar.due(ofYearly: yearly, before: months.upperBound))
      - share(part, of: plan.calendar.due(ofYearly: yearly, before: months.lowerBound))
  }

  /// What some months bring a contract of what was agreed, at so many cents for a euro. Who comes later has no part in
  /// what those who were there share, but as much besides.
  mutating func cents(of sum: YearlySum, at level: Double, to contract: ContractIndex, in months: Range<Int>) -> Int {
    guard sum.isShared, !plan.contracts[contract].isEntrant else {
      return cents(ofYearly: sum.own * level, in: months)
    }
    let part = (plan.contracts[contract].shareBefore, plan.contracts[contract].shareThrough)
    return cents(ofYearly: sum.whole * level, part: part, in: months)
  }

  /// A provider's part of a lump sum: of one that is shared, as clients are among those who are open.
  func lumpPart(of contract: ContractIndex, _ caseload: borrowing Caseload, _ market: borrowing Market) -> Part {
    let gate = caseload.gates[contract]
    let hasMoved = caseload.doors[gate.segment].marketMoved
    guard agreement(of: contract).isWhole else { return hasMoved && gate.tenure.hasClosed ? (0, 0) : (0, 1) }
    return hasMoved
      ? (market.supply[contract].shareBefore, market.supply[contract].shareThrough)
      : (plan.contracts[contract].shareBefore, plan.contracts[contract].shareThrough)
  }
}
