/// Giving notice: a provider who loses money two years running may end the contract (MODEL.md, B4).
///
/// From the end of the notice nobody starts with him; who is in care there finishes. Off unless a contract states it.
public struct NoticeTerms: PlainOwner, Sendable, Equatable {
  /// Months of notice.
  public var months = 6
  /// The yearly hazard of giving notice while the margin has been below the threshold for two years (h_exit).
  public var hazard = 0.5
  /// The margin, as a share of revenue, below which a year counts.
  public var margin = -0.02

  /// The usual notice.
  public init() {}

  /// Its numbers.
  public static let parameters: [Parameter<Self>] = [
    Parameter(
      "months", whole: \.months, unit: .months, in: 0...24,
      LocalizedText(nl: "Opzegtermijn in maanden.", en: "Months of notice."),
      evidence: Evidence(.choice(usual: 6...12), grade: .choice, source: "contract")),
    Parameter(
      "hazard", \.hazard, unit: .perYear, in: 0...10,
      LocalizedText(
        nl: "Kans per jaar dat een aanbieder opzegt die twee jaar verlies maakt.",
        en: "Yearly hazard that a provider gives notice who loses money two years running."),
      evidence: Evidence(.held(.triangular(0.1, 0.5, 1)), grade: .assumption, source: "MODEL.md, B4")),
    Parameter(
      "margin", \.margin, unit: .share, in: -1...1,
      LocalizedText(
        nl: "Marge, als aandeel van de opbrengst, waaronder een jaar telt.",
        en: "Margin, as a share of revenue, below which a year counts."),
      evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, B4")),
  ]
}
