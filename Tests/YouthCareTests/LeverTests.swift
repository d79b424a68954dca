import Foundation
import Testing
import YouthCare

@Suite("The levers are explained whole")
struct LeverTests {
  private static let levers = LeverCatalogue.standard

  @Test("a lever says in both languages what it is, how it works and what it is not", arguments: levers)
  func words(lever: Lever) {
    for text in [lever.title, lever.mechanism, lever.limits] {
      #expect(!text.nl.isEmpty && !text.en.isEmpty && text.nl != text.en)
    }
  }

  /// A sentence ends with a full stop before a space or the end; a point within a number doesn't.
  private static func sentences(_ text: String) -> Int {
    #expect(text.hasSuffix(".") && !text.contains("  ") && !text.contains("\n"))
    return text.matches(of: /[.!?](?=\s|$)/).count
  }

  @Test("its mechanism takes two sentences, and what it is not one or two", arguments: levers)
  func sentences(lever: Lever) {
    for language in Language.allCases {
      #expect(Self.sentences(lever.mechanism.text(in: language)) == 2, "\(lever.key)")
      #expect((1...2).contains(Self.sentences(lever.limits.text(in: language))), "\(lever.key)")
    }
  }

  /// The limits open with a denial, so that nobody reads them as a recommendation.
  @Test("what it is not begins with a denial", arguments: levers)
  func denial(lever: Lever) {
    let words: (String) -> [Substring] = { $0.split(whereSeparator: { !$0.isLetter }) }
    #expect(
      words(lever.limits.nl).prefix(9).contains { ["Geen", "Niet", "geen", "niet"].contains($0) }, "\(lever.key)")
    #expect(words(lever.limits.en).prefix(9).contains { ["Not", "not"].contains($0) }, "\(lever.key)")
  }

  /// Where words name a number that follows from defaults, it has to follow from them still.
  @Test("the numbers in the words are those that the defaults give")
  func numbersInWords() throws {
    func limits(_ key: String) throws -> String { try #require(Self.levers.first { $0.key == key }).limits.en }
    let control = MaterialControl()
    #expect(abs(control.cost / (control.error * control.recovery) - 400_000) < 1)
    #expect(try limits("material_control").contains("400,000 euro"))
    var target = TransformationTarget()
    target.projects = 2
    let reduction = target.reduction(after: 5, investment: TransformationTarget.investment(yearsToRun: 5))
    #expect(abs(reduction / target.target - 0.40) < 0.001)
    #expect(try limits("transformation").contains("reaches 40 % of the target"))
    // A stop over the last half of a year keeps its starts out: they would have been in care 1/2 − D (1 − e^(−1/(2 D)))
    // of a year on average, of the stay D = 1 that a year's starts cost in balance.
    let saved = 0.5 - (1 - exp(-0.5))
    #expect(saved > 0.10 && saved < 0.11)
    #expect(try limits("control.action").contains("only a tenth of the year's spending"))
    #expect(ProviderCost.legalFloor == 0.97 && Behaviour.doseRange == 0.7...1.3)
    #expect(SegmentResponse.greatestSlackLength == 1.10 && Workforce.neutralMargin == 0.01)
  }

  @Test("no two levers have one key, and none names a parameter twice")
  func unique() {
    #expect(Set(Self.levers.map(\.key)).count == Self.levers.count)
    for lever in Self.levers { #expect(Set(lever.keys).count == lever.keys.count && !lever.keys.isEmpty) }
    for instrument in Lever.Instrument.allCases { #expect(Self.levers.contains { $0.instrument == instrument }) }
  }

  /// What is declared, by the place that a scenario file gives it: a parameter that is added later and belongs to no
  /// lever fails here.
  private static let declared: [(place: String, keys: [String])] = [
    ("access", Access.parameters.map(\.key)),
    ("access.substitution", AccessSubstitution.parameters.map(\.key)),
    ("suppliers", Suppliers.parameters.map(\.key) + Suppliers.choices.map(\.key)),
    ("partnership", Partnership.parameters.map(\.key)),
    ("workforce", Workforce.parameters.map(\.key)),
    ("failure", ProviderFailure.parameters.map(\.key)),
    ("waiting", WaitingFeedback.parameters.map(\.key)),
    ("control", ControlLoop.parameters.map(\.key) + ControlLoop.choices.map(\.key)),
    ("material_control", MaterialControl.parameters.map(\.key)),
    ("behaviour", Behaviour.parameters.map(\.key) + Behaviour.choices.map(\.key)),
    ("segments.<segment>.response", SegmentResponse.parameters.map(\.key)),
    ("segments.<segment>.cost", ProviderCost.parameters.map(\.key)),
    ("municipal_cost", MunicipalCost.parameters.map(\.key)),
    ("segments.<segment>.funding", ContractTerms.parameters.map(\.key)),
    (
      "segments.<segment>.funding.ceiling", RevenueCeiling.parameters.map(\.key) + RevenueCeiling.choices.map(\.key)
    ),
    ("segments.<segment>.funding.guarantee", GuaranteeBudget.parameters.map(\.key)),
    (
      "segments.<segment>.funding.post_calculation",
      PostCalculation.parameters.map(\.key) + PostCalculation.choices.map(\.key)
    ),
    ("segments.<segment>.funding.innovation", InnovationSum.parameters.map(\.key)),
    ("segments.<segment>.funding.outcome_withhold", OutcomeWithhold.parameters.map(\.key)),
    ("segments.<segment>.funding.payment", PaymentTerms.parameters.map(\.key)),
    ("segments.<segment>.funding.adjustment", AdjustmentMoments.parameters.map(\.key)),
    ("segments.<segment>.funding.introduction", Introduction.parameters.map(\.key)),
    ("segments.<segment>.funding.transformation", TransformationTarget.parameters.map(\.key)),
    ("segments.<segment>.funding.notice", NoticeTerms.parameters.map(\.key)),
    ("segments.<segment>.funding.substitution", TaskSubstitution.parameters.map(\.key)),
  ]

  @Test("every declared number and word belongs to exactly one lever", arguments: declared)
  func wholeness(place: String, keys: [String]) {
    #expect(!keys.isEmpty)
    for key in keys {
      let owners = Self.levers.filter { $0.owns(path: "\(place).\(key)", ofModel: nil) }
      #expect(owners.count == 1, "\(place).\(key): \(owners.map(\.key))")
    }
  }

  @Test("every funding model has a lever of its own with all its keys")
  func fundingModels() throws {
    for model in FundingCatalogue.standard {
      let lever = try #require(Self.levers.first { $0.key == model.name })
      #expect(lever.instrument == .funding && lever.fundingModel == model.name)
      let keys = Self.keys(of: model).map { "segments.<segment>.funding.\($0)" }
      for key in keys {
        #expect(Self.levers.filter { $0.owns(path: key, ofModel: model.name) } == [lever], "\(key)")
      }
      #expect(keys.count == lever.keys.count)
    }
  }

  private static func keys<Model: FundingModel>(of model: Model.Type) -> [String] {
    model.parameters.map(\.key) + model.choices.map(\.key)
  }
}
