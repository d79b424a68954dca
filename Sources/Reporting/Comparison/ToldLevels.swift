internal import Experiments
internal import YouthCare

/// What a measure comes to for the base and for each option, so that base and difference add up to the option as told.
///
/// The base has the digits that its own error allows. An option is the base plus the difference, both as told: it has the
/// digits of the difference, which pairing makes better known than either level. Read beside the base they mean something;
/// of the level itself no more is known than of the base's (MODEL.md, Q2).
struct ToldLevels {
  /// The base first; `nil` where this isn't how it is told.
  let texts: [String?]

  /// The levels of a row in a unit, with at most so many decimals in the base.
  ///
  /// - Parameters:
  ///   - figures: of the base, then of each option.
  ///   - differences: of each option from the base.
  ///   - tellsChance: whether differences that may be chance are told; else such an option has the base's digits.
  init(
    _ figures: [Figure?], _ differences: [ObjectiveDifference?], in unit: Double, maximumDecimals: Int,
    tellsChance: Bool, language: Language
  ) {
    let decimals = DecimalText(language: language)
    let error = (figures[0]?.standardError ?? .infinity) / unit
    func rounded(_ figure: Figure) -> RoundedNumber? {
      RoundedNumber(figure.value / unit, error: error, maximumDecimals: maximumDecimals)
    }
    let base = figures[0].flatMap(rounded)
    let options = differences.enumerated().map { option, difference -> String? in
      guard let base, let difference, let figure = figures[option + 1] else { return nil }
      let isChance = difference.judgement == .indistinguishable || difference.judgement == .tooFew
      guard tellsChance || !isChance else { return rounded(figure)?.text(decimals) }
      return DifferenceReach(difference, in: unit, language: language).rounded.map { (base + $0).text(decimals) }
    }
    texts = [base?.text(decimals)] + options
  }
}
