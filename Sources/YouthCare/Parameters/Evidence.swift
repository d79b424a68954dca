/// How far a default can be trusted (model notes, §0).
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

/// What stands behind a default: a prior, a grade and a source.
public struct Evidence: Sendable, Equatable {
  /// The distribution of what we believe, in words, or `nil` where there is nothing to believe.
  public var prior: String?
  /// How far it can be trusted.
  public var grade: EvidenceGrade
  /// Where it comes from.
  public var source: String

  /// Evidence behind a default.
  public init(prior: String? = nil, grade: EvidenceGrade, source: String) {
    self.prior = prior
    self.grade = grade
    self.source = source
  }

  /// A choice of the user's: nothing to believe.
  public static let choice = Evidence(grade: .choice, source: "scenario")
}
