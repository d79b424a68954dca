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
      "above", \.above, unit: .share, in: 0...1, LocalizedText(nl: "Erboven.", en: "Paid above it."), default: "0"),
  ]
  static let choices: [ParameterChoice<Self>] = [
    ParameterChoice("every", \.period, LocalizedText(nl: "Per periode.", en: "Its period."), default: .year)
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
