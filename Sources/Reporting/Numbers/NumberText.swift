public import Experiments
internal import Glibc
public import YouthCare

/// Numbers as readers get them: rounded by their Monte Carlo error, in the notation of their language.
///
/// No digit stands below the error: a number is rounded in steps of 1, 2 or 5 times a power of ten, the smallest step
/// that is at least its standard error. A number without error is exact and gets at most two decimals; one whose error is unknown or infinite is
/// shown as a question mark, because no digit of it means anything.
public struct NumberText: Sendable {
  /// The language.
  public let language: Language
  /// What stands where nothing can be said.
  public static let unknown = "?"
  /// What stands where a measure has no meaning.
  public static let meaningless = "–"

  private var decimals: DecimalText { DecimalText(language: language) }

  /// Numbers in a language.
  public init(_ language: Language) {
    self.language = language
  }

  /// The mark between whole and fraction.
  public var point: String { decimals.point }

  /// A figure in a unit, rounded by its error.
  public func figure(_ figure: Figure, in unit: Double = 1, maximumDecimals: Int = 2) -> String {
    self.figure(figure, in: unit, maximumDecimals: maximumDecimals, .nearest)
  }

  func figure(_ figure: Figure, in unit: Double, maximumDecimals: Int, _ rounding: Rounding) -> String {
    text(figure.value / unit, error: figure.standardError / unit, maximumDecimals: maximumDecimals, rounding)
  }

  /// A number of steps in which estimates are told.
  func steps(_ count: Int, of step: RoundingStep) -> String {
    decimals.rounded(Double(count) * step.size, toPowerOfTen: step.exponent, times: step.multiple)
  }

  /// A number that is no estimate: stated, or derived from what is stated.
  public func exact(_ value: Double, maximumDecimals: Int = 2) -> String {
    text(value, error: 0, maximumDecimals: maximumDecimals)
  }

  /// Such a number with all its decimals, zeros too.
  public func fixed(_ value: Double, decimals: Int) -> String { fixed(value, decimals: decimals, .nearest) }

  func fixed(_ value: Double, decimals: Int, _ rounding: Rounding) -> String {
    value.isFinite ? self.decimals.rounded(value, toPowerOfTen: -decimals, rounding) : Self.unknown
  }

  /// The mean of an estimate; a dash where the measure has no meaning.
  public func mean(_ estimate: Estimate?, in unit: Double = 1, maximumDecimals: Int = 2) -> String {
    estimate.map { figure($0.figure, in: unit, maximumDecimals: maximumDecimals) } ?? Self.meaningless
  }

  private func text(
    _ value: Double, error: Double, maximumDecimals: Int, _ rounding: Rounding = .nearest
  ) -> String {
    guard value.isFinite, error.isFinite else { return Self.unknown }
    guard error > 0 else { return decimals.exact(value, maximumDecimals: maximumDecimals, rounding) }
    let step = RoundingStep(atLeast: error, maximumDecimals: maximumDecimals)
    return decimals.rounded(value, toPowerOfTen: step.exponent, times: step.multiple, rounding)
  }

  /// The error itself, as the step in which its number is rounded: `± 0,1`; `± 0` for an exact number.
  public func errorText(_ error: Double, maximumDecimals: Int = 2) -> String {
    guard error.isFinite else { return "± \(Self.unknown)" }
    guard error > 0 else { return "± 0" }
    let step = RoundingStep(atLeast: error, maximumDecimals: maximumDecimals)
    return "± " + decimals.rounded(step.multiple * Self.powerOfTen(step.exponent), toPowerOfTen: step.exponent)
  }

  /// A share as a percentage, rounded by its error.
  public func percentage(_ share: Figure, maximumDecimals: Int = 1) -> String {
    withPercentSign(text(share.value * 100, error: share.standardError * 100, maximumDecimals: maximumDecimals))
  }

  /// The whole percents that a share is told as, for what is to be ordered as it reads.
  func rounded(percents share: Figure) -> Double {
    guard share.standardError > 0, share.standardError.isFinite else { return (share.value * 100).rounded() }
    let step = RoundingStep(atLeast: share.standardError * 100, maximumDecimals: 0)
    let size = step.multiple * Self.powerOfTen(step.exponent)
    return (share.value * 100 / size).rounded() * size
  }

  /// A share that is no estimate as a percentage.
  public func percentage(exact share: Double, maximumDecimals: Int = 1) -> String {
    withPercentSign(exact(share * 100, maximumDecimals: maximumDecimals))
  }

  /// A probability as a percentage.
  ///
  /// One that can't be told from 0 or 1 is given as the bound of its interval, rounded away: no event in 100 replications
  /// says that the probability is below 3 %, not that it is 0. Of nothing or everything only one side is in doubt, so the
  /// bound is one-sided (the rule of three: 3 / n at 95 %).
  public func probability(_ probability: Figure, maximumDecimals: Int = 1) -> String {
    withPercentSign(percents(probability, maximumDecimals: maximumDecimals))
  }

  /// The same without the sign, under a heading that has it.
  func percents(_ probability: Figure, maximumDecimals: Int = 1) -> String {
    func text(_ share: Double) -> String {
      self.text(share * 100, error: probability.standardError * 100, maximumDecimals: maximumDecimals)
    }
    let told = text(probability.value)
    guard let interval = probability.interval else { return told }
    /// A bound's distance from zero or a hundred, in percents, rounded away to one digit; nothing where that says nothing.
    func bound(_ distance: Double) -> (percents: Double, exponent: Int)? {
      let exponent = max(DecimalText.exponent(atLeast: distance * 100) - 1, -maximumDecimals)
      let step = Self.powerOfTen(exponent)
      let percents = (distance * 100 / step).rounded(.up) * step
      return percents <= 50 ? (percents, exponent) : nil
    }
    /// The one-sided bound of 95 % where nothing happened, from the two-sided one: 1 − 0.025^(1/n).
    func oneSided(_ distance: Double) -> Double { -expm1(log1p(-distance) * log(0.05) / log(0.025)) }
    if probability.value == 0 || probability.value < 1 && told == text(0) {
      let most = probability.value == 0 ? oneSided(interval.upperBound) : interval.upperBound
      return bound(most).map { "< " + decimals.rounded($0.percents, toPowerOfTen: $0.exponent) }
        ?? Self.unknown
    }
    if probability.value == 1 || told == text(1) {
      let most = probability.value == 1 ? oneSided(1 - interval.lowerBound) : 1 - interval.lowerBound
      return bound(most).map {
        "> " + decimals.rounded(100 - $0.percents, toPowerOfTen: $0.exponent)
      }
        ?? Self.unknown
    }
    return told
  }

  /// An amount in euros, in the unit in which it reads best: `€ 163,2 mln`.
  public func euros(_ amount: Figure) -> String { euros(amount, .nearest) }

  /// A reserve in the unit in which it reads best: never less than what it has to be.
  public func euros(reserve: Figure) -> String { euros(reserve, .away) }

  private func euros(_ amount: Figure, _ rounding: Rounding) -> String {
    guard amount.value.isFinite, amount.standardError.isFinite else { return "€ \(Self.unknown)" }
    let unit = MoneyUnit(fitting: amount.value)
    let suffix = unit.suffix.text(in: language)
    return "€ " + figure(amount, in: unit.euros, maximumDecimals: 2, rounding) + (suffix.isEmpty ? "" : " \(suffix)")
  }

  /// An amount that is exact, such as a budget, in a unit.
  public func amount(_ euros: Double, in unit: MoneyUnit) -> String {
    decimals.exact(euros / unit.euros, maximumDecimals: 2)
  }

  /// An amount in cents, told in euros to the cent: for books, which know no error.
  public func euros(cents: Int) -> String { decimals.euros(cents: cents) }

  /// A whole number.
  public func count(_ number: Int) -> String { decimals.rounded(Double(number), toPowerOfTen: 0) }

  /// A range from one number to another, each with its own error.
  public func range(_ low: Figure, _ high: Figure, in unit: Double = 1, maximumDecimals: Int = 2) -> String {
    let ends = [low, high].map { figure($0, in: unit, maximumDecimals: maximumDecimals) }
    return Texts.range.text(in: language, ends[0], ends[1])
  }

  private static func powerOfTen(_ exponent: Int) -> Double {
    exponent >= 0 ? DecimalText.power(of: exponent) : 1 / DecimalText.power(of: -exponent)
  }

  private func withPercentSign(_ number: String) -> String {
    number == Self.unknown ? number : number + language.notation.percentSign
  }
}
