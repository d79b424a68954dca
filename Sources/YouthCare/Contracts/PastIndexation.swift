/// From the year at whose prices a scenario states its amounts to the contract's first year (MODEL.md, M9).
public struct PastIndexation: Sendable, Equatable {
  /// Where a year's index comes from.
  public enum Basis: Sendable, Equatable {
    /// The scenario states it.
    case stated
    /// It was published; see `found`.
    case found
    /// Neither: the contract's yearly `indexation` is taken.
    case assumed
  }

  /// The step from the year before to a year.
  public struct Step: Sendable, Equatable {
    public let year: Int
    /// As a share.
    public let index: Double
    public let basis: Basis
  }

  /// The year of the stated amounts.
  public let level: Int
  /// The contract's first year.
  public let start: Int
  /// The years between, the first year included, in order; none where amounts are stated at its prices.
  public let steps: [Step]

  /// That of a contract, or `nil` where no price level is stated: its amounts are those of the start.
  public init?(_ contract: ContractPeriod) {
    guard let level = contract.priceLevel, level <= contract.start.year else { return nil }
    self.init(contract, from: level)
  }

  /// That of the years from the date of the data to the start, or `nil` where the data are the start's.
  public init?(leadOf contract: ContractPeriod) {
    guard contract.leadMonths > 0 else { return nil }
    self.init(contract, from: contract.firstDay.year)
  }

  private init(_ contract: ContractPeriod, from level: Int) {
    self.level = level
    start = contract.start.year
    steps = (level..<start).map { before in
      let year = before + 1
      if let stated = contract.pastIndices[year] { return Step(year: year, index: stated, basis: .stated) }
      if let found = Self.index(in: year) { return Step(year: year, index: found, basis: .found) }
      return Step(year: year, index: contract.indexation, basis: .assumed)
    }
  }

  /// What an amount of the price level is worth in the first year.
  public var factor: Double { steps.reduce(1) { $0 * (1 + $1.index) } }

  /// What prices were of those in the first year, in that year, the year before it …, the first of them last.
  var levels: [Double] { steps.reversed().reduce(into: [1]) { $0.append($0[$0.count - 1] / (1 + $1.index)) } }

  // MARK: - What was found

  /// The published indices, by year: 90 % OVA (wages) and 10 % PPC (prices).
  ///
  /// Of 2024 the final one, of 2025 the provisional one on the final level of 2024 (with what 2024 lacked it is 4.91 %).
  public static let found = [
    index(
      2024, 0.0571, .init(nl: "definitieve index, van 2023 op 2024", en: "final index, from 2023 to 2024"),
      source: "VNG, index for contracts 2024, final: 90 % OVA 6.00 % + 10 % PPC 3.10 %"),
    index(
      2025, 0.0394, .init(nl: "voorlopige index, van 2024 op 2025", en: "provisional index, from 2024 to 2025"),
      source: "VNG, index for contracts 2025, provisional: 90 % OVA 4.18 % + 10 % PPC 1.82 %"),
  ]

  /// The index of any year, behind that year.
  public static let yearParameter = ParameterDescription(
    key: "<year>", unit: .share, range: range,
    standard: .text(nl: "wat gevonden is, anders indexation", en: "what was found, else indexation"),
    meaning: LocalizedText(
      nl: "Prijsindex van het jaar ervoor op dit jaar, na price_level tot en met het eerste contractjaar.",
      en: "Price index from the year before to this year, after price_level up to the contract's first year."),
    evidence: Evidence(.fact, grade: .assumption, source: "no published figure: the contract's indexation"))

  private static let range = -0.1...0.25

  private static func index(in year: Int) -> Double? {
    guard case .number(let index) = found.first(where: { $0.key == "\(year)" })?.standard else { return nil }
    return index
  }

  private static func index(_ year: Int, _ index: Double, _ meaning: LocalizedText, source: String)
    -> ParameterDescription
  {
    ParameterDescription(
      key: "\(year)", unit: .share, range: range, standard: .number(index),
      meaning: LocalizedText(nl: "Prijsindex: \(meaning.nl).", en: "Price index: \(meaning.en)."),
      evidence: Evidence(.fact, grade: .data, source: source))
  }
}

extension Scenario {
  /// The scenario with every price at the level of the contract's first year; itself where no price level is stated.
  ///
  /// MODEL.md, M9.
  ///
  /// Every amount of money is multiplied, those that nobody stated too, and so are the terms under which the data were
  /// observed: the ratio of tariff and cost stays, and nobody responds. Sums agreed for the contract's own years are
  /// in their money already (`ParameterDescription.isAgreedSum`).
  public var atPricesOfStart: Scenario {
    guard let past = PastIndexation(contract) else { return self }
    var result = self
    var collector = ParameterCollector(self)
    collector.addScenario()
    for number in collector.numbers where number.description.followsPriceLevel {
      if let value = number.value, case .number(let set) = number.setting { set(&result, value * past.factor) }
    }
    // Terms that are the observed ones have one address, and stay the observed ones.
    for (position, segment) in segments.enumerated() {
      if segment.observedTerms == segment.terms {
        result.segments[position].observedTerms = result.segments[position].terms
      }
      for (provider, own) in segment.providers.enumerated() where own.observedTerms == own.terms {
        result.segments[position].providers[provider].observedTerms =
          result.segments[position].providers[provider].terms
      }
    }
    result.presentPolicy = presentPolicy.map {
      PresentPolicy(of: asPresent.atPricesOfStart, for: self, yearsToPlan: $0.yearsToPlan)
    }
    result.deriveDependents()
    result.contract.priceLevel = nil
    // The years since the date of the data are simulated at their own prices.
    if contract.leadMonths == 0 { result.contract.pastIndices = [:] }
    result.pastIndexation = past
    return result
  }
}
