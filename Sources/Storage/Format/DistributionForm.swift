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

  /// Every key of every family.
  static let section = FormatSection(
    "<distribution>",
    [
      ParameterDescription(
        "family", .choice, choices: all.map(\.family),
        nl: "De vorm van de verdeling.", en: "The distribution's shape.")
    ] + Distribution.parameters)
}

extension DistributionError.Parameter {
  /// Whether it is a length of time in a scenario file.
  var isLength: Bool {
    switch self {
    case .value, .mean, .median, .sd, .low, .mode, .high, .edge: true
    case .cv, .sigma, .shape, .phases, .weight, .totalWeight, .overdispersion, .probability: false
    }
  }

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
