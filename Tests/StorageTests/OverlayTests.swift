import CareSimulation
import Foundation
import Storage
import Testing
import YouthCare

/// A stranger's: a bonus on a period's revenue by how well the provider does, paid half a year later.
private struct QualityBonus: Overlay {
  static let key = "quality_bonus"
  static let meaning = LocalizedText(
    nl: "Kwaliteitsbonus: een deel van de omzet.", en: "Quality bonus: part of turnover.")
  static let parameters: [Parameter<Self>] = [
    Parameter(
      "share", \.share, unit: .share, in: 0...0.5, LocalizedText(nl: "Deel van de omzet.", en: "Share of turnover."),
      evidence: Evidence(.choice(usual: 0...0.05), grade: .choice, source: "contract"))
  ]

  var share = 0.02

  var administration: Double { 0.01 }
  var marginalShare: Double { share }
  var settlementMonths: Int? { 6 }

  func settlement(of period: SettledPeriod) -> Int {
    Int((share * period.quality * Double(period.revenue)).rounded())
  }
}

/// A stranger's: all that a contract does all year, by the rules of others.
private struct Framework: Overlay {
  static let key = "framework"
  static let meaning = LocalizedText(nl: "Raamafspraak: alles tegelijk.", en: "Framework: all at once.")
  static let parameters: [Parameter<Self>] = [
    Parameter(
      "share", \.share, unit: .share, in: 0...0.5, LocalizedText(nl: "Bedrag vooraf.", en: "The sum ahead."),
      evidence: Evidence(.choice, grade: .choice, source: "contract"))
  ]
  static let account = OverlayAccount.innovation

  var share = 0.03

  var cap: RevenueCeiling? { RevenueCeiling() }
  var floor: YearlyAmount? { YearlyAmount(nil, else: 1, part: 0.85) }
  var advance: YearlyAmount? { YearlyAmount(nil, else: share) }
  var administration: Double { 0.005 + InnovationSum().administration }
  func settlement(of period: SettledPeriod) -> Int { GuaranteeBudget().settlement(of: period) }
}

/// A stranger's: a lump sum settled by the rule of another.
private struct OpenBook: Overlay {
  static let key = "open_book"
  static let meaning = LocalizedText(nl: "Open boek: een vast bedrag.", en: "Open book: a lump sum.")
  static let parameters: [Parameter<Self>] = []

  var corridor: PostCalculation? {
    var rule = PostCalculation()
    rule.band = 0.01
    return rule
  }
}

@Suite("an overlay from outside is read, addressed and paid like the others")
struct OverlayTests {
  /// Eight clients are in care for good, at 25 euro a day.
  private func scenarioText(_ bonus: String, tariff: String = "25", more: String = "") -> String {
    """
    title: A stranger's overlay
    question: Is its money right?
    source: Made up
    contract: {start: 2027-01-01, years: 2, calendar: uniform}
    behaviour: {incentive_strength: 0}
    segments:
      A:
        name: Day care
        inflow: {new_per_year: 10}
        stay: {family: constant, value: 100 days}
        places: 8
        providers:
          Good: {share: 100%, quality: 1.5}
        present:
          in_care: 8
          residual: {family: constant, value: 36000 days}
          waiting: 0
        funding: {model: effort-based, tariff: \(tariff), per: day\(bonus)}
        observed_funding: {model: effort-based, tariff: 25, per: day}
    changes:
      nobody-new: {parameter: inflow, segments: all, times: 0}
    \(more)
    """
  }

  private func scenario(_ bonus: String, tariff: String = "25", more: String = "") throws -> Scenario {
    try Fixtures.read([("a.yaml", scenarioText(bonus, tariff: tariff, more: more))], with: reader).get().scenario
  }

  private let reader = ScenarioReader(
    overlays: OverlayCatalogue.standard + [QualityBonus.self, Framework.self, OpenBook.self])

  @Test("its numbers are set, and it is found in the terms")
  func values() throws {
    let terms = try scenario(", quality_bonus: {share: 4%}").segments[0].terms
    #expect(QualityBonus.stated(in: terms)?.share == 0.04)
    #expect(try scenario("").segments[0].terms != terms, "terms with it differ from those without")
    #expect(try scenario(", quality_bonus: {}").segments[0].terms.others.count == 1)
  }

  @Test("a number outside its range is refused at its place, and a misspelt key is told what it may be")
  func faults() throws {
    let text = try Fixtures.validText().replacing(
      "{model: effort-based, tariff: 310, per: day}",
      with: "{model: effort-based, tariff: 310, per: day, quality_bonus: {share: 60%}, quality_bonu: {}}")
    let messages = try Fixtures.read([("a.yaml", text)], with: reader).messages
    #expect(messages.count == 2, "\(messages)")
    #expect(messages.contains { $0.contains("'share' is 60") }, "\(messages)")
    #expect(messages.contains { $0.contains("did you mean 'quality_bonus'?") }, "\(messages)")
  }

  @Test("its numbers have addresses, and stand in the reference")
  func addresses() throws {
    let scenario = try scenario(", quality_bonus: {share: 4%}")
    let address = Address(["segments", "A", "funding", "quality_bonus", "share"])
    #expect(scenario.value(at: address) == 0.04)
    let changed = try scenario.setting([address: 0.03])
    #expect(QualityBonus.stated(in: changed.segments[0].terms)?.share == 0.03)
    let reference = ScenarioReference(overlays: OverlayCatalogue.standard + [QualityBonus.self])
    #expect(reference.find("segments.<segment>.funding.quality_bonus.share").count == 1)
  }

  /// 8 clients × 25 euro × 365 days are 73,000 euro a year, of which 4 % × 1.5 are 4,380.
  ///
  /// Wrong would fail: a bonus on the month's revenue, on the whole contract's, without quality, or paid at once.
  @Test("its bonus is booked as the year closes and paid half a year later, to the cent")
  func money() throws {
    let with = try SimulationPlan(try scenario(", quality_bonus: {share: 4%}"))
    let without = try SimulationPlan(try scenario(""))
    var bonus = Replicator(with, seed: 1)
    var plain = Replicator(without, seed: 1)
    #expect(bonus.run(0) { _, _ in }.violations == [])
    #expect(plain.run(0) { _, _ in }.violations == [])
    for month in 0..<24 {
      let revenue = (0..<12).reduce(0) { $0 + plain.book.movement(on: .careExpense, of: 0, in: month / 12 * 12 + $1) }
      let owed = month % 12 == 11 ? Int((0.06 * Double(revenue)).rounded()) : 0
      #expect(bonus.book.movement(on: .settlementExpense, of: 0, in: month) == owed)
      #expect(
        bonus.book.movement(on: .careExpense, of: 0, in: month)
          == plain.book.movement(on: .careExpense, of: 0, in: month))
      let paid =
        plain.book.movement(on: .municipalCash, of: 0, in: month)
        - bonus.book.movement(on: .municipalCash, of: 0, in: month)
      #expect(
        paid == (month == 17 ? Int((0.06 * Double(revenueOfFirstYear(plain.book))).rounded()) : 0), "month \(month)")
    }
    // A client's month is whole cents.
    #expect(abs(revenueOfFirstYear(plain.book) - 7_300_000) <= 8 * 12 / 2)
  }

  /// What contracts do all year they ask of every overlay, so that one from outside does it to the cent as their own.
  ///
  /// Wrong would fail: a cap, a floor, a sum ahead or a corridor that a contract looks for by its type.
  @Test(
    "an overlay from outside caps, guarantees, pays ahead and settles lump sums as those that come with it",
    arguments: [
      // Full places pass the ceiling; empty ones stay below the floor.
      (
        "model: effort-based, tariff: 25, per: day, framework: {}",
        [", ceiling: {}", ", guarantee: {}", ", innovation: {share: 3%}"], 8
      ),
      (
        "model: effort-based, tariff: 25, per: day, framework: {}",
        [", ceiling: {}", ", guarantee: {}", ", innovation: {share: 3%}"], 0
      ),
      ("model: task-based, open_book: {}", [", post_calculation: {band: 1%}"], 8),
    ])
  func likeThoseThatCome(funding: String, parts: [String], inCare: Int) throws {
    func books(_ funding: String) throws -> [[Int]] {
      let text = scenarioText(", quality_bonus: {}").replacing(
        "model: effort-based, tariff: 25, per: day, quality_bonus: {}", with: funding
      ).replacing("in_care: 8", with: "in_care: \(inCare)")
      let plan = try SimulationPlan(Fixtures.read([("a.yaml", text)], with: reader).get().scenario)
      var replicator = Replicator(plan, seed: 1)
      #expect(replicator.run(0) { _, _ in }.violations == [])
      return (0..<24).map { month in
        [Account.municipalCash, .careExpense].map { replicator.book.movement(on: $0, of: 0, in: month) }
      }
    }
    let own = try books(funding)
    let base = String(funding.prefix(upTo: try #require(funding.range(of: ", ", options: .backwards)).lowerBound))
    #expect(own == (try books(base + parts.joined())))
    // Each part has its say in one of the cases.
    #expect(own != (try books(base)))
  }

  private func revenueOfFirstYear(_ book: borrowing Book) -> Int {
    (0..<12).reduce(0) { $0 + book.movement(on: .careExpense, of: 0, in: $1) }
  }

  @Test("its administration and its margin count: what is expected of a year has it too")
  func expected() throws {
    let with = try SimulationPlan(try scenario(", quality_bonus: {share: 4%}")).contracts[0]
    let without = try SimulationPlan(try scenario("")).contracts[0]
    let (own, plain) = (with.agreements[0].contract, without.agreements[0].contract)
    #expect(abs(own.administration - plain.administration - 0.01) < 1e-12)
    #expect(abs(own.municipalPayment(for: own.year) / plain.municipalPayment(for: plain.year) - 1.04) < 1e-6)
    let margin = own.margin(tariffRatio: 1, in: .init()) - plain.margin(tariffRatio: 1, in: .init())
    #expect(abs(margin.length - 0.04) < 1e-12)
  }
}
