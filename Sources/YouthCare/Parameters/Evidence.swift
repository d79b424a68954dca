/// How far a default can be trusted (MODEL.md, V1).
public enum EvidenceGrade: String, Sendable, CaseIterable {
  /// Several credible quasi-experiments in a close domain.
  case strong = "S"
  /// One credible quasi-experiment nearby, or consistent Dutch administrative data.
  case moderate = "M"
  /// A single case, observational, or a far domain.
  case weak = "W"
  /// The modeller's judgement: a placeholder until somebody knows better.
  case assumption = "A"
  /// Direct Dutch data, used as a calibration value.
  case data = "D"
  /// A choice of the user's, or a definition: nothing to believe.
  case choice = "-"

  /// What the grade means.
  public var meaning: LocalizedText {
    switch self {
    case .strong:
      LocalizedText(
        nl: "sterk: meerdere quasi-experimenten in een nabij domein",
        en: "strong: several quasi-experiments in a close domain")
    case .moderate:
      LocalizedText(
        nl: "matig: een quasi-experiment in een aangrenzend domein",
        en: "moderate: a quasi-experiment in an adjacent domain")
    case .weak: LocalizedText(nl: "zwak: één geval, of een ver domein", en: "weak: a single case, or a far domain")
    case .assumption: LocalizedText(nl: "aanname: een plaatshouder", en: "assumption: a placeholder")
    case .data: LocalizedText(nl: "data: Nederlandse cijfers", en: "data: Dutch figures")
    case .choice: LocalizedText(nl: "keuze van de gebruiker of definitie", en: "the user's choice, or a definition")
    }
  }
}

/// What stands behind a default: what is believed of it, a grade and a source.
///
/// MODEL.md, V3.
public struct Evidence: Sendable, Equatable {
  /// What is believed of the value.
  public var belief: Belief
  /// How far it can be trusted.
  public var grade: EvidenceGrade
  /// Where it comes from.
  public var source: String

  /// Evidence behind a default.
  public init(_ belief: Belief, grade: EvidenceGrade, source: String) {
    self.belief = belief
    self.grade = grade
    self.source = source
  }

  /// A choice of the user's: nothing to believe.
  public static let choice = Evidence(.choice, grade: .choice, source: "scenario")

  /// The distribution of what is believed, where there is one.
  public var prior: Prior? { belief.prior }

  /// The standard deviation of a level as a share of it: 5 % where it was found or derived, 10 % for a placeholder.
  public var levelDeviation: Double? {
    guard case .level = belief else { return nil }
    return grade == .assumption ? 0.10 : 0.05
  }

  /// The same, with what is believed cut to a range.
  func cut(to range: ClosedRange<Double>) -> Evidence {
    Evidence(belief.cut(to: range), grade: grade, source: source)
  }
}
