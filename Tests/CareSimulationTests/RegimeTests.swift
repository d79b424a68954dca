import CareSimulation
import Testing
import YouthCare

/// O11 and O12: behaviour is measured from the baseline regime.
@Suite("Behaviour and the baseline regime")
struct RegimeTests {
  /// Regimes of every kind, as terms by which a whole region works.
  static let regimes: [(name: String, terms: ContractTerms)] = {
    var regimes: [(String, ContractTerms)] = []
    func add(_ name: String, _ model: any FundingModel, _ adapt: (inout ContractTerms) -> Void = { _ in }) {
      var terms = ContractTerms(model)
      adapt(&terms)
      regimes.append((name, terms))
    }
    var measure = PricePerMeasureFunding()
    measure.pricePerMonth = 900
    // Amounts of a baseline can't follow from it.
    var task = TaskBasedFunding()
    task.budget = 400_000
    add("p × q", SmallWorld.hourly)
    add("trajectory", SmallWorld.trajectory)
    add("lump sum", task) { $0.growth = 0.02 }
    add("measure", measure)
    for treatment in RevenueCeiling.OverDelivery.allCases {
      add("ceiling, \(treatment)", SmallWorld.hourly) {
        $0.ceiling = RevenueCeiling()
        $0.ceiling?.overDelivery = treatment
        $0.ceiling?.share = 0.9
        $0.ceiling?.reducedTariff = 0.6
        $0.guarantee = GuaranteeBudget()
      }
    }
    for basis in PostCalculation.Basis.allCases {
      add("corridor on \(basis)", task) {
        $0.postCalculation = PostCalculation()
        $0.postCalculation?.basis = basis
        $0.adjustment = AdjustmentMoments()
        $0.adjustment?.every = 6
      }
    }
    add("trajectory with everything", SmallWorld.trajectory) {
      $0.ceiling = RevenueCeiling()
      $0.ceiling?.overDelivery = .reduced
      $0.guarantee = GuaranteeBudget()
      $0.innovation = InnovationSum()
      $0.efficiencyDiscount = 0.03
      $0.withhold = OutcomeWithhold()
      $0.adjustment = AdjustmentMoments()
      $0.adjustment?.every = 6
      $0.transformation = TransformationTarget()
    }
    return regimes
  }()

  static func books(
    _ terms: ContractTerms, observed: ContractTerms?, strength: Double, unlimited: Bool = false,
    _ adapt: (inout Scenario) -> Void = { _ in }
  ) throws -> [Books] {
    let scenario = try SmallWorld.region(years: 3) {
      $0.behaviour.incentiveStrength = strength
      for segment in $0.segments.indices {
        $0.segments[segment].terms = terms
        $0.segments[segment].observedTerms = observed
        if unlimited { $0.segments[segment].capacity = .unlimited }
      }
      adapt(&$0)
    }
    return try SmallWorld.books(scenario, replications: 0..<3)
  }

  @Test("O11: under the baseline's own regime strength 0, 1 and 2 give the same books and tallies to the bit")
  func sameRegime() throws {
    for (name, terms) in Self.regimes {
      for isUncertain in [false, true] {
        func run(_ strength: Double, _ observed: ContractTerms?) throws -> [Books] {
          try Self.books(terms, observed: observed, strength: strength) {
            $0.contract.indexationTerms.share = isUncertain ? 0.5 : 1
            $0.contract.costIndex.deviation = isUncertain ? 0.02 : 0
            $0.contract.costIndex.provisionalGap = isUncertain ? 0.01 : 0
          }
        }
        let off = try run(0, nil)
        #expect(off.allSatisfy { $0.violations == [] }, "\(name)")
        for (strength, observed) in [(1.0, nil), (2, nil), (2, terms)] {
          for (left, right) in zip(off, try run(strength, observed)) {
            let differences = right.differences(from: left)
            #expect(
              differences.isEmpty,
              "\(name), strength \(strength), uncertain \(isUncertain): \(differences.count), \(differences.prefix(2))")
          }
        }
      }
    }
  }

  @Test("O11: at strength 0 another regime changes nothing but money: starts, stays and returns are the baseline's")
  func anotherRegime() throws {
    let plain = ContractTerms(SmallWorld.hourly)
    let base = try Self.books(plain, observed: nil, strength: 0, unlimited: true)
    var moved = 0
    for (name, terms) in Self.regimes {
      // A transformation and a stop of intake are agreed, not answered to.
      guard terms.transformation == nil, terms.ceiling?.stopsIntake != true else { continue }
      let off = try Self.books(terms, observed: plain, strength: 0, unlimited: true)
      let on = try Self.books(terms, observed: plain, strength: 2, unlimited: true)
      for (books, exact) in zip(off, base) {
        for month in exact.tallies.indices {
          for tally in Tally.allCases {
            for segment in 0..<exact.segments {
              let (left, right) = (books.tally(tally, segment, month: month), exact.tally(tally, segment, month: month))
              #expect(left == right, "\(name), \(tally)")
            }
          }
        }
      }
      if zip(on, base).contains(where: { $0.tallies != $1.tallies }) { moved += 1 }
    }
    // With strength 2 the test would have failed for every regime but p × q itself.
    #expect(moved >= 6)
  }

  @Test("O12: hours under a lump sum with half settled lie between the lump sum's and those of p × q")
  func between() throws {
    func hours(_ share: Double?) throws -> Int {
      let terms = ContractBookTests.terms(ContractBookTests.budget(nil)) {
        guard let share else { return }
        $0.postCalculation = PostCalculation()
        $0.postCalculation?.share = share
      }
      // Thirteen clients where ten are expected: outside the corridor more likely than not.
      return try ContractBookTests.books(clients: 13, years: 5, terms) {
        $0.behaviour.incentiveStrength = 1
        $0.segments[0].observedTerms = ContractTerms(SmallWorld.hourly)
      }(.variableCost, month: 59)
    }
    let effort = try ContractBookTests.books(clients: 13, years: 5, ContractTerms(SmallWorld.hourly)) {
      $0.behaviour.incentiveStrength = 1
      $0.segments[0].observedTerms = nil
    }(.variableCost, month: 59)
    let settled = try [nil, 0, 0.25, 0.5, 0.75].map(hours)
    #expect(settled[0] == settled[1])
    #expect(zip(settled.dropFirst(), settled.dropFirst(2)).allSatisfy { $0 < $1 })
    #expect(settled[4] < effort)
    // The lump sum's hours are 0.7 × 8 % down, as far as five years go.
    #expect(abs(Double(settled[0]) / Double(effort) - 0.945539) < 0.0005)
  }

  @Test("production settled in full earns what p × q earns, however small the lump sum")
  func smallLumpSum() throws {
    let terms = ContractBookTests.terms(ContractBookTests.budget(100)) {
      $0.postCalculation = PostCalculation()
      $0.postCalculation?.share = 1
    }
    let books = try ContractBookTests.books(years: 3, terms) {
      $0.behaviour.incentiveStrength = 1
      $0.segments[0].observedTerms = ContractTerms(SmallWorld.hourly)
    }
    // Outside the corridor all but for sure. Valued by the lump sum over cost, hours would fall by 5 %.
    let ratio = Double(books(.variableCost, month: 35)) / Double(books(.variableCost, month: 0))
    #expect(abs(ratio - 1) < 0.0002)
  }
}
