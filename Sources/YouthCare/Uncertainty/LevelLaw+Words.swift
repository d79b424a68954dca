internal import Glibc

extension LevelLaw {
  /// The family's name, as scenario files name distributions.
  public var family: String {
    switch self {
    case .prior(let prior, _): prior.shape.family
    case .relative: "lognormal"
    case .share: "logit-normal"
    case .normal: "normal"
    case .part: "dirichlet"
    case .quantiles(let p10, _, _): p10 > 0 ? "two-piece lognormal" : "two-piece normal"
    }
  }

  /// The numbers by which it is described, in the unit of what it is of.
  public var numbers: [(key: String, value: Double)] {
    switch self {
    case .prior(let prior, let factor): prior.shape.numbers + (factor == 1 ? [] : [("times", factor)])
    case .relative(let value, let deviation):
      [("median", value), ("sigma", log1p(deviation * deviation).squareRoot())]
    case .share(let value, let deviation): [("median", value), ("sigma", deviation / (1 - value))]
    case .normal(let value, let deviation, _): [("mean", value), ("sd", deviation)]
    case .part(let count, _): [("part", count)]
    case .quantiles(let p10, let p50, let p90): [("p10", p10), ("p50", p50), ("p90", p90)]
    }
  }

  /// The law in words, with its numbers in the unit of what it is of, to three digits.
  public var words: LocalizedText {
    let number = Self.rounded
    switch self {
    case .prior(let prior, let factor):
      let shape = (nl: prior.words(in: .dutch, number), en: prior.words(in: .english, number))
      if factor == 1 { return LocalizedText(nl: shape.nl, en: shape.en) }
      return LocalizedText(
        nl: "\(shape.nl); maal \(number(factor)), naar de waarde die er staat",
        en: "\(shape.en); times \(number(factor)), to the stated value")
    case .relative(let value, let deviation):
      return LocalizedText(
        nl: "lognormaal, mediaan \(number(value)), standaardafwijking \(number(100 * deviation)) % daarvan",
        en: "lognormal, median \(number(value)), standard deviation \(number(100 * deviation)) % of it")
    case .share(let value, let deviation):
      return LocalizedText(
        nl: "normaal in de logit, mediaan \(number(value)), standaardafwijking \(number(100 * deviation)) % daarvan",
        en: "normal in the logit, median \(number(value)), standard deviation \(number(100 * deviation)) % of it")
    case .normal(let value, let deviation, _):
      return LocalizedText(
        nl: "normaal, gemiddelde \(number(value)), standaardafwijking \(number(deviation))",
        en: "normal, mean \(number(value)), standard deviation \(number(deviation))")
    case .part(let count, _):
      return LocalizedText(
        nl: "een deel van een Dirichletverdeling, met gewicht \(number(count)); de som blijft",
        en: "a part of a Dirichlet distribution, of weight \(number(count)); the sum stays")
    case .quantiles(let p10, let p50, let p90):
      let all = [p10, p50, p90].map(number).joined(separator: ", ")
      let isPositive = p10 > 0
      return LocalizedText(
        nl: "P10, P50 en P90 zijn \(all); ertussen een halve normale verdeling naar elke kant"
          + (isPositive ? ", in de logaritme" : ""),
        en: "P10, P50 and P90 are \(all); half a normal distribution to each side"
          + (isPositive ? ", in the logarithm" : "")
      )
    }
  }

  /// A number to three digits, whole ones with all of theirs.
  private static func rounded(_ value: Double) -> String {
    guard value != 0, value.isFinite else { return "\(value)" }
    let scale = pow(10, max(0, 2 - floor(log10(abs(value)))))
    return Wording.number((value * scale).rounded() / scale)
  }
}
