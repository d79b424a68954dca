import CareSimulation
import Testing
import YouthCare

/// What terms do to hours and intake in the books, worked out by hand in the world of `ContractBookTests`.
///
/// Hours are those of the variable cost. Nine months' time constant: after ten years all but e^(−13) of the way is gone.
@Suite("Behaviour in the books, by hand")
struct ContractBehaviourTests {
  /// The hours of the last month relative to those of the first, measured from an hourly tariff.
  private static func hours(
    clients: Int = 10, _ terms: ContractTerms, _ adapt: (inout Scenario) -> Void = { _ in }
  ) throws -> Double {
    let books = try ContractBookTests.books(clients: clients, years: 10, terms) {
      $0.behaviour.incentiveStrength = 1
      $0.segments[0].observedTerms = ContractTerms(hourly)
      adapt(&$0)
    }
    // What nobody does anything about: 91 % of the variable four fifths of 365 euro a client.
    return Double(books(.variableCost, month: 119)) / (26_572 * Double(clients))
  }

  private static var hourly: EffortBasedFunding {
    var model = EffortBasedFunding()
    model.tariff = 12
    model.hoursPerWeek = 7
    return model
  }

  private static let lump = ContractTerms(TaskBasedFunding())
  /// e^(−0.08 × 0.7).
  private static let lumpHours = 0.945539

  @Test("an extra hour earns nothing below a floor that can't be reached: hours fall by 1 − e^(−0.08 × 0.5)")
  func floor() throws {
    let terms = ContractBookTests.terms(Self.hourly) {
      $0.guarantee = GuaranteeBudget()
      $0.guarantee?.expected = 600_000
    }
    #expect(abs(try Self.hours(terms) - 0.960789) < 0.0001)
  }

  @Test("hours answer to the ceiling that was granted, not to the one that was agreed")
  func grantedCeiling() throws {
    func hours(_ probability: Double) throws -> Double {
      try Self.hours(
        ContractBookTests.terms(Self.hourly) {
          $0.ceiling = RevenueCeiling()
          $0.ceiling?.overDelivery = .approve
          $0.ceiling?.amount = 2_000
          $0.ceiling?.approvalProbability = probability
          $0.ceiling?.decisionLag = 0
        })
    }
    // Never granted: an extra hour earns nothing. Granted from February on, it earns in half of all futures or more.
    #expect(abs(try hours(0) - 0.960789) < 0.0001)
    #expect(try hours(1) > 0.97)
  }

  @Test("settled in full, an extra hour earns its tariff below the corridor as well")
  func belowCorridor() throws {
    let terms = ContractBookTests.terms(TaskBasedFunding()) {
      $0.postCalculation = PostCalculation()
      $0.postCalculation?.share = 1
    }
    #expect(abs(try Self.hours(Self.lump) - Self.lumpHours) < 0.0001)
    // Two clients where ten are expected.
    #expect(abs(try Self.hours(clients: 2, terms) - 1) < 0.0005)
  }

  @Test("while a lump sum steps in, hours answer to the part that has")
  func stepIn() throws {
    let terms = ContractBookTests.terms(TaskBasedFunding()) {
      $0.introduction = Introduction()
      $0.introduction?.stepIn = 1_200
      $0.introduction?.overrun = 0
    }
    // A tenth has stepped in, nine months ago 9 % of it less: e^(−0.056 × (119.5 − 9 + 0.5) / 1,200).
    #expect(abs(try Self.hours(terms) - 0.994833) < 0.0001)
  }

  @Test("a provider without sensitivity doesn't answer, and where a segment answers in length hours stay")
  func sensitivity() throws {
    #expect(try Self.hours(Self.lump) { $0.segments[0].providers[0].sensitivity = 0 } == 1)
    #expect(try Self.hours(Self.lump) { $0.segments[0].response.lengthWeight = 1 } == 1)
    #expect(
      abs(try Self.hours(Self.lump) { $0.segments[0].response.damping = 0.5 } - Self.lumpHours.squareRoot()) < 1e-4)
  }

  @Test("urgent clients are not selected")
  func urgent() throws {
    func books(_ selection: Double, urgent: Double) throws -> Books {
      try RegimeTests.books(
        ContractTerms(SmallWorld.trajectory), observed: ContractTerms(SmallWorld.hourly), strength: 2
      ) {
        $0.behaviour.selection = selection
        for segment in $0.segments.indices {
          $0.segments[segment].urgency.urgent = urgent
          $0.segments[segment].urgency.crisis = 0
          // Who moves or comes back is regular.
          $0.segments[segment].routes = []
          $0.segments[segment].reEntry = nil
          $0.segments[segment].dropOut = nil
        }
      }[0]
    }
    #expect(try books(5, urgent: 1).differences(from: books(0, urgent: 1)) == [])
    #expect(try books(5, urgent: 0).differences(from: books(0, urgent: 0)) != [])
  }

  @Test("a fifth of the places is missing for half a year, and then no longer")
  func startUp() throws {
    let books = try ContractBookTests.books {
      $0.segments[0].capacity = .places(20)
      $0.contract.startUpLoss = 0.2
      $0.contract.startUpMonths = 6
    }
    let places = (0..<12).map { (books.tally(.placeDays, month: $0) * 12 / 365).rounded() }
    #expect(places[..<6].allSatisfy { $0 == 16 } && places[6...].allSatisfy { $0 == 20 }, "\(places)")
  }
}
