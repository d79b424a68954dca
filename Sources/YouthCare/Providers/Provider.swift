/// Who delivers care in a segment.
public struct Provider: ParameterOwner, Sendable, Equatable {
  /// How somebody comes who isn't there on the first day.
  public enum Entry: Sendable {
    /// By himself, where there is money and work.
    case openHouse
    /// In the place of somebody who isn't admitted again.
    case readmission
  }

  /// The name.
  public var name: String
  /// The share of clients that chooses this provider, and of a segment's places and lump sums.
  public var share = 1.0
  /// The places, or `nil` where the segment states them.
  public var places: Int?

  /// His own contract, where it differs from the segment's; amounts in it are his alone.
  public var terms: ContractTerms?
  /// His own contract when the region's data were observed; else the segment's terms of that time, or his own.
  public var observedTerms: ContractTerms?
  /// His response to incentives compared with the average: 0.7 not-for-profit, 1.5 for profit (η_j).
  public var sensitivity = 1.0

  /// His length of stay, cost and quality compared with the average; quality keeps clients from coming back.
  public var stay = 1.0
  public var cost = 1.0
  public var quality = 1.0
  /// How the municipality positions him, or `nil` where it does as in the segment.
  public var relation: Relation?
  /// Whether the region can't do without him, so that he is rescued more often.
  public var isSystem = false
  /// How he may come, where he isn't there on the first day.
  public var entry: Entry?
  /// The day on which he closes whatever his finances, from the contract's start.
  public var closes: Double?

  /// Whether he isn't there on the first day, but may come.
  public var isEntrant: Bool { entry != nil }

  /// A provider.
  public init(name: String) {
    self.name = name
  }

  /// The numbers of a provider.
  public static let parameters: [Parameter<Provider>] = [
    Parameter(
      "share", \.share, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel van de cliënten dat deze aanbieder kiest.", en: "Share of clients that chooses this provider."),
      default: .none, evidence: Evidence(.given, grade: .data, source: "the region's own contracts")),
    Parameter(
      "places", whole: \.places, unit: .count, in: 0...1_000_000,
      LocalizedText(nl: "Plaatsen van deze aanbieder.", en: "Places of this provider."),
      default: .depends(nl: "zijn aandeel van de plaatsen van het segment", en: "its share of the segment's places"),
      evidence: Evidence(.given, grade: .data, source: "the region's own contracts")),
    Parameter(
      "sensitivity", \.sensitivity, unit: .factor, in: 0...3,
      LocalizedText(
        nl: "Hoe sterk deze aanbieder op prikkels reageert: 0,7 zonder, 1,5 met winstoogmerk.",
        en: "How strongly this provider responds to incentives: 0.7 not-for-profit, 1.5 for profit."),
      evidence: Evidence(
        .drawn(
          .lognormal(median: 1.5, sigma: 0.2).when(
            nl: "met winstoogmerk; zonder is de mediaan 0.7", en: "for profit; not-for-profit the median is 0.7")),
        grade: .moderate, source: "Bloom 2011")),
    Parameter(
      "stay", \.stay, unit: .factor, in: 0.1...10,
      LocalizedText(
        nl: "Zijn verblijfsduur vergeleken met het gemiddelde.", en: "His length of stay compared with the average."),
      evidence: Evidence(.level, grade: .assumption, source: "placeholder")),
    Parameter(
      "cost", \.cost, unit: .factor, in: 0.1...10,
      LocalizedText(nl: "Zijn kosten vergeleken met het gemiddelde.", en: "His cost compared with the average."),
      evidence: Evidence(.level, grade: .assumption, source: "placeholder")),
    Parameter(
      "quality", \.quality, unit: .factor, in: 0.1...10,
      LocalizedText(
        nl: "Zijn kwaliteit vergeleken met het gemiddelde; deelt de kans op terugkeer.",
        en: "His quality compared with the average; divides the probability of coming back."),
      evidence: Evidence(.level, grade: .assumption, source: "placeholder")),
  ]
}
