internal import Sampling
internal import YouthCare

extension DistributionFamily {
  /// Every key of every family.
  static let section = FormatSection(
    "<distribution>",
    [
      ParameterDescription(
        "family", .choice, choices: all.map(\.name),
        nl: "De vorm van de verdeling.", en: "The distribution's shape.")
    ] + Distribution.parameters)

  /// The keys that some form of it takes.
  var keys: [String] { parameters.map(\.key) }
}
