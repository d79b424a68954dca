public import Sampling

// Numbers that no owner holds by a key of its own: they stand behind a name, in a list, or in a distribution.

extension Budget {
  /// The budget of a year, behind that year.
  public static let yearParameter = ParameterDescription(
    key: "<year>", unit: .euroPerYear, range: 0...1e12,
    meaning: LocalizedText(
      nl: "De begroting van een jaar, voor twaalf maanden; een deel van een jaar krijgt het deel van zijn maanden.",
      en: "The budget of a year, for twelve months; a part of a year gets the part of its months."))
}

extension Referrer {
  /// The share of a referrer, behind his name.
  public static let shareParameter = ParameterDescription(
    key: "<referrer>", unit: .share, range: 0...1,
    meaning: LocalizedText(nl: "Aandeel van de nieuwe cliënten.", en: "Share of new clients."),
    evidence: Evidence(.level, grade: .data, source: "the region's own administration"))
}

extension Access {
  /// The control over a referrer's requests, behind his name.
  public static let controlParameter = ParameterDescription(
    key: "<referrer>", unit: .share, range: 0...1, standard: usualControl,
    meaning: LocalizedText(
      nl: "Zeggenschap over zijn aanmeldingen: 0 is geen, 1 is volledig.",
      en: "Control over his requests: 0 is none, 1 is full."),
    evidence: Evidence(.level, grade: .assumption, source: "MODEL.md, D1"))

  /// The usual control over each kind of referrer, the greatest first.
  private static var usualControl: ParameterDefault {
    let usual = usualControllability.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let list = usual.map { name, share in "\(name) \(share == share.rounded() ? "\(Int(share))" : "\(share)")" }
      .joined(separator: ", ")
    return .text(nl: "\(list); anderen 0", en: "\(list); others 0")
  }
}

extension Inflow {
  /// A month's factor, in a list of twelve.
  public static let seasonParameter = ParameterDescription(
    key: "season", unit: .factor, range: 0...100, standard: .text(nl: "geen seizoen", en: "no season"),
    meaning: LocalizedText(
      nl:
        "Twaalf maandfactoren, januari eerst; alleen hun verhouding telt: elk kalenderjaar houdt zijn totaal, naar dagen.",
      en:
        "Twelve factors a month, January first; only their proportions count: each calendar year keeps its total, by days."
    ), evidence: Evidence(.level, grade: .assumption, source: "placeholder"))
}

extension Segment {
  /// The places, where they are a number and no word.
  public static let placesParameter = ParameterDescription(
    key: "places", unit: .count, range: 0...1_000_000, isWhole: true, standard: .word("in_balance"),
    choices: ["in_balance", "unlimited"],
    meaning: LocalizedText(
      nl:
        "Hoeveel cliënten tegelijk in zorg kunnen zijn; in_balance is wat starts, verblijf en wachttijd vragen, naar boven afgerond op hele plaatsen, per aanbieder als ieder een eigen lijst heeft.",
      en:
        "How many clients can be in care at once; in_balance is what starts, stays and waits need, rounded up to whole places, for each provider where each has a list of his own."
    ), evidence: Evidence(.fact, grade: .data, source: "the region's own administration"))
}

extension DatedChange {
  /// How long a change takes to be whole.
  public static let rampParameter = ParameterDescription(
    key: "ramp", unit: .days, range: ramps, standard: .number(0),
    meaning: LocalizedText(
      nl:
        "Hoe lang het duurt tot het hele effect er is; het groeit lineair. Hele plaatsen en de toegang volgen per dag, een prijs op de eerste van elke maand.",
      en:
        "How long it takes until the whole effect is there; it grows linearly. Whole places and access follow by day, a price on the first of each month."
    ))

  /// The factor of a change that multiplies.
  public static let factorParameter = ParameterDescription(
    key: "times", unit: .factor, range: factors,
    meaning: LocalizedText(nl: "Maal deze factor.", en: "Times this factor."))

  /// What a change adds.
  public static let differenceParameter = ParameterDescription(
    key: "plus", unit: .none, range: differences,
    meaning: LocalizedText(nl: "Komt erbij; alleen bij places.", en: "Is added; only with places."))

  /// The number that says by how much it changes.
  var numberParameter: ParameterDescription {
    switch step.operation {
    case .times: Self.factorParameter.within(target.range(of: step.operation))
    case .to: target.aimParameter
    case .plus: Self.differenceParameter
    }
  }
}

extension DatedChange.Target {
  /// What it can become.
  public var aimParameter: ParameterDescription {
    let (unit, range, isWhole): (ParameterUnit, ClosedRange<Double>?, Bool) =
      switch self {
      case .reEntry: (.share, 0...0.95, false)
      case .route: (.share, 0...1, false)
      case .access(let lever): (lever.parameter.description.unit, lever.parameter.description.range, false)
      case .places, .inflow, .stay, .patience, .price: (.count, 0...1_000_000, true)
      }
    return ParameterDescription(
      key: "to", unit: unit, range: range, isWhole: isWhole,
      meaning: LocalizedText(nl: "Wordt dit getal.", en: "Becomes this number."))
  }
}

extension Distribution {
  /// The longest length that makes sense, in days: a century.
  public static let longestLength = Scenario.Limit.days

  /// The numbers that lengths of time are described by; which of them go together is the family's.
  ///
  /// They are levels that somebody typed, whatever they are the distribution of.
  public static let parameters: [ParameterDescription] = [
    length("value", nl: "De vaste duur.", en: "The fixed length."),
    length("mean", nl: "Het gemiddelde.", en: "The mean."),
    length("median", nl: "De mediaan.", en: "The median."),
    number(
      "cv", in: 0.001...100, nl: "Standaardafwijking gedeeld door gemiddelde.", en: "Standard deviation over mean."),
    number(
      "sigma", in: 0...10, nl: "De standaardafwijking van de natuurlijke logaritme.",
      en: "The standard deviation of the natural logarithm."),
    number(
      "shape", in: 0.1...1000, nl: "De vorm van Weibull; onder 1 daalt de kans om te eindigen met de tijd.",
      en: "The shape of Weibull; below 1 the chance to end falls with time."),
    number(
      "phases", .count, in: 1...1_000_000, isWhole: true, nl: "Het aantal fasen.", en: "The number of phases."),
    length("sd", nl: "De standaardafwijking.", en: "The standard deviation."),
    length("low", nl: "De kleinste waarde.", en: "The least value."),
    length("mode", nl: "De waarschijnlijkste waarde.", en: "The likeliest value."),
    length("high", nl: "De grootste waarde.", en: "The largest value."),
    length(
      "edges", nl: "De grenzen van de klassen, oplopend; één meer dan er shares zijn.",
      en: "The edges of the bands, rising; one more than there are shares."),
    number(
      "shares", .share, in: 0...1, nl: "Het aandeel van elke klasse; samen 1.",
      en: "The share of each band; together 1."),
  ]

  private static func length(_ key: String, nl: String, en: String) -> ParameterDescription {
    number(key, .days, in: 0...longestLength, nl: nl, en: en)
  }

  private static func number(
    _ key: String, _ unit: ParameterUnit = .none, in range: ClosedRange<Double>, isWhole: Bool = false, nl: String,
    en: String
  ) -> ParameterDescription {
    ParameterDescription(
      key: key, unit: unit, range: range, isWhole: isWhole, meaning: LocalizedText(nl: nl, en: en),
      evidence: Evidence(.level, grade: .assumption, source: "see the scenario"))
  }
}
