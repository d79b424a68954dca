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
  /// The share of the places that his care takes which come with who is sent there.
  public var places = 1.0

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
    .substitutionReturn(\.returnDelay), .substitutionPlaces(\.places),
  ]
}

extension Access {
  /// The share of requests that is helped elsewhere, as dated changes move it; none where nobody is.
  static let shareElsewhere = Parameter<Access>(
    "share", \.substitutionShare, unit: .share, in: 0...1,
    LocalizedText(
      nl: "Aandeel van de reguliere aanmeldingen dat in het andere segment wordt geholpen.",
      en: "Share of regular requests that is helped in the other segment."))

  private var substitutionShare: Double? {
    get { substitution?.share }
    set { if let newValue { substitution?.share = newValue } }
  }
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

  /// How far places in the other segment come with who is helped there.
  static func substitutionPlaces(_ path: any WritableKeyPath<Owner, Double> & Sendable) -> Self {
    Parameter(
      "places", path, unit: .share, in: 0...1,
      LocalizedText(
        nl: "Deel van de plaatsen voor wie daar wordt geholpen dat erbij komt; bij 0 gaan zij de wachtlijst op.",
        en: "Share of the places for who is helped there that is added; with 0 they join the waiting list."),
      evidence: Evidence(.choice(usual: 0.5...1), grade: .choice, source: "MODEL.md, D5"))
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
