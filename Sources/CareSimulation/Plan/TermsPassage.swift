internal import YouthCare

/// Whose terms pay for care under way, from each set of a contract's terms to the next.
///
/// MODEL.md, B8.
///
/// Terms are numbered by version: 0 are those of the time before the first month, and the agreements follow. A class, as
/// it never changes and each client who started under earlier terms looks at it.
final class TermsPassage: Sendable {
  /// What new terms do to care that is paid by earlier ones.
  enum Passage {
    /// They pay in the same way: their prices hold for it.
    case alike
    /// It is theirs, as if it had started under them.
    case replaced
    /// The earlier ones pay until it ends.
    case stays
    /// It is theirs from now on, and prices of trajectories are divided by days.
    case divided
  }

  /// The terms by version; those before the first month are the observed ones.
  let terms: [ResolvedContract]
  /// The first month of each version; the observed terms have none, and end where the first agreement begins.
  let firstMonths: [Int]
  /// The versions that are kept apart: 1 where nothing ever passes in another way than `alike` or `replaced`.
  let versions: Int
  /// The largest share of production that any version pays.
  let greatestPaidShare: Double
  private let passages: [Passage]
  private let payers: [Int]

  init(observed: ResolvedContract, _ agreements: [ContractPlan.Agreement]) {
    let terms = [observed] + agreements.map(\.contract)
    let count = terms.count
    var passages = [Passage](repeating: .alike, count: count * count)
    var payers = [Int](repeating: 0, count: count * count)
    for new in 0..<count {
      for earlier in 0..<new { passages[earlier * count + new] = Self.passage(from: terms[earlier], to: terms[new]) }
    }
    var isApart = false
    for start in 0..<count {
      var payer = start
      for now in start..<count {
        if now > start {
          let passage = passages[payer * count + now]
          if passage == .stays || passage == .divided { isApart = true }
          if passage != .stays { payer = now }
        }
        payers[start * count + now] = payer
      }
    }
    self.terms = terms
    self.passages = passages
    self.payers = payers
    firstMonths = [-1] + agreements.map(\.firstMonth)
    versions = isApart ? count : 1
    greatestPaidShare = terms.reduce(0) { max($0, $1.isLumpSum ? 0 : $1.paidShare) }
  }

  /// Whether terms are kept apart at all.
  var isApart: Bool { versions > 1 }

  /// What happens as terms follow others, by version.
  func passage(from earlier: Int, to new: Int) -> Passage { passages[earlier * terms.count + new] }

  /// The version that pays now for care that started under one.
  func payer(startedUnder start: Int, now: Int) -> Int { payers[start * terms.count + now] }

  /// The version that holds in a month; −1 is the time before the first.
  func version(in month: Int) -> Int {
    month < 0 ? 0 : max(1, firstMonths.lastIndex { $0 <= month } ?? 1)
  }

  private static func passage(from earlier: ResolvedContract, to new: ResolvedContract) -> Passage {
    if earlier.terms.model.paysAlike(new.terms.model) { return .alike }
    let rule = new.terms.transition
    if rule == .newTerms { return .replaced }
    let paysPeriod = earlier.isLumpSum || new.isLumpSum
    // A lump sum that steps in, or out, divides the time itself.
    if paysPeriod, new.terms.introduction.map({ $0.stepIn > 0 }) == true { return .replaced }
    // A lump sum pays for a period, whoever is in care in it: care is divided by time, whatever the rule.
    guard paysPeriod || rule == .byTime else { return .stays }
    return trajectoryPrice(earlier) > 0 || trajectoryPrice(new) > 0 ? .divided : .replaced
  }

  private static func trajectoryPrice(_ terms: ResolvedContract) -> Double {
    terms.value(of: .trajectoryStarted) + terms.value(of: .trajectoryEnded)
  }
}
