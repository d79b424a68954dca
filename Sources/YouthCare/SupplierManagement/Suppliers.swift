/// How many providers there are, how they differ, who may come and who must go (MODEL.md, C).
///
/// Off unless a region states it: then the providers are those the segment names.
public struct Suppliers: PlainOwner, Sendable, Equatable {
  /// Who may contract.
  public enum Admission: String, Sendable, CaseIterable {
    /// Those who are there stay.
    case fixed
    /// Everybody who meets the conditions, at any time (Dutch: *open house*).
    case openHouse = "open_house"
    /// Those who are selected, again at each re-admission.
    case selective
  }

  /// The number of providers, or `nil` where the segment names them.
  public var number: Int?
  /// How many of the largest make up which share of the clients (C1).
  public var top = 8
  public var topShare = 0.70
  /// How providers differ: σ of the logs of stay, cost and quality (C2).
  public var staySpread = 0.0
  public var costSpread = 0.0
  public var qualitySpread = 0.0

  /// Who may contract (C3, C7).
  public var admission = Admission.fixed
  /// Entrants a year for each provider, at a margin 5 points above the threshold and without a queue (λ_e).
  public var entry = 0.2
  /// An entrant's share of the segment's clients, and his cost relative to others'.
  public var entrantShare = 0.006
  public var entrantCost = 0.85
  /// Years between re-admissions; 0 has none.
  public var readmission = 0.0
  /// The share of providers with the lowest scores who are not admitted again.
  public var readmissionDrop = 0.10
  /// The number of clients at which a score is half signal, half noise.
  public var readmissionReliability = 60.0
  /// How many standard deviations a yearly score lies below the average where the municipality ends a contract for cause;
  /// 0 never ends one.
  public var forCause = 0.0

  /// Clients a year below which a provider doesn't bid (N_min), unless his margin passes the threshold (C5).
  public var threshold = 0.0
  public var thresholdMargin = 0.03

  /// The share of the care that main contractors pass on, what they keep of the tariff, and what it takes longer (C4).
  public var subcontracted = 0.0
  public var subcontractingMargin = 0.06
  public var subcontractingDelay = 7.0

  /// The share of providers, largest first, with a change assignment that is followed up (C6).
  public var steered = 0.0
  /// What their quality gains a year.
  public var learning = 0.01
  /// Euro a year for managing a contract more closely.
  public var steeringCost = 9_000.0
  /// What a bid costs a provider, in euro.
  public var bidCost = 0.0

  /// The usual market, of the providers that a segment names.
  public init() {}

  /// The weights of providers by rank: rank^(−z), with z so that the largest have their share.
  ///
  /// - Returns: shares that add to 1, or equal ones where the largest are all there are.
  public func shares(of count: Int) -> [Double] {
    guard count > top, top > 0, topShare > Double(top) / Double(count) else {
      return [Double](repeating: 1 / Double(max(1, count)), count: max(1, count))
    }
    return SizeLaw(count: count, top: top, share: topShare).shares
  }

  /// The providers of a segment that names none: as many as stated, the largest first, or one, named as the segment.
  package func providers(of id: String) -> [Provider] {
    guard let number else { return [Provider(name: id)] }
    return shares(of: number).enumerated().map { rank, share in
      var provider = Provider(name: "\(id)-\(rank + 1)")
      provider.share = share
      return provider
    }
  }
}
