import CareSimulation
import Testing
import YouthCare

/// O8: terms that change nothing leave every amount of every month as it is, to the cent, and every tally to the bit.
///
/// MODEL.md, O8.
///
/// All runs respond to incentives at strength 1, and 2, measured from p × q: terms that change nothing must not change
/// behaviour either. An overlay that comes with administration raises the provider's cost of it, and nothing else;
/// those accounts are left out where it is stated.
@Suite("Terms that change nothing")
struct NeutralTermsTests {
  typealias Adapt = (inout ContractTerms) -> Void

  static let administration: Set<Account> = [.administrationCost, .providerCash]

  /// Runs the region with base terms in both segments, and again with something added to them.
  private func expectNothing(
    of what: String, on base: ContractTerms, except: Set<Account> = [], add: Adapt,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    for strength in [1.0, 2.0] {
      func scenario(_ terms: ContractTerms) throws -> Scenario {
        try SmallWorld.region {
          $0.behaviour.incentiveStrength = strength
          for segment in $0.segments.indices {
            $0.segments[segment].observedTerms = ContractTerms(SmallWorld.hourly)
            $0.segments[segment].terms = terms
          }
        }
      }
      var changed = base
      add(&changed)
      #expect(changed != base, "\(what): nothing is added", sourceLocation: location)
      let one = try SmallWorld.books(scenario(base), replications: 0..<4)
      let other = try SmallWorld.books(scenario(changed), replications: 0..<4)
      for (left, right) in zip(one, other) {
        #expect(left.violations == [] && right.violations == [], "\(what)", sourceLocation: location)
        let differences = right.differences(from: left, except: except)
        #expect(
          differences.isEmpty,
          "\(what), strength \(strength): \(differences.count) differences, such as \(differences.prefix(3))",
          sourceLocation: location)
        // The other way round the test would see it: books of other luck differ.
        #expect(left.total(.production) > 1_000_000, sourceLocation: location)
      }
      #expect(one[0] != one[1], sourceLocation: location)
    }
  }

  private let effort = ContractTerms(SmallWorld.hourly)
  private let output = ContractTerms(OutputBasedFunding())
  private let lump = ContractTerms(TaskBasedFunding())

  @Test("post-calculation with share 0, or a corridor without end, is the lump sum")
  func postCalculation() throws {
    for basis in PostCalculation.Basis.allCases {
      for (share, band) in [(0.0, 0.05), (0, 0), (1, 1_000), (0.5, 1_000)] {
        func settle(_ terms: inout ContractTerms) {
          terms.postCalculation = PostCalculation()
          terms.postCalculation?.basis = basis
          terms.postCalculation?.share = share
          terms.postCalculation?.band = band
        }
        let what = "post-calculation on \(basis), share \(share), band \(band)"
        try expectNothing(of: what, on: lump, except: Self.administration, add: settle)
        try expectNothing(of: "\(what), without administration", on: lump) {
          settle(&$0)
          $0.postCalculation?.administration = 0
        }
      }
    }
  }

  @Test("a ceiling out of sight is p × q, whatever happens above it", arguments: RevenueCeiling.OverDelivery.allCases)
  func ceiling(treatment: RevenueCeiling.OverDelivery) throws {
    for base in [effort, output] {
      try expectNothing(of: "ceiling, \(treatment)", on: base, except: Self.administration) {
        $0.ceiling = RevenueCeiling()
        $0.ceiling?.overDelivery = treatment
        $0.ceiling?.amount = 1e11
      }
    }
  }

  @Test("a guarantee of nothing is p × q")
  func guarantee() throws {
    for base in [effort, output] {
      try expectNothing(of: "guarantee", on: base) {
        $0.guarantee = GuaranteeBudget()
        $0.guarantee?.share = 0
      }
    }
  }

  @Test("an innovation sum of nothing pays nothing")
  func innovation() throws {
    for base in [effort, lump] {
      try expectNothing(of: "innovation", on: base, except: Self.administration) {
        $0.innovation = InnovationSum()
        $0.innovation?.amount = 0
      }
      try expectNothing(of: "innovation without administration", on: base) {
        $0.innovation = InnovationSum()
        $0.innovation?.amount = 0
        $0.innovation?.administration = 0
      }
    }
  }

  @Test("nothing is withheld where the share is 0 or every outcome is reached")
  func withhold() throws {
    for base in [effort, output, lump] {
      for (share, unmet) in [(0.0, 0.4), (0.3, 0.0)] {
        try expectNothing(of: "withhold \(share), unmet \(unmet)", on: base) {
          $0.withhold = OutcomeWithhold()
          $0.withhold?.share = share
          $0.withhold?.unmet = unmet
        }
      }
    }
  }

  @Test("a transformation that aims at nothing, or that nothing comes of, leaves stays and re-entry as they are")
  func transformation() throws {
    for base in [effort, output, lump] {
      for (target, effectiveness) in [(0.0, 0.4), (0.3, 0.0)] {
        try expectNothing(of: "transformation \(target) × \(effectiveness)", on: base) {
          $0.transformation = TransformationTarget()
          $0.transformation?.target = target
          $0.transformation?.effectiveness = effectiveness
          $0.transformation?.projects = 2
        }
      }
    }
  }

  @Test("an introduction at once and without an overrun is none")
  func introduction() throws {
    for base in [output, lump] {
      try expectNothing(of: "introduction", on: base) {
        $0.introduction = Introduction()
        $0.introduction?.overrun = 0
        $0.introduction?.stepIn = 0
      }
    }
  }

  @Test("a task that helps nobody elsewhere changes nothing; nor does notice that nobody gives")
  func substitutionAndNotice() throws {
    try expectNothing(of: "substitution", on: lump) {
      $0.substitution = TaskSubstitution(target: 1)
      $0.substitution?.share = 0
    }
    for base in [effort, lump] {
      try expectNothing(of: "notice", on: base) {
        $0.notice = NoticeTerms()
        $0.notice?.hazard = 0
        $0.notice?.margin = 1
      }
    }
  }

  @Test("adjustment moments with share 0 or bound 0 move nothing")
  func adjustment() throws {
    for base in [effort, output, lump] {
      for (share, bound) in [(0.0, 0.1), (1.0, 0.0)] {
        try expectNothing(of: "adjustment \(share) within \(bound)", on: base) {
          $0.adjustment = AdjustmentMoments()
          $0.adjustment?.every = 6
          $0.adjustment?.share = share
          $0.adjustment?.bound = bound
        }
      }
    }
  }

  @Test("an extra clause is the same contract: a discount of 0, a growth of 0, an advance of 0, no loss at the start")
  func zeros() throws {
    // These are numbers rather than parts: stated or left out, a contract is the same value.
    var stated = effort
    stated.efficiencyDiscount = 0
    stated.growth = 0
    stated.payment.advance = 0
    #expect(stated == effort)
    // Cash alone moves with the term; nothing else does.
    try expectNothing(
      of: "payment terms", on: effort,
      except: [.payable, .receivable, .municipalCash, .providerCash]
    ) {
      $0.payment.term = 90
      $0.payment.rejected = 0.3
      $0.payment.advance = 0.5
    }
  }

  @Test("full indexation by an index known in advance gives prices the level of cost, whatever is made good")
  func indexation() throws {
    func books(_ adapt: (inout ContractPeriod) -> Void) throws -> [Books] {
      try SmallWorld.books(try SmallWorld.region { adapt(&$0.contract) }, replications: 0..<3)
    }
    let plain = try books { _ in }
    for trueUp in IndexationTerms.TrueUp.allCases {
      let stated = try books {
        $0.indexationTerms.share = 1
        $0.indexationTerms.trueUp = trueUp
        $0.costIndex.autocorrelation = 0.9
      }
      for (left, right) in zip(plain, stated) { #expect(right.differences(from: left) == []) }
    }
    let none = try books {
      $0.startUpLoss = 0
      $0.startUpMonths = 12
    }
    for (left, right) in zip(plain, none) { #expect(right.differences(from: left) == []) }
    let half = try books { $0.indexationTerms.share = 0.5 }
    #expect(half[0].differences(from: plain[0]) != [])
  }

  @Test("a price paid at the start, without behaviour and re-opening, is price × starts exactly")
  func outputAtStart() throws {
    var model = SmallWorld.trajectory
    model.atStart = 1
    model.reopeningWindow = 0
    let scenario = try SmallWorld.region {
      $0.behaviour.incentiveStrength = 0
      $0.contract.indexation = 0
      for segment in $0.segments.indices {
        $0.segments[segment].observedTerms = ContractTerms(SmallWorld.hourly)
        $0.segments[segment].terms = ContractTerms(model)
        // Who is in care on the first day isn't paid by the hour until he leaves.
        $0.segments[segment].terms.transition = .newTerms
      }
    }
    for books in try SmallWorld.books(scenario, replications: 0..<4) {
      #expect(books.violations == [])
      for month in 0..<books.months {
        let scarce = books(.careExpense, 0, month: month) + books(.careExpense, 1, month: month)
        #expect(scarce == 500_055 * Int(books.tally(.starts, 0, month: month)))
        #expect(books(.careExpense, 2, month: month) == 500_055 * Int(books.tally(.starts, 1, month: month)))
      }
      #expect(books.total(.careExpense) > 0)
    }
  }

  @Test("post-calculation of all cost leaves the provider nothing and costs him nothing: cost reimbursement")
  func costReimbursement() throws {
    for strength in [0.0, 1] {
      let scenario = try SmallWorld.region {
        $0.behaviour.incentiveStrength = strength
        $0.segments[0].observedTerms = ContractTerms(SmallWorld.hourly)
        $0.segments[0].terms = lump
        $0.segments[0].terms.postCalculation = PostCalculation()
        $0.segments[0].terms.postCalculation?.basis = .cost
        $0.segments[0].terms.postCalculation?.share = 1
        $0.segments[0].terms.postCalculation?.band = 0
        $0.segments[0].providers = [Provider(name: "P")]
      }
      for books in try SmallWorld.books(scenario, replications: 0..<4) {
        for year in 0..<2 {
          let months = (12 * year)..<(12 * year + 12)
          func sum(_ accounts: Account...) -> Int {
            months.reduce(0) { sum, month in accounts.reduce(sum) { $0 + books($1, 0, month: month) } }
          }
          // Every amount is a whole number of cents, and so is their difference: nothing is rounded away.
          let result =
            sum(.careRevenue, .settlementRevenue) + sum(.variableCost, .fixedCost, .administrationCost)
          #expect(result == 0, "year \(year): \(result) cents")
          #expect(sum(.settlementRevenue) != 0)
        }
      }
    }
  }
}
