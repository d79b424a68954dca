public import YouthCare

/// The texts on why options differ, in a report.
public enum DifferencePartText: CaseIterable, Sendable {
  case heading, optionHeading, caption, segment, otherCosts, region, total
  case figureTitle, figureStart, figureStep, figureEnd, what, amount, difference, nothing

  /// The text in both languages.
  public var text: LocalizedText {
    switch self {
    case .heading: .init(nl: "Waarom de opties verschillen", en: "Why the options differ")
    case .optionHeading: .init(nl: "{0} naast {1}", en: "{0} beside {1}")
    case .caption:
      .init(
        nl: "Waarom {0} anders kost dan {1}, hele contract", en: "Why {0} costs other than {1}, whole contract")
    case .segment: .init(nl: "segment", en: "segment")
    case .otherCosts: .init(nl: "overige lasten", en: "other costs")
    case .region: .init(nl: "regio", en: "region")
    case .total: .init(nl: "samen", en: "all")
    case .figureTitle:
      .init(nl: "Van {0} naar {1}: kosten hele contract", en: "From {0} to {1}: cost of whole contract")
    case .figureStart: .init(nl: "{0} kost {1} {2}.", en: "{0} costs {1} {2}.")
    case .figureStep: .init(nl: "{0}: {1}.", en: "{0}: {1}.")
    case .figureEnd: .init(nl: "Samen {0}: zo kost {1} {2}.", en: "Together {0}: so {1} costs {2}.")
    case .what: .init(nl: "reden", en: "reason")
    case .difference: .init(nl: "verschil", en: "difference")
    case .amount: .init(nl: "bedrag", en: "amount")
    case .nothing:
      .init(
        nl: "In geen toekomst kost {0} meer of minder dan {1}, in geen onderdeel.",
        en: "In no future {0} costs more or less than {1}, in no part.")
    }
  }

  /// The text in a language, filled in.
  func text(in language: Language, _ values: String...) -> String { text.filled(with: values).text(in: language) }
}
