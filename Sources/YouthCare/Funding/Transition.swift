/// By which terms care under way is paid, where new terms pay in another way.
///
/// MODEL.md, B8.
public enum Transition: String, Sendable, CaseIterable {
  /// By those under which it started, until it ends.
  case termsOfStart = "terms_of_start"
  /// By each in its own time: a price for a trajectory counts for the part of its days under the terms that pay it.
  case byTime = "by_time"
  /// By the new ones from their first day on, as if it had started under them.
  case newTerms = "new_terms"
}

extension FundingModel {
  /// Whether another model pays for the same facts in the same proportions, so that only the height of the price
  /// differs: nothing is then paid twice or not at all where one follows the other.
  ///
  /// Terms that pay by no client are alike.
  public func paysAlike(_ other: any FundingModel) -> Bool {
    let facts: [BillableFact] = [
      .dayOfCare(intensity: 1), .dayOfCare(intensity: 2), .monthOfCare(intensity: 1), .trajectoryStarted,
      .trajectoryEnded,
    ]
    let own = facts.map { payment(for: $0) }
    let others = facts.map { other.payment(for: $0) }
    let (sum, otherSum) = (own.reduce(0, +), others.reduce(0, +))
    guard sum > 0, otherSum > 0 else { return isLumpSum == other.isLumpSum }
    return zip(own, others).allSatisfy { abs($0 / sum - $1 / otherSum) <= 1e-9 }
  }
}
