/// Care outside the contracts for those who give up waiting or are refused (Dutch: *maatwerk buiten contract*, a
/// single-case agreement): who gets it, and at what price.
///
/// MODEL.md, E9.
///
/// Off unless a region states it: then who leaves a list costs nothing, and fewer places are a saving without an end.
public struct OutsideContract: PlainOwner, Sendable, Equatable {
  /// The price of a day of care over what a day is worth under the segment's contracts.
  public var price = 1.3
  /// The share of those who give up, and of those who are refused, that gets it: by severity.
  public var shares: [Double] = []

  /// At the usual price, for nobody yet.
  public init() {}

  /// At the usual price, for the usual share of clients in a setting.
  public init(usualIn setting: Segment.Setting, severities: Int) {
    shares = Self.usualShares(in: setting, severities: severities)
  }

  /// The usual share by severity, from light to heavy.
  ///
  /// Who can't live at home can't be left without care, whatever the severity. At home the lightest can and the heaviest
  /// can't; where all clients count as one severity, it is that between them. Nobody gives up under a court measure.
  public static func usualShares(in setting: Segment.Setting, severities: Int) -> [Double] {
    switch setting {
    case .family, .residential, .closed: return [Double](repeating: 0.8, count: severities)
    case .protection: return [Double](repeating: 0, count: severities)
    case .ambulatory, .day:
      var shares = [Double](repeating: 0.1, count: severities)
      if severities > 1 {
        shares[0] = 0
        shares[severities - 1] = 0.5
      }
      return shares
    }
  }

  /// The share, where it is the same for all severities.
  public var commonShare: Double? {
    get { shares.allSatisfy { $0 == shares.first } ? shares.first : nil }
    set { if let newValue { shares = shares.map { _ in newValue } } }
  }

  /// Its numbers.
  public static let parameters: [Parameter<OutsideContract>] = [
    Parameter(
      "price", \.price, unit: .factor, in: 0...10,
      LocalizedText(
        nl: "Prijs van een dag zorg buiten contract, als veelvoud van wat een dag in het segment kost.",
        en: "Price of a day of care outside the contracts, as a multiple of what a day in the segment costs."),
      evidence: Evidence(.drawn(.triangular(1.0, 1.3, 2.0)), grade: .assumption, source: "MODEL.md, E9")),
    Parameter(
      "share", \.commonShare, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel van wie afhaakt of wordt geweigerd dat zorg buiten contract krijgt, bij elke zwaarte.",
        en: "Share of those who give up or are refused that gets care outside the contracts, at every severity."),
      default: .depends(
        nl: "family, residential 0.8; ambulatory, day: licht 0, zwaar 0.5, ertussen of één zwaarte 0.1; protection 0",
        en: "family, residential 0.8; ambulatory, day: light 0, heavy 0.5, between or one severity 0.1; protection 0"),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, E9")),
  ]

  /// The share of one severity, behind its name.
  public static let shareParameter = ParameterDescription(
    key: "<severity>", unit: .share, range: 0...1,
    meaning: LocalizedText(
      nl: "Aandeel dat bij deze zwaarte zorg buiten contract krijgt.",
      en: "Share that gets care outside the contracts with this severity."),
    evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, E9"))
}
