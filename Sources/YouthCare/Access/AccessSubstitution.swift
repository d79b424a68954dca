/// Requests that are helped in a lighter segment instead, decided at the front door (MODEL.md, D5).
public struct AccessSubstitution: ParameterOwner, Sendable, Equatable {
  /// The segment that helps instead, by position.
  public var target: Int
  /// The share of regular requests (σ_sub).
  public var share = 0.15
  /// The probability that it isn't enough (f_sub), and that the client is one severity heavier then.
  public var failure = 0.30
  public var heavier = 0.30
  /// Days until who isn't helped enough comes back.
  public var returnDelay = 121.7475

  /// A substitution by a segment.
  public init(target: Int) {
    self.target = target
  }

  /// Its numbers.
  public static let parameters: [Parameter<Self>] = [
    Parameter(
      "share", \.share, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Aandeel van de reguliere aanmeldingen dat in het andere segment wordt geholpen.",
        en: "Share of regular requests that is helped in the other segment."),
      evidence: Evidence(.drawn(.beta(3, 17)), grade: .weak, source: "Bezeczky 2020; Al 2012 (conflicting)")),
    .substitutionFailure(\.failure),
    Parameter(
      "heavier", \.heavier, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Kans dat wie terugkomt één graad zwaarder is.",
        en: "Probability that who comes back is one severity heavier."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, D5")),
    .substitutionReturn(\.returnDelay),
  ]
}

extension Parameter {
  /// The probability that help in another segment isn't enough, wherever that was decided.
  static func substitutionFailure(_ path: any WritableKeyPath<Owner, Double> & Sendable) -> Self {
    Parameter(
      "failure", path, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Kans dat die hulp niet genoeg is en de cliënt terugkomt.",
        en: "Probability that this help isn't enough and the client comes back."),
      evidence: Evidence(.drawn(.beta(6, 14)), grade: .weak, source: "Bezeczky 2020"))
  }

  /// When who isn't helped enough in another segment comes back.
  static func substitutionReturn(_ path: any WritableKeyPath<Owner, Double> & Sendable) -> Self {
    Parameter(
      "return_delay", path, unit: .days, in: 0...3_650,
      LocalizedText(nl: "Tijd tot hij terugkomt.", en: "Time until he comes back."),
      evidence: Evidence(.held(.triangular(60.87375, 121.7475, 243.495)), grade: .assumption, source: "MODEL.md, D5")
    )
  }
}
