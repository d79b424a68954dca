internal import Sampling
internal import YouthCare

/// A family of distributions as scenario files describe it: by one of a few sets of keys.
struct DistributionForm: Sendable {
  let family: String
  let alternatives: [[String]]

  /// Every key that some alternative takes.
  var keys: [String] {
    alternatives.flatMap { $0 }.reduce(into: []) { keys, key in if !keys.contains(key) { keys.append(key) } }
  }

  static let all = [
    DistributionForm(family: "constant", alternatives: [["value"]]),
    DistributionForm(family: "exponential", alternatives: [["mean"]]),
    DistributionForm(family: "gamma", alternatives: [["mean", "cv"]]),
    DistributionForm(family: "lognormal", alternatives: [["mean", "cv"], ["median", "sigma"], ["mean", "sigma"]]),
    DistributionForm(family: "weibull", alternatives: [["mean", "shape"], ["mean", "cv"]]),
    DistributionForm(family: "erlang", alternatives: [["mean", "phases"]]),
    DistributionForm(family: "hyperexponential", alternatives: [["mean", "cv"]]),
    DistributionForm(family: "beta", alternatives: [["mean", "sd", "low", "high"]]),
    DistributionForm(family: "triangular", alternatives: [["low", "mode", "high"]]),
    DistributionForm(family: "uniform", alternatives: [["low", "high"]]),
    DistributionForm(family: "empirical", alternatives: [["edges", "shares"]]),
  ]

  /// The longest length that makes sense, in days: a century.
  static let longest = Scenario.Limit.days

  /// Every key of every family.
  static let section = FormatSection(
    "<distribution>",
    [
      ParameterDescription(
        "family", .choice, choices: all.map(\.family),
        nl: "De vorm van de verdeling.", en: "The distribution's shape."),
      length("value", nl: "De vaste duur.", en: "The fixed length."),
      length("mean", nl: "Het gemiddelde.", en: "The mean."),
      length("median", nl: "De mediaan.", en: "The median."),
      number("cv", 0.001...100, nl: "Standaardafwijking gedeeld door gemiddelde.", en: "Standard deviation over mean."),
      number(
        "sigma", 0...10, nl: "De standaardafwijking van de natuurlijke logaritme.",
        en: "The standard deviation of the natural logarithm."),
      number(
        "shape", 0.1...1000, nl: "De vorm van Weibull; onder 1 daalt de kans om te eindigen met de tijd.",
        en: "The shape of Weibull; below 1 the chance to end falls with time."),
      ParameterDescription(
        "phases", .count, range: 1...1_000_000, isWhole: true, nl: "Het aantal fasen.", en: "The number of phases.",
        evidence: evidence),
      length("sd", nl: "De standaardafwijking.", en: "The standard deviation."),
      length("low", nl: "De kleinste waarde.", en: "The least value."),
      length("mode", nl: "De waarschijnlijkste waarde.", en: "The likeliest value."),
      length("high", nl: "De grootste waarde.", en: "The largest value."),
      length(
        "edges", nl: "De grenzen van de klassen, oplopend; één meer dan er shares zijn.",
        en: "The edges of the bands, rising; one more than there are shares."),
      ParameterDescription(
        "shares", .share, range: 0...1, nl: "Het aandeel van elke klasse; samen 1.",
        en: "The share of each band; together 1.", evidence: evidence),
    ])

  /// A distribution's numbers are levels that somebody typed, whatever they are the distribution of.
  private static let evidence = Evidence(.level, grade: .assumption, source: "see the scenario")

  private static func length(_ key: String, nl: String, en: String) -> ParameterDescription {
    ParameterDescription(key, .days, range: 0...longest, nl: nl, en: en, evidence: evidence)
  }

  private static func number(_ key: String, _ range: ClosedRange<Double>, nl: String, en: String)
    -> ParameterDescription
  {
    ParameterDescription(key, .none, range: range, nl: nl, en: en, evidence: evidence)
  }
}

extension DistributionError.Parameter {
  /// The key that a scenario file uses.
  var key: String {
    switch self {
    case .value: "value"
    case .mean: "mean"
    case .cv: "cv"
    case .median: "median"
    case .sigma: "sigma"
    case .shape: "shape"
    case .phases: "phases"
    case .sd: "sd"
    case .low: "low"
    case .mode: "mode"
    case .high: "high"
    case .edge: "edges"
    case .weight, .totalWeight: "shares"
    case .overdispersion: "overdispersion"
    case .probability: "probability"
    }
  }
}
