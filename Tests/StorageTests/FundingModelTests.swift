import CareSimulation
import Storage
import Testing
import YouthCare

/// A model that no room knows: a stranger's.
private struct CappedFunding: FundingModel, Equatable {
  enum Period: String, Sendable, CaseIterable {
    case month, year
  }

  static let name = "capped"
  static let meaning = LocalizedText(nl: "Met een plafond.", en: "With a cap.")
  static let parameters: [Parameter<Self>] = [
    Parameter(
      "cap", \.cap, unit: .euroPerYear, in: 0...1e9, LocalizedText(nl: "Het plafond.", en: "The cap.")),
    Parameter(
      "above", \.above, unit: .share, in: 0...1, LocalizedText(nl: "Erboven.", en: "Paid above it.")),
  ]
  static let choices: [ParameterChoice<Self>] = [
    ParameterChoice("every", \.period, LocalizedText(nl: "Per periode.", en: "Its period."))
  ]

  var cap: Double?
  var above = 0.0
  var period = Period.year
  var missing: [String] { cap == nil ? ["cap"] : [] }

  func payment(for fact: BillableFact) -> Double { 0 }
  func earnings(tariffRatio: Double) -> MarginalEarnings { .nothing }
}

@Suite("a funding model from outside is read like the others")
struct FundingModelTests {
  private let reader = ScenarioReader(fundingModels: FundingCatalogue.standard + [CappedFunding.self])

  private func read(_ funding: String) throws -> Result<ScenarioFile, ScenarioFaults> {
    let text = try Fixtures.validText().replacing("{model: effort-based, tariff: 310, per: day}", with: funding)
    return try Fixtures.read([("a.yaml", text)], with: reader)
  }

  @Test("its numbers and words are set")
  func values() throws {
    let model = try read("{model: capped, cap: 2e6, above: 25%, every: month}").get().scenario.segments[1].funding
    #expect(model as? CappedFunding == CappedFunding(cap: 2_000_000, above: 0.25, period: .month))
  }

  @Test("its faults are found")
  func faults() throws {
    #expect(
      try read("{model: capped, abov: 1, every: week}").messages == [
        "a.yaml:32:30: funding has no 'abov'; did you mean 'above'?",
        "a.yaml:32:46: 'every' can't be 'week'; choose month or year",
      ])
    #expect(
      try read("{model: capped, above: 1}").messages == [
        "a.yaml:32:5: funding needs 'cap'; write the cap: euro per year"
      ])
  }

  @Test("it stands in the reference")
  func reference() {
    let reference = ScenarioReference(fundingModels: [CappedFunding.self])
    #expect(reference.find("cap").map(\.model) == ["capped"])
    #expect(reference.markdown(in: .dutch).contains("Met een plafond."))
  }
}

/// Another stranger's: a retainer a year, a fee at the start, and a price for each day.
private struct RetainerFunding: FundingModel, Equatable {
  static let name = "retainer"
  static let meaning = LocalizedText(nl: "Abonnement met dagprijs.", en: "A retainer with a day price.")
  static let parameters: [Parameter<Self>] = [
    Parameter("retainer", \.retainer, unit: .euroPerYear, in: 0...1e9, LocalizedText("retainer")),
    Parameter("fee", \.fee, unit: .euroPerTrajectory, in: 0...1e6, LocalizedText("fee")),
    Parameter("day", \.day, unit: .euro, in: 0...1_000, LocalizedText("day")),
  ]

  var retainer = 0.0
  var fee = 0.0
  var day = 0.0

  func payment(for fact: BillableFact) -> Double {
    switch fact {
    case .dayOfCare: day
    case .trajectoryStarted: fee
    case .monthOfCare, .trajectoryEnded: 0
    case .monthOpened(let shareOfYear): retainer * shareOfYear
    }
  }

  /// Half of what a unit costs, whatever the tariff.
  func earnings(tariffRatio: Double) -> MarginalEarnings { .everyUnit(0.5) }
}

@Suite("a funding model from outside is run like the others")
struct StrangersModelTests {
  /// Eight clients are in care for good; two wait for the two places that are left, and stay 100 days.
  private func plan(strength: Int) throws -> SimulationPlan {
    let text = """
      title: A stranger's model
      question: Is its money right?
      source: Made up
      contract: {start: 2027-01-01, years: 5, calendar: uniform}
      behaviour: {incentive_strength: \(strength)}
      segments:
        A:
          name: Day care
          inflow: {new_per_year: 10}
          stay: {family: constant, value: 100 days}
          places: 10
          present:
            in_care: 8
            residual: {family: constant, value: 36000 days}
            waiting: 2
            waited: {family: constant, value: 1 day}
          funding: {model: retainer, retainer: 12000, fee: 500, day: 24, transition: new_terms}
          observed_funding: {model: effort-based, tariff: 12, hours_per_week: 7}
      changes:
        nobody-new: {parameter: inflow, segments: all, times: 0}

      """
    let reader = ScenarioReader(fundingModels: FundingCatalogue.standard + [RetainerFunding.self])
    return try SimulationPlan(try Fixtures.read([("a.yaml", text)], with: reader).get().scenario)
  }

  @Test("its retainer, its fees and its days are paid to the cent")
  func money() throws {
    let plan = try plan(strength: 0)
    var replicator = Replicator(plan, seed: 1)
    #expect(replicator.run(0) { _, _ in }.violations == [])
    // A month of 365/12 days at 24 euro is 730.00 for each client, and the retainer 1,000.00. The two who start at once
    // pay their fee, are there for three months and for 100 − 91.25 days of the fourth.
    let booked = (0..<5).map { replicator.book.movement(on: .careExpense, of: 0, in: $0) }
    #expect(booked == [930_000, 830_000, 830_000, 726_000, 684_000])
    #expect((5..<60).allSatisfy { replicator.book.movement(on: .careExpense, of: 0, in: $0) == 684_000 })
    // The retainer is paid at once; the rest is an invoice.
    #expect(replicator.book.movement(on: .municipalCash, of: 0, in: 0) <= -100_000)
    #expect(replicator.book.movement(on: .receivable, of: 0, in: 0) == 830_000)
  }

  @Test("its margins drive the dose: half of the cost price less than p × q is 2 % fewer hours in the end")
  func dose() throws {
    func hours(_ strength: Int) throws -> Int {
      let plan = try plan(strength: strength)
      var replicator = Replicator(plan, seed: 1)
      #expect(replicator.run(0) { _, _ in }.violations == [])
      return replicator.book.movement(on: .variableCost, of: 0, in: 59)
    }
    // The difference in margin is 0.5 − 1, of which half goes into hours (0.5 × 0.08 × 0.5), half into length; after
    // five years e^(−60/9) of the way is left.
    let ratio = Double(try hours(1)) / Double(try hours(0))
    #expect(abs(ratio - 0.980199) < 0.0001, "\(ratio)")
    #expect(abs(Double(try hours(2)) / Double(try hours(0)) - 0.960789) < 0.0002)
  }
}
