/// Holds a scenario against itself and against what can be simulated.
///
/// In rounds, as what follows from a fault is none of its own: what can't be worked with at all; parts against parts;
/// the region over time; the region in balance; numbers far from what is usual. A round is told where those before it
/// found nothing.
package struct Validity {
  /// What contradicts itself or the rest, or can't be simulated.
  package let contradictions: [ScenarioFault]
  /// The numbers that are held against what is usual; none where something contradicts itself.
  package let judged: [JudgedNumber]

  /// Holds a scenario against itself.
  package init(_ scenario: Scenario) {
    var found = ShapeCheck(scenario).faults
    if found.isEmpty { found = Self.partFaults(of: scenario) }
    var judged: [JudgedNumber] = []
    if found.isEmpty {
      let balance = Result { () throws(Balance.Fault) in try Balance(scenario) }
      found = OverTimeCheck(scenario, balance: try? balance.get()).faults
      if found.isEmpty {
        switch balance {
        case .success(let balance):
          // What amounts come to is held against each other at the prices of one year.
          let priced = scenario.atPricesOfStart
          let plausibility = Plausibility(priced, balance)
          found = BalanceCheck(priced, balance, plausibility).faults
          if found.isEmpty, !scenario.uncertainty.correlations.isEmpty { found = DependenceCheck(scenario).faults }
          if found.isEmpty { judged = plausibility.judged }
        case .failure(let fault): found = [BalanceCheck.fault(fault, in: scenario)]
        }
      }
    }
    contradictions = found
    self.judged = judged
  }

  /// What contradicts itself or another part, in a scenario whose parts can be worked with one by one.
  package static func partFaults(of scenario: Scenario) -> [ScenarioFault] {
    var check = PartsCheck(scenario)
    check.run()
    return check.faults
  }

  /// The odd among judged numbers, but for those of which somebody said why they are right and those that follow from
  /// odd ones.
  package static func odd(among judged: [JudgedNumber], vouched: Set<Address>) -> [ScenarioFault] {
    let odd = judged.filter { $0.isUnusual && !vouched.contains($0.address) }
    // What follows from an odd number isn't held against it.
    let leading = odd.filter { $0.bearing == .leads }.map(\.segment)
    func isMisled(_ number: JudgedNumber) -> Bool {
      number.bearing == .follows
        && (number.segment == nil ? !leading.isEmpty : leading.contains(number.segment))
    }
    return odd.filter { !isMisled($0) }.map { ScenarioFault(.region(.unusual($0)), at: .value($0.address)) }
  }
}

extension Scenario {
  /// Everything that is wrong with the scenario, each with the address where it stands; none where it can be run.
  ///
  /// In rounds: what follows from a fault is told once that is mended. A number far from what is usual is a fault of a
  /// region as it is, unless somebody vouched for it, and in any other scenario a remark.
  public var faults: [ScenarioFault] {
    let validity = Validity(self)
    guard validity.contradictions.isEmpty, Plausibility.isOfRegion(self) else { return validity.contradictions }
    return Validity.odd(among: validity.judged, vouched: statements.vouched)
  }

  /// What is odd in the scenario and refuses nothing.
  public var remarks: [ScenarioFault] {
    let beside = idleLevers + dependenceRemarks
    if Plausibility.isOfRegion(self) { return beside }
    return Validity.odd(among: Validity(self).judged, vouched: statements.vouched) + beside
  }

  /// Levers that can do nothing where they are stated, and spreads of numbers that can't count.
  package var idleLevers: [ScenarioFault] { IdleLevers(self).remarks + IdleNumbers(self).remarks }

  /// The address of a segment.
  func address(of segment: Int) -> Address { Address(["segments", segments[segment].id]) }

  /// Whether something was stated: it says so, or isn't as it would be if nobody had.
  func states(_ address: Address, isUnlikeDefault: Bool) -> Bool {
    isUnlikeDefault || statements.stated.contains(address)
  }
}
