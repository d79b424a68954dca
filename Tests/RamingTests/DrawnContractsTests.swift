import CareSimulation
import Foundation
import Testing
import YouthCare

/// Whatever meets whatever in contracts, every book balances and every promise is kept to the cent.
@Suite("Contracts drawn at random")
struct DrawnContractsTests {
  /// More of them on demand: `DRAWN_CONTRACTS=5000 swift test …`.
  static let drawn = ProcessInfo.processInfo.environment["DRAWN_CONTRACTS"].flatMap { UInt64($0) } ?? 1_500

  @Test("the books of every drawn contract balance, keep to ceiling, floor and corridor, and come out the same again")
  func books() throws {
    var accepted = 0
    var kinds: [String: Int] = [:]
    var checked: [String: Int] = [:]
    for seed in 1...Self.drawn {
      let drawn = try DrawnContracts(seed: seed)
      // Some regions have no balance, as where nearly all would drop out within the present wait.
      guard let plan = try? SimulationPlan(drawn.scenario) else { continue }
      accepted += 1
      for kind in drawn.kinds { kinds[kind, default: 0] += 1 }
      let replications = seed % 4 == 0 ? 3 : 2
      var replicator = Replicator(plan, seed: seed)
      var first: [Int] = []
      for number in 0..<replications {
        let audit = replicator.run(number) { _, _ in }
        #expect(audit.violations == [], "seed \(seed), replication \(number)")
        let check = PromiseCheck(plan, hasUrgent: drawn.hasUrgent)
        let (faults, done) = check.run(replicator.book)
        #expect(faults == [], "seed \(seed), replication \(number)")
        for kind in done { checked[kind, default: 0] += 1 }
        if number == 0 { first = Self.movements(replicator.book, plan) }
      }
      // The same bits again, after others and from scratch.
      _ = replicator.run(0) { _, _ in }
      let isSame = Self.movements(replicator.book, plan) == first
      #expect(isSame, "seed \(seed) after others")
      var fresh = Replicator(plan, seed: seed)
      _ = fresh.run(0) { _, _ in }
      let isSameFromScratch = Self.movements(fresh.book, plan) == first
      #expect(isSameFromScratch, "seed \(seed) from scratch")
    }
    #expect(UInt64(accepted) * 6 >= Self.drawn * 5, "\(accepted) of \(Self.drawn)")
    // What is said to be tested was tested: every model with every overlay that goes with it, and every promise.
    #expect(kinds.count >= 50 && kinds.values.allSatisfy { $0 >= 5 }, "\(kinds)")
    #expect(checked.count == PromiseCheck.promises && checked.values.allSatisfy { $0 >= 20 }, "\(checked)")
  }

  private static func movements(_ book: borrowing Book, _ plan: SimulationPlan) -> [Int] {
    var result: [Int] = []
    for contract in plan.contracts.indices {
      for month in plan.calendar.months.indices {
        for account in Account.allCases { result.append(book.movement(on: account, of: contract, in: month)) }
      }
    }
    return result
  }
}

/// Holds the books of a replication against what each contract promises, worked out from the terms anew.
struct PromiseCheck {
  static let promises = 9
  private let plan: SimulationPlan
  private let hasUrgent: Bool
  private let levels: PriceLevels?

  init(_ plan: SimulationPlan, hasUrgent: Bool) {
    self.plan = plan
    self.hasUrgent = hasUrgent
    let contract = plan.scenario.contract
    // Where luck moves the index, what a ceiling is worth in a later year is the replication's own.
    let steps = plan.calendar.months.map { max(0, $0.year - contract.start.year) }.max() ?? 0
    levels =
      contract.costIndex.deviation == 0
      ? PriceLevels(
        steps: (0..<steps).map { _ in (contract.indexation, contract.indexation - contract.costIndex.provisionalGap) },
        terms: contract.indexationTerms) : nil
  }

  /// A stretch of months in one budget year under the same terms of one contract.
  private struct Stretch {
    let contract: Int
    let agreement: ContractPlan.Agreement
    let months: Range<Int>
    let year: Int
  }

  private var stretches: [Stretch] {
    let months = plan.calendar.months
    return plan.contracts.indices.flatMap { contract in
      var result: [Stretch] = []
      var first = 0
      for month in months.indices {
        let agreement = plan.contracts[contract].agreement(in: month)
        let isLast = month + 1 == months.count
        if isLast || months[month + 1].year != months[month].year
          || plan.contracts[contract].agreement(in: month + 1).firstMonth != agreement.firstMonth
        {
          result.append(
            Stretch(contract: contract, agreement: agreement, months: first..<(month + 1), year: months[month].year))
          first = month + 1
        }
      }
      return result
    }
  }

  /// What isn't kept, in words, and which promises were looked at.
  func run(_ book: borrowing Book) -> (faults: [String], checked: Set<String>) {
    var faults: [String] = []
    var checked: Set<String> = []
    var shared: [Int: (paid: Int, room: Int, isWhole: Bool)] = [:]
    for stretch in stretches {
      func sum(_ accounts: Account...) -> Int {
        accounts.reduce(0) { total, account in
          stretch.months.reduce(total) { $0 + book.movement(on: account, of: stretch.contract, in: $1) }
        }
      }
      func expect(_ promise: String, _ holds: Bool, _ what: String) {
        checked.insert(promise)
        if !holds { faults.append("contract \(stretch.contract), \(stretch.year): \(promise), \(what)") }
      }
      let terms = stretch.agreement.contract.terms
      let (care, settled, topUp, made) = (
        sum(.careExpense), sum(.settlementExpense), sum(.guaranteeExpense), sum(.production)
      )
      let cost = sum(.variableCost, .fixedCost, .administrationCost)
      // What the index settles comes with the year's other settlements, and over all its stretches.
      let isTrueUp = settlesIndex(at: stretch)
      let paid = -sum(.municipalCash) - sum(.administrationExpense)
      expect("cash", paid == sum(.providerCash) + cost, "\(paid) paid")
      // Who was paid ahead for what other terms pay now, pays back.
      let isPaidBack = sum(.transition) < 0
      // Where an outcome was missed, a part of what earlier years and terms paid goes back: OutcomeTests has it to the cent.
      let contract = plan.contracts[stretch.contract]
      let hangsOnOutcome = contract.agreements.contains {
        $0.contract.terms.withhold != nil || $0.previous.terms.withhold != nil
      }
      expect(
        "care", isPaidBack || hangsOnOutcome || (made >= 0 && care >= 0) && topUp >= 0 && cost >= 0, "negative")
      // While terms step in, part of the care is paid for under the old ones.
      let isPure = (terms.introduction == nil || stretch.agreement.isBaseline) && paysAlone(stretch)
      let isByClient = !terms.model.isLumpSum && terms.paidShare == 1 && isPure
      if isByClient, !hangsOnOutcome, terms.ceiling == nil, !isTrueUp {
        expect("price", care == made && settled == 0, "\(care) for \(made)")
      }
      if isTrueUp, let levels, terms.ceiling == nil, terms.postCalculation == nil, isWholeYear(stretch) {
        let priced = care + topUp + sum(.innovationExpense)
        let lacked = levels.shortfall[max(0, stretch.year - plan.scenario.contract.start.year)]
        let owed = Int((lacked * Double(priced)).rounded())
        expect("true-up", settled == owed, "\(settled) over \(priced), should be \(owed)")
      }
      if let rule = terms.ceiling, let cap = amount(stretch.agreement.contract.ceiling, stretch, growth: rule.growth) {
        let isFixed = terms.adjustment == nil && !hasUrgent && isByClient && !isTrueUp
        switch rule.overDelivery {
        case .stop where isFixed:
          expect("stop", near(care, min(made, cap)) && settled == 0, "\(care) for \(made) under \(cap)")
        case .reduced where isFixed:
          let above = Int((rule.reducedTariff * Double(max(0, made - cap))).rounded())
          expect("reduced", near(care, min(made, cap)) && near(settled, above), "\(care) + \(settled) for \(made)")
        case .reallocate:
          let isWhole = isFixed && shared[stretch.year]?.isWhole != false
          let others = shared[stretch.year] ?? (0, 0, true)
          shared[stretch.year] = (others.paid + care, others.room + cap, isWhole)
        case .stop, .reduced, .approve: break
        }
      }
      if !isTrueUp, let floor = amount(stretch.agreement.contract.guarantee, stretch, growth: 0) {
        expect(
          "guarantee", near(topUp, max(0, floor - care - settled)), "\(care) + \(settled) + \(topUp), floor \(floor)")
      }
      if !isTrueUp, let rule = terms.postCalculation, terms.model.isLumpSum, isPure, terms.task == nil {
        let owed = rule.settlement(of: rule.basis == .production ? made : cost, against: care)
        expect("corridor", settled == owed, "\(settled), should be \(owed)")
      }
    }
    for (year, sums) in shared where sums.isWhole {
      checked.insert("reallocate")
      if sums.paid > sums.room + shared.count {
        faults.append("\(year): \(sums.paid) paid under ceilings of \(sums.room) together")
      }
    }
    return (faults, checked)
  }

  /// Whether nobody is paid by earlier terms: all until now pay alike, or take over who is in care.
  private func paysAlone(_ stretch: Stretch) -> Bool {
    let plan = plan.contracts[stretch.contract]
    let agreements = plan.agreements.filter { $0.firstMonth <= stretch.agreement.firstMonth }
    let model = plan.reference.terms.model
    return agreements.allSatisfy { $0.contract.terms.transition == .newTerms }
      || agreements.allSatisfy { $0.contract.terms.model.paysAlike(model) }
  }

  /// Whether the difference between provisional and final index is settled at a stretch's end.
  private func settlesIndex(at stretch: Stretch) -> Bool {
    let contract = plan.scenario.contract
    return contract.indexationTerms.trueUp == .yes && !contract.costIndex.isCertain
      && stretch.year > contract.start.year && isYearEnd(stretch)
  }

  private func isYearEnd(_ stretch: Stretch) -> Bool {
    let months = plan.calendar.months
    return stretch.months.upperBound == months.count || months[stretch.months.upperBound].year != stretch.year
  }

  private func isWholeYear(_ stretch: Stretch) -> Bool {
    let months = plan.calendar.months
    return isYearEnd(stretch)
      && (stretch.months.lowerBound == 0 || months[stretch.months.lowerBound - 1].year != stretch.year)
  }

  private func near(_ left: Int, _ right: Int) -> Bool { abs(left - right) <= 1 }

  /// A yearly amount in the cents of a stretch: at its price level, for its share of a year.
  private func amount(_ euros: Double?, _ stretch: Stretch, growth: Double) -> Int? {
    guard let euros, let levels else { return nil }
    let months = plan.calendar.months
    let price = levels.price[max(0, stretch.year - plan.scenario.contract.start.year)]
    let first = months[max(stretch.agreement.firstMonth, plan.calendar.warmUpMonths)].year
    let share = stretch.months.reduce(0) { $0 + plan.calendar.shareOfYear(of: months[$1]) }
    return Int((euros * 100 * price * pow(1 + growth, Double(max(0, stretch.year - first))) * share).rounded())
  }
}
